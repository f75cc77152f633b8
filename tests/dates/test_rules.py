"""Every rule proves itself: its own pattern and resolver on its own examples."""

from collections.abc import Iterator
from datetime import date

import pytest

from pipeline.dates.context import Context
from pipeline.dates.english import RULES, grammar_for
from pipeline.dates.localized import LANGUAGES, grammar_of, rules_of
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.models import Reference, ReferenceEvent
from pipeline.rules import Grammar, Rule
from pipeline.text import read
from tests.dates.prose import WEDNESDAY, prose

DateRule = Rule[Meaning | Refusal]
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


def outcome(rule: DateRule, phrase: str, language: str) -> Meaning | Refusal | None:
    """What the rule alone makes of the whole phrase."""
    reading = read(prose(phrase, WEDNESDAY, language))
    whole_grammar = GRAMMAR if language == "en" else grammar_of(language)
    grammar = Grammar((rule,), whole_grammar.slots, whole_grammar.triggers, whole_grammar.numeric)
    whole = [one for one in grammar.candidates(phrase) if one.match[0] == phrase]
    if not whole:
        return None
    context = Context(reading, REFERENCE, WEDNESDAY, language=language, start=0, end=len(phrase))
    return rule.resolve(whole[0].match, context)


def all_rules() -> Iterator[tuple[str, DateRule]]:
    yield from (("en", rule) for rule in RULES)
    for language in sorted(LANGUAGES):
        yield from ((language, rule) for rule in rules_of(language))


def examples() -> Iterator[object]:
    for language, rule in all_rules():
        for phrase, value in rule.examples.items():
            name = f"{language} {rule.name}: {phrase}"
            yield pytest.param(rule, phrase, value, language, id=name)


def counterexamples() -> Iterator[object]:
    for language, rule in all_rules():
        for phrase in rule.counterexamples:
            yield pytest.param(rule, phrase, language, id=f"{language} {rule.name}: {phrase}")


@pytest.mark.parametrize(("rule", "phrase", "value", "language"), list(examples()))
def test_example(rule: DateRule, phrase: str, value: str, language: str) -> None:
    found = outcome(rule, phrase, language)
    assert isinstance(found, Meaning), f"{rule.name} reads nothing in {phrase!r}"
    assert found.value == value


@pytest.mark.parametrize(("rule", "phrase", "language"), list(counterexamples()))
def test_counterexample(rule: DateRule, phrase: str, language: str) -> None:
    found = outcome(rule, phrase, language)
    assert not isinstance(found, Meaning), f"{rule.name} reads {found} in {phrase!r}"


def test_every_rule_has_a_counterexample() -> None:
    assert [rule.name for _, rule in all_rules() if not rule.counterexamples] == []


@pytest.mark.parametrize("language", ["en", *sorted(LANGUAGES)])
def test_names_are_unique(language: str) -> None:
    names = [rule.name for code, rule in all_rules() if code == language]
    assert sorted(set(names)) == sorted(names)
