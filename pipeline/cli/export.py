"""``chronology export``: one of the published forms, into a file or to the terminal."""

import sys
import tempfile
from pathlib import Path

import click

from pipeline.cli.options import FOLDER, Failure, warehouse_option
from pipeline.edition import read_edition
from pipeline.published import export as write_export
from pipeline.published import formats
from pipeline.store import StoreError, Warehouse


@click.command
@click.argument("form", metavar="FORMAT", type=click.Choice(formats()))
@click.option(
    "--out",
    type=FOLDER,
    help="A file for the chronology, or a folder for all files of the format.",
)
@warehouse_option
def export(form: str, out: Path | None, warehouse: Path) -> None:
    """Write the published chronology in one FORMAT.

    Without --out it goes to the standard output.
    """
    try:
        with Warehouse(warehouse.absolute()).public() as tables:
            edition = read_edition(tables)
        if out is None:
            with tempfile.TemporaryDirectory() as folder:
                aside = Path(folder) / "export"
                write_export(edition, form, aside)
                sys.stdout.buffer.write(aside.read_bytes())
            return
        for file in write_export(edition, form, out):
            path = out / file.name if out.is_dir() else out
            click.echo(f"{path}: {file.rows} rows, {file.bytes} bytes")
    except StoreError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        raise Failure(f"{out} cannot be written: {error.strerror}") from error
