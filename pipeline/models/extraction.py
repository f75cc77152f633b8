"""Everything that the extractors found in one article or in several."""

from pydantic import Field

from pipeline.models.date_mentions import DateMention
from pipeline.models.events import Event
from pipeline.models.record import Record
from pipeline.models.rejects import Reject
from pipeline.models.statements import Statement


class Extraction(Record):
    """The rows of four tables, in the order of the articles and of their texts."""

    dates: tuple[DateMention, ...] = Field(default=(), description="The date expressions.")
    statements: tuple[Statement, ...] = Field(default=(), description="Who said what.")
    events: tuple[Event, ...] = Field(default=(), description="Dated happenings.")
    rejects: tuple[Reject, ...] = Field(default=(), description="What was refused, and why.")
