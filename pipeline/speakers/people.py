"""The people and bodies of one article: full names, and the surnames that go back to them.

What goes in: which mentions are one person in this article. What stays out: pronouns and noun
phrases (``cast.py``). A surname goes to the nearest full name before it, else to the first
after it, else to the reference, else it is a person known by surname only.
"""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import pairwise, zip_longest

from pipeline.models import Speaker, SpeakerKind, make_id
from pipeline.speakers.mention import Name
from pipeline.speakers.registry import Registry, plain
from pipeline.speakers.roles import head_noun, is_relation
from pipeline.speakers.spelling import Spelled, agree, given_key, sound, spelled
from pipeline.speakers.vocabulary import (
    COMPANY_ROLES,
    COUNTRY_CODE,
    COUNTRY_NAME,
    GIVEN_GENDER,
    PERSON_NOUNS,
    PLACE_WORDS,
    PLACES,
    PLATFORMS,
)

_UNLIKE_SURNAME = re.compile(r"\d|^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O)[A-Z][a-z]*[A-Z]")


@dataclass(slots=True)
class Character:
    """Somebody who appears in the article, with every mention in the order of the text."""

    speaker_id: str
    name: str
    kind: SpeakerKind
    parts: Spelled
    known: Speaker | None = None
    mentions: list[Name] = field(default_factory=list)

    @property
    def starts_at(self) -> int:
        """Where the character is first named."""
        return self.mentions[0].start

    def before(self, position: int) -> list[Name]:
        """The mentions that start before ``position``."""
        return self.mentions[: bisect_right(self.mentions, position - 1, key=_start)]

    def role_at(self, position: int) -> str | None:
        """The last office written before ``position``, else the last role ("friend")."""
        roles = [name.role for name in reversed(self.before(position)) if name.role]
        offices = (role for role in roles if not is_relation(role))
        return next(offices, roles[0] if roles else None)

    def gender_at(self, position: int) -> str:
        """The gender that names, titles and roles before ``position`` tell, or nothing."""
        return next((name.gender for name in self.before(position) if name.gender), "")


class People:
    """Everyone named in an article."""

    def __init__(self, names: tuple[Name, ...], registry: Registry, article_id: str) -> None:
        self.names = names
        self.article_id = article_id
        self._starts = [name.start for name in names]
        self._inside_roles = set(_inside_roles(names))
        self.registry = registry
        self.characters: list[Character] = []
        self._of: dict[int, tuple[Character, str]] = {}
        self._by_family: dict[str, list[Character]] = defaultdict(list)
        self._by_given: dict[str, list[Character]] = defaultdict(list)
        self._bodies: dict[str, list[tuple[str, Character]]] = defaultdict(list)
        self._role_words: set[str] = set()
        self._by_id: dict[str, Character] = {}
        for name in names:
            if name.kind is SpeakerKind.PERSON and len(name.words) > 1:
                self._put(name, self._full(name), f"named '{name.text}'")
        for name, follows in zip_longest(names, names[1:]):
            self._note_company(name)
            if follows and name.text in follows.role:
                self._note_company(follows)
            if name.start not in self._of:
                self._place(name)
        for character in self.characters:
            character.mentions.sort(key=_start)

    def between(self, start: int, end: int) -> tuple[Name, ...]:
        """The names that touch ``text[start:end]``."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first and self.names[first - 1].end > start:
            first -= 1
        return self.names[first:last]

    def before(self, position: int) -> tuple[Name, ...]:
        """The names that start before ``position``."""
        return self.names[: bisect_left(self._starts, position)]

    def seen_before(self, position: int) -> list[Character]:
        """The people named before ``position``, the last named first."""
        seen: dict[str, Character] = {}
        for name in reversed(self.before(position)):
            character, _ = self.who(name)
            if character.kind is SpeakerKind.PERSON:
                seen.setdefault(character.speaker_id, character)
        return list(seen.values())

    def who(self, name: Name) -> tuple[Character, str]:
        """The character that a name means, and why."""
        return self._of[name.start]

    def _note_company(self, name: Name) -> None:
        """For "Acme founder X": what gives such a role is no person."""
        if name.role and head_noun(name.role) in COMPANY_ROLES:
            self._role_words.update(name.role.split())

    def _place(self, name: Name) -> None:
        if name.kind is SpeakerKind.ORGANIZATION or (
            name.kind is SpeakerKind.PERSON and len(name.words) > 1
        ):
            self._put(name, self._body(name), f"named '{name.text}'")
            return
        character, why = self._by_surname(name)
        self._put(name, character, why)

    def _put(self, name: Name, character: Character, why: str) -> None:
        character.mentions.append(name)
        self._of[name.start] = (character, why)

    def _full(self, name: Name) -> Character:
        """The character of a full name, a new one where nobody of that name is there yet."""
        parts = spelled(name.text)
        for character in self._by_family.get(parts.family, ()):
            if agree(parts, character.parts):
                return character
        known = self.registry.person(name.text)
        return self._add(person(name.text, known), name)

    def _by_surname(self, name: Name) -> tuple[Character, str]:
        parts = spelled(name.text)
        fitting = [c for c in self._by_family.get(parts.family, ()) if _fits(c, name, parts)]
        if not fitting and len(name.words) == 1:
            fitting = self._by_given.get(given_key(name.words[0]), [])
        if fitting:
            return _nearest(fitting, name, self._inside_roles)
        return self._outside(name)

    def _outside(self, name: Name) -> tuple[Character, str]:
        """A name that no full name of the article explains."""
        there = self.registry.body(name.text)
        if there:
            return self._add(_known_body(there), name), f"'{name.text}' is in the reference"
        if name.text.lower() in PERSON_NOUNS and not name.title:
            noun = Character("", name.text, SpeakerKind.UNKNOWN, spelled(name.text))
            return noun, f"'{name.text}' is a noun"
        if name.text.endswith("s") and spelled(name.text[:-1]).family in self._by_family:
            return self._add(_family(name.text), name), f"'{name.text}' is a family"
        known = self.registry.by_surname(name.text) if not name.suffix else None
        gender = GIVEN_GENDER.get(known.name.split()[0].lower(), "") if known else ""
        if known and not (name.gender and gender and name.gender != gender):
            why = f"'{name.text}' is the only one of that surname in the reference"
            return self._add(person(known.name, known), name), why
        if name.text in self._role_words or looks_like_body(name.text):
            return self._add(body(name.text, self.registry), name), f"named '{name.text}'"
        return self._add(person(name.text, None), name), f"known as '{name.text}' only"

    def _body(self, name: Name) -> Character:
        """The body of this name; "Foreign Ministry" is the "Norwegian Foreign Ministry" before."""
        tail = " " + name.text.lower()
        for longer, character in reversed(self._bodies[name.words[-1].lower()]):
            if len(name.words) > 1 and longer.endswith(tail):
                return character
        character = self._add(body(name.text, self.registry), name)
        self._bodies[name.words[-1].lower()].append((name.text.lower(), character))
        return character

    def _add(self, character: Character, name: Name) -> Character:
        """The character of the same id where there is one already, else this one."""
        there = self._by_id.get(character.speaker_id)
        if there:
            return there
        self._by_id[character.speaker_id] = character
        self.characters.append(character)
        if character.kind is SpeakerKind.PERSON:
            self._by_family[character.parts.family].append(character)
            last = spelled(name.text).family
            for word in {*character.parts.family.split(), last} - {character.parts.family}:
                self._by_family[word].append(character)
            if character.parts.given:
                self._by_given[given_key(name.words[0])].append(character)
        return character


def person(name: str, known: Speaker | None) -> Character:
    """A person by full name, or by surname where that is all there is."""
    parts = spelled(name)
    if known:
        return Character(known.speaker_id, known.name, known.kind, spelled(known.name), known)
    speaker_id = make_id("person", parts.given, parts.family, parts.suffix)
    return Character(speaker_id, name, SpeakerKind.PERSON, parts)


def _family(name: str) -> Character:
    """For "the Smiths": a group of those who have the name."""
    parts = Spelled("", "", sound(name), "")
    return Character(make_id("group", plain(name)), name, SpeakerKind.GROUP, parts)


def looks_like_body(name: str) -> bool:
    """Whether a name can hardly be a person's: a place, a platform, digits, capitals inside."""
    low = name.lower()
    if low in PLACES or low in PLATFORMS or low.split()[-1] in PLACE_WORDS:
        return True
    return _UNLIKE_SURNAME.search(name) is not None


def body(name: str, registry: Registry) -> Character:
    """An organization, or the government that a country or a capital stands for."""
    known = registry.body(name)
    if known:
        return _known_body(known)
    low = name.lower()
    place = low if low in COUNTRY_CODE else low.rstrip(".")
    if place in COUNTRY_CODE:
        speaker_id = make_id("organization", "government", COUNTRY_CODE[place])
        return _organization(speaker_id, COUNTRY_NAME[place])
    return _organization(make_id("organization", plain(name)), name)


def _organization(speaker_id: str, name: str) -> Character:
    return Character(speaker_id, name, SpeakerKind.ORGANIZATION, Spelled("", "", sound(name), ""))


def _known_body(known: Speaker) -> Character:
    parts = Spelled("", "", sound(known.name), "")
    return Character(known.speaker_id, known.name, known.kind, parts, known)


def _fits(character: Character, name: Name, parts: Spelled) -> bool:
    """Whether a surname, with its title, can be this character's."""
    if parts.suffix and parts.suffix != character.parts.suffix:
        return False
    gender = character.gender_at(character.mentions[-1].end + 1) if character.mentions else ""
    return not (name.gender and gender and name.gender != gender)


def _nearest(fitting: list[Character], name: Name, inside_roles: Set[int]) -> tuple[Character, str]:
    """The one introduced last before the name, else the first after it.

    Somebody named only inside the role of another ("mother of X") gives way to others.
    """
    before = [c for c in fitting if _last_full(c, name.start) >= 0]
    fore = [c for c in before if any(m.start not in inside_roles for m in c.before(name.start))]
    before = fore or before
    plainly = [c for c in before if not c.parts.suffix or name.suffix] or before
    if not before:
        first = min(fitting, key=lambda c: c.mentions[0].start if c.mentions else 0)
        is_full = any(len(mention.words) > 1 for mention in first.mentions)
        return first, (
            f"'{name.text}' is {first.name}, whose full name comes later"
            if is_full
            else f"'{name.text}' is {first.name}, so named before"
        )
    chosen = max(plainly, key=lambda c: _last_full(c, name.start))
    if len(before) > 1:
        others = ", ".join(c.name for c in before if c is not chosen)
        return chosen, (
            f"'{name.text}' is {chosen.name}, the one of that name introduced last; not {others}"
        )
    return chosen, f"'{name.text}' is {chosen.name}, introduced earlier in the article"


def _last_full(character: Character, position: int) -> int:
    """Where the character's full name stands last before ``position``; -1 if nowhere."""
    for name in reversed(character.mentions):
        if name.start < position and len(name.words) > 1:
            return name.start
    return -1


def _inside_roles(names: Sequence[Name]) -> Iterator[int]:
    """Where the names start that stand in the role after another name."""
    for name, follows in pairwise(names):
        if name.role and follows.text in name.role and name.end < follows.start:
            yield follows.start


def _start(name: Name) -> int:
    return name.start
