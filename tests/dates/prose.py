"""An article that is one paragraph of prose, even where it is no more than a date."""

import hashlib
from datetime import date

from pipeline.models import Article, Block, BlockKind

WEDNESDAY = date(2024, 11, 6)


def prose(text: str, published_on: date | None = WEDNESDAY, language: str = "en") -> Article:
    """The text as one paragraph; a page reader would take a lone date for a dateline."""
    sha = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    paragraph = Block(kind=BlockKind.PARAGRAPH, start_char=0, end_char=len(text))
    return Article(
        article_id=f"article-{sha[:16]}",
        source_uri="text",
        language=language,
        published_on=published_on,
        text=text,
        blocks=(paragraph,) if text else (),
        text_sha256=sha,
    )
