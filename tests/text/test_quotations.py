"""Quotation marks of all kinds, and what only looks like them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.ingest import make_article
from pipeline.text import read
from pipeline.text.quotations import quotations, quoted_stretches

INSIDE = {
    '"We won," he said. "All of us."': ["We won,", "All of us."],
    "“We won,” he said.": ["We won,"],
    '“We won," he said.': ["We won,"],
    "“We won,“ he said. “All.“": ["We won,", "All."],
    "”We won,” he said.": ["We won,"],
    "„Wir haben gewonnen“, sagte sie.": ["Wir haben gewonnen"],
    "«Мы победили», сказала она.": ["Мы победили"],
    "»So ist es«, said the mayor.": ["So ist es"],
    "''We won,'' he said. ''All of us.''": ["We won,", "All of us."],
    "``We won,'' he said.": ["We won,"],
    "'' We won,'' he said. ''All of us.''": [" We won,", "All of us."],
    "Mayor calls it ‘a disaster’ for the town": ["a disaster"],
    "She called it 'a disaster' and 'the end'.": ["a disaster", "the end"],
    "“Stay,” said Lind, “and wait.”": ["Stay,", "and wait."],
    "He said: “We will": ["We will"],
}
NONE = (
    "The voters' rights and the workers’ wages",
    "It was the '90s and nobody told 'em",
    'He is 6\'2" tall and the board is 5" wide',
    "It's Lind's and the ships' own",
    "nothing at all",
)


@pytest.mark.parametrize(("text", "inside"), INSIDE.items())
def test_quoted_words_are_found(text: str, inside: list[str]) -> None:
    found = quoted_stretches(text, 0, len(text))
    assert [text[q.inside_start : q.inside_end] for q in found if q.depth == 0] == inside


@pytest.mark.parametrize("text", NONE)
def test_apostrophes_and_measures_are_no_quotations(text: str) -> None:
    assert quoted_stretches(text, 0, len(text)) == []


def test_a_quotation_inside_another_has_a_depth() -> None:
    text = "“They said ‘go home’ to us,” he said."
    depths = {text[q.inside_start : q.inside_end]: q.depth for q in quoted_stretches(text, 0, 37)}
    assert depths == {"They said ‘go home’ to us,": 0, "go home": 1}


def test_an_open_quotation_ends_with_its_paragraph() -> None:
    reading = read(make_article("“We won.\n\nThe mayor left.\n\n“We lost.”"))
    first, second = quotations(reading)
    assert (first.closed, first.goes_on, second.closed) == (False, False, True)
    assert reading.text[first.inside_start : first.inside_end] == "We won."


def test_a_quotation_opened_anew_goes_on() -> None:
    reading = read(make_article("“We won.\n\n“All of us,” he said."))
    assert [q.goes_on for q in quotations(reading)] == [True, False]


@settings(max_examples=60)
@given(st.text(alphabet="ab .,\"'“”‘’«»„`\n", max_size=60))
def test_any_marks_give_stretches_in_the_text(text: str) -> None:
    for one in quoted_stretches(text, 0, len(text)):
        assert 0 <= one.start < one.inside_start <= one.inside_end <= one.end <= len(text)
