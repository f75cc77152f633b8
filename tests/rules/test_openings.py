import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.dates.english import grammar_for
from pipeline.rules.openings import DIGIT, ByOpening, Openings
from pipeline.rules.slots import expand


@pytest.mark.parametrize(
    ("pattern", "heads"),
    [
        ("May|June", {"may", "june"}),
        ("(?:the )?(?P<day>[12]?\\d)(?:st|nd)", {"the ", "0"}),
        ("(?<=on )weeks? (?:ago|later)", {"week ", "weeks "}),
        ("mid[- ]?day", {"midday", "mid-da", "mid da"}),
        ("(?-i:(?=[A-Z]))Sunday", {"sunday"}),
        ("{unit}{2,3} ago", {"day", "hour"}),
        ("{unit:other}{unit}", {"dayday", "dayhou", "hourda", "hourho"}),
        ("[a-z]+ ago", {""}),
        (r"\$\d+", {"$0"}),
        (r"\w* ago", {"", " "}),
        ("a{2,3}b", {"a"}),
        (r"(?P<mark>[/.])x(?P=mark)", {"/x", ".x"}),
    ],
)
def test_how_the_matches_of_a_pattern_begin(pattern: str, heads: set[str]) -> None:
    assert Openings({"unit": "day|hour"}).of(pattern) == heads


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("a", ["few", "open"]),
        ("after", ["after", "open"]),
        ("midnight", ["mid", "open"]),
        (DIGIT, ["number", "open"]),
        ("q", ["quarter", "open"]),
        ("may", ["open"]),
    ],
)
def test_only_what_can_begin_with_a_word_is_found_by_it(word: str, found: list[str]) -> None:
    patterns = {
        "few": "a few days",
        "after": "after that",
        "mid": "mid[a-z]+",
        "number": r"\d+ days",
        "quarter": "Q[1-4]",
        "open": "[a-z]+day",
    }
    by_opening = ByOpening(((pattern, name) for name, pattern in patterns.items()), {})
    assert sorted(by_opening.at(word)) == sorted(found)


@settings(max_examples=30)
@given(st.data())
def test_no_match_begins_otherwise_than_told(data: st.DataObject) -> None:
    grammar = grammar_for(())
    rule = data.draw(st.sampled_from(grammar.rules))
    pattern = expand(rule.pattern, grammar.slots)
    heads = Openings(grammar.slots).of(rule.pattern)
    phrases = [phrase for phrase in rule.examples if re.search(pattern, phrase, re.IGNORECASE)]
    for phrase in phrases:
        for match in re.finditer(pattern, phrase, re.IGNORECASE):
            said = re.sub(r"\d", DIGIT, match[0].lower())
            assert any(said.startswith(head) for head in heads), match[0]
