"""Words as data: one CSV file for each list, one surface form a row, meaning in columns.

To add a word, add a row. The first column is ``form``, the last ``note``; rows are sorted by
form and unique. Nothing here is a rule.
"""

import csv
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from types import MappingProxyType

_FOLDER = Path(__file__).parent

_KEPT = 20_000
"""Nouns whose answer is kept: most of a text are of few thousand."""

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
def words_where(name: str, column: str, *values: str) -> frozenset[str]:
    """The forms of a list that have one of the values in a column."""
    return frozenset(row["form"] for row in rows(name) if row[column] in values)


@cache
def table(name: str, column: str) -> Mapping[str, str]:
    """From form to the value of one column, rows without a value left out."""
    return MappingProxyType({row["form"]: row[column] for row in rows(name) if row[column]})


@cache
def irregular_participles() -> frozenset[str]:
    """The participles that do not end in -ed: "held", "taken"."""
    return frozenset(table("irregular_pasts", "participle").values())


def singulars(noun: str) -> tuple[str, ...]:
    """A noun in lower case with the forms that it can be the plural of."""
    if noun.endswith("ies"):
        return noun, f"{noun[:-3]}y"
    return (noun, noun[:-1], noun[:-2]) if noun.endswith("es") else (noun, noun.removesuffix("s"))


@lru_cache(_KEPT)
def is_listed(noun: str, *names: str) -> bool:
    """Whether a noun in lower case, as singular or plural, is in one of the lists."""
    return any(form in words(name) for form in singulars(noun) for name in names)
