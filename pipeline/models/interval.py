"""Stretches of days, open or closed, and how finely the text gave them."""

from calendar import monthrange
from datetime import date, timedelta
from enum import StrEnum

from pydantic import Field, model_validator

from pipeline.models.record import Record


class Precision(StrEnum):
    """The finest part of a date that the text states."""

    MINUTE = "minute"
    HOUR = "hour"
    PART_OF_DAY = "part_of_day"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    UNKNOWN = "unknown"


class Interval(Record):
    """From ``earliest`` to ``latest``, both inclusive; ``None`` is an open bound."""

    earliest: date | None = Field(default=None, description="First possible day.")
    latest: date | None = Field(default=None, description="Last possible day.")

    @model_validator(mode="after")
    def _in_order(self) -> "Interval":
        if self.earliest and self.latest and self.latest < self.earliest:
            raise ValueError(f"interval ends on {self.latest}, before it starts on {self.earliest}")
        return self

    @classmethod
    def on(cls, day: date) -> "Interval":
        """The interval of one day."""
        return cls(earliest=day, latest=day)

    @property
    def is_day(self) -> bool:
        """Whether exactly one day is possible."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def is_open(self) -> bool:
        """Whether a bound is missing."""
        return self.earliest is None or self.latest is None

    def overlaps(self, other: "Interval", slack: int = 0) -> bool:
        """Whether a day lies in both, each end given ``slack`` days more."""
        return _at_most(self.earliest, other.latest, slack) and _at_most(
            other.earliest, self.latest, slack
        )

    def intersection(self, other: "Interval") -> "Interval | None":
        """The days in both, or ``None`` where there are none."""
        if not self.overlaps(other):
            return None
        earliest = max(filter(None, (self.earliest, other.earliest)), default=None)
        latest = min(filter(None, (self.latest, other.latest)), default=None)
        return Interval(earliest=earliest, latest=latest)

    def union(self, other: "Interval") -> "Interval":
        """The smallest interval that holds both."""
        earliest, latest = None, None
        if self.earliest and other.earliest:
            earliest = min(self.earliest, other.earliest)
        if self.latest and other.latest:
            latest = max(self.latest, other.latest)
        return Interval(earliest=earliest, latest=latest)


def _at_most(start: date | None, end: date | None, slack: int) -> bool:
    return start is None or end is None or start - timedelta(days=slack) <= end


def precision_of(interval: Interval) -> Precision:
    """``day``, ``month`` or ``year`` where the interval is exactly one, else ``unknown``."""
    start, end = interval.earliest, interval.latest
    if start is None or end is None:
        return Precision.UNKNOWN
    if start == end:
        return Precision.DAY
    if start.day == 1 and end == start.replace(day=monthrange(start.year, start.month)[1]):
        return Precision.MONTH
    whole_year = (start.month, start.day, end.month, end.day) == (1, 1, 12, 31)
    return Precision.YEAR if whole_year and start.year == end.year else Precision.UNKNOWN


def edtf_of(interval: Interval) -> str | None:
    """The interval in EDTF: ``2024-11-07``, ``2024-11``, ``2024``, ``../2024-11-05``, ``a/b``.

    ``None`` where neither bound is known.
    """
    if interval.earliest is None:
        return f"../{interval.latest}" if interval.latest else None
    if interval.latest is None:
        return f"{interval.earliest}/.."
    return {
        Precision.DAY: f"{interval.earliest}",
        Precision.MONTH: f"{interval.earliest:%Y-%m}",
        Precision.YEAR: f"{interval.earliest:%Y}",
    }.get(precision_of(interval), f"{interval.earliest}/{interval.latest}")
