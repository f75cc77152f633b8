"""Progress on the terminal: the stage that works, and a bar where it counts what it does."""

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

LOGGER = "pipeline.progress"


@contextmanager
def own_terminal() -> Iterator[Console]:
    """Standard error under a number of its own.

    While a step works, Dagster points the usual one at the log of the run, so that nothing
    written to it would be seen before the end.
    """
    number = os.dup(2) if sys.__stderr__ else os.open(os.devnull, os.O_WRONLY)
    with os.fdopen(number, "w", encoding="utf-8", errors="replace") as file:
        yield Console(file=file)


@contextmanager
def progress(console: Console) -> Iterator[None]:
    """Show what the stages log while the body runs; nothing where there is no terminal.

    A message whose arguments are two numbers, done and all, moves the bar.
    """
    logger = logging.getLogger(LOGGER)
    columns = (SpinnerColumn(), TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn())
    with Progress(
        *columns, console=console, transient=True, disable=not console.is_terminal
    ) as bars:
        handler = _BarHandler(bars)
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        try:
            yield
        finally:
            logger.removeHandler(handler)


class _BarHandler(logging.Handler):
    def __init__(self, bars: Progress) -> None:
        super().__init__(logging.INFO)
        self._bars = bars
        self._task = bars.add_task("starting", total=None)

    def emit(self, record: logging.LogRecord) -> None:
        done, total = _counted(record)
        self._bars.update(self._task, description=record.getMessage(), completed=done, total=total)


def _counted(record: logging.LogRecord) -> tuple[int, int | None]:
    """How much is done of how much; without an end where the message does not count."""
    match record.args:
        case (int(done), int(total)):
            return done, total
        case _:
            return 0, None
