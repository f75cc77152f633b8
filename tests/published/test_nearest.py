"""A page that would be too large shows what lies nearest to the election, and says so."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from pipeline.published import export, page
from pipeline.published.nearest import nearest
from tests.published.editions import ELECTION, edition, many


def test_a_chronology_that_fits_is_left_whole() -> None:
    assert nearest(edition(), 100) == edition()


def test_those_nearest_to_the_election_are_kept_in_their_order() -> None:
    whole = many(60)
    kept = nearest(whole, 10)
    positions = [entry.position for entry in kept.entries]
    assert len(positions) == 10
    assert positions == sorted(positions)
    assert {source.entry_id for source in kept.sources} == {one.entry_id for one in kept.entries}
    left_out = [one for one in whole.entries if one not in kept.entries]
    farthest = max(days_apart(one.said_earliest) for one in kept.entries)
    assert all(days_apart(one.said_earliest) >= farthest for one in left_out)


def test_without_an_election_the_latest_are_kept() -> None:
    whole = replace(many(60), election=None)
    kept = nearest(whole, 10)
    latest = sorted(one.said_earliest for one in whole.entries if one.said_earliest)[-10:]
    assert [one.said_earliest for one in kept.entries] == latest


def test_the_page_says_what_it_leaves_to_the_other_files(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(page, "MOST_ENTRIES", 10)
    export(many(60), "html", tmp_path)
    shown = (tmp_path / "chronology.html").read_text(encoding="utf-8")
    assert shown.count('<article class="entry') == 10
    assert "the nearest to the election of 60 statements" in shown


def days_apart(day: date | None) -> int:
    assert day
    return abs((day - ELECTION).days)
