"""The phrase tables: each phrase gives exactly one mention, over its brackets, with its value."""

import tomllib
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from pipeline.dates import find_dates
from pipeline.models import DateMention
from tests.dates.prose import prose

TABLES = sorted(Path(__file__).parent.glob("dates_*.toml"))


def load(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def mentions(text: str, table: dict[str, Any]) -> tuple[DateMention, ...]:
    anchor = date.fromisoformat(table["anchor"])
    return find_dates(prose(text, anchor, table["language"])).rows


def phrases() -> Iterator[object]:
    for path in TABLES:
        table = load(path)
        for row in table["values"]:
            for phrase in row["phrases"]:
                name = f"{table['language']} {phrase}"
                yield pytest.param(phrase, row["value"], table, id=name)


def nothings() -> Iterator[object]:
    for path in TABLES:
        table = load(path)
        for phrase in table["nothing"]:
            yield pytest.param(phrase, table, id=f"{table['language']} {phrase}")


@pytest.mark.parametrize(("phrase", "value", "table"), list(phrases()))
def test_phrase(phrase: str, value: str, table: dict[str, Any]) -> None:
    before, _, rest = phrase.partition("[")
    inside, _, after = rest.partition("]")
    found = mentions(before + inside + after, table)
    assert [(one.text, one.value) for one in found] == [(inside, value)]


@pytest.mark.parametrize(("phrase", "table"), list(nothings()))
def test_nothing(phrase: str, table: dict[str, Any]) -> None:
    assert [(one.text, one.value) for one in mentions(phrase, table)] == []


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_every_table_is_large_enough(path: Path) -> None:
    fewest = 170 if path.stem == "dates_en" else 200
    assert sum(len(row["phrases"]) for row in load(path)["values"]) >= fewest
