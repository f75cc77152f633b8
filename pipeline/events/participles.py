"""Participles that only describe a noun: "the man arrested on Monday is ...".

In: the verbs of a stretch, as found by word form. Out: those that describe what stands before
them and assert nothing. Both uses look alike in English; what follows tells them apart: phrases
with prepositions, then the verb of the sentence. ``never_describes.csv`` has what never does.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.events.led_participles import opens_phrase
from pipeline.events.side_by_side import name_behind_noun, says_that, second_phrase
from pipeline.events.verbs import WORD, Verb, is_told_by
from pipeline.lexicon import irregular_participles, is_listed, table, words

_AUXILIARIES = frozenset(
    {
        *("has", "have", "had", "having", "be", "is", "are", "was", "were", "been", "being"),
        *("who", "which", "that", "to"),
    }
)
"""Behind these a past form is a verb."""
_ADVERBS = frozenset(
    {"also", "never", "not", "then", "now", "already", "just", "since", "once", "first", "last"}
)
_YEAR = re.compile(r"[12]\d{3}")
_SUBJECT = 4  # words of one behind "that"
_SET = frozenset({"set", "scheduled", "slated", "planned", "fixed"})
MADE = frozenset({"made", "given", "delivered"})
"""Done with words: "comments made in May"."""
_MAKE = frozenset({"make", "makes", "made", "making"})
_OF_MAKING = frozenset({"felt", "heard", "known", "understood"})
"""What something is made: "to make (their voice) heard"."""
_STARTS_SUBJECT = frozenset(
    {
        *("a", "an", "the", "that", "these", "those", "his", "her", "its", "their", "our", "my"),
        *("he", "she", "it", "they", "we", "i", "you", "there", "what"),
    }
)


@dataclass(frozen=True, slots=True)
class _Stretch:
    """The words of a stretch in order, as written, and the places of its verbs."""

    words: tuple[str, ...]
    gaps: tuple[str, ...]
    """What stands before each word."""
    verbs: frozenset[int]


def describing(text: str, start: int, end: int, verbs: Sequence[Verb]) -> tuple[Verb, ...]:
    """What in ``text[start:end]`` looks like a past verb and only describes a noun.

    Besides some of the ``verbs``, participles that are no past form: "steps taken in May".
    """
    found = list(WORD.finditer(text, start, end))
    places = {match.start(): at for at, match in enumerate(found)}
    ends = [start, *(match.end() for match in found)]
    stretch = _Stretch(
        tuple(match.group() for match in found),
        tuple(text[last : match.start()] for last, match in zip(ends, found, strict=False)),
        frozenset(places[verb.start] for verb in verbs if verb.start in places),
    )
    described = [
        verb
        for verb in verbs
        if verb.tense == "past"
        and verb.start in places
        and _can_describe(stretch, places[verb.start])
        and any(way(stretch, places[verb.start]) for way in _WAYS_TO_DESCRIBE)
    ]
    pure = [
        Verb(match.start(), match.end(), match.group(), "past")
        for at, match in enumerate(found)
        if _is_participle(stretch, at) and _can_describe(stretch, at)
    ]
    leads = opens_phrase(stretch.words, stretch.gaps, stretch.verbs)
    opening = [verb for verb in verbs[:1] if leads and places.get(verb.start) == 0]
    found_all = {*described, *pure, *opening}
    return _with_joined(text, verbs, sorted(found_all, key=lambda verb: verb.start))


def _with_joined(text: str, verbs: Sequence[Verb], described: list[Verb]) -> tuple[Verb, ...]:
    """Also the past forms that "and" joins to them: "founded in 1948 and banned in 1970, ..."."""
    found = list(described)
    for number, verb in enumerate(verbs):
        last = next((one for one in reversed(found) if one.end < verb.start), None)
        others = [one for one in verbs[:number] if last and one.start > last.start]
        if verb in found or verb.tense != "past" or last is None or others:
            continue
        if is_joined(text, last, verb) and verbs[number + 1 :]:
            found.append(verb)
    return tuple(sorted(found, key=lambda verb: verb.start))


def is_joined(text: str, first: Verb, verb: Verb) -> bool:
    """Whether "and" joins a participle to an earlier one: "founded in 1948 and banned"."""
    between = text[first.end : verb.start]
    return between.endswith(" and ") and "," not in between


def _is_participle(stretch: _Stretch, at: int) -> bool:
    """Whether a word is a participle and never a past form: "taken"; "backed" before "by"."""
    word = stretch.words[at]
    if at in stretch.verbs:
        return False
    by = (word.endswith("ed") or word == "led") and is_told_by(stretch.words, at)
    return by or word in _only_participles()


def _can_describe(stretch: _Stretch, at: int) -> bool:
    """Whether a past form stands right behind a noun and no auxiliary makes it a verb."""
    form = stretch.words[at]
    if not at or form in always_past() or form in words("never_describes"):
        return False
    before = at - 1
    while before > 0 and _is_adverb(stretch.words[before]):
        before -= 1
    if stretch.words[before] == "so" or _YEAR.fullmatch(stretch.words[at - 1]):
        return False  # 'the so called plan', 'who ran in 1968 turned out'
    if form in _OF_MAKING and not _MAKE.isdisjoint(stretch.words[max(0, at - _SUBJECT) : at]):
        return False  # 'make their voice heard'
    lead = stretch.words[before].lower()
    if before in stretch.verbs or _takes_up_noun(stretch, before):
        return False
    if _is_done_to_noun(stretch, at):
        return False
    return lead not in (
        _AUXILIARIES | _STARTS_SUBJECT | table("clause_openers", "kind").keys()
    ) and stretch.gaps[at] in (" ", ", ")


def _is_done_to_noun(stretch: _Stretch, at: int) -> bool:
    """Whether two phrases stand before a verb: "the team the town hired (left)"."""
    if second_phrase(stretch.words, stretch.gaps, at) is not None:
        return True
    is_followed = (
        at + 1 in stretch.verbs and not says_that(stretch.words[at]) and stretch.gaps[at + 1] == " "
    )
    return is_followed and name_behind_noun(stretch.words, stretch.gaps, at) is not None


def _takes_up_noun(stretch: _Stretch, at: int) -> bool:
    """Whether the noun at ``at`` is the subject behind "that": "the ad that Ruiz (released)"."""
    first = at
    while first > 0 and at - first < _SUBJECT and stretch.gaps[first] == " ":
        first -= 1
        if first in stretch.verbs:
            return False
        if stretch.words[first] in ("that", "which", "whom"):
            return first > 0 and stretch.gaps[first] == " " and first - 1 not in stretch.verbs
    return False


def can_describe(text: str, start: int, verb: Verb) -> bool:
    """Whether a past form behind a verb that ends at ``start`` describes the object between."""
    found = list(WORD.finditer(text, start, verb.end))
    if verb.tense != "past" or len(found) == 1 or "," in text[start : verb.start]:
        return False
    gaps = tuple(" " for _ in found)
    stretch = _Stretch(tuple(match.group() for match in found), gaps, frozenset())
    openers = table("clause_openers", "kind").keys()
    return not openers & set(stretch.words) and _can_describe(stretch, len(found) - 1)


def _sentence_goes_on(stretch: _Stretch, at: int) -> bool:
    """Whether phrases without a subject and then a verb follow what ``at`` describes."""
    first = at
    while first > 0 and "," not in stretch.gaps[first] and _is_adverb(stretch.words[first - 1]):
        first -= 1
    closing = "," in stretch.gaps[first] or _is_apposed(stretch, at)
    for place in range(at + 1, len(stretch.words)):
        if "," in stretch.gaps[place] and closing and _next_verb(stretch, place) is not None:
            return True
        if stretch.gaps[place] not in (" ", ". "):
            return _is_fronted(stretch, at) and any(verb > place for verb in stretch.verbs)
        if place in stretch.verbs and stretch.words[place - 1] != "and":
            return not closing
        if _opens_clause(stretch, place):
            return False
    return False


def _is_set(stretch: _Stretch, at: int) -> bool:
    """Whether a day is set for what stands before: "a vote, scheduled for May 6".

    "The talks, set to end on Friday, also cover trade" tells when they end.
    """
    is_set = stretch.words[at] in _SET and stretch.gaps[at] == ", "
    leads = ("for", "on", "to") if ", " in stretch.gaps[at + 1 :] else ("for", "on")
    return is_set and bool(set(leads) & set(stretch.words[at + 1 : at + 2]))


def _is_of_work(stretch: _Stretch, at: int) -> bool:
    """Whether a talk or text stands before, a day behind: "the speech, taped Friday"."""
    behind = [word for word in stretch.words[at + 1 : at + 3] if word not in ("on", "in", "last")]
    is_dated = bool(behind) and behind[0].lower() in words("time_words_en")
    is_work = stretch.words[at - 1].removesuffix("s") in _works()
    return is_work and is_dated and stretch.gaps[at] == ", "


def _is_of_words(stretch: _Stretch, at: int) -> bool:
    """Whether somebody's words stand before: "attacked him for comments made this week"."""
    return (
        stretch.words[at] in MADE
        and at > 1
        and is_listed(stretch.words[at - 1], "spoken_nouns")
        and stretch.words[at - 2].lower() in table("clause_words", "leads")
    )


@cache
def _works() -> frozenset[str]:
    """What is published, recorded or aired."""
    kinds = table("channels", "sense")
    return words("works") | {form for form, kind in kinds.items() if kind in ("talk", "text")}


def _is_apposed(stretch: _Stretch, at: int) -> bool:
    """Whether ``at`` describes a noun that explains one before: ", a judge named in May, ..."."""
    for place in range(at, -1, -1):
        if place != at and place in stretch.verbs:
            return False
        if "," in stretch.gaps[place]:
            word = stretch.words[place].lower()
            return word in ("a", "an", "the", "one") or word.endswith("ed")
    return False


def _is_fronted(stretch: _Stretch, at: int) -> bool:
    """Whether ``at`` ends a phrase that opens the sentence: "In elections held on Sunday, ..."."""
    first = stretch.words[0].lower()
    opens = first in table("clause_words", "leads") and first not in ("while", "when")
    opens = opens and not (first in EARLY and not is_of_time(stretch.words[1:2]))
    return opens and not any(
        place in stretch.verbs or stretch.gaps[place] not in (" ", "/") for place in range(1, at)
    )


EARLY = frozenset({"early", "late", "later"})
"""Before a time these lead to it: "Early on Friday", not "Early results"."""


def is_of_time(follows: Sequence[str]) -> bool:
    """Whether the word behind "early" is a preposition or a word for a time."""
    word = follows[0].lower() if follows else ""
    return word in ("on", "in", "this", "that") or word in words("time_words_en")


def _next_verb(stretch: _Stretch, at: int) -> int | None:
    """The place of the verb that ``at`` is, or that follows an adverb there."""
    while at < len(stretch.words) and _is_adverb(stretch.words[at]):
        at += 1
    return at if at in stretch.verbs else None


def _opens_clause(stretch: _Stretch, at: int) -> bool:
    """Whether a word starts a clause or, as an article behind no preposition, a subject."""
    word, before = stretch.words[at].lower(), stretch.words[at - 1].lower()
    if word in ("and", "or"):
        after = stretch.words[at + 1 : at + 2]
        return not after or not (
            after[0][0].isupper() or after[0][0].isdigit() or after[0].endswith("ed")
        )
    after = stretch.words[at + 1 : at + 2]
    if word in ("that", "the") and after and after[0] in words("time_words_en"):
        return False
    if word in table("clause_openers", "kind"):
        return True
    led = before in table("clause_words", "leads") or before in ("of", "against", "all", "both")
    if word in _STARTS_SUBJECT:
        return not led or word == "what"
    is_name = stretch.words[at][0].isupper() and word not in words("time_words_en")
    return is_name and before in words("time_words_en") and not led


def _is_adverb(word: str) -> bool:
    return word in _ADVERBS or (word.endswith("ly") and word.islower())


@cache
def always_past() -> frozenset[str]:
    """Past forms whose participle is another word: "fell", "took"."""
    participles = table("irregular_pasts", "participle")
    return frozenset(past for past, participle in participles.items() if past != participle)


@cache
def _only_participles() -> frozenset[str]:
    """Participles that are no past form: "taken", "written"."""
    pasts = table("irregular_pasts", "participle").keys()
    return irregular_participles() - pasts - {"come", "become", "run"}


_WAYS_TO_DESCRIBE = (_sentence_goes_on, _is_set, _is_of_work, _is_of_words)
"""What around a past form shows that it only describes what stands before it."""
