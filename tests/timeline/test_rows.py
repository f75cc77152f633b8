"""Statements and events in one table, in the order of the calendar."""

from datetime import date, timedelta
from itertools import permutations

from pipeline.models import Event, EventStatus, Phase, Precision, SaidBasis, TimelineKind
from pipeline.timeline import build_timeline
from tests.links.wordings import DAY, said

ONE = timedelta(days=1)


def _event(on: date) -> Event:
    return Event(
        event_id="e1",
        article_id="a",
        start_char=5,
        end_char=20,
        headline="the bridge\nopened",
        actors=("Ada Lind", "the town"),
        status=EventStatus.PLANNED,
        earliest=on,
        latest=on,
        edtf=f"{on}",
        precision=Precision.DAY,
        date_mention_id="d1",
    )


def test_rows_stand_in_the_order_of_the_calendar_whatever_the_order_given() -> None:
    first = said("first", on=DAY - ONE)
    bounded = said("bounded", on=DAY, basis=SaidBasis.BOUNDED)
    undated = said("undated", on=None)
    for given in permutations([undated, bounded, first]):
        rows = build_timeline(given, [_event(DAY + ONE)], DAY)
        assert [row.headline for row in rows] == [
            "first",
            "bounded",
            "the bridge opened",
            "undated",
        ]


def test_a_statement_and_an_event_are_told_apart() -> None:
    (statement, event) = build_timeline([said("It holds")], [_event(DAY + ONE)], DAY)
    assert (statement.kind, statement.event_id) == (TimelineKind.STATEMENT, None)
    assert (statement.phase, statement.days_from_election) == (Phase.ELECTION_DAY, 0)
    assert (event.kind, event.statement_id, event.event_id) == (TimelineKind.EVENT, None, "e1")
    assert (event.actor, event.status) == ("Ada Lind; the town", EventStatus.PLANNED)
    assert (event.phase, event.days_from_election) == (Phase.AFTER, 1)


def test_another_election_changes_only_phase_and_days() -> None:
    (row,) = build_timeline([said("It holds")], (), DAY)
    (moved,) = build_timeline([said("It holds")], (), DAY + 3 * ONE)
    assert moved == row.model_copy(update={"phase": Phase.BEFORE, "days_from_election": -3})


def test_a_long_headline_is_cut_at_a_word() -> None:
    (row,) = build_timeline([said("Peace " + "and more " * 90)], (), None)
    assert len(row.headline) <= 160
    assert row.headline.endswith(("and…", "more…"))
