"""All extractors over one article, in their order: dates, statements, events."""

from collections.abc import Callable, Iterable
from pathlib import Path
from traceback import extract_tb
from typing import TypeVar

from pipeline.dates import find_dates
from pipeline.events import find_events
from pipeline.models import Article, Extraction, Found, Reference, Reject, Stage
from pipeline.statements import find_statements

RowT = TypeVar("RowT")


def extract(article: Article, reference: Reference) -> Extraction:
    """Find the dates, the statements and the events of an article.

    An extractor that fails on it gives a reject with the error instead of rows: one article
    never stops the others.
    """
    dates = _tried(Stage.DATES, article, lambda: find_dates(article, reference))
    statements = _tried(
        Stage.STATEMENTS, article, lambda: find_statements(article, dates.rows, reference)
    )
    events = _tried(
        Stage.EVENTS, article, lambda: find_events(article, dates.rows, statements.rows, reference)
    )
    return Extraction(
        dates=dates.rows,
        statements=statements.rows,
        events=events.rows,
        rejects=dates.rejects + statements.rejects + events.rejects,
    )


def _tried(stage: Stage, article: Article, find: Callable[[], Found[RowT]]) -> Found[RowT]:
    try:
        return find()
    except Exception as error:  # noqa: BLE001 - it is listed as a reject, and a check warns
        at = extract_tb(error.__traceback__)[-1]
        what = f"{type(error).__name__}: {error} ({Path(at.filename).name}, line {at.lineno})"
        reason = f"the extractor failed on this article, please report it: {what}"
        reject = Reject(source_uri=article.source_uri, stage=stage, reason=reason)
        return Found[RowT](rejects=(reject,))


def joined(extractions: Iterable[Extraction]) -> Extraction:
    """Several extractions as one, in their order."""
    all_of = tuple(extractions)
    return Extraction.model_construct(
        dates=tuple(row for one in all_of for row in one.dates),
        statements=tuple(row for one in all_of for row in one.statements),
        events=tuple(row for one in all_of for row in one.events),
        rejects=tuple(row for one in all_of for row in one.rejects),
    )
