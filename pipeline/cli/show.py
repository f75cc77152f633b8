"""``chronology show``: the published chronology on the terminal or for another program."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.changed import changes_list
from pipeline.cli.entries import (
    Row,
    as_csv,
    as_json,
    as_markdown,
    markdown_table,
    print_entries,
)
from pipeline.cli.options import Day, Failure, warehouse_option
from pipeline.store import StoreError, Warehouse

_TEXTS: Mapping[str, Callable[[Sequence[Row]], str]] = {"json": as_json, "csv": as_csv}
_LAST = ""
"""What ``--changes`` without a value means: the newest run."""


@click.command
@click.option("--speaker", help="Only what this speaker said; a part of the name is enough.")
@click.option("--from", "from_on", type=Day(), help="Only what can have been said on or after.")
@click.option("--to", "to_on", type=Day(), help="Only what can have been said on or before.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["table", "json", "csv", "markdown"]),
    default="table",
    show_default=True,
    help="How to print it.",
)
@click.option(
    "--changes",
    is_flag=False,
    flag_value=_LAST,
    metavar="[RUN]",
    help="Show what a run changed: the newest, or the one whose id begins with RUN.",
)
@warehouse_option
def show(  # noqa: PLR0913, PLR0917 - one argument for each option
    speaker: str | None,
    from_on: date | None,
    to_on: date | None,
    form: str,
    changes: str | None,
    warehouse: Path,
) -> None:
    """Read the published chronology, at any moment, also while a run is writing."""
    _check_days(from_on, to_on, changes)
    wanted = {"speaker": speaker, "from_on": from_on, "to_on": to_on}
    try:
        with Warehouse(warehouse.absolute()).public() as tables:
            if changes is None:
                rows = tables.rows("show_chronology", wanted)
            else:
                rows = tables.rows("show_changes", {"run": changes, "speaker": speaker})
    except StoreError as error:
        raise Failure(str(error)) from error
    if form == "table":
        _print(Console(), rows, changes, speaker)
    elif form == "markdown":
        click.echo(as_markdown(rows) if changes is None else markdown_table(rows))
    else:
        click.echo(_TEXTS[form](rows))


def _check_days(from_on: date | None, to_on: date | None, changes: str | None) -> None:
    if from_on and to_on and from_on > to_on:
        raise click.UsageError(
            f"--from {from_on} is after --to {to_on}: give the earlier day first"
        )
    if changes is not None and (from_on or to_on):
        raise click.UsageError("--changes goes with --speaker, not with --from and --to")


def _print(console: Console, rows: Sequence[Row], changes: str | None, speaker: str | None) -> None:
    """A table, or why there is none."""
    if changes is None and rows:
        print_entries(console, rows)
    elif rows:
        for line in changes_list(rows):
            console.print(line)
    elif changes is None:
        console.print("No entry fits. `chronology show` without options shows all of them.")
    else:
        console.print(_unchanged(changes, speaker), markup=False)


def _unchanged(changes: str, speaker: str | None) -> str:
    """Why no change is shown."""
    run = f"a run whose id begins with {changes!r}" if changes else "the newest run"
    if speaker:
        return f"No change of {run} is about {speaker!r}."
    if changes:
        return f"No run whose id begins with {changes!r} changed anything."
    return "The newest run changed nothing."
