"""Statements and events as one dated table, and the calendar around an election.

    build_timeline(statements, events, election) -> tuple[TimelineRow, ...]
    choose_election(reference, published, before=180, after=180) -> date | None
    phase_of(interval, election) -> Phase
    days_from(interval, election) -> int | None
    Window(election, before=180, after=180).holds(interval) -> bool
    display_date(interval, precision=Precision.UNKNOWN) -> str

``statements`` and ``events`` are any iterables of rows; ``election`` is a day or ``None``. The rows
come back in the order of the calendar: by first possible day (unknown ones by their last, undated
ones at the end), then by article and place. Nothing is left out: the window is applied where the
chronology is built.

What stays out: judging whether two rows say the same (``pipeline.links``).
"""

from pipeline.timeline.days import days_from, phase_of
from pipeline.timeline.display import display_date
from pipeline.timeline.elections import choose_election
from pipeline.timeline.order import calendar_key
from pipeline.timeline.rows import build_timeline
from pipeline.timeline.window import Window

__all__ = [
    "Window",
    "build_timeline",
    "calendar_key",
    "choose_election",
    "days_from",
    "display_date",
    "phase_of",
]
