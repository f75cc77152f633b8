"""The year that the text itself gives for a bare month or day.

It stands right before it, in the entry of a timeline above it, or in the history that is told.
"""

import re
from dataclasses import replace
from datetime import MAXYEAR

from pipeline.dates.context import Context
from pipeline.dates.entries import Entry, year_below
from pipeline.dates.periods import Unit
from pipeline.dates.verb_cues import Direction

_IN_YEAR = re.compile(r"\b[Ii]n (?:1\d|20)\d\d, (?:[Oo]n|[Ii]n|[Bb]y|[Ss]ince) $")
"""'In 1968, on March 31': the year stands right before the day."""

_INDEFINITE = re.compile(r"\ban? $")
"""'In an October interview': news names a month of its own year so, a history does not."""


def _told_in(entry: Entry, context: Context) -> Entry:
    """An entry of a year with the month that its line tells: "2024: He left in August."."""
    last, text = context.last, context.reading.text
    if last is None or entry.goes_back or "\n" in text[entry.start : context.last_start]:
        return entry
    is_in_it = entry.period.unit is Unit.YEAR and last.unit in (Unit.MONTH, Unit.DAY)
    is_in_it = is_in_it and last.first.year == entry.period.first.year
    return replace(entry, period=last) if is_in_it else entry


def year_told(context: Context, month: int, day: int | None = None) -> tuple[int, str] | None:
    """The year that the text gives for a bare month or day, and how."""
    last, entry = context.last, context.entry_before
    if entry and not entry.has_year:
        ahead = day is None and context.is_entry and entry.goes_back is False
        entry = entry if ahead else None
    if entry and context.is_entry:
        above = _told_in(entry, context)
        return year_below(above, month, day, context.published), "it goes on the list of dates"
    if entry and "\n" not in context.reading.text[entry.start : context.start]:
        following = (month, day or 31) < (entry.period.first.month, entry.period.first.day)
        ahead = following and context.direction()[0] is Direction.FUTURE
        return min(entry.period.first.year + ahead, MAXYEAR), "it is told under that date"
    if context.bygone_year and not _INDEFINITE.search(context.before):
        return context.bygone_year, "all dates before it are of years long gone"
    if last and last.unit is Unit.YEAR and _IN_YEAR.search(context.before):
        return last.first.year, "the year stands right before it"
    if last and context.published is None:
        return last.first.year, "the year is that of the last date"
    return None
