"""Words as data: one CSV file for each list, one surface form a row, meaning in columns.

To add a word, add a row. The first column is ``form``, the last ``note``; rows are sorted by
form and unique. Nothing here is a rule.
"""

import csv
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType

_FOLDER = Path(__file__).parent

Row = Mapping[str, str]


@cache
def rows(name: str) -> tuple[Row, ...]:
    """All rows of ``<name>.csv``, in the file's order.

    Raises:
        FileNotFoundError: there is no such list.
    """
    with (_FOLDER / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return tuple(MappingProxyType(row) for row in csv.DictReader(file))


@cache
def words(name: str) -> frozenset[str]:
    """The forms of a list."""
    return frozenset(row["form"] for row in rows(name))


@cache
def table(name: str, column: str) -> Mapping[str, str]:
    """From form to the value of one column, rows without a value left out."""
    return MappingProxyType({row["form"]: row[column] for row in rows(name) if row[column]})
