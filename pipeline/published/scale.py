"""Days as places on a line: the scale that the chart and the bars of uncertainty share."""

from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.models import Interval
from pipeline.published.publication import Publication

_MARGIN = timedelta(days=3)
_SHORTEST = 15
"""Days the scale shows at least, so that two days do not fill the page."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A stretch of days, both ends included."""

    first: date
    last: date

    @property
    def n_days(self) -> int:
        """How many days it shows."""
        return (self.last - self.first).days + 1

    def start_of(self, day: date) -> float:
        """Where a day starts, 0 to 1; days outside are at the nearer end."""
        return min(max((day - self.first).days / self.n_days, 0.0), 1.0)

    def share(self, days: Interval) -> tuple[float, float]:
        """From where to where an interval reaches, an open end to the end of the scale."""
        start = self.start_of(days.earliest) if days.earliest else 0.0
        end = self.start_of(days.latest + timedelta(days=1)) if days.latest else 1.0
        return start, max(end, start)


def scale_of(publication: Publication) -> Scale | None:
    """The days of all entries and the election with a margin, inside the window.

    ``None`` where no entry has any day. A day long before all others (a bound of years) does not
    stretch the scale past the window.
    """
    days = [
        day
        for entry in publication.entries
        for day in (entry.said_earliest, entry.said_latest)
        if day and _inside(publication, day)
    ]
    if not days:
        return None
    days += [publication.election] if publication.election else []
    first, last = min(days) - _MARGIN, max(days) + _MARGIN
    missing = _SHORTEST - ((last - first).days + 1)
    if missing > 0:
        first -= timedelta(days=missing // 2)
        last += timedelta(days=missing - missing // 2)
    return Scale(first, last)


def _inside(publication: Publication, day: date) -> bool:
    start, end = publication.window_from, publication.window_to
    return (start is None or start <= day) and (end is None or day <= end)
