"""Participles of saying: whose they are, and when they say that nothing was said."""

import pytest

from tests.statements.reported import found

QUOTED_AS = {
    "Lind was quoted by the Post as saying that it was late.": ["Lind: it was late"],
    "Lind was quoted as saying by the Post that it was late.": ["Lind: it was late"],
    "“It is late,” Lind was quoted as saying by the Post.": ["Lind: It is late"],
    "“It is late,” the Post quoted Lind as saying.": ["Lind: It is late"],
    "The Post quoted the mayor, Ada Lind, as saying that it was late.": ["the mayor: it was late"],
    "The Post cited Ada Lind, the mayor, as saying that it was late.": ["Ada Lind: it was late"],
    "Her exit leaves rivals asking what comes next.": ["rivals: what comes next"],
    "Aides wept, with one calling the vote “a trick”.": ["one: the vote “a trick”"],
    "“It is late,” Lind told the Post in an interview published on Monday, adding: “We go.”": [
        "Lind: It is late",
        "Lind: We go.",
    ],
    "Lind got a letter from Per Berg saying that it was late.": ["Per Berg: it was late"],
    "Lind attacked Berg for suggesting that it was late.": [
        "Lind: Berg for suggesting that it was late",
        "> Berg: it was late",
    ],
    "Lind slammed the mayor on Monday for claiming victory.": [
        "Lind: the mayor … for claiming victory",
        "> the mayor: victory",
    ],
    "Lind accused Berg of haste for suggesting that it was late.": [
        "Lind: Berg of haste for suggesting that it was late",
        "> Berg: it was late",
    ],
    "Lind was attacked by Ada Berg for suggesting that it was late.": [
        "Ada Berg: Lind … for suggesting that it was late",
        "> Lind: it was late",
    ],
    "Lind apologized to Berg for saying it was late.": [
        "Lind: to Berg for saying it was late",
        "> Lind: it was late",
    ],
    "When Lind noted that Berg called it “a tax,” Dahl seized on it, saying that it was late.": [
        "Lind: Berg called it “a tax,”",
        "> Berg: it “a tax,”",
        "Dahl: it was late",
    ],
    "Lind joined Berg in calling for a new vote.": ["Lind: for a new vote"],
    "Guests signed a letter calling for a new vote.": ["Guests: for a new vote"],
    "A petition calling for a new vote was signed by 40.": ["A petition: for a new vote"],
    "In the clip, Lind can be heard calling the vote “a trick”.": ["Lind: the vote “a trick”"],
    "Lind has apologised after being caught on a hot mic describing guests as “dull”.": [
        "Lind: guests as “dull”",
    ],
    "Lind was caught on camera calling the vote “a trick”.": ["Lind: the vote “a trick”"],
    "Guests gathered outside chanting “Go home!”": ["Guests: Go home!"],
    "Berg, a farmer whose party is new, seemed tired, saying: “It is late.”": [
        "Berg: It is late.",
    ],
    "The firm left, with one of its heads, Ada Lind, telling guests that it was late.": [
        "one of its heads: it was late",
    ],
    "The Post quoted Lind on Monday as saying that it was late.": ["Lind: it was late"],
    "The Post quoted Lind as saying that it was late.": ["Lind: it was late"],
    "Lind released a statement saying that it was late.": ["Lind: it was late"],
    "The firm posted a video claiming that it was late.": ["The firm: it was late"],
    "Lind read mails, which included staff suggesting Berg should go.": [
        "staff: Berg should go",
    ],
    "Lind spent much time arguing that it was late.": ["Lind: it was late"],
    "Berg rejected a letter saying that it was late.": [
        "Berg: a letter",
        "a letter: it was late",
    ],
}
NOTHING = (
    "Writing in the Post, Lind left.",
    "Lind stopped short of saying that it was late.",
    "Lind refrained from saying that it was late.",
    "Lind left without saying that it was late.",
    "Assuming that it is late, Lind may leave.",
    "Lind has all but stopped confirming judges.",
    "That is not the same as saying it was late.",
    "Lind avoided saying that it was late.",
    "Lind had a hard time confirming that it was late.",
)


@pytest.mark.parametrize("text", QUOTED_AS)
def test_whose_words_they_are(text: str) -> None:
    assert found(text) == QUOTED_AS[text]


@pytest.mark.parametrize("text", NOTHING)
def test_nothing_was_said(text: str) -> None:
    assert found(text) == []
