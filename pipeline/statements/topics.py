"""What is spoken about where no clause follows: an object or a prepositional phrase."""

from pipeline.statements.adverbials import REACH, skip_adverbials
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import ADV, DET, ING, NOMINAL, NOUN, NUM, OBJ, PRON, QUOTED, WH

_TOPICS = frozenset({"of", "for", "about", "against", "on", "at", "with"})
_OPENS = NOMINAL | {OBJ, PRON, WH, ING, ADV}
_NAMED_AS = frozenset({DET, QUOTED, ADV, ING, NOUN, NUM})
_LATER = (("of", "of"), ("as", "as"), ("object-to", "to"))
"""Frames with the preposition that must follow their object: "accuse X of"."""


def topic_at(sentence: Sentence, frames: frozenset[str], at: int) -> int | None:
    """Where the topic of a cue with these frames begins, or ``None``."""
    word = sentence.form(at)
    if word in _TOPICS & frames or (word == "to" and "prep-to" in frames):
        return at
    if word == "as" and frames & {"as", "object", "naming"}:
        return at
    if sentence.tag(at) not in _OPENS:
        return None
    if sentence.tag(at) == NOUN and skip_adverbials(sentence, at) > at:
        return None  # "declared late on Friday": when, not what
    if "naming" in frames and sentence.tag(at) == QUOTED:
        return at
    soon = sentence.low[at + 1 : at + REACH]
    found = (
        "object" in frames
        or any(frame in frames and preposition in soon for frame, preposition in _LATER)
        or ("naming" in frames and _names_something(sentence, at))
    )
    return at if found else None


def _names_something(sentence: Sentence, at: int) -> bool:
    """In "called him a liar" the object is followed by what it is called."""
    phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    if phrase is None:
        return False
    first, end = phrase
    return QUOTED in sentence.tags[first + 1 : end] or sentence.tag(end) in _NAMED_AS
