"""An article's own date against another day on its page, such as that of a crawl."""

from collections.abc import Iterable, Iterator

from pipeline.chronology.disagreement import make_conflict
from pipeline.links import Card
from pipeline.models import Conflict, ConflictField, ConflictSubject, ConflictValue


def article_conflicts(cards: Iterable[Card]) -> Iterator[Conflict]:
    """One row for each article whose page shows a day other than that of publication."""
    for card in cards:
        other = [day for day in card.page_days if day.on != card.published_on]
        if not other or card.published_on is None:
            continue
        start, end = card.published_place
        own = ConflictValue(
            value=str(card.published_on),
            article_id=card.article_id,
            start_char=start,
            end_char=end,
        )
        shown = [
            ConflictValue(
                value=str(day.on),
                article_id=card.article_id,
                start_char=day.start_char,
                end_char=day.end_char,
            )
            for day in other
        ]
        yield make_conflict(
            (ConflictSubject.ARTICLE, card.article_id),
            ConflictField.PUBLISHED_ON,
            [own, *shown],
            f"The article is dated {own.value}, its page shows {shown[0].value}, which may be the "
            "day it was fetched",
        )
