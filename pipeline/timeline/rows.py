"""Normalized rows: what statements and events have in common, on one calendar."""

from collections.abc import Iterable
from datetime import date

from pipeline.models import (
    Event,
    EventStatus,
    Interval,
    SaidBasis,
    Statement,
    TimelineKind,
    TimelineRow,
    make_id,
)
from pipeline.timeline.days import days_from, phase_of
from pipeline.timeline.order import calendar_key

HEADLINE_LENGTH = 160
"""Longest headline in characters; more is cut at a word."""


def build_timeline(
    statements: Iterable[Statement], events: Iterable[Event], election: date | None
) -> tuple[TimelineRow, ...]:
    """One row for each statement and event, in the order of the calendar."""
    rows = [_of_statement(statement, election) for statement in statements]
    rows += [_of_event(event, election) for event in events]
    return tuple(sorted(rows, key=_order))


def _order(row: TimelineRow) -> tuple[date, date, bool, str, int, int, str]:
    place = (row.article_id, row.start_char, row.end_char, row.timeline_id)
    return *calendar_key(row), *place


def _of_statement(statement: Statement, election: date | None) -> TimelineRow:
    said = Interval(earliest=statement.said_earliest, latest=statement.said_latest)
    return TimelineRow(
        timeline_id=make_id("timeline", TimelineKind.STATEMENT, statement.statement_id),
        kind=TimelineKind.STATEMENT,
        statement_id=statement.statement_id,
        article_id=statement.article_id,
        start_char=statement.start_char,
        end_char=statement.end_char,
        actor=statement.speaker,
        headline=_short(statement.content),
        earliest=said.earliest,
        latest=said.latest,
        edtf=statement.said_edtf,
        precision=statement.said_precision,
        basis=statement.said_basis,
        status=EventStatus.HAPPENED,
        days_from_election=days_from(said, election),
        phase=phase_of(said, election),
    )


def _of_event(event: Event, election: date | None) -> TimelineRow:
    dated = event.earliest is not None or event.latest is not None
    return TimelineRow(
        timeline_id=make_id("timeline", TimelineKind.EVENT, event.event_id),
        kind=TimelineKind.EVENT,
        event_id=event.event_id,
        article_id=event.article_id,
        start_char=event.start_char,
        end_char=event.end_char,
        actor="; ".join(event.actors) or None,
        headline=_short(event.headline),
        earliest=event.earliest,
        latest=event.latest,
        edtf=event.edtf,
        precision=event.precision,
        basis=SaidBasis.STATED if dated else SaidBasis.UNKNOWN,
        status=event.status,
        days_from_election=days_from(event, election),
        phase=phase_of(event, election),
    )


def _short(text: str) -> str:
    """One line of at most ``HEADLINE_LENGTH`` characters."""
    # Only the beginning is looked at: a text of megabytes must not be split into words.
    line = " ".join(text[: 4 * HEADLINE_LENGTH].split())
    if len(line) <= HEADLINE_LENGTH:
        return line
    return line[: HEADLINE_LENGTH - 1].rsplit(" ", 1)[0] + "…"
