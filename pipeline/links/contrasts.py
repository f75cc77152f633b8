"""How two sets or rows of words stand against each other: disjoint, opposed, in the same order.

What stays out: what a pair of statements shares (``evidence.py``).
"""

from collections import defaultdict
from functools import cache

from pipeline.lexicon import table
from pipeline.links.stems import normal_form
from pipeline.links.wording import Wording

WHOLE_LINE = 8
"""Words of a sentence, the little ones too, that few others have in the same order."""

_ORDERLESS = frozenset({"and", "by", "or", "with"})


def are_disjoint(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether both hold something, and nothing in common."""
    return bool(one and other) and not one & other


def each_has_its_own(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether each holds something that the other does not."""
    return bool(one - other and other - one)


def denies(one: Wording, other: Wording) -> bool:
    """Whether one denies what the other says; where both deny, word order alone moves the reach."""
    return not other.negated and bool((one.negated - one.plain) & other.plain)


def has_opposite(one: Wording, other: Wording) -> bool:
    """Whether a word of the one, or its cue, has its opposite in the other, and not in the one too.

    "Would not accept" is no opposite of "rejected".
    """
    own, others = one.bag | one.told, other.bag | other.told
    return any(
        _is_turned(one, word) is _is_turned(other, opposite)
        for word in (own & _opposites().keys()) - others
        for opposite in (_opposites()[word] & others) - own
    )


def holds_line(one: Wording, other: Wording) -> bool:
    """Whether a whole line of the one stands in the other word for word and without a gap."""
    line, longer = sorted((one.line, other.line), key=len)
    ends = range(len(line), len(longer) + 1) if len(line) >= WHOLE_LINE else ()
    return any(longer[end - len(line) : end] == line for end in ends)


def says_otherwise(one: Wording, other: Wording) -> bool:
    """Whether little words or the time set two wordings apart that are else the same.

    "More" and "less", "before" and "after", "in May" and "in June".
    """
    is_turned = any(
        _opposites().get(word, frozenset()) & other.small - one.small
        for word in one.small - other.small
    )
    return is_turned or are_disjoint(one.months, other.months)


def are_of_two_times(one: Wording, other: Wording) -> bool:
    """Whether the one tells of what was and the other of what will be: "had won", "would win"."""
    return (one.is_over and other.is_ahead) or (one.is_ahead and other.is_over)


def change_places(one: Wording, other: Wording) -> bool:
    """Whether two names change their places: "Berg called Dahl", "Dahl called Berg".

    Beside "by" or "and" the order says nothing.
    """
    if not _ORDERLESS.isdisjoint(one.line + other.line):
        return False
    rows = [[word for word in wording.words if word in wording.names] for wording in (one, other)]
    return len(set(rows[0])) > 1 and rows[0] != rows[1] and set(rows[0]) == set(rows[1])


def stance_of(wording: Wording) -> frozenset[str]:
    """What the cue does that has an opposite: "praised", "attacked"."""
    return wording.told.intersection(_opposites())


def _is_turned(wording: Wording, word: str) -> bool:
    return word in wording.negated - wording.plain


@cache
def _opposites() -> dict[str, frozenset[str]]:
    """From either of two opposites to the other, in the one form that wordings have them in."""
    found: dict[str, set[str]] = defaultdict(set)
    for form, listed in table("opposites", "opposites").items():
        for opposite in map(normal_form, listed.split(";")):
            found[normal_form(form)].add(opposite)
            found[opposite].add(normal_form(form))
    return {form: frozenset(opposites) for form, opposites in found.items()}


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
