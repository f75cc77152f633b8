"""Entries as a person reads them on the terminal and as text."""

import io

import pytest
from rich.console import Console

from pipeline.cli.entries import Row, as_markdown, entries_table


def entry(mode: str, content: str, cue: str | None = None) -> Row:
    return {
        "display_date": "3 March 2031",
        "speaker": "Ada [Lind]",
        "mode": mode,
        "cue": cue,
        "content": content,
        "n_outlets": 2,
    }


def table(row: Row) -> str:
    console = Console(file=io.StringIO(), width=100)
    console.print(entries_table([row]))
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("row", "shown", "written"),
    [
        (entry("direct", "We [will]\nbuild", "said"), "“We [will] build”", "“We [will] build”"),
        (entry("indirect", "about tax", "spoke"), "spoke: about tax", "*spoke:* about tax"),
        (entry("mixed", "it is “done”", "said"), "said: it is “done”", "*said:* it is “done”"),
        (entry("indirect", "no more tax"), "no more tax", "no more tax"),
    ],
)
def test_a_report_stands_behind_its_cue_and_direct_words_alone(
    row: Row, shown: str, written: str
) -> None:
    cells = table(row)
    assert " ".join(("3 March 2031", "Ada [Lind]", shown, "2")) in " ".join(cells.split())
    assert as_markdown([row]) == f"## 3 March 2031\n\n- **Ada [Lind]**: {written}"
