"""What the UI shows of a table: its columns before a run, numbers and a preview after it."""

import re
from collections.abc import Iterable, Mapping, Sequence

import dagster as dg

from pipeline.store import Tables, columns
from pipeline.text import visible

_LIVE = re.compile(r"([\\`*_\[\]<>|~&$])")

_Shown = int | float | str | dg.MarkdownMetadataValue
"""What the UI shows as it is."""

LONGEST_CELL = 90
"""Characters of a cell in a preview."""

INLINE = 1000
"""The UI of dagster 1.13 shows Markdown in place where it is shorter, else behind a click."""


def table_spec(
    table: str, description: str, *, group: str, deps: Iterable[str] = ()
) -> dg.AssetSpec:
    """The asset of a table: who owns it, what it is made of, its columns with their comments."""
    return dg.AssetSpec(
        table,
        description=description,
        group_name=group,
        deps=list(deps),
        owners=["team:chronology"],
        kinds={"python", "duckdb"},
        metadata={"dagster/column_schema": _schema(table), "dagster/table_name": table},
    )


def table_result(tables: Tables, table: str, **numbers: object) -> dg.MaterializeResult[None]:
    """The number of rows, what else there is to tell, and the first rows as a person reads them."""
    return dg.MaterializeResult(
        asset_key=table,
        metadata={
            "dagster/row_count": tables.count(table),
            **{name: _shown(value) for name, value in numbers.items()},
            "preview": query_table(tables, f"preview_{table}"),
        },
    )


def query_table(
    tables: Tables, query: str, parameters: Mapping[str, object] | None = None
) -> dg.MarkdownMetadataValue:
    """The rows of a query as a table in the UI."""
    return dg.MetadataValue.md(preview(tables.rows(query, parameters)))


def preview(rows: Sequence[Mapping[str, object]]) -> str:
    """The first rows as a Markdown table, as many as the UI shows in place; one at least."""
    if len(whole := markdown_table(rows)) < INLINE:
        return whole
    ends = range(len(rows) - 1, 0, -1)
    cut = (f"{markdown_table(rows[:end])}\n\n… and more" for end in ends)
    return next((table for table in cut if len(table) < INLINE), markdown_table(rows[:1]))


def markdown_table(rows: Sequence[Mapping[str, object]]) -> str:
    """Rows as a Markdown table; long cells are cut."""
    if not rows:
        return "No rows."
    lines = [_line(list(rows[0])), _line(["---"] * len(rows[0]))]
    return "\n".join([*lines, *(_line(row.values()) for row in rows)])


def _line(cells: Iterable[object]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    """A value as the UI shows it: on one line, cut, nothing in it taken for Markdown or HTML."""
    text = "" if value is None else visible(" ".join(str(value).split()))
    cut = text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"
    return _LIVE.sub(r"\\\1", cut)


def _shown(value: object) -> _Shown:
    return value if isinstance(value, _Shown) else str(value)


def _schema(table: str) -> dg.TableSchema:
    return dg.TableSchema(
        columns=[
            dg.TableColumn(
                column.name,
                column.type.lower(),
                description=column.comment,
                constraints=dg.TableColumnConstraints(nullable=column.nullable),
            )
            for column in columns(table)
        ]
    )
