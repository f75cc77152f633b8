"""Databases that are held, damaged or out of reach: one clear line, and nothing is left open."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from pipeline.store import StoreError, Warehouse
from tests.factories import article

HOLD = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1])
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def held(database: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the database open for writing."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(database)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as holder:
        assert holder.stdout
        assert holder.stdout.readline() == "held\n"
        yield holder
        holder.kill()


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    made = Warehouse(tmp_path, lock_timeout_s=0.2)
    with made.work() as tables:
        tables.append("articles", [article()])
    return made


def test_a_database_held_by_another_process_is_named_with_its_holder(warehouse: Warehouse) -> None:
    with (
        held(warehouse.work_database) as holder,
        pytest.raises(StoreError) as error,
        warehouse.work(),
    ):
        pass
    assert str(warehouse.work_database) in str(error.value)
    assert f"process {holder.pid}" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_database_is_waited_for(warehouse: Warehouse) -> None:
    patient = Warehouse(warehouse.folder, lock_timeout_s=30)
    with held(warehouse.work_database) as holder:
        assert holder.stdin
        holder.stdin.close()
        with patient.work() as tables:
            assert tables.count("articles") == 1


def test_a_failure_leaves_nothing_open(warehouse: Warehouse) -> None:
    with pytest.raises(RuntimeError), warehouse.work():
        raise RuntimeError("in the middle")
    with warehouse.work() as tables:
        assert tables.count("articles") == 1


@pytest.mark.parametrize("left", [0, 5000], ids=["all of it", "its end"])
def test_a_damaged_work_database_says_how_to_rebuild(warehouse: Warehouse, left: int) -> None:
    whole = warehouse.work_database.read_bytes()
    warehouse.work_database.write_bytes(whole[:left] or b"no database" * 1000)
    with (
        pytest.raises(StoreError, match=r"delete the folder .*work and run again"),
        warehouse.work(),
    ):
        pass


def test_a_block_that_was_overwritten_is_damage(warehouse: Warehouse) -> None:
    whole = bytearray(warehouse.work_database.read_bytes())
    for at in range(12_288, len(whole)):
        whole[at] ^= 0x5A
    warehouse.work_database.write_bytes(whole)
    with pytest.raises(StoreError, match="is damaged"), warehouse.work() as tables:
        tables.count("articles")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "warehouse").write_text("a file in its place")
    with (
        pytest.raises(StoreError, match="cannot be written"),
        Warehouse(tmp_path / "warehouse").work(),
    ):
        pass


def test_reading_before_anything_is_published_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="chronology run"), Warehouse(tmp_path).public():
        pass
