"""Rules for a day, or a month of a year, that the calendar names.

What goes in: one date with a month's name. What stays out: months alone (``months``), stretches
from one day to another (``calendar_spans``), dates in digits (``days_in_digits``), days said in
short (``days_in_short``), weekdays alone, years alone (``years``), and everything counted from
another day (``relative``). To add a form, add a ``Rule`` with examples; its place in the tuple
means nothing.
"""

import re
from datetime import MAXYEAR, date
from re import Match

from pipeline.dates import nearest
from pipeline.dates.arithmetic import day_of_month
from pipeline.dates.context import Context
from pipeline.dates.counts import day_in_words, year_in_words
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, day_of, month_of
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_ENGLISH = "en"
_NUMBER = re.compile(r"\b\d{1,2}(?:st|nd|rd|th)? $")
"""Before a month it is its day."""


def month_number(name: str) -> int:
    """1 to 12 for a month's name or its short form."""
    return int(table("time_words_en", "value")[name.lower()])


def day_number(digits: str) -> int:
    """5 for '5' or '5th'."""
    return int(digits.rstrip("stndrhSTNDRH"))


def day_said(said: Match[str]) -> Period | None:
    """The day of a match that gives month, day and year."""
    named = month_and_day(given(said, "month"), given(said, "day"))
    return day_of(int(said["year"]), named.month, named.day) if named else None


def month_and_day(month: str, day: str) -> date | None:
    """The day of a month in a leap year, so that 29 February is one."""
    name = month[:3].title()  # one spelling for the cache; it is one that dateparser reads
    return day_of_month(name, day_number(day), _ENGLISH)


def yearless(month: str, day: str, context: Context) -> Meaning | None:
    """The day of a month whose year the text leaves open."""
    named = month_and_day(month, day)
    if named is None:
        return None
    return on(*nearest.month_day(context, named.month, named.day))


def full_date(said: Match[str], _: Context) -> Meaning | None:
    """Month, day and year, in any order."""
    return on(day_said(said))


def month_day(said: Match[str], context: Context) -> Meaning | None:
    """A month and a day."""
    shift = given(said, "shift").split()
    if shift and shift[-1] in ("last", "past") and context.published:
        named = month_and_day(given(said, "month"), given(said, "day"))
        year = context.published.year
        day = named and day_of(year, named.month, named.day)
        if day and day.first >= context.published:
            day = day_of(year - 1, day.first.month, day.first.day)
        return on(day or None, context.from_published(f"'{shift[-1]}' looks back"))
    return yearless(given(said, "month"), given(said, "day"), context)


def month_day_in_words(said: Match[str], context: Context) -> Meaning | None:
    """'March eighth', 'the twenty-first of March'; not in 'the 6 March first round'."""
    if _NUMBER.search(context.before):
        return None
    day = str(day_in_words(given(said, "day_word")))
    return yearless(given(said, "month"), day, context)


def month_of_year(said: Match[str], _: Context) -> Meaning | None:
    """A month of a year, in digits or words."""
    words = given(said, "year_word")
    year = year_in_words(words) if words else int(given(said, "year"))
    return on(month_of(year, month_number(said["month"])))


def of_the_same_year(said: Match[str], _: Context) -> Meaning | None:
    """The first of 'July and August 2021'; from December to January it is of the year before."""
    month, following = month_number(said["month"]), month_number(said["next_month"])
    year = int(said["year"]) - (month > following)
    if not said["day"]:
        return on(month_of(year, month)) if not said["next_day"] else None
    return on(day_of(year, month, day_number(said["day"])))


def relative_year(said: Match[str], context: Context) -> int | None:
    """The year of 'last year', 'this year', 'next year', counted from publication."""
    if context.published is None:
        return None
    return context.published.year + {"last": -1, "this": 0, "next": 1}[said["shift"].lower()]


def in_relative_year(said: Match[str], context: Context) -> Meaning | None:
    """'June last year', 'June 5 of this year'."""
    year = relative_year(said, context)
    if year is None:
        return None
    read = context.from_published(f"'{said['shift']} year' is {year}")
    return _in_year(said, year, read)


def _in_year(said: Match[str], year: int, read: Read) -> Meaning | None:
    month, day = (
        month_number(given(said, "month", "month_after")),
        given(said, "day", "day_before"),
    )
    return on(day_of(year, month, day_number(day)) if day else month_of(year, month), read)


def in_that_year(said: Match[str], context: Context) -> Meaning | None:
    """'in July of that year': the year of the last date mentioned, or the one beside it."""
    if context.last is None:
        return None
    step = _STEPS.get(given(said, "step"), 0)
    year = context.last.first.year + step
    if not 0 < year < MAXYEAR:
        return None
    told = "that year" if not step else f"the {given(said, 'step')} year"
    return _in_year(said, year, context.from_mention(f"'{told}' is {year}"))


_WEEKDAY = r"(?:(?:{weekday}|{weekday_short}\.?),? (?:the )?)?"
_SHIFT = r"(?P<shift>last|this|next)"
_MONTH_OR_DAY = r"(?:{month}(?:\.? {day})?|{day:day_before} (?:of )?{month:month_after})"
_STEPS = {"following": 1, "next": 1, "previous": -1}

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<month> <day>, <year>",
        _WEEKDAY + r"{month}\.? {day},? {year}",
        full_date,
        {"November 6, 2024": "2024-11-06", "Wed., Nov. 6 2024": "2024-11-06"},
        ("November 31, 2024", "november 6, 2024"),
    ),
    Rule(
        "<day> <month> <year>",
        _WEEKDAY + r"(?:the )?{day} (?:of )?{month}\.?,? {year}",
        full_date,
        {"6 November 2024": "2024-11-06", "6th of March 1995": "1995-03-06"},
        ("31 November 2024",),
    ),
    Rule(
        "<month> <day>",
        r"(?:(?P<shift>last|this past|this coming|this|next) )?"
        + _WEEKDAY
        + r"{month}\.? (?:the )?{day}",
        month_day,
        {"Nov. 9": "2024-11-09", "Saturday, July 13th": "2024-07-13", "Dec 30": "2024-12-30"},
        ("Nov. 31", "may 5"),
    ),
    Rule(
        "<day> <month>",
        _WEEKDAY + r"(?:the )?{day} (?:of )?{month}",
        month_day,
        {"6 November": "2024-11-06", "1st of July": "2024-07-01"},
        ("31 November", "6 may"),
    ),
    Rule(
        "<month> <day in words>",
        r"(?:(?:last|this past|this coming|this|next) )?"
        + _WEEKDAY
        + r"{month} (?:the )?{day_word}|the {day_word} (?:day )?of {month}",
        month_day_in_words,
        {
            "October eighth": "2024-10-08",
            "July fourth": "2024-07-04",
            "this coming Friday, November eighth": "2024-11-08",
        },
        ("March forward",),
    ),
    Rule(
        "<month> <year>",
        r"{month}\.?,? (?:of )?(?:{year}|{year_word})",
        month_of_year,
        {
            "November 2024": "2024-11",
            "Sept. 1939": "1939-09",
            "May of 1968": "1968-05",
            "January nineteen ninety-seven": "1997-01",
        },
        ("November 2,024",),
    ),
    Rule(
        "<month> and <month> <year>",
        r"{month}(?:\.? {day})?(?=(?:, {month:middle_month}){0,2}(?:,| and| or| to| through| until"
        r"| ?[-–]) ?(?:early |late |mid-)?"
        r"{month:next_month}\.?(?P<next_day>(?: {day:day_after})?),? {year})",
        of_the_same_year,
        {},
        ("July and August 2021",),
    ),
    Rule(
        "<month> <last|this|next> year",
        _MONTH_OR_DAY + r",? (?:of )?" + _SHIFT + r" year",
        in_relative_year,
        {
            "June last year": "2023-06",
            "March 5 of next year": "2025-03-05",
            "9 January last year": "2023-01-09",
        },
        ("June every year",),
    ),
    Rule(
        "<month> of that year",
        _MONTH_OR_DAY + r",? (?:of )?(?:that(?: same)?|the (?P<step>same|following|next|previous))"
        r" {year_noun}",
        in_that_year,
        {},
        ("June that year",),
    ),
)
