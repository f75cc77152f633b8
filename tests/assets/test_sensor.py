"""The sensor on the seeds folder."""

from pathlib import Path

import dagster as dg
import pytest

from pipeline.assets.sensors import seeds_folder, state_of


def look(cursor: str | None = None) -> dg.SensorResult | dg.SkipReason:
    found = seeds_folder(dg.build_sensor_context(cursor=cursor))
    assert isinstance(found, dg.SensorResult | dg.SkipReason)
    return found


@pytest.fixture
def seeds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CHRONOLOGY_SEEDS", str(tmp_path))
    (tmp_path / "a.txt").write_text("A text.")
    return tmp_path


def test_the_first_look_asks_for_a_run_that_is_known_by_the_folders_state(seeds: Path) -> None:
    found = look()
    assert isinstance(found, dg.SensorResult)
    assert found.run_requests
    assert [request.run_key for request in found.run_requests] == [state_of(seeds)]
    assert found.cursor == state_of(seeds)


def test_a_folder_that_did_not_change_is_left_alone(seeds: Path) -> None:
    assert isinstance(look(state_of(seeds)), dg.SkipReason)


def test_a_file_that_came_or_changed_or_went_asks_for_a_run(seeds: Path) -> None:
    states = [state_of(seeds)]
    (seeds / "b.txt").write_text("Another text.")
    states.append(state_of(seeds))
    (seeds / "b.txt").write_text("Another text, longer.")
    states.append(state_of(seeds))
    (seeds / "a.txt").unlink()
    states.append(state_of(seeds))
    assert len(set(states)) == 4
    assert all(isinstance(look(state), dg.SensorResult) for state in states[:3])


def test_a_missing_folder_is_no_error(seeds: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHRONOLOGY_SEEDS", str(seeds / "missing"))
    assert isinstance(look(), dg.SkipReason)
