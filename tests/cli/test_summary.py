"""What a run says at the end."""

import io
from pathlib import Path

from rich.console import Console

from pipeline.cli.summary import REFUSED, print_summary
from pipeline.store import Warehouse
from tests.whole.jobs import Run


def test_many_bad_files_do_not_bury_the_result(run_job: Run, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "good.txt").write_text("“We agreed,” the mayor said on Monday.", encoding="utf-8")
    for number in range(REFUSED + 4):
        (seeds / f"{number}.txt").touch()
    (seeds / "reference").mkdir()
    (seeds / "reference" / "people.csv").write_text("name\nJane Doe\n", encoding="utf-8")
    assert run_job(seeds, tmp_path / "warehouse").reasons == ()
    out = io.StringIO()
    print_summary(Warehouse(tmp_path / "warehouse"), Console(file=out, width=120))
    assert out.getvalue().count("reject: ") == REFUSED
    assert "... and 5 more in the table rejects" in out.getvalue()
    with Warehouse(tmp_path / "warehouse").public() as tables:
        refused = {row["source_uri"] for row in tables.rows("refused_sources")}
    assert "reference/people.csv" in refused
