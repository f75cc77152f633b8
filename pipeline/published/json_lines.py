"""The chronology and its sources as JSON, one row a line, columns in the order of the tables."""

import json
from collections.abc import Sequence
from pathlib import Path

from pipeline.models import Record
from pipeline.published.exporter import Exporter, Product
from pipeline.published.publication import Publication

_LINE_ENDS = {ord(mark): f"\\u{ord(mark):04x}" for mark in "\u0085\u2028\u2029"}
"""Characters that some readers take for the end of a line."""


def _entries(publication: Publication, path: Path) -> int:
    return _write(publication.entries, path)


def _sources(publication: Publication, path: Path) -> int:
    return _write(publication.sources, path)


def _write(rows: Sequence[Record], path: Path) -> int:
    with path.open("w", encoding="utf-8", newline="\n") as file:
        for row in rows:
            line = json.dumps(row.model_dump(mode="json"), ensure_ascii=False)
            file.write(line.translate(_LINE_ENDS) + "\n")
    return len(rows)


EXPORTER = Exporter(
    "jsonl",
    (Product("chronology.jsonl", _entries), Product("chronology_sources.jsonl", _sources)),
)
