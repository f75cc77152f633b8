"""Linking a corpus: its blocks, each judged alone, then joined."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from pipeline.links.blocks import Block, blocks_of
from pipeline.links.cards import Card, cards_of
from pipeline.links.decided import apply_decisions
from pipeline.links.disputes import disputes_of
from pipeline.links.link_block import BlockLinks, Cluster, link_block
from pipeline.links.reprints import reprints
from pipeline.models import Act, Article, Reference, Reject, Statement, StatementLink

SAID = frozenset({Act.SPEECH, Act.WRITING})
"""Acts that can be an entry of the chronology; what somebody believes is not said."""


@dataclass(frozen=True, slots=True)
class Linked:
    """What is the same, over a whole corpus; see the package for the fields."""

    links: tuple[StatementLink, ...] = ()
    clusters: tuple[Cluster, ...] = ()
    copies: Mapping[str, str] = field(default_factory=dict)
    rejects: tuple[Reject, ...] = ()


def link_statements(
    articles: Iterable[Article | Card],
    statements: Iterable[Statement],
    reference: Reference | None = None,
) -> Linked:
    """Judge all statements of all articles."""
    parts = parts_of(articles, statements)
    return join_parts(parts, map(link_block, parts.blocks), reference)


@dataclass(frozen=True, slots=True)
class Parts:
    """A corpus in parts that can be judged apart, in the order of their keys."""

    blocks: tuple[Block, ...]
    copies: Mapping[str, str]
    said: tuple[Statement, ...]


def parts_of(articles: Iterable[Article | Card], statements: Iterable[Statement]) -> Parts:
    """The parts of a corpus; belief is left out, for it is no entry of a chronology."""
    cards = cards_of(articles)
    copies, said = reprints(cards), _said(statements)
    return Parts(blocks_of(cards, copies, said), copies, said)


def join_parts(
    parts: Parts, results: Iterable[BlockLinks], reference: Reference | None = None
) -> Linked:
    """One result from those of all blocks: disputes between speakers, then editors' decisions."""
    reference = reference or Reference()
    results = tuple(results)
    links = [link for result in results for link in result.links]
    links += disputes_of(parts.said, reference)
    clusters = (cluster for result in results for cluster in result.clusters)
    decided, linked, rejects = apply_decisions(reference.decisions, clusters, links)
    return Linked(links=linked, clusters=decided, copies=parts.copies, rejects=rejects)


def _said(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """What can be an entry, each once."""
    return tuple({one.statement_id: one for one in statements if one.act in SAID}.values())
