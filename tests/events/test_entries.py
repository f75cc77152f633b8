"""Lines of a timeline or calendar: what stands beside the date is what happened."""

import pytest

from pipeline.models import EventStatus
from tests.events.dated import found_in

LEAD = "This is what led to the deal that both sides are to sign in the capital.\n"
H, P, D = EventStatus.HAPPENED, EventStatus.PLANNED, EventStatus.DENIED

ENTRIES = [
    ("1983: Army officers seize power, ending two decades of civilian rule.",
     "Army officers seize power", H),
    ("June 17, 2012: Gunmen attack a police post, killing 31. It burns.",
     "Gunmen attack a police post", H),
    ("March 2016 — Oil is found in Tamba.", "Oil is found in Tamba", H),
    ("Sept. 2015: A truce brokered by Kenya collapses after nine days.",
     "A truce brokered by Kenya collapses after nine days", H),
    ("Nov. 14: Signing ceremony in Geneva.", "Signing ceremony in Geneva", P),
    ("21 November - campaign formally starts", "campaign formally starts", P),
    ("Sat 18 Nov: Arden (away)", "Arden (away)", P),
    ("Phase I polling: January 10", "Phase I polling", P),
    ("Withdrawal of papers: by 3 pm on December 27", "Withdrawal of papers", P),
    ("Scrutiny: November 6 (Monday)", "Scrutiny", H),
]  # fmt: skip


@pytest.mark.parametrize(("line", "headline", "status"), ENTRIES)
def test_an_entry_tells_what_happened(line: str, headline: str, status: EventStatus) -> None:
    first, *_ = found_in(f"{LEAD}\n{line}\n").rows
    assert (first.headline, first.status) == (headline, status)


def test_an_entry_with_a_subject_has_its_actor() -> None:
    (event,) = found_in(f"{LEAD}\nDec. 3, 2018: President Omar Salli wins a third term.").rows
    assert event.actors == ("President Omar Salli",)


@pytest.mark.parametrize(
    ("line", "headline"),
    [
        ("2019", "2019"),
        ("Published: November 6", "Published"),
        ("May 2019 — the month of the vote — was calm.", "the month of the vote"),
    ],
)
def test_other_lines_are_no_entries(line: str, headline: str) -> None:
    found = found_in(f"{LEAD}\n{line}\n\nThen it all came to an end there.")
    assert headline not in [event.headline for event in found.rows]
