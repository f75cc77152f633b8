"""Text and Markdown files: one article a file."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.ingest.article import text_sha256
from pipeline.ingest.decoding import UnreadableError, decode
from pipeline.ingest.language import detect_language
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.page import read_page
from pipeline.models import Article, BlockKind, Reject, Stage, make_id
from pipeline.text.blocks import find_blocks


def read_text_file(path: Path, source_uri: str, outlets: Outlets) -> Iterator[Article | Reject]:
    """The article of a file, after rejects for what could not be read in it."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        yield _refused(source_uri, f"cannot be read: {error.strerror}")
    except UnreadableError as error:
        yield _refused(source_uri, str(error))
    else:
        if text.strip("\ufeff\x00 \t\r\n"):
            yield from _read_text(text, source_uri, outlets)
        else:
            yield _refused(source_uri, "is empty: put an article's text in it or delete it")


def _read_text(text: str, source_uri: str, outlets: Outlets) -> Iterator[Article | Reject]:
    blocks = find_blocks(text)
    page = read_page(text, blocks)
    for block, reason in page.refused:
        yield Reject(
            source_uri=source_uri,
            stage=Stage.INGEST,
            start_char=block.start_char,
            end_char=block.end_char,
            text=text[block.start_char : block.end_char],
            reason=f"publication day: {reason}; the article is kept without a day",
        )
    sha = text_sha256(text)
    prose = " ".join(
        text[b.start_char : b.end_char] for b in blocks if b.kind is BlockKind.PARAGRAPH
    )
    yield Article(
        article_id=make_id("article", sha, None, None, None, None),
        source_uri=source_uri,
        outlet=outlets.name_of(page.url),
        title=page.title,
        authors=page.authors,
        url=page.url,
        language=detect_language(prose),
        published_on=page.published_on,
        published_basis=page.basis,
        text=text,
        blocks=blocks,
        text_sha256=sha,
    )


def _refused(source_uri: str, reason: str) -> Reject:
    return Reject(source_uri=source_uri, stage=Stage.INGEST, reason=f"{source_uri} {reason}")
