"""What linking and the chronology need to know of an article, without its text.

A card is made once from each article, so that the texts of a large corpus need not be in memory.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from pipeline.lexicon import rows
from pipeline.links.said_again import told_again
from pipeline.links.sketches import sketch_of
from pipeline.models import Article, BlockKind, Span

HEADS = frozenset({BlockKind.TITLE, BlockKind.SUMMARY, BlockKind.HEADING, BlockKind.CAPTION})
"""Kinds of block that repeat in short what the body says."""

_DAY = re.compile(r"\b(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2}), (?P<year>\d{4})\b")


@dataclass(frozen=True, slots=True)
class PageDay:
    """A day written on the page around the article, with its place in the text."""

    on: date
    start_char: int
    end_char: int


@dataclass(frozen=True, slots=True)
class Card:
    """One article: who published it and when, its sketch, and the places of its headings.

    ``again`` are the places where it tells that something was said more than once.
    """

    article_id: str
    source_uri: str
    outlet: str | None
    url: str | None
    published_on: date | None
    published_place: tuple[int, int]
    sketch: bytes
    heads: tuple[Span, ...]
    page_days: tuple[PageDay, ...]
    again: tuple[Span, ...] = ()

    @property
    def publisher(self) -> str:
        """The outlet, or the article itself where the outlet is not known."""
        return self.outlet or self.article_id

    def is_head(self, char: int) -> bool:
        """Whether the character stands in a headline, a summary or a caption."""
        return _is_in(self.heads, char)

    def tells_again(self, char: int) -> bool:
        """Whether the article tells, near the character, that something was said again."""
        return _is_in(self.again, char)


def _is_in(spans: tuple[Span, ...], char: int) -> bool:
    return any(span.start_char <= char < span.end_char for span in spans)


def card_of(article: Article, *, sketched: bool = True) -> Card:
    """The card of an article; ``sketched=False`` where the reprints are known already.

    The sketch is most of the work.
    """
    return Card(
        article_id=article.article_id,
        source_uri=article.source_uri,
        outlet=article.outlet,
        url=article.url,
        published_on=article.published_on,
        published_place=_published_place(article),
        sketch=sketch_of(article) if sketched else b"",
        heads=tuple(
            Span(start_char=block.start_char, end_char=block.end_char)
            for block in article.blocks
            if block.kind in HEADS
        ),
        page_days=tuple(_page_days(article)),
        again=tuple(told_again(article)),
    )


def cards_of(articles: Iterable[Article | Card]) -> dict[str, Card]:
    """The cards by article_id, in the order of their ids."""
    cards = (article if isinstance(article, Card) else card_of(article) for article in articles)
    return {card.article_id: card for card in sorted(cards, key=lambda card: card.article_id)}


def _published_place(article: Article) -> tuple[int, int]:
    """Where the day of publication stands; the very beginning where it stands nowhere."""
    day = article.published_on
    if day is None:
        return 0, 0
    for form in (f"{day}", f"{day:%B %d, %Y}", f"{day:%B} {day.day}, {day.year}"):
        start = article.text.find(form)
        if start >= 0:
            return start, start + len(form)
    return 0, 0


def _page_days(article: Article) -> Iterator[PageDay]:
    """The days written in the page's own furniture: a crawl banner, a menu."""
    for block in article.blocks:
        if block.kind is BlockKind.CHROME:
            yield from _days_in(article.text, block.start_char, block.end_char)


def _days_in(text: str, start: int, end: int) -> Iterator[PageDay]:
    months = {
        row["form"]: int(row["value"]) for row in rows("time_words_en") if row["class"] == "month"
    }
    for match in _DAY.finditer(text, start, end):
        month = months.get(match["month"].lower())
        if month is None:
            continue
        try:
            day = date(int(match["year"]), month, int(match["day"]))
        except ValueError:
            continue  # "June 31, 2024" is no day that could disagree
        yield PageDay(day, match.start(), match.end())
