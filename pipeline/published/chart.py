"""Statements per day as numbers for an SVG, coloured by phase.

A full bar counts the entries known to that day. The pale bar on top of it counts those of which
only the last possible day is known: said on that day or before it.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.models import ChronologyEntry, Interval, Phase
from pipeline.published.days import key_of
from pipeline.published.publication import Publication
from pipeline.published.scale import Scale, scale_of
from pipeline.timeline import display_date

WIDTH, HEIGHT = 720, 96
_WIDEST = 40.0
_APART = 46.0
"""What the name of a day needs, so that no two touch."""

_Days = Mapping[date, tuple[Sequence[ChronologyEntry], Sequence[ChronologyEntry]]]
"""By last possible day: the entries known to that day, and those said by then."""


@dataclass(frozen=True, slots=True)
class Column:
    """One bar. ``kind`` styles it: a phase, and perhaps ``bound``; ``key`` its day on the page."""

    y: float
    height: float
    kind: str
    label: str
    key: str


@dataclass(frozen=True, slots=True)
class Stack:
    """The bars of one day, its name where there is room for one, and how many entries it has."""

    x: float
    name: str
    total: int
    columns: tuple[Column, ...]

    @property
    def top(self) -> float:
        """Where the highest bar ends."""
        return self.columns[-1].y


@dataclass(frozen=True, slots=True)
class Chart:
    """The days, the line of the election, and what is beside the picture."""

    stacks: tuple[Stack, ...]
    width: float
    election: float | None
    first: str
    last: str
    phases: tuple[tuple[str, int], ...]
    n_bounds: int
    not_drawn: int


def chart_of(publication: Publication) -> Chart | None:
    """The chart, or ``None`` where no entry has a last possible day."""
    scale = scale_of(publication)
    days = _entries_by_day(publication, scale) if scale else {}
    if scale is None or not days:
        return None
    election = publication.election
    return Chart(
        stacks=tuple(_stacks(scale, days)),
        width=round(min(max(WIDTH / scale.n_days - 2, 1.0), _WIDEST), 1),
        election=_middle(scale, election) if election else None,
        first=display_date(Interval.on(scale.first)),
        last=display_date(Interval.on(scale.last)),
        phases=_phases(publication),
        n_bounds=sum(len(by_then) for _, by_then in days.values()),
        not_drawn=len(publication.entries) - sum(len(a) + len(b) for a, b in days.values()),
    )


def _entries_by_day(publication: Publication, scale: Scale) -> _Days:
    known: defaultdict[date, list[ChronologyEntry]] = defaultdict(list)
    by_then: defaultdict[date, list[ChronologyEntry]] = defaultdict(list)
    for entry in publication.entries:
        day = entry.said_latest
        if day and scale.first <= day <= scale.last:
            (known if entry.said_earliest == day else by_then)[day].append(entry)
    return {day: (known[day], by_then[day]) for day in sorted(known.keys() | by_then.keys())}


def _stacks(scale: Scale, days: _Days) -> Iterator[Stack]:
    most = max(len(known) + len(by_then) for known, by_then in days.values())
    named = -_APART
    for day, entries in days.items():
        x, words = _middle(scale, day), display_date(Interval.on(day))
        fits = x - named >= _APART
        named = x if fits else named
        yield Stack(
            x=x,
            name=_short(words) if fits else "",
            total=sum(map(len, entries)),
            columns=tuple(_columns(entries, words, HEIGHT / most)),
        )


def _columns(
    entries: tuple[Sequence[ChronologyEntry], Sequence[ChronologyEntry]], words: str, unit: float
) -> Iterator[Column]:
    """The full bar of a day and the pale one on it, those without entries left out."""
    top = float(HEIGHT)
    for group, style, when in zip(entries, ("", "bound "), (words, f"by {words}"), strict=True):
        if not group:
            continue
        height = round(len(group) * unit, 1)
        top = round(top - height, 1)
        phases = {entry.phase for entry in group}
        phase = phases.pop() if len(phases) == 1 else Phase.UNKNOWN
        label = f"{when}: {len(group)} {'statement' if len(group) == 1 else 'statements'}"
        yield Column(top, height, f"{style}{phase.value}", label, key_of(group[0]))


def _middle(scale: Scale, day: date) -> float:
    return round(WIDTH * (scale.start_of(day) + 0.5 / scale.n_days), 1)


def _short(words: str) -> str:
    """``5 November 2024`` as ``5 Nov``."""
    day, month, _ = words.split()
    return f"{day} {month[:3]}"


def _phases(publication: Publication) -> tuple[tuple[str, int], ...]:
    counts = Counter(entry.phase for entry in publication.entries)
    return tuple((phase.value, counts[phase]) for phase in Phase if counts[phase])
