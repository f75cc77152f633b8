"""The people and bodies of one article: full names, and the surnames that go back to them.

What goes in: which mentions are one person in this article. What stays out: pronouns and noun
phrases (``cast.py``). A surname goes to the nearest full name before it, else to the first
after it, else to the reference, else it is a person known by surname only.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, zip_longest

from pipeline.models import SpeakerKind
from pipeline.speakers.character import (
    Character,
    body,
    family,
    known_body,
    looks_like_body,
    noun,
    person,
)
from pipeline.speakers.mention import Name
from pipeline.speakers.registry import Registry
from pipeline.speakers.roles import head_noun
from pipeline.speakers.spelling import Spelled, agree, given_key, spelled
from pipeline.speakers.vocabulary import COMPANY_ROLES, GIVEN_GENDER, OUTLET_WORDS, PERSON_NOUNS

_FRESH = 400
"""Characters after a full name within which a bare surname goes back to it first."""

_LOOK_BACK = 400
"""Names before a place that are looked at, so that a long text costs no more than its length."""


class People:
    """Everyone named in an article."""

    def __init__(self, names: tuple[Name, ...], registry: Registry, article_id: str) -> None:
        self.names = names
        self.article_id = article_id
        self._starts = [name.start for name in names]
        self._inside_roles = set(_inside_roles(names))
        self.registry = registry
        self._of: dict[int, tuple[Character, str]] = {}
        self._by_family: dict[str, list[Character]] = defaultdict(list)
        self._by_given: dict[str, list[Character]] = defaultdict(list)
        self._by_middle: dict[str, list[Character]] = defaultdict(list)
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

    def between(self, start: int, end: int) -> tuple[Name, ...]:
        """The names that touch ``text[start:end]``."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first and self.names[first - 1].end > start:
            first -= 1
        return self.names[first:last]

    def before(self, position: int) -> tuple[Name, ...]:
        """The last names that start before ``position``."""
        at = bisect_left(self._starts, position)
        return self.names[max(at - _LOOK_BACK, 0) : at]

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
        is_body = name.kind is SpeakerKind.ORGANIZATION and not self._is_in_capitals(name)
        if is_body or (name.kind is SpeakerKind.PERSON and len(name.words) > 1):
            short = f"'{name.short}' is short for {name.text}, as the article says"
            self._put(name, self._body(name), short if name.short else f"named '{name.text}'")
            return
        character, why = self._by_surname(name)
        self._put(name, character, why)

    def _is_in_capitals(self, name: Name) -> bool:
        """Whether "BERG" is a person's surname, as in a transcript, and no short name."""
        last = [one.name.split()[-1] for one in self._by_family.get(spelled(name.text).family, ())]
        return len(name.words) == 1 and any(name.text == word.upper() != word for word in last)

    def _put(self, name: Name, character: Character, why: str) -> None:
        character.note(name, is_inside_role=name.start in self._inside_roles)
        self._of[name.start] = (character, why)

    def _full(self, name: Name) -> Character:
        """The character of a full name, a new one where nobody of that name is there yet."""
        parts = spelled(name.text)
        for character in self._by_family.get(parts.family, ()):
            is_tail = character.name.lower().endswith(f" {name.text.lower()}")
            if is_tail or agree(parts, character.parts):
                return character  # "Abu Zeid" is the "Mahmoud Abu Zeid" before
        known = self.registry.person(name.text)
        return self._add(person(name.text, known), name)

    def _by_surname(self, name: Name) -> tuple[Character, str]:
        parts = spelled(name.text)
        fitting = [c for c in self._by_family.get(parts.family, ()) if _fits(c, name, parts)]
        if not fitting and len(name.words) == 1:
            fitting = self._by_middle.get(parts.family, [])
        if not fitting and len(name.words) == 1:
            fitting = self._by_given.get(given_key(name.words[0]), [])
        known = self.registry.by_alias(name.text)
        if known and not any(one.last_full(name.start) >= 0 for one in fitting):
            # A bare name of the reference goes before somebody introduced later.
            fitting = [one for one in fitting if one.speaker_id == known.speaker_id]
        if fitting:
            return _nearest(fitting, name)
        return self._outside(name)

    def _outside(self, name: Name) -> tuple[Character, str]:
        """A name that no full name of the article explains."""
        there = self.registry.body(name.text)
        if there:
            return self._add(known_body(there), name), f"'{name.text}' is in the reference"
        if name.text.lower() in PERSON_NOUNS and not name.title:
            return noun(name.text), f"'{name.text}' is a noun"
        if name.text.endswith("s") and spelled(name.text[:-1]).family in self._by_family:
            return self._add(family(name.text), name), f"'{name.text}' is a family"
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
        whole = self._whole_outlet(name)
        if whole:
            return whole
        is_known = bool(name.short) and self.registry.body(name.short) is not None
        made = body(name.short if is_known else name.text, self.registry)
        if made.speaker_id not in self._by_id:
            self._bodies[name.words[-1].lower()].append((name.text.lower(), made))
        return self._add(made, name)

    def _whole_outlet(self, name: Name) -> Character | None:
        """For "the Post" the only outlet before whose name ends so: "the Ashford Post"."""
        low = name.words[0].lower()
        if len(name.words) > 1 or low not in OUTLET_WORDS:
            return None
        longer = [one for whole, one in self._bodies[low] if whole.endswith(f" {low}")]
        is_one = len({one.speaker_id for one in longer}) == 1
        return longer[0] if is_one else None

    def _add(self, character: Character, name: Name) -> Character:
        """The character of the same id where there is one already, else this one."""
        there = self._by_id.get(character.speaker_id)
        if there:
            return there
        self._by_id[character.speaker_id] = character
        if character.kind is SpeakerKind.PERSON:
            self._by_family[character.parts.family].append(character)
            last = spelled(name.text).family
            for word in {*character.parts.family.split(), last} - {character.parts.family}:
                self._by_family[word].append(character)
            for word in name.words[1:-1]:  # "Restrepo" is Juan Pablo Restrepo Uribe
                self._by_middle[spelled(word).family].append(character)
            if character.parts.given:
                self._by_given[given_key(name.words[0])].append(character)
        return character


def _fits(character: Character, name: Name, parts: Spelled) -> bool:
    """Whether a surname, with its title, can be this character's."""
    if parts.suffix and parts.suffix != character.parts.suffix:
        return False
    gender = character.gendered[1] if character.gendered else ""
    return not (name.gender and gender and name.gender != gender)


def _nearest(fitting: list[Character], name: Name) -> tuple[Character, str]:
    """The one introduced just before the name, else the one named most, else the first after it.

    Relatives, and those named only inside the role of another ("mother of X"), give way.
    """
    before = [one for one in fitting if one.last_full(name.start) >= 0]
    if not before:
        first = min(fitting, key=lambda one: one.starts_at)
        later = "whose full name comes later" if first.full else "so named before"
        return first, f"'{name.text}' is {first.name}, {later}"
    before = [one for one in before if one.is_fore(name.start)] or before
    plainly = [one for one in before if not one.parts.suffix or name.suffix] or before
    plainly = [one for one in plainly if not one.is_relative(name.start)] or plainly
    chosen = max(plainly, key=lambda one: one.last_full(name.start))
    how = "introduced last"
    if name.start - chosen.last_full(name.start) > _FRESH and len(plainly) > 1:
        chosen = max(plainly, key=lambda one: (one.n_named(name.start), -one.starts_at))
        how = "named most so far"
    if len(before) > 1:
        others = ", ".join(one.name for one in before if one is not chosen)
        why = f"'{name.text}' is {chosen.name}, the one of that name {how}; not {others}"
        return chosen, why
    return chosen, f"'{name.text}' is {chosen.name}, introduced earlier in the article"


def _inside_roles(names: Sequence[Name]) -> Iterator[int]:
    """Where the names start that stand in the role after another name."""
    for name, follows in pairwise(names):
        if name.role and follows.text in name.role and name.end < follows.start:
            yield follows.start
