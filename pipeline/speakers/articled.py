"""Names that keep their article: "the Evening Lantern" is a body, as nobody's surname has one.

And names behind a noun that only a body has: "the news site Lund Info" (``kind_nouns.csv``).

In: the names of an article as they were found. Out: the same names, those with an article told
apart from people. What stays out: names that a title, a given name, a full name elsewhere or a
pronoun shows to be a person's ("the Duke", "the Dane said he"), and names that stand before a
noun ("the Lind government").
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.lexicon import words
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.vocabulary import COUNTRY_SENSE, GIVEN, PERSON_NOUNS, SAID, TITLES

_ARTICLE = re.compile(r"\b[Tt]he $")
_ENDS = re.compile(r"['’]s\b|[.,;:!?)”\"\n]|$| (?P<verb>[a-z]+)\b")
_OF_PERSON = re.compile(
    r"(?! (?:asked|called|cited|described|interviewed|named|published|quoted|reported|wrote)\b)"
    r"(?: [a-z]+)? [a-z]+(?: that)? (?:s?he|his|her|him)\b|, (?:who|whose)\b"
)
"""What shows a person; of "the Argus reported that he" the pronoun is somebody else."""

_KIND = re.compile(
    rf"\b(?:the|an?|its|their) (?:[\w-]+ ){{0,3}}?(?:{'|'.join(sorted(words('kind_nouns')))}) $",
    re.IGNORECASE,
)
_KIND_REACH = 60
"""Characters of "the state-owned television channel" at most."""

_FIRST = len("The ")


def part_bodies(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, those written with "the" where their phrase ends made organizations."""
    names = [_of_kind(text, name) for name in names]
    open_names = [name for name in names if _may_be_body(name)]
    people = {name.words for name in open_names if _OF_PERSON.match(text, name.end)}
    bodies = {name.words for name in open_names if _keeps_article(text, name)} - people
    surnames = {
        name.words[-1:]
        for name in names
        if name.kind is SpeakerKind.PERSON and name.words not in bodies
    }
    return [
        replace(name, kind=SpeakerKind.ORGANIZATION)
        if name.words in bodies - surnames and _may_be_body(name)
        else name
        for name in names
    ]


def _of_kind(text: str, name: Name) -> Name:
    """For "the news site RTL Info": an organization, as the noun before it tells."""
    is_open = len(name.words) > 1 and name.kind is SpeakerKind.PERSON and _may_be_body(name)
    is_told = is_open and _KIND.search(text, max(name.start - _KIND_REACH, 0), name.start)
    return replace(name, kind=SpeakerKind.ORGANIZATION) if is_told else name


def _may_be_body(name: Name) -> bool:
    lows = [word.lower() for word in name.words]
    is_known = any(low in GIVEN or low in PERSON_NOUNS or low in TITLES for low in lows)
    is_told = bool(name.title or name.role or name.suffix) or name.is_sure
    return not (is_known or is_told or " ".join(lows) in COUNTRY_SENSE)


def _keeps_article(text: str, name: Name) -> bool:
    if not _ARTICLE.search(text, max(name.start - _FIRST - 1, 0), name.start):
        return False
    ends = _ENDS.match(text, name.end)
    return ends is not None and (ends["verb"] is None or ends["verb"] in SAID)
