"""Who is one person over all articles: a surname that only one bears, a name in other letters.

In: the people whom a corpus credits, and the mentions that know no more than a surname. Out: whom
each of these means. What stays out: the same inside one article (``people.py``).

Only what is plain is joined: there is one person of that surname, a role beside the surname is one
of that person's, and it stands within a month of what that person says elsewhere.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipeline.models import make_id
from pipeline.speakers.phrases import content_words
from pipeline.speakers.roles import head_noun
from pipeline.speakers.spelling import Spelled, agree, fold, spelled
from pipeline.speakers.vocabulary import (
    GIVEN,
    GIVEN_GENDER,
    OFFICES,
    SUFFIXES,
    TITLES,
    WRITTEN_OUT,
    noun_gender,
)

_NEAR = timedelta(days=31)
"""From the articles that quote somebody by full name to those that give the surname alone."""

_CARONS = str.maketrans(
    {"č": "ch", "Č": "Ch", "š": "sh", "Š": "Sh", "ž": "zh", "Ž": "Zh"}  # Velček: Velchek
)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whom statements are credited to, by full name."""

    speaker_id: str
    name: str
    roles: frozenset[str]
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Credit:
    """A statement and whom its own article credits; ``beside`` are all whom that article quotes."""

    statement_id: str
    speaker_id: str
    name: str
    text: str
    role: str
    published_on: date | None
    beside: frozenset[str]


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom a credit means after all, and why."""

    statement_id: str
    speaker_id: str
    speaker: str
    why: str


def meant_by(
    people: Sequence[Person], credits_given: Iterable[Credit], named: Iterable[str] = ()
) -> Iterator[Meant]:
    """Whom the credits mean; nothing for those that stay as they are.

    ``named`` are full names of others, who are quoted nowhere and yet may be meant.
    """
    same = _respelled(people)
    bearers: dict[str, dict[str, Person]] = defaultdict(dict)
    for one in people:
        whole = same.get(one.speaker_id, one)
        bearers[_surname(one.name)][whole.speaker_id] = whole
    others: dict[str, list[Spelled]] = defaultdict(list)
    for parts in map(spelled, map(_untitled, named)):
        others[parts.family].append(parts)
    for credit in credits_given:
        other = same.get(credit.speaker_id)
        if other:
            why = f"'{credit.name}' is {other.name} in other letters"
            yield Meant(credit.statement_id, other.speaker_id, other.name, why)
        elif " " not in credit.name:
            found = list(bearers.get(_surname(credit.name), {}).values())
            rivals = others.get(spelled(credit.name).family, ())
            if len(found) == 1 and _is_somebody(found[0]) and _is_alone(found[0], rivals):
                yield from _bearer(credit, found[0])


def _surname(name: str) -> str:
    """The last word of a name as it is written: "Coll" is no "Cool"."""
    words = fold(name).split()
    while len(words) > 1 and words[-1] in SUFFIXES:
        words.pop()
    return words[-1] if words else ""


def _untitled(name: str) -> str:
    """A name without the titles before it: "Gov. Ada Lind"."""
    words = name.split()
    while len(words) > 1 and words[0].rstrip(".").lower() in TITLES | OFFICES:
        del words[0]
    return " ".join(words)


def _is_somebody(one: Person) -> bool:
    """Whether a list or a role tells that it is a person: "British Columbia" is none."""
    return one.name.split()[0].lower() in GIVEN or any(one.roles)


def _is_alone(one: Person, others: Iterable[Spelled]) -> bool:
    """Whether all others of the surname can be the same person; nobody calls Lind Jr. "Lind"."""
    parts = spelled(one.name)
    return not parts.suffix and all(agree(parts, other) for other in others)


def _respelled(people: Sequence[Person]) -> Mapping[str, Person]:
    """From the id of a name with carons to whoever has the same name without: "Velček"."""
    by_id = {one.speaker_id: one for one in people}
    found: dict[str, Person] = {}
    for one in people:
        parts = spelled(one.name.translate(_CARONS))
        other = by_id.get(make_id("person", parts.given, parts.family, parts.suffix))
        if other and other.speaker_id != one.speaker_id and parts.given:
            found[one.speaker_id] = other
    return found


def _bearer(credit: Credit, one: Person) -> Iterator[Meant]:
    """The only one of that surname, where nothing speaks against it."""
    if one.speaker_id in credit.beside or not _is_near(credit, one):
        return
    if _genders_agree(credit, one) and _roles_agree(credit.role, one.roles):
        why = f"the only one of that surname whom the articles quote is {one.name}"
        yield Meant(credit.statement_id, one.speaker_id, one.name, why)


def _is_near(credit: Credit, one: Person) -> bool:
    day = credit.published_on
    if day is None or one.first is None or one.last is None:
        return False
    return one.first - _NEAR <= day <= one.last + _NEAR


def _genders_agree(credit: Credit, one: Person) -> bool:
    """Whether "Mrs. Lind" and "the spokeswoman" can be called Ada, as far as lists tell."""
    words = f"{credit.text} {head_noun(credit.role)}".lower().split()
    told = {noun_gender(word.rstrip(".")) for word in words} - {""}
    given = GIVEN_GENDER.get(one.name.split()[0].lower(), "")
    return not (given and told) or given in told


def _roles_agree(role: str, roles: Iterable[str]) -> bool:
    """Whether a role shares its office with one of the others, or a word where it has none.

    Without a role nothing contradicts.
    """
    words = _words(role)
    told = words & OFFICES or words
    return not words or any(told & _words(other) for other in roles)


def _words(role: str) -> frozenset[str]:
    """The words of a role, short titles written out."""
    words = content_words(role)
    return words.union(*(WRITTEN_OUT.get(word, frozenset()) for word in words))
