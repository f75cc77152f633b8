"""Whom a sentence without a name is about: the voter of "One voter shook his head. He said".

In: the place of a pronoun. Out: the place of the phrase for one nameless person, for a body or a
paper, that is the subject of the sentence before. What stays out: who has a name
(``salience.py``), voices that spoke already, and who has nothing to say ("A spokesman declined
to comment").
"""

import re
from collections.abc import Callable
from dataclasses import replace

from pipeline.models import SpeakerKind
from pipeline.speakers.foreground import Foreground, follows_verb
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People
from pipeline.speakers.vocabulary import OBLIQUE_WORDS, PERSON_NOUNS, body_sense, noun_gender
from pipeline.text import Reading, Stretch

_WORD = re.compile(r"[\w’'-]+")
_JOINS = frozenset({"and", "but", "however", "later", "meanwhile", "now", "still", "then", "yet"})
_NEW = frozenset({"a", "an", "another", "one"})
_OF_BODIES = frozenset({"a", "an", "her", "his", "its", "the", "their", "this"})
_BODIES = frozenset({"document", "organization"})
_MOST = 8
"""Words of "One long-time party official" at most."""
_OPENING = 5
"""Words of "In a statement on Monday," before "it" at most."""
_LONGEST = 200
"""Characters in which a subject ends."""
_WHOSE = re.compile(r" (?:at|for|from|in|of|with)\b")
_SOMEBODY = re.compile(r"\b(?:[Tt]he|[Oo]ne|[Aa]n?)(?P<words>(?: [a-z][\w-]*){1,3})")
_ASIDE = re.compile(r", [^,.;:“”\"]{1,80},")
_IDLE = re.compile(
    r"\b(?:declin|refus)(?:es|ed|ing)\b|n[’']t\b|\bnot (?:immediately|be|return|respond|answer)\b"
)
_INSIDE = re.compile(r"\b[Ii]n (?:an?|the|his|her)(?P<what>(?: [a-z-]+){1,3})")
_PRONOUN = re.compile(
    r"\b(?:(?P<m>he|his|him|himself)|(?P<f>she|her|hers|herself))\b", re.IGNORECASE
)


def nameless_before(
    reading: Reading, people: People, foreground: Foreground, start: int, gender: str
) -> tuple[int, int] | None:
    """The place of the nameless subject of the sentence before ``start``, if it fits."""
    sentence = foreground.sentence_before(start)
    if sentence is None or _IDLE.search(reading.text, sentence.start, sentence.end):
        return None
    found = _subject(reading.text, sentence, _NEW, _is_person)
    if found is None:
        return None
    (first, end), noun = found
    if (noun_gender(noun) or _gender(reading.text, end, sentence.end)) not in ("", gender):
        return None
    own = reading.sentence_at(start)
    names = (*people.between(end, sentence.end), *people.between(own.start, start))
    narrated = (name for name in names if not foreground.is_quoted(name.start))
    is_another = any(_may_be(people, name, gender) for name in narrated)
    return None if is_another else (first, end)


def anybody_before(
    reading: Reading, foreground: Foreground, start: int, gender: str
) -> tuple[int, int] | None:
    """The first nameless person of the sentence before, where nobody else can be meant.

    "I think of the voter I met, a nurse. “…,” she said".
    """
    sentence = foreground.sentence_before(start)
    if sentence is None:
        return None
    for found in _SOMEBODY.finditer(reading.text, sentence.start, sentence.end):
        for word in _WORD.finditer(reading.text, *found.span("words")):
            noun = word.group()
            if noun in OBLIQUE_WORDS or foreground.is_quoted(found.start()):
                break
            if _is_person(noun):
                return (found.start(), word.end()) if noun_gender(noun) in ("", gender) else None
    return None


def _may_be(people: People, name: Name, gender: str) -> bool:
    """Whether a pronoun can mean a name: not a lone word that may be a town."""
    character, _ = people.who(name)
    is_person = character.kind is SpeakerKind.PERSON and (character.is_sure or character.full)
    return bool(is_person) and character.gender_at(name.end) in ("", gender)


def thing_before(reading: Reading, foreground: Foreground, start: int) -> tuple[int, int] | None:
    """The body or the paper that the sentence of "it" or the one before is about."""
    own = replace(reading.sentence_at(start), end=start)
    found = _subject(reading.text, own, _OF_BODIES, _is_body)
    opens = len(reading.text[own.start : start].split()) <= _OPENING
    before = foreground.sentence_before(start)
    if found is None and before and (opens or foreground.is_quoted(own.start)):
        found = _subject(reading.text, before, _OF_BODIES, _is_body)
    return found[0] if found else None


def paper_before(reading: Reading, foreground: Foreground, spoke: int, start: int) -> str:
    """The paper before "it" in which somebody spoke at ``spoke``: "in a written statement".

    Only right behind that sentence: in "The board left as it said" another subject is nearer.
    """
    said, own = reading.sentence_at(spoke), reading.sentence_at(start)
    opens = len(reading.text[own.start : start].split()) <= _OPENING
    is_next = start >= said.end and foreground.distance(spoke, start) <= 1
    if not is_next or not (opens or foreground.is_quoted(own.start)):
        return ""
    for place in _INSIDE.finditer(reading.text, said.start, said.end):
        found = (word for word in place["what"].split() if body_sense(word) == "document")
        if paper := next(found, ""):
            return paper
    return ""


def _is_person(noun: str) -> bool:
    return noun in PERSON_NOUNS


def _is_body(noun: str) -> bool:
    return body_sense(noun) in _BODIES


def _subject(
    text: str, sentence: Stretch, openers: frozenset[str], is_head: Callable[[str], bool]
) -> tuple[tuple[int, int], str] | None:
    """The phrase that opens a sentence before its verb, and its noun, where it has such a noun."""
    stop = min(sentence.end, sentence.start + _LONGEST)
    words = list(_WORD.finditer(text, sentence.start, stop))[: _MOST + 2]
    lows = [word.group().lower() for word in words]
    first = 1 if lows[:1] and lows[0] in _JOINS else 0
    if first >= len(lows) or lows[first] not in openers:
        return None
    for at in range(first + 1, len(words)):
        behind = words[at - 1].end()
        if text[behind : words[at].start()] != " " or follows_verb(text, behind):
            return None
        is_last = at + 1 == len(words) or not is_head(lows[at + 1])
        end = _end(text, words[at].end(), stop) if is_last and is_head(lows[at]) else None
        if end:
            return (words[first].start(), end), lows[at]
    return None


def _end(text: str, end: int, stop: int) -> int | None:
    """Where a phrase ends whose noun ends at ``end``: right before a verb, an aside between."""
    ends = [end]
    if _WHOSE.match(text, end):
        comma = min(at for at in (text.find(",", end, stop), stop) if at > 0)
        ends.extend(word.end() for word in _WORD.finditer(text, end, comma))
    for at in ends:
        aside = _ASIDE.match(text, at, stop)
        if follows_verb(text, aside.end() if aside else at):
            return at
    return None


def _gender(text: str, start: int, end: int) -> str:
    """What the first pronoun tells: ``m`` for "shook his head"; nothing without one."""
    found = _PRONOUN.search(text, start, end)
    return "" if found is None else "m" if found["m"] else "f"
