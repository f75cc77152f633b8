"""How an article's text is divided: blocks, paragraphs, sentences, quotations."""

from pipeline.text.reading import Reading, Stretch, read

__all__ = ["Reading", "Stretch", "read"]
