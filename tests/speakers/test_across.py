"""Whom a surname means over all articles."""

from datetime import date, timedelta

import pytest

from pipeline.models import make_id
from pipeline.speakers import Credit, Person, meant_by
from pipeline.speakers.spelling import spelled

DAY = date(2031, 3, 7)


def person(name: str, *roles: str, on: date = DAY) -> Person:
    parts = spelled(name)
    speaker_id = make_id("person", parts.given, parts.family, parts.suffix)
    return Person(speaker_id, name, frozenset(roles), on, on)


def credit(
    name: str, role: str = "", text: str = "", on: date = DAY, beside: frozenset[str] = frozenset()
) -> Credit:
    return Credit("statement-1", person(name).speaker_id, name, text or name, role, on, beside)


def meant(one: Credit, *people: Person, named: tuple[str, ...] = ()) -> list[str]:
    return [found.speaker for found in meant_by(people, [one], named)]


JUDGE = person("Ada Lind", "retired judge")


@pytest.mark.parametrize(
    ("one", "people"),
    [
        (credit("Lind", "Justice"), (JUDGE,)),
        (credit("Lind", "judge who chairs the panel"), (JUDGE, person("Ole Berg"))),
        (credit("Lind"), (JUDGE,)),
        (credit("Lind", text="Mrs. Lind"), (JUDGE,)),
        (credit("Lind", on=DAY + timedelta(days=20)), (JUDGE,)),
    ],
)
def test_a_surname_is_the_only_one_who_bears_it(one: Credit, people: tuple[Person, ...]) -> None:
    assert meant(one, *people) == ["Ada Lind"]


@pytest.mark.parametrize(
    ("one", "people"),
    [
        (credit("Lind"), (JUDGE, person("Joe Lind"))),  # two of that surname
        (credit("Lind", "farmer"), (JUDGE,)),  # another role
        (credit("Lind", "farmer"), (person("Ada Lind"),)),  # a role that nobody gives her
        (credit("Lind", text="Mr. Lind"), (JUDGE,)),
        (credit("Lind", on=DAY + timedelta(days=90)), (JUDGE,)),
        (credit("Lind", beside=frozenset({JUDGE.speaker_id})), (JUDGE,)),  # one article has both
        (credit("Columbia"), (person("British Columbia"),)),  # no person at all
        (credit("Lind"), (person("Ada Lind Jr."),)),
        (credit("Cool"), (person("Ada Coll", "editor"),)),
    ],
)
def test_a_surname_stays_alone_where_something_speaks_against_it(
    one: Credit, people: tuple[Person, ...]
) -> None:
    assert meant(one, *people) == []


def test_somebody_who_is_only_named_may_be_meant() -> None:
    assert meant(credit("Lind"), JUDGE, named=("Mayor Joe Lind",)) == []
    assert meant(credit("Lind"), JUDGE, named=("Justice Ada Lind", "Joe Vik")) == ["Ada Lind"]


def test_a_caron_may_be_written_with_an_h() -> None:
    people = person("Ole Velchek"), person("Ole Velček"), person("Ada Drenič"), person("Ada Drenic")
    assert meant(credit("Ole Velček"), *people) == ["Ole Velchek"]
    assert meant(credit("Ada Drenič"), *people) == []  # one person already
    assert meant(credit("Ivo Velček"), person("Ivo Velček"), *people[:1]) == []
