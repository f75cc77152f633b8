"""The whole job over the seeds, run once a session for those who ask for what it publishes.

Dagster takes seconds to load and most tests need none of it, so it is imported by the fixtures.
"""
# ruff: noqa: PLC0415

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
import pytest

from pipeline.settings import ROOT, Settings

if TYPE_CHECKING:
    from pipeline.assets.launch import Outcome
    from pipeline.store import Warehouse
    from tests.whole.jobs import Run


@pytest.fixture(scope="session")
def run_job(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs the whole job in this process, its Dagster state in a folder of its own."""
    from pipeline.assets.launch import launch
    from pipeline.definitions import defs

    home = tmp_path_factory.mktemp("dagster")
    (home / "dagster.yaml").symlink_to(ROOT / "dagster.yaml")
    os.environ["DAGSTER_HOME"] = str(home)

    def run(seeds: Path, warehouse: Path, **more: object) -> Outcome:
        settings = {"seeds": seeds, "warehouse": warehouse, **more}
        return launch(defs, Settings.model_validate(settings))

    return run


@pytest.fixture(scope="session")
def seeds_warehouse(run_job: Run, tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """A warehouse with everything that the seeds give; not to be written."""
    from pipeline.store import Warehouse

    folder = tmp_path_factory.mktemp("seeds") / "warehouse"
    assert run_job(ROOT / "seeds", folder).reasons == ()
    return Warehouse(folder)


@pytest.fixture(scope="session")
def published(seeds_warehouse: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    """The public database of the seeds, open for reading."""
    with duckdb.connect(str(seeds_warehouse.public_database), read_only=True) as connection:
        yield connection
