"""What the words of a date expression mean, before they become a row.

A rule gives a ``Meaning``, a ``Refusal`` (it looks like a date and is none) or ``None`` (the
rule does not apply after all, another may).
"""

from dataclasses import dataclass, replace
from datetime import date

from pipeline.dates.periods import Period, Unit
from pipeline.models import Anchor, DateKind, Interval, Precision

ANYWHEN = Interval()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Words that a careless reader takes for a date, and why they are none."""

    reason: str


@dataclass(frozen=True, slots=True)
class Read:
    """What an expression was read against."""

    anchor: Anchor = Anchor.NONE
    on: date | None = None
    because: str = ""


UNANCHORED = Read()
FRACTION = "it is a fraction and no part of the year"
"""Why 'a quarter of them' is no date."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """A resolved expression; ``period`` is its place on the calendar, where it has one."""

    kind: DateKind
    value: str
    read: Read = UNANCHORED
    period: Period | None = None
    interval: Interval = ANYWHEN
    precision: Precision = Precision.UNKNOWN
    edtf: str | None = None

    def at_time(self, time: str, precision: Precision) -> "Meaning":
        """The same day with a time of day (``T17:00``, ``TNI``)."""
        return replace(self, kind=DateKind.TIME, value=self.value[:10] + time, precision=precision)


def on(period: Period | None, read: Read = UNANCHORED) -> Meaning | None:
    """A place on the calendar; ``None`` stays ``None``."""
    if period is None:
        return None
    return Meaning(
        kind=DateKind.DATE,
        value=period.value,
        read=read,
        period=period,
        interval=period.interval,
        precision=period.precision,
        edtf=period.edtf,
    )


def unknown_part(whole: Period, unit: Unit, read: Read) -> Meaning:
    """A day of a month that the text does not tell ('that day' of '1998-10'): 1998-10-XX."""
    hidden = "-XX" if unit is Unit.DAY and whole.unit is Unit.MONTH else ""
    return Meaning(
        kind=DateKind.DATE,
        value=whole.value + hidden,
        read=read,
        period=whole,
        interval=whole.interval,
        precision=whole.precision,
        edtf=whole.edtf + hidden,
    )


def some_day_at(time: str) -> Meaning:
    """A time of a day that the text does not name: ``XXXX-XX-XXTNI``."""
    return Meaning(kind=DateKind.TIME, value=f"XXXX-XX-XX{time}")


def span_of(first: Period | None, last: Period | None, read: Read = UNANCHORED) -> Meaning | None:
    """From one place on the calendar to another, both included."""
    if first is None or last is None or last.first < first.first:
        return None
    return Meaning(
        kind=DateKind.DATE,
        value=f"{first.value}/{last.value}",
        read=read,
        period=first,
        interval=Interval(earliest=first.interval.earliest, latest=last.interval.latest),
        precision=last.precision,
        edtf=f"{first.edtf}/{last.edtf}",
    )


def lasting(value: str) -> Meaning:
    """A length of time; it has no place on the calendar."""
    return Meaning(kind=DateKind.DURATION, value=value)


def repeating(value: str) -> Meaning:
    """Something that happens again and again."""
    return Meaning(kind=DateKind.SET, value=value)


def somewhen(value: str) -> Meaning:
    """``PAST_REF``, ``PRESENT_REF`` or ``FUTURE_REF``: no day at all."""
    return Meaning(kind=DateKind.DATE, value=value)
