"""Where the noun phrase that ends or begins at a word has its other border.

In: a ``Sentence`` and a place in it. Out: half-open places, or ``None``. Names with particles
and titles, "a source close to the ministry", "officials in Moscow", "one of the advisers".
Which of several noun phrases is a subject is decided in ``sources``.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType

from pipeline.lexicon import table, words
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
"""Words that a noun phrase has at most."""
_IN_PARENTHESIS = 8
_PART_OF = frozenset({"of", "among"})
_TIES = frozenset({"of", "for", "at", "from", "in", "with", "to", "on", "against", "near"})
_PART_CLAUSES = frozenset({"after", "before", "since", "until"})
"""Prepositions that begin a clause of their own before a subject."""
_PREDETERMINERS = frozenset({"all", "both", "some", "half", "such"})
_MEDIA = frozenset({"programme", "program", "show", "podcast", "newspaper", "broadcaster"})
_COMPARED = frozenset({"more", "less", "fewer"})
_DEGREES = frozenset({"once", "back", "very", "most", "nearly", "almost"})


class _Step(Enum):
    """What a word does to a noun phrase that is read from its end."""

    TAKE = "belongs to the phrase"
    PASS = "may belong, if a noun comes before it"  # noqa: S105 - no password
    LAST = "is its first word"
    STOP = "does not belong"


_Rule = Callable[[Sentence, int, int, int], _Step]


def phrase_ending(sentence: Sentence, last: int, floor: int = 0) -> Places | None:
    """The noun phrase whose last word is at ``last``, with what belongs to it on the left."""
    if last < floor:
        return None
    tag = sentence.tags[last]
    if tag == CLOSE:
        return _before_parenthesis(sentence, last, floor)
    if tag in (PRON, OBJ) or sentence.low[last] in ("this", "that"):
        is_part = sentence.form(last - 1) in _PART_OF and sentence.tag(last - 2) in (DET, NUM)
        return (last - 2 if is_part and last - 2 >= floor else last), last + 1
    start = _first_word(sentence, last, max(floor, last - LONGEST))
    return (start, last + 1) if start <= last else None


def _before_parenthesis(sentence: Sentence, close: int, floor: int) -> Places | None:
    """The phrase before "(R-Ohio)"."""
    for at in range(close - 1, max(floor, close - _IN_PARENTHESIS), -1):
        if sentence.tags[at] == OPEN:
            return phrase_ending(sentence, at - 1, floor)
    return None


def _first_word(sentence: Sentence, last: int, floor: int) -> int:
    """The first place of the phrase; ``last + 1`` where nothing nominal ends at ``last``."""
    start = last + 1
    for at in range(last, floor - 1, -1):
        rule = _STEPS.get(sentence.tags[at])
        step = rule(sentence, at, floor, start) if rule else _Step.STOP
        if step is _Step.STOP:
            break
        if step is not _Step.PASS:
            start = at
        if step is _Step.LAST:
            break
    return start


def _determiner(sentence: Sentence, at: int, floor: int, _start: int) -> _Step:
    goes_on = at > floor and (
        sentence.tags[at - 1] == PREP or sentence.low[at - 1] in _PREDETERMINERS
    )
    return _Step.TAKE if goes_on else _Step.LAST


def _preposition(sentence: Sentence, at: int, floor: int, start: int) -> _Step:
    is_inside = start > at > floor and start < len(sentence)
    return _Step.PASS if is_inside and _noun_before(sentence, at) else _Step.STOP


def _noun_before(sentence: Sentence, at: int) -> bool:
    tag, word = sentence.tags[at - 1], sentence.low[at - 1]
    if sentence.low[at] in _PART_CLAUSES:
        return False
    if sentence.low[at] == "than":
        return word in _COMPARED
    if tag in (DET, NUM):
        is_share = sentence.low[at] == "in" and sentence.tag(at + 1) in (NUM, TIME)
        return sentence.low[at] in _PART_OF or (tag == NUM and is_share)
    return tag in (NOUN, NAME, QUOTED, PAST) or word in ("close", "one", "those")


def _conjunction(sentence: Sentence, at: int, floor: int, _start: int) -> _Step:
    joins = (
        at > floor
        and sentence.low[at] in ("and", "or")
        and sentence.tags[at - 1] in (NOUN, NAME)
        and sentence.tag(at + 1) in NOMINAL
        and not _changes_subject(sentence, at)
    )
    return _Step.PASS if joins else _Step.STOP


def _changes_subject(sentence: Sentence, at: int) -> bool:
    """In "lost the case and Democrats said" a thing stands before "and", a speaker behind it."""
    before, after = sentence.low[at - 1], sentence.low[at + 1]
    if sentence.tags[at - 1] != NOUN or sentence.tags[at + 1] != NAME:
        return False
    nouns = words("person_nouns") | words("body_nouns") | words("titles")
    is_crowd = after.endswith("s") and after.removesuffix("s") in nouns
    is_person = is_crowd or sentence.tag(at + 2) == NAME
    return is_person and before not in nouns and before.removesuffix("s") not in nouns


def _full_stop(sentence: Sentence, at: int, floor: int, _start: int) -> _Step:
    return _Step.PASS if _is_initial(sentence, at, floor) else _Step.STOP


def _is_initial(sentence: Sentence, at: int, floor: int) -> bool:
    """A full stop inside a name: "Mr.", "J."."""
    if at <= floor or sentence.starts[at] != sentence.ends[at - 1]:
        return False
    word = sentence.low[at - 1]
    return len(word) == 1 or word in words("abbreviations")


def _participle(sentence: Sentence, at: int, floor: int, start: int) -> _Step:
    """Inside a phrase: "the outgoing minister", "people briefed on the plan", "recent polling"."""
    before = sentence.tag(at - 1) if at > floor else ""
    if sentence.low[at] in _only_pasts():
        return _Step.STOP  # "Lind said in the letter": no participle describes her
    if before in (DET, POSS, NUM) or (before == ADV and sentence.tag(at - 2) in (DET, POSS)):
        return _Step.TAKE
    if sentence.tags[at] == ING and at == floor:
        is_person = sentence.form(at + 1) in words("person_nouns")
        return _Step.TAKE if is_person else _Step.STOP  # "Polling expert"
    if sentence.tags[at] == ING:
        return _Step.TAKE if start == at + 1 and before in (NOUN, NAME) else _Step.STOP
    acts = sentence.tag(at + 3) in (NAME, DET, OBJ, POSS) and may_be_infinitive(sentence, at + 1)
    if acts:
        return _Step.STOP  # "Smith threatened to make Berg"
    is_reduced = sentence.tag(start) == PREP or sentence.tag(at + 1) == PREP
    return _Step.TAKE if is_reduced and before in (NOUN, NAME) else _Step.STOP


@cache
def _only_pasts() -> frozenset[str]:
    """Pasts that are no participle, and those of saying that describe nothing."""
    participles = table("irregular_pasts", "participle").values()
    return (words("irregular_pasts") - frozenset(participles)) | {"said", "told"}


def _noun(sentence: Sentence, at: int, _floor: int, start: int) -> _Step:
    """A plain noun right before a name is a title, or the end of something before it."""
    if sentence.tag(start + 1) == NOUN and sentence.low[at] != "something":
        return _Step.TAKE  # "a senior Russian diplomat": the name is an adjective
    if sentence.tag(start) != NAME or start != at + 1 or is_possessive(sentence.low[at]):
        return _Step.TAKE
    word = sentence.low[at]
    if sentence.form(at - 1) in ("for", "of"):
        return _Step.TAKE
    is_title = any(word in words(name) for name in ("titles", "person_nouns", "name_particles"))
    return _Step.TAKE if is_title else _Step.STOP


def _name(_sentence: Sentence, _at: int, _floor: int, _start: int) -> _Step:
    return _Step.TAKE


def _quoted(sentence: Sentence, at: int, _floor: int, _start: int) -> _Step:
    return _Step.TAKE if sentence.low[at] == FRAGMENT else _Step.STOP


def _degree(sentence: Sentence, at: int, _floor: int, _start: int) -> _Step:
    return _Step.PASS if sentence.low[at] in _DEGREES else _Step.STOP


_STEPS: Mapping[str, _Rule] = MappingProxyType(
    {
        DET: _determiner,
        POSS: _determiner,
        PREP: _preposition,
        AND: _conjunction,
        DOT: _full_stop,
        PAST: _participle,
        ING: _participle,
        NOUN: _noun,
        NAME: _name,
        NUM: _name,
        QUOTED: _quoted,
        ADV: _degree,
    }
)


def is_possessive(word: str) -> bool:
    """Whether a word owns the next one: "Smith's", "voters'"."""
    return word.endswith(("'s", "’s", "s'", "s’"))


def phrase_starting(sentence: Sentence, first: int, stop: int) -> Places | None:
    """The noun phrase whose first word is at ``first``: name, role and name, or common noun."""
    if first >= stop or sentence.tags[first] == TIME:
        return None
    if sentence.tags[first] in (PRON, OBJ):
        return first, first + 1
    at = first
    while at < stop and _goes_on_at(sentence, at, first, stop):
        at += 1
    is_nominal = any(tag in NOMINAL for tag in sentence.tags[first:at])
    return (first, at) if is_nominal else None


def _goes_on_at(sentence: Sentence, at: int, first: int, stop: int) -> bool:
    """Whether the word at ``at`` belongs to the phrase that began at ``first``."""
    tag, before = sentence.tags[at], sentence.tag(at - 1) if at > first else ""
    if tag == TIME:
        return before == DET and sentence.tag(at + 1) == NOUN  # "the Sunday edition"
    if tag in (PREP, AND):
        return at > first and _goes_on_after(sentence, at, stop)
    if tag == DOT:
        return _is_initial(sentence, at, first)
    if tag in (PAST, ING):
        return _modifies(sentence, at, before)
    if tag in (DET, POSS):
        return before in ("", PREP, AND, DET)
    is_next = tag == NAME and before == NOUN and _is_whole(sentence.low[at - 1])
    is_nominal = tag in NOMINAL or (tag == OBJ and before == PREP)
    return is_nominal and sentence.low[at] != WHOLE and not is_next


def _modifies(sentence: Sentence, at: int, before: str) -> bool:
    """A participle before its noun: "the divided town", "undecided voters"."""
    if before == "":
        is_crowd = sentence.form(at + 1).removesuffix("s") in words("person_nouns")
        is_noun = sentence.tag(at + 1) in (NOUN, NAME)
        return is_noun and (sentence.tags[at] == PAST or is_crowd)
    alone = sentence.low[at - 1] == "one" and sentence.tag(at + 1) not in (NOUN, NAME)
    return before in (DET, POSS) and not alone


def _is_whole(word: str) -> bool:
    """A plural or a programme before a name is a phrase of its own: "told reporters Smith"."""
    return (word.endswith("s") and not is_possessive(word)) or word in _MEDIA


def _goes_on_after(sentence: Sentence, at: int, stop: int) -> bool:
    if at + 1 >= stop:
        return False
    if sentence.tags[at + 1] == OBJ:
        return sentence.low[at] in _PART_OF and sentence.tags[at - 1] in (DET, NUM)
    if sentence.tags[at + 1] not in NOMINAL:
        return False
    if sentence.tags[at] == AND:
        pair = (sentence.tags[at - 1], sentence.tags[at + 1])
        return sentence.low[at] == "and" and (pair == (NAME, NAME) or pair[1] in (DET, POSS))
    if sentence.low[at] == "to" and sentence.tags[at + 1] == QUOTED:
        return False  # "told the guests to “go home”"
    is_time = sentence.tags[at + 1] == TIME or (
        sentence.low[at] == "in" and sentence.tags[at + 1] == NUM
    )
    return sentence.low[at] in _TIES and not is_time and not may_be_infinitive(sentence, at)


def may_be_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether "to" is followed by a word that need not be a noun: "to leave", not "to voters"."""
    word = sentence.form(at + 1)
    if sentence.form(at) != "to" or sentence.tag(at + 1) != NOUN:
        return False
    return not (word.endswith("s") or word in words("person_nouns") or word in words("body_nouns"))
