"""Where the command lets Dagster keep its state."""

from pathlib import Path

import pytest

from pipeline.cli.home import prepare_dagster_home
from pipeline.settings import ROOT


def test_the_folder_is_made_and_knows_the_settings(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAGSTER_HOME", str(tmp_path / "state"))
    home = prepare_dagster_home()
    assert home == tmp_path / "state"
    assert (home / "dagster.yaml").read_bytes() == (ROOT / "dagster.yaml").read_bytes()


def test_an_empty_variable_is_not_the_folder_one_stands_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAGSTER_HOME", "")
    monkeypatch.chdir(tmp_path)
    assert prepare_dagster_home() == ROOT / ".dagster"
    assert not list(tmp_path.iterdir())
