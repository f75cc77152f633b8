"""Rows on the terminal and as text: a table, JSON, CSV, Markdown."""

import csv
import io
import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime

from rich import box
from rich.markup import escape
from rich.table import Table
from rich.text import Text

Row = Mapping[str, object]


def entries_table(entries: Sequence[Row], *, title: str | None = None) -> Table:
    """The chronology as a person reads it: when, who, what, how many sources."""
    table = Table(title=title, box=box.SIMPLE_HEAD, title_justify="left", pad_edge=False)
    table.add_column("when", min_width=12)
    table.add_column("who", min_width=14)
    table.add_column("what", ratio=1)
    table.add_column("outlets", justify="right")
    for entry in entries:
        when, who, count = (str(entry[key]) for key in ("display_date", "speaker", "n_outlets"))
        cue, words = _said(entry)
        what = Text.assemble((cue, "italic dim"), words)
        table.add_row(escape(when), escape(who), what, count)
    return table


def rows_table(rows: Sequence[Row]) -> Table:
    """Any rows, a column for each value."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for name in rows[0] if rows else ():
        table.add_column(name)
    for row in rows:
        table.add_row(*(escape(text_of(value)) for value in row.values()))
    return table


def as_json(rows: Sequence[Row]) -> str:
    """A JSON array of objects; days and moments in ISO form."""
    return json.dumps(rows, ensure_ascii=False, indent=2, default=_json_value)


def as_csv(rows: Sequence[Row]) -> str:
    """CSV with a head line; empty where there is no row."""
    if not rows:
        return ""
    out = io.StringIO()
    writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: text_of(value) for name, value in row.items()} for row in rows)
    return out.getvalue().rstrip("\n")


def as_markdown(entries: Iterable[Row]) -> str:
    """A Markdown list, a heading for each day."""
    lines: list[str] = []
    day = None
    for entry in entries:
        if entry["display_date"] != day:
            day = entry["display_date"]
            lines += ["", f"## {day}", ""] if lines else [f"## {day}", ""]
        cue, words = _said(entry)
        shown = f"*{cue.strip()}* " if cue else ""
        lines.append(f"- **{entry['speaker']}**: {shown}{words}")
    return "\n".join(lines)


def _said(entry: Row) -> tuple[str, str]:
    """The cue that reports the words, with a colon, and the words; direct ones stand alone."""
    words = " ".join(str(entry["content"]).split())
    if entry["mode"] == "direct":
        return "", f"“{words}”"
    return f"{entry['cue']}: " if entry["cue"] else "", words


def markdown_table(rows: Sequence[Row]) -> str:
    """Any rows as a Markdown table."""
    if not rows:
        return ""
    lines = [list(rows[0]), ["---"] * len(rows[0])]
    lines += [[text_of(value).replace("|", "\\|") for value in row.values()] for row in rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def text_of(value: object) -> str:
    """A value in one line; nothing for null, ISO form for days, JSON for lists."""
    if value is None:
        return ""
    if isinstance(value, list | dict):
        return json.dumps(value, ensure_ascii=False, default=_json_value)
    return _json_value(value) if isinstance(value, date) else str(value)


def _json_value(value: object) -> str:
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value)
