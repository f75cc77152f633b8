"""What a source that is no name looks like: pronouns, offices, anonymous voices, groups, papers.

What goes in: reading a noun phrase by its head noun. What stays out: whom it refers to
(``cast.py``). New nouns go to ``person_nouns.csv`` and ``body_nouns.csv``.
"""

import re
from dataclasses import dataclass
from enum import StrEnum

from pipeline.speakers.spelling import fold
from pipeline.speakers.vocabulary import (
    ANONYMOUS_WORDS,
    BODY_SENSE,
    COUNTRY_CODE,
    MODIFIERS,
    PERSON_NOUNS,
    PLURALS,
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
    ``is_hidden`` where the text says that the name is withheld or counts people.
    """

    kind: PhraseKind
    head: str
    determiner: str
    description: str
    is_new: bool
    is_hidden: bool
    countries: frozenset[str]


_DETERMINER = re.compile(
    r"(?:(?P<new>an?|another|one|some|a second|a third|yet another|an additional)"
    r"|(?P<known>the same|the|this|that|these|those|his|her|their|its|our|my|said)"
    r"|(?P<many>most|many|several|few|a few|two|three|four|five|six|seven|eight|nine|ten|dozens of"
    r"|all|both|other|some of|most of|many of|a number of|a group of|multiple|various|certain"
    r"|a (?:majority|couple|handful|lot) of|the majority of|hundreds of|thousands of|\d+))\s+",
    re.IGNORECASE,
)
_HEAD_ENDS = re.compile(
    r"\s(?:of|for|from|in|at|to|on|with|who|whose|which|that|by|close|familiar|inside|within|near"
    r"|speaking|working|under|about|against|behind|among|and|or|involved|briefed|including|like)\b"
    r"|[,;:(]|\s[-–—]\s"
)
_HUMAN_ENDING = re.compile(r"(?:ist|ian|man|woman|person|eer|ee|crat|ologist|[^aeiou]er|or)$")


def read_phrase(text: str) -> Phrase:
    """A noun phrase read as a source; always gives a reading, the plainest where in doubt."""
    text = " ".join(text.split()).strip(' ,.;:“”"')
    match = _DETERMINER.match(text)
    determiner = match.group().strip().lower() if match else ""
    rest = text[match.end() :] if match else text
    nominal = _HEAD_ENDS.split(rest, maxsplit=1)[0].strip()
    last = nominal.split()[-1].strip("'’").removesuffix("'s").removesuffix("’s") if nominal else ""
    low = last.lower()
    kind, head = _kind_of(low, bool(match and match["many"]))
    folded = f" {fold(text)} "
    return Phrase(
        kind=kind,
        head=head,
        determiner=determiner,
        description=rest,
        is_new=bool(match and match["new"]),
        is_hidden=any(f" {fold(words)} " in folded for words in ANONYMOUS_WORDS),
        countries=countries_in(nominal),
    )


def _kind_of(low: str, is_many: bool) -> tuple[PhraseKind, str]:
    if low in PERSON_NOUNS and not is_many:
        return PhraseKind.PERSON, low
    if low in PLURALS or low in PERSON_NOUNS:
        return PhraseKind.PEOPLE, PLURALS.get(low, low)
    sense = BODY_SENSE.get(low, "")
    singular = low.removesuffix("s")
    if not sense and singular in BODY_SENSE and low != singular:
        sense = BODY_SENSE[singular]
    if sense == "group" or is_many:
        return PhraseKind.PEOPLE, low
    if sense:
        return PhraseKind(sense), low
    if low.endswith("s") and not low.endswith("ss"):
        return PhraseKind.PEOPLE, low
    return (PhraseKind.PERSON, low) if _HUMAN_ENDING.search(low) else (PhraseKind.DOCUMENT, low)


def countries_in(text: str) -> frozenset[str]:
    """The codes of the countries that a phrase names, as nouns or adjectives."""
    lows = [
        word.strip("’',()").removesuffix("'s").removesuffix("’s").lower() for word in text.split()
    ]
    return frozenset(COUNTRY_CODE[low] for low in lows if low in COUNTRY_CODE)


def content_words(text: str) -> frozenset[str]:
    """The words of a role that say which one: no articles, no little words."""
    return frozenset(fold(text).split()) - _LITTLE


def differs_only_in_modifiers(words: frozenset[str]) -> bool:
    """Whether nothing but words such as "senior" and "former" is left."""
    return all(word in MODIFIERS for word in words)


_LITTLE = frozenset("a an the of for s in on at to and or from with his her its their".split())
