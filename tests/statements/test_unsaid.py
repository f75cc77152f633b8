"""Verbs of saying with which nothing is said."""

import pytest

from tests.statements.reported import found, refused

ASKED = ("Who says it was late?", "But who thinks that it was late?")
EMPTY = ("Lind issued a statement on Wednesday.", "Lind announced a statement.")
AHEAD = {
    "The board will announce the results on Friday.": "will announce",
    "Lind will tell the guests that it is late.": "will tell",
    "The king would urge the towns to agree.": "would urge",
    "The firm must report that it has left.": "must report",
    "The judge should explain why it was late.": "should explain",
}
NOBODY = (
    "As we reported on Friday, the yard is closed.",
    "The yard is closed, as we reported earlier.",
    "None of the guests said it was late.",
    "Not one of the guests said it was late.",
    "Few guests believe that it was late.",
)
NOTHING = (
    "The main opposition Greens conceded.",
    "The news was first reported by the Post.",
)
SAID = {
    "As the Post reported, the yard is closed.": ["the Post: the yard is closed"],
    "Lind was first told by aides that it was late.": ["aides: it was late"],
    "Lind said this was late.": ["Lind: this was late"],
    "Lind issued a statement on Monday saying it was late.": ["Lind: it was late"],
    "A few guests believe that it was late.": ["few guests: it was late"],
    "There are those who think it was late.": ["who: it was late"],
    "The board said its head would announce results later.": [
        "The board: its head would announce results later",
    ],
    "Lind will say: “It is late.”": ["Lind: It is late."],
    "“It is late,” Lind will say.": ["Lind: It is late"],
    "I would say that it was late.": ["I: it was late"],
    "Lind would only say that it was late.": ["Lind: it was late"],
    "Lind would later admit that it was late.": ["Lind: it was late"],
    "Lind wrote in her 2018 book that it was late.": ["Lind: it was late"],
    "Lind has said since 2016 that it was late.": ["Lind: it was late"],
    "Lind said under oath that it was late.": ["Lind: it was late"],
    "Lind said in an interview that aired on Sunday that it was late.": ["Lind: it was late"],
    "Lind told the Post in an interview that was aired Sunday that it was late.": [
        "Lind: it was late"
    ],
    "Lind said in an interview broadcast Sunday that it was late.": ["Lind: it was late"],
    "Lind told the Post in a message posted Sunday that it was late.": ["Lind: it was late"],
    "Lind said to loud cheers that it was late.": ["Lind: it was late"],
    "Lind has said many times that it was late.": ["Lind: it was late"],
    "Lind issued a statement that said it was late.": ["that: it was late"],
    "Lind said no one knew.": ["Lind: no one knew"],
    "Lind said not one vote was lost.": ["Lind: not one vote was lost"],
    "Lind said because of the storm it was late.": ["Lind: because of the storm it was late"],
    "The Post can reveal that it was late.": ["The Post: it was late"],
    "Lind will hope that it is late.": ["Lind: it is late"],
    "Lind said things were fine.": ["Lind: things were fine"],
    "Lind said many things in Oslo had changed.": ["Lind: many things in Oslo had changed"],
    "Lind said things like “go home.”": ["Lind: things like “go home.”"],
}


@pytest.mark.parametrize("text", AHEAD)
def test_what_is_still_to_be_said_is_refused(text: str) -> None:
    assert found(text) == []
    assert "not been said yet" in refused(text)[AHEAD[text]]


@pytest.mark.parametrize("text", SAID)
def test_said_all_the_same(text: str) -> None:
    assert found(text) == SAID[text]


@pytest.mark.parametrize("text", EMPTY)
def test_a_statement_without_its_words_is_refused(text: str) -> None:
    assert found(text) == []
    assert any("does not tell what it says" in reason for reason in refused(text).values())


@pytest.mark.parametrize("text", ASKED)
def test_who_asks_who_says_so_has_nobody(text: str) -> None:
    assert found(text) == []
    assert "it asks who says so" in refused(text).values()


NO_WORDS = [
    "Neither Lind nor Berg said whether it was late.",
    "The party did worse than polls suggest in the towns.",
    "Those who think it was late left.",
    "Lind: 2,316\n\nBerg: 46\n\nLind: 1,200\n\nBerg: 80",
    "The palace has maintained a cautious stance until more plans are known.",
    "It was Lind whom she was talking about on Friday.",
    "An earlier version of this article said that Lind had left.",
    "Words said in a campaign would not turn into a law.",
    "Lind might lose heart and say the wrong thing or run away.",
    "Lind said some nasty things about Berg.",
    "Lind said this on Monday when she met guests.",
]


@pytest.mark.parametrize("text", NO_WORDS)
def test_figures_and_deeds_are_no_words(text: str) -> None:
    assert found(text) == []


def test_what_others_should_say_is_said_by_who_asks_for_it() -> None:
    asked = "Lind said that the judge should explain “quickly and plainly” why."
    assert found(asked) == ["Lind: the judge should explain “quickly and plainly” why"]


def test_what_is_supposed_or_denied_was_not_said() -> None:
    assert found("If Lind says it is late, Berg will go.") == []
    assert found("Lind denied saying it was late.") == ["Lind: saying it was late"]
    assert found("Lind denied that Berg had told her it was late.") == [
        "Lind: Berg had told her it was late",
    ]
    assert found("Lind asked if Berg said it was late.")[-1] == "> Berg: it was late"


def test_claims_behind_a_quotation_are_no_verb() -> None:
    said = found("Lind dismissed as “fake news” claims that she had lied.")
    assert said == ["Lind: as “fake news” claims that she had lied"]


def test_what_is_counted_is_no_verb() -> None:
    assert found("The town is in one of only 10 states she carried.") == []
    assert found("Lind has 12 reports that it was late.") == []
    assert found("Channel 4 reports that it was late.") == ["Channel 4: it was late"]


def test_remarks_that_are_leaked_or_taped_speak_by_themselves_no_more_than_others() -> None:
    assert found("The vote came after his leaked remarks that it was late.") == []


@pytest.mark.parametrize("text", NOBODY)
def test_nobody_says_it(text: str) -> None:
    assert found(text) == []
    assert refused(text)


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_is_said(text: str) -> None:
    assert found(text) == []
