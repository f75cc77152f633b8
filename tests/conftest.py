"""The whole job over the seeds, run once a session by whoever asks for what it publishes."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import duckdb
import pytest

from pipeline.assets.launch import Outcome, launch
from pipeline.definitions import defs
from pipeline.settings import ROOT, Settings
from pipeline.store import Warehouse

Run = Callable[..., Outcome]
"""Runs the whole job in this process with these settings."""


@pytest.fixture(scope="session")
def dagster_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """State of its own, with the settings of the project."""
    home = tmp_path_factory.mktemp("dagster")
    (home / "dagster.yaml").symlink_to(ROOT / "dagster.yaml")
    os.environ["DAGSTER_HOME"] = str(home)
    return home


@pytest.fixture(scope="session")
def run_job(dagster_home: Path) -> Run:
    assert dagster_home.is_dir()

    def run(seeds: Path, warehouse: Path, **more: object) -> Outcome:
        return launch(
            defs, Settings.model_validate({"seeds": seeds, "warehouse": warehouse, **more})
        )

    return run


@pytest.fixture(scope="session")
def seeds_warehouse(run_job: Run, tmp_path_factory: pytest.TempPathFactory) -> Warehouse:
    """A warehouse with everything that the seeds give; not to be written."""
    folder = tmp_path_factory.mktemp("seeds") / "warehouse"
    outcome = run_job(ROOT / "seeds", folder)
    assert outcome.reasons == ()
    return Warehouse(folder)


@pytest.fixture(scope="session")
def published(seeds_warehouse: Warehouse) -> Iterator[duckdb.DuckDBPyConnection]:
    """The public database of the seeds, open for reading."""
    with duckdb.connect(str(seeds_warehouse.public_database), read_only=True) as connection:
        yield connection
