"""Statements: who said what, in which words.

``find_statements(article, dates, reference)`` is the whole of it. On the way: sentences as rows of
words (``sentence``, ``tagging``), cues and their frames (``cues``, ``verb_groups``, ``phrases``),
subjects (``sources``, ``noun_phrases``), content (``contents``, ``borders``), quotations that no
cue governs (``quoted``), layers (``attributions``), then speaker and day (``extract``).
"""

from pipeline.statements.attribution import Attribution
from pipeline.statements.attributions import find_attributions
from pipeline.statements.extract import find_statements

__all__ = ["Attribution", "find_attributions", "find_statements"]
