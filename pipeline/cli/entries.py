"""Rows on the terminal and as text: a table, JSON, CSV, Markdown.

No character of an article reaches the terminal as a command to it: what would act is shown as a
replacement character, in JSON as an escape.
"""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime

from rich import box
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pipeline.published import cell, plain
from pipeline.text import escaped, visible

Row = Mapping[str, object]

WIDE = 96
"""Columns of a terminal from which on a table is easier to read than a list."""

DISAGREE = "≠"
"""Behind an entry of which the sources disagree."""


def print_entries(
    console: Console, entries: Sequence[Row], *, title: str | None = None, ids: bool = False
) -> None:
    """The chronology as a person reads it, a table where there is room for one.

    With ``ids`` the id of each entry stands under its words.
    """
    if console.width >= WIDE:
        console.print(entries_table(entries, title=title, ids=ids))
        return
    if title:
        console.print(title, style="italic")
    for line in entries_list(entries, ids=ids):
        console.print(line)


def entries_table(entries: Sequence[Row], *, title: str | None = None, ids: bool = False) -> Table:
    """Who said what, when, in how many outlets; an entry a row."""
    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    table.add_column("when", min_width=12)
    table.add_column("who", min_width=14, max_width=26)
    table.add_column("what", ratio=1)
    table.add_column("outlets", justify="right")
    for entry in entries:
        when, who, count = (text_of(entry[key]) for key in ("display_date", "speaker", "n_outlets"))
        mark = (f"{DISAGREE} ", "bold red") if entry["has_conflict"] else ""
        table.add_row(Text(when), Text(who), _what(entry, ids), Text.assemble(mark, count))
    return table


def entries_list(entries: Iterable[Row], *, ids: bool = False) -> Iterator[RenderableType]:
    """The same in lines that fit anywhere: a day, and under it who and what."""
    day = None
    for entry in entries:
        if entry["display_date"] != day:
            day = entry["display_date"]
            yield Text(f"\n{text_of(day)}", style="bold underline")
        count = entry["n_outlets"]
        outlets = f"  {count} outlets" if isinstance(count, int) and count > 1 else ""
        mark = f"  {DISAGREE} sources disagree" if entry["has_conflict"] else ""
        who = (text_of(entry["speaker"]), "bold")
        yield Padding(Text.assemble(who, (outlets, "dim"), (mark, "bold red")), (0, 0, 0, 2))
        yield Padding(_what(entry, ids), (0, 0, 0, 4))


def _what(entry: Row, with_id: bool) -> Text:
    cue, words = _said(entry)
    last = f"\n{text_of(entry['entry_id'])}" if with_id else ""
    return Text.assemble((cue, "italic dim"), words, (last, "dim"))


def as_json(rows: Sequence[Row]) -> str:
    """A JSON array of objects; days and moments in ISO form."""
    return escaped(json.dumps(rows, ensure_ascii=False, indent=2, default=_json_value))


def as_csv(rows: Sequence[Row]) -> str:
    """CSV with a head line, no cell a formula; empty where there is no row."""
    if not rows:
        return ""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in row.items()} for row in rows)
    return out.getvalue().rstrip("\n")


def as_markdown(entries: Iterable[Row], *, ids: bool = False) -> str:
    """A Markdown list, a heading for each day; with ``ids`` they stand behind the words."""
    lines: list[str] = []
    day = None
    for entry in entries:
        if entry["display_date"] != day:
            day = entry["display_date"]
            lines += ["", f"## {day}", ""] if lines else [f"## {day}", ""]
        cue, words = _said(entry)
        shown = f"*{plain(cue.strip())}* " if cue else ""
        last = f" `{text_of(entry['entry_id'])}`" if ids else ""
        lines.append(f"- **{plain(text_of(entry['speaker']))}**: {shown}{plain(words)}{last}")
    return "\n".join(lines)


def _said(entry: Row) -> tuple[str, str]:
    """The cue that reports the words, with a colon, and the words; direct ones stand alone."""
    words, cue = text_of(entry["content"]), text_of(entry["cue"])
    if entry["mode"] == "direct":
        return "", f"“{words}”"
    return f"{cue}: " if cue else "", words


def markdown_table(rows: Sequence[Row]) -> str:
    """Any rows as a Markdown table."""
    if not rows:
        return ""
    lines = [list(rows[0]), ["---"] * len(rows[0])]
    lines += [[plain(text_of(value)) for value in row.values()] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def text_of(value: object) -> str:
    """A value in one line; nothing for null, ISO form for days, JSON for lists."""
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return escaped(json.dumps(value, ensure_ascii=False, default=_json_value))
    text = _json_value(value) if isinstance(value, date) else str(value)
    return visible(" ".join(text.split()))


def _cell(value: object) -> str | int | float:
    return cell(value if isinstance(value, int | float) else text_of(value))


def _json_value(value: object) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
