"""Clusters by average linkage with a cut; plain connected components would chain twins together."""

import heapq
from collections.abc import Iterable, Mapping

Pair = tuple[int, int]


def average_linkage(
    items: Iterable[int], scores: Mapping[Pair, float], forbidden: frozenset[Pair], cut: float
) -> list[tuple[int, ...]]:
    """Clusters of the items, sorted, each a sorted tuple.

    ``scores`` holds strengths by pair (smaller number first); a missing pair counts 0, a pair with
    something that is no item is left out.
    The two clusters with the highest average strength are joined until none reaches ``cut``; of
    equals those with the smallest members. ``forbidden`` pairs never meet in one cluster.
    """
    members: dict[int, tuple[int, ...]] = {number: (number,) for number in items}
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
    heap = [(-score, left, right) for (left, right), score in scores.items() if score >= cut]
    heapq.heapify(heap)
    while heap:
        negative, left, right = heapq.heappop(heap)
        if left not in members or right not in members or right in apart[left]:
            continue
        if -negative != _average(sums, members, left, right):
            continue  # an older value: the clusters have grown since
        _join(members, sums, apart, left, right)
        for other in sums[left]:
            average = _average(sums, members, left, other)
            if average >= cut:
                heapq.heappush(heap, (-average, min(left, other), max(left, other)))
    return sorted(members.values())


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
