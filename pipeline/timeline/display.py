"""Days in words, no finer than they are known."""

from datetime import date

from pipeline.models import Interval, Precision, precision_of

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
_WEEKS = {6: "week", 1: "weekend"}
_SATURDAY = 5
_QUARTERS = {1: "first", 4: "second", 7: "third", 10: "fourth"}


def display_date(interval: Interval, precision: Precision = Precision.UNKNOWN) -> str:
    """The interval as a reader would say it.

    "7 November 2024", "July 2024", "2024", "by 5 November 2024", "from 5 November 2024",
    "between 5 and 8 November 2024", "the weekend of 9 November 2024", "autumn 2024", "undated".
    ``precision`` only helps to name a stretch that has a name of its own (week, season, quarter,
    decade).
    """
    start, end = interval.earliest, interval.latest
    if start is None:
        return f"by {_day(end)}" if end else "undated"
    if end is None:
        return f"from {_day(start)}"
    if start == end:
        return _day(start)
    return _named(start, end, precision_of(interval), precision) or _between(start, end)


def _named(start: date, end: date, shape: Precision, precision: Precision) -> str | None:
    """The name of the stretch, where it has one."""
    names = {
        Precision.MONTH: f"{_MONTHS[start.month - 1]} {start.year}",
        Precision.YEAR: f"{start.year}",
        Precision.DECADE: f"the {start.year // 10 * 10}s",
    }
    week = _week(start, end)
    if week:
        names[Precision.WEEK] = f"the {week} of {_day(start)}"
    if start.month in _SEASONS:
        names[Precision.SEASON] = f"{_SEASONS[start.month]} {start.year}"
    if start.month in _QUARTERS:
        names[Precision.QUARTER] = f"{_QUARTERS[start.month]} quarter of {start.year}"
    if shape in {Precision.MONTH, Precision.YEAR}:
        return names[shape]
    if precision in {Precision.MONTH, Precision.YEAR}:
        return None  # the days are not a whole month or year, whatever the words were
    return names.get(precision)


def _week(start: date, end: date) -> str | None:
    """What the days are of a week: all, its end, or a part without a name."""
    name = _WEEKS.get((end - start).days)
    return name if name == "week" or start.weekday() == _SATURDAY else None


def _between(start: date, end: date) -> str:
    if start.year != end.year:
        return f"between {_day(start)} and {_day(end)}"
    if start.month != end.month:
        return f"between {_day(start).removesuffix(f' {start.year}')} and {_day(end)}"
    return f"between {start.day} and {_day(end)}"


def _day(day: date) -> str:
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"
