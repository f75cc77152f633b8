"""Entries as a person reads them on the terminal and as text."""

import io
import json
from datetime import date

import pytest
from rich.console import Console

from pipeline.cli.changed import changes_list
from pipeline.cli.entries import (
    WIDE,
    Row,
    as_csv,
    as_json,
    as_markdown,
    markdown_table,
    print_entries,
)


def entry(mode: str, content: str, cue: str | None = None) -> Row:
    return {
        "display_date": "3 March 2031",
        "speaker": "Ada [Lind]",
        "mode": mode,
        "cue": cue,
        "content": content,
        "n_outlets": 2,
        "has_conflict": True,
    }


def printed(row: Row, width: int = WIDE) -> str:
    out = io.StringIO()
    print_entries(Console(file=out, width=width), [row])
    return out.getvalue()


@pytest.mark.parametrize(
    ("row", "shown", "written"),
    [
        (entry("direct", "We [will]\nbuild", "said"), "“We [will] build”", r"“We \[will\] build”"),
        (entry("indirect", "about tax", "spoke"), "spoke: about tax", "*spoke:* about tax"),
        (entry("mixed", "it is “done”", "said"), "said: it is “done”", "*said:* it is “done”"),
        (entry("indirect", "no more tax"), "no more tax", "no more tax"),
    ],
)
def test_a_report_stands_behind_its_cue_and_direct_words_alone(
    row: Row, shown: str, written: str
) -> None:
    cells = " ".join(printed(row).split())
    assert " ".join(("3 March 2031", "Ada [Lind]", shown, "≠ 2")) in cells
    assert as_markdown([row]) == f"## 3 March 2031\n\n- **Ada \\[Lind\\]**: {written}"


@pytest.mark.parametrize("width", [20, 40, 80])
def test_a_narrow_terminal_gets_lines_that_fit_and_keep_every_word(width: int) -> None:
    words = "We will build the bridge and nobody will pay a higher tax for it"
    lines = printed(entry("direct", words), width).splitlines()
    assert all(len(line) <= width for line in lines)
    text = " ".join(" ".join(lines).split())
    assert text == f"3 March 2031 Ada [Lind] 2 outlets ≠ sources disagree “{words}”"


def change(kind: str, before: str | None, after: str | None) -> Row:
    return {
        "change": kind,
        "when": "3 March 2031",
        "who": "Ada [Lind]",
        "before": before,
        "after": after,
        "why": "1 wordings came to it, 0 left it",
        "entry_id": "entry-1",
        "run_id": "run-1",
    }


def changed(row: Row) -> str:
    out = io.StringIO()
    console = Console(file=out, width=60)
    for line in changes_list([row]):
        console.print(line)
    return out.getvalue()


def test_a_change_is_a_diff_with_its_reason() -> None:
    lines = [line.strip() for line in changed(change("reworded", "Old", "New")).splitlines()]
    assert lines[:4] == [
        "reworded  Ada [Lind], 3 March 2031  entry-1",
        "- Old",
        "+ New",
        "1 wordings came to it, 0 left it",
    ]
    assert "- " not in changed(change("added", None, "New"))


ACTS = "\x1b[2J\x1b]0;owned\x07 \x9b31m \u202erevo\x08"


def test_nothing_in_an_article_commands_the_terminal() -> None:
    row = {**entry("indirect", f"build {ACTS}", ACTS), "speaker": f"Ada {ACTS}"}
    texts = (
        printed(row),
        printed(row, 40),
        changed(change("added", None, ACTS)),
        as_csv([row]),
        as_markdown([row]),
        markdown_table([row]),
        as_json([row]),
    )
    for text in texts:
        assert not set(text) & (set(ACTS) - set(" 0123456789;[]Jabcdefghijklmnopqrstuvwxyz"))
    assert json.loads(as_json([row]))[0]["speaker"] == f"Ada {ACTS}"


def test_no_cell_of_a_csv_is_a_formula() -> None:
    row = {"content": "=1+1", "days": -3, "said": date(2031, 3, 3), "yes": True}
    assert as_csv([row]).splitlines()[1] == "'=1+1,-3,2031-03-03,true"


def test_markdown_takes_words_as_words() -> None:
    row = entry("direct", "<img src=x> [a](javascript:b) | *c*")
    for text in (as_markdown([row]), markdown_table([row])):
        assert r"\<img src\=x\> \[a\]\(javascript:b\) \| \*c\*" in text
