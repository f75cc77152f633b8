"""To whom something is said: "told reporters", "told her deputy, Ada Lind, that".

In: a ``Sentence`` and the place behind a verb. Out: the places of the addressee, and the place
behind all that describes them.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import REACH, time_phrase
from pipeline.statements.cues import cue_verbs
from pipeline.statements.frames import quotation_at
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.noun_steps import may_be_infinitive
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    COLON,
    COMMA,
    FINITE,
    ING,
    NAME,
    NOT,
    NOUN,
    NUM,
    PAST,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    VERB,
    WH,
)

_ROUGHLY = frozenset({"about", "almost", "around", "nearly", "over", "roughly", "some"})
_PLACES = frozenset({"around", "across", "throughout", "inside", "outside"})
_ENDS_ASIDE = AUXILIARY | {PRON, COMMA, SUB, REL}
_VERBS = AUXILIARY | {VERB}
_ENDS_PARTICIPLE = FINITE | {PRON, COMMA, SUB}
"""What does not stand in "guests still gathered at the hall"."""


def addressee_at(sentence: Sentence, at: int) -> tuple[int, Places | None]:
    """Where the words behind an addressee at ``at`` can begin, and its places, if any."""
    if at in sentence.titles:
        return at + 1, (at, at + 1)  # "told “Face the Town” that"
    rough = _is_rough(sentence, at)
    phrase = phrase_starting(sentence, at + rough, min(len(sentence), at + REACH))
    if phrase is None or sentence.tags[at] == QUOTED:
        return at, None
    first, end = at, phrase[1]
    end = next((place for place in range(first + 1, end) if time_phrase(sentence, place)), end)
    if _opens_quoted(sentence, first, end):
        return end - 1, (first, end - 1)
    if sentence.tag(end) == COMMA:
        return _after_name(sentence, end), (first, end)
    return _after_participle(sentence, _after_place(sentence, end)), (first, end)


def _is_rough(sentence: Sentence, at: int) -> bool:
    """Whether "about" stands before how many were told: "told about 600 people"."""
    verb = cue_verbs().get(sentence.form(at - 1))
    is_matter = verb is None or sentence.form(at) in verb.frames  # "asked about two things"
    is_number = sentence.tag(at + 1) == NUM or sentence.form(at + 1) in words("numbers_en")
    return sentence.form(at) in _ROUGHLY and is_number and not is_matter


def _opens_quoted(sentence: Sentence, first: int, end: int) -> bool:
    """Whether quoted words behind somebody open what is told: "told Lund “the offer” was good"."""
    if sentence.tags[end - 1] != QUOTED or sentence.tag(end) not in FINITE or end < first + 2:
        return False
    last = sentence.tags[end - 2]
    return last == NAME or (last == NOUN and can_speak(sentence.low[end - 2]))


def _after_place(sentence: Sentence, at: int) -> int:
    """After where the addressees are: "asked guests around the world to go"; else ``at``."""
    if sentence.form(at) not in _PLACES:
        return at
    place = phrase_starting(sentence, at + 1, min(len(sentence), at + REACH))
    return place[1] if place and _opens_words(sentence, place[1]) else at


def _after_participle(sentence: Sentence, at: int) -> int:
    """After what the addressees did: "told guests still gathered at the hall to go"."""
    verb = at + (sentence.tag(at) == ADV)
    if sentence.tag(verb) not in (PAST, ING):
        return at
    for place in range(verb + 1, min(len(sentence), verb + REACH)):
        if sentence.tags[place] in _ENDS_PARTICIPLE:
            return at
        if _opens_words(sentence, place) and sentence.tags[place] != PRON:
            return place
    return at


def _after_name(sentence: Sentence, at: int) -> int:
    """After the aside of "told her deputy, Ada Lind, that"; ``at`` where no words follow it.

    Behind more than a name ("the owner, a man named Berg, that") only "that" and "to" show them.
    """
    reach = min(len(sentence), at + REACH)
    if sentence.tag(at + 1) == REL:
        commas = (n for n in range(at + 2, reach) if sentence.tags[n] == COMMA)
        return next((n + 1 for n in commas if _shows(sentence, n + 1)), at)
    last = next((n for n in range(at + 1, reach) if sentence.tags[n] in _ENDS_ASIDE), at)
    if last <= at + 1 or sentence.tags[last] != COMMA:
        return at
    is_name = set(sentence.tags[at + 1 : last]) == {NAME}
    shows = is_name and _opens_words(sentence, last + 1)
    return last + 1 if shows or _shows(sentence, last + 1) else at


def _shows(sentence: Sentence, at: int) -> bool:
    """Whether "that" or an infinitive stands there."""
    is_verb = sentence.form(at) == "to" and sentence.tag(at + 1) in _VERBS
    return sentence.tag(at) == THAT or is_verb or may_be_infinitive(sentence, at)


def _opens_words(sentence: Sentence, at: int) -> bool:
    is_infinitive = may_be_infinitive(sentence, at + (sentence.tag(at) == NOT))
    return is_infinitive or sentence.tag(at) == PRON or is_marked(sentence, at)


def is_marked(sentence: Sentence, at: int) -> bool:
    """Whether "that", a colon or a quotation shows the content after adverbials."""
    return sentence.tag(at) in (THAT, COLON, WH) or quotation_at(sentence, at) is not None
