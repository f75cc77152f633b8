"""The seeds folder: all articles in it, in sorted order, and what could not be read.

To add a form of input: a reader in its own file, and its suffix in ``READERS``.
"""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from pipeline.ingest.json_lines import read_json_lines
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.text_files import read_text_file
from pipeline.models import Article, Reference, Reject, Stage

Reader = Callable[[Path, str, Outlets], Iterator[Article | Reject]]

READERS: Mapping[str, Reader] = {
    ".txt": read_text_file,
    ".md": read_text_file,
    ".jsonl": read_json_lines,
}
"""The reader of each kind of file, by suffix."""

_REFERENCE = "reference"


class SeedsError(Exception):
    """A seeds folder that cannot be used; the message says why and what to do."""


def read_seeds(folder: Path, reference: Reference | None = None) -> Iterator[Article | Reject]:
    """All articles below a folder, sorted by path, and a reject for whatever is none.

    Args:
        folder: searched recursively; a ``reference`` folder in it holds no articles.
        reference: its outlets give the names of publishers by web address.

    Raises:
        SeedsError: the folder is missing, is no directory, or holds no article file.
    """
    outlets = Outlets.of(reference.outlets if reference else ())
    return _without_twins(_read_all(folder, _article_files(folder), outlets))


def _article_files(folder: Path) -> list[Path]:
    if not folder.exists():
        raise SeedsError(f"there is no seeds folder {folder}: make it and put articles in it")
    if not folder.is_dir():
        raise SeedsError(f"the seeds folder {folder} is a file: name the folder that holds it")
    kinds = ", ".join(f"*{suffix}" for suffix in READERS)
    try:
        paths = sorted(path for path in folder.rglob("*") if path.suffix.lower() in READERS)
    except OSError as error:
        raise SeedsError(f"the seeds folder {folder} cannot be read: {error.strerror}") from error
    found = [path for path in paths if path.relative_to(folder).parts[0] != _REFERENCE]
    if not found:
        raise SeedsError(f"the seeds folder {folder} holds no articles: add files named {kinds}")
    return found


def _read_all(folder: Path, paths: list[Path], outlets: Outlets) -> Iterator[Article | Reject]:
    for path in paths:
        source_uri = path.relative_to(folder).as_posix()
        if path.is_dir():
            reason = f"{source_uri} is a folder, not a file: rename it; the files in it are read"
            yield Reject(source_uri=source_uri, stage=Stage.INGEST, reason=reason)
        else:
            yield from READERS[path.suffix.lower()](path, source_uri, outlets)


def _without_twins(found: Iterator[Article | Reject]) -> Iterator[Article | Reject]:
    first: dict[str, str] = {}
    for item in found:
        if isinstance(item, Article):
            twin = first.setdefault(item.article_id, item.source_uri)
            if twin != item.source_uri:
                reason = f"{item.source_uri} is the same article as {twin}, which is read"
                yield Reject(source_uri=item.source_uri, stage=Stage.INGEST, reason=reason)
                continue
        yield item
