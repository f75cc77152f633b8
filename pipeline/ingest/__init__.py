"""Readers: from files to articles or rejects, and the reference data."""

from pipeline.ingest.article import make_article

__all__ = ["make_article"]
