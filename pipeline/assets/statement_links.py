"""Asset ``statement_links``: which wordings are one statement."""

from collections.abc import Iterator

import dagster as dg

from pipeline.assets.describe import table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.assets.telling import tell
from pipeline.extraction import judge_version
from pipeline.links import Card, Cluster, Linked, card_of, join_parts, parts_of
from pipeline.models import Article, Stage, Statement, StatementLink
from pipeline.store import Tables, Warehouse, judge_blocks


@dg.multi_asset(
    specs=[
        table_spec(
            "statement_links",
            "**Which wordings are one statement**: judged pairs, the same, restated on another day "
            "or disputed, each with the named level that decided and why. Pairs that are simply "
            "different are not listed. A speaker's statements are judged again only where one of "
            "them came, went or changed.",
            group="chronology",
            deps=["articles", "statements"],
        )
    ],
)
def statement_links(chosen: Chosen) -> dg.MaterializeResult[None]:
    """Judge which wordings are the same statement."""
    tell("judging which wordings are one statement")
    store = chosen.store
    with store.work() as tables:
        statements = tables.read(Statement)
    parts = parts_of(cards(store, sketched=True), statements)
    judged = judge_blocks(store, parts.blocks, judge_version())
    linked = join_parts(parts, judged.results, chosen.known)
    with store.work() as tables:
        write_links(tables, linked)
        return table_result(
            tables,
            "statement_links",
            clusters=len(linked.clusters),
            blocks=len(parts.blocks),
            blocks_judged_anew=judged.anew,
        )


def cards(store: Warehouse, *, sketched: bool) -> Iterator[Card]:
    """The card of every article; the texts are read one batch at a time."""
    with store.work() as tables:
        for article in tables.stream(Article):
            yield card_of(article, sketched=sketched)


def write_links(tables: Tables, linked: Linked) -> None:
    """Put a judgement in place of the one before, with what the chronology needs of it."""
    with tables.transaction():
        tables.replace("statement_links", linked.links)
        tables.clear("statement_clusters")
        tables.write(
            "statement_clusters",
            ((member, of.members[0]) for of in linked.clusters for member in of.members),
        )
        tables.clear("article_copies")
        tables.write("article_copies", sorted(linked.copies.items()))
        tables.forget_rejects([Stage.LINKS])
        tables.append("rejects", linked.rejects)


def read_links(tables: Tables) -> Linked:
    """The judgement that ``write_links`` stored."""
    members: dict[str, list[str]] = {}
    for row in tables.rows("statement_clusters"):
        members.setdefault(row["cluster_id"], []).append(row["statement_id"])
    return Linked(
        links=tables.read(StatementLink),
        clusters=tuple(Cluster(members=tuple(group)) for group in members.values()),
        copies={row["article_id"]: row["original_id"] for row in tables.rows("article_copies")},
    )
