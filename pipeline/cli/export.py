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
from pipeline.text import visible


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

    Without --out it goes to the standard output, byte for byte unless that is a terminal.
    """
    try:
        with Warehouse(warehouse.absolute()).public() as tables:
            edition = read_edition(tables)
        if out is None:
            with tempfile.TemporaryDirectory() as folder:
                aside = Path(folder) / "export"
                write_export(edition, form, aside)
                _print(form, aside.read_bytes())
            return
        for file in write_export(edition, form, out):
            path = out / file.name if out.is_dir() else out
            click.echo(f"{path}: {file.rows} rows, {file.bytes} bytes")
    except StoreError as error:
        raise Failure(str(error)) from error
    except OSError as error:
        raise Failure(f"{out} cannot be written: {error.strerror}") from error


def _print(form: str, content: bytes) -> None:
    """To a program as it is; to a terminal as text that can only be read.

    Raises:
        Failure: the form is no text, and a terminal would show it.
    """
    if not sys.stdout.isatty():
        sys.stdout.buffer.write(content)
        return
    try:
        click.echo(visible(content.decode("utf-8")), nl=False)
    except UnicodeDecodeError as error:
        raise Failure(f"{form} is no text for a terminal: give a file with --out") from error
