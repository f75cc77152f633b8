"""The statements behind one entry, with what is known of their articles."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pipeline.lexicon import words
from pipeline.links import Card, Cluster
from pipeline.models import Interval, Mode, Statement


@dataclass(frozen=True)
class Member:
    """A statement and the card of its article (``None`` where the article is not given)."""

    statement: Statement
    card: Card | None
    original: str

    @property
    def published_on(self) -> date | None:
        """Day of the article."""
        return self.card.published_on if self.card else None

    @property
    def has_outlet(self) -> bool:
        """Whether the outlet of the article is known."""
        return self.card is not None and bool(self.card.outlet)

    @property
    def publisher(self) -> str:
        """The outlet, or the article itself where the outlet is not known."""
        return self.card.publisher if self.card else self.statement.article_id

    @property
    def is_head(self) -> bool:
        """Whether it stands in a headline, a summary or a caption."""
        return self.card is not None and self.card.is_head(self.statement.start_char)

    @property
    def said(self) -> Interval:
        """The days it can have been said."""
        return Interval(earliest=self.statement.said_earliest, latest=self.statement.said_latest)

    @property
    def first_key(self) -> tuple[date, str, int, str]:
        """Who reported it first: day, then article and place."""
        said = self.statement
        return self.published_on or date.max, said.article_id, said.start_char, said.statement_id


@dataclass(frozen=True)
class Members:
    """All members of an entry, first published first."""

    all: tuple[Member, ...]

    @property
    def first(self) -> Member:
        """The one that was published first; the entry's id is made from it."""
        return self.all[0]

    @cached_property
    def representative(self) -> Member:
        """The fullest direct wording, else the clearest report.

        The speaker's own words go before reports, the body before headlines, a report that stands
        alone before one that only points ("it a mistake"), more words before fewer, the first
        published before the later.
        """
        return min(self.all, key=_by_fullness)


def members_of(
    cluster: Cluster,
    statements: Mapping[str, Statement],
    cards: Mapping[str, Card],
    copies: Mapping[str, str],
) -> Members:
    """The members of a cluster."""
    found = (
        Member(
            statement=statements[key],
            card=cards.get(statements[key].article_id),
            original=copies.get(statements[key].article_id, statements[key].article_id),
        )
        for key in cluster.members
    )
    return Members(tuple(sorted(found, key=lambda member: member.first_key)))


def _by_fullness(member: Member) -> tuple[bool, bool, bool, int, tuple[date, str, int, str]]:
    said = member.statement
    is_fragment = said.content.partition(" ")[0] in words("object_pronouns")
    is_report = said.mode is not Mode.DIRECT
    return is_report, member.is_head, is_fragment, -len(said.content.split()), member.first_key
