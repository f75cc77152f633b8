"""Words whose class only their neighbours tell: "her words", "Kelly said", "he once said".

In: the classes and forms of a sentence fresh from its words. Out: the same rows, corrected in
place. Headlines, whose capitals say nothing, are a matter of ``headlines``.
"""

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.lexicon import words
from pipeline.statements.tagging import (
    ADV,
    DET,
    FINITE,
    HAVE,
    ING,
    NAME,
    NOUN,
    NUM,
    PAST,
    POSS,
    PRON,
    REL,
    SUB,
    TIME,
)

_BETWEEN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("once", "first", "last"), (SUB, NOUN)),
        **dict.fromkeys(("all", "both", "each"), (DET,)),
    }
)
"""Words that are adverbs between a subject and its verb, with the class they have elsewhere.

"Berg first said", "he once called", "France and Spain both said".
"""
_UNSETTLED = frozenset({"her", "may", *_BETWEEN}) | words("bare_pasts")
_OPENS_OBJECT = frozenset({DET, POSS, NUM})
_SUBJECT_ENDS = frozenset({PRON, NAME, NOUN, REL, ADV})
_BEFORE_MONTH = frozenset({"in", "early", "late", "mid", "last", "this", "next", "since", "until"})
_PART_OF_MONTH = frozenset({"end", "beginning", "start", "middle"})


def settle_words(tags: list[str], low: list[str]) -> None:
    """Correct classes by the words around, in place.

    A first word in "-ly" or "-ing" right before a finite verb is a name ("Kelly said"); "her"
    before a noun is a possessive ("her words"); "May" behind "in early" is a month.
    """
    unsettled = () if _UNSETTLED.isdisjoint(low) else enumerate(low)
    for at, word in unsettled:
        if word == "her" and at + 1 < len(tags) and tags[at + 1] in (NOUN, NAME):
            tags[at] = POSS
        elif tags[at] in _BETWEEN.get(word, ()) and _is_between(tags, at):
            tags[at] = ADV
        elif tags[at] == NOUN and word in words("bare_pasts") and _has_object(tags, at):
            tags[at] = PAST
        elif word == "may" and tags[at] == NAME and _is_month(tags, low, at):
            tags[at] = TIME
    if len(tags) > 1 and tags[0] in (ADV, ING) and tags[1] in FINITE | {REL}:
        tags[0] = NAME


def _is_between(tags: list[str], at: int) -> bool:
    """Whether a subject or an auxiliary stands before the word and a verb right behind it."""
    if at == 0 or at + 1 >= len(tags):
        return False
    return tags[at - 1] in (_SUBJECT_ENDS | {HAVE}) and tags[at + 1] in FINITE


def _has_object(tags: list[str], at: int) -> bool:
    """Whether "voters cast their ballots": no noun stands between a noun and "their"."""
    follows = tags[at + 1] if at + 1 < len(tags) else ""
    return at > 0 and tags[at - 1] in (NOUN, NAME, PRON) and follows in _OPENS_OBJECT


def _is_month(tags: list[str], low: list[str], at: int) -> bool:
    before = low[at - 1] if at else ""
    if before == "of":
        return at > 1 and low[at - 2] in _PART_OF_MONTH
    return before in _BEFORE_MONTH or (at + 1 < len(tags) and tags[at + 1] == NUM)
