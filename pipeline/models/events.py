"""Table ``events``: dated happenings that are not statements."""

from enum import StrEnum

from pydantic import Field

from pipeline.models.interval import Interval, Precision
from pipeline.models.record import Span


class EventStatus(StrEnum):
    """Whether the text says that it took place."""

    HAPPENED = "happened"
    PLANNED = "planned"
    HYPOTHETICAL = "hypothetical"
    DENIED = "denied"
    RECURRING = "recurring"


class Event(Interval, Span):
    """A dated happening told by the narrator or by a speaker."""

    event_id: str = Field(description="Id made from article and place.")
    article_id: str = Field(description="The article it stands in.")
    headline: str = Field(description="The clause, trimmed to what happened.")
    actors: tuple[str, ...] = Field(default=(), description="Who acted, where the text says so.")
    status: EventStatus = Field(description="Whether the text says that it took place.")
    edtf: str | None = Field(default=None, description="The days as EDTF.")
    precision: Precision = Field(description="How finely the text dates it.")
    date_mention_id: str = Field(description="The date expression that anchors it.")
    in_statement_id: str | None = Field(
        default=None, description="The statement that asserts it, or null for the narrator."
    )
