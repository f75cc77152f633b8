"""Whom "it", "he", "she" or "they" at the start of a clause means, where its sentence says so.

In: a clause that leans on one before it in the same sentence ("... when it meets on 25 May"), or
that opens what somebody is reported to say ("Ruiz said she left in May").
Out: the subject of that clause, or who speaks, if number and kind agree, else ``None``: no guess
is made.
"""

import re

from pipeline.events.actors import actors_of, own_subject
from pipeline.events.borrowed import name_of
from pipeline.events.candidates import Candidate
from pipeline.events.clauses import Clause
from pipeline.events.verbs import BE
from pipeline.lexicon import table, words
from pipeline.models import PIECES, SpeakerKind
from pipeline.speakers.pronouns import GENDERED

_PERSONAL = frozenset({"he", "she"})
_PRONOUNS = _PERSONAL | {"it", "they"}
_OF_KIND = {
    "he": SpeakerKind.PERSON,
    "she": SpeakerKind.PERSON,
    "it": SpeakerKind.ORGANIZATION,
}
_CAPITAL = re.compile(r"\b[A-Z][a-z]")
_OBJECT = re.compile(r" (?:the|an?|its|his|her|their|this|that) \w")
_NAME = re.compile(r" the [A-Z]\w")
_LONGEST = 6
"""Words of a subject that can stand in a headline."""


def meant_by_pronoun(text: str, clause: Clause, at: tuple[int, int]) -> str | None:
    """The words that the pronoun subject of a clause stands for, or ``None``."""
    pronoun = own_subject(text, clause, at).lower()
    before = clause.before
    if pronoun not in _PRONOUNS or before is None:
        return None
    while before.before is not None and before.opens_as is not None:
        before = before.before
    if pronoun == "it" and (_may_be_object(text, clause, before) or _may_be_name(text, before)):
        return None
    subject, actors = own_subject(text, before, at), actors_of(text, before, at)
    if not before.verbs or len(subject.split()) > _LONGEST or "," in subject:
        return None
    if len(actors) != 1 or not subject.endswith(actors[0]):
        return None
    return subject if _agrees(pronoun, subject) else None


def meant_by_speaker(text: str, clause: Clause, candidate: Candidate) -> str | None:
    """Who speaks, where the pronoun subject is the first to be named in reported words."""
    said = candidate.statement
    pronoun = own_subject(text, clause, candidate.at).lower()
    if said is None or not candidate.is_reported or pronoun not in _OF_KIND:
        return None
    if said.speaker_kind is not _OF_KIND[pronoun]:
        return None
    first, *others = said.content.split(PIECES)
    is_named = _CAPITAL.search(text, candidate.stretch[0], clause.body)
    if is_named or (others and _CAPITAL.search(first)):
        return None  # 'said that Berg was ill when he left'
    gender = table("given_names", "gender").get(said.speaker.split(" ", 1)[0].lower(), "")
    return None if gender and gender != GENDERED.get(pronoun, gender) else name_of(said)


def _may_be_object(text: str, clause: Clause, before: Clause) -> bool:
    """Whether "it" can be the object of the clause before: "joins the suit after it is filed"."""
    if not clause.verbs or not before.verbs or clause.verbs[0].word not in BE:
        return False
    return _OBJECT.search(text, before.verbs[-1].end, before.end) is not None


def _may_be_name(text: str, before: Clause) -> bool:
    """Whether "it" can be a body that is the object: "has cost the KTN seats since it came in"."""
    return bool(before.verbs) and _NAME.match(text, before.verbs[-1].end, before.end) is not None


def _agrees(pronoun: str, subject: str) -> bool:
    """Whether a pronoun can take up a subject, by number and by whether it is a person."""
    *_, head = subject.split()
    plural = head.endswith("s") and not head.endswith(("ss", "us", "is"))
    person = _is_person(subject)
    if pronoun == "they":
        return plural and not person
    if pronoun in _PERSONAL:
        return person
    return not plural and not person and not subject[-1].isdigit()


def _is_person(subject: str) -> bool:
    parts = subject.split()
    if any(part.endswith(("'s", "’s")) for part in parts) and not parts[-1][0].isupper():
        return parts[-1].lower() in words("person_nouns")  # "Ruiz's hair"
    if parts[-1].lower() in words("person_nouns"):
        return True
    return any(
        part[0].isupper() and part.rstrip(".").lower() in words("given_names") | words("titles")
        for part in parts
    )
