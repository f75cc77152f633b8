"""The commands over the published seeds, and over nothing."""

import csv
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from pipeline.cli import main
from pipeline.published import formats
from pipeline.store import Warehouse


def chronology(*words: str | Path) -> Result:
    return CliRunner(env={"COLUMNS": "120"}).invoke(main, [str(word) for word in words])


def entries(warehouse: Warehouse, *words: str) -> list[dict[str, object]]:
    shown = chronology("show", "--warehouse", warehouse.folder, "--format", "json", *words)
    found: list[dict[str, object]] = json.loads(shown.output)
    return found


@pytest.mark.parametrize("command", ["", "run", "show", "explain", "export"])
def test_help_says_what_a_command_does(command: str) -> None:
    shown = chronology(*command.split(), "--help")
    assert shown.exit_code == 0
    assert "Usage: " in shown.output
    assert all(len(line) <= 100 for line in shown.output.splitlines())


def test_show_prints_a_table(seeds_warehouse: Warehouse) -> None:
    shown = chronology("show", "--warehouse", seeds_warehouse.folder)
    assert shown.exit_code == 0
    assert "November 2024" in shown.output


def test_show_gives_every_entry_in_order(seeds_warehouse: Warehouse) -> None:
    found = entries(seeds_warehouse)
    assert [row["position"] for row in found] == list(range(1, len(found) + 1))
    assert len(found) > 20


def test_show_filters_by_a_part_of_the_name(seeds_warehouse: Warehouse) -> None:
    speaker = str(entries(seeds_warehouse)[0]["speaker"])
    found = entries(seeds_warehouse, "--speaker", speaker[1:-1].upper())
    assert speaker in {row["speaker"] for row in found}
    assert len(found) < len(entries(seeds_warehouse))


def test_show_filters_by_days(seeds_warehouse: Warehouse) -> None:
    day = date(2024, 11, 7).isoformat()
    found = entries(seeds_warehouse, "--from", day, "--to", day)
    assert found
    assert all(str(row["said_latest"]) >= day for row in found)
    assert all(str(row["said_earliest"] or row["said_latest"]) <= day for row in found)


def test_show_writes_csv(seeds_warehouse: Warehouse) -> None:
    shown = chronology("show", "--warehouse", seeds_warehouse.folder, "--format", "csv")
    rows = list(csv.DictReader(io.StringIO(shown.output)))
    assert [row["entry_id"] for row in rows] == [
        row["entry_id"] for row in entries(seeds_warehouse)
    ]


def test_show_writes_markdown(seeds_warehouse: Warehouse) -> None:
    shown = chronology("show", "--warehouse", seeds_warehouse.folder, "--format", "markdown")
    assert shown.output.startswith("## ")
    assert shown.output.count("\n- **") == len(entries(seeds_warehouse))


@pytest.mark.parametrize("form", ["table", "json", "csv", "markdown"])
def test_show_says_what_the_last_run_changed(seeds_warehouse: Warehouse, form: str) -> None:
    shown = chronology("show", "--warehouse", seeds_warehouse.folder, "--format", form, "--changes")
    assert shown.exit_code == 0
    assert "added" in shown.output


@pytest.mark.parametrize("width", ["60", "120"])
@pytest.mark.parametrize("form", ["table", "markdown"])
def test_show_names_the_ids_that_explain_takes(
    seeds_warehouse: Warehouse, form: str, width: str
) -> None:
    words = ["show", "--warehouse", str(seeds_warehouse.folder), "--format", form]
    bare, named = (
        CliRunner(env={"COLUMNS": width}).invoke(main, [*words, *more]).output
        for more in ((), ("--ids",))
    )
    ids = re.findall(r"\bentry-[0-9a-f]+\b", named)
    assert ids == [row["entry_id"] for row in entries(seeds_warehouse)]
    assert "entry-" not in bare
    assert chronology("explain", ids[-1], "--warehouse", seeds_warehouse.folder).exit_code == 0


def test_show_filters_what_changed_by_speaker(seeds_warehouse: Warehouse) -> None:
    speaker = str(entries(seeds_warehouse)[0]["speaker"])
    found = entries(seeds_warehouse, "--changes", "--speaker", speaker.upper())
    assert {row["who"] for row in found} == {speaker}
    where = ("--warehouse", seeds_warehouse.folder)
    nobody = chronology("show", "--changes", "--speaker", "Nobody At All", *where)
    assert "No change of the newest run is about 'Nobody At All'." in nobody.output


@pytest.mark.parametrize(
    ("table", "says"),
    [
        ("date_mentions", "rule"),
        ("statements", "speaker_why"),
        ("events", "headline"),
        ("chronology", "shown: statement"),
        ("timeline", "characters"),
        ("conflicts", "conflict"),
    ],
)
def test_explain_knows_every_row(seeds_warehouse: Warehouse, table: str, says: str) -> None:
    with seeds_warehouse.public() as tables:
        ids = tables.connection.execute(f"select #1 from {table} order by all").fetchall()
    for (row_id,) in ids[:5]:
        shown = chronology("explain", row_id, "--warehouse", seeds_warehouse.folder)
        assert shown.exit_code == 0
        assert says in shown.output


def test_explain_marks_the_span_in_its_passage(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        row = tables.connection.execute(
            "select date_mention_id, text from date_mentions"
        ).fetchone()
    assert row
    shown = chronology("explain", row[0], "--warehouse", seeds_warehouse.folder)
    assert f"⟦{row[1]}⟧" in shown.output


def test_explain_says_why_two_statements_are_linked(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        row = tables.connection.execute(
            "select left_id, right_id, why from statement_links"
        ).fetchone()
    assert row
    shown = chronology("explain", row[1], row[0], "--warehouse", seeds_warehouse.folder)
    assert row[2] in shown.output


def test_explain_says_how_a_wording_differs_from_the_one_shown(seeds_warehouse: Warehouse) -> None:
    with seeds_warehouse.public() as tables:
        row = tables.connection.execute(
            "select entry_id from chronology where 'I' in string_split(content, ' ') "
            "and n_mentions > 1 order by position"
        ).fetchone()
    assert row
    shown = chronology("explain", row[0], "--warehouse", seeds_warehouse.folder)
    assert "  leaves out       " in shown.output
    assert "  adds             " in shown.output


def test_explain_of_an_unknown_id_is_one_line(seeds_warehouse: Warehouse) -> None:
    shown = chronology("explain", "entry-none", "--warehouse", seeds_warehouse.folder)
    assert shown.exit_code == 1
    assert shown.output.startswith("Error: nothing published has the id entry-none; ")
    assert "`chronology show --ids`" in shown.output
    assert shown.output.count("\n") == 1


def test_show_says_why_there_is_nothing(seeds_warehouse: Warehouse) -> None:
    where = ("--warehouse", seeds_warehouse.folder)
    assert "No entry fits." in chronology("show", "--speaker", "Nobody At All", *where).output
    unknown = chronology("show", "--changes", "no-run", *where).output
    assert "No run whose id begins with 'no-run' changed anything." in unknown


def test_days_in_the_wrong_order_are_named(seeds_warehouse: Warehouse) -> None:
    days = ("--from", "2024-11-09", "--to", "2024-11-01")
    shown = chronology("show", "--warehouse", seeds_warehouse.folder, *days)
    assert "Error: --from 2024-11-09 is after --to 2024-11-01: give the earlier day" in shown.output


@pytest.mark.parametrize("form", formats())
def test_export_writes_every_form(seeds_warehouse: Warehouse, tmp_path: Path, form: str) -> None:
    words = ("export", form, "--warehouse", seeds_warehouse.folder, "--out")
    assert chronology(*words, tmp_path / "out").exit_code == 0
    assert (tmp_path / "out").stat().st_size > 0
    (tmp_path / "folder").mkdir()
    assert chronology(*words, tmp_path / "folder").exit_code == 0
    assert list((tmp_path / "folder").iterdir())


def test_reading_what_is_not_published_says_what_to_do(tmp_path: Path) -> None:
    for command in (("show",), ("explain", "x"), ("export", "csv")):
        shown = chronology(*command, "--warehouse", tmp_path)
        assert shown.exit_code == 1
        assert "`chronology run`" in shown.output


@pytest.mark.parametrize(
    "words",
    [
        ("run", "--election", "5 November"),
        ("run", "--window", "-1", "5"),
        ("run", "--workers", "0"),
        ("run", "--seeds", "no/such/folder"),
        ("run", "--reference", "no/such/folder"),
        ("show", "--from", "yesterday"),
        ("show", "--from", "2024-11-09", "--to", "2024-11-01"),
        ("show", "--changes", "--from", "2024-11-09"),
        ("export", "papyrus"),
        ("sing",),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_exit_code_2(words: tuple[str, ...]) -> None:
    shown = chronology(*words)
    assert shown.exit_code == 2
    assert "Error: " in shown.output
