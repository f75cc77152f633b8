"""The built chronology, as one value."""

from dataclasses import dataclass

from pipeline.models import ChronologyEntry, ChronologySource, Conflict, Reject


@dataclass(frozen=True, slots=True)
class Chronology:
    """Entries by position, sources by entry, conflicts, and decisions that no longer apply."""

    entries: tuple[ChronologyEntry, ...] = ()
    sources: tuple[ChronologySource, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    rejects: tuple[Reject, ...] = ()
