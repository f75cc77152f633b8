"""Clusters by average linkage with a cut; plain connected components would chain twins together."""

import heapq
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

SLACK_DAYS = 1
"""Days that two sources may differ by: the clock of another country, the evening before."""

Pair = tuple[int, int]
Span = tuple[date, date]


def average_linkage(
    days: Mapping[int, date | None],
    scores: Mapping[Pair, float],
    forbidden: Iterable[Pair],
    cut: float,
) -> list[tuple[int, ...]]:
    """Clusters of the items that ``days`` lists, sorted, each a sorted tuple.

    ``days`` gives the stated day of each item, where there is one: a cluster never holds two that
    are more than ``SLACK_DAYS`` apart, however many undated wordings stand between them.
    ``scores`` holds strengths by pair (smaller number first); a missing pair counts 0, a pair with
    something that is no item is left out.
    The two clusters with the highest average strength are joined until none reaches ``cut``; of
    equals those with the smallest members. ``forbidden`` pairs never meet in one cluster.
    """
    state = _Clusters.of(days, scores, forbidden)
    heap = [(-score, *pair) for pair, score in state.pairs() if score >= cut]
    heapq.heapify(heap)
    while heap:
        negative, left, right = heapq.heappop(heap)
        if not state.can_join(left, right) or -negative != state.average(left, right):
            continue  # a value from before one of the two grew
        state.join(left, right)
        for other in state.sums[left]:
            average = state.average(left, other)
            if average >= cut:
                heapq.heappush(heap, (-average, min(left, other), max(left, other)))
    return sorted(state.members.values())


@dataclass(frozen=True, slots=True)
class _Clusters:
    """The clusters so far, each known by its smallest member."""

    members: dict[int, tuple[int, ...]]
    sums: dict[int, dict[int, float]]
    apart: dict[int, set[int]]
    spans: dict[int, Span] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        days: Mapping[int, date | None],
        scores: Mapping[Pair, float],
        forbidden: Iterable[Pair],
    ) -> "_Clusters":
        """Every item alone."""
        state = cls({one: (one,) for one in days}, {one: {} for one in days}, {})
        for one, day in days.items():
            state.apart[one] = set()
            if day:
                state.spans[one] = (day, day)
        for (left, right), score in scores.items():
            if score > 0 and left in days and right in days:
                state.sums[left][right] = state.sums[right][left] = score
        for left, right in forbidden:
            if left in days and right in days:
                state.apart[left].add(right)
                state.apart[right].add(left)
        return state

    def pairs(self) -> Iterable[tuple[Pair, float]]:
        """The pairs with their strength, smaller number first."""
        for left, found in self.sums.items():
            yield from (((left, right), score) for right, score in found.items() if left < right)

    def average(self, left: int, right: int) -> float:
        """The average strength between two clusters."""
        size = len(self.members[left]) * len(self.members[right])
        return round(self.sums[left].get(right, 0.0) / size, 9)

    def can_join(self, left: int, right: int) -> bool:
        """Whether both still stand and nothing keeps them apart."""
        if left not in self.members or right not in self.members or right in self.apart[left]:
            return False
        span = self.span(left, right)
        return span is None or (span[1] - span[0]).days <= SLACK_DAYS

    def span(self, left: int, right: int) -> Span | None:
        """First and last stated day of both."""
        one, other = self.spans.get(left), self.spans.get(right)
        if not one or not other:
            return one or other
        return min(one[0], other[0]), max(one[1], other[1])

    def join(self, kept: int, gone: int) -> None:
        """Put ``gone`` into ``kept``."""
        span = self.span(kept, gone)
        if span:
            self.spans[kept] = span
        self.members[kept] = tuple(sorted((*self.members[kept], *self.members.pop(gone))))
        for other, total in self.sums.pop(gone).items():
            del self.sums[other][gone]
            if other != kept:
                both = self.sums[kept].get(other, 0.0) + total
                self.sums[kept][other] = self.sums[other][kept] = both
        for other in self.apart.pop(gone):
            self.apart[other].discard(gone)
            self.apart[other].add(kept)
            self.apart[kept].add(other)
