"""Rejects of this stage: sentences that name the trouble and the mend."""

from collections.abc import Iterator

from pipeline.ingest.page import Page
from pipeline.models import Reject, Stage

LONGEST_TEXT = 1_000_000
"""Characters of the longest text that is read as one article: a thick book fits; an archive that
was saved as one file does not, and would keep all other articles waiting."""

_SHOWN = 200
"""Characters of a refused line that are kept."""


def refused(source_uri: str, trouble: str, text: str | None = None) -> Reject:
    """A file or a line that is not read, or not as it is written."""
    return Reject(
        source_uri=source_uri,
        stage=Stage.INGEST,
        text=text[:_SHOWN] if text else None,
        reason=trouble,
    )


def too_long(text: str) -> str | None:
    """Why a text is too long for one article, or ``None`` where it is not."""
    if len(text) <= LONGEST_TEXT:
        return None
    return (
        f"has {len(text):,} characters, more than the {LONGEST_TEXT:,} of the longest article: "
        "give each article a file or a JSONL line of its own"
    )


def refused_days(source_uri: str, text: str, page: Page) -> Iterator[Reject]:
    """The days of a header that are none; the article is kept."""
    for block, trouble in page.refused:
        yield Reject(
            source_uri=source_uri,
            stage=Stage.INGEST,
            start_char=block.start_char,
            end_char=block.end_char,
            text=text[block.start_char : block.end_char],
            reason=f"{trouble}; the article is read without this publication day",
        )
