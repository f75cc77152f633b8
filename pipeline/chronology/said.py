"""When a statement was said, as its sources together support it.

Stated days go before inferred ones, these before bounds. What agrees narrows the interval, what
disagrees is left to the conflict table: nothing is averaged.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.chronology.members import Member
from pipeline.models import Interval, Precision, SaidBasis, edtf_of, precision_of

_ORDER = (SaidBasis.STATED, SaidBasis.INFERRED, SaidBasis.BOUNDED)


@dataclass(frozen=True, slots=True)
class Said:
    """The day or days of saying."""

    interval: Interval
    edtf: str | None
    precision: Precision


def said_of(members: Iterable[Member]) -> Said:
    """The interval that the sources support, with its EDTF form and precision."""
    members = tuple(members)
    interval = Interval()
    for basis in _ORDER:
        days = [member.said for member in members if member.statement.said_basis is basis]
        if days:
            supported = _supported(days)
            interval = interval.intersection(supported) or interval
    return _in_form(interval, members)


def _supported(days: list[Interval]) -> Interval:
    """What all agree on; else what most give; else all days that are given."""
    common: Interval | None = Interval()
    for one in days:
        common = common.intersection(one) if common else None
    if common:
        return common
    counted = Counter(days).most_common()
    best = [day for day, n in counted if n == counted[0][1]]
    whole = best[0]
    for one in best[1:]:
        whole = whole.union(one)
    return whole


def _in_form(interval: Interval, members: tuple[Member, ...]) -> Said:
    """A source's own form of the interval, where one gives just these days."""
    for member in members:
        said = member.statement
        if member.said == interval and said.said_edtf:
            return Said(interval, said.said_edtf, said.said_precision)
    return Said(interval, edtf_of(interval), precision_of(interval))
