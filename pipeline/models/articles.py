"""Table ``articles``: what was read, and how its text is divided."""

from datetime import date, datetime
from enum import StrEnum

from pydantic import Field

from pipeline.models.record import Record, Span


class BlockKind(StrEnum):
    """What a block of an article's text is for."""

    TITLE = "title"
    SUMMARY = "summary"
    HEADING = "heading"
    BYLINE = "byline"
    DATELINE = "dateline"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    CREDIT = "credit"
    RELATED = "related"
    AGENCY = "agency"
    TAGS = "tags"
    URL = "url"
    CHROME = "chrome"


PROSE = frozenset({BlockKind.TITLE, BlockKind.SUMMARY, BlockKind.HEADING, BlockKind.PARAGRAPH})
"""Kinds that tell the story; the others are about the page."""


class PublishedBasis(StrEnum):
    """Where the publication day was read."""

    GIVEN = "given"
    HEADER = "header"
    BYLINE = "byline"
    URL = "url"
    META = "meta"
    TEXT = "text"
    NONE = "none"


class Block(Span):
    """A labelled stretch of the text; blocks are in order and do not overlap."""

    kind: BlockKind = Field(description="What the block is for.")


class Article(Record):
    """One article as it was read; ``text`` is untouched."""

    article_id: str = Field(description="Id made from the text and the given metadata.")
    source_uri: str = Field(
        description="Path below the seeds folder; for JSONL with #id or #line after it."
    )
    source_key: str | None = Field(default=None, description="The id given in JSONL.")
    outlet: str | None = Field(default=None, description="Who published it.")
    title: str | None = Field(default=None, description="Headline.")
    authors: tuple[str, ...] = Field(default=(), description="Who wrote it.")
    url: str | None = Field(default=None, description="Where it was published.")
    language: str | None = Field(default=None, description="ISO 639-1 code of the text's language.")
    published_on: date | None = Field(default=None, description="Day of publication.")
    published_at: datetime | None = Field(
        default=None, description="Moment of publication, where it is known."
    )
    published_basis: PublishedBasis = Field(
        default=PublishedBasis.NONE, description="Where the publication day was read."
    )
    text: str = Field(description="The exact decoded text of the source.")
    blocks: tuple[Block, ...] = Field(default=(), description="The labelled parts of the text.")
    text_sha256: str = Field(description="SHA-256 of the text in UTF-8, in hexadecimal.")

    def __hash__(self) -> int:
        return hash(self.article_id)
