"""A verb of saying with its auxiliaries: is it really a verb here, active, negated?

In: a ``Sentence`` and the place of a word that can be a cue. Out: a ``Group`` or ``None``, so
"the report claims" is told from "the claims". Its subject and content are found elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from pipeline.lexicon import is_listed, rows, words
from pipeline.models import Act
from pipeline.statements.cues import CueVerb, cue_nouns, cue_verbs
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    COLON,
    COMMA,
    DET,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NAME,
    NOT,
    NOUN,
    NUM,
    PAST,
    POSS,
    PREP,
    QUOTED,
    SUB,
    TIME,
    TO,
    VERB,
)
from pipeline.statements.voices import Voice, voice_of

_SAY_IN = frozenset({"in", "on", "over"})
"""Behind "say" they make a noun of it: "the final say on the plan"."""
_BEFORE_FIRST = AUXILIARY | {COMMA}
"""Before "first" that tells when: "was first told", ", first proposed by"."""
_NUMBERED = frozenset({COLON, NAME, NOUN})
"""Behind what a number is the end of a name or a place in a book: "Channel 4 reports"."""
_BEFORE_QUOTED = frozenset({DET, PAST, POSS, PREP, SUB, VERB})
"""Behind these a quotation describes a noun: "dismissed as “fake” claims that"."""
_IN_ALL = frozenset({"effect", "fact", "general", "particular", "past", "private", "turn"})
"""What stands behind "in" between an auxiliary and its verb: "has in the past said"."""
_LONGEST_ASIDE = 25
"""Words of ", while receiving guests at the hall," at most."""
_LONGEST_TIME = 3
"""Words of "in recent weeks" between an auxiliary and its verb, at most."""


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: ``left`` is where its adverbs begin, ``after`` the place that follows it."""

    left: int
    first: int
    verb: int
    after: int
    cue: CueVerb
    voice: Voice
    negated: bool
    modal: bool


def group_at(sentence: Sentence, at: int) -> Group | None:
    """The group of the cue verb at ``at``, or ``None`` where the word is no verb or no cue."""
    cue = cue_verbs().get(sentence.low[at])
    if cue is None or (sentence.tags[at] == NAME and at > 0) or _is_described(sentence, at):
        return None
    left, first, seen, negated = _auxiliaries(sentence, at)
    voice = voice_of(sentence, at, left, cue, seen)
    if voice is None:
        return None
    found = _with_particle(sentence, at, cue)
    if found is None:
        return None
    cue, after = found
    return Group(left, first, at, after, cue, voice, negated, MODAL in seen)


def _is_described(sentence: Sentence, at: int) -> bool:
    """Whether an adjective or a number makes it a noun: "his leaked claims", "10 states he won"."""
    before = sentence.form(at - 1)
    is_person = is_listed(before.rpartition("-")[2], "person_nouns")  # "the vice-president claims"
    is_adjective = "-" in before and sentence.tag(at - 1) == NOUN and not is_person
    is_led = sentence.tag(at - 1) == PAST and sentence.tag(at - 2) in (DET, POSS)
    is_counted = sentence.tag(at - 1) == NUM and sentence.tag(at - 2) not in _NUMBERED
    is_claim = sentence.tag(at - 1) == QUOTED and sentence.low[at] in cue_nouns()
    is_quoted = is_claim and sentence.tag(at - 2) in _BEFORE_QUOTED
    is_plural = sentence.low[at].endswith("s") and sentence.tags[at] == NOUN
    if sentence.low[at] == "say" and sentence.form(at + 1) in _SAY_IN:
        return sentence.tag(at - 1) == NOUN and sentence.tag(at - 2) in (DET, POSS)
    return (is_adjective or is_led or is_counted or is_quoted) and is_plural


def _auxiliaries(sentence: Sentence, at: int) -> tuple[int, int, frozenset[str], bool]:
    """Where the group starts with and without adverbs, which auxiliaries it has, negation."""
    seen: set[str] = set()
    first, negated = at, False
    left = at
    while left > 0:
        tag, word = sentence.tags[left - 1], sentence.low[left - 1]
        if tag in AUXILIARY:
            seen.add(tag)
            first = left - 1
            negated = negated or word.endswith(("n't", "n’t")) or word == "cannot"
        elif tag == NOT:
            negated = True
        elif word == "to" and TO not in seen and (left < at or not _is_past(sentence, at)):
            seen.add(TO)
            first = left - 1
            negated = negated or sentence.form(left - 2) in words("refusals")
        elif tag != ADV and not (word == "first" and sentence.tag(left - 2) in _BEFORE_FIRST):
            inside = _time_inside(sentence, left)
            if inside == left:
                break
            left = inside
            continue
        left -= 1
    return left, first, frozenset(seen), negated


def _is_past(sentence: Sentence, at: int) -> bool:
    """Whether a form is no infinitive: "the man she spoke to said"."""
    cue = cue_verbs()[sentence.low[at]]
    return sentence.tags[at] == PAST and sentence.low[at] != cue.lemma


def _time_inside(sentence: Sentence, left: int) -> int:
    """Where "for years" of "has for years claimed" begins; ``left`` where none ends there."""
    if sentence.tag(left - 1) == COMMA:
        return _aside_inside(sentence, left)
    is_time = sentence.tag(left - 1) == TIME or sentence.form(left - 1) in words("time_nouns")
    is_time = is_time or sentence.form(left - 1) in _IN_ALL
    for first in range(left - 2, max(left - 2 - _LONGEST_TIME, 0), -1):
        before = first - 1 - (sentence.tags[first - 1] == ADV)
        if is_time and sentence.tags[first] == PREP and sentence.tags[before] in AUXILIARY:
            return first
    return left


def _aside_inside(sentence: Sentence, left: int) -> int:
    """Where ", while meeting guests," begins in "had on Monday, while meeting guests, boasted"."""
    for comma in range(left - 2, max(left - 2 - _LONGEST_ASIDE, 1), -1):
        if sentence.tags[comma] in FINITE | {QUOTED}:
            break
        if sentence.tags[comma] == COMMA:
            opens = sentence.tags[comma + 1] in (ING, PREP, SUB)
            is_led = sentence.tags[comma - 1] == HAVE or _time_inside(sentence, comma) < comma
            return comma if opens and is_led else left
    return left


def _with_particle(sentence: Sentence, at: int, cue: CueVerb) -> tuple[CueVerb, int] | None:
    """The cue with the particle after it; phrase verbs without their particle are no cue."""
    for phrase in _phrases().get(cue.lemma, ()):
        after = at + 1 + len(phrase.particle)
        is_there = tuple(sentence.low[at + 1 : after]) == phrase.particle
        if is_there and (sentence.form(after) != "to" or "prep-to" in phrase.frames):
            return replace(cue, act=phrase.act, strong=True, frames=phrase.frames), after
    return None if cue.frames == {"phrase"} else (cue, at + 1)


@dataclass(frozen=True, slots=True)
class _Phrase:
    """The words after a verb that make it a cue, and what the whole then takes."""

    particle: tuple[str, ...]
    act: Act
    frames: frozenset[str]


@cache
def _phrases() -> Mapping[str, tuple[_Phrase, ...]]:
    """From a verb to the phrases it makes, the longest first: "point" to "point out"."""
    found: dict[str, list[_Phrase]] = {}
    for row in rows("cue_phrases"):
        lemma, *particle = row["form"].split()
        frames = frozenset(row["frames"].split(";"))
        found.setdefault(lemma, []).append(_Phrase(tuple(particle), Act(row["act"]), frames))
    return {
        lemma: tuple(sorted(phrases, key=lambda one: -len(one.particle)))
        for lemma, phrases in found.items()
    }
