"""So many units from the last date of the text: 'two days later', '20 minutes later'.

In: where the reader stands, and the count. Out: a time as fine as the unit and that date allow, or
a length where neither tells when it was.
"""

import re
from dataclasses import replace
from datetime import datetime, timedelta

from pipeline.dates import nearest
from pipeline.dates.appositions import day_behind
from pipeline.dates.context import Context
from pipeline.dates.counts import duration
from pipeline.dates.meaning import Meaning, lasting, on, span_of
from pipeline.dates.periods import Period, Unit, finer, holding
from pipeline.dates.verb_cues import Direction, first_verb
from pipeline.models import Interval, Precision

_IN_UNITS = {"E": ("Y", 10), "C": ("Y", 100), "2W": ("W", 2)}
_MINUTES = {"TH": 60, "TM": 1}
_THAN = re.compile(r" than\b")
"""'a week earlier than planned': how much, and no day."""
_BESIDE = 200
"""Characters over which weeks are counted from a month."""
_MANY = 26
"""Weeks that nobody counts from a month."""


def steps_from_last(context: Context, letters: str, count: float, *, ahead: bool) -> Meaning | None:
    """So many units from the last date of the text; a length where that is too coarse for them."""
    length = lasting(duration(count, letters))
    if context.last is None or _THAN.match(context.after):
        return length
    if letters in _MINUTES:
        return _from_clock(context, count * _MINUTES[letters] * (1 if ahead else -1)) or length
    if letters in _IN_UNITS:
        letters, times = _IN_UNITS[letters]
        count *= times
    if count % 1 or letters not in set(Unit):
        return length
    found = _counted(context, Unit(letters), int(count if ahead else -count))
    return found or length


def _counted(context: Context, unit: Unit, step: int) -> Meaning | None:
    base = context.last
    if base is None:
        return None
    stated = day_behind(context)
    if stated is not None and unit in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        return on(holding(unit, stated), context.from_mention("the day behind it is that day"))
    if not finer(base.unit, unit):
        return _weeks_from_month(context, base, unit, step)
    reached = holding(unit, base.first).shifted(step)
    if reached and step > 0 and _is_untold(context, reached):
        return None
    return on(reached, context.from_base())


def _from_clock(context: Context, minutes: float) -> Meaning | None:
    """'20 minutes later' behind '3.40 p.m. on Thursday', with no other date between them."""
    said, start = context.clock
    told_here = start >= context.reading.paragraph_at(context.start).start
    if not (said and told_here) or start != context.last_start or minutes % 1:
        return None
    hours = said[:-5] + "00:00" if said.endswith("24:00") else said
    told = datetime.fromisoformat(hours) + timedelta(days=hours != said, minutes=minutes)
    precision = Precision.MINUTE if told.minute else Precision.HOUR
    found = on(nearest.day(told.date()), context.from_base())
    return found and found.at_time(f"T{told:%H:%M}", precision)


def _weeks_from_month(context: Context, base: Period, unit: Unit, step: int) -> Meaning | None:
    """'In October ..., seven weeks later': somewhere in the month that is so many weeks further."""
    is_near = context.start - context.last_start <= _BESIDE
    if unit is not Unit.WEEK or base.unit is not Unit.MONTH or not is_near or abs(step) > _MANY:
        return None
    first, last = (day + timedelta(weeks=step) for day in (base.first, base.last))
    ends = holding(Unit.MONTH, first), holding(Unit.MONTH, last)
    if step > 0 and context.published and last > context.published:
        return None
    found = on(ends[0], context.from_base()) if ends[0] == ends[1] else None
    found = found or span_of(*ends, context.from_base())
    days = Interval(earliest=first, latest=last)
    return found and replace(found, interval=days, edtf=f"{first}/{last}")


def _is_untold(context: Context, reached: Period) -> bool:
    """Whether years counted on lead past the article, of which no verb in the future tells."""
    today = context.published
    if today is None or reached.unit is not Unit.YEAR or reached.first <= today:
        return False
    ways = (context.direction()[0], first_verb(context.after)[0])
    return Direction.FUTURE not in ways
