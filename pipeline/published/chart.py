"""A bar for each day on which statements were made, coloured by phase: numbers for an SVG.

Only entries of one known day are drawn; those of a longer stretch are counted beside it.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from pipeline.models import ChronologyEntry, Phase
from pipeline.published.days import day_words
from pipeline.published.publication import Publication

WIDTH, HEIGHT = 720, 96
_WIDEST = 18.0


@dataclass(frozen=True, slots=True)
class Column:
    """One day's bar."""

    x: float
    y: float
    width: float
    height: float
    phase: str
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """The bars, the line of the election, and what is beside the picture."""

    columns: tuple[Column, ...]
    election: float | None
    first: str
    last: str
    phases: tuple[tuple[str, int], ...]
    not_drawn: int
    most: int


@dataclass(frozen=True, slots=True)
class _Scale:
    """How days and counts become places and heights."""

    first: date
    step: float
    most: int

    def middle(self, day: date) -> float:
        """Where a day's middle is."""
        return ((day - self.first).days + 0.5) * self.step


def chart_of(publication: Publication) -> Chart | None:
    """The chart, or ``None`` where no entry is known to the day."""
    entries = [entry for entry in publication.entries if _on_one_day(entry)]
    per_day = Counter(entry.said_earliest for entry in entries if entry.said_earliest)
    if not per_day:
        return None
    shown = [*per_day, *filter(None, [publication.election])]
    first, last = min(shown), max(shown)
    scale = _Scale(first, WIDTH / ((last - first).days + 1), max(per_day.values()))
    phases = {entry.said_earliest: entry.phase for entry in entries}
    election = publication.election
    return Chart(
        columns=tuple(_column(scale, day, per_day[day], phases[day]) for day in sorted(per_day)),
        election=round(scale.middle(election), 1) if election else None,
        first=day_words([first])[0],
        last=day_words([last])[0],
        phases=_phases(publication),
        not_drawn=len(publication.entries) - len(entries),
        most=scale.most,
    )


def _column(scale: _Scale, day: date, count: int, phase: Phase) -> Column:
    width = min(max(scale.step - 1, 1.0), _WIDEST)
    height = round(HEIGHT * count / scale.most, 1)
    noun = "statement" if count == 1 else "statements"
    return Column(
        x=round(scale.middle(day) - width / 2, 1),
        y=round(HEIGHT - height, 1),
        width=round(width, 1),
        height=height,
        phase=phase.value,
        label=f"{day_words([day])[0]}: {count} {noun}",
    )


def _phases(publication: Publication) -> tuple[tuple[str, int], ...]:
    counts = Counter(entry.phase for entry in publication.entries)
    return tuple((phase.value, counts[phase]) for phase in Phase if counts[phase])


def _on_one_day(entry: ChronologyEntry) -> bool:
    return entry.said_earliest is not None and entry.said_earliest == entry.said_latest
