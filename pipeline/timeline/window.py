"""The stretch of days around an election that the chronology shows."""

from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.models import Interval

DAYS_BEFORE = 180
DAYS_AFTER = 180


@dataclass(frozen=True, slots=True)
class Window:
    """``before`` days before the election to ``after`` days after it, both ends included.

    Without an election everything is inside.
    """

    election: date | None
    before: int = DAYS_BEFORE
    after: int = DAYS_AFTER

    @property
    def interval(self) -> Interval:
        """The days of the window; open on both sides without an election."""
        if self.election is None:
            return Interval()
        return Interval(
            earliest=_moved(self.election, -self.before), latest=_moved(self.election, self.after)
        )

    def holds(self, interval: Interval) -> bool:
        """Whether the interval can touch the window.

        One that is open below counts by its last day, an undated one is always kept.
        """
        if interval.earliest is None and interval.latest is not None:
            interval = Interval.on(interval.latest)
        return interval.overlaps(self.interval)


def _moved(day: date, days: int) -> date:
    """The day moved, held at the ends of the calendar."""
    number = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.min + timedelta(days=number - date.min.toordinal())
