"""Decades and centuries: 'die 1990er', 'años noventa', 'XIX век'."""

from re import Match

from pipeline.dates.context import Context
from pipeline.dates.localized.words import plain, value_of, values
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Unit, holding, year_of
from pipeline.rules import given

_LAST_CENTURY = 1900
_MOST = 21


def decade(said: Match[str], context: Context) -> Meaning | None:
    """'1990-е годы', 'les années 1990', 'neunziger Jahre'; a short one is of the last century."""
    if given(said, "decade_word"):
        first = int(value_of(said, context, "decade_word"))
    else:
        first = int(given(said, "year", "short_year"))
    first += _LAST_CENTURY if first < 100 else 0
    return on(holding(Unit.DECADE, year_of(first).first)) if first % 10 == 0 else None


def century(said: Match[str], context: Context) -> Meaning | None:
    """'19. Jahrhundert', 'XIXe siècle'."""
    word = plain(given(said, "century_word"))
    if values(context.language).get(("unit", word)) != Unit.CENTURY:
        return None
    count = int(given(said, "day") or value_of(said, context, "roman"))
    if not 0 < count <= _MOST:
        return None
    return on(holding(Unit.CENTURY, year_of(count * 100 - 100 or 1).first))
