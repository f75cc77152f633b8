"""Taking articles in: what is new or changed is written, what vanished loses all its rows.

Articles come as an iterator and are written batch by batch, so that a corpus larger than memory
goes through; the database is open only while a batch is written.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice

from pipeline.models import Article, Reject, Stage
from pipeline.store.ledger import LedgerRow, forget_extracted, ledger_row
from pipeline.store.tables import Tables
from pipeline.store.warehouse import Warehouse

BATCH = 500
"""Articles written in one transaction."""


@dataclass(slots=True)
class Intake:
    """What taking in did, in numbers of articles; ``rejects`` are the sources refused."""

    articles: int = 0
    new: int = 0
    changed: int = 0
    vanished: int = 0
    rejects: list[Reject] = field(default_factory=list)


def take_in(warehouse: Warehouse, found: Iterable[Article | Reject]) -> Intake:
    """Make the table ``articles`` and the rejects of ingest equal to what was found.

    An article that comes twice is kept once and the second one listed as a reject.
    """
    intake = Intake()
    with warehouse.work() as tables:
        known = {row.article_id: row for row in tables.select(LedgerRow, "ledger")}
    seen: dict[str, str] = {}
    for batch in _batches(_first_ones(found, seen, intake)):
        rows = {
            row.article_id: (row, article) for article in batch for row in [ledger_row(article)]
        }
        due = [pair for key, pair in rows.items() if _differs(known.get(key), pair[0])]
        intake.articles += len(batch)
        intake.new += sum(row.article_id not in known for row, _ in due)
        intake.changed += sum(row.article_id in known for row, _ in due)
        if due:
            with warehouse.work() as tables:
                _write(tables, due, [known[key] for key in rows if key in known])
    gone = [row for key, row in known.items() if key not in seen]
    intake.vanished = len(gone)
    with warehouse.work() as tables:
        _finish(tables, gone, intake.rejects)
    return intake


def _first_ones(
    found: Iterable[Article | Reject], seen: dict[str, str], intake: Intake
) -> Iterator[Article]:
    """The articles, each once; rejects and repeats are put aside."""
    for item in found:
        if isinstance(item, Reject):
            intake.rejects.append(item)
        elif item.article_id in seen:
            reason = f"the same article as {seen[item.article_id]}"
            intake.rejects.append(
                Reject(source_uri=item.source_uri, stage=Stage.INGEST, reason=reason)
            )
        else:
            seen[item.article_id] = item.source_uri
            yield item


def _batches(articles: Iterator[Article]) -> Iterator[list[Article]]:
    while batch := list(islice(articles, BATCH)):
        yield batch


def _differs(known: LedgerRow | None, row: LedgerRow) -> bool:
    return known is None or known.article_sha256 != row.article_sha256


def _write(tables: Tables, due: list[tuple[LedgerRow, Article]], known: list[LedgerRow]) -> None:
    changed = {row.article_id for row, _ in due}
    with tables.transaction():
        forget_extracted(tables, [row for row in known if row.article_id in changed])
        tables.append("articles", [article for _, article in due], upsert=True)
        tables.append("ledger", [row for row, _ in due], upsert=True)


def _finish(tables: Tables, gone: list[LedgerRow], rejects: list[Reject]) -> None:
    ids = [row.article_id for row in gone]
    with tables.transaction():
        forget_extracted(tables, gone)
        tables.forget("articles", "article_id", ids)
        tables.forget("ledger", "article_id", ids)
        tables.forget_rejects([Stage.INGEST])
        tables.append("rejects", rejects)
