"""Table ``timeline``: one row per dated statement or event mention."""

from enum import StrEnum

from pydantic import Field

from pipeline.models.events import EventStatus
from pipeline.models.interval import Interval, Precision
from pipeline.models.record import Span
from pipeline.models.statements import SaidBasis


class TimelineKind(StrEnum):
    """What sort of row stands behind a line of the timeline."""

    STATEMENT = "statement"
    EVENT = "event"


class Phase(StrEnum):
    """Where an interval lies in relation to the election day."""

    BEFORE = "before"
    ELECTION_DAY = "election_day"
    AFTER = "after"
    SPANS = "spans"
    UNKNOWN = "unknown"


class TimelineRow(Interval, Span):
    """A statement or an event, placed on the calendar."""

    timeline_id: str = Field(description="Id made from what stands behind the row.")
    kind: TimelineKind = Field(description="Statement or event.")
    statement_id: str | None = Field(default=None, description="The statement, if it is one.")
    event_id: str | None = Field(default=None, description="The event, if it is one.")
    article_id: str = Field(description="The article it stands in.")
    actor: str | None = Field(default=None, description="Who spoke or acted.")
    headline: str = Field(description="What was said or happened, in short.")
    edtf: str | None = Field(default=None, description="The days as EDTF.")
    precision: Precision = Field(description="How finely the day is known.")
    basis: SaidBasis = Field(description="How the day is known.")
    status: EventStatus = Field(description="Whether it took place; statements did.")
    days_from_election: int | None = Field(
        default=None, description="Days from the election to the earliest day; before is negative."
    )
    phase: Phase = Field(description="Before, on or after the election day.")
