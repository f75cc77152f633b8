"""Rejects of this stage: sentences that name the trouble and the mend."""

from collections.abc import Iterator

from pipeline.ingest.page import Page
from pipeline.models import Reject, Stage

_LONGEST = 200


def refused(source_uri: str, trouble: str, text: str | None = None) -> Reject:
    """A file or a line that is not read, or not as it is written."""
    return Reject(
        source_uri=source_uri,
        stage=Stage.INGEST,
        text=text[:_LONGEST] if text else None,
        reason=trouble,
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
