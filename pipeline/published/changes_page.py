"""A short page of what the last run changed, and why."""

from collections import Counter
from pathlib import Path

from pipeline.models import Change, ChangeKind
from pipeline.published.exporter import Exporter, Product
from pipeline.published.publication import Publication
from pipeline.published.rendering import render


def _write(publication: Publication, path: Path) -> int:
    run = publication.last_run
    changes = [change for change in publication.changes if run and change.run_id == run.run_id]
    counts = Counter(change.change for change in changes)
    page = render(
        "changes.html.j2",
        style="page.css",
        run=run,
        counts=[(kind.value, counts[kind]) for kind in ChangeKind if counts[kind]],
        changes=sorted(changes, key=lambda change: _order(publication, change)),
        entries=publication.entry_by_id,
    )
    path.write_text(page, encoding="utf-8", newline="\n")
    return len(changes)


def _order(publication: Publication, change: Change) -> tuple[int, int, str]:
    """By kind, then as the chronology has them; entries that are gone come last."""
    entry = publication.entry_by_id.get(change.entry_id)
    kind = list(ChangeKind).index(change.change)
    return kind, entry.position if entry else len(publication.entries) + 1, change.entry_id


EXPORTER = Exporter("changes", (Product("changes.html", _write),))
