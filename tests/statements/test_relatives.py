"""Relative clauses about what is said: "a claim that Berg denies", "what he called a trick"."""

import pytest

from tests.statements.reported import found

DENIED = {
    "Lind said the vote was rigged, a charge town officials deny.": [
        "Lind: the vote was rigged",
        "town officials: the vote was rigged",
    ],
    "Lind said the vote was rigged, a claim Berg denies.": [
        "Lind: the vote was rigged",
        "Berg: the vote was rigged",
    ],
    "Lind said the vote was rigged, something guests reject.": [
        "Lind: the vote was rigged",
    ],
    "Guests accused Lind of a trick, a charge that she has repeatedly denied.": [
        "Guests: Lind of a trick",
        "she: Lind of a trick",
    ],
    "Guests warned that Lind would do what critics see as a trick, a charge she denies.": [
        "Guests: Lind would do what critics see as a trick",
        "she: Lind would do what critics see as a trick",
        "> critics: as a trick",
    ],
    "The firm said it was late, something Berg denies.": [
        "The firm: it was late",
        "Berg: it was late",
    ],
    "The firm said it was late, allegations that Berg rejects.": [
        "The firm: it was late",
        "Berg: it was late",
    ],
    "Guests say that Berg paid for the vote, which he denies.": [
        "Guests: Berg paid for the vote",
        "he: Berg paid for the vote",
    ],
    "Berg was tried on charges he denies.": ["he: charges"],
}
NAMED = {
    "What Lind called “a trick” has become law.": ["Lind: a trick"],
    "The plan, which Lind called “a trick,” is dead.": ["Lind: The plan … a trick"],
    "The deal, which the firm hailed as great, was signed.": ["the firm: The deal … as great"],
    "Berg, whom guests call “the king”, left.": ["guests: Berg … the king"],
    "Berg, who once called the plan “a trick”, now likes it.": ["who: the plan “a trick”"],
    "Berg, who has called for calm, left.": ["who: for calm"],
}
EMBEDDED = {
    "The plan, which guests say would cost a lot, is dead.": [
        "guests: The plan … would cost a lot"
    ],
    "A plan that officials say will fail has been dropped.": ["officials: A plan … will fail"],
    "A road that was never built and that guests say will fail is dead.": ["guests: will fail"],
    "The letter that he wrote was long.": [],
    "The things he said were wrong.": [],
    "In a letter he denied it.": [],
    "He faces charges that she calls unfair.": [],
}

BRACKETED = {
    "The claim (in fact, Berg has proposed hiring six men) was false.": ["Berg: hiring six men"],
    "The bill (Lind calls it “a gift (to the rich)”) was read.": [
        "Lind: it “a gift (to the rich)”"
    ],
    "The deal (which Lind said had been (nearly) done) was off.": [
        "Lind: The deal … had been (nearly) done"
    ],
    "Dahl said that two of them (Lind and Vik) would go.": [
        "Dahl: two of them (Lind and Vik) would go"
    ],
}
"""What is said within brackets ends with them; brackets within what is said end nothing."""

TOLD_OF = {
    "Lind writes that Berg called him and said that it was late.": [
        "Lind: Berg called him and said that it was late",
        "> Berg: it was late",
    ],
    "Lind said that Berg called Dahl and told him that it was late.": [
        "Lind: Berg called Dahl and told him that it was late",
        "> Berg: it was late",
    ],
    "According to Lind, Berg’s remarks about rain “deserve praise.”": [
        "Lind: Berg’s remarks about rain “deserve praise.”",
        "> Berg’s: about rain “deserve praise.”",
    ],
    "Lind said that Berg left and added that it was late.": [
        "Lind: Berg left",
        "Lind: it was late",
    ],
}
"""Tense and whom he told show that the second verb is still in the words of the first."""


@pytest.mark.parametrize(
    ("text", "expected"),
    [*DENIED.items(), *NAMED.items(), *EMBEDDED.items(), *BRACKETED.items(), *TOLD_OF.items()],
)
def test_what_the_clause_is_about(text: str, expected: list[str]) -> None:
    assert found(text) == expected
