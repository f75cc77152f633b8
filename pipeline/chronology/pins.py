"""What editors decided about single entries: a pinned day, a pinned speaker, hidden entries."""

import re
from calendar import monthrange
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from pipeline.chronology.said import Said
from pipeline.links import stale
from pipeline.models import (
    Decision,
    DecisionKind,
    Interval,
    Reference,
    Reject,
    SpeakerKind,
    Statement,
    precision_of,
)

_DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")
_OPEN = frozenset({"", ".."})


@dataclass(frozen=True, slots=True)
class Pins:
    """The decisions by statement."""

    days: Mapping[str, Said]
    speakers: Mapping[str, tuple[str, str, SpeakerKind]]
    hidden: frozenset[str]
    rejects: tuple[Reject, ...]

    def said(self, ids: Iterable[str]) -> Said | None:
        """The pinned day of an entry with these statements."""
        return next((self.days[key] for key in ids if key in self.days), None)

    def speaker(self, ids: Iterable[str]) -> tuple[str, str, SpeakerKind] | None:
        """The pinned speaker: id, name and kind."""
        return next((self.speakers[key] for key in ids if key in self.speakers), None)

    def hides(self, ids: Iterable[str]) -> bool:
        """Whether an editor hid an entry with these statements."""
        return not self.hidden.isdisjoint(ids)


def pins_of(reference: Reference, statements: Mapping[str, Statement]) -> Pins:
    """The pins that apply; the others are rejects with the reason."""
    known = {
        said.speaker_id: (said.speaker_id, said.speaker, said.speaker_kind)
        for _, said in sorted(statements.items())
    }
    known |= {one.speaker_id: (one.speaker_id, one.name, one.kind) for one in reference.speakers}
    days: dict[str, Said] = {}
    speakers: dict[str, tuple[str, str, SpeakerKind]] = {}
    hidden: set[str] = set()
    rejects: list[Reject] = []
    for decision in _about_one(reference):
        interval = interval_of(decision.other) if decision.decision is DecisionKind.DATE else None
        if decision.statement_id not in statements:
            rejects.append(stale(decision, f"there is no statement {decision.statement_id}"))
        elif decision.decision is DecisionKind.HIDE:
            hidden.add(decision.statement_id)
        elif interval:
            days[decision.statement_id] = Said(interval, decision.other, precision_of(interval))
        elif decision.decision is DecisionKind.SPEAKER and decision.other in known:
            speakers[decision.statement_id] = known[decision.other]
        else:
            rejects.append(stale(decision, f"'{decision.other}' is no {decision.decision}"))
    return Pins(days, speakers, frozenset(hidden), tuple(rejects))


def interval_of(edtf: str) -> Interval | None:
    """The days of an EDTF date or interval (level 0, open ends as ``..``); ``None`` if it is none.

    ``2024-11-07``, ``2024-11``, ``2024``, ``2024-11-05/2024-11-08``, ``../2024-11-05``.
    """
    first, _, last = edtf.strip().partition("/")
    if not last and "/" not in edtf:
        last = first
    start, end = _days_of(first), _days_of(last)
    if (first not in _OPEN and not start) or (last not in _OPEN and not end):
        return None
    if not start and not end:
        return None
    earliest, latest = (start[0] if start else None), (end[1] if end else None)
    if earliest and latest and latest < earliest:
        return None
    return Interval(earliest=earliest, latest=latest)


def _days_of(text: str) -> tuple[date, date] | None:
    """First and last day of a year, month or day."""
    match = _DATE.fullmatch(text)
    if not match:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        start = date(year or 0, month or 1, day or 1)
        end = date(year or 0, month or 12, day or monthrange(year or 0, month or 12)[1])
    except ValueError:
        return None
    return start, end


def _about_one(reference: Reference) -> list[Decision]:
    kinds = {DecisionKind.DATE, DecisionKind.SPEAKER, DecisionKind.HIDE}
    chosen = (one for one in reference.decisions if one.decision in kinds)
    return sorted(chosen, key=lambda one: (one.statement_id, one.decision, one.other))
