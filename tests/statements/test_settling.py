"""Words that are adverbs, names or months only by what stands around them."""

import pytest

from tests.statements.reported import found

CASES = {
    "He once said it was late.": ["He: it was late"],
    "He also once said it was late.": ["He: it was late"],
    "Lind had once told guests that she would leave.": ["Lind: she would leave"],
    "Lind once called the plan a trick.": ["Lind: the plan a trick"],
    "Lind first said it was late.": ["Lind: it was late"],
    "Lind last said so in May.": [],
    "Once he said it was late, she left.": ["he: it was late"],
    "Polls taken in early May suggested that he would lose.": ["Polls: he would lose"],
    "At the end of May the ministry said it was late.": ["the ministry: it was late"],
    "In the talks with May, Lind said it was late.": ["Lind: it was late"],
    "Her words were few, and Lind told her it was late.": ["Lind: it was late"],
    "Kelly said it was late.": ["Kelly: it was late"],
    "Lind left at 10:45 p.m. and told guests that it was late.": ["Lind: it was late"],
    "Lind conceded just before 11 p.m., telling guests it was late.": ["Lind: it was late"],
    "According to the board, two million people cast their ballots.": [
        "the board: two million people cast their ballots"
    ],
    "The office said about half of the guests had left.": [
        "The office: about half of the guests had left"
    ],
    "Candidates probably need to win the north, analysts say.": [
        "analysts: Candidates probably need to win the north"
    ],
    "According to early results of the vote, Lind led.": ["early results of the vote: Lind led"],
    "The plan, an inside source said, is to wait.": ["an inside source: The plan … is to wait"],
    "Lind noted that Berg won in the past, and said she can do so again.": [
        "Lind: Berg won in the past",
        "Lind: she can do so again",
    ],
    "Claim: President Ada Lind said on May 18 that “more had voted than before”.": [
        "President Ada Lind: more had voted than before"
    ],
}


@pytest.mark.parametrize("text", CASES)
def test_the_words_around_settle_a_class(text: str) -> None:
    assert found(text) == CASES[text]
