"""``chronology run``: the whole job over a folder of articles."""

from datetime import date
from pathlib import Path

import click
from rich.console import Console

from pipeline.cli.home import prepare_dagster_home
from pipeline.cli.options import FOLDER, Day, Failure, warehouse_option
from pipeline.cli.progress import own_terminal, progress
from pipeline.cli.summary import print_summary
from pipeline.ingest import SeedsError, read_seeds
from pipeline.settings import Settings, default_seeds, default_workers
from pipeline.store import StoreError, Warehouse


@click.command
@click.option(
    "--seeds",
    type=FOLDER,
    default=default_seeds,
    show_default="seeds, or CHRONOLOGY_SEEDS",
    help="Folder of the articles: *.txt, *.md, *.jsonl, searched recursively.",
)
@warehouse_option
@click.option(
    "--reference",
    type=click.Path(path_type=Path, exists=True, file_okay=False),
    default=None,
    show_default="reference in the seeds folder, else the project's own",
    help="Folder of the reference data: speakers, roles, events, outlets, decisions.",
)
@click.option(
    "--election",
    type=Day(),
    default=None,
    show_default="the reference election that fits the articles",
    help="Day of the election.",
)
@click.option(
    "--window",
    type=(click.IntRange(0), click.IntRange(0)),
    metavar="BEFORE AFTER",
    default=(180, 180),
    show_default="180 180",
    help="Days before and after the election that the chronology shows.",
)
@click.option(
    "--workers",
    type=click.IntRange(1),
    default=default_workers,
    show_default="one for each core",
    help="Processes that extract.",
)
def run(  # noqa: PLR0913, PLR0917 - one argument for each option
    seeds: Path,
    warehouse: Path,
    reference: Path | None,
    election: date | None,
    window: tuple[int, int],
    workers: int,
) -> None:
    """Turn a folder of articles into a published chronology.

    Only articles that are new or changed are read again. Readers of the warehouse are never in
    the way: the published database is replaced in one step at the end, and only when every check
    holds. What cannot be read is listed, not lost.
    """
    settings = Settings(
        seeds=seeds.absolute(),
        warehouse=warehouse.absolute(),
        reference_folder=reference.absolute() if reference else None,
        election=election,
        days_before=window[0],
        days_after=window[1],
        workers=workers,
    )
    try:
        read_seeds(settings.seeds)
    except SeedsError as error:
        raise click.UsageError(str(error)) from error
    launch_job(settings)
    try:
        print_summary(Warehouse(settings.warehouse), Console())
    except StoreError as error:
        raise Failure(str(error)) from error


def launch_job(settings: Settings) -> None:
    """Run the job and show how far it is.

    Raises:
        Failure: something was not published; its message says why.
    """
    prepare_dagster_home()
    with own_terminal() as console, progress(console):
        # Loading Dagster takes seconds that the other commands can do without.
        from pipeline.assets.launch import launch  # noqa: PLC0415
        from pipeline.definitions import defs  # noqa: PLC0415

        outcome = launch(defs, settings)
    if not outcome.succeeded:
        raise Failure("; ".join(outcome.reasons))
