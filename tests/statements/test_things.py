"""Things that are announced, found and published: they speak only where words of theirs follow."""

import pytest

from tests.statements.reported import found

MADE = (
    "The results announced on Monday were wrong.",
    "The tallies announced so far were wrong.",
    "In early results announced in the capital, Berg won two towns.",
    "Plans announced in May would cut taxes.",
    "The measures declared last week are unfair.",
    "The deal promised by the board fell through.",
)

SAID = {
    "The report warned on Monday of a crisis.": ["The report: of a crisis"],
    "The board announced on Monday it would go.": ["The board: it would go"],
    "Lind left the firm, which an old probe said was broke.": [
        "an old probe: the firm … was broke"
    ],
    "Berg in his letter called on guests to leave.": ["Berg in his letter: on guests to leave"],
    "Lind is ahead, official figures released so far showed.": ["official figures: Lind is ahead"],
    "Lind is ahead, results published by the board show.": [
        "results published by the board: Lind is ahead"
    ],
    "Old parties have called for a new vote.": ["Old parties: for a new vote"],
    "The agencies warned of a storm.": ["The agencies: of a storm"],
}

JOINED = {
    "The Lund Party (LP) and the Rural Union (RU) said it was late.": [
        "The Lund Party (LP) and the Rural Union: it was late"
    ],
    "Lind and her older brother, meanwhile, said it was late.": [
        "Lind and her older brother: it was late"
    ],
}

BETWEEN = {
    "Lind has pledged above all to mend the road.": ["Lind: to mend the road"],
    "Lind pledged first and foremost to mend the road.": ["Lind: to mend the road"],
    "Lind has so far said that it was late.": ["Lind: it was late"],
    "Berg called the vote two years early to seek a new term.": [],
    "Berg called the two years a waste.": ["Berg: the two years a waste"],
    "In the hall, where he asked Lind to end the session, Berg faced a crowd.": [
        "he: to end the session"
    ],
}


@pytest.mark.parametrize("text", MADE)
def test_what_was_announced_announces_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("text", "expected"), [*SAID.items(), *JOINED.items(), *BETWEEN.items()])
def test_bodies_and_papers_are_heard(text: str, expected: list[str]) -> None:
    assert found(text) == expected
