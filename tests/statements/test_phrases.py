"""Phrases without a verb, and what describes their source."""

import pytest

from tests.statements.reported import found

ACCORDING = {
    "“It is late,” according to Lind.": ["Lind: It is late"],
    "“It is far too late for us,” according to the board on Monday.": [
        "the board: It is far too late for us"
    ],
    "The party won, according to a statement by the national board.": [
        "a statement by the national board: The party won",
    ],
    "According to the Post, citing two aides, the plan is dead.": ["the Post: the plan is dead"],
    "The plan is dead, according to the Post, citing two aides.": ["the Post: The plan is dead"],
    "According to a study by the Lind Institute, few agree.": [
        "a study by the Lind Institute: few agree",
    ],
    "According to a poll released as voting ended at 10 p.m., the party would win.": [
        "a poll: the party would win",
    ],
    "According to a poll that was taken in May, few agree.": ["a poll: few agree"],
    "According to Lind, farmers need help, and bakers live at home.": [
        "Lind: farmers need help, and bakers live at home"
    ],
    "According to guests who were in the room, he left.": ["guests: he left"],
    "According to guests who were in the room, he shouted.": ["guests: he shouted"],
    "According to aides, who asked not to be named, it is late.": ["aides: it is late"],
    "According to Lind, who leads the party, it is late.": ["Lind: it is late"],
    "According to Lind, the plan failed because it was late.": [
        "Lind: the plan failed because it was late",
    ],
    "It is late, according to Lind, the mayor.": ["Lind: It is late"],
    "It was dead, according to Lind, who said it was late.": [
        "Lind: It was dead",
        "who: it was late",
    ],
}
IN_WORDS = {
    "It is, in the words of one guest, “the end of it.”": ["one guest: the end of it."],
    "In the words of Ada Lind, a farmer, “it is late.”": ["Ada Lind: it is late."],
    "He changed the wording in the words of the song.": [],
    "In Ada Lind’s words, the road is “too long.”": ["Ada Lind’s: the road is “too long.”"],
    "The road, in her own words, is “too long.”": ["her: The road … is “too long.”"],
    "There is a truth in her words, “too long.”": [],
}
VIEWS = {
    "By Lind’s account, the road was closed.": ["Lind’s: the road was closed"],
    "By all accounts, the road was closed.": [],
    "Lind’s view has always been that the road was closed, but Berg left.": [
        "Lind’s: the road was closed",
    ],
    "Her answer was that the road was closed.": ["Her: the road was closed"],
    "Lind’s problem is that the road was closed.": [],
    "Lind’s report was that of a tired man.": [],
    "Lind points out that the road was closed.": ["Lind: the road was closed"],
}


@pytest.mark.parametrize("text", IN_WORDS)
def test_whose_words_they_are(text: str) -> None:
    assert found(text) == IN_WORDS[text]


@pytest.mark.parametrize("text", VIEWS)
def test_whose_view_it_is(text: str) -> None:
    assert found(text) == VIEWS[text]


@pytest.mark.parametrize("text", ACCORDING)
def test_the_clause_of_a_source_is_no_content(text: str) -> None:
    assert found(text) == ACCORDING[text]
