"""Verbs that are words with one object and a deed with another."""

import pytest

from pipeline.statements.deeds import DONE
from tests.statements.reported import found, refused

SAID = {
    "The mayor attacked the plan on Monday.": ["The mayor: the plan"],
    "Lind attacked the ships of the ministry for being late.": [
        "Lind: the ships of the ministry for being late",
    ],
    "Lind dismissed her critics.": ["Lind: her critics"],
    "Lind vowed they would be “late no more” by May.": [
        "Lind: they would be “late no more” by May",
    ],
    "Berg blasted the council.": ["Berg: the council"],
    "Lind slammed her record.": ["Lind: her record"],
    "Lind welcomed the decision of the judges.": ["Lind: the decision of the judges"],
    "Lind welcomed the proposal of her guests.": ["Lind: the proposal of her guests"],
}
DONE_TO = {
    "They attacked the ship on Monday.": "attacked",
    "Rebels attacked Ashford at dawn.": "attacked",
    "Gunmen attacked the market.": "attacked",
    "Lind dismissed 12 officers in May.": "dismissed",
    "Police blasted the door.": "blasted",
    "Lind showed a video of a raid that was a trick she was playing.": "showed",
    "Lind welcomed guests at the door.": "welcomed",
    "Lind welcomed him with a smile.": "welcomed",
}


@pytest.mark.parametrize("text", SAID)
def test_said(text: str) -> None:
    assert found(text) == SAID[text]


@pytest.mark.parametrize("text", DONE_TO)
def test_done(text: str) -> None:
    assert not found(text)
    assert refused(text) == {DONE_TO[text]: DONE}
