"""The quarter that a report is about, and its months where they are not those of the calendar.

Earnings news names its quarter once and then says 'the quarter', 'the latest period', 'a year
earlier'. What stays out: the rules for these words (``quarters``, ``relative``, ``anaphora``).
"""

import re
from dataclasses import replace
from datetime import date, timedelta

from pipeline.dates import nearest
from pipeline.dates.context import Context, Report
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, holding
from pipeline.models import Interval, Precision

_ENDED_ON = re.compile(
    r",?(?: which| that)? (?:ended|ending)(?: on)? (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})\b"
    r"(?:, (?P<year>\d{4}))?"
)
_A_WEEK = 7
"""Days by which a quarter of whole weeks may end in the month after its last one."""

_EARLIEST, _LATEST = -2, 1
"""A fiscal year begins up to two quarters before the calendar year of its number, or one after."""

_REPORTED = timedelta(days=280)
"""How long after its start a quarter may be news: 92 days and half a year."""

_A_YEAR = timedelta(days=365)


def note_quarter(context: Context, meaning: Meaning, start: int) -> None:
    """Remember a quarter that the text reports, with its days."""
    quarter = meaning.period
    if quarter is not None and quarter.unit is Unit.QUARTER and _is_topic(quarter, context):
        context.report = Report(quarter, meaning.interval, start)


def _is_topic(quarter: Period, context: Context) -> bool:
    """Whether a quarter is the one that is reported, and not one it is compared with.

    The first one named is, even where it goes on by the calendar: fiscal quarters end earlier.
    """
    report = context.report
    if context.published is None or quarter.first > context.published:
        return False
    since = context.published - quarter.first
    if report is None:
        return since < _A_YEAR
    if quarter.first < report.quarter.first and context.quarter_is_near():
        return False
    return quarter.last < context.published and since < _REPORTED


def reported(report: Report, read: Read, years: int = 0) -> Meaning | None:
    """The quarter of a report, or the same one some years earlier or later, with its days."""
    found = on(report.quarter.shifted(4 * years), read)
    if found is None or not report.is_fiscal:
        return found
    days = (report.days.earliest, report.days.latest)
    months = [holding(Unit.MONTH, day).shifted(12 * years) for day in days if day]
    if len(months) < len(days) or None in months:
        return found
    first, last = (month for month in months if month)
    return _between(found, first, last, Precision.QUARTER)


def with_its_months(found: Meaning, context: Context, *, is_fiscal: bool) -> Meaning:
    """A quarter with the days of a year that need not be the calendar year.

    Behind 'ended Oct. 27' they are the three months up to that day, for any other fiscal quarter
    all months that its number can mean.
    """
    if found.period is None:
        return found
    ended = _last_month(context)
    first = ended and ended.shifted(-2)
    if ended and first:
        is_calendar = first.first == found.period.first
        return found if is_calendar else _between(found, first, ended, Precision.QUARTER)
    earliest, latest = found.period.shifted(_EARLIEST), found.period.shifted(_LATEST)
    if not is_fiscal or earliest is None or latest is None:
        return found
    months = holding(Unit.MONTH, earliest.first), holding(Unit.MONTH, latest.last)
    return _between(found, *months, Precision.YEAR)


def in_fiscal_year(found: Meaning) -> Meaning:
    """A fiscal year with all days it can have: nobody says with which month it begins."""
    year = found.period
    if year is None or year.unit is not Unit.YEAR:
        return found
    begin, end = Period(Unit.QUARTER, year.first), holding(Unit.QUARTER, year.last)
    earliest, latest = begin.shifted(_EARLIEST), end.shifted(_LATEST)
    if earliest is None or latest is None:
        return found
    months = holding(Unit.MONTH, earliest.first), holding(Unit.MONTH, latest.last)
    return _between(found, *months, Precision.YEAR)


def _last_month(context: Context) -> Period | None:
    """The last month of a quarter by its last day; the first days of a month are the last's."""
    ended = _ENDED_ON.match(context.after)
    day = nearest.named_day(context, ended["month"], ended["day"]) if ended else None
    if ended is None or day is None:
        return None
    month = holding(Unit.MONTH, date(int(ended["year"] or day.year), day.month, 1))
    return month.shifted(-1) if day.day <= _A_WEEK else month


def _between(found: Meaning, first: Period, last: Period, precision: Precision) -> Meaning:
    return replace(
        found,
        interval=Interval(earliest=first.first, latest=last.last),
        edtf=f"{first.edtf}/{last.edtf}",
        precision=precision,
    )
