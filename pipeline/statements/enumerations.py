"""Several noun phrases that are one subject: "officials in the council, the senate and the court".

In: a ``Sentence`` and the last phrase before a verb. Out: the whole list, or the phrase of which
the list is only a part; the same phrase where nothing is enumerated. One item is a phrase of nouns
and names; items are parted by commas, the last by "and".
"""

from pipeline.lexicon import is_listed
from pipeline.statements.noun_phrases import Places, phrase_ending
from pipeline.statements.noun_steps import is_short_for
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    AND,
    COLON,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    NAME,
    NOUN,
    NUM,
    POSS,
    PREP,
    PRON,
    QUOTED,
    SEMI,
    SUB,
    THAT,
    TIME,
)

_ITEM = frozenset({NAME, NOUN, NUM, POSS})
_LONGEST = 24
"""Words of a list at most."""
_IN_BRACKETS = 3
"""Places of "(TU)"."""
_BEFORE_NAMES = frozenset({"", COMMA, DASH, QUOTED, SEMI, COLON, THAT})
"""Before the first of several names that are one subject."""
_OPENS_CLAUSE = frozenset({"", SEMI, SUB, THAT})


def whole_list(sentence: Sentence, places: Places, floor: int) -> Places:
    """The enumeration whose last item is ``places``."""
    first, end = _with_owner(sentence, places[0]), places[1]
    is_last = sentence.tag(first - 1) == AND and sentence.form(first - 1) != "but"
    if sentence.tag(first - 1) == COMMA and set(sentence.tags[first:end]) == {NAME, AND}:
        return _with_names(sentence, first, floor), end
    if not is_last or sentence.tags[first] == PRON:
        return places
    start = _first_item(sentence, first - 1, max(floor, first - _LONGEST))
    if start is None:
        return places
    before = sentence.tag(start - 1) if start > floor else ""
    if before == PREP:
        return _of_people(sentence, start - 1, floor, end) or places
    if before in _OPENS_CLAUSE:
        return start, end
    pair = _item_before(sentence, first - 1, floor)
    return (pair, end) if _opens_behind(sentence, pair, end) else places


def _with_names(sentence: Sentence, first: int, floor: int) -> int:
    """Where a list of names begins whose last two are at ``first``: "Ada Lind, Bo Berg and Dahl".

    A place that opens the sentence is none of them: "In Oslo, Lind and Berg said".
    """
    start = first
    while start - 1 > floor and sentence.tags[start - 1] == COMMA:
        item = start - 1
        while item > floor and sentence.tags[item - 1] == NAME:
            item -= 1
        is_place = is_listed(" ".join(sentence.low[item : start - 1]), "countries", "places")
        is_state = is_place and sentence.tag(item - 1) == COMMA  # "In Oslo, Norway, Lind"
        if item == start - 1 or sentence.tag(item - 1) not in _BEFORE_NAMES or is_state:
            break
        start = item
    return start if sentence.tag(start - 1) in _BEFORE_NAMES else first


def _opens_behind(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a subject begins behind a comma: "It is late, police and aides say" ends so.

    Also behind what tells when: "On Monday the mayor and her deputy said".
    """
    has_comma = sentence.tag(start - 1) == COMMA
    ahead = sentence.tags[: start - 1] if has_comma else sentence.tags[:start]
    ends = has_comma and sentence.tag(end + 1) in ("", DOT) and not FINITE.isdisjoint(ahead)
    is_parted = has_comma or (ahead[-1:] == [TIME] and sentence.tags[start] == DET)
    is_plain = COMMA not in ahead and FINITE.isdisjoint(ahead)
    is_fronted = is_plain and ahead[:1] in ([], [PREP], [TIME])
    return ends or (is_parted and is_fronted)


def _with_owner(sentence: Sentence, first: int) -> int:
    """Where "her successor Per Berg" begins, whose name is at ``first``."""
    is_owned = sentence.tag(first - 1) == NOUN and sentence.tag(first - 2) == POSS
    return first - 2 if is_owned and sentence.tags[first] == NAME else first


def _first_item(sentence: Sentence, conjunction: int, floor: int) -> int | None:
    """Where the first item begins, from "and" back over commas; ``None`` without any."""
    start: int | None = None
    at = conjunction
    while at > floor and (at == conjunction or sentence.tags[at] == COMMA):
        item = _item_before(sentence, at, floor)
        if item == at:
            return start
        start, at = item, item - 1
    return start


def _item_before(sentence: Sentence, at: int, floor: int) -> int:
    """Where the item that ends before ``at`` begins; ``at`` where there is none."""
    place = at - 1 if sentence.tag(at - 1) == COMMA else at
    if is_short_for(sentence, place - 1):
        place -= _IN_BRACKETS
    while place > floor and sentence.tags[place - 1] in _ITEM:
        place -= 1
    if place > floor and sentence.tags[place - 1] == DET:
        place -= 1
    return at if place >= at - 1 and sentence.tags[place] in (COMMA, AND) else place


def _of_people(sentence: Sentence, preposition: int, floor: int, end: int) -> Places | None:
    """The phrase of which the list tells where: "officials in ..."; ``None`` for no people."""
    head = phrase_ending(sentence, preposition - 1, floor) if preposition > floor else None
    if head is None:
        return None
    is_people = is_listed(sentence.low[preposition - 1], "person_nouns", "body_nouns")
    return (head[0], end) if is_people else None
