"""The chronology and its sources as Parquet, with the column types of the public database."""

from pathlib import Path

from pipeline.published.exporter import Exporter, Product
from pipeline.published.publication import Publication
from pipeline.store import write_parquet


def _entries(publication: Publication, path: Path) -> int:
    write_parquet("chronology", publication.entries, path)
    return len(publication.entries)


def _sources(publication: Publication, path: Path) -> int:
    write_parquet("chronology_sources", publication.sources, path)
    return len(publication.sources)


EXPORTER = Exporter(
    "parquet",
    (Product("chronology.parquet", _entries), Product("chronology_sources.parquet", _sources)),
)
