"""A sentence that opens with a phrase of time or manner and no comma: "Without help it will fail".

In: a ``Sentence`` and words before a cue that begin with a preposition. Out: whether they are a
whole clause, so that somebody can have said them, or only tell when or where ("In the speech she
gave, he said").
"""

from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    DET,
    FINITE,
    NAME,
    NOT,
    NOUN,
    POSS,
    PREP,
    PRON,
    TIME,
)

_SUBORDINATES = frozenset({"after", "before", "since", "until", "following"})
"""Prepositions that also open a clause of their own: "after she had left"."""
_POINTING = frozenset({"all", "this", "that", "these", "those", "it"})
_DEFINITE = frozenset({"the", "a", "an"})
_SUBJECT = frozenset({DET, NAME, NOUN, POSS, PRON})
_INSIDE = frozenset({DET, NAME, NOUN, POSS, PREP, ADV, NOT, TIME})
"""Words between the beginning of a subject and its verb."""


def has_subject_behind(sentence: Sentence, start: int, end: int) -> bool:
    """Whether behind the phrase at ``start`` a subject and its verb follow before ``end``."""
    if sentence.tags[start] != PREP:
        return False
    at = _after_phrase(sentence, start + 1, end)
    if sentence.tag(at) in AUXILIARY:
        is_long = at > start + 2  # "Without help people will": the subject is in the phrase
        return is_long and sentence.low[start] not in _SUBORDINATES
    if at <= start + 1 or sentence.tag(at) not in _SUBJECT:
        return False
    verb = _verb_of(sentence, at, end)
    if verb is None:
        return False
    # "in the speech she gave" goes on from its noun; "without help she gave up" cannot
    return sentence.tags[verb] in AUXILIARY or sentence.form(start + 1) not in _DEFINITE


def _after_phrase(sentence: Sentence, first: int, end: int) -> int:
    at = first
    while at < end and sentence.low[at] in _POINTING:
        at += 1
    if at > first and sentence.tag(at) in (DET, NAME, POSS, PRON):
        return at
    if sentence.tag(first) == TIME:
        return first + 1
    phrase = phrase_starting(sentence, first, end)
    return phrase[1] if phrase else first


def _verb_of(sentence: Sentence, at: int, end: int) -> int | None:
    """The finite verb whose subject begins at ``at``."""
    for place in range(at + 1, end):
        if sentence.tags[place] in FINITE:
            return place
        if sentence.tags[place] not in _INSIDE:
            return None
    return None
