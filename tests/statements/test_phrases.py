"""Phrases without a verb, and what describes their source."""

import pytest

from tests.statements.reported import found

ACCORDING = {
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
}


@pytest.mark.parametrize("text", IN_WORDS)
def test_whose_words_they_are(text: str) -> None:
    assert found(text) == IN_WORDS[text]


@pytest.mark.parametrize("text", ACCORDING)
def test_the_clause_of_a_source_is_no_content(text: str) -> None:
    assert found(text) == ACCORDING[text]
