"""What an exporter is: a name on the command line and the files it writes."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from pipeline.published.publication import Publication

Write = Callable[[Publication, Path], int]
"""Writes one file and gives the number of rows in it."""


@dataclass(frozen=True, slots=True)
class Product:
    """One published file; its name may stand in a folder, ``changes/run.html``."""

    file_name: str
    write: Write


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format; its first product is the chronology itself.

    ``further`` gives the products whose number depends on what is published.
    """

    format: str
    products: tuple[Product, ...]
    further: Callable[[Publication], Iterable[Product]] | None = None

    def products_of(self, publication: Publication) -> tuple[Product, ...]:
        """All files of the format for this publication."""
        return (*self.products, *(self.further(publication) if self.further else ()))
