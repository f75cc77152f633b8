"""What the UI shows of a run: each query over the warehouse of the seeds."""

import pytest

from pipeline.store import Warehouse


@pytest.fixture(scope="module")
def run_id(seeds_warehouse: Warehouse) -> str:
    with seeds_warehouse.public() as tables:
        return str(tables.rows("last_run")[0]["run_id"])


def test_the_changes_of_a_run_are_those_of_its_entries(
    seeds_warehouse: Warehouse, run_id: str
) -> None:
    with seeds_warehouse.public() as tables:
        entries = tables.count("chronology")
        changed = tables.rows("changes_of_run", {"run": run_id})
        counts = tables.rows("count_changes", {"run": run_id})
        assert not tables.rows("changes_of_run", {"run": "another"})
    assert counts == [{"change": "added", "entries": entries}]
    assert len(changed) == min(entries, 25)
    assert all(row["entry"] and row["why"] for row in changed)


def test_the_days_count_every_dated_entry_once(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        days = tables.rows("statements_per_day")
        (dated,) = tables.connection.execute(
            "select count(*) from chronology where coalesce(said_latest, said_earliest) is not null"
        ).fetchone() or (0,)
    assert sum(row["of that day"] + row["by then"] for row in days) == dated
    assert max(len(row["statements"]) for row in days) in {20, 21}


def test_rejects_and_conflicts_are_counted_whole(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        for query, table in (("rejects_by_reason", "rejects"), ("conflicts_by_field", "conflicts")):
            assert sum(row["how often"] for row in tables.rows(query)) == tables.count(table)


def test_shares_lie_between_nothing_and_all(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        (shares,) = tables.rows("statement_shares")
    found = [value for name, value in shares.items() if name.startswith("share_")]
    assert len(found) == 3
    assert all(0 < value <= 1 for value in found)
