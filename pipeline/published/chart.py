"""Statements per day as numbers for an SVG, coloured by phase.

A full bar counts the entries known to that day. The hollow bar on top of it counts those of
which only the last possible day is known: said on that day or before it.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from pipeline.models import ChronologyEntry, Interval, Phase
from pipeline.published.publication import Publication
from pipeline.published.scale import Scale, scale_of
from pipeline.timeline import display_date, phase_of

WIDTH, HEIGHT = 720, 84
_WIDEST = 20.0


@dataclass(frozen=True, slots=True)
class Column:
    """One bar; ``kind`` is its style: a phase, with ``bound`` where it is hollow."""

    x: float
    y: float
    width: float
    height: float
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars, the line of the election, and what is beside the picture."""

    columns: tuple[Column, ...]
    election: float | None
    first: str
    last: str
    phases: tuple[tuple[str, int], ...]
    has_bounds: bool
    not_drawn: int
    most: int


def chart_of(publication: Publication) -> Chart | None:
    """The chart, or ``None`` where no entry has a last possible day."""
    scale = scale_of(publication)
    known = _per_day(entry for entry in publication.entries if _on_one_day(entry))
    bound = _per_day(entry for entry in publication.entries if not _on_one_day(entry))
    days = sorted(day for day in known | bound if scale and scale.first <= day <= scale.last)
    if scale is None or not days:
        return None
    most = max(known[day] + bound[day] for day in days)
    columns: list[Column] = []
    for day in days:
        phase = phase_of(Interval.on(day), publication.election)
        columns += _columns(scale, day, (known[day], bound[day]), most, phase)
    election = publication.election
    return Chart(
        columns=tuple(columns),
        election=round(_middle(scale, election), 1) if election else None,
        first=display_date(Interval.on(scale.first)),
        last=display_date(Interval.on(scale.last)),
        phases=_phases(publication),
        has_bounds=any(bound[day] for day in days),
        not_drawn=len(publication.entries) - sum(known[day] + bound[day] for day in days),
        most=most,
    )


def _per_day(entries: Iterable[ChronologyEntry]) -> Counter[date]:
    return Counter(entry.said_latest for entry in entries if entry.said_latest)


def _columns(
    scale: Scale, day: date, counts: tuple[int, int], most: int, phase: Phase
) -> list[Column]:
    """The full bar of a day and the hollow one on it, those without entries left out."""
    width = min(max(WIDTH / scale.n_days - 2, 1.0), _WIDEST)
    words = display_date(Interval.on(day))
    kinds = ((phase.value, words), (f"bound {phase.value}", f"by {words}"))
    columns: list[Column] = []
    top = float(HEIGHT)
    for count, (kind, when) in zip(counts, kinds, strict=True):
        height = round(HEIGHT * count / most, 1)
        top = round(top - height, 1)
        label = f"{when}: {count} {'statement' if count == 1 else 'statements'}"
        x = round(_middle(scale, day) - width / 2, 1)
        columns += [Column(x, top, round(width, 1), height, kind, label)] if count else []
    return columns


def _middle(scale: Scale, day: date) -> float:
    return WIDTH * (scale.start_of(day) + 0.5 / scale.n_days)


def _phases(publication: Publication) -> tuple[tuple[str, int], ...]:
    counts = Counter(entry.phase for entry in publication.entries)
    return tuple((phase.value, counts[phase]) for phase in Phase if counts[phase])


def _on_one_day(entry: ChronologyEntry) -> bool:
    return entry.said_earliest is not None and entry.said_earliest == entry.said_latest
