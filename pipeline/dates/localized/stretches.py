"""What months, seasons, quarters and years mean where other words place them.

'im Mai vergangenen Jahres', 'au troisième trimestre', 'в конце года', 'el verano pasado'. The
words come from the lexicon; ``shapes`` has the plain ones.
"""

from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.localized.shapes import value_of
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, holding, month_of, quarter, season, year_of
from pipeline.rules import given

_PLACED = frozenset({"D", "W", "WE", "M", "Q", "Y"})
_SECOND = 2


def _step(said: Match[str]) -> int:
    return 1 if given(said, "next") else -1 if given(said, "last") else 0


def _shifted(said: Match[str], context: Context, letters: str) -> tuple[Period | None, Read]:
    if letters not in _PLACED or context.published is None:
        return None, Read()
    period = holding(Unit(letters), context.published).shifted(_step(said))
    return period, context.from_published("the words say which one")


def part_of_year(said: Match[str], context: Context) -> Meaning | None:
    """'в мае прошлого года', 'l'été de cette année': the month or season of that year."""
    if value_of(said, context, "unit") != "Y":
        return None
    held, read = _shifted(said, context, "Y")
    if held is None:
        return None
    number = held.first.year
    if given(said, "month"):
        return on(month_of(number, int(value_of(said, context, "month"))), read)
    return on(season(number, value_of(said, context, "season")), read)


def shifted_season(said: Match[str], context: Context) -> Meaning | None:
    """'el verano pasado', 'прошлым летом': the last one over, the next one to begin."""
    if context.published is None:
        return None
    letters, today = value_of(said, context, "season"), context.published
    around = [
        season(today.year + step, letters) for step in (-2, -1, 0, 1) if today.year + step > 0
    ]
    if given(said, "next"):
        found = next((one for one in around if one.first > today), None)
    else:
        found = next((one for one in reversed(around) if one.last < today), None)
    return on(found, context.from_published("the words say which one"))


def stage_of_unit(said: Match[str], context: Context) -> Meaning | None:
    """'в конце года', 'Ende letzter Woche', 'Jahresende': the year or week, no finer."""
    return on(*_shifted(said, context, value_of(said, context, "unit", "whole")))


def stage_of_year(said: Match[str], _: Context) -> Meaning | None:
    """'в начале 2022 года': the year, no finer."""
    return on(year_of(int(given(said, "year"))))


def numbered_quarter(said: Match[str], context: Context) -> Meaning | None:
    """'im dritten Quartal 2024'; without a year the nearest one."""
    if value_of(said, context, "unit") != "Q":
        return None
    number = _SECOND if given(said, "second") else int(value_of(said, context, "ordinal"))
    if given(said, "year"):
        return on(quarter(int(given(said, "year")), number))
    return on(*nearest.numbered_quarter(context, number))


def year_word(said: Match[str], context: Context) -> Meaning | None:
    """'торік'."""
    if context.published is None:
        return None
    step = int(value_of(said, context, "year_word"))
    period = holding(Unit.YEAR, context.published).shifted(step)
    return on(period, context.from_published(f"'{said[0]}' is {step} years from it"))
