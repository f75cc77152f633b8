"""What the UI shows of a table: its columns before a run, numbers and a preview after it."""

from collections.abc import Iterable, Mapping, Sequence

import dagster as dg

from pipeline.store import Tables, columns

LONGEST_CELL = 90
"""Characters of a cell in a preview."""


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
    """The number of rows, further numbers, and the first rows as a person reads them."""
    preview = tables.rows(f"preview_{table}")
    return dg.MaterializeResult(
        asset_key=table,
        metadata={
            "dagster/row_count": tables.count(table),
            "preview": dg.MetadataValue.md(markdown_table(preview)),
            **{name: _shown(value) for name, value in numbers.items()},
        },
    )


def markdown_table(rows: Sequence[Mapping[str, object]]) -> str:
    """Rows as a Markdown table; long cells are cut."""
    if not rows:
        return "No rows."
    lines = [_line(list(rows[0])), _line(["---"] * len(rows[0]))]
    return "\n".join([*lines, *(_line(row.values()) for row in rows)])


def _line(cells: Iterable[object]) -> str:
    return "| " + " | ".join(_cell(cell) for cell in cells) + " |"


def _cell(value: object) -> str:
    text = "" if value is None else " ".join(str(value).split()).replace("|", "\\|")
    return text if len(text) <= LONGEST_CELL else text[: LONGEST_CELL - 1] + "…"


def _shown(value: object) -> int | float | str:
    return value if isinstance(value, int | float | str) else str(value)


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
