"""The tables as the hand-written DDL makes them, and how an older work database follows it."""

import hashlib
from dataclasses import dataclass
from functools import cache

import duckdb

from pipeline.models import TABLES
from pipeline.store.sql import names, sql

HISTORY = ("runs", "changes")
"""Tables that no run can make again; their rows outlive a change of the contract."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, DuckDB type, whether it may be null, and its comment."""

    name: str
    type: str
    nullable: bool
    comment: str


def columns(table: str) -> tuple[Column, ...]:
    """The columns of a table, in order.

    Raises:
        KeyError: there is no such table.
    """
    return _columns()[table]


@cache
def _columns() -> dict[str, tuple[Column, ...]]:
    made: dict[str, tuple[Column, ...]] = {}
    with duckdb.connect() as connection:
        create_tables(connection)
        for table, *column in connection.execute(sql("queries/columns")).fetchall():
            made[table] = (*made.get(table, ()), Column(*column))
    return made


def create_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Make every table of ``warehouse/sql/tables``, the work tables included."""
    for table in names("tables"):
        connection.execute(sql(f"tables/{table}"))


def create_public_tables(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables of the public contract only."""
    for table in TABLES:
        connection.execute(sql(f"tables/{table}"))


def follow_contract(connection: duckdb.DuckDBPyConnection) -> None:
    """Make the tables; where their definition has changed, make them anew.

    What can be derived again is dropped and comes back with the next run. Of ``runs`` and
    ``changes`` the columns that still exist are carried over.
    """
    if _follows(connection):
        return
    made = [row[0] for row in connection.execute(sql("queries/tables_made")).fetchall()]
    connection.begin()
    kept = {table: _take_out(connection, table) for table in HISTORY if table in made}
    for table in made:
        connection.execute(f'drop table "{table}"')
    create_tables(connection)
    for table, staged in kept.items():
        connection.execute(f"insert into {table} by name select {staged} from old_{table}")  # noqa: S608
        connection.execute(f"drop table old_{table}")
    connection.execute("insert into contract values ($sha256)", {"sha256": _contract()})
    connection.commit()


def _follows(connection: duckdb.DuckDBPyConnection) -> bool:
    try:
        return connection.execute(sql("queries/contract")).fetchall() == [(_contract(),)]
    except duckdb.CatalogException:
        return False  # a database that is new


def _take_out(connection: duckdb.DuckDBPyConnection, table: str) -> str:
    """Copy a history table aside; gives the columns that the contract still has."""
    connection.execute(f"create temp table old_{table} as from {table}")
    old = {row[0] for row in connection.execute(f"describe old_{table}").fetchall()}
    return ", ".join(column.name for column in columns(table) if column.name in old)


@cache
def _contract() -> str:
    definitions = "\n".join(sql(f"tables/{table}") for table in names("tables"))
    return hashlib.sha256(definitions.encode()).hexdigest()
