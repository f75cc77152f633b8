"""Where the noun phrase that ends or begins at a word has its other border.

In: a ``Sentence`` and a place in it. Out: half-open places, or ``None``. Names with particles
and titles, "a source close to the ministry", "officials in Moscow", "one of the advisers".
Which of several noun phrases is a subject is decided in ``sources``.
"""

from pipeline.lexicon import words
from pipeline.statements.sentence import FRAGMENT, WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    DET,
    DOT,
    ING,
    NAME,
    NOMINAL,
    NOUN,
    NUM,
    OBJ,
    OPEN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    TIME,
)

Places = tuple[int, int]
"""Half-open places in the rows of a ``Sentence``."""

LONGEST = 30
_IN_PARENTHESIS = 8
_PART_OF = frozenset({"of", "among"})
_TIES = frozenset({"of", "for", "at", "from", "in", "with", "to", "on", "against", "near"})


def phrase_ending(sentence: Sentence, last: int, floor: int = 0) -> Places | None:
    """The noun phrase whose last word is at ``last``, with what belongs to it on the left."""
    if last < floor:
        return None
    tag = sentence.tags[last]
    if tag == CLOSE:
        return _before_parenthesis(sentence, last, floor)
    if tag in (PRON, OBJ) or sentence.low[last] in ("this", "that"):
        return last, last + 1
    floor = max(floor, last - LONGEST)
    start = _walk_left(sentence, last, floor)
    return (start, last + 1) if start <= last else None


def _before_parenthesis(sentence: Sentence, close: int, floor: int) -> Places | None:
    """The phrase before "(R-Ohio)"."""
    for at in range(close - 1, max(floor, close - _IN_PARENTHESIS), -1):
        if sentence.tags[at] == OPEN:
            return phrase_ending(sentence, at - 1, floor)
    return None


def _walk_left(sentence: Sentence, last: int, floor: int) -> int:
    """The first place of the phrase; ``last + 1`` where nothing nominal ends at ``last``."""
    tags, low = sentence.tags, sentence.low
    at, start = last, last + 1
    while at >= floor:
        tag = tags[at]
        if tag in (DET, POSS):
            start = at
            if at > floor and low[at - 1] in ("all", "both", "some", "half", "such"):
                start = at = at - 1
            if not (at > floor and tags[at - 1] == PREP):
                return start
        elif tag == PREP:
            if start > last or not _noun_before(sentence, at, floor):
                return start
        elif tag == AND:
            if not _joins_nouns(sentence, at, floor):
                return start
        elif tag == DOT:
            if not _is_initial(sentence, at, floor):
                return start
        elif tag in (PAST, ING):
            is_noun = tag == ING and at == last and sentence.tag(at - 1) in (NOUN, NAME, DET, POSS)
            if not (is_noun or _is_modifier(sentence, at, floor, start)):
                return start
            start = at
        elif tag in (NOUN, NAME, NUM) or low[at] == FRAGMENT or _is_possessive(low[at]):
            if tag == NOUN and _ends_earlier_phrase(sentence, at, start):
                return start
            start = at
        elif not (tag == ADV and low[at] in ("once", "back", "very", "most", "nearly", "almost")):
            return start
        at -= 1
    return start


def _ends_earlier_phrase(sentence: Sentence, at: int, start: int) -> bool:
    """A plain noun right before a name is a title, or the end of something before it."""
    if sentence.tag(start) != NAME or start != at + 1 or sentence.low[at].endswith(("s'", "s’")):
        return False
    word = sentence.low[at]
    return not (word in words("titles") or word in words("person_nouns"))


def _noun_before(sentence: Sentence, at: int, floor: int) -> bool:
    if at <= floor:
        return False
    tag, word = sentence.tags[at - 1], sentence.low[at - 1]
    if tag in (DET, NUM):
        return sentence.low[at] in _PART_OF
    return tag in (NOUN, NAME, QUOTED, PAST) or word in ("close", "one", "those")


def _joins_nouns(sentence: Sentence, at: int, floor: int) -> bool:
    return (
        at > floor
        and sentence.low[at] in ("and", "or")
        and sentence.tags[at - 1] in (NOUN, NAME)
        and sentence.tag(at + 1) in NOMINAL
    )


def _is_initial(sentence: Sentence, at: int, floor: int) -> bool:
    """A full stop inside a name: "Mr.", "J."."""
    if at <= floor or sentence.starts[at] != sentence.ends[at - 1]:
        return False
    word = sentence.low[at - 1]
    return len(word) == 1 or word in words("abbreviations")


def _is_modifier(sentence: Sentence, at: int, floor: int, start: int) -> bool:
    """A participle inside a noun phrase: "the outgoing minister", "people briefed on the plan"."""
    before = sentence.tag(at - 1) if at > floor else ""
    if before in (DET, POSS, NUM) or (before == ADV and sentence.tag(at - 2) in (DET, POSS)):
        return True
    follows = sentence.tag(start)
    return follows == PREP and before in (NOUN, NAME) and sentence.tags[at] == PAST


def _is_possessive(word: str) -> bool:
    return word.endswith(("'s", "’s")) and len(word) > 2


def phrase_starting(sentence: Sentence, first: int, stop: int) -> Places | None:
    """The noun phrase whose first word is at ``first``: name, role and name, or common noun."""
    tags, low = sentence.tags, sentence.low
    if first >= stop or tags[first] == TIME:
        return None
    if tags[first] in (PRON, OBJ):
        return first, first + 1
    at = first
    while at < stop:
        tag = tags[at]
        if tag in (PREP, AND):
            if at == first or not _goes_on_after(sentence, at, stop):
                break
        elif tag == DOT:
            if not _is_initial(sentence, at, first):
                break
        elif tag in (PAST, ING):
            if not (at > first and tags[at - 1] in (DET, POSS) and low[at - 1] != "one"):
                break
        elif tag == DET:
            if at > first and tags[at - 1] not in (PREP, AND, DET):
                break
        elif tag not in NOMINAL or low[at] == WHOLE or _begins_name(sentence, at, first):
            break
        at += 1
    return (first, at) if at > first and any(t in NOMINAL for t in tags[first:at]) else None


def _begins_name(sentence: Sentence, at: int, first: int) -> bool:
    """Whether a name right after a plural noun is a phrase of its own: "told reporters Smith"."""
    return (
        sentence.tags[at] == NAME
        and at > first
        and sentence.tags[at - 1] == NOUN
        and sentence.low[at - 1].endswith("s")
        and not _is_possessive(sentence.low[at - 1])
    )


def _goes_on_after(sentence: Sentence, at: int, stop: int) -> bool:
    if at + 1 >= stop or sentence.tags[at + 1] not in NOMINAL:
        return False
    if sentence.tags[at] == AND:
        pair = (sentence.tags[at - 1], sentence.tags[at + 1])
        return sentence.low[at] == "and" and (pair == (NAME, NAME) or pair[1] in (DET, POSS))
    return sentence.low[at] in _TIES and sentence.tags[at + 1] != TIME
