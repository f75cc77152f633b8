"""The day of an event, given differently by two articles or by the reference data."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from pipeline.chronology.disagreement import make_conflict
from pipeline.models import (
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Event,
    EventStatus,
    Interval,
    Precision,
    Reference,
    ReferenceEvent,
)
from pipeline.timeline import display_date

FAR_DAYS = 60
"""Another day further away is another event of the same name."""


def event_conflicts(events: Iterable[Event], reference: Reference) -> Iterator[Conflict]:
    """One row for each reference event that articles put on another day."""
    told: dict[str, list[Event]] = defaultdict(list)
    known = {event.event_id: event for event in reference.events}
    for event in events:
        if event.status is EventStatus.HAPPENED and event.precision is Precision.DAY:
            for one in reference.events:
                if is_about(event, one):
                    told[one.event_id].append(event)
    for event_id, found in sorted(told.items()):
        if any(not event.overlaps(known[event_id]) for event in found):
            yield _conflict(known[event_id], found)


def is_about(event: Event, known: ReferenceEvent) -> bool:
    """Whether an article's event is one of the reference, by name and within two months."""
    near = event.overlaps(Interval(earliest=known.earliest, latest=known.latest), FAR_DAYS)
    headline = event.headline.lower()
    return near and any(form in headline for form in known.forms)


def _conflict(known: ReferenceEvent, found: list[Event]) -> Conflict:
    """The values of the articles, and the reference's beside the first of them."""
    values = [_value(event, display_date(event)) for event in found]
    values.append(_value(found[0], f"{display_date(known)} (reference data)"))
    told = ", ".join(sorted({display_date(event) for event in found}))
    source = f" ({known.source})" if known.source else ""
    return make_conflict(
        (ConflictSubject.EVENT, known.event_id),
        ConflictField.DATE,
        values,
        f"{known.name}: articles put it on {told}, the reference on {display_date(known)}{source}",
    )


def _value(event: Event, value: str) -> ConflictValue:
    return ConflictValue(
        value=value,
        article_id=event.article_id,
        start_char=event.start_char,
        end_char=event.end_char,
    )
