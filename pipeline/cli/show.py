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

_TEXTS: Mapping[str, Callable[[Sequence[Row]], str]] = {
    "json": as_json,
    "csv": as_csv,
    "markdown": markdown_table,
}
"""Any rows as text."""

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
@click.option("--ids", is_flag=True, help="Name the id of each entry, for `chronology explain`.")
@warehouse_option
def show(  # noqa: PLR0913, PLR0917 - one argument for each option
    speaker: str | None,
    from_on: date | None,
    to_on: date | None,
    form: str,
    changes: str | None,
    ids: bool,
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
    if changes is not None:
        _print_changes(form, rows, changes, speaker)
    elif form == "table":
        _print_entries(Console(), rows, ids=ids)
    else:
        click.echo(as_markdown(rows, ids=ids) if form == "markdown" else _TEXTS[form](rows))


def _check_days(from_on: date | None, to_on: date | None, changes: str | None) -> None:
    if from_on and to_on and from_on > to_on:
        raise click.UsageError(
            f"--from {from_on} is after --to {to_on}: give the earlier day first"
        )
    if changes is not None and (from_on or to_on):
        raise click.UsageError("--changes goes with --speaker, not with --from and --to")


def _print_entries(console: Console, rows: Sequence[Row], *, ids: bool) -> None:
    if rows:
        print_entries(console, rows, ids=ids)
    else:
        console.print("No entry fits. `chronology show` without options shows all of them.")


def _print_changes(form: str, rows: Sequence[Row], changes: str, speaker: str | None) -> None:
    """The changes, on the terminal also why there is none."""
    if form != "table":
        click.echo(_TEXTS[form](rows))
        return
    console = Console()
    for line in changes_list(rows):
        console.print(line)
    if not rows:
        console.print(_unchanged(changes, speaker), markup=False)


def _unchanged(changes: str, speaker: str | None) -> str:
    """Why no change is shown."""
    run = f"a run whose id begins with {changes!r}" if changes else "the newest run"
    if speaker:
        return f"No change of {run} is about {speaker!r}."
    if changes:
        return f"No run whose id begins with {changes!r} changed anything."
    return "The newest run changed nothing."
