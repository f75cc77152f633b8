"""Rules for quarters and halves of a year: 'the third quarter', 'Q1 2023', 'H1 2024'.

A quarter of a fiscal year keeps the number that the text gives as its value, but its bounds are
those of the months it ends with where the text tells its last day, else all that it can mean.
What stays out: quarters counted from another one ('last quarter': ``relative``).
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import ordinal_in
from pipeline.dates.meaning import UNANCHORED, Meaning, on
from pipeline.dates.periods import Period, Unit, holding, quarter, year_of
from pipeline.models import Interval, Precision
from pipeline.rules import Rule, given

_STEPS = {"last": -1, "this": 0, "the": 0, "next": 1, "year-ago": -1, "year-earlier": -1}
_ENDED_ON = re.compile(
    r",?(?: which| that)? (?:ended|ending)(?: on)? (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})\b"
    r"(?:, (?P<year>\d{4}))?"
)
_A_WEEK = 7
"""Days by which a quarter of whole weeks may end in the month after its last one."""

_EARLIEST, _LATEST = -2, 1
"""A fiscal year begins up to two quarters before the calendar year of its number, or one after."""

_LED = re.compile(r"\b(?:in|for|during|over|of) $", re.IGNORECASE)


def numbered_quarter(said: Match[str], context: Context) -> Meaning | None:
    """A quarter of a stated, relative or nearest year, with the bounds of its fiscal year."""
    number = int(given(said, "short_quarter")[1:] or 0) or ordinal_in(
        given(said, "ordinal", "digits_ordinal")
    )
    if given(said, "final"):
        number = 4
    if number is None or not 1 <= number <= 4:
        return None
    found = _calendar_quarter(said, number, context)
    return found and _of_its_year(found, said, context)


def _calendar_quarter(said: Match[str], number: int, context: Context) -> Meaning | None:
    stated = given(said, "year", "year_before")
    if stated:
        return on(quarter(int(stated), number))
    shift = given(said, "shift", "shift_before", "year_ago")
    if shift and context.published:
        year = context.published.year + _STEPS[shift]
        return on(quarter(year, number), context.from_published(f"'{shift}' says which year"))
    if "fiscal" in said[0].lower() and context.published:
        read = context.from_published("a fiscal quarter is taken to be of that year")
        return on(quarter(context.published.year, number), read)
    return on(*nearest.numbered_quarter(context, number))


def _of_its_year(found: Meaning, said: Match[str], context: Context) -> Meaning:
    """The bounds of a quarter of a year that need not be the calendar year."""
    if found.period is None:
        return found
    ended = _ENDED_ON.match(context.after)
    day = ended and _last_day(ended, context)
    if day:
        first = day.shifted(-2)
        if first is None or first.first == found.period.first:
            return found
        return _between(found, first, day, Precision.QUARTER)
    first, last = found.period.shifted(_EARLIEST), found.period.shifted(_LATEST)
    if "fiscal" not in said[0].lower() or first is None or last is None:
        return found
    ends = (Period(Unit.MONTH, first.first), holding(Unit.MONTH, last.last))
    return _between(found, *ends, Precision.YEAR)


def _last_day(ended: Match[str], context: Context) -> Period | None:
    """The last month of a quarter by its last day; the first days of a month are the last's."""
    day = nearest.named_day(context, ended["month"], ended["day"])
    if day is None:
        return None
    if ended["year"]:
        day = day.replace(year=int(ended["year"]), day=min(day.day, 28))
    month = holding(Unit.MONTH, day)
    return month.shifted(-1) if day.day <= _A_WEEK else month


def _between(found: Meaning, first: Period, last: Period, precision: Precision) -> Meaning:
    return replace(
        found,
        interval=Interval(earliest=first.first, latest=last.last),
        edtf=f"{first.edtf}/{last.edtf}",
        precision=precision,
    )


def half(said: Match[str], context: Context) -> Meaning | None:
    """'the first half of 1990', 'H2 2023', 'the first two quarters of this year'."""
    first_half = given(said, "which") == "first" or given(said, "short_half").endswith("1")
    year, shift = int(given(said, "year") or 0), given(said, "shift")
    if year:
        return on(_half_of(year, first_half), UNANCHORED)
    if context.published is None:
        return None
    if shift:
        year = context.published.year + _STEPS[shift]
        read = context.from_published(f"'{shift} year' is {year}")
        return on(_half_of(year, first_half), read)
    if given(said, "short_half") and not _LED.search(context.before):
        return None
    found = _half_of(context.published.year, first_half)
    if found.first > context.published:
        found = found.shifted(-2) or found
    return on(found, context.from_published("it is the last one that has begun"))


def _half_of(year: int, is_first: bool) -> Period:
    return Period(Unit.HALF, year_of(year).first.replace(month=1 if is_first else 7))


_OF_YEAR = r"(?: of)?(?: fiscal| the fiscal year)? {year}"
_YEARS = r"(?P<shift>last|this|next) year"
_WHOSE = r"(?:{year}|(?:(?P<shift>last|this|next|the) year))"

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<ordinal> quarter",
        r"(?:the )?(?:(?P<shift_before>last|this|next) year['’]s |"
        r"(?P<year_ago>year-ago|year-earlier) |{year:year_before} )?(?:fiscal[ -])?"
        + r"(?:{ordinal}|{digits_ordinal}) (?:fiscal )?{quarter_word}"
        + rf"(?:(?:{_OF_YEAR})|(?: of)? {_YEARS})?"
        + r"|(?:the )?(?P<final>last|final) {quarter_word} of {year}",
        numbered_quarter,
        {
            "the third quarter": "2024-Q3",
            "first quarter of 2021": "2021-Q1",
            "the last quarter of 2023": "2023-Q4",
            "the fourth quarters": "2024-Q4",
        },
        ("the fifth quarter", "quarter"),
    ),
    Rule(
        "<ordinal> and <ordinal> quarters",
        r"(?:the )?{ordinal}(?=,? (?:and|or|to|through) {ordinal:next_ordinal} {quarter_word})",
        numbered_quarter,
        {},
        ("the second and third",),
    ),
    Rule(
        "<ordinal>-quarter",
        r"(?:fiscal )?(?:{ordinal}|{digits_ordinal})-{quarter_word}",
        numbered_quarter,
        {"third-quarter": "2024-Q3"},
        ("fifth-quarter",),
    ),
    Rule(
        "Q<number>",
        r"{short_quarter}(?: {year})?",
        numbered_quarter,
        {"Q3": "2024-Q3", "Q1 2023": "2023-Q1"},
        ("q5",),
    ),
    Rule(
        "<first|second> half of <year>",
        r"(?:the )?(?P<which>first|second|last|latter) (?:{half_word}|two {quarter_word}) of "
        + _WHOSE,
        half,
        {
            "the first half of 1990": "1990-H1",
            "the second half of this year": "2024-H2",
            "the last two quarters of 2023": "2023-H2",
        },
        ("the first half",),
    ),
    Rule(
        "<first|second>-half <result>",
        r"(?P<which>first|second)-{half_word}(?= (?:results?|profits?|earnings|sales|revenues?|loss"
        r"(?:es)?|net|figures|growth|output|deliveries|orders|turnover|operating|core|pretax)\b)",
        half,
        {},
        ("first-half", "second-half goals"),
    ),
    Rule(
        "H<number>",
        r"{short_half}(?:,? (?:of )?{year})?",
        half,
        {"H1 2024": "2024-H1", "H2 of 2023": "2023-H2"},
        ("H1", "H3 2024"),
    ),
)
