"""What months, seasons, quarters and years mean where other words place them.

'im Mai vergangenen Jahres', 'au troisième trimestre', 'в конце года', 'el verano pasado'. The
words come from the lexicon; ``shapes`` has the plain ones.
"""

from datetime import MAXYEAR
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.localized.words import value_of
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, day_of, holding, month_of, quarter, season, year_of
from pipeline.dates.verb_cues import Direction
from pipeline.rules import given

_PLACED = frozenset({"D", "W", "WE", "M", "Q", "Y"})
_SECOND = 2
_QUARTERS = 4


def _step(said: Match[str]) -> int:
    return 1 if given(said, "next") else -1 if given(said, "last") else 0


def _shifted(said: Match[str], context: Context, letters: str) -> tuple[Period | None, Read]:
    if letters not in _PLACED or context.published is None:
        return None, Read()
    period = holding(Unit(letters), context.published).shifted(_step(said))
    return period, context.from_published("the words say which one")


def part_of_year(said: Match[str], context: Context) -> Meaning | None:
    """'в мае прошлого года', '23. Februar kommenden Jahres', 'l'été de cette année'."""
    if value_of(said, context, "unit") != "Y":
        return None
    held, read = _shifted(said, context, "Y")
    if held is None:
        return None
    number = held.first.year
    if given(said, "day"):
        month = int(value_of(said, context, "month"))
        return on(day_of(number, month, int(given(said, "day"))), read)
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
    """'im dritten Quartal 2024', 'au second semestre'; without a year the nearest quarter."""
    unit = value_of(said, context, "unit")
    if unit not in (Unit.QUARTER, Unit.HALF):
        return None
    number = _SECOND if given(said, "second") else int(value_of(said, context, "ordinal", "roman"))
    if unit == Unit.HALF:
        year = int(given(said, "year")) if given(said, "year") else _year_of(context)
        return on(_half(year, number)) if year and number <= _SECOND else None
    if number > _QUARTERS:
        return None
    if given(said, "year"):
        return on(quarter(int(given(said, "year")), number))
    return on(*nearest.numbered_quarter(context, number))


def _half(year: int, number: int) -> Period:
    return holding(Unit.HALF, month_of(year, 6 * number).first)


def _year_of(context: Context) -> int | None:
    return context.published.year if context.published else None


def unit_word(said: Match[str], context: Context) -> Meaning | None:
    """'торік', 'im Vorjahr': the value is a unit with the steps from the present one."""
    if context.published is None:
        return None
    told = value_of(said, context, "unit_word")
    period = holding(Unit(told[0]), context.published).shifted(int(told[1:]))
    return on(period, context.from_published(f"'{said[0]}' is counted from it"))


def shifted_day(said: Match[str], context: Context) -> Meaning | None:
    """'le 7 juillet prochain', 'el pasado 24 de febrero': never the day of publication."""
    if context.published is None:
        return None
    today, step = context.published, _step(said)
    month, day = int(value_of(said, context, "month")), int(given(said, "day"))
    years = (today.year + away for away in (0, step))
    around = (day_of(year, month, day) for year in years if year in range(1, MAXYEAR))
    found = next((one for one in around if one and (one.first - today).days * step > 0), None)
    return on(found, context.from_published("the words say which one"))


def weekday_of_week(said: Match[str], context: Context) -> Meaning | None:
    """'Freitag kommender Woche', 'vendredi de la semaine prochaine'."""
    if value_of(said, context, "unit") != Unit.WEEK:
        return None
    week, read = _shifted(said, context, Unit.WEEK)
    if week is None:
        return None
    ahead = int(value_of(said, context, "weekday")) - 1
    return on(holding(Unit.DAY, week.first).shifted(ahead), read)


def weekend(said: Match[str], context: Context) -> Meaning | None:
    """'am Wochenende', 'ce week-end': the last one where the verb looks back, or nothing tells.

    'kommendes Wochenende' is the first to come.
    """
    if value_of(said, context, "unit", "units") != Unit.WEEKEND or context.published is None:
        return None
    here = holding(Unit.WEEKEND, context.published)
    coming = here if here.first > context.published else here.shifted(1)
    direction, cue = context.direction()
    if given(said, "last", "next"):
        period = coming if given(said, "next") else here.shifted(-1)
        return on(period, context.from_published("the words say which one"))
    if here is not coming:
        return on(here, context.from_published("the article was published on it"))
    looks_ahead = direction is Direction.FUTURE if cue else bool(given(said, "this"))
    because = f"'{cue}' tells the way" if cue else "no verb tells the way"
    return on(here if looks_ahead else here.shifted(-1), context.from_published(because))
