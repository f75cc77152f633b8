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
    PREP,
    PRON,
    REL,
    SUB,
    TIME,
    VERB,
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
_ASKING = frozenset({"aim", "hope", "need", "plan", "struggle", "vote"})
"""Nouns that are verbs between a plural and "to": "candidates need to win"."""
_DESCRIBES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("early", "late"), frozenset({"", PREP, POSS})),
        **dict.fromkeys(("inside", "outside"), frozenset({DET})),
    }
)
"""Words that describe a noun behind them where one of these classes stands before.

"In early results", "an inside source".
"""
_FRACTIONS = frozenset({"half", "one-third", "two-thirds", "three-quarters"})
_UNSETTLED = frozenset({"her", "may", "about", *_BETWEEN, *_DESCRIBES, *_ASKING}) | words(
    "bare_pasts"
)
_OPENS_OBJECT = frozenset({DET, POSS, NUM})
_SUBJECT_ENDS = frozenset({PRON, NAME, NOUN, REL, ADV})
_BEFORE_MONTH = frozenset({"in", "early", "late", "mid", "last", "this", "next", "since", "until"})
_PART_OF_MONTH = frozenset({"end", "beginning", "start", "middle"})


def settle_words(tags: list[str], low: list[str]) -> None:
    """Correct classes by the words around, in place.

    A first word in "-ly" or "-ing" right before a finite verb is a name ("Kelly said"); "her"
    before a noun is a possessive ("her words"); "May" behind "in early" is a month; "about" before
    a number is no preposition, "need" between "voters" and "to" no noun.
    """
    unsettled = () if _UNSETTLED.isdisjoint(low) else enumerate(low)
    for at, word in unsettled:
        if word == "her" and at + 1 < len(tags) and tags[at + 1] in (NOUN, NAME):
            tags[at] = POSS
        elif tags[at] in _BETWEEN.get(word, ()) and _is_between(tags, at):
            tags[at] = ADV
        elif tags[at] == NOUN and word in words("bare_pasts") and _has_object(tags, at):
            tags[at] = PAST
        elif tags[at] == NOUN and word in _ASKING and _is_asking(tags, low, at):
            tags[at] = VERB
        elif word == "about" and _is_rough(tags, low, at):
            tags[at] = ADV
        elif word in _DESCRIBES and _describes(tags, at, _DESCRIBES[word]):
            tags[at] = NOUN
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


def _is_asking(tags: list[str], low: list[str], at: int) -> bool:
    """Whether a plural stands before the word and "to" behind it."""
    last = at - 1 - (at > 1 and tags[at - 1] == ADV)
    before = low[last] if at and tags[last] in (NOUN, NAME) else ""
    is_plural = before.endswith("s") and not before.endswith(("ss", "us", "is", "'s", "’s"))
    follows = low[at + 1 : at + 2] == ["to"]
    return follows and (is_plural or before in ("people", "men", "women", "children"))


def _is_rough(tags: list[str], low: list[str], at: int) -> bool:
    """Whether "about" only makes a number rough: "said about half of them left"."""
    return at + 1 < len(tags) and (tags[at + 1] == NUM or low[at + 1] in _FRACTIONS)


def _describes(tags: list[str], at: int, led_by: frozenset[str]) -> bool:
    follows = tags[at + 1] if at + 1 < len(tags) else ""
    return follows == NOUN and (tags[at - 1] if at else "") in led_by


def _is_month(tags: list[str], low: list[str], at: int) -> bool:
    before = low[at - 1] if at else ""
    if before == "of":
        return at > 1 and low[at - 2] in _PART_OF_MONTH
    return before in _BEFORE_MONTH or (at + 1 < len(tags) and tags[at + 1] == NUM)
