"""``chronology explain``: everything known about one row, down to the characters it rests on."""

from pathlib import Path

import click
from rich.console import Console

from pipeline.cli import explanations
from pipeline.cli.options import Failure, warehouse_option
from pipeline.store import StoreError, Warehouse
from pipeline.text import visible


@click.command
@click.argument("row_id", metavar="ID")
@click.argument("other", metavar="[OTHER]", required=False)
@warehouse_option
def explain(row_id: str, other: str | None, warehouse: Path) -> None:
    """Show where a row comes from: the passage with the span marked, the rule, and why.

    ID is that of a date mention, a statement, an event, a chronology entry, a row of the timeline
    or a conflict; `chronology show --ids` names those of the entries. With the ids of two
    statements: why they are linked.
    """
    try:
        with Warehouse(warehouse.absolute()).public() as tables:
            lines = list(explanations.explain(tables, row_id, other))
    except StoreError as error:
        raise Failure(str(error)) from error
    if not lines:
        raise Failure(
            f"nothing published has the id {' with '.join(filter(None, (row_id, other)))}; "
            "`chronology show --ids` and the page name the ids"
        )
    console = Console(highlight=False)
    for line in lines:
        shown = visible(line) if isinstance(line, str) else line
        console.print(shown, markup=False, soft_wrap=True)
