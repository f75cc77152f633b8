"""The bar of a long stage."""

import io
import logging
import os
import pty

from rich.console import Console

from pipeline.cli.progress import LOGGER, own_terminal, progress


def shown(*, terminal: bool) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, width=80)
    with progress(console):
        logging.getLogger(LOGGER).info("extracted %d of %d articles", 1, 2)
        logging.getLogger(LOGGER).info("joining wordings")
    return out.getvalue()


def test_a_terminal_sees_the_stage_and_how_far_it_is() -> None:
    assert "joining wordings" in shown(terminal=True)


def test_a_pipe_gets_nothing() -> None:
    assert shown(terminal=False) == ""


def test_nothing_is_listened_to_afterwards() -> None:
    shown(terminal=True)
    assert logging.getLogger(LOGGER).handlers == []


def test_it_is_seen_while_standard_error_points_elsewhere() -> None:
    ours, theirs = pty.openpty()
    usual = os.dup(2)
    os.dup2(theirs, 2)
    try:
        with own_terminal() as console, progress(console):
            os.dup2(usual, 2)
            logging.getLogger(LOGGER).info("articles extracted: %d of %d", 1, 2)
            console.file.flush()
    finally:
        os.dup2(usual, 2)
    os.close(theirs)
    os.close(usual)
    seen = b""
    while b"articles extracted: 1 of 2" not in seen:
        seen += os.read(ours, 4096)  # raises where the terminal has nothing more
    os.close(ours)
