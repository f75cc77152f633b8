"""The "that" of words said behind a phrase: "said in her 2018 book that", "under oath that".

In: a ``Sentence`` and the place of a preposition behind a verb of saying. Out: the place of the
"that" which opens the words, past one that goes on from a noun.
"""

from pipeline.lexicon import is_listed
from pipeline.statements.adverbials import REACH
from pipeline.statements.nouns import is_paper
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    COMMA,
    DASH,
    FINITE,
    OBJ,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
)

_LEADS_TO_THAT = frozenset({"during", "in", "since", "to", "under"})
_CLOSES_PHRASE = FINITE | {COMMA, DASH, QUOTED, REL, SUB, PRON, OBJ}


def that_behind(sentence: Sentence, at: int) -> int | None:
    """The "that" behind where or how it was said: "in her 2018 book that", "under oath that".

    Behind other phrases "that" may go on from their noun: "hoped to win in states that". In "an
    interview that aired on Monday that it rained" it is the second one.
    """
    if sentence.form(at) not in _LEADS_TO_THAT:
        return None
    for place in range(at + 1, min(at + REACH, len(sentence))):
        tag, before = sentence.tags[place], sentence.tags[place - 1]
        if tag == THAT and before in FINITE:
            return None
        if tag == THAT and sentence.tag(place + 1) not in FINITE:
            return place if _tells_where(sentence, at, place) else None
        is_relative = tag == THAT or (tag in FINITE and before in FINITE | {THAT})
        if tag in _CLOSES_PHRASE and not is_relative and sentence.low[place] != "her":
            return None
    return None


def _tells_where(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a phrase is one of time, or names a speech, a paper or what met the words."""
    opener, inside = sentence.low[at], sentence.low[at + 1 : end]
    if opener in ("to", "under"):
        return any(is_listed(word, "said_under") for word in inside)
    is_speech = any(is_listed(word, "channels", "venues") or is_paper(word) for word in inside)
    return opener == "since" or is_speech
