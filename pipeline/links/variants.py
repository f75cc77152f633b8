"""Statements of one speaker, those with the same words on the same days taken together.

A wire quotation stands in hundreds of articles; it is judged once.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cached_property

from pipeline.links.wording import Wording, wording_of
from pipeline.models import Interval, Mode, SaidBasis, Statement

HORIZON_DAYS = 10
"""What is only known to be said by a day is taken to be at most so many days older: news is new."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A statement, and whether it stands in a headline, a summary or a caption."""

    statement: Statement
    is_head: bool


@dataclass(frozen=True)
class Variant:
    """One wording said on one interval, and everywhere it stands (in the order of the ids)."""

    wording: Wording
    said: Interval
    basis: SaidBasis
    seen: tuple[Seen, ...]

    @property
    def statement(self) -> Statement:
        """The statement that stands for all of them in links."""
        return self.seen[0].statement

    @cached_property
    def likely(self) -> Interval:
        """The days it was likely said: an open beginning closed by ``HORIZON_DAYS``."""
        if self.said.earliest or not self.said.latest:
            return self.said
        return Interval(earliest=earlier(self.said.latest, HORIZON_DAYS), latest=self.said.latest)

    @cached_property
    def by_article(self) -> dict[str, tuple[Seen, ...]]:
        """Where it stands, by article."""
        places: dict[str, list[Seen]] = defaultdict(list)
        for one in self.seen:
            places[one.statement.article_id].append(one)
        return {article: tuple(seen) for article, seen in places.items()}

    @cached_property
    def is_quoted(self) -> bool:
        """Whether the speaker's own words are given somewhere."""
        return any(one.statement.mode is not Mode.INDIRECT for one in self.seen)

    @cached_property
    def venues(self) -> frozenset[str]:
        """The content words of the places named."""
        return _words_of(one.statement.venue for one in self.seen)

    @cached_property
    def channels(self) -> frozenset[str]:
        """The media named."""
        return frozenset(one.statement.channel for one in self.seen if one.statement.channel)


def variants_of(seen: Iterable[Seen]) -> list[Variant]:
    """The variants in the order of their first statement ids."""
    groups: dict[tuple[object, ...], list[Seen]] = defaultdict(list)
    for one in sorted(seen, key=lambda one: one.statement.statement_id):
        said = one.statement
        wording = _wording(said)
        key = (wording.words, wording.negated, said.said_earliest, said.said_latest)
        groups[*key, said.said_basis].append(one)
    return [_variant(group) for group in groups.values()]


def earlier(day: date, days: int) -> date:
    """The day so many days before, held at the beginning of the calendar."""
    return max(day, date.min + timedelta(days=days)) - timedelta(days=days)


def _wording(said: Statement) -> Wording:
    if said.mode is Mode.DIRECT:
        return wording_of(said.content)
    opens = said.content_spans[0].start_char == said.start_char
    return wording_of(said.content, said.cue, opens=opens)


def _variant(group: list[Seen]) -> Variant:
    first = group[0].statement
    return Variant(
        wording=_wording(first),
        said=Interval(earliest=first.said_earliest, latest=first.said_latest),
        basis=first.said_basis,
        seen=tuple(group),
    )


def _words_of(texts: Iterable[str | None]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in wording_of(text).words)
