"""The published database: whole, commented, put in place at once."""

import threading
from pathlib import Path

import duckdb
import pytest

from pipeline.models import TABLES, Article
from pipeline.store import StoreError, Warehouse, columns, publish
from pipeline.store.sql import names
from tests.factories import article


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    made = Warehouse(tmp_path / "it's here")
    with made.work() as tables:
        tables.append("articles", [article()])
    publish(made)
    return made


def test_only_the_tables_of_the_contract_are_published(warehouse: Warehouse) -> None:
    with warehouse.public() as tables:
        rows = tables.connection.execute("select table_name from duckdb_tables()").fetchall()
        assert {row[0] for row in rows} == set(TABLES)
        assert tables.read(Article) == (article(),)


def test_comments_are_published(warehouse: Warehouse) -> None:
    with warehouse.public() as tables:
        found = tables.connection.execute(
            "select column_name, comment from duckdb_columns() where table_name = 'statements'"
        ).fetchall()
    assert dict(found) == {column.name: column.comment for column in columns("statements")}


def test_macros_and_views_are_published(warehouse: Warehouse) -> None:
    with warehouse.public() as tables:
        made = tables.connection.execute(
            "select function_name from duckdb_functions() where not internal "
            "union all select view_name from duckdb_views() where not internal"
        ).fetchall()
    assert {row[0] for row in made} == set(names("macros"))


def test_nothing_is_left_beside_the_published_database(warehouse: Warehouse) -> None:
    left = {path.name for path in warehouse.folder.iterdir()}
    assert left == {"timeline.duckdb", "work"}


def test_clients_of_duckdb_1_4_can_open_it(warehouse: Warehouse) -> None:
    with warehouse.public() as tables:
        row = tables.connection.execute(
            "select tags['storage_version'] from duckdb_databases() "
            "where database_name = 'timeline'"
        ).fetchone()
    assert row
    assert row[0].startswith("v1.4")


def test_a_reader_that_has_it_open_is_not_in_the_way(warehouse: Warehouse) -> None:
    with warehouse.public() as reader:
        with warehouse.work() as tables:
            tables.append("articles", [article("More.", "b.txt")])
        publish(warehouse)
        assert reader.count("articles") == 1
    with warehouse.public() as reader:
        assert reader.count("articles") == 2


def test_readers_see_whole_editions_while_it_is_published(warehouse: Warehouse) -> None:
    seen: list[tuple[int, ...]] = []
    stop = threading.Event()

    def read() -> None:
        while not stop.is_set():
            with duckdb.connect(str(warehouse.public_database), read_only=True) as reader:
                seen.append(reader.execute("select count(*) from articles").fetchone() or ())

    thread = threading.Thread(target=read)
    thread.start()
    for number in range(3):
        with warehouse.work() as tables:
            tables.append("articles", [article(f"More {number}.", f"{number}.txt")])
        publish(warehouse)
    stop.set()
    thread.join()
    assert {count for (count,) in seen} <= {1, 2, 3, 4}


def test_a_failure_leaves_the_published_database_as_it_was(warehouse: Warehouse) -> None:
    before = warehouse.public_database.read_bytes()
    warehouse.work_database.write_bytes(b"damage" * 2000)
    with pytest.raises(StoreError):
        publish(warehouse)
    assert warehouse.public_database.read_bytes() == before
    assert {path.name for path in warehouse.folder.iterdir()} == {"timeline.duckdb", "work"}
