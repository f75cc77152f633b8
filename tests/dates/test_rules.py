"""Every rule proves itself: its own pattern and resolver on its own examples."""

from collections.abc import Iterator
from datetime import date

import pytest

from pipeline.dates.context import Context
from pipeline.dates.english import RULES, grammar_for
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.ingest import make_article
from pipeline.models import Reference, ReferenceEvent
from pipeline.rules import Grammar, Rule
from pipeline.text import read

DateRule = Rule[Meaning | Refusal]
WEDNESDAY = date(2024, 11, 6)
ELECTION = ReferenceEvent(
    event_id="election",
    name="the election",
    kind="election",
    earliest=date(2024, 11, 5),
    latest=date(2024, 11, 5),
)
TERM = ReferenceEvent(
    event_id="term",
    name="the first term",
    kind="term",
    forms=("first term",),
    earliest=date(2017, 1, 20),
    latest=date(2021, 1, 20),
)
REFERENCE = Reference(events=(ELECTION, TERM))
GRAMMAR = grammar_for(REFERENCE.events)


def outcome(rule: DateRule, phrase: str) -> Meaning | Refusal | None:
    """What the rule alone makes of the whole phrase."""
    reading = read(make_article(phrase, published_on=WEDNESDAY))
    grammar = Grammar((rule,), GRAMMAR.slots, GRAMMAR.triggers, GRAMMAR.numeric)
    whole = [one for one in grammar.candidates(phrase) if one.match[0] == phrase]
    if not whole:
        return None
    context = Context(reading, REFERENCE, WEDNESDAY, start=0, end=len(phrase))
    return rule.resolve(whole[0].match, context)


def examples() -> Iterator[object]:
    for rule in RULES:
        for phrase, value in rule.examples.items():
            yield pytest.param(rule, phrase, value, id=f"{rule.name}: {phrase}")


def counterexamples() -> Iterator[object]:
    for rule in RULES:
        for phrase in rule.counterexamples:
            yield pytest.param(rule, phrase, id=f"{rule.name}: {phrase}")


@pytest.mark.parametrize(("rule", "phrase", "value"), examples())
def test_example(rule: DateRule, phrase: str, value: str) -> None:
    found = outcome(rule, phrase)
    assert isinstance(found, Meaning), f"{rule.name} reads nothing in {phrase!r}"
    assert found.value == value


@pytest.mark.parametrize(("rule", "phrase"), counterexamples())
def test_counterexample(rule: DateRule, phrase: str) -> None:
    found = outcome(rule, phrase)
    assert not isinstance(found, Meaning), f"{rule.name} reads {found} in {phrase!r}"


def test_every_rule_has_a_counterexample() -> None:
    assert [rule.name for rule in RULES if not rule.counterexamples] == []


def test_names_are_unique() -> None:
    names = [rule.name for rule in RULES]
    assert sorted(set(names)) == sorted(names)
