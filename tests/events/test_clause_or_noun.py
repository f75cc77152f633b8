"""A dated noun in a clause: whether the clause itself is the happening of that day."""

from datetime import date

import pytest

from tests.events.dated import found_in

MARCH = date(2025, 3, 14)

ROWS = [
    # what was done there and then is told with where it was done
    ("The Green Union swept to victory in Sunday's local election.",
     "The Green Union swept to victory in Sunday's local election", ("Green Union",)),
    ("Berg stormed out an hour into Monday's hearing.",
     "Berg stormed out an hour into Monday's hearing", ("Berg",)),
    ("Two men were hurt at Sunday's rally in Lund.",
     "Two men were hurt at Sunday's rally in Lund", ("Two men",)),
    ("The club recorded three injuries during the 2019 elections.",
     "The club recorded three injuries", ("club",)),
    ("Wednesday's defeat was the second in a row.",
     "Wednesday's defeat was the second in a row", ()),
    # the noun alone: what is spoken of, was at another time, or only describes
    ("Berg praised his conduct at Sunday's rally.", "Sunday's rally", ()),
    ("She played a part in Monday's attack.", "Monday's attack", ()),
    ("He used a line that he liked in Monday's debate.", "Monday's debate", ()),
    ("The two men hurt at Sunday's rally, both guards, have left.", "Sunday's rally", ()),
    ("Vik resigned after Monday's debate.", "Monday's debate", ()),
    ("Wednesday's debate was calm.", "Wednesday's debate", ()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "actors"), ROWS)
def test_what_the_day_is_of(text: str, headline: str, actors: tuple[str, ...]) -> None:
    (event,) = (row for row in found_in(text, MARCH).rows)
    assert (event.headline, event.actors) == (headline, actors)


ACTORS = [
    # who acts is the person whom an office explains
    ("The Liberal leader, Jon Berg, voted on Monday.", ("Jon Berg",)),
    ("The rebels' leader, Ada Vik, left on Monday.", ("Ada Vik",)),
    ("The head of state, Mr. Jon Berg, voted on Monday.", ("Jon Berg",)),
    ("The head of the port, Lund Harbour, left on Monday.", ("head of the port",)),
    # words that open phrases open names of things as well
    ("Early voting began on Monday.", ("Early voting",)),
    ("Polling stations opened on Monday.", ("Polling stations",)),
    ("Early one evening in June, the old mill was burning.", ("old mill",)),
    ("Late on Monday the vote began.", ("vote",)),
    # what stands in front of the subject
    ("Weeks ahead of the ballot, the Supreme Court on Monday ordered a recount.",
     ("Supreme Court",)),
    ("10:15 The prime minister arrived at the school on Monday.", ("prime minister",)),
    ("He crossed a road that's been closed since Monday.", ("road",)),
]  # fmt: skip


@pytest.mark.parametrize(("text", "actors"), ACTORS)
def test_who_acts(text: str, actors: tuple[str, ...]) -> None:
    (event,) = (row for row in found_in(text, MARCH).rows)
    assert event.actors == actors
    assert "is been" not in event.headline


EDGES = [
    # what ended or began a state on that day is the happening
    ("The rule has held since 3 June 2018, when deputies struck down the tax.",
     "deputies struck down the tax", "2018-06-03"),
    ("She ran the shop until the spring of 2019, when she beat a senator.",
     "she beat a senator", "2019-21"),
    # not where another may be meant, nothing was before, or the main clause follows
    ("Vik led the club until 2012, when he quit.", "Vik led the club until 2012", "../2012"),
    ("The heirs did not learn of it until 2012, when Vik sold the house.",
     "The heirs did not learn of it until 2012", "../2012"),
    ("Since May 2012, when Vik quit, the club has had no head.", "the club has had no head",
     "2012-05/.."),
]  # fmt: skip


@pytest.mark.parametrize(("text", "headline", "day"), EDGES)
def test_what_was_on_the_edge_of_a_state(text: str, headline: str, day: str) -> None:
    (event,) = (row for row in found_in(text, MARCH).rows)
    assert (event.headline, event.edtf) == (headline, day)
