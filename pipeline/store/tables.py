"""An open database as tables of records."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

import duckdb
from pydantic import BaseModel

from pipeline.models import TABLES, Stage
from pipeline.store.rows import record_of, row_of
from pipeline.store.schema import columns
from pipeline.store.sql import sql

_AT_A_TIME = 500

RecordT = TypeVar("RecordT", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Tables:
    """Rows in and rows out of one connection."""

    connection: duckdb.DuckDBPyConnection

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Everything inside is done, or nothing is."""
        self.connection.begin()
        try:
            yield
        except BaseException:
            self.connection.rollback()
            raise
        self.connection.commit()

    def read(self, model: type[RecordT]) -> tuple[RecordT, ...]:
        """All rows of the model's table, in the order of their columns."""
        table = _table_of(model)
        rows = self.connection.execute(f"from {table} order by all").fetchall()
        return tuple(record_of(model, _names(table), row) for row in rows)

    def stream(self, model: type[RecordT]) -> Iterator[RecordT]:
        """All rows of the model's table, a few at a time; nothing else may use the connection."""
        table = _table_of(model)
        result = self.connection.execute(f"from {table}")
        while rows := result.fetchmany(_AT_A_TIME):
            yield from (record_of(model, _names(table), row) for row in rows)

    def select(
        self,
        model: type[RecordT],
        query: str,
        parameters: Mapping[str, object] | None = None,
    ) -> tuple[RecordT, ...]:
        """The rows of ``warehouse/sql/queries/<query>.sql`` as records."""
        return tuple(model.model_validate(row) for row in self.rows(query, parameters))

    def rows(
        self, query: str, parameters: Mapping[str, object] | None = None
    ) -> list[dict[str, Any]]:
        """The rows of ``warehouse/sql/queries/<query>.sql``, each by column name."""
        result = self.connection.execute(sql(f"queries/{query}"), dict(parameters or {}))
        names = [column[0] for column in result.description or ()]
        return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    def write(self, table: str, rows: Iterable[Sequence[object]], *, upsert: bool = False) -> int:
        """Add plain rows in bulk, their values in the order of the columns; gives their number."""
        found = list(rows)
        if found:
            appender = self.connection.appender(table, action="upsert" if upsert else "insert")
            appender.append_rows(found)
            appender.flush()
        return len(found)

    def append(self, table: str, records: Iterable[BaseModel], *, upsert: bool = False) -> int:
        """Add records in bulk; with ``upsert`` a row with the same key is replaced."""
        names = _names(table)
        return self.write(table, (row_of(record, names) for record in records), upsert=upsert)

    def replace(self, table: str, records: Iterable[BaseModel]) -> int:
        """Put these records in place of all rows of a table; gives their number."""
        self.clear(table)
        return self.append(table, records)

    def clear(self, table: str) -> None:
        """Take out all rows."""
        self.connection.execute(f"delete from {table}")  # noqa: S608 - a name of the contract

    def forget(self, table: str, column: str, values: Sequence[str]) -> None:
        """Take out the rows whose ``column`` is one of the values."""
        self.connection.execute(
            f"delete from {table} where {column} in (select unnest($values::varchar[]))",  # noqa: S608
            {"values": list(values)},
        )

    def forget_rejects(self, stages: Sequence[Stage], uris: Sequence[str] | None = None) -> None:
        """Take out the rejects of these stages, of some sources only where ``uris`` are given."""
        self.connection.execute(
            sql("queries/forget_rejects"),
            {
                "stages": [stage.value for stage in stages],
                "uris": None if uris is None else list(uris),
            },
        )

    def count(self, table: str) -> int:
        """The number of rows."""
        row = self.connection.execute(f"select count(*) from {table}").fetchone()  # noqa: S608
        return int(row[0]) if row else 0


def _names(table: str) -> tuple[str, ...]:
    return tuple(column.name for column in columns(table))


def _table_of(model: type[BaseModel]) -> str:
    return next(name for name, of in TABLES.items() if of is model)
