"""Which articles are reprints of one another: a wire copy under another outlet's name."""

from collections import Counter, defaultdict
from collections.abc import Mapping
from datetime import date

from pipeline.links.cards import Card
from pipeline.links.sketches import hashes_of, resemblance

MIN_RESEMBLANCE = 0.6
"""Least share of common five-word runs; an added paragraph or another headline stays above."""

LEAST_SHARED = 0.4
"""Least share of a sketch's hashes that an original has too, to be compared at all."""

MOST_ORIGINALS = 20
"""A run that more originals share is boilerplate, and tells nothing."""


def reprints(cards: Mapping[str, Card]) -> dict[str, str]:
    """From each article to the first one that it reprints, or to itself.

    First is who published first (then the smaller id), so the answer does not depend on order.
    Each article is compared only with the originals that share a hash of its sketch.
    """
    originals: dict[int, list[Card]] = defaultdict(list)
    copies: dict[str, str] = {}
    for card in sorted(cards.values(), key=_first_published):
        original = _original_of(card, originals)
        copies[card.article_id] = original.article_id if original else card.article_id
        if original is None:
            for value in hashes_of(card.sketch):
                if len(originals[value]) < MOST_ORIGINALS:
                    originals[value].append(card)
    return copies


def _first_published(card: Card) -> tuple[date, str]:
    return card.published_on or date.max, card.article_id


def _original_of(card: Card, originals: Mapping[int, list[Card]]) -> Card | None:
    """The original it shares most of its sketch with, if enough; of equals the first found."""
    hashes = hashes_of(card.sketch)
    found = [one for value in hashes for one in originals.get(value, ())]
    shared = Counter(one.article_id for one in found)
    # A smaller share of common hashes cannot reach the least resemblance.
    likely = {key for key, n in shared.items() if n >= LEAST_SHARED * len(hashes)}
    rivals = [one for one in found if one.article_id in likely]
    best = min(
        rivals, key=lambda one: (-shared[one.article_id], *_first_published(one)), default=None
    )
    if best is None or resemblance(best.sketch, card.sketch) < MIN_RESEMBLANCE:
        return None
    return best
