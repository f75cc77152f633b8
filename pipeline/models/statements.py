"""Table ``statements``: one row per wording in one article."""

from datetime import date
from enum import StrEnum

from pydantic import Field

from pipeline.models.interval import Precision
from pipeline.models.record import Char, Score, Span
from pipeline.models.speakers import SpeakerKind

PIECES = " … "
"""What stands between the pieces of a statement's content."""


class Mode(StrEnum):
    """Whose words the content is made of."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Act(StrEnum):
    """What the speaker did with the content."""

    SPEECH = "speech"
    WRITING = "writing"
    BELIEF = "belief"


class SaidBasis(StrEnum):
    """How the day of saying is known."""

    STATED = "stated"
    INFERRED = "inferred"
    BOUNDED = "bounded"
    UNKNOWN = "unknown"


class Statement(Span):
    """What somebody said, in one wording; the span is speaker, cue and content."""

    statement_id: str = Field(description="Id made from article and place.")
    article_id: str = Field(description="The article it stands in.")
    mode: Mode = Field(description="Direct, indirect or mixed speech.")
    act: Act = Field(description="Speech, writing or belief.")
    speaker_id: str = Field(description="Who said it.")
    speaker: str = Field(description="Canonical name, or a normalized description.")
    speaker_kind: SpeakerKind = Field(description="What sort of source the speaker is.")
    speaker_text: str | None = Field(default=None, description="The mention beside the statement.")
    speaker_start: Char | None = Field(default=None, description="Where the mention starts.")
    speaker_end: Char | None = Field(default=None, description="Where the mention ends.")
    speaker_role: str | None = Field(default=None, description="The role as the article writes it.")
    cue: str | None = Field(default=None, description="The word or words of saying.")
    cue_start: Char | None = Field(default=None, description="Where the cue starts.")
    cue_end: Char | None = Field(default=None, description="Where the cue ends.")
    content: str = Field(description="The words said, verbatim, pieces joined by ' … '.")
    content_spans: tuple[Span, ...] = Field(description="The pieces, without quotation marks.")
    nested_in: str | None = Field(default=None, description="The statement that contains this one.")
    said_earliest: date | None = Field(default=None, description="First day it can have been said.")
    said_latest: date | None = Field(default=None, description="Last day it can have been said.")
    said_edtf: str | None = Field(default=None, description="The same as EDTF.")
    said_precision: Precision = Field(description="How finely the day of saying is known.")
    said_basis: SaidBasis = Field(description="How the day of saying is known.")
    said_why: str = Field(description="One plain sentence that explains the day of saying.")
    date_mention_id: str | None = Field(
        default=None, description="The date expression that gave the day."
    )
    venue: str | None = Field(default=None, description="Where it was said.")
    channel: str | None = Field(default=None, description="The medium it was said through.")
    via: tuple[str, ...] = Field(default=(), description="Those who passed it on.")
    addressee: str | None = Field(default=None, description="To whom it was said.")
    speaker_why: str = Field(description="How the mention was resolved, step by step.")
    rule: str = Field(description="Name of the rule that found it.")
    confidence: Score = Field(description="How sure the rule is, 0 to 1.")
