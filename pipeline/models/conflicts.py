"""Table ``conflicts``: where sources disagree, with every value and its place."""

from enum import StrEnum

from pydantic import Field

from pipeline.models.record import Char, Record


class ConflictSubject(StrEnum):
    """What the sources disagree about."""

    ENTRY = "entry"
    EVENT = "event"
    ARTICLE = "article"


class ConflictField(StrEnum):
    """Which value they disagree on."""

    DATE = "date"
    SPEAKER = "speaker"
    CHANNEL = "channel"
    VENUE = "venue"
    WORDING = "wording"
    PUBLISHED_ON = "published_on"


class ConflictValue(Record):
    """One of the values, and where it was read."""

    value: str = Field(description="The value.")
    article_id: str = Field(description="The article that gives it.")
    start_char: Char = Field(description="Where its place starts.")
    end_char: Char = Field(description="Where its place ends.")


class Conflict(Record):
    """A disagreement between sources; nothing is averaged or dropped."""

    conflict_id: str = Field(description="Id made from subject, field and values.")
    subject: ConflictSubject = Field(description="Entry, event or article.")
    subject_id: str = Field(description="Its id.")
    other_ids: tuple[str, ...] = Field(
        default=(), description="Further entries that the same disagreement is about."
    )
    field: ConflictField = Field(description="The value in question.")
    values: tuple[ConflictValue, ...] = Field(description="All values with their places.")
    why: str = Field(description="One plain sentence that explains the disagreement.")
