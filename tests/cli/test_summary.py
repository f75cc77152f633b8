"""What a run says at the end."""

import io
import json
from datetime import date
from pathlib import Path

import pytest
from rich.console import Console

from pipeline.cli.summary import REFUSED, print_summary
from pipeline.store import Warehouse
from tests.whole.jobs import Run

TEXT = "“The bridge will open,” Ada Lind said on Monday. “It will last,” she said on Sunday."


@pytest.mark.parametrize(
    ("election", "told"),
    [
        (date(2031, 3, 3), "statements  2\n"),
        (date(2031, 2, 27), "statements  2, 1 of them outside the window\n"),
        (date(2020, 1, 1), "statements  2, 2 of them outside the window\n"),
    ],
)
def test_what_lies_outside_the_window_is_counted(
    run_job: Run, tmp_path: Path, election: date, told: str
) -> None:
    seeds, warehouse = tmp_path / "seeds", tmp_path / "warehouse"
    seeds.mkdir()
    (seeds / "a.jsonl").write_text(json.dumps({"text": TEXT, "published": "2031-03-04"}))
    ran = run_job(seeds, warehouse, election=election, days_before=3, days_after=3)
    assert ran.succeeded
    shown = summary(warehouse)
    assert told in shown
    hint = "Most statements lie outside the window: --election and --window move it."
    assert (hint in shown) is (election.year == 2020)
    assert ("The first entries" in shown) is (election.year != 2020)


def summary(warehouse: Path) -> str:
    """What is printed, without the spaces at the ends of lines."""
    out = io.StringIO()
    print_summary(Warehouse(warehouse), Console(file=out, width=120))
    return "\n".join(line.rstrip() for line in out.getvalue().splitlines())


def test_many_bad_files_do_not_bury_the_result(run_job: Run, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "good.txt").write_text("“We agreed,” the mayor said on Monday.", encoding="utf-8")
    for number in range(REFUSED + 4):
        (seeds / f"{number}.txt").touch()
    (seeds / "reference").mkdir()
    (seeds / "reference" / "people.csv").write_text("name\nJane Doe\n", encoding="utf-8")
    assert run_job(seeds, tmp_path / "warehouse").reasons == ()
    shown = summary(tmp_path / "warehouse")
    assert shown.count("reject: ") == REFUSED
    assert "... and 5 more in the table rejects" in shown
    with Warehouse(tmp_path / "warehouse").public() as tables:
        refused = {row["source_uri"] for row in tables.rows("refused_sources")}
    assert "reference/people.csv" in refused
