"""Dates that open the lines of a timeline, and the year that they hand on.

In: "Dec. 3, 2019: He wins." on a line of its own and "Oct. 30: Talks begin." below it. Out: the
year of the second, which is that of the first or, where the calendar starts again, the one after
it (before it in a list that goes back). What an entry tells in its own line is of its year too.
In a list without years each day is the nearest to publication, and a month goes on in time.
"""

import re
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date

from pipeline.dates.periods import Period, Unit

_OPENS = re.compile(r"(?:^|\n)[ \t]*(?:[•*\-–—>▪●] ?)?$")
_CLOSES = re.compile(r"[ \t]*(?:[:—–|\n]|- |$)")
_REACH = 3000
"""Characters over which an entry hands its year on."""
_LEAD = 12
"""Characters before a date in which a line can begin."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry; ``goes_back`` in a list with the newest first, ``None`` where nothing tells yet."""

    period: Period
    start: int
    has_year: bool
    """Whether the list gives years."""
    goes_back: bool | None = None

    def reaches(self, start: int) -> bool:
        """Whether it hands its year on to ``start``."""
        return start - self.start <= _REACH


def is_entry(text: str, start: int, end: int) -> bool:
    """Whether a date opens a line and a mark or the end of the line parts it from what it dates."""
    opens = _OPENS.search(text, max(0, start - _LEAD), start)
    return opens is not None and _CLOSES.match(text, end) is not None


def next_entry(before: Entry | None, period: Period, start: int, *, has_year: bool) -> Entry:
    """The entry that follows another one, with the way that the list goes."""
    if before is None or not before.reaches(start):
        return Entry(period, start, has_year)
    has_year = has_year or before.has_year
    if before.period.unit is Unit.YEAR:
        return Entry(period, start, has_year)
    if period.first == before.period.first:
        return Entry(period, start, has_year, before.goes_back)
    return Entry(period, start, has_year, period.first < before.period.first)


def year_below(before: Entry, month: int, day: int | None, published: date | None) -> int:
    """The year of an entry that gives no more than its month and, it may be, its day.

    Where nothing tells yet which way the list goes, it goes on in time, if not past publication.
    """
    first = before.period.first
    if before.period.unit is Unit.YEAR or _is_same(before.period, month, day):
        return first.year
    is_later = (month, day or 1) > (first.month, first.day)
    if before.goes_back:
        return max(first.year - is_later, MINYEAR)
    following = min(first.year + (not is_later), MAXYEAR)
    if published is None or first > published:
        return following
    is_over = (following, month, day or 1) <= (published.year, published.month, published.day)
    return following if is_over else first.year


def _is_same(period: Period, month: int, day: int | None) -> bool:
    """Whether a month, or a day of it, can be the one of an entry."""
    if month != period.first.month:
        return False
    return day is None or period.unit is not Unit.DAY or day == period.first.day
