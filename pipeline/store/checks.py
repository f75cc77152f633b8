"""Checks: each file of ``warehouse/sql/checks`` is a query that gives the rows that offend.

The name is the table and the claim, ``<table>__<claim>.sql``; no rows means that it holds. One
that ends in ``__warn`` warns, all others block publishing. To add a check, add a file.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from pipeline.store.sql import first_comment, names, sql
from pipeline.store.tables import Tables

PIECE = 1000
"""Characters of a piece in ``text_pieces``; the view ``found_text`` counts on it."""

_BATCH = 10_000

SHOWN = 10
"""How many offending rows an outcome carries."""


@dataclass(frozen=True, slots=True)
class Check:
    """One claim about a table."""

    name: str

    @property
    def table(self) -> str:
        """The table it is about."""
        return self.name.split("__", 1)[0]

    @property
    def claim(self) -> str:
        """What should hold, as the first line of the file says it."""
        return first_comment(sql(f"checks/{self.name}"))

    @property
    def blocks(self) -> bool:
        """Whether a failure stops publishing."""
        return not self.name.endswith("__warn")


@dataclass(frozen=True, slots=True)
class CheckOutcome:
    """How many of the table's rows offend, and the first of them."""

    check: Check
    checked: int
    offending: int
    first: tuple[dict[str, Any], ...]

    @property
    def passed(self) -> bool:
        """Whether no row offends."""
        return self.offending == 0

    @property
    def sentence(self) -> str:
        """The outcome in words and numbers."""
        table = self.check.table
        if self.passed:
            return f"Holds for all {self.checked} rows of {table}: {self.check.claim}"
        return f"{self.offending} of {self.checked} rows of {table} break it: {self.check.claim}"


def find_checks() -> tuple[Check, ...]:
    """All checks, by name."""
    return tuple(Check(name) for name in names("checks"))


def run_checks(tables: Tables, checks: Iterable[Check]) -> Iterator[CheckOutcome]:
    """Ask the database for the rows that offend, check by check."""
    for view in names("views"):
        tables.connection.execute(sql(f"views/{view}"))
    chosen = tuple(checks)
    if any("found_text" in sql(f"checks/{check.name}") for check in chosen):
        pieces = _pieces(tables)
        while batch := list(islice(pieces, _BATCH)):
            tables.write("text_pieces", batch)
    for check in chosen:
        yield _run(tables, check)


def _pieces(tables: Tables) -> Iterator[tuple[str, str, int]]:
    """All texts cut into pieces: in linear time, which SQL does not do for very long ones."""
    with tables.connection.cursor() as reader:
        reader.execute(sql("queries/article_texts"))
        while row := reader.fetchone():
            article_id, text = row
            for start in range(0, len(text), PIECE):
                yield article_id, text[start : start + PIECE], start // PIECE


def _run(tables: Tables, check: Check) -> CheckOutcome:
    result = tables.connection.execute(sql(f"checks/{check.name}"))
    header = [column[0] for column in result.description or ()]
    first: list[dict[str, Any]] = []
    offending = 0
    while rows := result.fetchmany(10_000):
        offending += len(rows)
        first += [dict(zip(header, row, strict=True)) for row in rows[: SHOWN - len(first)]]
    return CheckOutcome(check, tables.count(check.table), offending, tuple(first))
