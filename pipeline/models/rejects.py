"""Table ``rejects``: what was refused, and why."""

from enum import StrEnum

from pydantic import Field

from pipeline.models.record import Char, Record


class Stage(StrEnum):
    """Where something was refused."""

    INGEST = "ingest"
    DATES = "dates"
    STATEMENTS = "statements"
    EVENTS = "events"
    LINKS = "links"


class Reject(Record):
    """Something that was refused; offsets are null for a whole file."""

    source_uri: str = Field(description="The file, or the article's source_uri.")
    stage: Stage = Field(description="Where it was refused.")
    start_char: Char | None = Field(default=None, description="Where the refused text starts.")
    end_char: Char | None = Field(default=None, description="Where the refused text ends.")
    text: str | None = Field(default=None, description="The refused text, verbatim.")
    reason: str = Field(description="Why, in words that a person understands.")
