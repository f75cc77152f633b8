"""Readers: from files to articles or rejects, and the reference data.

What goes in: everything that knows a file's form. What stays out: what the text means. To add a
form of input, see ``seeds``.
"""

from pipeline.ingest.article import make_article
from pipeline.ingest.reference import ReferenceDataError, read_reference, strange_files
from pipeline.ingest.seeds import SeedsError, read_seeds

__all__ = [
    "ReferenceDataError",
    "SeedsError",
    "make_article",
    "read_reference",
    "read_seeds",
    "strange_files",
]
