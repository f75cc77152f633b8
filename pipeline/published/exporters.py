"""All published formats, in the order of the manifest. To add one, add its line."""

from pipeline.published import (
    atom,
    changes_page,
    comma_separated,
    json_lines,
    markdown,
    page,
    parquet,
    timelinejs,
)
from pipeline.published.exporter import Exporter

EXPORTERS: tuple[Exporter, ...] = (
    page.EXPORTER,
    changes_page.EXPORTER,
    comma_separated.EXPORTER,
    parquet.EXPORTER,
    json_lines.EXPORTER,
    timelinejs.EXPORTER,
    markdown.EXPORTER,
    atom.EXPORTER,
)
