"""Dates in what is told of a source behind the cue: "said Lind, mayor from 2001 to 2008".

In: a frame and a date behind its source. Out: whether the date is that of an office or of what
befell the source, so not that of the saying. All other dates are left to ``dating.py``.
"""

import re

from pipeline.lexicon import irregular_participles, table, words
from pipeline.models import DateMention
from pipeline.statements.narration import BLANK, Frame

_FRESH = 14
"""Days up to publication in which "said Lind, a farmer on Monday" can lack its comma."""

_WORD = re.compile(r"\s*(?P<word>[\w’'-]+)")
_TIMES = frozenset({"late", "early", "earlier", "later", "last", "back", "just", "only", "most"})
_ASKED = frozenset({"asked", "pressed", "quoted", "reached"}) | words("interviewed")
"""Participles whose date is that of the words: "said Lind, reached on Monday"."""

_PREPOSITIONS = {form for form, tag in table("word_classes", "class").items() if tag == "prep"}
_PLACE = re.compile(r"\s(?:[A-Z][\w.’'-]*\s)+(?:(?:on|in|at|during|late|early|earlier)\s)*")
"""A state behind its town: "in Norland, Ohio on"."""


def is_of_apposition(frame: Frame, start: int, mention: DateMention) -> bool:
    """Whether the date at ``start`` stands in an apposition of the source, and is not fresh."""
    if frame.source is None or not frame.cue[1] <= frame.source[0] < start:
        return False
    gap = frame.between(frame.source[1], start)
    _, comma, apposed = gap.rpartition(",")
    opener = _WORD.match(apposed)
    if not comma or BLANK in gap or opener is None or _PLACE.fullmatch(apposed):
        return False
    word = opener["word"].lower()
    if _befell(word):
        return True
    is_circumstance = word.endswith("ing") or word in _TIMES | _ASKED
    if is_circumstance or word in _PREPOSITIONS:
        return False
    return not _is_fresh(mention)


def _befell(word: str) -> bool:
    """Whether a participle tells what befell somebody: "appointed on", not "reached on"."""
    is_participle = word.endswith("ed") or word in irregular_participles()
    return is_participle and word not in _ASKED


def _is_fresh(mention: DateMention) -> bool:
    """Whether a mention is a day or two shortly before the article."""
    first, last, now = mention.earliest, mention.latest, mention.anchor_on
    if first is None or last is None or (last - first).days > 1:
        return False
    return now is None or 0 <= (now - first).days <= _FRESH
