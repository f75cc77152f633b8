"""A day of saying: the interval, how finely it is known, on what basis, and why.

What goes in: the value itself and the one for an article that gives no day. What stays out: how
a day is found (``said_on.py``).
"""

from dataclasses import dataclass
from datetime import date

from pipeline.models import Interval, Precision, SaidBasis


@dataclass(frozen=True, slots=True)
class SaidOn:
    """When something was said: the interval, how finely, on what basis, and why."""

    days: Interval
    edtf: str | None
    precision: Precision
    basis: SaidBasis
    why: str
    date_mention_id: str | None = None
    venue: str | None = None


def bounded(published: date | None) -> SaidOn:
    """What is known where the text gives no day; open on both sides without ``published``."""
    if not published:
        return SaidOn(
            Interval(),
            None,
            Precision.UNKNOWN,
            SaidBasis.UNKNOWN,
            "the text gives no day and the article has none",
        )
    return SaidOn(
        Interval(latest=published),
        f"[..{published.isoformat()}]",
        Precision.UNKNOWN,
        SaidBasis.BOUNDED,
        "the text gives no day of saying; it was not later than the article of"
        f" {published.isoformat()}",
    )
