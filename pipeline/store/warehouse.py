"""Where the databases and the published files of one warehouse lie, and how to open them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from pipeline.store.connection import connect
from pipeline.store.errors import StoreError
from pipeline.store.schema import follow_contract
from pipeline.store.tables import Tables

_REBUILD = (
    "delete the folder {folder} and run again; everything in it is made from the articles, "
    "and the published database is not touched"
)
_PUBLISH_AGAIN = "run `chronology run` to publish it anew"


@dataclass(frozen=True, slots=True)
class Warehouse:
    """One warehouse folder; ``lock_timeout_s`` is how long to wait for another process."""

    folder: Path
    lock_timeout_s: float = 60.0

    @property
    def work_folder(self) -> Path:
        """The writer's; nobody else opens what is in it."""
        return self.folder / "work"

    @property
    def work_database(self) -> Path:
        """The database that runs write."""
        return self.work_folder / "chronology.duckdb"

    @property
    def public_database(self) -> Path:
        """The database that everyone reads."""
        return self.folder / "timeline.duckdb"

    @property
    def published_folder(self) -> Path:
        """Where the exported files lie."""
        return self.folder / "published"

    @contextmanager
    def work(self) -> Iterator[Tables]:
        """The work database, open for writing, its tables made.

        Raises:
            StoreError: the folder cannot be written, or see ``connect``.
        """
        make_folder(self.work_folder)
        mend = _REBUILD.format(folder=self.work_folder)
        with connect(self.work_database, mend=mend, timeout_s=self.lock_timeout_s) as connection:
            follow_contract(connection)
            yield Tables(connection)

    @contextmanager
    def public(self) -> Iterator[Tables]:
        """The published database, open for reading.

        Raises:
            StoreError: nothing is published yet, or see ``connect``.
        """
        if not self.public_database.exists():
            raise StoreError(f"{self.public_database} does not exist: `chronology run` makes it")
        with connect(
            self.public_database,
            mend=_PUBLISH_AGAIN,
            read_only=True,
            timeout_s=self.lock_timeout_s,
        ) as connection:
            yield Tables(connection)


def make_folder(folder: Path) -> None:
    """Make a folder, those above it included.

    Raises:
        StoreError: it cannot be made or written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".writable"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise StoreError(
            f"{folder} cannot be written ({error.strerror}): "
            "give a folder you may write with --warehouse"
        ) from error
