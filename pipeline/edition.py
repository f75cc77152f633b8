"""The published database as one ``Publication``: what the exporters are given."""

from pipeline.models import (
    Article,
    Change,
    ChronologyEntry,
    ChronologySource,
    Conflict,
    Run,
    Speaker,
    Statement,
)
from pipeline.published import Publication
from pipeline.store import Tables


def read_edition(tables: Tables) -> Publication:
    """All rows that an exporter may show, and the election and window of the newest run."""
    runs = tuple(sorted(tables.read(Run), key=lambda run: (run.started_at, run.run_id)))
    newest = runs[-1] if runs else None
    return Publication(
        entries=tables.select(ChronologyEntry, "chronology_in_order"),
        sources=tables.select(ChronologySource, "sources_in_order"),
        statements=tables.select(Statement, "statements_behind_entries"),
        speakers=tables.read(Speaker),
        articles=tables.select(Article, "articles_behind_entries"),
        conflicts=tables.read(Conflict),
        changes=tables.read(Change),
        runs=runs,
        election=newest.election if newest else None,
        window_from=newest.window_from if newest else None,
        window_to=newest.window_to if newest else None,
    )
