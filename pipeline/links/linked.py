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
    """Judge all statements; belief is left out, for it is no entry of a chronology."""
    cards = cards_of(articles)
    copies = reprints(cards)
    said = _said(statements)
    results = map(link_block, blocks_of(cards, copies, said))
    return _joined(copies, said, results, reference or Reference())


def blocks(
    articles: Iterable[Article | Card], statements: Iterable[Statement]
) -> tuple[Block, ...]:
    """The parts that can be judged apart, in the order of their keys."""
    cards = cards_of(articles)
    return blocks_of(cards, reprints(cards), _said(statements))


def join_blocks(
    articles: Iterable[Article | Card],
    statements: Iterable[Statement],
    results: Iterable[BlockLinks],
    reference: Reference | None = None,
) -> Linked:
    """One result from those of all blocks: disputes between speakers, then editors' decisions."""
    copies = reprints(cards_of(articles))
    return _joined(copies, _said(statements), results, reference or Reference())


def _said(statements: Iterable[Statement]) -> tuple[Statement, ...]:
    """What can be an entry, each once."""
    return tuple({one.statement_id: one for one in statements if one.act in SAID}.values())


def _joined(
    copies: Mapping[str, str],
    said: Iterable[Statement],
    results: Iterable[BlockLinks],
    reference: Reference,
) -> Linked:
    results = tuple(results)
    links = [link for result in results for link in result.links]
    links += disputes_of(said, reference)
    clusters = (cluster for result in results for cluster in result.clusters)
    decided, linked, rejects = apply_decisions(reference.decisions, clusters, links)
    return Linked(links=linked, clusters=decided, copies=copies, rejects=rejects)
