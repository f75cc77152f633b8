"""Which pairs of a speaker's variants are worth judging: days that can meet, a word in common.

Small blocks are compared whole. In large ones a variant meets those that share one of its rarest
words on a day that can be the same, so that tens of thousands of wordings stay near-linear.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from pipeline.links.clusters import SLACK_DAYS
from pipeline.links.variants import Variant
from pipeline.links.weights import weight_of

SMALL_BLOCK = 40
RAREST_WORDS = 8
MOST_AT_ONE_PLACE = 300
"""A word that more variants of one day share is too common to find anything by."""

MOST_CANDIDATES = 120
WIDE_DAYS = 31
"""A longer interval is looked for by words alone."""

_WIDE, _DATED = -1, -2


def candidate_pairs(variants: Sequence[Variant]) -> Iterator[tuple[int, int]]:
    """Pairs of places in ``variants``, the smaller first, each once."""
    if len(variants) <= SMALL_BLOCK:
        pairs: Iterable[tuple[int, int]] = combinations(range(len(variants)), 2)
    else:
        pairs = _pairs_by_word(variants)
    for left, right in pairs:
        if days_can_meet(variants[left], variants[right]):
            yield left, right


def days_can_meet(one: Variant, other: Variant) -> bool:
    """Whether both can have been said on one day, ``SLACK_DAYS`` allowed."""
    return one.likely.overlaps(other.likely, SLACK_DAYS)


def _pairs_by_word(variants: Sequence[Variant]) -> Iterator[tuple[int, int]]:
    frequency = Counter(word for variant in variants for word in variant.wording.bag)
    places: dict[tuple[str, int], list[int]] = defaultdict(list)
    for number, variant in enumerate(variants):
        days = _days(variant)
        words = _rarest(variant, frequency)
        weights: dict[int, float] = defaultdict(float)
        for word in words:
            for other in _sharing(places, word, days):
                weights[other] += weight_of(word)
        best = sorted(weights, key=lambda other: (-weights[other], other))[:MOST_CANDIDATES]
        yield from ((other, number) for other in sorted(best))
        for word in words:
            for day in (*days, _WIDE if not days else _DATED):
                places[word, day].append(number)


def _sharing(places: dict[tuple[str, int], list[int]], word: str, days: Sequence[int]) -> set[int]:
    """The variants that have the word on one of the days, too common words left out."""
    found: set[int] = set()
    for day in (*days, _WIDE) if days else (_DATED, _WIDE):
        at_one_place = places.get((word, day), [])
        if len(at_one_place) <= MOST_AT_ONE_PLACE:
            found.update(at_one_place)
    return found


def _rarest(variant: Variant, frequency: Counter[str]) -> list[str]:
    words = (word for word in variant.wording.bag if weight_of(word) >= 1)
    return sorted(words, key=lambda word: (frequency[word], word))[:RAREST_WORDS]


def _days(variant: Variant) -> list[int]:
    """The days it can be found by, one more at the end; none for a wide or open interval."""
    start, end = variant.likely.earliest, variant.likely.latest
    if start is None or end is None or (end - start).days > WIDE_DAYS:
        return []
    return list(range(start.toordinal(), end.toordinal() + SLACK_DAYS + 1))
