"""Verbs of saying in the passive: what is said about their subject, and by whom."""

import pytest

from tests.statements.reported import found

PASSIVE = {
    "Mr Berg has been accused by the council of lying.": ["the council: Mr Berg … of lying"],
    "Mr Berg was accused by Lind of fraud.": ["Lind: Mr Berg … of fraud"],
    "Mr Berg is accused by his rivals of fraud.": ["his rivals: Mr Berg … of fraud"],
    "Mr Berg was accused by members of the board of fraud.": [
        "members of the board: Mr Berg … of fraud",
    ],
    "Mr Berg was accused of lying by the council.": ["the council: Mr Berg … of lying"],
    "Mr Berg was accused of being paid by the firm.": [
        "nobody: Mr Berg … of being paid by the firm"
    ],
    "The plan was described by Berg as “a trick”.": ["Berg: The plan … as “a trick”"],
    "The plan was described as “a trick” by Berg.": ["Berg: The plan … as “a trick”"],
    "The plan was described by the Mill, a small group, as wise.": [
        "the Mill: The plan … as wise",
    ],
    "It was raised by Berg, who was asked to leave.": ["nobody: Berg … to leave"],
    "Lind let it be known that it was late.": ["Lind: it was late"],
    "Speaking after he was asked to leave, Berg said it was late.": [
        "nobody: he … to leave",
        "Berg: it was late",
    ],
    "It is thought Lind will go.": ["nobody: Lind will go"],
    "Two guests said that the plan had been read but was rejected by Berg.": [
        "Two guests: the plan had been read but was rejected by Berg",
        "> Berg: the plan",
    ],
    "The plan was hailed as wise by farmers.": ["farmers: The plan … as wise"],
    "The plan was condemned by the council.": ["the council: The plan"],
    "The plan, which was welcomed by farmers, is dead.": ["farmers: The plan"],
    "Lind was told by aides that it was late.": ["aides: it was late"],
    "A letter that was published by the ministry said it was late.": ["A letter: it was late"],
}
NOTHING = (
    "The ship was attacked by rebels.",
    "The town was praised.",
    "The meeting was called by the minister.",
    "The bank was mentioned as part of the plan.",
    "The story is echoed by the walls.",
)


@pytest.mark.parametrize("text", PASSIVE)
def test_who_says_it_of_whom(text: str) -> None:
    assert found(text) == PASSIVE[text]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_said(text: str) -> None:
    assert found(text) == []
