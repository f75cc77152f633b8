"""Every format read back by a program that is not ours, and the same bytes each time."""

import csv
import hashlib
import json
from collections.abc import Callable
from datetime import date
from pathlib import Path

import duckdb
import feedparser  # type: ignore[import-untyped]
import pytest

from pipeline.published import (
    EXPORTERS,
    Product,
    Publication,
    export,
    formats,
    timelinejs,
    write_all,
)
from pipeline.published.write import put
from tests.published.editions import RUN, edition, hostile, many

FILES = [product.file_name for exporter in EXPORTERS for product in exporter.products_of(edition())]


def rows_of(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_manifest_holds_every_file_with_its_rows_and_hash(tmp_path: Path) -> None:
    write_all(edition(), tmp_path)
    manifest = json.loads((tmp_path / "manifest.json").read_text())
    assert [file["name"] for file in manifest["files"]] == FILES
    for file in manifest["files"]:
        content = (tmp_path / file["name"]).read_bytes()
        assert file["sha256"] == hashlib.sha256(content).hexdigest()
        assert file["bytes"] == len(content)
    written = {path.relative_to(tmp_path) for path in tmp_path.rglob("*") if path.is_file()}
    assert {path.as_posix() for path in written} == {*FILES, "manifest.json"}


@pytest.mark.parametrize("make", [edition, hostile, Publication, lambda: many(12)])
def test_the_same_edition_gives_the_same_bytes(
    make: Callable[[], Publication], tmp_path: Path
) -> None:
    first = write_all(make(), tmp_path / "a")
    second = write_all(make(), tmp_path / "b")
    assert first == second


def test_a_failed_file_leaves_the_old_one(tmp_path: Path) -> None:
    def breaks_off(_: Publication, path: Path) -> int:
        path.write_text("half of")
        raise OSError("the disk is full")

    old = tmp_path / "page.html"
    old.write_text("old")
    with pytest.raises(OSError, match="disk is full"):
        put(edition(), Product("page.html", breaks_off), old)
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_one_format_goes_to_a_file_or_into_a_folder(tmp_path: Path) -> None:
    assert formats()[0] == "html"
    (only,) = export(edition(), "csv", tmp_path / "new" / "mine.csv")
    assert only.name == "mine.csv"
    both = export(edition(), "csv", tmp_path)
    assert [file.name for file in both] == ["chronology.csv", "chronology_sources.csv"]
    with pytest.raises(KeyError):
        export(edition(), "pdf", tmp_path)


def test_csv_reads_back(tmp_path: Path) -> None:
    export(edition(), "csv", tmp_path)
    rows = rows_of(tmp_path / "chronology.csv")
    entry = edition().entries[0]
    assert [row["entry_id"] for row in rows] == [e.entry_id for e in edition().entries]
    assert rows[0]["content"] == entry.content
    assert (rows[0]["days_from_election"], rows[0]["has_conflict"]) == ("1", "true")
    assert rows[1]["said_earliest"] == ""
    sources = rows_of(tmp_path / "chronology_sources.csv")
    assert [row["outlet"] for row in sources] == ["The Lund Post", "Coast Herald", "The Lund Post"]


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@sum(1)", "\t=1", " =1", "＝1"])
def test_no_text_of_a_csv_is_a_formula(words: str, tmp_path: Path) -> None:
    made = edition()
    entry = made.entries[0].model_copy(update={"content": words, "days_from_election": -3})
    export(Publication(entries=(entry,)), "csv", tmp_path / "x.csv")
    (row,) = rows_of(tmp_path / "x.csv")
    assert row["content"] == f"'{words}"
    assert row["days_from_election"] == "-3"


def test_parquet_reads_back_with_its_types(tmp_path: Path) -> None:
    export(edition(), "parquet", tmp_path)
    path = str(tmp_path / "chronology.parquet")
    with duckdb.connect() as connection:
        query = "select speaker, said_latest, has_conflict from read_parquet($path)"
        rows = connection.execute(query, {"path": path}).fetchall()
    assert rows == [(e.speaker, e.said_latest, e.has_conflict) for e in edition().entries]


@pytest.mark.parametrize("make", [edition, hostile])
def test_json_lines_read_back_line_by_line(make: Callable[[], Publication], tmp_path: Path) -> None:
    export(make(), "jsonl", tmp_path)
    lines = (tmp_path / "chronology.jsonl").read_text(encoding="utf-8").splitlines()
    assert [json.loads(line) for line in lines] == [
        entry.model_dump(mode="json") for entry in make().entries
    ]


def test_timelinejs_places_a_bound_at_its_day_and_says_that_it_is_one(tmp_path: Path) -> None:
    export(edition(), "timelinejs", tmp_path)
    timeline = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))
    day, bound = timeline["events"]
    assert day["start_date"] == {"year": 2030, "month": 5, "day": 15}
    assert bound["start_date"] == {"year": 2030, "month": 5, "day": 16}
    assert bound["display_date"] == "by 16 May 2030"
    assert day["unique_id"] == edition().entries[0].entry_id


@pytest.mark.parametrize(
    ("earliest", "latest", "parts"),
    [
        (date(2030, 5, 3), date(2030, 5, 3), {"start_date": {"year": 2030, "month": 5, "day": 3}}),
        (date(2030, 5, 1), date(2030, 5, 31), {"start_date": {"year": 2030, "month": 5}}),
        (date(2030, 5, 5), date(2030, 6, 7), {"start_date": {"year": 2030}}),
        (date(2029, 12, 31), date(2030, 1, 1),
         {"start_date": {"year": 2029}, "end_date": {"year": 2030}}),
        (None, date(2030, 5, 3), {"start_date": {"year": 2030, "month": 5, "day": 3}}),
        (date(2030, 5, 3), None, {"start_date": {"year": 2030, "month": 5, "day": 3}}),
        (None, None, {}),
    ],
)  # fmt: skip
def test_a_slide_has_the_parts_that_all_its_days_share(
    earliest: date | None, latest: date | None, parts: dict[str, dict[str, int]]
) -> None:
    assert timelinejs.days(earliest, latest) == parts


def test_timelinejs_takes_text_as_text(tmp_path: Path) -> None:
    export(hostile(), "timelinejs", tmp_path)
    text = (tmp_path / "timeline.json").read_text(encoding="utf-8")
    assert "<script" not in text
    assert "href=" not in text


def test_the_feed_lists_what_the_runs_changed(tmp_path: Path) -> None:
    export(edition(), "atom", tmp_path)
    feed = feedparser.parse((tmp_path / "changes.atom").read_bytes())
    assert not feed.bozo
    assert feed.feed.updated == "2030-06-01T08:05:00Z"
    (item,) = feed.entries
    assert item.title == "added: Ana Ruiz, 15 May 2030"
    assert "No earlier run knew it." in item.content[0].value
    links = {link.rel: link.href for link in item.links}
    entry = edition().entries[0].entry_id
    assert links["alternate"] == f"chronology.html#{entry}"
    assert links["related"] == f"changes/{RUN.run_id}.html"


def test_the_feed_lists_entries_where_no_run_is_known(tmp_path: Path) -> None:
    for make in (hostile, lambda: many(12)):
        export(make(), "atom", tmp_path)
        feed = feedparser.parse((tmp_path / "changes.atom").read_bytes())
        assert not feed.bozo
        assert len(feed.entries) == len(make().entries)
        assert all(item.updated.startswith("2030-05-16") for item in feed.entries)


def test_markdown_names_each_footnote_it_uses(tmp_path: Path) -> None:
    export(edition(), "markdown", tmp_path)
    text = (tmp_path / "chronology.md").read_text(encoding="utf-8")
    for source_number, entry in ((2, edition().entries[0]), (1, edition().entries[1])):
        assert text.count(f"[^{entry.entry_id}-{source_number}]") == 2
    assert "**Ana Ruiz**: “The bridge will carry trams by summer,”" in text
    assert "[Coast Herald](<https://herald.example/b?x=1&y=2>), 2030-05-17" in text


def test_a_report_stands_behind_its_cue_and_direct_words_alone(tmp_path: Path) -> None:
    write_all(many(2), tmp_path)
    lines = (tmp_path / "chronology.md").read_text(encoding="utf-8").splitlines()
    entries = [line for line in lines if line.startswith("- **")]
    page = (tmp_path / "chronology.html").read_text(encoding="utf-8")
    assert "*announced:* Plan number 0" in entries[0]
    assert ": “Plan number 1" in entries[1]
    assert page.count('<i class="cue">announced:</i>') == 1
    slides = json.loads((tmp_path / "timeline.json").read_text(encoding="utf-8"))["events"]
    assert [slide["text"]["headline"] for slide in slides] == [
        "Ana Ruiz — announced: Plan number 0 for the bridge is ready",
        "Per Berg: “Plan number 1 for the bridge is ready”",
    ]
    assert "<i>announced:</i> Plan number 0" in slides[0]["text"]["text"]
    assert "<blockquote>“Plan number 1" in slides[1]["text"]["text"]
    feed = feedparser.parse((tmp_path / "changes.atom").read_bytes())
    assert {item.content[0].value for item in feed.entries} == {
        "announced: Plan number 0 for the bridge is ready",
        "“Plan number 1 for the bridge is ready”",
    }


def test_markdown_takes_text_as_text(tmp_path: Path) -> None:
    export(hostile(), "markdown", tmp_path)
    text = (tmp_path / "chronology.md").read_text(encoding="utf-8")
    assert "<script" not in text.replace("\\<script", "")
    assert "](<javascript" not in text
    assert all(line.startswith(("#", "-", "[^", "Election")) for line in text.splitlines() if line)


def test_a_page_without_entries_says_so(tmp_path: Path) -> None:
    export(Publication(), "html", tmp_path)
    assert "No statement lies in the window." in (tmp_path / "chronology.html").read_text()
