"""Which statements are one and the same: candidates, judgement by named levels, clusters.

    link_statements(articles, statements, reference=Reference()) -> Linked

``articles`` are ``Article`` rows or the ``Card`` made of one by ``card_of`` (all that linking needs
to know of an article, without its text; an iterator is enough, each article is read once). The
result does not depend on any order and equals that of a run over the same set from nothing:

    Linked.links     tuple[StatementLink, ...]  judged pairs, sorted by ids (table statement_links)
    Linked.clusters  tuple[Cluster, ...]        every statement that can be an entry, in one cluster
    Linked.copies    Mapping[str, str]          article_id -> article_id of the article it reprints
                                                (its own id where it is no copy)
    Linked.rejects   tuple[Reject, ...]         editors' decisions that no longer apply

``Cluster.members`` are the sorted statement ids. To recompute only what new articles touch:

    parts_of(articles, statements) -> Parts               .blocks can be judged apart
    Block.key, Block.digest                               digest: SHA-256 of all that is judged
    link_block(block) -> BlockLinks(links, clusters)      pure: equal digests give equal results
    join_parts(parts, results, reference) -> Linked

so that ``link_statements`` is ``join_parts`` over ``map(link_block, parts.blocks)``, and results of
blocks whose digest was seen before can be taken from a store.

What two wordings share is judged by ``levels.py``; what many articles do with two groups of them,
to give the one or the other and never both, by ``alternatives.py``. To add a level of judgement:
one ``Level`` row in ``levels.py``. To add words or phrases that mean the same: one row in
``pipeline/lexicon/same_words.csv``.
"""

from pipeline.links.blocks import Block
from pipeline.links.cards import Card, PageDay, card_of, cards_of
from pipeline.links.decided import EDITOR, stale
from pipeline.links.level import Level
from pipeline.links.levels import CUT, LEVELS
from pipeline.links.link_block import BlockLinks, Cluster, link_block
from pipeline.links.linked import Linked, Parts, join_parts, link_statements, parts_of
from pipeline.links.media import media_differ
from pipeline.links.scenes import SCENES, Scene

__all__ = [
    "CUT",
    "EDITOR",
    "LEVELS",
    "SCENES",
    "Block",
    "BlockLinks",
    "Card",
    "Cluster",
    "Level",
    "Linked",
    "PageDay",
    "Parts",
    "Scene",
    "card_of",
    "cards_of",
    "join_parts",
    "link_block",
    "link_statements",
    "media_differ",
    "parts_of",
    "stale",
]
