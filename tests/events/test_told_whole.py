"""What a headline needs to be understood alone: whose it was, which one, what was done to what."""

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

ROWS = [
    # a dated noun keeps whose it is, and where or on what it was
    ("Dahl ran Berg's 2013 council campaign.", "Berg's council campaign", H),
    ("A report on the 2012 attack on the harbour is due.", "attack on the harbour", H),
    ("She spoke of the 2012 debate on Monday.", "2012 debate", H),
    # what is told of a subject between commas is not what happened on the day
    (
        "On June 4, 2008, Berg, who hadn't backed anybody, decided to join Lind.",
        "Berg decided to join Lind",
        H,
    ),
    (
        "In 2012, the Norland League, which never won, hired Berg.",
        "the Norland League hired Berg",
        H,
    ),
    # "no" before "surprise" makes no noun of the verb behind "when"
    ("It was no surprise when Berg left the race on Monday.", "Berg left the race", H),
]


@pytest.mark.parametrize(("text", "headline", "status"), ROWS, ids=[row[0] for row in ROWS])
def test_an_event_is_told_whole(text: str, headline: str, status: EventStatus) -> None:
    told = [(event.headline, event.status) for event in found_in(text).rows]
    assert (headline, status) in told
