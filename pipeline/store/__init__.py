"""The warehouse: the only package that knows DuckDB.

Two databases: ``work/chronology.duckdb`` is the writer's, ``timeline.duckdb`` is published whole
by ``publish`` and read by anyone at any moment. What goes in: connections, rows in and rows out,
publishing, checks. What stays out: what the rows mean, Dagster, the SQL itself (one statement a
file in ``warehouse/sql``; a file of ``tables`` is a ``create`` followed by its comments).
"""

from pipeline.store.checks import Check, CheckOutcome, find_checks, run_checks
from pipeline.store.errors import StoreError
from pipeline.store.intake import Intake, take_in
from pipeline.store.judged import Judged, judge_blocks
from pipeline.store.ledger import commit_shard, pending_articles, read_articles
from pipeline.store.parquet import write_parquet
from pipeline.store.publish import publish
from pipeline.store.same_people import join_people
from pipeline.store.schema import Column, columns
from pipeline.store.sql import sql
from pipeline.store.tables import Tables
from pipeline.store.warehouse import Warehouse

__all__ = [
    "Check",
    "CheckOutcome",
    "Column",
    "Intake",
    "Judged",
    "StoreError",
    "Tables",
    "Warehouse",
    "columns",
    "commit_shard",
    "find_checks",
    "join_people",
    "judge_blocks",
    "pending_articles",
    "publish",
    "read_articles",
    "run_checks",
    "sql",
    "take_in",
    "write_parquet",
]
