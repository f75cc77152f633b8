"""What is going on, for whoever watches: the terminal's bar and the log of the run in the UI."""

import logging

_PROGRESS = logging.getLogger("pipeline.progress")


def tell(stage: str) -> None:
    """Say which stage begins."""
    _PROGRESS.info(stage)


def tell_count(done: int, total: int, what: str) -> None:
    """Say how much of a long stage is done; the terminal draws a bar of it."""
    _PROGRESS.info(f"{what}: %d of %d", done, total)
