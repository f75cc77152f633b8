"""A chronology that is too large for one page, cut to what readers look for first."""

from dataclasses import replace
from datetime import date

from pipeline.models import ChronologyEntry
from pipeline.published.publication import Publication


def nearest(publication: Publication, most: int) -> Publication:
    """The same with at most so many entries: those nearest to the election, in their order.

    Without an election the latest ones; undated entries go first. Sources stay with their entries.
    """
    if len(publication.entries) <= most:
        return publication
    ranked = sorted(
        publication.entries, key=lambda one: (_distance(one, publication), one.position)
    )
    kept = {entry.entry_id for entry in ranked[:most]}
    return replace(
        publication,
        entries=tuple(entry for entry in publication.entries if entry.entry_id in kept),
        sources=tuple(source for source in publication.sources if source.entry_id in kept),
    )


def _distance(entry: ChronologyEntry, publication: Publication) -> int:
    """Days between the entry and the election, 0 where its interval holds the day."""
    centre = publication.election or date.max
    days = [day for day in (entry.said_earliest, entry.said_latest) if day]
    if not days:
        return date.max.toordinal()
    if min(days) <= centre <= max(days):
        return 0
    return min(abs((day - centre).days) for day in days)
