import pytest

from pipeline.rules import Grammar, Rule

RULE: Rule[str] = Rule("in <month>", "in (?:early )?{month}", str)
GRAMMAR = Grammar((RULE,), {"month": "May|June"}, {"june": frozenset({"month"})}, frozenset())


def test_a_rule_is_tried_where_its_words_are() -> None:
    found = [one.match[0] for one in GRAMMAR.candidates("It was in early June or in\nJune.")]
    assert found == ["in early June"]


def test_a_rule_that_nothing_triggers_is_an_error() -> None:
    with pytest.raises(ValueError, match="in <month>"):
        Grammar((RULE,), {"month": "May"}, {}, frozenset())


def test_a_rule_that_opens_with_digits_is_tried_at_digits_only() -> None:
    rule: Rule[str] = Rule("<day> <month>", "{day} {month}", str)
    slots = {"day": r"\d\d?", "month": "May|June"}
    grammar = Grammar((rule,), slots, {"june": frozenset({"month"})}, frozenset({"day"}))
    assert [one.match[0] for one in grammar.candidates("June 5 June")] == ["5 June"]
