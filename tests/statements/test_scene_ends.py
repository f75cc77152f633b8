"""Where the dated scene of a speaker ends, and what is told in passing."""

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.models import SaidBasis
from pipeline.statements import find_statements
from tests.statements.marked import FRIDAY, days

ENDS = {
    "at an occasion": "At the debate, <Dahl> {said} [it pours].",
    "in another interview": "In an interview with the Lund Post, <Dahl> {said} [it pours].",
    "in her interview with": "In her interview with the Lund Post, <Dahl> {said} [it pours].",
    "a week before": "A week before the vote, <Dahl> {said} [it pours].",
    "the day after": "The day after the first round, <Dahl> {said} [it pours].",
    "in an old text": "In his 2004 memory of them, <Dahl> {said} [it pours].",
    "a counted time behind the cue": "“[It pours],” <Dahl> {said} two weeks before the vote.",
}
HOLDS = {
    "the same rally": "At the rally in Lund, <Dahl> {said} [it pours].",
    "the interview it was": "In the interview, <Dahl> {said} [it pours].",
    "this month": "On a tour this month before the vote, <Dahl> {said} [it pours].",
}


@pytest.mark.parametrize("text", ENDS.values(), ids=ENDS)
def test_another_time_or_occasion_ends_a_scene(text: str) -> None:
    *_, last = days(f"<Dahl> {{said}} on Tuesday [it rained].| {text}")
    assert last.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize("text", HOLDS.values(), ids=HOLDS)
def test_the_occasion_of_the_scene_does_not(text: str) -> None:
    *_, last = days(f"<Dahl> {{said}} at a rally on Tuesday [it rained].| {text}")
    assert last.edtf == "2024-11-05"


@pytest.mark.parametrize("text", ENDS.values(), ids=ENDS)
def test_what_follows_does_not_come_back_to_it(text: str) -> None:
    *_, last = days(f"<Dahl> {{said}} on Tuesday [it rained].| {text}| <Dahl> {{added}} [it did].")
    assert last.basis is SaidBasis.BOUNDED


def test_verbs_of_one_sentence_are_in_one_scene() -> None:
    _, second = days(
        "In an interview on Tuesday, <Dahl> {said} [it rained], |and <Dahl> {warned} [of a flood]."
    )
    assert second.edtf == "2024-11-05"


def test_an_old_scene_ends_with_its_block() -> None:
    *_, last = days("<Dahl> {told} Berg in May [it rained].|\n\n11.20\n\n<Dahl> {said} [it did].")
    assert last.basis is SaidBasis.BOUNDED


@pytest.mark.parametrize(
    "text",
    [
        "Ada Dahl, who warned last week that it rained, said that it was over.",
        "Ada Dahl, who endorsed Berg last week, left. Asked about it, she said, “No.”",
        "Ada Dahl said aides asked for the name she mentioned at her press conference last week."
        " “I left,” she said.",
    ],
)
def test_what_is_told_in_passing_is_no_scene(text: str) -> None:
    article = make_article(text, published_on=FRIDAY)
    *_, last = find_statements(article, find_dates(article).rows).rows
    assert (last.speaker, last.said_basis) == ("Ada Dahl", SaidBasis.BOUNDED)


def test_a_clause_at_the_end_is_one() -> None:
    text = "It cost her Ada Dahl, who said on Tuesday that it rained. “It pours,” Dahl said."
    article = make_article(text, published_on=FRIDAY)
    *_, last = find_statements(article, find_dates(article).rows).rows
    assert last.said_edtf == "2024-11-05"
