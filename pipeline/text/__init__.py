"""How an article's text is divided: blocks, paragraphs, sentences, quotations.

``layout`` finds the pieces of a page. ``blocks`` says what each is for, by its words (``labels``,
``bylines``, ``pictures``, ``page_dates``) or place (``header``, ``keys``, ``footer``). ``prose``
and ``markup`` make the readable text with a way back to the source; ``reading`` is what extractors
see; ``visible`` makes text fit for a screen. What stays out: what the text means. To add a phrase:
a row in ``lexicon/page_phrases.csv``; a kind of line: a ``Label``.
"""

from pipeline.text.reading import Reading, Stretch, read
from pipeline.text.visible import escaped, visible

__all__ = ["Reading", "Stretch", "escaped", "read", "visible"]
