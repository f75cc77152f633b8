"""An interval of days as EDTF, and the precision that its shape allows."""

from calendar import monthrange
from datetime import date

from pipeline.models import Interval, Precision


def edtf_of(interval: Interval) -> str | None:
    """The interval in EDTF: ``2024-11-07``, ``2024-11``, ``2024``, ``../2024-11-05``, ``a/b``.

    ``None`` where neither bound is known.
    """
    if interval.earliest is None and interval.latest is None:
        return None
    if interval.earliest is None:
        return f"../{interval.latest}"
    if interval.latest is None:
        return f"{interval.earliest}/.."
    return {
        Precision.DAY: f"{interval.earliest}",
        Precision.MONTH: f"{interval.earliest:%Y-%m}",
        Precision.YEAR: f"{interval.earliest:%Y}",
    }.get(precision_of(interval), f"{interval.earliest}/{interval.latest}")


def precision_of(interval: Interval) -> Precision:
    """``day``, ``month`` or ``year`` where the interval is exactly one, else ``unknown``."""
    start, end = interval.earliest, interval.latest
    if start is None or end is None:
        return Precision.UNKNOWN
    if start == end:
        return Precision.DAY
    if start.day == 1 and end == _month_end(start):
        return Precision.MONTH
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31) and start.year == end.year:
        return Precision.YEAR
    return Precision.UNKNOWN


def _month_end(day: date) -> date:
    return day.replace(day=monthrange(day.year, day.month)[1])
