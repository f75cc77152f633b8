"""Which of several readings of the same words is tried first: the only place that says so."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from re import Match
from typing import Generic, TypeVar

from pipeline.rules.rule import Rule

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Candidate(Generic[ResultT]):
    """A rule that fits a stretch of text."""

    rule: Rule[ResultT]
    match: Match[str]
    start: int
    end: int

    @property
    def rank(self) -> tuple[int, int, int, str]:
        """Longest first, then the one with most said, then the first one, then by name."""
        said = sum(group is not None for group in self.match.groupdict().values())
        return (self.start - self.end, -said, self.start, self.rule.name)


class Taken:
    """Stretches that are spoken for; none overlaps another."""

    def __init__(self) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []

    def is_free(self, start: int, end: int) -> bool:
        """Whether nothing of ``start:end`` is taken."""
        place = bisect_left(self._starts, end)
        return place == 0 or self._ends[place - 1] <= start

    def end_before(self, start: int) -> int:
        """Where the last stretch before ``start`` ends; 0 where there is none."""
        place = bisect_left(self._starts, start)
        return self._ends[place - 1] if place else 0

    def take(self, start: int, end: int) -> None:
        """Take a stretch that is free."""
        place = bisect_left(self._starts, start)
        self._starts.insert(place, start)
        self._ends.insert(place, end)


def clusters(
    candidates: Iterable[Candidate[ResultT]],
) -> Iterator[list[Candidate[ResultT]]]:
    """Groups of candidates that overlap, in the order of the text, each in order of trial.

    Takes candidates grouped by place; within a cluster the first that resolves wins its
    characters, and the next that does not touch them may win the rest.
    """
    cluster: list[Candidate[ResultT]] = []
    end = -1
    for candidate in candidates:
        if cluster and candidate.start >= end:
            yield _ranked(cluster)
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.end) if len(cluster) > 1 else candidate.end
    if cluster:
        yield _ranked(cluster)


def _ranked(cluster: list[Candidate[ResultT]]) -> list[Candidate[ResultT]]:
    return cluster if len(cluster) == 1 else sorted(cluster, key=lambda one: one.rank)
