"""Rules for quarters and halves of a year: 'the third quarter', 'Q1 2023', 'H1 2024'.

A quarter of a fiscal year keeps the number that the text gives as its value, but its bounds are
those of the months it ends with where the text tells its last day, else all that it can mean.
What stays out: quarters counted from another one ('last quarter': ``relative``).
"""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import ordinal_in
from pipeline.dates.meaning import UNANCHORED, Meaning, on
from pipeline.dates.periods import Period, Unit, quarter, year_of
from pipeline.dates.reports import with_its_months
from pipeline.rules import Rule, given

_STEPS = {"last": -1, "this": 0, "the": 0, "next": 1, "year-ago": -1, "year-earlier": -1}
_ROMAN = ("I", "II", "III", "IV")
_LED = re.compile(r"\b(?:in|for|during|over|of) $", re.IGNORECASE)


def numbered_quarter(said: Match[str], context: Context) -> Meaning | None:
    """A quarter of a stated, relative or nearest year, with the bounds of its fiscal year."""
    number = int(given(said, "short_quarter")[1:] or 0) or ordinal_in(
        given(said, "ordinal", "digits_ordinal")
    )
    if given(said, "final"):
        number = 4
    if given(said, "roman"):
        number = _ROMAN.index(given(said, "roman").upper()) + 1
    if number is None or not 1 <= number <= 4:
        return None
    found = _calendar_quarter(said, number, context)
    return found and with_its_months(found, context, is_fiscal=_is_fiscal(said))


def _is_fiscal(said: Match[str]) -> bool:
    return "fiscal" in said[0].lower() or bool(given(said, "fiscal_year"))


def _calendar_quarter(said: Match[str], number: int, context: Context) -> Meaning | None:
    stated = given(said, "year", "year_before", "fiscal_year").removeprefix("fy").strip()
    if stated:
        return on(quarter(int(stated) + (0 if len(stated) > 2 else 2000), number))
    shift = given(said, "shift", "shift_before", "year_ago")
    if shift and context.published:
        year = context.published.year + _STEPS[shift]
        return on(quarter(year, number), context.from_published(f"'{shift}' says which year"))
    if _is_fiscal(said) and context.published:
        read = context.from_published("a fiscal quarter is taken to be of that year")
        return on(quarter(context.published.year, number), read)
    return on(*nearest.numbered_quarter(context, number))


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


_OF_YEAR = r"(?: of)?(?:(?: fiscal| the fiscal year)? {year}| {fiscal_year})"
_YEARS = r"(?P<shift>last|this|next) year"
_YEARS_TOO = _YEARS.replace("shift", "shift__2")
_WHOSE = r"(?:{year}|(?:(?P<shift>last|this|next|the) year))"

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<ordinal> quarter",
        r"(?:the )?(?:(?P<shift_before>last|this|next) year['’]s |"
        r"(?P<year_ago>year-ago|year-earlier) |{year:year_before} )?(?:fiscal[ -])?"
        + r"(?:{ordinal}|{digits_ordinal}) (?:fiscal )?{quarter_word}"
        + rf"(?:(?:{_OF_YEAR})|(?: of)? {_YEARS})?"
        + rf"|(?:the )?(?P<final>last|final) {{quarter_word}} of (?:{{year}}|{_YEARS_TOO})"
        + r"|(?:the )?(?P<roman>(?-i:I|II|III|IV)) {quarter_word} of {year}",
        numbered_quarter,
        {
            "the third quarter": "2024-Q3",
            "first quarter of 2021": "2021-Q1",
            "the last quarter of 2023": "2023-Q4",
            "the final quarter of last year": "2023-Q4",
            "the II quarter of 2023": "2023-Q2",
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
        r"{short_quarter}(?:,?(?: of)?(?: fiscal)? {year}|,?(?: of)? {fiscal_year})?"
        r"|{fiscal_year},? {short_quarter}",
        numbered_quarter,
        {"Q3": "2024-Q3", "Q1 2023": "2023-Q1", "Q3 FY24": "2024-Q3", "FY25 Q2": "2025-Q2"},
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
