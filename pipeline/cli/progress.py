"""Progress on the terminal: the last line that a stage logged, beside a spinner."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.status import Status

LOGGER = "pipeline.progress"


@contextmanager
def progress(console: Console) -> Iterator[None]:
    """Show what the stages log while the body runs; nothing where there is no terminal."""
    logger = logging.getLogger(LOGGER)
    with console.status("starting") as status:
        handler = _StatusHandler(status)
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        try:
            yield
        finally:
            logger.removeHandler(handler)


class _StatusHandler(logging.Handler):
    def __init__(self, status: Status) -> None:
        super().__init__(logging.INFO)
        self._status = status

    def emit(self, record: logging.LogRecord) -> None:
        self._status.update(record.getMessage())
