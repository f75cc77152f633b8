"""Parquet files of records, for those who read columns."""

from collections.abc import Iterable
from pathlib import Path

import duckdb
from pydantic import BaseModel

from pipeline.models import TABLES
from pipeline.store.sql import sql
from pipeline.store.tables import Tables


def write_parquet(table: str, records: Iterable[BaseModel], path: Path) -> None:
    """Write records of one table of the contract, in their order, zstd-compressed.

    Args:
        table: name of the table, which gives the columns and their types.
        records: rows of that table's model.
        path: the file to write.

    Raises:
        KeyError: there is no such table.
        OSError: the file cannot be written.
    """
    model = TABLES[table]
    with duckdb.connect() as connection, path.open("wb"):
        connection.execute(sql(f"tables/{table}"))
        Tables(connection).append(table, (model.model_validate(row) for row in records))
        connection.execute(
            f"copy {table} to $path (format parquet, compression zstd)", {"path": str(path)}
        )
