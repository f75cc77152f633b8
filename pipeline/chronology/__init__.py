"""From linked statements to the published chronology: entries, their sources, conflicts, changes.

    build_chronology(articles, statements, linked, reference=Reference(), *,
                     window=Window(None), events=()) -> Chronology
    changes_between(before, after, run_id) -> tuple[Change, ...]
    word_diff(shown, other) -> WordDiff(left_out, added)
    cue_of(entry), as_said(entry), line_of(entry) -> str

``articles`` as in ``pipeline.links`` (``Article`` or ``Card``), ``linked`` from
``link_statements`` over the same statements, ``window`` from ``pipeline.timeline``; ``events`` are
the rows of the same articles, needed only for conflicts about the day of an event.

    Chronology.entries    tuple[ChronologyEntry, ...]   in order of position
    Chronology.sources    tuple[ChronologySource, ...]  by entry position, representative first
    Chronology.conflicts  tuple[Conflict, ...]
    Chronology.rejects    tuple[Reject, ...]            editors' decisions that no longer apply

``before`` and ``after`` of ``changes_between`` are two ``Chronology`` values; what a store holds
is made one by ``Chronology(entries=..., sources=...)``. Everything is a pure function of the set
of rows given: no order, no clock, no earlier run matters.

What stays out: extracting (``pipeline.statements``), judging pairs (``pipeline.links``), writing.
"""

from pipeline.chronology.build import build_chronology
from pipeline.chronology.changes import changes_between
from pipeline.chronology.chronology import Chronology
from pipeline.chronology.diffs import WordDiff, word_diff
from pipeline.chronology.wording import as_said, cue_of, line_of

__all__ = [
    "Chronology",
    "WordDiff",
    "as_said",
    "build_chronology",
    "changes_between",
    "cue_of",
    "line_of",
    "word_diff",
]
