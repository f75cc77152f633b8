"""What each word does to a noun phrase that is read from its last word back to its first.

In: a ``Sentence``, a place, the first place allowed and where the phrase begins so far. Out: a
``Step``. The phrases themselves are in ``noun_phrases``. To read another class of word, add a
rule to ``STEPS``.
"""

from collections.abc import Callable, Mapping
from enum import Enum
from functools import cache
from types import MappingProxyType

from pipeline.lexicon import irregular_participles, is_listed, table, words
from pipeline.statements.cues import is_cue
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import FRAGMENT, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    DET,
    DOT,
    ING,
    MODAL,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUM,
    OBJ,
    OPEN,
    PAST,
    POSS,
    PREP,
    QUOTED,
    TIME,
)

_PART_OF = frozenset({"of", "among"})
_PART_CLAUSES = frozenset({"after", "before", "since", "until"})
"""Prepositions that begin a clause of their own before a subject."""
_PREDETERMINERS = frozenset({"all", "both", "some", "half", "such"})
_SOME = frozenset({"some", "many", "most", "few", "several"})
ALONE = _SOME | {"all", "another", "both", "each", "one", "others"}
"""Determiners that stand for somebody where no noun follows: "another laughed and said"."""
_INSIDE = frozenset({"in", "inside", "within", "at", "on"})
_WHERE = _INSIDE | {"across", "from", "near", "of"}
COMPARED = frozenset({"more", "less", "fewer"})
_ARTICLES = frozenset({"a", "an"})
_OF_SOMEBODY = frozenset({"of", "for", "from", "to", "with"})
"""Between people and those they belong to: "a lawmaker from", "an aide to"."""
_MOST_MODIFIERS = 3
"""Words of "the main opposition" before a name at most, without the article."""
_DEGREES = frozenset({"once", "back", "very", "most", "nearly", "almost", "only"})


class Step(Enum):
    """What a word does to a noun phrase that is read from its end."""

    TAKE = "belongs to the phrase"
    PASS = "may belong, if a noun comes before it"  # noqa: S105 - no password
    LAST = "is its first word"
    STOP = "does not belong"


_Rule = Callable[[Sentence, int, int, int], Step]


def _determiner(sentence: Sentence, at: int, floor: int, _start: int) -> Step:
    before = sentence.low[at - 1] if at > floor else ""
    is_other = sentence.low[at] == "other" and before == "the"
    led = at > floor and (sentence.tags[at - 1] in (DET, POSS) or is_possessive(before))
    is_degree = sentence.low[at] == "most" or (sentence.low[at] in COMPARED and before in _ARTICLES)
    is_other = is_other or (led and is_degree)  # "its most senior aide", "a more able one"
    goes_on = at > floor and (
        sentence.tags[at - 1] == PREP or before in _PREDETERMINERS or is_other
    )
    goes_on = goes_on or _is_doing(sentence, at - 1, floor)
    return Step.TAKE if goes_on else Step.LAST


def _is_doing(sentence: Sentence, at: int, floor: int) -> bool:
    """Whether people are told by what they do: "pollsters conducting (the count)"."""
    is_act = at > floor and sentence.tags[at] == ING and not is_cue(sentence.low[at])
    return is_act and sentence.tags[at - 1] == NOUN and can_speak(sentence.low[at - 1])


def _preposition(sentence: Sentence, at: int, floor: int, start: int) -> Step:
    is_inside = start > at > floor and start < len(sentence)
    return Step.PASS if is_inside and _noun_before(sentence, at) else Step.STOP


def _noun_before(sentence: Sentence, at: int) -> bool:
    tag, word = sentence.tags[at - 1], sentence.low[at - 1]
    is_verb = tag == NOUN and sentence.tag(at - 2) in (MODAL, NOT)  # "will not negotiate with"
    if is_verb or sentence.low[at] in _PART_CLAUSES:
        return False
    if sentence.low[at] == "than":
        return word in COMPARED
    if word in _SOME and sentence.low[at] in _INSIDE:
        return True  # "some in the party"
    if tag in (DET, NUM):
        return sentence.low[at] in _PART_OF or _is_in_share(sentence, at)
    if tag == CLOSE:
        return is_short_for(sentence, at - 1)
    return tag in (NOUN, NAME, QUOTED, PAST) or word in ("close", "one", "those")


def _is_in_share(sentence: Sentence, at: int) -> bool:
    """Whether a preposition stands between two figures: "six in 10", "61 per cent"."""
    word, follows = sentence.low[at - 1], sentence.form(at + 1)
    if sentence.low[at] == "per":
        return sentence.tags[at - 1] == NUM and follows == "cent"
    is_share = sentence.tags[at - 1] == NUM and sentence.tag(at + 1) in (NUM, TIME)
    is_share = is_share or (word == "one" and follows in words("numbers_en"))
    return sentence.low[at] == "in" and is_share


def is_short_for(sentence: Sentence, close: int) -> bool:
    """Whether a name is shortened there: "the Trade Union (TU) in Oslo"."""
    tags = [sentence.tag(at) for at in range(close - 3, close + 1)]
    return tags == [NAME, OPEN, NAME, CLOSE]


def _parenthesis(sentence: Sentence, at: int, _floor: int, _start: int) -> Step:
    close = at if sentence.tags[at] == CLOSE else at + 2
    return (
        Step.PASS if sentence.tag(close) == CLOSE and is_short_for(sentence, close) else Step.STOP
    )


def _conjunction(sentence: Sentence, at: int, floor: int, _start: int) -> Step:
    joins = (
        at > floor
        and sentence.low[at] in ("and", "or", "&")
        and (sentence.tags[at - 1] in (NOUN, NAME, NUM) or is_short_for(sentence, at - 1))
        and sentence.tag(at + 1) in NOMINAL
        and not _changes_subject(sentence, at)
    )
    return Step.PASS if joins else Step.STOP


def _changes_subject(sentence: Sentence, at: int) -> bool:
    """In "lost the case and Democrats said" a thing stands before "and", a speaker behind it."""
    before, after = sentence.low[at - 1], sentence.low[at + 1]
    if sentence.tags[at - 1] != NOUN or sentence.tags[at + 1] != NAME:
        return False
    lists = ("person_nouns", "body_nouns", "titles")
    is_crowd = after.endswith("s") and is_listed(after, *lists)
    is_person = is_crowd or sentence.tag(at + 2) == NAME
    return is_person and not is_listed(before, *lists)


def _full_stop(sentence: Sentence, at: int, floor: int, _start: int) -> Step:
    return Step.PASS if is_initial(sentence, at, floor) else Step.STOP


def is_initial(sentence: Sentence, at: int, floor: int) -> bool:
    """A full stop inside a name: "Mr.", "J."."""
    if at <= floor or sentence.starts[at] != sentence.ends[at - 1]:
        return False
    word = sentence.low[at - 1]
    return len(word) == 1 or word in words("abbreviations")


def _participle(sentence: Sentence, at: int, floor: int, start: int) -> Step:
    """Inside a phrase: "the outgoing minister", "people briefed on the plan", "recent polling"."""
    before = sentence.tag(at - 1) if at > floor else ""
    if sentence.low[at] in _only_pasts() or (before == DET and _is_alone(sentence, at)):
        return Step.STOP  # "Lind said in the letter": no participle describes her
    if before in (DET, POSS, NUM) or (before == ADV and sentence.tag(at - 2) in (DET, POSS)):
        return Step.TAKE
    if sentence.tags[at] == ING and at == floor:
        return _opening_participle(sentence, at)
    if sentence.tags[at] == ING:
        is_told = before in (NOUN, NAME) or _is_where_people_are(sentence, at)
        return Step.TAKE if start == at + 1 and is_told else Step.STOP
    acts = sentence.tag(at + 3) in (NAME, DET, OBJ, POSS) and may_be_infinitive(sentence, at + 1)
    if acts:
        return Step.STOP  # "Smith threatened to make Berg"
    is_reduced = sentence.tag(start) == PREP or sentence.tag(at + 1) == PREP
    tells = is_reduced and before in (NOUN, NAME)
    tells = tells or (sentence.tag(start) in (NOUN, NAME) and _tells_whose(sentence, at))
    return Step.TAKE if tells else Step.STOP


def _is_alone(sentence: Sentence, at: int) -> bool:
    """Whether a past is a verb: "another played along", not "another injured man"."""
    is_verb = sentence.tags[at] == PAST and sentence.tag(at + 1) not in NOMINAL
    return is_verb and sentence.low[at - 1] in ALONE


def _opening_participle(sentence: Sentence, at: int) -> Step:
    """A word in -ing that opens a name or an office: "Downing Street", "Polling expert"."""
    follows = sentence.form(at + 1)
    is_name = sentence.tag(at + 1) == NAME and follows in words("place_words")
    return Step.TAKE if is_name or follows in words("person_nouns") else Step.STOP


@cache
def _only_pasts() -> frozenset[str]:
    """Pasts that are no participle, and those of saying that describe nothing."""
    return (words("irregular_pasts") - irregular_participles()) | {"said", "told"}


def _noun(sentence: Sentence, at: int, _floor: int, start: int) -> Step:
    """A plain noun right before a name is a title, or the end of something before it."""
    if sentence.tag(at - 1) == MODAL and start == at + 1:
        return Step.STOP  # "the move could anger guests"
    if sentence.tag(start + 1) == NOUN and sentence.low[at] != "something":
        return Step.TAKE  # "a senior Russian diplomat": the name is an adjective
    if sentence.tag(start) != NAME or start != at + 1 or is_possessive(sentence.low[at]):
        return Step.TAKE
    word = sentence.low[at]
    if sentence.form(at - 1) in ("for", "of") or _is_where_people_are(sentence, at):
        return Step.TAKE
    if word in words("role_modifiers") and _tells_whose(sentence, at):
        return Step.TAKE
    is_title = any(word in words(name) for name in ("titles", "person_nouns", "name_particles"))
    is_body = table("body_nouns", "sense").get(word) == "organization"
    is_body = is_body and sentence.tag(start + 1) != NAME  # "by the channel TV9"
    return Step.TAKE if is_title or is_body else Step.STOP


def _tells_whose(sentence: Sentence, at: int) -> bool:
    """Whether a modifier stands in what tells of people whose they are.

    "A lawmaker from the main opposition (Lund Party)", "a spokesman for ousted (President Berg)".
    """
    first = at
    while at - first < _MOST_MODIFIERS and sentence.form(first - 1) in words("role_modifiers"):
        first -= 1
    first -= sentence.tag(first - 1) == DET
    if sentence.form(first - 1) not in _OF_SOMEBODY:
        return False
    led = sentence.form(first - 2)
    is_person = is_listed(led, "person_nouns") or led == "close"
    return is_person or sentence.tag(first - 2) == NAME


def _is_where_people_are(sentence: Sentence, at: int) -> bool:
    """Whether an adjective stands between people and their place: "voters in rural Norland"."""
    return sentence.form(at - 1) in _WHERE and can_speak(sentence.form(at - 2))


def _name(_sentence: Sentence, _at: int, _floor: int, _start: int) -> Step:
    return Step.TAKE


def _quoted(sentence: Sentence, at: int, _floor: int, _start: int) -> Step:
    return Step.TAKE if sentence.low[at] == FRAGMENT else Step.STOP


def _degree(sentence: Sentence, at: int, _floor: int, _start: int) -> Step:
    return Step.PASS if sentence.low[at] in _DEGREES else Step.STOP


def is_possessive(word: str) -> bool:
    """Whether a word owns the next one: "Smith's", "voters'", not "Moody's"."""
    ends = word.endswith(("'s", "’s", "s'", "s’"))
    return ends and word.replace("’", "'") not in words("names_with_s")


def may_be_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether "to" is followed by a word that need not be a noun: "to leave", not "to voters"."""
    word = sentence.form(at + 1)
    if sentence.form(at) != "to" or sentence.tag(at + 1) != NOUN:
        return False
    if any(is_listed(sentence.form(at + ahead), "said_under") for ahead in (1, 2)):
        return False  # "said to loud applause"
    return not (word.endswith("s") or word in words("person_nouns") or word in words("body_nouns"))


STEPS: Mapping[str, _Rule] = MappingProxyType(
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
        OPEN: _parenthesis,
        CLOSE: _parenthesis,
    }
)
"""From the class of a word to its rule; other words end a phrase."""
