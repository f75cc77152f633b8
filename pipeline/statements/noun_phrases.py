"""Where the noun phrase that ends or begins at a word has its other border.

In: a ``Sentence`` and a place in it. Out: half-open places, or ``None``. Names with particles
and titles, "a source close to the ministry", "officials in Moscow", "one of the advisers".
Which of several noun phrases is a subject is decided in ``sources``.
"""

from pipeline.lexicon import is_listed, words
from pipeline.statements.cues import is_cue
from pipeline.statements.noun_steps import (
    ALONE,
    COMPARED,
    STEPS,
    Step,
    is_initial,
    is_possessive,
    may_be_infinitive,
)
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    COMMA,
    DET,
    DOT,
    FINITE,
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
    SUB,
    THAT,
    TIME,
)

Places = tuple[int, int]
"""Half-open places in the rows of a ``Sentence``."""

LONGEST = 30
"""Words that a noun phrase has at most."""
_IN_PARENTHESIS = 8
_PART_OF = frozenset({"of", "among"})
_TIES = frozenset({"of", "for", "at", "from", "in", "with", "to", "on", "against", "near"})
_GOES_ON = frozenset({PREP, PAST, ING})
"""Behind the head of a phrase these tell which one: "polls in Ohio", "polls taken by it"."""
PART_OF_TIME = frozenset({"early", "late", "mid"})
"""Before a day or a month they tell which part of it."""
_LIMITS = (["at", "least"], ["at", "most"], ["up", "to"])
_ONE = frozenset({"he", "she"})
_BEFORE_SUBJECT = frozenset({"", COMMA, QUOTED, DOT, SUB, AND, THAT})
_NEAR = frozenset({"close", "next", "loyal"})
_SOMEBODY = frozenset({"person", "people", "someone", "somebody", "man", "woman", "men", "women"})
_MEDIA = frozenset({"programme", "program", "show", "podcast"})


def phrase_ending(sentence: Sentence, last: int, floor: int = 0) -> Places | None:
    """The noun phrase whose last word is at ``last``, with what belongs to it on the left."""
    if last < floor:
        return None
    tag = sentence.tags[last]
    if tag == CLOSE:
        return _before_parenthesis(sentence, last, floor)
    if tag in (PRON, OBJ) or sentence.low[last] in ("this", "that"):
        beside = _beside_one(sentence, last, floor) or _share_of_them(sentence, last, floor)
        if beside is not None:
            return beside
        is_part = sentence.form(last - 1) in _PART_OF and sentence.tag(last - 2) in (DET, NUM)
        return (last - 2 if is_part and last - 2 >= floor else last), last + 1
    start = _first_word(sentence, last, max(floor, last - LONGEST))
    if start - 2 >= floor and _joins_pronoun(sentence, start - 2):
        start -= 2
    return (start, last + 1) if start <= last else None


def _joins_pronoun(sentence: Sentence, at: int) -> bool:
    """Whether "she and" opens the phrase: "it was late, she and Max Berg said"."""
    is_joined = sentence.tags[at] == PRON and sentence.low[at + 1] == "and"
    return is_joined and sentence.low[at] in _ONE and sentence.tag(at - 1) in _BEFORE_SUBJECT


def head_of(sentence: Sentence, places: Places) -> int:
    """The place of the noun that a phrase is about: "polls" of "new polls taken in Ohio"."""
    for at in range(places[0] + 1, places[1]):
        modifies = sentence.tags[at] != PREP and sentence.tag(at + 1) in (NOUN, NAME)
        is_noun = sentence.tags[at - 1] in (NOUN, NAME) and not modifies  # "new published polls"
        if is_noun and sentence.tags[at] in _GOES_ON:
            return at - 1
    return places[1] - 1


def _beside_one(sentence: Sentence, last: int, floor: int) -> Places | None:
    """Somebody told by another: "a person close to him", "men running against her"."""
    if sentence.tags[last] != OBJ or sentence.tag(last - 1) != PREP:
        return None
    acts = sentence.tag(last - 2) == ING and not is_cue(sentence.form(last - 2))
    end = last - 2 - (acts or sentence.form(last - 2) in _NEAR)
    word = sentence.form(end)
    is_person = is_listed(word, "person_nouns")
    head = phrase_ending(sentence, end, floor) if is_person or word in _SOMEBODY else None
    return (head[0], last + 1) if head else None


def _share_of_them(sentence: Sentence, last: int, floor: int) -> Places | None:
    """A part of people named before: "two-thirds of them", "a majority of those"."""
    is_part = sentence.form(last - 1) == "of" and is_listed(sentence.form(last - 2), "body_nouns")
    head = phrase_ending(sentence, last - 2, floor) if is_part and last - 2 >= floor else None
    return (head[0], last + 1) if head else None


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
        rule = STEPS.get(sentence.tags[at])
        step = rule(sentence, at, floor, start) if rule else Step.STOP
        if step is Step.STOP:
            break
        if step is not Step.PASS:
            start = at
        if step is Step.LAST:
            break
    return start


def phrase_starting(sentence: Sentence, first: int, stop: int) -> Places | None:
    """The noun phrase whose first word is at ``first``: name, role and name, or common noun."""
    if first >= stop or sentence.tags[first] == TIME:
        return None
    if sentence.tags[first] in (PRON, OBJ):
        return first, first + 1
    at = first + 2 * (sentence.low[first : first + 2] in _LIMITS)
    while at < stop and _goes_on_at(sentence, at, first, stop):
        at += 1
    if sentence.low[at - 1] in PART_OF_TIME and sentence.tag(at) == TIME:
        at -= 1  # "figures from the ministry late on Sunday"
    is_nominal = any(tag in NOMINAL for tag in sentence.tags[first:at])
    return (first, at) if is_nominal else None


def _goes_on_at(sentence: Sentence, at: int, first: int, stop: int) -> bool:
    """Whether the word at ``at`` belongs to the phrase that began at ``first``."""
    tag, before = sentence.tags[at], sentence.tag(at - 1) if at > first else ""
    if tag == TIME:
        return _is_attribute(sentence, at, first, before)
    if tag in (PREP, AND):
        return at > first and _goes_on_after(sentence, at, stop)
    if tag == DOT:
        is_short = before == TIME and sentence.tag(at + 1) == NUM  # "a Feb. 7 call"
        return is_initial(sentence, at, first) or is_short
    if tag in (PAST, ING):
        return _modifies(sentence, at, before)
    if tag in (DET, POSS, ADV):
        is_next = sentence.tag(at + 1) in (PAST, ING, NOUN, NAME) or "-" in sentence.form(at + 1)
        is_degree = before in (DET, POSS) and is_next  # "a newly made rule", "a weekly poll"
        return is_degree if tag == ADV else before in ("", PREP, AND, DET)
    is_next = tag == NAME and before == NOUN and _is_whole(sentence.low[at - 1])
    is_nominal = tag in NOMINAL or (tag == OBJ and before == PREP)
    return is_nominal and sentence.low[at] != WHOLE and not is_next


def _is_attribute(sentence: Sentence, at: int, first: int, before: str) -> bool:
    """Whether a time tells which: "the Sunday edition", "an October 14-20 Lund poll"."""
    if before == DET and sentence.tag(at + 1) == NOUN:
        return True
    number = at + 1 + (sentence.tag(at + 1) == DOT)
    has_number = before == NUM or sentence.tag(number) == NUM
    after = number + (sentence.tag(number) == NUM)
    is_led = (sentence.tag(first) == DET or before == DET) and has_number
    return is_led and sentence.tag(after) in (NAME, NOUN)


def _modifies(sentence: Sentence, at: int, before: str) -> bool:
    """A participle before its noun: "the divided town", "undecided voters"."""
    if before == "":
        is_crowd = is_listed(sentence.form(at + 1), "person_nouns")
        is_noun = sentence.tag(at + 1) in (NOUN, NAME)
        return is_noun and (sentence.tags[at] == PAST or is_crowd)
    if before == ADV:
        return sentence.tag(at + 1) in (NOUN, NAME)  # "a visibly tired Lind"
    if before == PREP:
        return _is_gathered(sentence, at - 1)
    alone = sentence.low[at - 1] in ALONE and sentence.tag(at + 1) not in (NOUN, NAME)
    is_role = is_possessive(sentence.low[at - 1]) and sentence.low[at] in words("role_modifiers")
    return (before in (DET, POSS) and not alone) or is_role  # "the town's acting mayor"


def _is_second_office(sentence: Sentence, at: int) -> bool:
    """Whether "and" joins two offices of one name: "party leader and former mayor Ada Lind"."""
    place = at + 1
    while sentence.tag(place) == NOUN:
        place += 1
    is_named = place > at + 1 and sentence.tag(place) == NAME
    offices = sentence.form(at - 1), sentence.form(place - 1)
    return is_named and all(is_listed(word, "person_nouns", "titles") for word in offices)


def _is_whole(word: str) -> bool:
    """A plural or a programme before a name is a phrase of its own: "told reporters Smith"."""
    return (word.endswith("s") and not is_possessive(word)) or word in _MEDIA


def _goes_on_after(sentence: Sentence, at: int, stop: int) -> bool:
    if at + 1 >= stop:
        return False
    if sentence.tags[at + 1] == OBJ:
        return sentence.low[at] in _PART_OF and sentence.tags[at - 1] in (DET, NUM)
    if sentence.tags[at + 1] not in NOMINAL:
        return _is_gathered(sentence, at)
    if sentence.low[at] == "than":
        return sentence.low[at - 1] in COMPARED  # "more than a dozen aides"
    if sentence.tags[at] == AND:
        return sentence.low[at] == "and" and _joins(sentence, at)
    return _ties(sentence, at)


def _is_gathered(sentence: Sentence, at: int) -> bool:
    """Whether "of" tells of what people a crowd is: "a crowd of cheering supporters"."""
    is_people = sentence.tag(at + 1) in (PAST, ING) and is_listed(
        sentence.form(at + 2), "audiences", "person_nouns"
    )
    is_crowd = is_listed(sentence.form(at - 1), "audiences", "large_numbers", "numbers_en")
    return sentence.low[at] == "of" and is_people and is_crowd


def _joins(sentence: Sentence, at: int) -> bool:
    """Whether "and" joins what stands beside it: "Ada Lind and Carl Berg", "a man and a dog"."""
    pair = (sentence.tags[at - 1], sentence.tags[at + 1])
    is_next = pair[1] in (DET, POSS) or sentence.low[at + 1] in words("numbers_en")
    is_named = pair == (NAME, NAME) or _is_second_office(sentence, at)
    return is_next or is_named or _are_people(sentence, at)


def _are_people(sentence: Sentence, at: int) -> bool:
    """Whether "and" joins two kinds of people, and no clause: "told voters and old friends"."""
    if sentence.tags[at - 1] != NOUN or not can_speak(sentence.low[at - 1]):
        return False
    last = at + 1
    while sentence.tag(last + 1) == NOUN and sentence.form(last + 1) != "alike":
        last += 1
    return can_speak(sentence.low[last]) and sentence.tag(last + 1) not in FINITE


def _ties(sentence: Sentence, at: int) -> bool:
    """Whether a preposition goes on with a phrase: "officials in Lund", not "left in May"."""
    if sentence.low[at] == "to" and sentence.tags[at + 1] == QUOTED:
        return False  # "told the guests to “go home”"
    is_time = sentence.tags[at + 1] == TIME or (
        sentence.low[at] == "in" and sentence.tags[at + 1] == NUM
    )
    return sentence.low[at] in _TIES and not is_time and not may_be_infinitive(sentence, at)
