"""Tables ``chronology`` and ``chronology_sources``: the published entries and their wordings."""

from datetime import date

from pydantic import Field

from pipeline.models.interval import Precision
from pipeline.models.record import Count, Record, Span
from pipeline.models.speakers import SpeakerKind
from pipeline.models.statements import Mode
from pipeline.models.timeline import Phase


class ChronologyEntry(Record):
    """One distinct statement inside the election window."""

    entry_id: str = Field(description="Id made from the entry's first wording.")
    position: int = Field(description="Place in the chronology, from 1.")
    speaker_id: str = Field(description="Who said it.")
    speaker: str = Field(description="Canonical name, or a normalized description.")
    speaker_kind: SpeakerKind = Field(description="What sort of source the speaker is.")
    said_earliest: date | None = Field(default=None, description="First day it can have been said.")
    said_latest: date | None = Field(default=None, description="Last day it can have been said.")
    said_edtf: str | None = Field(default=None, description="The same as EDTF.")
    said_precision: Precision = Field(description="How finely the day of saying is known.")
    display_date: str = Field(description="The day in words, no finer than known.")
    days_from_election: int | None = Field(
        default=None, description="Days from the election to the earliest day; before is negative."
    )
    phase: Phase = Field(description="Before, on or after the election day.")
    content: str = Field(description="The fullest direct wording, else the clearest report.")
    mode: Mode = Field(description="Mode of that wording.")
    cue: str | None = Field(
        default=None,
        description="The word or words of saying of that wording, null for none.",
    )
    venue: str | None = Field(default=None, description="Where it was said.")
    channel: str | None = Field(default=None, description="The medium it was said through.")
    n_mentions: Count = Field(description="Wordings behind the entry.")
    n_articles: Count = Field(description="Articles behind the entry.")
    n_outlets: Count = Field(description="Known outlets behind the entry, at least one.")
    n_independent: Count = Field(
        description="Known outlets that do not repeat one another or one agency, at least one."
    )
    first_published_on: date | None = Field(default=None, description="First day it was reported.")
    has_conflict: bool = Field(description="Whether the sources disagree.")


class ChronologySource(Span):
    """One wording behind an entry; the span is the whole statement."""

    entry_id: str = Field(description="The entry.")
    statement_id: str = Field(description="The wording.")
    article_id: str = Field(description="The article it stands in.")
    outlet: str | None = Field(default=None, description="Who published the article.")
    url: str | None = Field(default=None, description="Where the article was published.")
    published_on: date | None = Field(default=None, description="Day of the article.")
    mode: Mode = Field(description="Direct, indirect or mixed speech.")
    content: str = Field(description="The words, as in ``statements.content``.")
    is_representative: bool = Field(description="Whether the entry shows this wording.")
    link_why: str = Field(description="Why this wording belongs to the entry.")
