"""The whole chronology from statements that are linked."""

from collections import defaultdict
from collections.abc import Iterable

from pipeline.chronology.chronology import Chronology
from pipeline.chronology.conflicts import conflicts_of
from pipeline.chronology.entries import Draft, draft_of, entry_of, order_of
from pipeline.chronology.members import members_of
from pipeline.chronology.pins import Pins, pins_of
from pipeline.chronology.sources import LinksOf, sources_of
from pipeline.links import Card, Linked, cards_of
from pipeline.models import (
    Article,
    ConflictSubject,
    Event,
    Reference,
    Statement,
    StatementLink,
)
from pipeline.timeline import Window


def build_chronology(  # noqa: PLR0913
    articles: Iterable[Article | Card],
    statements: Iterable[Statement],
    linked: Linked,
    reference: Reference | None = None,
    *,
    window: Window | None = None,
    events: Iterable[Event] = (),
) -> Chronology:
    """The entries inside the window with their sources, and all conflicts about them.

    A pure function of the rows given; see the package for their forms.
    """
    cards = cards_of(articles)
    window = window or Window(None)
    reference = reference or Reference()
    by_id = {statement.statement_id: statement for statement in statements}
    pins = pins_of(reference, by_id)
    drafts = _drafts(linked, by_id, cards, pins, window)
    conflicts = conflicts_of(drafts, linked, cards, events, reference)
    disputed = {
        entry_id
        for one in conflicts
        if one.subject is ConflictSubject.ENTRY
        for entry_id in (one.subject_id, *one.other_ids)
    }
    links = _links_by_statement(linked.links)
    return Chronology(
        entries=tuple(
            entry_of(draft, at, window, has_conflict=draft.entry_id in disputed)
            for at, draft in enumerate(drafts, start=1)
        ),
        sources=tuple(
            source
            for draft in drafts
            for source in sources_of(draft.entry_id, draft.members, links)
        ),
        conflicts=conflicts,
        rejects=pins.rejects,
    )


def _drafts(
    linked: Linked,
    statements: dict[str, Statement],
    cards: dict[str, Card],
    pins: Pins,
    window: Window,
) -> tuple[Draft, ...]:
    """The entries inside the window in order, hidden ones left out."""
    drafts = (
        draft_of(members_of(cluster, statements, cards, linked.copies), pins)
        for cluster in linked.clusters
        if not pins.hides(cluster.members)
    )
    return tuple(sorted((one for one in drafts if window.holds(one.said.interval)), key=order_of))


def _links_by_statement(links: Iterable[StatementLink]) -> LinksOf:
    by_statement: dict[str, list[StatementLink]] = defaultdict(list)
    for link in links:
        by_statement[link.left_id].append(link)
        by_statement[link.right_id].append(link)
    return {key: tuple(found) for key, found in by_statement.items()}
