"""How two sets or rows of words stand against each other: disjoint, opposed, in the same order.

What stays out: what a pair of statements shares (``evidence.py``).
"""

from collections.abc import Iterable
from functools import cache

from pipeline.lexicon import table
from pipeline.links.stems import normal_form
from pipeline.links.wording import Wording


def are_disjoint(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both hold something, and nothing in common."""
    return bool(one and other) and not one & other


def each_has_its_own(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each holds something that the other does not."""
    return bool(one - other and other - one)


def denies(one: Wording, other: Wording) -> bool:
    """Whether one denies what the other says; where both deny, word order alone moves the reach."""
    return not other.negated and bool((one.negated - one.plain) & other.plain)


def has_opposite(one: Iterable[str], other: frozenset[str]) -> bool:
    """Whether a word of the one has its opposite in the other, and not in the one too."""
    opposites = _opposites()
    own = frozenset(one)
    return any(
        opposites[word] in other and opposites[word] not in own and word not in other
        for word in own & opposites.keys()
    )


@cache
def _opposites() -> dict[str, str]:
    """The listed opposites in the one form that wordings have them in."""
    listed = table("opposites", "opposite")
    return {normal_form(form): normal_form(opposite) for form, opposite in listed.items()}


def common_in_order(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """How many words both have in the same order, others between them or not."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for at, candidate in enumerate(other, start=1):
            kept = row[at]
            row[at] = before + 1 if word == candidate else max(row[at], row[at - 1])
            before = kept
    return row[-1]


def longest_run(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    """Length of the longest common stretch, by the usual table of one row."""
    best = 0
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for at, candidate in enumerate(other, start=1):
            kept, row[at] = row[at], before + 1 if word == candidate else 0
            before = kept
            best = max(best, row[at])
    return best
