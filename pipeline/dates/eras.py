"""Rules for years with their era: '49 BC', 'AD 476', 'the 5th century BC'.

Years before our era have a TIMEX3 value and no day: the calendar of this pipeline, Python's,
begins with the year 1.
"""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.counts import ordinal_in
from pipeline.dates.meaning import Meaning, on, somewhen
from pipeline.dates.periods import Unit, holding, year_of
from pipeline.rules import Rule, given

_YEARS_IN_CENTURY = 100
_THIS_CENTURY = 21
_OLDEST = 1900


def year_of_era(said: Match[str], _: Context) -> Meaning | None:
    """'49 BC' has the value BC0049; 'AD 476' is a year like any other."""
    year = int(given(said, "era_year"))
    if not year or (_is_before(said) and year > _OLDEST):
        return None  # '2013 B.C.' may be of British Columbia
    return somewhen(f"BC{year:04}") if _is_before(said) else on(year_of(year))


def century_of_era(said: Match[str], _: Context) -> Meaning | None:
    """'the 5th century BC' has the value BC04."""
    number = ordinal_in(given(said, "ordinal", "digits_ordinal"))
    if number is None or not 0 < number <= _THIS_CENTURY:
        return None
    if _is_before(said):
        return somewhen(f"BC{number - 1:02}")
    first = (number - 1) * _YEARS_IN_CENTURY
    return on(holding(Unit.CENTURY, year_of(max(first, 1)).first))


def _is_before(said: Match[str]) -> bool:
    return re.sub(r"\W", "", given(said, "era")).startswith("b")


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<year> <era>",
        r"{era_year} {era}|(?=A){era} {era_year}",
        year_of_era,
        {"49 BC": "BC0049", "476 A.D.": "0476", "AD 476": "0476"},
        ("49 bc", "476 ad"),
    ),
    Rule(
        "<ordinal> century <era>",
        r"(?:the )?(?:{ordinal}|{digits_ordinal})[ -]{century_word} {era}",
        century_of_era,
        {"the 5th century BC": "BC04", "the second century AD": "01"},
        ("the 5th century bc",),
    ),
)
