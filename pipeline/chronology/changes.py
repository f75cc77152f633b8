"""What a run changed: entries added, reworded, redated, merged, split, removed."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from pipeline.chronology.chronology import Chronology
from pipeline.chronology.wording import line_of
from pipeline.models import Change, ChangeKind, ChronologyEntry


@dataclass(frozen=True, slots=True)
class _State:
    """The entries by id, and where each statement is."""

    entries: Mapping[str, ChronologyEntry]
    statements: Mapping[str, frozenset[str]]
    entry_of: Mapping[str, str]


def changes_between(before: Chronology, after: Chronology, run_id: str) -> tuple[Change, ...]:
    """The changes from one chronology to the next, sorted by entry and kind.

    An entry is followed through its statements, so a change of its id is no change by itself: it
    is the same entry where the two have most of their statements in common.
    """
    old, new = _state(before), _state(after)
    changes = [*_vanished(old, new), *_arrived(old, new), *_altered(old, new)]
    rows = (
        Change(run_id=run_id, entry_id=entry, change=kind, before=was, after=now, why=why)
        for entry, kind, was, now, why in changes
    )
    return tuple(sorted(rows, key=lambda row: (row.entry_id, row.change, row.before or "")))


_Found = tuple[str, ChangeKind, str | None, str | None, str]


def _state(chronology: Chronology) -> _State:
    statements: dict[str, set[str]] = defaultdict(set)
    for source in chronology.sources:
        statements[source.entry_id].add(source.statement_id)
    return _State(
        entries={entry.entry_id: entry for entry in chronology.entries},
        statements={entry: frozenset(ids) for entry, ids in statements.items()},
        entry_of={source.statement_id: source.entry_id for source in chronology.sources},
    )


def _went_to(entry: str, old: _State, new: _State) -> list[str]:
    """The entries that now hold an old entry's statements."""
    return sorted(
        {new.entry_of[key] for key in old.statements.get(entry, ()) if key in new.entry_of}
    )


def _vanished(old: _State, new: _State) -> Iterator[_Found]:
    """Old entries whose id is gone: merged into another one, or removed."""
    for entry in sorted(old.entries.keys() - new.entries.keys()):
        line = line_of(old.entries[entry])
        targets = _went_to(entry, old, new)
        if not targets:
            why = "none of its statements is in the chronology any more"
            yield entry, ChangeKind.REMOVED, line, None, why
        else:
            names = ", ".join(targets)
            why = f"{entry} became {names}: its statements are there now"
            yield entry, ChangeKind.MERGED, line, _lines(targets, new), why


def _arrived(old: _State, new: _State) -> Iterator[_Found]:
    """New ids: split off an old entry, or added."""
    for entry in sorted(new.entries.keys() - old.entries.keys()):
        line = line_of(new.entries[entry])
        origins = _went_to(entry, new, old)
        parted = [origin for origin in origins if origin in new.entries]
        if parted:
            why = f"its statements were part of {', '.join(parted)}"
            yield entry, ChangeKind.SPLIT, _lines(parted, old), line, why
        elif not origins:
            n = new.entries[entry].n_articles
            why = f"said in {n} article{'s' if n > 1 else ''}, and in no entry before"
            yield entry, ChangeKind.ADDED, None, line, why


def _altered(old: _State, new: _State) -> Iterator[_Found]:
    """Entries that stayed, with other words or another day."""
    for entry in sorted(old.entries.keys() & new.entries.keys()):
        was, now = old.entries[entry], new.entries[entry]
        held, holds = (state.statements.get(entry, frozenset()) for state in (old, new))
        why = f"{len(holds - held)} wordings came to it, {len(held - holds)} left it"
        if was.content != now.content:
            yield entry, ChangeKind.REWORDED, was.content, now.content, why
        if (was.said_earliest, was.said_latest) != (now.said_earliest, now.said_latest):
            yield entry, ChangeKind.REDATED, was.display_date, now.display_date, why


def _lines(entries: Iterable[str], state: _State) -> str:
    return " | ".join(line_of(state.entries[entry]) for entry in entries if entry in state.entries)
