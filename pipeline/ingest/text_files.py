"""Text and Markdown files: one article a file, what is known about it in its header and footer."""

from collections.abc import Iterator
from pathlib import Path

from pipeline.ingest.article import Given, article_of
from pipeline.ingest.decoding import UnreadableError, decode
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.page import read_page
from pipeline.ingest.refusals import refused, refused_days, too_long
from pipeline.models import Article, Reject
from pipeline.text.blocks import find_blocks

_NOTHING = "\ufeff\u200b\x00 \t\r\n"


def read_text_file(path: Path, source_uri: str, outlets: Outlets) -> Iterator[Article | Reject]:
    """The article of a file, after rejects for what could not be read in it."""
    try:
        text = decode(path.read_bytes())
    except OSError as error:
        yield refused(source_uri, f"the file cannot be read: {error.strerror}")
    except UnreadableError as error:
        yield refused(source_uri, f"the file {error}")
    else:
        if not text.strip(_NOTHING):
            yield refused(
                source_uri, "the file is empty: put an article's text in it, or delete it"
            )
            return
        if trouble := too_long(text):
            yield refused(source_uri, f"the file {trouble}")
            return
        page = read_page(text, find_blocks(text, find_outlet=outlets.called), outlets)
        yield from refused_days(source_uri, text, page)
        yield article_of(text, page, Given(source_uri=source_uri))
