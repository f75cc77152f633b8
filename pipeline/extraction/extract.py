"""All extractors over one article, in their order: dates, statements, events."""

from collections.abc import Iterable

from pipeline.dates import find_dates
from pipeline.events import find_events
from pipeline.models import Article, Extraction, Reference
from pipeline.statements import find_statements


def extract(article: Article, reference: Reference) -> Extraction:
    """Find the dates, the statements and the events of an article."""
    dates = find_dates(article, reference)
    statements = find_statements(article, dates.rows, reference)
    events = find_events(article, dates.rows, statements.rows)
    return Extraction(
        dates=dates.rows,
        statements=statements.rows,
        events=events.rows,
        rejects=dates.rejects + statements.rejects + events.rejects,
    )


def joined(extractions: Iterable[Extraction]) -> Extraction:
    """Several extractions as one, in their order."""
    all_of = tuple(extractions)
    return Extraction.model_construct(
        dates=tuple(row for one in all_of for row in one.dates),
        statements=tuple(row for one in all_of for row in one.statements),
        events=tuple(row for one in all_of for row in one.events),
        rejects=tuple(row for one in all_of for row in one.rejects),
    )
