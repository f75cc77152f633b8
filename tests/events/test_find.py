"""Phrases with a date and the event they must give, or the reason why they give none."""

import re
from datetime import date

import pytest

from pipeline.events import find_events
from pipeline.ingest.article import make_article
from pipeline.models import (
    Anchor,
    Article,
    DateKind,
    DateMention,
    Event,
    EventStatus,
    Found,
    Interval,
    Precision,
    make_id,
)

PUBLISHED = date(2030, 5, 16)
PAST = Interval.on(date(2030, 5, 14))
AHEAD = Interval.on(date(2030, 6, 20))


def mention_in(
    article: Article, words: str, days: Interval, kind: DateKind = DateKind.DATE
) -> DateMention:
    start = article.text.index(words)
    return DateMention(
        date_mention_id=make_id("date", article.article_id, start, start + len(words)),
        article_id=article.article_id,
        start_char=start,
        end_char=start + len(words),
        text=words,
        kind=kind,
        value="2030-05-14",
        precision=Precision.DAY,
        anchor=Anchor.NONE,
        rule="test",
        why="given by the test",
        earliest=days.earliest,
        latest=days.latest,
    )


def events_of(
    marked: str, days: Interval = PAST, kind: DateKind = DateKind.DATE
) -> tuple[Article, Found[Event]]:
    """The events of a text in which ``<...>`` marks the date."""
    words = re.findall(r"<(.*?)>", marked)
    article = make_article(re.sub(r"[<>]", "", marked), published_on=PUBLISHED)
    mentions = [mention_in(article, word, days, kind) for word in words]
    return article, find_events(article, mentions, [])


H, P, Y, D, R = (
    EventStatus.HAPPENED,
    EventStatus.PLANNED,
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
)

PHRASES = [
    ("The bridge opened on <Tuesday>.", "The bridge opened", ("bridge",), H),
    ("On <Tuesday>, Mayor Ana Ruiz opened the bridge.", "Mayor Ana Ruiz opened the bridge",
     ("Mayor Ana Ruiz",), H),
    ("Ana Ruiz, the mayor of Lund, resigned on <Tuesday>.",
     "Ana Ruiz, the mayor of Lund, resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz and Per Berg met in Lund on <Tuesday>.", "Ana Ruiz and Per Berg met in Lund",
     ("Ana Ruiz", "Per Berg"), H),
    ("While crowds cheered, Ana Ruiz opened the bridge on <Tuesday>.",
     "Ana Ruiz opened the bridge", ("Ana Ruiz",), H),
    ("As the bridge opened on <Tuesday>, crowds cheered.", "the bridge opened", ("bridge",), H),
    ("Ana Ruiz, who resigned on <Tuesday>, left the city.", "Ana Ruiz resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz, who leads the council, resigned on <Tuesday>.",
     "Ana Ruiz resigned", ("Ana Ruiz",), H),
    ("Ana Ruiz flew to Lund and met the king on <Tuesday>.", "Ana Ruiz met the king",
     ("Ana Ruiz",), H),
    ("The board praised the letter he sent on <Tuesday>.", "he sent", (), H),
    ("After <Tuesday> the shops stayed shut.", "the shops stayed shut", ("shops",), H),
    ("The senate has yet to vote on the bill since <Tuesday>.",
     "The senate has yet to vote on the bill", ("senate",), D),
    ("The mayor did not resign on <Tuesday>.", "The mayor did not resign", ("mayor",), D),
    ("The mayor didn’t resign on <Tuesday>.", "The mayor didn’t resign", ("mayor",), D),
    ("The court will rule on <Tuesday>.", "The court will rule", ("court",), P),
    ("The court was due to rule on <Tuesday>.", "The court was due to rule", ("court",), P),
    ("If the court decides on <Tuesday>, the mayor goes.", "the court decides", ("court",), Y),
    ("Should the court rule on <Tuesday>, the mayor goes.", None, None, Y),
    ("The army repeatedly shelled the port on <Tuesday>.",
     "The army repeatedly shelled the port", ("army",), R),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "headline", "actors", "status"), PHRASES)
def test_a_dated_clause_is_an_event(
    marked: str, headline: str | None, actors: tuple[str, ...] | None, status: EventStatus
) -> None:
    _, found = events_of(marked)
    assert len(found.rows) == 1, found.rejects
    event = found.rows[0]
    assert event.status is status
    assert headline is None or event.headline == headline
    assert actors is None or event.actors == actors
