"""One speech in two newspapers: what is one entry, and what must not become one."""

import pytest

from pipeline.chronology import build_chronology
from pipeline.links import link_statements
from pipeline.models import Mode, SaidBasis, Span, SpeakerKind, Statement
from tests.links.wordings import DAY, card, said

HALL = "the trade forum in Lisbon"
CARDS = [card("a", heads=(Span(start_char=0, end_char=190),)), card("b")]

HEAD = said("the divers for their courage under the ice", "a", 50, mode=Mode.MIXED, cue="praised")
THANKS = said("the divers on the rescue", "a", 300, cue="thanked", basis=SaidBasis.BOUNDED)
READY = said("a willingness to meet the unions", "a", 400, basis=SaidBasis.BOUNDED)
ANSWER = said("Ready.", "a", 600, mode=Mode.DIRECT, venue=HALL)
LEAD = said("the divers for a brave rescue", "a", 900, mode=Mode.MIXED, cue="praised", venue=HALL)
COURAGE = said(
    "Their courage under the ice will stay with me. A rescue that brave I have never seen.",
    "a",
    945,
    mode=Mode.DIRECT,
    venue=HALL,
)
THANKS_TOO = said("I thank the divers for the rescue", "b", 100, mode=Mode.DIRECT, venue=HALL)
COURAGE_TOO = said('the rescue as "brave beyond all"', "b", 300, mode=Mode.MIXED, venue=HALL)
WORK = said("We are ready to work with any union that has members", "b", 700, mode=Mode.DIRECT)
SPEECH = [HEAD, THANKS, READY, ANSWER, LEAD, COURAGE, THANKS_TOO, COURAGE_TOO, WORK]


def groups(statements: list[Statement]) -> list[set[str]]:
    chronology = build_chronology(CARDS, statements, link_statements(CARDS, statements))
    found: dict[str, set[str]] = {}
    for source in chronology.sources:
        found.setdefault(source.entry_id, set()).add(source.content)
    return list(found.values())


@pytest.mark.parametrize(
    "one",
    [
        [HEAD, LEAD, COURAGE, COURAGE_TOO],
        [THANKS, THANKS_TOO],
        [READY, ANSWER],
        [WORK],
    ],
    ids=["headline, lead-in and quotations", "an act", "an answer and its report", "alone"],
)
def test_one_speech_in_two_papers(one: list[Statement]) -> None:
    assert {statement.content for statement in one} in groups(SPEECH)


def test_anonymous_speakers_of_two_articles_stay_apart_even_with_the_same_words() -> None:
    words = "Talks with the unions are frozen for now"
    officials = [
        said(words, name, speaker="an official", kind=SpeakerKind.ANONYMOUS) for name in "ab"
    ]
    assert len(groups(officials)) == 2


def test_a_promise_and_a_later_mention_of_it_stay_apart() -> None:
    promise = said(
        "I will call two people that night, we will have a deal within 24 hours",
        "a",
        mode=Mode.DIRECT,
        basis=SaidBasis.BOUNDED,
    )
    mention = said(
        "he could end the strike in 24 hours",
        "b",
        on=DAY.replace(day=6),
        basis=SaidBasis.BOUNDED,
    )
    assert len(groups([promise, mention])) == 2


def test_old_congratulations_are_not_those_of_today() -> None:
    words = "I congratulate the mayor on winning the vote"
    old = said(words, "a", on=DAY.replace(year=2027))
    assert len(groups([said(words, "b"), old])) == 2
