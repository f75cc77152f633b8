"""Somebody or some body of one article, with what the article tells about them.

What goes in: making characters from names, and what is known of one at a place in the text.
What stays out: which mention is whose (``people.py``).
"""

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from pipeline.models import Speaker, SpeakerKind, make_id
from pipeline.speakers.mention import Name
from pipeline.speakers.registry import Registry, plain
from pipeline.speakers.roles import is_kin, is_relation, shown_role
from pipeline.speakers.spelling import Spelled, fold, sound, spelled
from pipeline.speakers.vocabulary import (
    COUNTRY_CODE,
    COUNTRY_NAME,
    GIVEN_GENDER,
    PLACE_WORDS,
    PLACES,
    PLATFORMS,
)

_UNLIKE_SURNAME = re.compile(r"\d|^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)[A-Z][a-z]*[A-Z]")

_LAST_ROLES = 8
"""Roles of one character that are looked at, the last ones first."""


@dataclass(slots=True)
class Character:
    """Somebody who appears in an article.

    ``full`` holds where the full name stands, ``fore`` those of them that are not inside the
    role of another; ``roles`` the roles written, each with its place. All in text order.
    ``given_gender`` is what the full name tells; ``n_bare`` counts the other mentions so far.
    """

    speaker_id: str
    name: str
    kind: SpeakerKind
    parts: Spelled
    known: Speaker | None = None
    starts_at: int = -1
    is_sure: bool = False
    full: list[int] = field(default_factory=list)
    fore: list[int] = field(default_factory=list)
    roles: list[tuple[int, str]] = field(default_factory=list)
    gendered: tuple[int, str] | None = None
    given_gender: str = ""
    n_bare: int = 0

    def note(self, name: Name, *, is_inside_role: bool) -> None:
        """Take in one mention; full names come before others, each in the order of the text."""
        self.starts_at = name.start if self.starts_at < 0 else min(self.starts_at, name.start)
        self.is_sure = self.is_sure or name.is_sure
        if len(name.words) > 1:
            self.given_gender = self.given_gender or name.gender
            self.full.append(name.start)
            if not is_inside_role:
                self.fore.append(name.start)
        else:
            self.n_bare += 1
        role = shown_role(name.role)
        if role:
            self.roles.append((name.start, role))
        if name.gender and (self.gendered is None or name.start < self.gendered[0]):
            self.gendered = (name.start, name.gender)

    def last_full(self, position: int) -> int:
        """Where the full name stands last before ``position``; -1 if nowhere."""
        at = bisect_left(self.full, position)
        return self.full[at - 1] if at else -1

    def n_named(self, position: int) -> int:
        """How often the character was named so far, the surname alone included."""
        return bisect_left(self.full, position) + self.n_bare

    def is_relative(self, position: int) -> bool:
        """Whether the article knows somebody only as a relative of another."""
        roles = self.roles_before(position)
        return bool(roles) and all(is_kin(role) for role in roles)

    def is_fore(self, position: int) -> bool:
        """Whether the full name stands before ``position`` outside the role of another."""
        return bool(self.fore) and self.fore[0] < position

    def roles_before(self, position: int) -> list[str]:
        """The roles written before ``position``, the last first."""
        at = bisect_left(self.roles, (position, ""))
        return [role for _, role in reversed(self.roles[max(at - _LAST_ROLES, 0) : at])]

    def role_at(self, position: int) -> str | None:
        """The last office written before ``position``, else the last role ("friend")."""
        roles = self.roles_before(position)
        offices = (role for role in roles if not is_relation(role))
        return next(offices, roles[0] if roles else None)

    def gender_at(self, position: int) -> str:
        """The gender that the full name tells, or titles and roles before ``position``."""
        if self.given_gender:
            return self.given_gender
        return self.gendered[1] if self.gendered and self.gendered[0] < position else ""


def person(name: str, known: Speaker | None) -> Character:
    """A person by full name, or by surname where that is all there is."""
    parts = spelled(name)
    if known:
        gender = GIVEN_GENDER.get(fold(known.name).split()[0], "")
        own = spelled(known.name)
        return Character(known.speaker_id, known.name, known.kind, own, known, given_gender=gender)
    speaker_id = make_id("person", parts.given, parts.family, parts.suffix)
    return Character(speaker_id, name, SpeakerKind.PERSON, parts)


def family(name: str) -> Character:
    """For "the Smiths": a group of those who have the name."""
    parts = Spelled("", "", sound(name), "")
    return Character(make_id("group", plain(name)), name, SpeakerKind.GROUP, parts)


def noun(name: str) -> Character:
    """A capitalised word that is no name at all ("President", "Republican")."""
    return Character("", name, SpeakerKind.UNKNOWN, spelled(name))


def body(name: str, registry: Registry) -> Character:
    """An organization, or the government that a country or a capital stands for."""
    known = registry.body(name)
    if known:
        return known_body(known)
    low = name.lower()
    place = low if low in COUNTRY_CODE else low.rstrip(".")
    if place in COUNTRY_CODE:
        speaker_id = make_id("organization", "government", COUNTRY_CODE[place])
        return _organization(speaker_id, COUNTRY_NAME[place])
    return _organization(make_id("organization", plain(name)), name)


def known_body(known: Speaker) -> Character:
    """An organization of the reference."""
    parts = Spelled("", "", sound(known.name), "")
    return Character(known.speaker_id, known.name, known.kind, parts, known)


def looks_like_body(name: str) -> bool:
    """Whether a name can hardly be a person's: a place, a platform, digits, capitals inside."""
    low = name.lower()
    if low in PLACES or low in PLATFORMS or low.split()[-1] in PLACE_WORDS:
        return True
    return _UNLIKE_SURNAME.search(name) is not None


def _organization(speaker_id: str, name: str) -> Character:
    return Character(speaker_id, name, SpeakerKind.ORGANIZATION, Spelled("", "", sound(name), ""))
