"""Assets ``date_mentions``, ``statements``, ``events`` and ``rejects``: one reading of a text."""

from collections.abc import Iterator, Sequence

import dagster as dg

from pipeline.assets.describe import query_table, table_result, table_spec
from pipeline.assets.resources import Chosen
from pipeline.assets.telling import tell_count
from pipeline.extraction import WORTH_A_POOL, extract_shards, extractor_version, shards_of
from pipeline.models import Article
from pipeline.store import Warehouse, commit_shard, join_people, pending_articles, read_articles

_GROUP = "extraction"


@dg.multi_asset(
    specs=[
        table_spec(
            "date_mentions",
            "**Every date in every article** ('on Wednesday', 'by January', '2016'), where it "
            "stands, what it means, which rule read it against which day, and why in one sentence. "
            "Nothing is finer than the text: a year stays a year. Read `text`, `edtf` and `why` "
            "side by side to see how it reads.",
            group=_GROUP,
            deps=["articles"],
        ),
        table_spec(
            "statements",
            "**Who said what, one row per wording in one article**: quoted, reported or both, with "
            "speaker, cue, day, venue and channel, each with its place in the text. `said_basis` "
            "tells how the day is known; most news gives none, so most rows are only bounded by "
            "the day of publication. A surname alone is credited to the only one of all articles "
            "who bears it. The same words in two articles are two rows here and one in "
            "`chronology`.",
            group=_GROUP,
            deps=["articles", "date_mentions"],
        ),
        table_spec(
            "events",
            "**Dated happenings that are no statements**, and whether the text says that they took "
            "place, are planned, are denied or come again and again.",
            group=_GROUP,
            deps=["articles", "date_mentions", "statements"],
        ),
        table_spec(
            "rejects",
            "**What was left out, and why**: files that could not be read, and candidates refused "
            "on purpose, such as a 'we' that is no Wednesday. Nothing is lost silently: look here "
            "first when you miss something.",
            group=_GROUP,
            deps=["articles", "date_mentions", "statements", "events"],
        ),
    ],
)
def extraction(
    context: dg.AssetExecutionContext, chosen: Chosen
) -> Iterator[dg.MaterializeResult[None]]:
    """Read the articles that are new, changed, or were read by another extractor."""
    extracted = extract_pending(chosen, context.run.run_id)
    with chosen.store.work() as tables:
        join_people(tables, chosen.known)
        shares = tables.rows("statement_shares")[0]
        yield table_result(tables, "date_mentions", articles_extracted=extracted)
        in_short = (
            f"{tables.count('statements')} statements; {shares['share_of_quotes_kept']:.0%} of the "
            f"quotations became one, {shares['share_dated_on_a_day']:.0%} are known to the day, "
            f"{shares['share_dated_at_all']:.0%} have a bound at least"
        )
        yield table_result(
            tables, "statements", in_short=in_short, articles_extracted=extracted, **shares
        )
        yield table_result(tables, "events", articles_extracted=extracted)
        by_reason = query_table(tables, "rejects_by_reason")
        yield table_result(tables, "rejects", by_reason=by_reason)


def extract_pending(chosen: Chosen, run_id: str) -> int:
    """Extract what is due, shard by shard; each is kept as soon as it is done.

    Returns:
        The number of articles extracted.
    """
    store, reference = chosen.store, chosen.known
    version = extractor_version(reference)
    with store.work() as tables:
        due = shards_of(pending_articles(tables, version))
    done, total = 0, sum(map(len, due))
    workers = chosen.settings.workers if len(due) >= WORTH_A_POOL else 1
    shards = (_read(store, ids) for ids in due)
    for shard, found in extract_shards(shards, reference, workers=workers):
        with store.work() as tables:
            commit_shard(tables, shard, found, extractor_version=version, run_id=run_id)
        done += len(shard)
        tell_count(done, total, "articles extracted")
    return done


def _read(store: Warehouse, article_ids: Sequence[str]) -> tuple[Article, ...]:
    with store.work() as tables:
        return read_articles(tables, article_ids)
