"""All conflicts: sources that disagree, one row with every value and its place.

Nothing is averaged or dropped. Each sort of disagreement has its own module; to add one, write a
function that gives ``Conflict`` rows and name it here.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pipeline.chronology.article_days import article_conflicts
from pipeline.chronology.entries import Draft
from pipeline.chronology.entry_conflicts import disputes_between, entry_conflicts
from pipeline.chronology.event_days import event_conflicts
from pipeline.chronology.told_twice import happening_conflicts
from pipeline.links import Card, Linked
from pipeline.models import Conflict, Event, Reference


def conflicts_of(
    drafts: Sequence[Draft],
    linked: Linked,
    cards: Mapping[str, Card],
    events: Iterable[Event],
    reference: Reference,
) -> tuple[Conflict, ...]:
    """The conflicts about entries, articles and events, sorted by subject and field."""
    told = tuple(events)
    found: Iterator[Conflict] = (one for draft in drafts for one in entry_conflicts(draft))
    every = [
        *found,
        *disputes_between(drafts, linked.links),
        *article_conflicts(cards.values()),
        *event_conflicts(told, reference),
        *happening_conflicts(told, reference),
    ]
    return tuple(sorted(every, key=lambda one: (one.subject, one.subject_id, one.field)))
