"""Table ``date_mentions``: every date expression, resolved no finer than the text."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from pipeline.models.interval import Interval, Precision
from pipeline.models.record import Span


class DateKind(StrEnum):
    """What sort of time an expression names."""

    DATE = "date"
    TIME = "time"
    DURATION = "duration"
    SET = "set"
    EVENT = "event"


class Anchor(StrEnum):
    """What a relative expression was read against."""

    PUBLISHED = "published"
    MENTION = "mention"
    EVENT = "event"
    NONE = "none"


class DateMention(Interval, Span):
    """A date expression in an article."""

    date_mention_id: str = Field(description="Id made from article and place.")
    article_id: str = Field(description="The article it stands in.")
    text: str = Field(description="The words, verbatim.")
    kind: DateKind = Field(description="What sort of time the words name.")
    value: str = Field(description="TIMEX3 value; for an event its day or interval.")
    edtf: str | None = Field(default=None, description="EDTF level 1 or 2, where it can say it.")
    precision: Precision = Field(description="The finest part that the text states.")
    stated: tuple[str, ...] = Field(default=(), description="The parts that the text states.")
    anchor: Anchor = Field(description="What the words were read against.")
    anchor_on: date | None = Field(default=None, description="The day of the anchor.")
    rule: str = Field(description="Name of the rule that read it.")
    why: str = Field(description="One plain sentence that explains the value.")

    @property
    def is_distance(self) -> bool:
        """Whether it counts days from a date beside it: 'on Monday, two days after the vote'."""
        return self.anchor is Anchor.MENTION and self.stated == ("count", "unit")
