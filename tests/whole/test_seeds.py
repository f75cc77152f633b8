"""The seeds from the files to the published database."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipeline.models import TABLES
from pipeline.settings import ROOT
from pipeline.store import Warehouse
from tests.whole.jobs import Run

HISTORY = {"runs", "changes"}


def contents(database: Path) -> dict[str, Sequence[tuple[Any, ...]]]:
    """All rows of all tables that the same input must give again."""
    with duckdb.connect(str(database), read_only=True) as connection:
        return {
            table: connection.execute(f"from {table} order by all").fetchall()
            for table in TABLES
            if table not in HISTORY
        }


def one(published: duckdb.DuckDBPyConnection, query: str) -> Any:
    row = published.execute(query).fetchone()
    assert row
    return row[0]


def test_all_five_articles_are_read(published: duckdb.DuckDBPyConnection) -> None:
    rows = published.execute(
        "select left(split_part(source_uri, '/', 2), 3), published_on::varchar, published_basis "
        "from articles order by 1"
    ).fetchall()
    assert [(number, day) for number, day, _ in rows] == [
        ("000", "2024-11-06"),
        ("001", "2024-11-06"),
        ("002", "2024-11-08"),
        ("003", "2024-11-05"),
        ("004", "2024-11-07"),
    ]
    assert "none" not in {basis for *_, basis in rows}


def test_the_run_is_noted_with_what_it_did(published: duckdb.DuckDBPyConnection) -> None:
    row = published.execute(
        "select n_articles, n_extracted, election::varchar, n_statements, n_entries from runs"
    ).fetchone()
    assert row
    assert row[:3] == (5, 5, "2024-11-05")
    assert row[3] == one(published, "select count(*) from statements")
    assert row[4] == one(published, "select count(*) from chronology")


@pytest.mark.parametrize("table", sorted(set(TABLES) - {"conflicts", "decisions"}))
def test_every_table_has_rows(published: duckdb.DuckDBPyConnection, table: str) -> None:
    assert one(published, f"select count(*) from {table}") > 0


@pytest.mark.parametrize(
    "query",
    [
        "select count(*) from date_mentions join articles using (article_id) where "
        "date_mentions.text <> "
        "substr(articles.text, start_char + 1, end_char - start_char)",
        "select count(*) from statements join articles using (article_id) where cue <> "
        "substr(articles.text, cue_start + 1, cue_end - cue_start)",
        "select count(*) from statements join articles using (article_id) where speaker_text <> "
        "substr(articles.text, speaker_start + 1, speaker_end - speaker_start)",
        "select count(*) from statements join articles using (article_id) where content <> "
        "array_to_string(list_transform(content_spans, lambda span: substr(articles.text, "
        "span.start_char + 1, span.end_char - span.start_char)), ' … ')",
    ],
    ids=["dates", "cues", "speakers", "contents"],
)
def test_every_span_is_its_text(published: duckdb.DuckDBPyConnection, query: str) -> None:
    assert one(published, query) == 0


def test_one_congratulation_is_one_entry_over_its_outlets(
    published: duckdb.DuckDBPyConnection,
) -> None:
    rows = published.execute(
        "select entry_id, count(distinct article_id) from chronology_sources "
        "where content ilike '%congratulate him on%' or content ilike '%to congratulate%' "
        "group by 1"
    ).fetchall()
    assert any(articles >= 2 for _, articles in rows)


def test_a_short_answer_is_not_merged_with_a_long_one(
    published: duckdb.DuckDBPyConnection,
) -> None:
    assert not published.execute(
        "select entry_id from chronology_sources group by 1 having "
        "bool_or(trim(content, '. ') = 'Ready') and bool_or(content ilike '%any head of state%')"
    ).fetchall()


def test_files_are_published_beside_the_database(seeds_warehouse: Warehouse) -> None:
    made = {path.name for path in seeds_warehouse.published_folder.iterdir()}
    assert {"chronology.csv", "chronology.parquet", "chronology.jsonl", "manifest.json"} <= made


def test_the_same_articles_give_the_same_tables(
    seeds_warehouse: Warehouse, run_job: Run, tmp_path: Path
) -> None:
    outcome = run_job(ROOT / "seeds", tmp_path)
    assert outcome.succeeded
    assert contents(Warehouse(tmp_path).public_database) == contents(
        seeds_warehouse.public_database
    )
