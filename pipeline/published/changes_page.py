"""What each run changed, and why: a page of its own for every run, and one that lists them.

``changes.html`` shows the newest run and leads to all; ``changes/<run_id>.html`` is kept for good.
An entry stands on it in the words that the run left; only where the chronology still has them is
it shown as there.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from pipeline.chronology import cue_of, line_of
from pipeline.models import Change, ChangeKind, ChronologyEntry, Interval, Run
from pipeline.published.exporter import Exporter, Product, Write
from pipeline.published.publication import Publication
from pipeline.published.rendering import render
from pipeline.timeline import display_date

INDEX = "changes.html"

MOST_OF_A_KIND = 2_000
"""Changes of a kind that are shown; a first run over a large corpus adds everything."""


def page_of(run_id: str) -> str:
    """Where the page of a run is, seen from the folder of the chronology."""
    return f"changes/{run_id}.html"


@dataclass(frozen=True, slots=True)
class ChangeView:
    """A change, the entry it leads to, and whether that still stands as the run left it."""

    change: Change
    entry: ChronologyEntry | None
    cue: str
    stands: bool


@dataclass(frozen=True, slots=True)
class KindView:
    """The changes of one kind that are shown, and how many there are."""

    kind: str
    count: int
    shown: list[ChangeView]


@dataclass(frozen=True, slots=True)
class RunView:
    """A run with the number of its changes, and where its page is."""

    run: Run
    page: str
    day: str
    time: str
    counts: tuple[tuple[str, int], ...]


def _write_index(publication: Publication, path: Path) -> int:
    runs = [_run_view(publication, run) for run in reversed(publication.runs)]
    return _write(publication, publication.last_run, path, home="", runs=runs)


def _pages(publication: Publication) -> Iterator[Product]:
    for run in publication.runs:
        yield Product(page_of(run.run_id), _page_writer(run))


def _page_writer(run: Run) -> Write:
    return lambda publication, path: _write(publication, run, path, home="../", runs=[])


def _write(
    publication: Publication, run: Run | None, path: Path, *, home: str, runs: list[RunView]
) -> int:
    changes = publication.changes_of.get(run.run_id, ()) if run else ()
    views = [_view(publication, change) for change in changes]
    page = render(
        "changes.html.j2",
        style="page.css",
        run=_run_view(publication, run) if run else None,
        groups=_by_kind(publication, views),
        home=home,
        runs=runs,
    )
    path.write_text(page, encoding="utf-8", newline="\n")
    return len(changes)


def _run_view(publication: Publication, run: Run) -> RunView:
    counts = Counter(change.change for change in publication.changes_of.get(run.run_id, ()))
    numbers = tuple((kind.value, counts[kind]) for kind in ChangeKind if counts[kind])
    ended = run.ended_at.astimezone(UTC)
    day = display_date(Interval.on(ended.date()))
    return RunView(run, page_of(run.run_id), day, ended.strftime("%H:%M"), numbers)


def _view(publication: Publication, change: Change) -> ChangeView:
    entry = publication.entry_by_id.get(change.entry_id)
    if entry is None:
        return ChangeView(change, None, "", stands=False)
    return ChangeView(change, entry, cue_of(entry), stands=line_of(entry) == change.after)


def _by_kind(publication: Publication, views: list[ChangeView]) -> list[KindView]:
    """The changes of each kind as the chronology has them; entries that are gone come last."""
    gone = len(publication.entries) + 1
    views = sorted(views, key=lambda v: (v.entry.position if v.entry else gone, v.change.entry_id))
    groups = {kind: [view for view in views if view.change.change is kind] for kind in ChangeKind}
    return [
        KindView(kind.value, len(group), group[:MOST_OF_A_KIND])
        for kind, group in groups.items()
        if group
    ]


EXPORTER = Exporter("changes", (Product(INDEX, _write_index),), _pages)
