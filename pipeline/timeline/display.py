"""Days in words, no finer than they are known."""

from datetime import date

from pipeline.models import Interval, Precision
from pipeline.timeline.intervals import precision_of

_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_SEASONS = {12: "winter", 3: "spring", 6: "summer", 9: "autumn"}
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}


def display_date(interval: Interval, precision: Precision = Precision.UNKNOWN) -> str:
    """The interval as a reader would say it.

    "7 November 2024", "July 2024", "2024", "by 5 November 2024", "from 5 November 2024",
    "between 5 and 8 November 2024", "autumn 2024", "undated". ``precision`` only helps to name a
    stretch that has a name of its own (week, season, quarter, decade).
    """
    start, end = interval.earliest, interval.latest
    if start is None:
        return f"by {_day(end)}" if end else "undated"
    if end is None:
        return f"from {_day(start)}"
    if start == end:
        return _day(start)
    return _named(start, precision_of(interval), precision) or _between(start, end)


def _named(start: date, shape: Precision, precision: Precision) -> str | None:
    """The name of the stretch, where it has one."""
    if shape is Precision.MONTH:
        return f"{_MONTHS[start.month - 1]} {start.year}"
    if shape is Precision.YEAR:
        return f"{start.year}"
    if precision is Precision.WEEK:
        return f"the week of {_day(start)}"
    if precision is Precision.SEASON and start.month in _SEASONS:
        return f"{_SEASONS[start.month]} {start.year}"
    if precision is Precision.QUARTER and start.month in _QUARTERS:
        return f"{_QUARTERS[start.month]} quarter of {start.year}"
    if precision is Precision.DECADE:
        return f"the {start.year // 10 * 10}s"
    return None


def _between(start: date, end: date) -> str:
    if start.year != end.year:
        return f"between {_day(start)} and {_day(end)}"
    if start.month != end.month:
        return f"between {_day(start).removesuffix(f' {start.year}')} and {_day(end)}"
    return f"between {start.day} and {_day(end)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
