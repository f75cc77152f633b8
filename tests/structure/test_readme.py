"""What README.md shows exists, and what it tells to run runs."""

import re
from pathlib import Path

import click
import duckdb
import pytest

from pipeline.cli import main

ROOT = Path(__file__).parents[2]
TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
MADE = ("warehouse/timeline.duckdb", "warehouse/published", "warehouse/work")
"""Paths that a run makes."""


def blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)


def commands() -> list[str]:
    lines = [line.split("#")[0].strip() for block in blocks("sh") for line in block.splitlines()]
    return [line for line in lines if line]


def paths() -> list[str]:
    spans = re.findall(r"`([^`\s]+)`", TEXT) + re.findall(r"\]\(([^)#\s]+)\)", TEXT)
    found = {span.rstrip("/") for span in spans if "/" in span and "://" not in span}
    return sorted(path for path in found if not set(path) & set("*<>|") and path not in MADE)


def test_there_are_five_queries_or_more() -> None:
    assert len(blocks("sql")) >= 5


@pytest.mark.parametrize("query", blocks("sql"))
def test_a_query_runs_and_gives_rows(published: duckdb.DuckDBPyConnection, query: str) -> None:
    assert published.execute(query).fetchall()


@pytest.mark.parametrize("path", paths())
def test_a_path_exists(path: str) -> None:
    assert (ROOT / path).exists()


@pytest.mark.parametrize("command", commands())
def test_a_command_exists_with_its_options(command: str) -> None:
    program, *words = command.split()
    if program == "make":
        assert re.search(rf"^{words[0]}:", (ROOT / "Makefile").read_text(), re.MULTILINE)
        return
    assert program.endswith("chronology")
    found = main.get_command(click.Context(main), words[0])
    assert found
    known = {option for parameter in found.params for option in parameter.opts}
    assert {word for word in words if word.startswith("--")} <= known


@pytest.mark.parametrize("code", blocks("python"))
def test_an_example_in_python_runs(code: str, capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(code, "README.md", "exec"), {})  # noqa: S102 - our own words
    assert capsys.readouterr().out
