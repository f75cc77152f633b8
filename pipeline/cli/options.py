"""Options and errors that several commands share."""

from datetime import date
from pathlib import Path

import click

from pipeline.settings import default_warehouse
from pipeline.text import visible

FOLDER = click.Path(path_type=Path, file_okay=True)


class Failure(click.ClickException):
    """Something failed though the command was right; exit code 1, one line."""

    def __init__(self, message: str) -> None:
        super().__init__(visible(message))


class Day(click.ParamType[date]):
    """A day as YYYY-MM-DD."""

    name = "YYYY-MM-DD"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """The day behind the text."""
        try:
            return value if isinstance(value, date) else date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"{value!r} is no day: write it as 2024-11-05", param, ctx)


warehouse_option = click.option(
    "--warehouse",
    type=FOLDER,
    default=default_warehouse,
    show_default="warehouse, or CHRONOLOGY_WAREHOUSE",
    help="Folder of the databases and the published files.",
)
