"""Whom a relative clause right before a verb tells apart: "the man who led the talks said".

In: a ``Sentence`` and the place where the last words of such a clause begin. Out: the places of
the noun phrase before the clause, which is the subject of the verb behind it.
"""

from pipeline.statements.noun_phrases import Places, phrase_ending
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    COMMA,
    DASH,
    FINITE,
    NOUN,
    PAST,
    PREP,
    PRON,
    QUOTED,
    REL,
    SEMI,
    THAT,
    TO,
    VERB,
)

_REACH = 25
_MET_REACH = 7
"""Words of "she spoke to in court" at most."""


def told_by_clause(sentence: Sentence, start: int, floor: int) -> Places | None:
    """In "the man who led the talks said" the subject is "the man"."""
    for at in range(start - 1, max(floor, start - _REACH) - 1, -1):
        tag = sentence.tags[at]
        if tag == COMMA:
            return None
        if sentence.low[at] == "whoever":
            return at, at + 1
        is_that = tag == THAT and sentence.tag(at + 1) in FINITE
        is_relative = tag == REL or is_that or sentence.low[at] == "whose"
        if is_relative and at > floor:
            is_aside = sentence.tags[at - 1] == COMMA and sentence.tag(start - 1) == QUOTED
            return phrase_ending(sentence, at - 2 if is_aside else at - 1, floor)
    return None


def told_by_meeting(sentence: Sentence, start: int, floor: int) -> Places | None:
    """In "the man she spoke to on camera said" the subject is "the man"."""
    for at in range(start - 1, max(floor, start - _MET_REACH), -1):
        tag, is_told = sentence.tags[at], sentence.tag(at + 1) in (PAST, VERB)
        if tag in (COMMA, DASH, REL, THAT, QUOTED, SEMI):
            return None
        if tag == PRON and is_told and sentence.tags[at - 1] == NOUN:
            head = phrase_ending(sentence, at - 1, floor)
            is_first = head is not None and sentence.tag(head[0] - 1) not in FINITE | {PREP, TO}
            return head if is_first else None
    return None
