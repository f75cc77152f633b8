"""Subjects parted from their verb by an aside: "Ada Lind, 43, a farmer from Ashford, said".

In: a ``Sentence`` and the mark right before a verb group. Out: the phrase that the aside
describes, over several asides in a row. A phrase of place or time that opens the sentence is no
subject: "After the talks, Berg, who was in a hurry, said".
"""

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.lexicon import words
from pipeline.statements.adverbials import time_phrase
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOT,
    NOUN,
    NUM,
    OBJ,
    OPEN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SEMI,
    SUB,
    THAT,
    TIME,
)
from pipeline.statements.times_between import before_time

ASIDES: Mapping[str, str] = MappingProxyType({COMMA: COMMA, DASH: DASH, CLOSE: OPEN})
"""The mark that ends a parenthetical, with the one that opens it."""
_OPENS_ASIDE = frozenset({DET, NUM, REL, ING, PREP, ADV, PAST, NAME, NOUN, POSS, SUB, NOT})
_OPENS_CLAUSE = frozenset({QUOTED, SEMI, COLON, THAT})
_ENDS_PARTICIPLE = FINITE | {QUOTED, SEMI, COLON, THAT, REL, AND}
_BEFORE_SUBJECT = frozenset({"", COMMA, QUOTED, SUB, AND, THAT})
_LONGEST = 45
_RELATIVE_REACH = 25
_FULL_NAME = 2
"""Words of a name that an aside must have to be whom it names."""


def before_aside(sentence: Sentence, close: int, floor: int) -> Places | None:
    """The phrase before the apposition or parenthesis that ends at ``close``."""
    mark = ASIDES[sentence.tags[close]]
    if mark == COMMA and sentence.tags[close - 1] == CLOSE:
        named = phrase_ending(sentence, close - 1, floor)
        if named and sentence.tag(named[0]) == NAME and named[1] - named[0] > 1:
            return named
    heads = _heads(sentence, close, floor, mark)
    if not heads:
        return None
    if len(heads) > 1 and time_phrase(sentence, heads[-1][0]):
        heads.pop()  # "Last week, the mayor, Ada Lind, said"
    best = heads[-1]
    if set(sentence.tags[slice(*best)]) <= {NUM, TIME}:  # "On 2 June, 2024, Lind, told them"
        return phrase_ending(sentence, close - 1, floor)
    if len(heads) > 1 and _is_fronted(sentence, best, floor):
        inside = (head for head in reversed(heads[:-1]) if not _is_place(sentence, head))
        best = next(inside, heads[0])
    return _named(sentence, best, close) if mark == COMMA else best


def _heads(sentence: Sentence, close: int, floor: int, mark: str) -> list[Places]:
    """The phrases before each aside of a row, the one nearest to the verb first."""
    heads: list[Places] = []
    at = close - 1
    while at > floor and close - at <= _LONGEST:
        if sentence.tags[at] == mark:
            is_self = sentence.low[at - 1].endswith("self")
            last = before_time(sentence, at - 2 if is_self else at - 1, floor)
            head = phrase_ending(sentence, last, floor)
            if head is None and sentence.tags[at - 1] == ADV:
                at -= 1
                continue
            opens = _OPENS_ASIDE | {AND} if mark == DASH else _OPENS_ASIDE
            if head is None or sentence.tag(at + 1) not in opens:
                break  # "farmers — and some others — say", not "Lind left, and Berg, said"
            heads.append(head)
            if mark != COMMA or not _goes_further(sentence, head, (at + 1, close), floor):
                break
        at -= 1
    return heads


def _is_fronted(sentence: Sentence, head: Places, floor: int) -> bool:
    """Whether the phrase belongs to words that open the clause: "In Ashford", "After the talks"."""
    first = head[0]
    if first == floor or sentence.tag(first - 1) not in (PREP, ING):
        return False
    for at in range(first - 1, floor - 1, -1):
        if sentence.tags[at] in (COMMA, DASH):
            return False
        if sentence.tags[at] in _OPENS_CLAUSE:
            return True
    return True


def _is_place(sentence: Sentence, places: Places) -> bool:
    """Whether a phrase goes on from a fronted place: "Ohio", "a town" of "In Ashford, Ohio"."""
    if sentence.low[places[0]] in ("a", "an"):
        return True
    form = " ".join(sentence.low[slice(*places)])
    return form in words("places") or form in words("countries")


def _named(sentence: Sentence, head: Places, close: int) -> Places:
    """Marcia Berg in "Tom Berg's niece, Marcia Berg, said": whoever the aside names, not Tom.

    In "the man who filmed it, Marcia Berg, said" as well: "it" is inside a clause about her.
    """
    last = head[1]
    is_inner = sentence.tags[last - 1] in (OBJ, PRON) or _in_relative(sentence, head[0], 0)
    is_another = is_inner or _is_owned(sentence, head)
    named = phrase_starting(sentence, last + 1, close) if is_another else None
    is_whole = named is not None and named[1] == close and close - named[0] >= _FULL_NAME
    return named if named and is_whole and sentence.tags[close - 1] == NAME else head


def _is_owned(sentence: Sentence, head: Places) -> bool:
    """Whether a phrase is what a named one has: "Tom Berg's niece"."""
    return sentence.tags[head[1] - 1] == NOUN and any(
        sentence.tags[at] == NAME and is_possessive(sentence.low[at]) for at in range(*head)
    )


def after_owned(sentence: Sentence, places: Places) -> int | None:
    """Where "Berg’s aide" of "“It is late,” Berg’s aide, Joe Vik, said" begins, behind words."""
    first, last = places
    if first < 2 or {sentence.tags[first - 1], sentence.tag(last)} != {COMMA}:  # noqa: PLR2004
        return None
    head = phrase_ending(sentence, first - 2)
    if head is None or not _is_owned(sentence, head):
        return None
    return head[0] if sentence.tag(head[0] - 1) in (QUOTED, COMMA) else None


def _goes_further(sentence: Sentence, head: Places, aside: Places, floor: int) -> bool:
    """Whether what stands before the comma is itself part of an aside: "Lind, 43, of Derry, N.H.,".

    A role whose aside is the name, as in "the head, Ada Lind, said", is the subject.
    """
    first, last = head
    is_role = sentence.tags[first] == NOUN and sentence.tag(first - 1) == COMMA
    if is_role and sentence.tag(first - 2) == NAME:
        return True  # "Lind, leader of the largest group, Old Mill,"
    if _in_participle(sentence, first, floor) or _in_named_aside(sentence, first, floor):
        return True
    names = sentence.tags[aside[0] : aside[1]]
    if AND in names and set(names) <= {NAME, COMMA, AND} and sentence.tag(first - 1) == COMMA:
        return True  # "the leaders of the parties, Ada Lind, Bo Berg and Cy Dahl,"
    if len(names) > 1 and all(tag == NAME for tag in names):
        return False
    short = last - first == 1 and sentence.tags[first] in (NAME, NUM)
    in_aside = sentence.tag(first - 1) == COMMA and (sentence.tags[first] == DET or short)
    in_adverbial = sentence.tag(first - 1) == PREP and sentence.tag(first - 2) == COMMA
    return in_aside or in_adverbial or _in_relative(sentence, first, floor)


def _in_participle(sentence: Sentence, at: int, floor: int) -> bool:
    """Whether ", speaking at a rally in Ashford, Ohio" behind a subject is open at ``at``."""
    for place in range(at - 1, max(floor, at - _RELATIVE_REACH), -1):
        if sentence.tags[place] in _ENDS_PARTICIPLE:
            return False
        if sentence.tags[place] == COMMA and sentence.tags[place + 1] == ING:
            head = phrase_ending(sentence, place - 1, floor)
            return head is not None and sentence.tag(head[0] - 1) in _BEFORE_SUBJECT
    return False


def _in_named_aside(sentence: Sentence, at: int, floor: int) -> bool:
    """Whether "who spoke to an aide, Joe Dahl" behind a name is open at ``at``."""
    for place in range(at - 1, max(floor, at - _RELATIVE_REACH), -1):
        if sentence.tags[place] == REL:
            is_who = sentence.low[place] == "who" and sentence.tags[place - 1] == COMMA
            return is_who and sentence.tag(place - 2) == NAME
        if sentence.tags[place] == COMMA and sentence.tags[place + 1] != NAME:
            return False
    return False


def _in_relative(sentence: Sentence, at: int, floor: int) -> bool:
    """Whether a relative clause, set off by a comma, is open at ``at``: "who heads the board"."""
    for place in range(at - 1, max(floor, at - _RELATIVE_REACH), -1):
        if sentence.tags[place] == COMMA:
            return False
        if sentence.tags[place] == REL:
            return True
    return False
