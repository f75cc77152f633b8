"""Which election a corpus is about, where the user names none."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from pipeline.models import Interval, Reference
from pipeline.timeline.window import DAYS_AFTER, DAYS_BEFORE, Window


def choose_election(
    reference: Reference,
    published: Iterable[date | None],
    before: int = DAYS_BEFORE,
    after: int = DAYS_AFTER,
) -> date | None:
    """The reference election whose window holds most days of publication.

    Of two that hold as many, the one nearer to the days on the whole, then the earlier. ``None``
    where no window holds any.
    """
    days = Counter(day for day in published if day is not None)
    best: tuple[int, int, date] | None = None
    for election in sorted(set(reference.election_days())):
        window = Window(election, before, after)
        held = {day: n for day, n in days.items() if window.holds(Interval.on(day))}
        distance = sum(abs((day - election).days) * n for day, n in held.items())
        rank = (-sum(held.values()), distance, election)
        if held and (best is None or rank < best):
            best = rank
    return best[2] if best else None
