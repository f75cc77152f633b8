"""A page for every run, kept as the run left the entries, and one that leads to them."""

import re
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.models import Change, ChangeKind
from pipeline.published import Publication, changes_page, export, write_all
from tests.published.editions import RUN, edition


def test_the_page_of_changes_shows_the_last_run(tmp_path: Path) -> None:
    export(edition(), "changes", tmp_path)
    text = (tmp_path / "changes.html").read_text(encoding="utf-8")
    assert RUN.run_id in text
    assert "1 added." in text
    assert "No earlier run knew it." in text


def two_runs() -> Publication:
    """The edition after a second run, which gave its entry other words and removed another."""
    made = edition()
    entry = made.entries[0]
    later = RUN.model_copy(update={"run_id": "run-2", "ended_at": RUN.ended_at + timedelta(days=1)})
    changes = (
        Change(
            run_id=later.run_id,
            entry_id=entry.entry_id,
            change=ChangeKind.REWORDED,
            before=entry.content,
            after="Trams will cross the bridge by summer",
            why="One wording came to it.",
        ),
        Change(
            run_id=later.run_id,
            entry_id="entry-gone",
            change=ChangeKind.REMOVED,
            before="16 May 2030, Kim Lo: “No trams”",
            why="Its article is gone.",
        ),
    )
    reworded = entry.model_copy(update={"content": changes[0].after})
    return replace(
        made,
        entries=(reworded, *made.entries[1:]),
        changes=(*made.changes, *changes),
        runs=(*made.runs, later),
    )


def test_every_run_keeps_its_page_as_it_left_the_entries(tmp_path: Path) -> None:
    before = write_all(edition(), tmp_path)
    first = (tmp_path / "changes" / "run-1.html").read_text(encoding="utf-8")
    after = write_all(two_runs(), tmp_path)
    again = (tmp_path / "changes" / "run-1.html").read_text(encoding="utf-8")
    second = (tmp_path / "changes" / "run-2.html").read_text(encoding="utf-8")
    index = (tmp_path / "changes.html").read_text(encoding="utf-8")
    assert "The bridge will carry trams by summer" in first
    assert "The bridge will carry trams by summer" in again
    assert "Trams will cross" not in again
    assert "Its article is gone." in second
    assert "No earlier run knew it." not in second
    assert [index.count(f'href="changes/{run}.html"') for run in ("run-1", "run-2")] == [1, 1]
    assert "1 reworded, 1 removed." in index
    assert len(after) == len(before) + 1


def test_links_between_the_pages_lead_to_files_that_are_there(tmp_path: Path) -> None:
    write_all(two_runs(), tmp_path)
    pages = sorted(tmp_path.rglob("*.html"))
    assert len(pages) == 4
    for page in pages:
        for address in re.findall(r'href="([^"#:,]+)["#]', page.read_text(encoding="utf-8")):
            assert (page.parent / address).is_file(), (page.name, address)


def test_of_very_many_changes_the_first_are_shown_and_the_rest_counted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(changes_page, "MOST_OF_A_KIND", 5)
    changes = tuple(
        Change(run_id=RUN.run_id, entry_id=f"entry-{n}", change=ChangeKind.ADDED, why="New.")
        for n in range(12)
    )
    export(replace(edition(), changes=changes), "changes", tmp_path)
    text = (tmp_path / "changes.html").read_text(encoding="utf-8")
    assert text.count('<article class="entry') == 5
    assert "12 added." in text
    assert f"7 more: <code>chronology show --changes {RUN.run_id}</code>" in text
