"""What stands between a cue and its content: nouns of saying, light verbs, phrases."""

import pytest

from tests.statements.reported import found

LIGHT = {
    "The ministry issued a warning that it was late.": ["The ministry: it was late"],
    "Lind made the claim that it was late.": ["Lind: it was late"],
    "Lind made a promise to mend the road.": ["Lind: to mend the road"],
    "Lind repeated a pledge to quit.": ["Lind: to quit"],
    "Lind’s pledge to cut prices by a fifth drew scorn.": ["Lind’s: to cut prices by a fifth"],
    "Lind raised concerns about the road.": ["Lind: concerns about the road"],
    "Lind offered her condolences to the families.": ["Lind: her condolences to the families"],
    "Lind scolded him: “It is late.”": ["Lind: It is late."],
    "Lind scolded him: “It is late,” she said.": ["Lind: him", "she: It is late"],
    "Lind vowed to quit.": ["Lind: to quit"],
    "Lind conceded defeat.": ["Lind: defeat"],
}
FIGURES = {
    "The ministry put turnout at 61%, the lowest in years.": ["The ministry: turnout at 61%"],
    "The poll puts the party on 31% and the mayor on 12%.": [
        "The poll: the party on 31% and the mayor on 12%",
    ],
    "The poll puts the party on 31%, the union on 29% and the mayor on 12%.": [
        "The poll: the party on 31%, the union on 29% and the mayor on 12%",
    ],
    "Experts have put the cost of that at $410m.": ["Experts: the cost of that at $410m"],
    "The board estimates it at about 40.": ["The board: it at about 40"],
    "The poll showed 58% of voters agreed.": ["The poll: 58% of voters agreed"],
    "A survey found 58 percent of guests agreed.": ["A survey: 58 percent of guests agreed"],
}
PHRASES = {
    "Lind ruled out supporting Mr. Berg.": ["Lind: supporting Mr. Berg"],
    "Lind ruled out a pact.": ["Lind: a pact"],
    "Lind doubled down on the plan.": ["Lind: on the plan"],
    "Lind cast doubt on the result.": ["Lind: on the result"],
    "Lind brushed off the delay.": ["Lind: the delay"],
    "Lind shrugged off the delay.": ["Lind: the delay"],
    "Lind called out the minister for the delay.": ["Lind: the minister for the delay"],
    "Lind gave evidence that it was late.": ["Lind: it was late"],
    "Lind put it to her that it was late.": ["Lind: it was late"],
    "As Lind put it, it was late.": ["Lind: it was late"],
    "Lind made clear she was tired.": ["Lind: she was tired"],
    "Lind laughed off the claims.": ["Lind: the claims"],
    "Lind described the plan as bold and called for calm.": [
        "Lind: the plan as bold",
        "Lind: for calm",
    ],
    "Lind appealed to guests to leave.": ["Lind: to guests to leave"],
    "Lind alleged fraud.": ["Lind: fraud"],
    "Lind paid tribute to the firemen.": ["Lind: to the firemen"],
    "Lind took issue with the plan.": ["Lind: with the plan"],
    "Lind left open the chance of a pact.": ["Lind: the chance of a pact"],
}
NOTHING = (
    "Lind made a cake.",
    "Lind issued a permit.",
    "Lind raised the wages of farmers.",
    "Lind left the town.",
    "Lind played in the park.",
    "Lind was ruled out for the season.",
    "Lind issued a statement.",
    "Lind appealed to the court.",
    "Lind put the book on 3 shelves.",
    "Lind put the plan at risk.",
    "They found 58 letters in the attic.",
)


@pytest.mark.parametrize(("text", "expected"), [*LIGHT.items(), *FIGURES.items(), *PHRASES.items()])
def test_what_was_said(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_was_said(text: str) -> None:
    assert found(text) == []
