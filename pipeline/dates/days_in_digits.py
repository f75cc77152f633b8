"""Rules for days written in digits: '2024-11-06', '11/6/24', '06.11.2024', '5 Nov 24'.

What stays out: a month's name with a day or a whole year (``absolute``).
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates.absolute import month_and_day
from pipeline.dates.arithmetic import day_named
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Period, Unit, day_of
from pipeline.models import Interval, Precision
from pipeline.rules import Rule, given

_ENGLISH = "en"
_COUNTED = re.compile(r" [a-z]+s\b| (?:people|men|women|children|police)\b")


def iso(said: Match[str], _: Context) -> Meaning | None:
    """2024-11-06, 2024-11-06T17:30:00Z."""
    named = day_named("-".join((said["any_year"], said["month_number"], said["day"])), _ENGLISH)
    meaning = on(Period(Unit.DAY, named)) if named else None
    hour, minute = given(said, "hour"), given(said, "minute")
    if meaning and hour:
        return meaning.at_time(f"T{int(hour):02}:{minute}", Precision.MINUTE)
    return meaning


def in_digits(said: Match[str], context: Context) -> Meaning | None:
    """11/6/24 in the order of the outlet, 6.11.2024 day first.

    Where nothing tells the order and both readings are days, both are kept: EDTF ``[a,b]``.
    """
    first, second = int(said["first"]), int(said["second"])
    year = _whole_year(said["written_year"])
    month_first, day_first = day_of(year, first, second), day_of(year, second, first)
    order = "DMY" if said["mark"] == "." else context.date_order
    if order == "DMY":
        return on(day_first or month_first)
    if order == "MDY" or month_first is None or day_first is None or month_first == day_first:
        return on(month_first or day_first)
    return _both(month_first, day_first)


def _both(one: Period, other: Period) -> Meaning | None:
    meaning = on(one)
    days = sorted((one.first, other.first))
    return meaning and replace(
        meaning,
        interval=Interval(earliest=days[0], latest=days[1]),
        edtf=f"[{days[0].isoformat()},{days[1].isoformat()}]",
    )


def _whole_year(digits: str) -> int:
    if len(digits) == 4:
        return int(digits)
    return int(digits) + (2000 if int(digits) < 70 else 1900)


def in_short_year(said: Match[str], context: Context) -> Meaning | None:
    """'5 Nov 24'; where something is counted, '5 Nov 24 people left', it is a day and a number."""
    follows = _COUNTED.match(context.after)
    if follows and "-" not in said[0]:
        return None
    named = month_and_day(given(said, "month"), given(said, "day"))
    year = _whole_year(given(said, "short_year", "year"))
    return on(day_of(year, named.month, named.day)) if named else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<year>-<month>-<day>",
        r"{any_year}[-/]{month_number}[-/]{day}"
        r"(?:[T ]{hour}:{minute}(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?",
        iso,
        {
            "2024-11-06": "2024-11-06",
            "2024/11/06": "2024-11-06",
            "2024-11-06T17:30:00Z": "2024-11-06T17:30",
        },
        ("2024-11-31", "2024-1106"),
    ),
    Rule(
        "<number>/<number>/<year>",
        r"{month_day:first}(?P<mark>[/.-]){month_day:second}(?P=mark){written_year}",
        in_digits,
        {"11/16/24": "2024-11-16", "06.11.2024": "2024-11-06", "16/11/2024": "2024-11-16"},
        ("31/31/24", "1.2.3"),
    ),
    Rule(
        "<day> <month> <short year>",
        r"{day} {month}\.? {short_year}|{day}-{month}-(?:{short_year}|{year})",
        in_short_year,
        {"5 Nov 24": "2024-11-05", "05-Nov-24": "2024-11-05", "5-Nov-2024": "2024-11-05"},
        ("5 Nov 2,400", "31-Nov-24"),
    ),
)
