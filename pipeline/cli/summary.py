"""What ``chronology run`` says at the end: the numbers, the files, the first lines."""

from rich.console import Console
from rich.table import Table

from pipeline.cli.entries import print_entries, text_of
from pipeline.store import Warehouse

FIRST = 8
"""Entries shown after a run."""
REFUSED = 20
"""Refused files and lines shown after a run."""


def print_summary(warehouse: Warehouse, console: Console) -> None:
    """Print what is published now."""
    with warehouse.public() as tables:
        run = tables.rows("last_run")[0]
        refused = tables.rows("refused_sources")
        outside = tables.rows("outside_window")[0]["n_outside"]
        entries = tables.rows("show_chronology", {"speaker": None, "from_on": None, "to_on": None})
    numbers = Table.grid(padding=(0, 2))
    for name, value in (
        ("articles", f"{run['n_articles']} ({run['n_extracted']} read anew)"),
        ("statements", f"{run['n_statements']}{_outside(outside)}"),
        ("chronology", f"{_entries(run['n_entries'])}{_around(run)}"),
        (
            "window",
            f"{run['window_from']} to {run['window_to']}" if run["election"] else "all days",
        ),
        ("rejects", run["n_rejects"]),
        ("database", warehouse.public_database),
        ("files", warehouse.published_folder),
    ):
        numbers.add_row(name, str(value))
    console.print(numbers)
    if 2 * outside > run["n_statements"]:
        console.print("Most statements lie outside the window: --election and --window move it.")
    for row in refused[:REFUSED]:
        told = f"reject: {text_of(row['source_uri'])}: {text_of(row['reason'])}"
        console.print(told, markup=False, highlight=False)
    if len(refused) > REFUSED:
        console.print(f"... and {len(refused) - REFUSED} more in the table rejects, stage 'ingest'")
    if entries:
        print_entries(console, entries[:FIRST], title="The first entries")
    if len(entries) > FIRST:
        console.print(f"... and {len(entries) - FIRST} more: chronology show")


def _outside(count: int) -> str:
    return f", {count} of them outside the window" if count else ""


def _entries(count: int) -> str:
    return "1 entry" if count == 1 else f"{count} entries"


def _around(run: dict[str, object]) -> str:
    if run["election"] is None:
        return ", no election fits: give one with --election"
    return f" around the election of {run['election']}"
