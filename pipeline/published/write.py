"""Files are written under another name and put in place at once; the manifest comes last.

A reader sees the old file or the new one. Whoever checks the manifest's hashes knows that all
files are of one edition.
"""

import hashlib
import json
import os
from collections.abc import Iterator
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from pipeline.published.exporter import Exporter, Product
from pipeline.published.exporters import EXPORTERS
from pipeline.published.publication import Publication

MANIFEST = "manifest.json"


@dataclass(frozen=True, slots=True)
class WrittenFile:
    """A published file: its name in the folder, its rows, its size in bytes, its SHA-256."""

    name: str
    rows: int
    bytes: int
    sha256: str


def formats() -> tuple[str, ...]:
    """The names of all formats."""
    return tuple(exporter.format for exporter in EXPORTERS)


def write_all(publication: Publication, folder: Path) -> tuple[WrittenFile, ...]:
    """Write every format and ``manifest.json`` into a folder, which is made if it is missing.

    Raises:
        OSError: a file cannot be written; files already put in place stay.
    """
    written = tuple(
        file for exporter in EXPORTERS for file in _put_all(publication, exporter, folder)
    )
    manifest = {
        "election": publication.election and publication.election.isoformat(),
        "entries": len(publication.entries),
        "files": [asdict(file) for file in written],
    }
    _replace(folder / MANIFEST, (json.dumps(manifest, indent=2) + "\n").encode())
    return written


def export(publication: Publication, format_name: str, out: Path) -> tuple[WrittenFile, ...]:
    """Write one format: all its files into a folder ``out``, else its first file to ``out``.

    Raises:
        KeyError: there is no such format.
        OSError: a file cannot be written.
    """
    exporter = {exporter.format: exporter for exporter in EXPORTERS}[format_name]
    if out.is_dir():
        return tuple(_put_all(publication, exporter, out))
    return (put(publication, exporter.products[0], out),)


def _put_all(publication: Publication, exporter: Exporter, folder: Path) -> Iterator[WrittenFile]:
    for product in exporter.products_of(publication):
        file = put(publication, product, folder / product.file_name)
        yield replace(file, name=product.file_name)


def put(publication: Publication, product: Product, path: Path) -> WrittenFile:
    """Write one product and put it in place; if that fails the old file stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = _aside(path)
    try:
        rows = product.write(publication, aside)
        digest, size = _digest(aside)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
    return WrittenFile(path.name, rows, size, digest)


def _replace(path: Path, content: bytes) -> None:
    aside = _aside(path)
    try:
        aside.write_bytes(content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _aside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.tmp")


def _digest(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), file.seek(0, os.SEEK_END)
