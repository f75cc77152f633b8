"""Connections: wait for a lock, close in any case, and turn DuckDB's errors into mends.

DuckDB locks a file for one writing process; the lock dies with its process, so waiting for a
while and trying again is all the guard that is needed.
"""

import random
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import duckdb

from pipeline.store.errors import StoreError

_HOLDER = re.compile(r"held in (?P<program>.+?) \(PID (?P<pid>\d+)\)")
_DAMAGE = re.compile(
    r"corrupt|not a valid DuckDB|checksum|deserial|replaying WAL|Could not read", re.IGNORECASE
)
_FIRST_WAIT_S = 0.05
_LONGEST_WAIT_S = 2.0


@contextmanager
def connect(
    path: Path, *, mend: str, read_only: bool = False, timeout_s: float = 60.0
) -> Iterator[duckdb.DuckDBPyConnection]:
    """An open database in UTC, closed at the end.

    Args:
        path: the database file.
        mend: what the user can do when the file turns out to be damaged.
        read_only: refuse to write; several readers may hold one file at a time.
        timeout_s: how long to wait for another process to let go of the file.

    Raises:
        StoreError: it is held for longer than that, cannot be opened, or is damaged.
    """
    connection = _open(path, mend, read_only, timeout_s)
    try:
        connection.execute("set TimeZone = 'UTC'")
        connection.execute("set preserve_insertion_order = true")
        yield connection
    except duckdb.Error as error:
        if _is_damage(error):
            raise _damaged(path, mend, error) from error
        raise
    finally:
        connection.close()


def _open(path: Path, mend: str, read_only: bool, timeout_s: float) -> duckdb.DuckDBPyConnection:
    deadline, wait = time.monotonic() + timeout_s, _FIRST_WAIT_S
    while True:
        try:
            return duckdb.connect(str(path), read_only=read_only)
        except duckdb.Error as error:
            if "Could not set lock" not in str(error):
                raise _unusable(path, mend, error) from error
            if time.monotonic() >= deadline:
                raise StoreError(_held(path, str(error), timeout_s)) from error
        time.sleep(wait * (1 + random.random()))  # noqa: S311 - spreads the waiting, no secret
        wait = min(wait * 2, _LONGEST_WAIT_S)


def _held(path: Path, message: str, timeout_s: float) -> str:
    holder = _HOLDER.search(message)
    who = f"process {holder['pid']} ({holder['program']})" if holder else "another process"
    return (
        f"{path} is held by {who}, still after {timeout_s:g} seconds: "
        "wait until it ends or stop it, then run again"
    )


def _unusable(path: Path, mend: str, error: duckdb.Error) -> StoreError:
    if _is_damage(error):
        return _damaged(path, mend, error)
    return StoreError(f"{path} cannot be opened: {_first_line(error)}")


def _is_damage(error: duckdb.Error) -> bool:
    kinds = (duckdb.FatalException, duckdb.InternalException, duckdb.SerializationException)
    return isinstance(error, kinds) or _DAMAGE.search(str(error)) is not None


def _damaged(path: Path, mend: str, error: duckdb.Error) -> StoreError:
    return StoreError(f"{path} is damaged ({_first_line(error)}): {mend}")


def _first_line(error: duckdb.Error) -> str:
    return str(error).strip().splitlines()[0].rstrip(".!")
