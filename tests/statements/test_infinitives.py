"""Infinitives of saying that are more than a plan."""

import pytest

from tests.statements.reported import found

SAID = {
    "Lind went so far as to call the plan “a trick”.": ["Lind: the plan “a trick”"],
    "Lind had this to say: “It is late.”": ["Lind: It is late."],
    "Lind took to Facebook to say it was late.": ["Lind: it was late"],
    "Lind used her speech to attack the plan.": ["Lind: the plan"],
    "Lind was forced to admit that it was late.": ["Lind: it was late"],
    "Lind had to admit that it was late.": ["Lind: it was late"],
    "Lind is known to have told guests that it was late.": ["Lind: it was late"],
    "Lind was heard to say that it was late.": ["Lind: it was late"],
    "Officials were quick to point out that it was late.": ["Officials: it was late"],
    "Lind is expected to say: “It is late.”": ["Lind: It is late."],
    "Lind went on television to accuse Berg of fraud.": ["Lind: Berg of fraud"],
    "Lind held a press conference to announce that she would run.": ["Lind: she would run"],
    "Lind had phoned Berg to concede defeat.": ["Lind: defeat"],
    "Lind wrote to the mayor to complain that it was late.": ["Lind: it was late"],
    "Lind joined Berg to call for a new vote.": ["Lind: for a new vote"],
    "“It is late,” Lind is expected to say.": ["Lind: It is late"],
    "Lind came long before club members began to deny the plan.": ["club members: the plan"],
    "“Quiet,” Lind demanded, as Berg continued to interject.": ["Lind: Quiet"],
}
NOTHING = (
    "Lind is expected to say it is late.",
    "Lind has to admit that it is late.",
    "Lind wants to say that it is late.",
    "Lind wants to write to the mayor to complain that it was late.",
    "Lind plans to call Berg to concede defeat.",
    "Lind was called to apologise to Berg.",
    "Lind called her to testify that it was late.",
)


@pytest.mark.parametrize("text", SAID)
def test_it_was_said(text: str) -> None:
    assert found(text) == SAID[text]


@pytest.mark.parametrize("text", NOTHING)
def test_a_plan_is_none(text: str) -> None:
    assert found(text) == []
