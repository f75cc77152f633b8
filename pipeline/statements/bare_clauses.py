"""Words behind a verb of saying without "that": are they a clause?

In: a ``Sentence`` and the place where they begin. Out: whether a verb is among them, or so many
words that one must be.
"""

from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    BORDER,
    DET,
    FINITE,
    NAME,
    NOUN,
    POSS,
    PRON,
    SUB,
    is_contraction,
)

_OPENS_OTHER = frozenset({"until", "till", "after", "before", "since", "as", "when", "while"})
_LOOSE = frozenset({DET, NAME, NOUN, POSS})
_OBJECTS = frozenset({"a", "an", "no", "yes", "this", "that", "something", "nothing", "so"})
_LEAST_LOOSE = 5
"""Words without a mark behind "says" from which on they are no mere object."""


def has_own_verb(sentence: Sentence, start: int) -> bool:
    """Whether a verb comes before another clause begins: not "maintains a calm until it ends"."""
    for at in range(start, len(sentence)):
        if sentence.tags[at] in FINITE or is_contraction(sentence.low[at]):
            return True
        if sentence.tags[at] == SUB or sentence.low[at] in _OPENS_OTHER:
            return False
    return sentence.tags[start] == PRON


def runs_on(sentence: Sentence, at: int) -> bool:
    """Whether so much follows "says" that it has a verb that no list knows: "papers undercount"."""
    if sentence.tag(at) not in _LOOSE or sentence.form(at) in _OBJECTS:
        return False
    words_behind = sentence.tags[at : at + _LEAST_LOOSE]
    return len(words_behind) == _LEAST_LOOSE and BORDER.isdisjoint(words_behind)
