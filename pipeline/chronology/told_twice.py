"""One happening that two articles put on different days: 'Lind was shot' on 13 and on 14 July.

Compared are only happenings that come once in a few days for one person: somebody dies, resigns,
is arrested (``lexicon/happens_once.csv``). What the reference data dates is left to ``event_days``.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from pipeline.chronology.disagreement import make_conflict
from pipeline.chronology.event_days import is_about
from pipeline.lexicon import table
from pipeline.models import (
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Event,
    EventStatus,
    Precision,
    Reference,
)
from pipeline.timeline import display_date

NEAR_DAYS = 3
"""Days that two reports of one happening lie apart at most; later it may have happened again."""

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_PASSIVE = frozenset({"was", "were", "been", "is", "are", "being", "got"})
_SUFFIXES = frozenset({"jr", "sr"})

_Happening = tuple[str, str, bool]
"""Surname of who it is about, the verb, and whether it was done to him or her."""


def happening_conflicts(events: Iterable[Event], reference: Reference) -> Iterator[Conflict]:
    """One row for each happening that articles put on different days, no more than three apart."""
    told: dict[_Happening, list[Event]] = defaultdict(list)
    for event in events:
        key = _happening(event)
        if key is not None:
            told[key].append(event)
    for _, found in sorted(told.items()):
        for near in _near(sorted(found, key=_in_order)):
            if _disagree(near) and not _is_known(near, reference):
                yield _conflict(near)


def _in_order(event: Event) -> tuple[str, str, int]:
    return str(event.earliest), event.article_id, event.start_char


def _happening(event: Event) -> _Happening | None:
    if event.status is not EventStatus.HAPPENED or event.precision is not Precision.DAY:
        return None
    name = _surname(event.actors[0]) if len(event.actors) == 1 else None
    words = [word.lower() for word in _WORD.findall(event.headline)]
    place = next((at for at, word in enumerate(words) if word in _verbs()), None)
    if name is None or place is None or event.earliest is None or event.earliest != event.latest:
        return None
    return name, _verbs()[words[place]], not _PASSIVE.isdisjoint(words[:place])


def _surname(actor: str) -> str | None:
    """The last word of a name; ``None`` where it is no name."""
    words = [word for word in _WORD.findall(actor) if word.lower() not in _SUFFIXES]
    return words[-1].lower() if words and words[-1][0].isupper() else None


def _near(events: Sequence[Event]) -> Iterator[list[Event]]:
    """Runs of events, sorted by day, that lie within a few days of the first one of the run."""
    run: list[Event] = []
    for event in events:
        if run and _days_between(run[0], event) > NEAR_DAYS:
            yield run
            run = []
        run.append(event)
    if run:
        yield run


def _days_between(one: Event, other: Event) -> int:
    return (other.earliest - one.earliest).days if one.earliest and other.earliest else 0


def _disagree(events: Sequence[Event]) -> bool:
    """Whether two articles give one day each; one article with two days tells two happenings."""
    days: dict[str, set[str]] = defaultdict(set)
    for event in events:
        days[event.article_id].add(str(event.earliest))
    return all(len(one) == 1 for one in days.values()) and len(set().union(*days.values())) > 1


def _is_known(events: Sequence[Event], reference: Reference) -> bool:
    return any(is_about(event, known) for event in events for known in reference.events)


def _conflict(events: Sequence[Event]) -> Conflict:
    told = ", ".join(dict.fromkeys(display_date(event) for event in events))
    values = [
        ConflictValue(
            value=display_date(event),
            article_id=event.article_id,
            start_char=event.start_char,
            end_char=event.end_char,
        )
        for event in events
    ]
    return make_conflict(
        (ConflictSubject.EVENT, events[0].event_id),
        ConflictField.DATE,
        values,
        f"{events[0].headline}: articles put it on {told}",
    )


@cache
def _verbs() -> dict[str, str]:
    return dict(table("happens_once", "verb"))
