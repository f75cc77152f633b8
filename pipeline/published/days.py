"""The chronology as the page lays it out: days, what is drawn for them, and their entries."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from pipeline.chronology import cue_of
from pipeline.models import ChronologyEntry, Interval, Phase
from pipeline.published.publication import Publication
from pipeline.published.scale import Scale, scale_of
from pipeline.timeline import display_date

NO_OUTLET = "none"
"""What stands for an outlet where no source of an entry tells its own."""

_BAR = 120.0
"""Width of an uncertainty bar in its own units."""


@dataclass(frozen=True, slots=True)
class Bar:
    """An interval on the scale: where it starts, how long it is, and its open end if it has one."""

    x: float
    width: float
    election: float | None
    ends: str

    @property
    def edges(self) -> tuple[float, ...]:
        """Where an end is known and stands as a line; the other end fades out."""
        first, last = self.x, round(self.x + self.width, 1)
        return {"open-before": (last,), "open-after": (first,)}.get(self.ends, (first, last))


@dataclass(frozen=True, slots=True)
class EntryView:
    """One entry with what the page shows and filters by."""

    entry: ChronologyEntry
    cue: str
    role: str
    carried_by: str
    outlets: str


@dataclass(frozen=True, slots=True)
class Day:
    """Entries of one day or of one interval; ``counted`` says how far from the election.

    ``bar`` shows an interval, of which no day is known, on the scale. ``mark`` is the name of the
    days in the chart.
    """

    key: str
    mark: str
    heading: str
    counted: str
    bar: Bar | None
    is_election: bool
    marks_election: bool
    entries: tuple[EntryView, ...]


def days_of(publication: Publication, outlets: dict[str, int]) -> Iterator[Day]:
    """The days in order, the first one on or after the election marked."""
    marked = False
    scale = scale_of(publication)
    for (earliest, latest, _), group in groupby(publication.entries, key=_day_key):
        entries = tuple(group)
        days = Interval(earliest=earliest, latest=latest)
        here = not marked and _is_past(days, publication.election)
        marked = marked or here
        yield Day(
            key=key_of(entries[0]),
            mark=mark_of(days),
            heading=entries[0].display_date,
            counted=_counted(days, publication.election),
            bar=_bar(days, publication.election, scale),
            is_election=entries[0].phase is Phase.ELECTION_DAY,
            marks_election=here,
            entries=tuple(_view(publication, entry, outlets) for entry in entries),
        )


def _is_past(days: Interval, election: date | None) -> bool:
    """Whether the line of the election stands above these days, as the calendar sorts them."""
    if election is None:
        return False
    return (days.earliest or days.latest or date.max) > election or days.earliest == election


def key_of(first: ChronologyEntry) -> str:
    """Where the page has a day, told by its first entry."""
    return f"day-{first.entry_id}"


def mark_of(days: Interval) -> str:
    """What the chart calls these days; empty where it cannot draw them."""
    if days.latest is None:
        return ""
    if days.is_day:
        return days.latest.isoformat()
    return f"{days.earliest or ''}/{days.latest}"


def _day_key(entry: ChronologyEntry) -> tuple[date | None, date | None, str]:
    return entry.said_earliest, entry.said_latest, entry.display_date


def _counted(days: Interval, election: date | None) -> str:
    """The distance from the election in words; nothing where a bound is missing."""
    if election is None or days.earliest is None or days.latest is None:
        return ""
    first, last = (days.earliest - election).days, (days.latest - election).days
    if first == last:
        return _distance(first)
    return f"{_signed(first)} to {_signed(last)} days"


def _distance(days: int) -> str:
    if days == 0:
        return "election day"
    unit = "day" if abs(days) == 1 else "days"
    return f"{abs(days)} {unit} {'after' if days > 0 else 'before'}"


def _signed(days: int) -> str:
    return f"{days:+d}".replace("-", "−")


def _view(
    publication: Publication,
    entry: ChronologyEntry,
    outlets: dict[str, int],
) -> EntryView:
    sources = publication.sources_of.get(entry.entry_id, ())
    numbers = sorted({outlets[source.outlet] for source in sources if source.outlet})
    unknown = len({source.article_id for source in sources if not source.outlet})
    return EntryView(
        entry=entry,
        cue=cue_of(entry),
        role=_role(publication, entry),
        carried_by=_carried_by(entry, unknown),
        outlets=" ".join(map(str, numbers)) or NO_OUTLET,
    )


def _carried_by(entry: ChronologyEntry, unknown: int) -> str:
    """How many outlets have it, and how many articles whose outlet is not known."""
    if unknown == entry.n_articles:
        return "outlet not known" if unknown == 1 else f"{unknown} articles, outlets not known"
    others = f", and {unknown} more with no known outlet" if unknown else ""
    return f"{_known_outlets(entry)}{others}"


def _known_outlets(entry: ChronologyEntry) -> str:
    """How many outlets have it, and how many of them on their own where that differs."""
    if entry.n_outlets <= 1:
        return "one outlet"
    if entry.n_independent == entry.n_outlets:
        return f"{entry.n_outlets} independent outlets"
    return f"{entry.n_outlets} outlets, {entry.n_independent} independent"


def _role(publication: Publication, entry: ChronologyEntry) -> str:
    """The role as the article writes it, else the one held on the last day it can have been said.

    A role of long ago or of later is not shown: it would be false on that day.
    """
    shown = publication.shown_statement(entry)
    if shown and shown.speaker_role:
        return shown.speaker_role
    speaker = publication.speaker_by_id.get(entry.speaker_id)
    day = entry.said_latest or entry.said_earliest
    if speaker is None or day is None:
        return ""
    held = (
        role.role
        for role in speaker.roles
        if Interval.on(day).overlaps(Interval(earliest=role.from_on, latest=role.to_on))
    )
    return next(held, "")


def _bar(days: Interval, election: date | None, scale: Scale | None) -> Bar | None:
    undated = days.earliest is None and days.latest is None
    if scale is None or days.is_day or undated:
        return None
    start, end = scale.share(days)
    return Bar(
        x=round(_BAR * start, 1),
        width=round(max(_BAR * (end - start), 2.0), 1),
        election=round(_BAR * scale.start_of(election), 1) if election else None,
        ends="open-before"
        if days.earliest is None
        else "open-after"
        if days.latest is None
        else "",
    )


def window_words(publication: Publication) -> str:
    """The window in words, empty without one."""
    if publication.window_from is None or publication.window_to is None:
        return ""
    return " to ".join(_words(day) for day in (publication.window_from, publication.window_to))


def day_words(days: Iterable[date | None]) -> tuple[str, ...]:
    """Days in words, unknown ones left out."""
    return tuple(_words(day) for day in days if day)


def _words(day: date) -> str:
    return display_date(Interval.on(day))
