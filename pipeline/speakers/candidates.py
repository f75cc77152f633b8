"""Whom a pronoun can mean: the people that an article names, each mention with its weight.

In: the names of an article. Out: mentions of people, and those of names that may be people or not.
Which of them a pronoun means is weighed in ``salience.py``.
"""

from typing import NamedTuple

from pipeline.models import SpeakerKind
from pipeline.speakers.character import Character
from pipeline.speakers.foreground import SUBJECT, Foreground
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People
from pipeline.speakers.salience import Candidate
from pipeline.speakers.spelling import fold
from pipeline.speakers.told_genders import told_genders
from pipeline.speakers.vocabulary import GIVEN
from pipeline.text import Reading


class Named(NamedTuple):
    """Mentions in the order of the text."""

    people: list[Candidate]
    unsure: list[Candidate]
    """Subjects with a full name that no list knows: people or not."""
    opening: list[Candidate]
    """Names that open a sentence: people once they have spoken ("Volkanov left")."""


def named_in(reading: Reading, people: People, foreground: Foreground) -> Named:
    """The narrated mentions of an article that can be people."""
    found = Named([], [], [])
    acting, inside = _acting(people, foreground), _inside(people, foreground)
    told = told_genders(reading, people, foreground)
    for name in people.names:
        character, _ = people.who(name)
        is_body = SpeakerKind.PERSON is not character.kind or name.kind is SpeakerKind.ORGANIZATION
        if is_body or foreground.is_quoted(name.start):
            continue
        gender = character.gender_at(name.end) or told.get(character.speaker_id, "")
        candidate = _candidate(name, character, foreground, gender)
        is_person = character.known is not None or character.is_sure
        is_person = is_person or character.speaker_id in acting
        if is_person or (candidate.hint and character.full):
            found.people.append(candidate)
            continue
        if foreground.opens(name) and character.speaker_id in inside:
            found.opening.append(candidate)
        if character.full and candidate.weight >= SUBJECT:
            found.unsure.append(candidate)
    return found


def _candidate(name: Name, character: Character, foreground: Foreground, gender: str) -> Candidate:
    return Candidate(
        position=name.start,
        speaker_id=character.speaker_id,
        name=character.name,
        kind=character.kind,
        gender=gender,
        weight=foreground.weight(name),
        role=character.role_at(name.end),
        hint=foreground.hint(name),
        is_sure=_has_given_name(character),
    )


def _inside(people: People, foreground: Foreground) -> frozenset[str]:
    """Those named inside a sentence too, where no capital opens it."""
    names = (name for name in people.names if foreground.is_inside(name))
    return frozenset(people.who(name)[0].speaker_id for name in names)


def _acting(people: People, foreground: Foreground) -> frozenset[str]:
    """Those with a full name who later do something by their surname alone: "Lind left"."""
    found: set[str] = set()
    for name in people.names:
        character, _ = people.who(name)
        if len(name.words) == 1 and character.full and foreground.acts(name):
            found.add(character.speaker_id)
    return frozenset(found)


def _has_given_name(character: Character) -> bool:
    """Whether a given name of any gender opens the name: "Sam Berg"."""
    return " " in character.name and fold(character.name).split()[0] in GIVEN
