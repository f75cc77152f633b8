"""Occasions that the reference dates: "at the forum" shortly before publication.

In: the reference events and the frame of a statement. Out: the day of the occasion at which it was
said. Dates in the text itself go first, see ``said_on.py``.
"""

from datetime import date

from pipeline.models import Interval, Precision, Reference, ReferenceEvent, SaidBasis, edtf_of
from pipeline.statements.dating import stands_at
from pipeline.statements.narration import Frame
from pipeline.statements.said import SaidOn
from pipeline.statements.venues import venue_in

_OCCASIONS = 45
"""Days before publication in which an occasion of the reference can be the one meant."""

Occasions = list[tuple[str, ReferenceEvent]]
"""Forms of names with what they name."""


def said_at(frame: Frame, occasions: Occasions) -> SaidOn | None:
    """The day of the occasion that is named as the place of saying, if there is one."""
    low = frame.text.lower()
    for form, event in occasions:
        if form in low and stands_at(low, low.find(form)):
            return SaidOn(
                days=Interval(earliest=event.earliest, latest=event.latest),
                edtf=edtf_of(event),
                precision=Precision.DAY if event.is_day else Precision.UNKNOWN,
                basis=SaidBasis.INFERRED,
                why=f"said at '{form}': the reference dates {event.name}",
                venue=venue_in(frame),
            )
    return None


def recent_occasions(reference: Reference, published: date | None) -> Occasions:
    """The occasions of the last weeks before publication, each with the forms of its name."""
    return [
        (form, event)
        for event in reference.events
        if not event.is_open and is_recent(event, published)
        for form in event.forms
    ]


def is_recent(days: Interval, published: date | None) -> bool:
    """Whether an occasion is long, or was in the last weeks: a yearly one has one name."""
    if not published or not days.earliest or not days.latest:
        return False
    is_long = (days.latest - days.earliest).days > _OCCASIONS
    return is_long or 0 <= (published - days.earliest).days <= _OCCASIONS
