"""What a source that is no name looks like: offices, anonymous voices, groups, papers.

What goes in: reading a noun phrase by its head noun. What stays out: whom it refers to
(``cast.py``, ``voices.py``). New nouns go to ``person_nouns.csv`` and ``body_nouns.csv``.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.speakers.spelling import fold
from pipeline.speakers.vocabulary import (
    ANONYMOUS_WORDS,
    BODY_SENSE,
    COUNTRY_CODE,
    PERSON_NOUNS,
    PLURALS,
    body_sense,
)


class PhraseKind(StrEnum):
    """What sort of source a noun phrase names."""

    PERSON = "person"
    PEOPLE = "people"
    ORGANIZATION = "organization"
    DOCUMENT = "document"


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase read as a source.

    ``head`` is its noun, singular and lower case; ``description`` the phrase without its
    determiner; ``is_new`` where it brings in somebody new ("a source", "another official");
    ``is_definite`` where it points back ("the source", "his lawyer"); ``is_hidden`` where the
    text says that names are withheld or counts people ("two aides").
    """

    kind: PhraseKind
    head: str
    determiner: str
    description: str
    is_new: bool
    is_definite: bool
    is_hidden: bool
    countries: frozenset[str]


_DETERMINER = re.compile(
    r"(?:(?P<known>the same|the|this|that|these|those|his|her|their|its|our|my|said)"
    r"|(?P<counted>(?:at least |about |nearly |more than )?(?:two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve|several|a couple of|a handful of|a pair of|multiple))"
    r"|(?P<many>(?:about |nearly |over |some )?\d[\d,]*|most|many|few|a few|dozens of|all|both"
    r"|other|some of|most of|many of|a number of|a group of|various|certain"
    r"|(?:a|the) (?:majority|lot) of|hundreds of|thousands of"
    r"|(?:an?|one|two|three|four)[ -](?:half|thirds?|quarters?|fifths?|sixth|tenth) of)"
    r"|(?P<new>a second|a third|yet another|an additional|another|an?|one|some))\s+",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"\s(?:of|for|from|in|at|to|on|with|who|whose|which|that|by|close|familiar|inside|within|near"
    r"|speaking|working|under|about|against|behind|among|and|or|involved|briefed|including|like"
    r"|named|asked)\b|\s[a-z]+ed\s(?:by|on|in|for|with|at|from|last|this)\b|[,;:(]|\s[-–—]\s"
)
_PLACED = re.compile(r"(?:in|inside|within|at|on)\s")
_SHORT = re.compile(r"\bPM\b")
_OWNER = re.compile(r"['’]s?$")
_OWNING = re.compile(r"(\b[a-z][a-z-]*)['’]s?$")
"""A noun that owns the statement: "the senator's claim"; "an analyst at Moody's" owns nothing."""
_HUMAN_ENDING = re.compile(r"(?:ist|ian|man|woman|person|eer|ee|crat|ologist|[^aeiou]er|or)$")


def read_phrase(text: str) -> Phrase:
    """A noun phrase read as a source; always gives a reading, the plainest where in doubt."""
    text = _SHORT.sub("prime minister", " ".join(text.split()).strip(' ,.;:“”"'))
    text = _OWNING.sub(r"\1", text)
    match = _DETERMINER.match(text)
    found = match.groupdict() if match else {}
    rest = text[match.end() :] if match else text
    if match and _PLACED.match(rest):  # "some in the party"
        found, rest = {"counted": "", "many": match.group()}, text
    nominal = _HEAD_ENDS.split(rest, maxsplit=1)[0].strip()
    low = _OWNER.sub("", nominal.split()[-1]).lower() if nominal else ""
    is_many = bool(found.get("many") or found.get("counted"))
    kind, head = _kind_of(low, is_many)
    if kind is PhraseKind.DOCUMENT and not body_sense(low):
        kind, head = _people_in(rest, bool(found.get("known"))) or (kind, head)
    folded = f" {fold(text)} "
    return Phrase(
        kind=kind,
        head=head,
        determiner=match.group().strip().lower() if match else "",
        description=_closed(text if is_many else rest),
        is_new=bool(found.get("new")),
        is_definite=bool(found.get("known")),
        is_hidden=bool(found.get("counted"))
        or any(f" {fold(words)} " in folded for words in ANONYMOUS_WORDS),
        countries=countries_in(nominal),
    )


def _closed(text: str) -> str:
    """A description with the mark that closes its quotation: "new “late poll”"."""
    return f"{text}”" if text.count("“") > text.count("”") else text


def _kind_of(low: str, is_many: bool) -> tuple[PhraseKind, str]:
    if low in PERSON_NOUNS and not is_many:
        return PhraseKind.PERSON, low
    if low in PLURALS or low in PERSON_NOUNS:
        return PhraseKind.PEOPLE, PLURALS.get(low, low)
    sense = body_sense(low)
    are_bodies = sense == "organization" and (is_many or low not in BODY_SENSE)
    if sense == "group" or are_bodies or low.endswith("%"):
        return PhraseKind.PEOPLE, low
    if sense:
        return PhraseKind("document" if sense == "evidence" else sense), low
    if is_many or (low.endswith("s") and not low.endswith("ss")):
        return PhraseKind.PEOPLE, low
    return (PhraseKind.PERSON, low) if _HUMAN_ENDING.search(low) else (PhraseKind.DOCUMENT, low)


def _people_in(rest: str, is_known: bool) -> tuple[PhraseKind, str] | None:
    """The first noun for people in a phrase whose last word is none: "voters polled"."""
    for word in rest.lower().replace(",", " ").split():
        if word in PLURALS:
            return PhraseKind.PEOPLE, PLURALS[word]
        if word in PERSON_NOUNS:
            return PhraseKind.PERSON, word
        if BODY_SENSE.get(word) == "group":
            return PhraseKind.PEOPLE, word
    first = rest.split(maxsplit=1)[0].lower() if rest else ""
    return (PhraseKind.PEOPLE, first) if is_known and first.endswith("ed") else None


def countries_in(text: str) -> frozenset[str]:
    """The codes of the countries that a phrase names, as nouns or adjectives."""
    lows = [_OWNER.sub("", word.strip(",()")).lower() for word in text.split()]
    return frozenset(COUNTRY_CODE[low] for low in lows if low in COUNTRY_CODE)


def content_words(text: str) -> frozenset[str]:
    """The words of a role that say which one: no articles, no little words."""
    return frozenset(fold(text).split()) - _LITTLE


_LITTLE = frozenset(
    ("a", "an", "the", "of", "for", "s", "in", "on", "at", "to", "and", "or", "from", "with")
) | frozenset(("his", "her", "their", "its", "same"))
