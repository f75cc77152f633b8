"""Previews for the UI."""

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
    assert len(shown) < INLINE <= len(markdown_table(rows[: len(shown.splitlines()) - 1]))
    assert preview(rows[:2]) == markdown_table(rows[:2])
    assert preview([]) == "No rows."


def test_no_rows_are_said() -> None:
    assert markdown_table([]) == "No rows."
