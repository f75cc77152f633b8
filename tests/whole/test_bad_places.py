"""Folders and databases that cannot be used: one clear line, and the published one untouched."""

import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner

from pipeline.cli import main
from tests.store.test_connection import held
from tests.whole.jobs import Run

TEXT = "“The bridge will open,” Ada Lind, mayor of Lund, said on Monday, 3 March 2031.\n"


@pytest.fixture(scope="module")
def made(run_job: Run, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus of one article and its warehouse."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "seeds").mkdir()
    (folder / "seeds" / "a.txt").write_text(TEXT, encoding="utf-8")
    assert run_job(folder / "seeds", folder / "warehouse").succeeded
    return folder


@pytest.fixture
def corpus(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made / "seeds", tmp_path / "seeds")


@pytest.fixture
def warehouse(made: Path, tmp_path: Path) -> Path:
    return shutil.copytree(made / "warehouse", tmp_path / "warehouse")


@pytest.mark.parametrize("seeds", ["missing", "empty", "a_file"])
def test_seeds_that_are_none_are_wrong_usage(warehouse: Path, tmp_path: Path, seeds: str) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "a_file").write_text("no folder")
    before = (warehouse / "timeline.duckdb").read_bytes()
    words = ["run", "--seeds", str(tmp_path / seeds), "--warehouse", str(warehouse)]
    shown = CliRunner().invoke(main, words)
    assert shown.exit_code == 2
    assert str(tmp_path / seeds) in shown.output.replace("\n", "")
    assert (warehouse / "timeline.duckdb").read_bytes() == before


def test_a_warehouse_that_cannot_be_written_is_named(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("a file in its place")
    (reason,) = run_job(corpus, tmp_path / "file").reasons
    assert reason.startswith(f"{tmp_path / 'file' / 'work'} cannot be written")
    assert "\n" not in reason


def test_a_held_database_is_named_with_its_holder(
    corpus: Path, warehouse: Path, run_job: Run
) -> None:
    before = (warehouse / "timeline.duckdb").read_bytes()
    database = warehouse / "work" / "chronology.duckdb"
    with held(database) as holder:
        (reason,) = run_job(corpus, warehouse, lock_timeout_s=0.3).reasons
    assert reason.startswith(f"{database} is held by process {holder.pid}")
    assert (warehouse / "timeline.duckdb").read_bytes() == before


def test_a_damaged_work_database_says_how_to_rebuild_and_that_works(
    corpus: Path, warehouse: Path, run_job: Run
) -> None:
    before = (warehouse / "timeline.duckdb").read_bytes()
    database = warehouse / "work" / "chronology.duckdb"
    database.write_bytes(b"damage" * 1000)
    (reason,) = run_job(corpus, warehouse).reasons
    assert f"delete the folder {warehouse / 'work'} and run again" in reason
    assert (warehouse / "timeline.duckdb").read_bytes() == before
    database.unlink()
    assert run_job(corpus, warehouse).succeeded


def test_reference_data_that_cannot_be_read_is_named_with_its_line(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    (corpus / "reference").mkdir()
    (corpus / "reference" / "speakers.csv").write_text("id,name,kind\nx,Ada Lind,robot\n")
    (reason,) = run_job(corpus, tmp_path / "new").reasons
    assert "speakers.csv, line 2" in reason
