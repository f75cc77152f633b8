"""Publishing: the public database is built aside and put in place by one rename.

It holds the tables of the contract, their comments and the macros, is written in the storage
version of DuckDB 1.4 so that older clients open it, and never has a ``.wal`` beside it. A reader
sees the old database or the new one, nothing between.
"""

import os
from pathlib import Path

from pipeline.models import TABLES
from pipeline.store.connection import connect
from pipeline.store.errors import StoreError
from pipeline.store.schema import create_public_tables
from pipeline.store.sql import names, sql
from pipeline.store.tables import Tables
from pipeline.store.warehouse import Warehouse


def publish(warehouse: Warehouse) -> Path:
    """Publish the public tables of the work database; gives the path of the public one.

    Raises:
        StoreError: the folder cannot be written, or the result cannot be read back.
    """
    target = warehouse.public_database
    aside = target.with_name(f"{target.name}.{os.getpid()}.tmp")
    try:
        with warehouse.work() as tables:
            _build(tables, aside)
        _verify(aside)
        _flush(aside)
        aside.replace(target)
        _flush(target.parent)
    except OSError as error:
        raise StoreError(f"{target} cannot be written: {error.strerror}") from error
    finally:
        for left in (aside, aside.with_name(f"{aside.name}.wal")):
            left.unlink(missing_ok=True)
    return target


def _build(tables: Tables, aside: Path) -> None:
    connection = tables.connection
    connection.execute(sql("queries/attach_public"), {"path": str(aside)})
    try:
        connection.execute("use public_database")
        create_public_tables(connection)
        for table in TABLES:
            connection.execute(f"insert into {table} by name from chronology.{table} order by all")
        for macro in names("macros"):
            connection.execute(sql(f"macros/{macro}"))
        connection.execute("checkpoint public_database")
    finally:
        connection.execute("use chronology")
        connection.execute("detach public_database")


def _verify(database: Path) -> None:
    """Open what was built and count every table, before anyone else can."""
    mend = "the disk may be full or failing; nothing was published"
    with connect(database, mend=mend, read_only=True) as connection:
        for table in TABLES:
            Tables(connection).count(table)


def _flush(path: Path) -> None:
    """Have the disk hold what was written, so that a power cut leaves the old or the new."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
