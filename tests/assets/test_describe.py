"""Previews for the UI."""

import re

import pytest

from pipeline.assets.describe import INLINE, LONGEST_CELL, markdown_table, preview


def test_rows_are_a_markdown_table() -> None:
    rows: list[dict[str, object]] = [
        {"who": "Ada Lind", "what": "a | b"},
        {"who": None, "what": "two\nlines"},
    ]
    assert markdown_table(rows) == (
        "| who | what |\n| --- | --- |\n| Ada Lind | a \\| b |\n|  | two lines |"
    )


def test_a_long_cell_is_cut() -> None:
    last = markdown_table([{"a": "x" * 500}]).splitlines()[-1]
    assert last == f"| {'x' * (LONGEST_CELL - 1)}… |"


def test_a_preview_has_as_many_rows_as_the_ui_shows_in_place() -> None:
    rows = [{"a": "x" * 80} for _ in range(30)]
    shown = preview(rows)
    assert len(shown) < INLINE <= len(markdown_table(rows))
    assert shown.endswith("\n\n… and more")
    assert preview(rows[:2]) == markdown_table(rows[:2])
    assert preview([]) == "No rows."


@pytest.mark.parametrize(
    "text",
    [
        "<img src=https://x.example/t.png onerror=alert(1)>",
        "![seen](https://x.example/t.png)",
        "[click](javascript:alert(1))",
        "`code` *strong* ~~gone~~ &amp; $x$",
        "back\\slash | cell",
    ],
)
def test_words_of_an_article_are_no_markdown(text: str) -> None:
    cell = markdown_table([{"a": text}]).splitlines()[-1].removeprefix("| ").removesuffix(" |")
    for at, mark in enumerate(cell):
        if mark in "<>[]`*~&$|":
            assert cell[at - 1] == "\\", (mark, cell)
    assert re.sub(r"\\(.)", r"\1", cell) == text


def test_what_would_turn_the_text_around_is_replaced() -> None:
    assert markdown_table([{"a": "a\u202eb\x1b[2J"}]).endswith("| a�b�\\[2J |")


def test_no_rows_are_said() -> None:
    assert markdown_table([]) == "No rows."
