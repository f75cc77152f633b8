"""Phases, days from the election, the window, and the choice of the election."""

from datetime import date, timedelta

import pytest

from pipeline.models import Interval, Phase, Reference, ReferenceEvent
from pipeline.timeline import Window, choose_election, days_from, phase_of

DAY = date(2031, 3, 4)
ONE = timedelta(days=1)


@pytest.mark.parametrize(
    ("earliest", "latest", "phase", "days"),
    [
        (DAY - ONE, DAY - ONE, Phase.BEFORE, -1),
        (None, DAY - ONE, Phase.BEFORE, None),
        (DAY, DAY, Phase.ELECTION_DAY, 0),
        (DAY + ONE, DAY + 3 * ONE, Phase.AFTER, 1),
        (DAY + ONE, None, Phase.AFTER, 1),
        (DAY - ONE, DAY, Phase.SPANS, -1),
        (None, DAY, Phase.UNKNOWN, None),
        (DAY - ONE, None, Phase.UNKNOWN, -1),
        (None, None, Phase.UNKNOWN, None),
    ],
)
def test_the_phase_is_what_the_interval_allows(
    earliest: date | None, latest: date | None, phase: Phase, days: int | None
) -> None:
    interval = Interval(earliest=earliest, latest=latest)
    assert phase_of(interval, DAY) is phase
    assert days_from(interval, DAY) == days


def test_without_an_election_nothing_is_before_or_after() -> None:
    assert phase_of(Interval.on(DAY), None) is Phase.UNKNOWN
    assert days_from(Interval.on(DAY), None) is None
    assert Window(None).holds(Interval.on(date(1900, 1, 1)))


@pytest.mark.parametrize(
    ("earliest", "latest", "inside"),
    [
        (DAY - 10 * ONE, DAY - 10 * ONE, True),
        (DAY - 11 * ONE, DAY - 11 * ONE, False),
        (DAY - 11 * ONE, DAY - 10 * ONE, True),
        (DAY + 5 * ONE, DAY + 5 * ONE, True),
        (DAY + 6 * ONE, None, False),
        (None, DAY - 11 * ONE, False),
        (None, DAY + 6 * ONE, False),
        (None, DAY, True),
        (None, None, True),
    ],
)
def test_an_entry_is_inside_when_it_can_touch_the_window(
    earliest: date | None, latest: date | None, inside: bool
) -> None:
    assert Window(DAY, 10, 5).holds(Interval(earliest=earliest, latest=latest)) is inside


def test_a_window_ends_where_the_calendar_ends() -> None:
    assert Window(date.min, 999, 999).interval.earliest == date.min
    assert Window(date.max, 999, 999).interval.latest == date.max


def _reference(*days: date) -> Reference:
    events = tuple(
        ReferenceEvent(event_id=f"e{day}", name="vote", kind="election", earliest=day, latest=day)
        for day in days
    )
    return Reference(events=events)


def test_the_election_that_most_articles_are_about_is_chosen() -> None:
    other = DAY.replace(year=2035)
    published = [DAY + ONE, DAY + 2 * ONE, other, None]
    assert choose_election(_reference(other, DAY), published) == DAY


def test_of_two_elections_with_the_same_articles_the_nearer_is_chosen() -> None:
    near = DAY + 40 * ONE
    assert choose_election(_reference(DAY, near), [near - ONE]) == near


def test_no_election_fits_articles_of_another_year() -> None:
    assert choose_election(_reference(DAY), [DAY.replace(year=2027)]) is None
    assert choose_election(Reference(), [DAY]) is None
