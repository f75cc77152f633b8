"""What somebody was asked is no statement, and it ends where the answer begins."""

import pytest

from tests.statements.reported import found, refused

ASKED = {
    "Asked whether the town feared a storm, she replied: “No.”": ["she: No."],
    "Asked if he believed it was late, Berg said he did.": ["Berg: he did"],
    "Pressed on whether he thought Lind would win, she said it was too early.": [
        "she: it was too early",
    ],
    "Asked by reporters on Monday what he thought of the road, Berg, who was in a hurry, said "
    "it was long.": ["Berg: it was long"],
    "“No,” said Lind when asked whether the town feared a storm.": ["Lind: No"],
    "Lind, asked what the delay meant for Ashford, said it would help.": ["Lind: it would help"],
    "When asked if he believed the minister, Berg left.": [],
    "Asked if he would go, he answered.": [],
    "Asked when Berg would leave, Lind said it was too early.": ["Lind: it was too early"],
    "Asked by Berg when she would leave, Lind said soon.": [],
    "Asked about a letter that said it was late, Berg left.": ["that: it was late"],
    "Lind asked whether it was late.": ["Lind: whether it was late"],
    "Lind asked when Berg had left.": ["Lind: when Berg had left"],
    "Lind asked him about it when Berg left.": ["Lind: about it"],
}


@pytest.mark.parametrize("text", ASKED)
def test_only_the_answer_is_said(text: str) -> None:
    assert found(text) == ASKED[text]


def test_what_was_asked_is_refused_with_the_reason() -> None:
    assert "asked" in refused("Asked whether the town feared a storm, she left.")["feared"]
