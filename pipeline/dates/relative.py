"""Rules for weeks, months, years ... beside that of publication: 'last week', 'this year'.

What stays out: days ('yesterday': ``deictic``), what is counted in numbers (``ago``), dates
counted from another date of the text (``anaphora``) and lengths of time (``durations``).
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.counts import duration
from pipeline.dates.meaning import Meaning, lasting, on
from pipeline.dates.periods import Unit, holding, year_of
from pipeline.dates.reports import in_fiscal_year
from pipeline.dates.verb_cues import Direction, says
from pipeline.lexicon import table
from pipeline.models import Interval
from pipeline.rules import Rule, given, said_groups

_VALUE = table("time_words_en", "value")
_ENGLISH = "en"
_STEPS = {"last": -1, "past": -1, "previous": -1, "latest": -1, "this": 0, "current": 0}
_STEPS |= {"next": 1, "coming": 1, "following": 1, "upcoming": 1}
_UNITS = frozenset(Unit)
_SLIDING, _LENGTHS = frozenset({"W", "M", "Q", "Y"}), frozenset({"D", "E", "C"})
_OTHERS = frozenset({("last", "D"), ("latest", "D"), ("latest", "Q")})
"""'the last day' of something is never yesterday; 'the latest quarter' has a rule of its own."""

_FROM_NOW = frozenset({"last", "next", "coming"})
_THROUGHOUT = re.compile(r"\b(?:over|for|throughout|during|within) $", re.IGNORECASE)
"""'over the last decade'."""
_UP_TO_NOW = re.compile(r"(?:\b(?:has|have)|['’]ve)\b[^.;:]{2,60} in $")
"""'it has doubled in the last decade'."""
_OWNED = re.compile(r"(?:\b(?:his|her|its|their|our|my|your)|['’]s) $", re.IGNORECASE)
"""'her last year in office': of something that had many, and none counted from today."""
_OF_SOMETHING = re.compile(r" of (?:an?|the|that|this|his|her|its|their|our|[A-Z][\w.]*['’]s) ")
"""'the last year of her term'."""
_MIDYEAR = 6
_MIDWEEK = 3
_CLOCK = frozenset({"TH", "TM", "TS"})


def unit_of(said: Match[str]) -> str:
    """The TIMEX3 letters of the unit, the plural read as the singular."""
    return _VALUE[given(said, "unit")]


def shifted_unit(said: Match[str], context: Context) -> Meaning | None:
    """'last week', 'this year', 'next quarter', 'the past decade'."""
    letters, shift = unit_of(said), given(said, "shift").split()[-1]
    if letters in _CLOCK and said[0].lower().startswith("the ") and not is_plural(said):
        return lasting(duration(1.0, letters))
    if letters not in _UNITS or is_plural(said) or is_title(said) or (shift, letters) in _OTHERS:
        return None
    if shift == "next" and _is_told(said, letters, context):
        return None
    is_length = shift == "past" or _is_length(shift, letters, context)
    is_owned = shift in ("last", "next") and _is_owned(said, context)
    if is_owned or (letters in _LENGTHS and is_length):
        return lasting(duration(1.0, letters))
    if letters in _SLIDING and (shift == "past" or _leads_up(said, letters, context)):
        return _up_to_now(shift, Unit(letters), context)
    here, read = context.now(Unit(letters)), context.from_published(f"'{shift}' is counted from it")
    step = -1 if letters == "WE" and shift == "this" and _is_over(context) else _STEPS[shift]
    found = on(here and here.shifted(step), read)
    return in_fiscal_year(found) if found and given(said, "fiscal") else found


def _is_owned(said: Match[str], context: Context) -> bool:
    """Whether it is one of many that something else has: "her last year", "the last year of it"."""
    if said[0].lower().startswith("the "):
        return _OF_SOMETHING.match(context.after) is not None
    return _OWNED.search(context.before) is not None


def fortnight(_: Match[str], __: Context) -> Meaning:
    """'the last fortnight', 'the next fortnight': no calendar has fortnights, so a length."""
    return lasting("P2W")


def _is_told(said: Match[str], letters: str, context: Context) -> bool:
    """'the next day', 'the next year he won': counted from a date of the text (``anaphora``)."""
    if not said[0].lower().startswith("the ") or given(said, "fiscal"):
        return False
    return letters == "D" or (context.last is not None and context.direction()[0] is Direction.PAST)


def _is_length(shift: str, letters: str, context: Context) -> bool:
    """Whether ten years are meant that end now, not the decade of the calendar before."""
    if shift not in _FROM_NOW or letters != "E":
        return False
    return bool(_THROUGHOUT.search(context.before) or _UP_TO_NOW.search(context.before))


def _leads_up(said: Match[str], letters: str, context: Context) -> bool:
    """'it has fallen over the last year': the twelve months that end now, no year of a calendar."""
    if letters == "Q" or not said[0].lower().startswith("the last "):
        return False
    return bool(_THROUGHOUT.search(context.before) or _UP_TO_NOW.search(context.before))


def _is_over(context: Context) -> bool:
    """Whether a verb in the past tells, early in a week, of 'this weekend'.

    It stands before it, or opens no other clause behind it. A verb of saying tells of it only from
    right beside: 'he said the band plays this weekend'.
    """
    if context.published is None or context.published.isoweekday() > _MIDWEEK:
        return False
    direction, cue = context.direction()
    if direction is not Direction.PAST:
        return False
    verb, before = cue.split()[-1], context.before.strip()
    if verb in before:
        return not says(verb) or before.endswith(verb)
    return not before or context.after.startswith(("'", "’"))


def _up_to_now(shift: str, unit: Unit, context: Context) -> Meaning | None:
    """'the past week' has the value of the week before, and ends on the day of publication."""
    here = context.now(unit)
    found = on(here and here.shifted(-1), context.from_published(f"'{shift}' leads up to it"))
    steps = {Unit.WEEK: "1 week", Unit.MONTH: "1 month", Unit.QUARTER: "3 months"}
    today = context.published
    if found is None or today is None:
        return None
    begin = day_counted(f"{steps.get(unit, '1 year')} ago", _ENGLISH, today)
    days = Interval(earliest=begin, latest=today)
    edtf = f"{begin.isoformat()}/{today.isoformat()}" if begin and unit is Unit.WEEK else None
    return replace(found, interval=days, edtf=edtf)


def second_next(said: Match[str], context: Context) -> Meaning | None:
    """'the month before last', 'the week after next'."""
    letters = unit_of(said)
    if letters not in _UNITS or is_plural(said) or context.published is None:
        return None
    step = -2 if given(said, "where") == "before last" else 2
    read = context.from_published(f"'{given(said, 'where')}' is counted from it")
    return on(holding(Unit(letters), context.published).shifted(step), read)


def is_plural(said: Match[str]) -> bool:
    """Whether the unit stands in the plural."""
    return given(said, "unit").endswith(("s", "ies"))


def is_title(said: Match[str]) -> bool:
    """Whether the unit has a capital, as in the name of a programme ('60 Minutes')."""
    unit = dict(said_groups(said)).get("unit", "")
    return unit[:1].isupper() and not unit.isupper()


def new_year(_: Match[str], context: Context) -> Meaning | None:
    """'the new year': the one that has just begun, in the second half of a year the next."""
    year = context.now(Unit.YEAR)
    ahead = context.published is not None and context.published.month > _MIDYEAR
    read = context.from_published("it is the one nearest to it")
    return on(year and year.shifted(1 if ahead else 0), read)


def year_end(said: Match[str], context: Context) -> Meaning | None:
    """'year-end': the year, as 'the end of the year' is; no day of it is said."""
    if given(said, "year"):
        return on(year_of(int(given(said, "year"))))
    year = context.now(Unit.YEAR)
    return on(year, context.from_published("it ends the year of publication"))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<last|this|next> <unit>",
        r"(?P<shift>(?:the )?(?:last|past|next|coming|upcoming|current|latest)"
        r"|this past|this coming|this)"
        r"(?: (?:(?P<fiscal>fiscal|financial)|calendar|full|whole|entire))? {unit}",
        shifted_unit,
        {
            "last week": "2024-W44",
            "this year": "2024",
            "next month": "2024-12",
            "last quarter": "2024-Q3",
            "this century": "20",
            "the past decade": "P10Y",
        },
        ("last seconds", "this hour", "the last day"),
    ),
    Rule(
        "the <last|next> fortnight",
        r"(?:the )?(?:last|past|next|coming) {unit:fortnight}(?<=fortnight)",
        fortnight,
        {"the last fortnight": "P2W"},
        ("this fortnight",),
    ),
    Rule(
        "the <unit> before last",
        r"the {unit} (?P<where>before last|after next)",
        second_next,
        {"the month before last": "2024-09", "the week after next": "2024-W47"},
        ("the month before", "the hour before last"),
    ),
    Rule(
        "the new year",
        r"the new {year_noun}(?!['’]s)",
        new_year,
        {"the new year": "2025"},
        ("the new years",),
    ),
    Rule(
        "year-end",
        r"(?:{year} )?{year_noun}(?:['’]s)?[- ]end(?: {year})?",
        year_end,
        {"year-end": "2024", "year's end": "2024", "year-end 2023": "2023"},
        ("the end",),
    ),
)
