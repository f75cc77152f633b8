"""What was extracted already: the ledger, and committing extraction shard by shard.

A row says from which form of an article and by which extractor the stored rows were made. An
article is due when its own row or the extractor changed since.
"""

import hashlib
from collections.abc import Sequence

from pydantic import Field

from pipeline.models import Article, Extraction, Record, Stage
from pipeline.store.tables import Tables

EXTRACTED = ("date_mentions", "statements", "events", "credits_as_read")
"""Tables whose rows belong to one article each."""

EXTRACTION_STAGES = (Stage.DATES, Stage.STATEMENTS, Stage.EVENTS)


class LedgerRow(Record):
    """One article in the ledger."""

    article_id: str = Field(description="The article.")
    source_uri: str = Field(description="Where it was read.")
    article_sha256: str = Field(description="SHA-256 of the whole article row, in hexadecimal.")
    extractor_version: str | None = Field(
        default=None, description="The extractor whose rows are stored; null until there are any."
    )
    run_id: str | None = Field(default=None, description="The run that extracted it.")


def ledger_row(article: Article) -> LedgerRow:
    """The row of an article that is not extracted yet."""
    sha = hashlib.sha256(article.model_dump_json().encode()).hexdigest()
    return LedgerRow(
        article_id=article.article_id, source_uri=article.source_uri, article_sha256=sha
    )


def pending_articles(tables: Tables, extractor_version: str) -> tuple[str, ...]:
    """The ids of the articles that this extractor has not read in their present form."""
    rows = tables.rows("pending_articles", {"extractor_version": extractor_version})
    return tuple(row["article_id"] for row in rows)


def read_articles(tables: Tables, article_ids: Sequence[str]) -> tuple[Article, ...]:
    """These articles, in the order of their ids."""
    return tables.select(Article, "articles_by_id", {"article_ids": list(article_ids)})


def commit_shard(
    tables: Tables,
    articles: Sequence[Article],
    extraction: Extraction,
    *,
    extractor_version: str,
    run_id: str,
) -> None:
    """Put what was extracted from these articles in place of what was there, in one transaction."""
    done = {"extractor_version": extractor_version, "run_id": run_id}
    rows = [ledger_row(article).model_copy(update=done) for article in articles]
    ids = [article.article_id for article in articles]
    before = tables.select(LedgerRow, "extracted_before", {"article_ids": ids})
    with tables.transaction():
        forget_extracted(tables, before)
        tables.append("date_mentions", extraction.dates)
        tables.append("statements", extraction.statements)
        tables.append("events", extraction.events)
        tables.append("rejects", extraction.rejects)
        tables.append("ledger", rows, upsert=True)


def forget_extracted(tables: Tables, articles: Sequence[LedgerRow]) -> None:
    """Take out everything that was extracted from these articles.

    Nothing is searched where there are none: on a first run that would read all tables for each
    shard, and cost more with every one.
    """
    if not articles:
        return
    ids = [article.article_id for article in articles]
    for table in EXTRACTED:
        tables.forget(table, "article_id", ids)
    uris = [article.source_uri for article in articles]
    tables.forget_rejects(EXTRACTION_STAGES, uris)
