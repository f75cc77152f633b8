"""From a text and what is known about it to an ``Article``."""

import hashlib
import re
from datetime import date

from pipeline.models import Article, Block, BlockKind, PublishedBasis, make_id

_PARAGRAPH = re.compile(r"\S(?:[^\n]|\n(?![ \t\r]*\n))*")


def make_article(
    text: str,
    *,
    source_uri: str = "text",
    published_on: date | None = None,
    outlet: str | None = None,
    title: str | None = None,
    language: str | None = "en",
) -> Article:
    """An article made of plain paragraphs, for use of the extractors as a library."""
    sha = hashlib.sha256(text.encode()).hexdigest()
    return Article(
        article_id=make_id("article", sha, outlet, published_on, title),
        source_uri=source_uri,
        outlet=outlet,
        title=title,
        language=language,
        published_on=published_on,
        published_basis=PublishedBasis.GIVEN if published_on else PublishedBasis.NONE,
        text=text,
        blocks=tuple(
            Block(
                kind=BlockKind.PARAGRAPH,
                start_char=match.start(),
                end_char=match.start() + len(match.group().rstrip()),
            )
            for match in _PARAGRAPH.finditer(text)
        ),
        text_sha256=sha,
    )
