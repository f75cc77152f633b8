"""What an export on the standard output is: bytes for a program, readable text for a person."""

import io
import sys

import pytest

from pipeline.cli.export import _print
from pipeline.cli.options import Failure


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


class Pipe(io.TextIOWrapper):
    def isatty(self) -> bool:
        return False


def test_a_terminal_gets_text_that_cannot_command_it(monkeypatch: pytest.MonkeyPatch) -> None:
    screen = Screen()
    monkeypatch.setattr(sys, "stdout", screen)
    _print("markdown", "“a\x1b[2Jb”\n".encode())
    assert screen.getvalue() == "“a�[2Jb”\n"


def test_a_terminal_is_spared_what_is_no_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Screen())
    with pytest.raises(Failure, match="give a file with --out"):
        _print("parquet", b"PAR1\xff\xfe")


def test_a_pipe_gets_every_byte(monkeypatch: pytest.MonkeyPatch) -> None:
    taken = io.BytesIO()
    pipe = Pipe(taken)
    monkeypatch.setattr(sys, "stdout", pipe)
    _print("parquet", b"PAR1\x1b\xff")
    assert taken.getvalue() == b"PAR1\x1b\xff"
