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
    for number in range(REFUSED + 5):
        (seeds / f"{number}.txt").touch()
    assert run_job(seeds, tmp_path / "warehouse").reasons == ()
    out = io.StringIO()
    print_summary(Warehouse(tmp_path / "warehouse"), Console(file=out, width=120))
    assert out.getvalue().count("reject: ") == REFUSED
    assert "... and 5 more in the table rejects" in out.getvalue()
