"""The order of the calendar."""

from datetime import date

from pipeline.models import Interval
from pipeline.timeline import calendar_key


def test_days_come_before_bounds_and_the_undated_last() -> None:
    day = date(2030, 5, 14)
    ordered = [
        Interval.on(date(2030, 5, 13)),
        Interval.on(day),
        Interval(latest=day),
        Interval(earliest=day, latest=date(2030, 5, 31)),
        Interval(),
    ]
    shuffled = [ordered[at] for at in (4, 2, 0, 3, 1)]
    assert sorted(shuffled, key=calendar_key) == ordered
