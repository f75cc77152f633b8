"""What an exporter is: a name on the command line and the files it writes."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from pipeline.published.publication import Publication

Write = Callable[[Publication, Path], int]
"""Writes one file and gives the number of rows in it."""


@dataclass(frozen=True, slots=True)
class Product:
    """One published file."""

    file_name: str
    write: Write


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format; its first product is the chronology itself."""

    format: str
    products: tuple[Product, ...]
