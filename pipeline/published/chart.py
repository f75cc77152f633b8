"""Statements per day as numbers for an SVG, coloured by phase.

A full bar counts the entries known to that day. The pale bar on top of it counts those of which
only the last possible day is known: said on that day or before it. Entries known to a stretch of
days, a month for one, are a line below the days that they can be of, and belong to no bar.
"""

from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from pipeline.models import ChronologyEntry, Interval, Phase
from pipeline.published.days import key_of, mark_of
from pipeline.published.publication import Publication
from pipeline.published.scale import Scale, scale_of
from pipeline.timeline import display_date

WIDTH, HEIGHT = 720, 96
STYLES = ("", "bound", "stretch")
"""How a mark is drawn: a day that is known, a last possible day, a stretch of days."""

_WIDEST = 40.0
_APART = 46.0
"""What the name of a day needs, so that no two touch."""
_DIGIT, _GAP = 6.2, 3.0
"""What a digit of a number needs, and two numbers between them."""

_Group = Sequence[ChronologyEntry]


@dataclass(frozen=True, slots=True)
class Mark:
    """Entries that are drawn as one: ``name`` is that of their days, ``key`` their place below."""

    name: str
    style: str
    phase: str
    label: str
    key: str
    count: int

    @property
    def kind(self) -> str:
        """Style and phase, as the style sheet and the legend name them."""
        return f"{self.style} {self.phase}".strip()


@dataclass(frozen=True, slots=True)
class Column:
    """The bar of a mark."""

    mark: Mark
    y: float
    height: float


@dataclass(frozen=True, slots=True)
class Stretch:
    """The line of a mark below the days."""

    mark: Mark
    x: float
    width: float


@dataclass(frozen=True, slots=True)
class Stack:
    """The bars of one day, its name and its number of entries where there is room for them."""

    x: float
    name: str
    total: int
    has_number: bool
    columns: tuple[Column, ...]

    @property
    def top(self) -> float:
        """Where the highest bar ends."""
        return self.columns[-1].y


@dataclass(frozen=True, slots=True)
class Chart:
    """The days, the line of the election, and what is beside the picture."""

    stacks: tuple[Stack, ...]
    stretches: tuple[Stretch, ...]
    width: float
    election: float | None
    first: str
    last: str
    legend: tuple[tuple[str, str, int], ...]
    not_drawn: int


def chart_of(publication: Publication) -> Chart | None:
    """The chart, or ``None`` where no entry has a last possible day."""
    scale = scale_of(publication)
    groups = _groups(publication, scale) if scale else []
    if scale is None or not groups:
        return None
    election = publication.election
    marks = [(group[0], _mark(group)) for group in groups]
    return Chart(
        stacks=tuple(_stacks(scale, marks)),
        stretches=tuple(_stretches(scale, marks)),
        width=round(min(max(WIDTH / scale.n_days - 2, 1.0), _WIDEST), 1),
        election=_middle(scale, election) if election else None,
        first=display_date(Interval.on(scale.first)),
        last=display_date(Interval.on(scale.last)),
        legend=_legend([mark for _, mark in marks]),
        not_drawn=len(publication.entries) - sum(mark.count for _, mark in marks),
    )


def _groups(publication: Publication, scale: Scale) -> list[_Group]:
    """The entries that are drawn, those of the same days together."""
    by_days: defaultdict[str, list[ChronologyEntry]] = defaultdict(list)
    for entry in publication.entries:
        by_days[mark_of(_days(entry))].append(entry)
    by_days.pop("", None)
    return [group for group in by_days.values() if _is_on(scale, _days(group[0]))]


def _is_on(scale: Scale, days: Interval) -> bool:
    """Whether the scale has a place for them; of a bound that is its last day."""
    first = days.earliest or days.latest
    return Interval(earliest=first, latest=days.latest).overlaps(
        Interval(earliest=scale.first, latest=scale.last)
    )


def _mark(group: _Group) -> Mark:
    first, count = group[0], len(group)
    days = _days(first)
    style = "" if days.is_day else "bound" if days.earliest is None else "stretch"
    words = "statement" if count == 1 else "statements"
    return Mark(
        name=mark_of(days),
        style=style,
        phase=first.phase.value,
        label=f"{first.display_date}: {count} {words}",
        key=key_of(first),
        count=count,
    )


_Marks = Sequence[tuple[ChronologyEntry, Mark]]


def _stacks(scale: Scale, marks: _Marks) -> Iterator[Stack]:
    days = _marks_by_day(marks)
    totals = {day: sum(mark.count for mark in of) for day, of in days.items()}
    places = {day: _middle(scale, day) for day in days}
    numbered = _with_room(places, totals)
    named = -_APART
    for day, of in days.items():
        fits = places[day] - named >= _APART
        named = places[day] if fits else named
        yield Stack(
            x=places[day],
            name=_short(display_date(Interval.on(day))) if fits else "",
            total=totals[day],
            has_number=fits or day in numbered,
            columns=tuple(_columns(of, HEIGHT / max(totals.values()))),
        )


def _marks_by_day(marks: _Marks) -> Mapping[date, Sequence[Mark]]:
    """The marks that are bars by their day, the known one below the bound."""
    days: defaultdict[date, list[Mark]] = defaultdict(list)
    for entry, mark in marks:
        if entry.said_latest and mark.style != "stretch":
            days[entry.said_latest].append(mark)
    return {day: sorted(days[day], key=lambda mark: mark.style) for day in sorted(days)}


def _with_room(places: Mapping[date, float], totals: Mapping[date, int]) -> set[date]:
    """The days whose number touches no other number and no higher bar; high bars come first."""
    days, xs = list(places), list(places.values())
    reach = _room(max(totals.values(), default=0))
    numbered: set[date] = set()
    for day in sorted(days, key=lambda one: (-totals[one], one)):
        x, room = places[day], _room(totals[day])
        near = days[bisect_left(xs, x - reach) : bisect_right(xs, x + reach)]
        if not any(
            (totals[other] > totals[day] or other in numbered)
            and abs(places[other] - x) < (room + _room(totals[other])) / 2
            for other in near
        ):
            numbered.add(day)
    return numbered


def _room(number: int) -> float:
    return len(str(number)) * _DIGIT + _GAP


def _columns(marks: Sequence[Mark], unit: float) -> Iterator[Column]:
    """The bars of a day, one on the other."""
    top = float(HEIGHT)
    for mark in marks:
        height = round(mark.count * unit, 1)
        top = round(top - height, 1)
        yield Column(mark, top, height)


def _stretches(scale: Scale, marks: _Marks) -> Iterator[Stretch]:
    """The lines, shorter ones later: they lie on the longer ones."""
    found = []
    for entry, mark in marks:
        if mark.style == "stretch":
            start, end = (WIDTH * share for share in scale.share(_days(entry)))
            found.append(Stretch(mark, round(start, 1), round(end - start, 1)))
    yield from sorted(found, key=lambda one: (-one.width, one.x))


def _days(entry: ChronologyEntry) -> Interval:
    return Interval(earliest=entry.said_earliest, latest=entry.said_latest)


def _middle(scale: Scale, day: date) -> float:
    return round(WIDTH * (scale.start_of(day) + 0.5 / scale.n_days), 1)


def _short(words: str) -> str:
    """``5 November 2024`` as ``5 Nov``."""
    day, month, _ = words.split()
    return f"{day} {month[:3]}"


def _legend(marks: Sequence[Mark]) -> tuple[tuple[str, str, int], ...]:
    """Style, phase and number of entries of each sort of mark that is drawn."""
    counts: Counter[tuple[str, str]] = Counter()
    for mark in marks:
        counts[mark.style, mark.phase] += mark.count
    sorts = [(style, phase.value) for style in STYLES for phase in Phase]
    return tuple((*sort, counts[sort]) for sort in sorts if counts[sort])
