"""From a text and what is known about it to an ``Article``."""

import hashlib
from dataclasses import dataclass
from datetime import date, datetime
from itertools import islice

from pipeline.ingest.language import detect_language
from pipeline.ingest.page import Page
from pipeline.models import Article, BlockKind, PublishedBasis, make_id
from pipeline.text.blocks import find_blocks


def make_article(  # noqa: PLR0913
    text: str,
    *,
    source_uri: str = "text",
    published_on: date | None = None,
    outlet: str | None = None,
    title: str | None = None,
    language: str | None = "en",
    header: bool = False,
) -> Article:
    """An article made of a text alone, for use of the extractors as a library.

    ``header`` says that the text is a whole page, whose first lines may be a title and a summary;
    nothing is read from them here.
    """
    sha = _sha256(text)
    return Article(
        article_id=make_id("article", sha, None, None, outlet, published_on),
        source_uri=source_uri,
        outlet=outlet,
        title=title,
        language=language,
        published_on=published_on,
        published_basis=PublishedBasis.GIVEN if published_on else PublishedBasis.NONE,
        text=text,
        blocks=find_blocks(text, header=header, title=title),
        text_sha256=sha,
    )


_ENOUGH = 8_000
_MOST_PARAGRAPHS = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What came with a text, apart from it; it outranks what the text says of itself."""

    source_uri: str
    key: str | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    published_at: datetime | None = None
    title: str | None = None
    authors: tuple[str, ...] | None = None
    language: str | None = None


def article_of(text: str, page: Page, given: Given) -> Article:
    """The article of a text that was read as ``page``; its id is made from given values alone."""
    sha = _sha256(text)
    return Article(
        article_id=make_id("article", sha, given.key, given.url, given.outlet, given.published),
        source_uri=given.source_uri,
        source_key=given.key,
        outlet=given.outlet or page.outlet,
        title=given.title or page.title,
        authors=page.authors if given.authors is None else given.authors,
        url=page.url,
        language=given.language or detect_language(_prose(text, page)),
        published_on=page.published_on,
        published_at=given.published_at,
        published_basis=page.basis,
        text=text,
        blocks=page.blocks,
        text_sha256=sha,
    )


def _prose(text: str, page: Page) -> str:
    """The first paragraphs: enough to know the language by."""
    paragraphs = (
        text[block.start_char : min(block.end_char, block.start_char + _ENOUGH)]
        for block in page.blocks
        if block.kind is BlockKind.PARAGRAPH
    )
    return " ".join(islice(paragraphs, _MOST_PARAGRAPHS))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
