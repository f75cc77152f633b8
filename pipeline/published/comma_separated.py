"""The chronology and its sources as CSV (RFC 4180, UTF-8), safe to open in a spreadsheet.

A text that a spreadsheet would run as a formula gets an apostrophe in front; all texts, codes
and days among them, are quoted, numbers are not. ``is_`` and ``has_`` are ``true`` or ``false``.
Source of the rule: OWASP, "CSV Injection".
"""

import csv
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from pipeline.models import ChronologyEntry, ChronologySource, Record
from pipeline.published.exporter import Exporter, Product
from pipeline.published.publication import Publication

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def _entries(publication: Publication, path: Path) -> int:
    return _write(ChronologyEntry, publication.entries, path)


def _sources(publication: Publication, path: Path) -> int:
    return _write(ChronologySource, publication.sources, path)


def _write(model: type[Record], rows: Sequence[Record], path: Path) -> int:
    names = list(model.model_fields)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
        writer.writerow(names)
        writer.writerows([cell(getattr(row, name)) for name in names] for row in rows)
    return len(rows)


def cell(value: object) -> str | int | float:
    """A value as a cell; text that would be a formula starts with an apostrophe."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return value
    text = value.isoformat() if isinstance(value, date) else str(value)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA) else text


EXPORTER = Exporter(
    "csv",
    (Product("chronology.csv", _entries), Product("chronology_sources.csv", _sources)),
)
