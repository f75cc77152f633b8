"""A thing that shows something is no speaker where nobody lends it a voice."""

import pytest

from pipeline.ingest import make_article
from pipeline.statements import find_statements


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Lind said that the use of “loud words” indicates “a weak hand.”", ["Lind"]),
        ("Ada Lind said the inquiry shows that Berg had left.", ["Ada Lind"]),
        ("U.S. election results underscore the weight of small towns.", []),
        ("According to Ada Lind, the inquiry shows that Berg had left.", ["Ada Lind"]),
        ("According to the Post, the mayor said that Berg had left.", ["mayor"]),
        ("U.S. election results showed Lind in the lead.", ["U.S. election results"]),
        ("Official tallies showed Lind with 24 percent of the vote.", ["Official tallies"]),
        ("The inquiry shows that Berg had left.", ["inquiry"]),
        ("Ada Lind said the letter says that Berg had left.", ["Ada Lind", "letter"]),
    ],
)
def test_things_are_not_heard_inside_the_words_of_somebody(text: str, speakers: list[str]) -> None:
    found = find_statements(make_article(text), ())
    assert [one.speaker for one in found.rows] == speakers


@pytest.mark.parametrize(
    ("text", "cues"),
    [
        ("Ada Lind’s message was clear: “Go home.”", ["was clear"]),
        ("“Go home,” Ada Lind said. “Go home,” she said.", ["said", "said"]),
    ],
)
def test_words_said_once_are_one_statement(text: str, cues: list[str]) -> None:
    assert [one.cue for one in find_statements(make_article(text), ()).rows] == cues


def test_what_a_thing_shows_is_refused_with_a_reason() -> None:
    found = find_statements(make_article("U.S. election results underscore a change."), ())
    assert [one.reason for one in found.rejects] == ["a thing shows it: nobody says or believes it"]


def test_quotations_of_another_language_are_refused_as_such() -> None:
    article = make_article("„Wir gehen“, sagte Lind in Berlin.", language="de")
    rejects = find_statements(article, ()).rejects
    assert [one.reason for one in rejects] == ["statements are read in English only"]
