"""Rules for weeks and weekends of a month: 'the second week of November', 'the last one in May'.

News counts them in several ways: by seven days, by rows of a calendar, by whole weeks that begin
on Sunday or Monday. The value is the week of the ISO calendar with the month's second Thursday;
the bounds hold all ways, so the mention is no more precise than its month.
"""

from dataclasses import replace
from datetime import timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import ordinal_in
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, holding, month_of
from pipeline.lexicon import table
from pipeline.models import Interval, Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_THURSDAY = 4
_SATURDAY = 6
_WEEK = timedelta(days=7)


def of_month(said: Match[str], context: Context) -> Meaning | None:
    """'the second week of November', of a stated year or the one that the verb allows."""
    month, year = int(_VALUE[given(said, "month")]), int(given(said, "year") or 0)
    found, read = (month_of(year, month), Read()) if year else nearest.month(context, month)
    rank, letters = ordinal_in(given(said, "ordinal")), _VALUE[given(said, "unit")]
    if found is None or letters not in ("W", "WE") or (rank is None and not said["last"]):
        return None
    if letters == "WE":
        return on(_weekend(found, rank), read)
    thursdays = _thursdays(found)
    if rank is not None and not 1 <= rank <= len(thursdays):
        return None
    meaning = on(thursdays[rank - 1 if rank else -1], read)
    bounds = _bounds(found, rank)
    edtf = "/".join(day.isoformat() for day in (bounds.earliest, bounds.latest) if day)
    return meaning and replace(meaning, interval=bounds, edtf=edtf, precision=Precision.MONTH)


def _weekend(month: Period, rank: int | None) -> Period | None:
    """The weekend of a month by its Saturday; the last one where ``rank`` is ``None``."""
    first = month.first + timedelta(days=(_SATURDAY - month.first.isoweekday()) % 7)
    count = (month.last - first).days // 7 + 1
    if rank is not None and not 1 <= rank <= count:
        return None
    return holding(Unit.WEEKEND, first + ((rank or count) - 1) * _WEEK)


def _thursdays(month: Period) -> list[Period]:
    """The weeks whose Thursday is in the month: the ISO calendar gives a week to that month."""
    first = month.first + timedelta(days=(_THURSDAY - month.first.isoweekday()) % 7)
    count = (month.last - first).days // 7 + 1
    return [holding(Unit.WEEK, first + step * _WEEK) for step in range(count)]


def _bounds(month: Period, rank: int | None) -> Interval:
    """From the earliest to the latest day of the week by any way of counting, in the month."""
    if rank is None:
        weekday = month.last.weekday()
        over = max((weekday + 1) % 7, (weekday + 2) % 7)  # behind a whole week
        return Interval(earliest=month.last - timedelta(days=over + 6), latest=month.last)
    weekday = month.first.weekday()
    row = month.first + (rank - 1) * _WEEK
    earliest = row - timedelta(days=max(weekday, (weekday + 1) % 7))
    latest = row + timedelta(days=max(-weekday % 7, (6 - weekday) % 7) + 6)
    return Interval(earliest=max(earliest, month.first), latest=min(latest, month.last))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "the <ordinal> week of <month>",
        r"(?:the )?(?:{ordinal}|(?P<last>last|final)) (?:full )?{unit} (?:of|in) {month}"
        r"(?:,? {year})?",
        of_month,
        {
            "the second week of November": "2024-W46",
            "the last week of May 2023": "2023-W21",
            "first full week in October": "2024-W40",
            "the last weekend in October": "2024-W43-WE",
        },
        ("the sixth week of November", "the second month of May", "the sixth weekend in May"),
    ),
)
