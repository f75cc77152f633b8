"""From a text and what is known about it to an ``Article``."""

import hashlib
from datetime import date

from pipeline.models import Article, PublishedBasis, make_id
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
    sha = text_sha256(text)
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


def text_sha256(text: str) -> str:
    """The SHA-256 of a text in UTF-8, in hexadecimal."""
    return hashlib.sha256(text.encode()).hexdigest()
