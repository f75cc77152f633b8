"""Clusters by average linkage with a cut; plain connected components would chain twins together."""

import heapq
from collections.abc import Mapping
from datetime import date

SLACK_DAYS = 1
"""Days that two sources may differ by: the clock of another country, the evening before."""

Pair = tuple[int, int]
Span = tuple[date, date]


def average_linkage(
    days: Mapping[int, date | None],
    scores: Mapping[Pair, float],
    forbidden: frozenset[Pair],
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
    members: dict[int, tuple[int, ...]] = {number: (number,) for number in days}
    sums: dict[int, dict[int, float]] = {number: {} for number in members}
    scores = {pair: score for pair, score in scores.items() if members.keys() >= set(pair)}
    for (left, right), score in scores.items():
        if score > 0:
            sums[left][right] = sums[right][left] = score
    apart: dict[int, set[int]] = {number: set() for number in members}
    for left, right in forbidden:
        if not members.keys() >= {left, right}:
            continue
        apart[left].add(right)
        apart[right].add(left)
    spans = {number: (day, day) for number, day in days.items() if day}
    heap = [(-score, left, right) for (left, right), score in scores.items() if score >= cut]
    heapq.heapify(heap)
    while heap:
        negative, left, right = heapq.heappop(heap)
        if left not in members or right not in members or right in apart[left]:
            continue
        if -negative != _average(sums, members, left, right):
            continue  # an older value: the clusters have grown since
        span = _joined_span(spans.get(left), spans.get(right))
        if span and (span[1] - span[0]).days > SLACK_DAYS:
            continue
        if span:
            spans[left] = span
        _join(members, sums, apart, left, right)
        for other in sums[left]:
            average = _average(sums, members, left, other)
            if average >= cut:
                heapq.heappush(heap, (-average, min(left, other), max(left, other)))
    return sorted(members.values())


def _joined_span(one: Span | None, other: Span | None) -> Span | None:
    """First and last stated day of two clusters."""
    if not one or not other:
        return one or other
    return min(one[0], other[0]), max(one[1], other[1])


def _average(
    sums: Mapping[int, Mapping[int, float]],
    members: Mapping[int, tuple[int, ...]],
    left: int,
    right: int,
) -> float:
    return round(sums[left].get(right, 0.0) / (len(members[left]) * len(members[right])), 9)


def _join(
    members: dict[int, tuple[int, ...]],
    sums: dict[int, dict[int, float]],
    apart: dict[int, set[int]],
    kept: int,
    gone: int,
) -> None:
    """Put ``gone`` into ``kept``; a cluster is known by its smallest member."""
    members[kept] = tuple(sorted((*members[kept], *members.pop(gone))))
    for other, total in sums.pop(gone).items():
        del sums[other][gone]
        if other != kept:
            sums[kept][other] = sums[other][kept] = sums[kept].get(other, 0.0) + total
    for other in apart.pop(gone):
        apart[other].discard(gone)
        apart[other].add(kept)
        apart[kept].add(other)
