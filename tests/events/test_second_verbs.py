"""A second verb in a sentence: whose deed it is, and whether it was done or suffered."""

from datetime import date

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

H, P, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)
MARCH = date(2025, 3, 14)

ROWS = [
    # behind a comma the second verb goes on with the first, not with what stands between
    ("Ada Lind arrived in 2017 after the town shut the mill, and was named head of the board in"
     " March 2024.", ["Ada Lind arrived", "Ada Lind was named head of the board"]),
    ("When the council closed the mill in 2012, and sold it in 2013, Lind left.",
     ["the council closed the mill", "the council sold it"]),
    ("Lind wept because the council closed the mill in 2012 and sold it in 2013.",
     ["the council closed the mill", "the council sold it"]),
    # each of three joined participles needs its auxiliary
    ("The painting was sold in 1998, found the year after, and sold again last June.",
     ["The painting was sold", "The painting was found", "The painting was sold again"]),
    ("The thief took it in 2012, sold it in 2013, and left in 2014.",
     ["The thief took it", "The thief sold it", "The thief left"]),
    # who was called or chosen did the next thing alone
    ("Rescuers were called in on Monday and left at dawn on Tuesday.",
     ["Rescuers were called in", "Rescuers left"]),
    ("Lind was elected in 2012, lost in 2016 and retired in 2018.",
     ["Lind was elected", "Lind lost", "Lind retired"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headlines"), ROWS)
def test_each_verb_has_its_subject(text: str, headlines: list[str]) -> None:
    assert [row.headline for row in found_in(text, MARCH).rows] == headlines


STATUSES = [
    # what goes along with a happening does not say how often that was
    ("The law will start on 1 March 2027, with an increase each year.", P),
    ("The law came into effect on 1 January 2024, with an increase each year.", H),
    # what is called off again and again
    ("Ferries have been cancelled every Sunday.", R),
    ("The concert was cancelled last Sunday.", D),
    # the present of what is still to come
    ("The term expires at the end of the month.", P),
    ("The boat crosses to Lund this evening.", P),
    ("The race stands at three to two tonight.", H),
    ("The union called a rally for tonight.", P),
    ("The union called a rally today.", H),
    # what starts on a day is not compared with it
    ("The price goes up again from 1 May.", P),
    ("Rents will rise from 1 May.", P),
]


@pytest.mark.parametrize(("text", "status"), STATUSES)
def test_whether_it_took_place(text: str, status: EventStatus) -> None:
    (event,) = (row for row in found_in(text, MARCH).rows)
    assert event.status == status


NONE = [
    "The minister declined to comment last Monday.",
    "It was an increase from 2023.",
    "Rents are up from 2023.",
]


@pytest.mark.parametrize("text", NONE)
def test_no_happening(text: str) -> None:
    assert found_in(text, MARCH).rows == ()
