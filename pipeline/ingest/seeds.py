"""The seeds folder: all articles in it, in sorted order, and what could not be read.

To add a form of input: a reader in its own file, and its suffix in ``READERS``.
"""

import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from pipeline.ingest.json_lines import read_json_lines
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.refusals import refused
from pipeline.ingest.text_files import read_text_file
from pipeline.models import Article, Reference, Reject

Reader = Callable[[Path, str, Outlets], Iterator[Article | Reject]]

READERS: Mapping[str, Reader] = {
    ".txt": read_text_file,
    ".md": read_text_file,
    ".jsonl": read_json_lines,
}
"""The reader of each kind of file, by suffix."""

_DATA = frozenset({"reference", "lookups"})
"""Folders right below the seeds that hold tables for editing, not articles."""
_TABLE = ".csv"


class SeedsError(Exception):
    """A seeds folder that cannot be used; the message says why and what to do."""


def read_seeds(folder: Path, reference: Reference | None = None) -> Iterator[Article | Reject]:
    """All articles below a folder, sorted by path, and a reject for whatever is none.

    Args:
        folder: searched recursively; hidden files, tables, and the folders ``reference`` and
            ``lookups`` in it are no articles.
        reference: its outlets give the names of publishers by web address.

    Raises:
        SeedsError: the folder is missing, is no directory, or holds no article file; raised at
            the call, before anything is read.
    """
    outlets = Outlets.of(reference.outlets if reference else ())
    return _without_twins(_read_all(folder, _files(folder), outlets))


def _files(folder: Path) -> list[Path]:
    """Every file that could be an article, folders that look like one or cannot be opened too."""
    if not folder.exists():
        raise SeedsError(
            f"there is no seeds folder {_shown(folder)}: make it and put articles in it"
        )
    if not folder.is_dir():
        raise SeedsError(f"the seeds {_shown(folder)} are a file: name the folder that holds it")
    closed: list[OSError] = []
    found = list(_walk(folder, closed))
    found.extend(Path(error.filename) for error in closed)
    if not any(path.suffix.lower() in READERS for path in found):
        kinds = ", ".join(f"*{suffix}" for suffix in READERS)
        why = f"cannot be opened ({closed[0].strerror})" if closed else "holds no articles"
        raise SeedsError(f"the seeds folder {_shown(folder)} {why}: it needs files named {kinds}")
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def _shown(path: Path) -> str:
    """A path as text that can be stored: its bytes that are no UTF-8 are written out."""
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def _walk(folder: Path, closed: list[OSError]) -> Iterator[Path]:
    """All files below a folder, through links too; a folder that is linked twice is read once."""
    seen = {folder.resolve()}
    for name, folders, files in os.walk(folder, onerror=closed.append, followlinks=True):
        here = Path(name)
        folders[:] = sorted(f for f in folders if _is_for_articles(here / f, folder, seen))
        yield from (here / f for f in folders if Path(f).suffix.lower() in READERS)
        yield from (here / f for f in files if f[0] != "." and Path(f).suffix.lower() != _TABLE)


def _is_for_articles(path: Path, top: Path, seen: set[Path]) -> bool:
    real = path.resolve()
    if path.name[0] == "." or (path.parent == top and path.name in _DATA) or real in seen:
        return False
    seen.add(real)
    return True


def _read_all(folder: Path, paths: list[Path], outlets: Outlets) -> Iterator[Article | Reject]:
    for path in paths:
        source_uri = _shown(path.relative_to(folder))
        reader = READERS.get(path.suffix.lower())
        if path.is_dir():
            named = path.suffix.lower() in READERS
            why = "is named like a file: rename it" if named else "cannot be opened"
            yield refused(source_uri, f"the folder {why}")
        elif path.exists() and not path.is_file():
            yield refused(source_uri, "this is a pipe or a device, not a file")
        elif reader is None:
            yield refused(source_uri, f"this is no article file: name it {' or '.join(READERS)}")
        else:
            yield from reader(path, source_uri, outlets)


def _without_twins(found: Iterator[Article | Reject]) -> Iterator[Article | Reject]:
    first: dict[str, str] = {}
    for item in found:
        if isinstance(item, Article):
            twin = first.setdefault(item.article_id, item.source_uri)
            if twin != item.source_uri:
                yield refused(item.source_uri, f"this is the same article as {twin}, which is read")
                continue
        yield item
