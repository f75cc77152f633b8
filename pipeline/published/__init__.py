"""What people take away: the chronology as files, each made from one ``Publication``.

    write_all(publication, folder) -> tuple[WrittenFile, ...]    every format, then manifest.json
    export(publication, format, out) -> tuple[WrittenFile, ...]  one format
    formats() -> tuple[str, ...]                                 the names export() knows
    plain(text), cell(value)                                     as Markdown and CSV show it safely

What goes in: exporters, one module each, which turn rows in memory into one format. What stays
out: reading rows (``pipeline.store``) and deciding what an entry is (``pipeline.chronology``). No
exporter reads a clock: the same publication gives the same bytes.

To add a format: a module here with an ``EXPORTER``, and its line in ``exporters.EXPORTERS``.
"""

from pipeline.published.comma_separated import cell
from pipeline.published.exporter import Exporter, Product
from pipeline.published.exporters import EXPORTERS
from pipeline.published.markdown import plain
from pipeline.published.publication import Publication
from pipeline.published.write import WrittenFile, export, formats, write_all

__all__ = [
    "EXPORTERS",
    "Exporter",
    "Product",
    "Publication",
    "WrittenFile",
    "cell",
    "export",
    "formats",
    "plain",
    "write_all",
]
