"""Words behind a verb of saying without "that": are they a clause?

In: a ``Sentence`` and the place where they begin. Out: whether a verb is among them, or so many
words that one must be.
"""

from pipeline.lexicon import words
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    BORDER,
    DET,
    FINITE,
    NAME,
    NOUN,
    NUM,
    OBJ,
    POSS,
    PREP,
    PRON,
    SUB,
    is_contraction,
)

_OPENS_OTHER = frozenset({"until", "till", "after", "before", "since", "as", "when", "while"})
_LOOSE = frozenset({DET, NAME, NOUN, POSS})
_OBJECTS = frozenset({"a", "an", "no", "yes", "this", "that", "something", "nothing", "so"})
_LEADS = frozenset({DET, POSS, NUM})
_BEHIND_VERB = frozenset({DET, NAME, NOUN, NUM, OBJ, POSS, ADV, PREP})
_MANY = frozenset({"people", "police", "children", "women", "men"})
_LONGEST_SUBJECT = 4
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


def many_act(sentence: Sentence, at: int) -> bool:
    """Whether a verb that no list knows follows a plural: "said (voters trust her)".

    Behind a verb of saying that has its subject nothing else is said of many things.
    """
    first = at + (sentence.tag(at) in _LEADS)
    for place in range(first, first + _LONGEST_SUBJECT):
        if sentence.tag(place) != NOUN:
            return False
        verb = sentence.form(place + 1)
        acts = sentence.tag(place + 1) == NOUN and not verb.endswith("s")
        if _is_plural(sentence.low[place]) and acts:
            return sentence.tag(place + 2) in _BEHIND_VERB
    return False


def _is_plural(word: str) -> bool:
    is_many = word.endswith("s") and not word.endswith(("ss", "'s", "’s", "us", "is"))
    return (is_many or word in _MANY) and word not in words("spoken_nouns")
