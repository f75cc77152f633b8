"""The bottom of a page: topics without a label in front of them."""

import re

from pipeline.lexicon import table
from pipeline.models import BlockKind
from pipeline.text.line import Line
from pipeline.text.shapes import ends_sentence, has_function_word

_FEWEST_PARAGRAPHS = 3
_FEWEST_WORDS, _MOST_WORDS = 3, 30
_KNOWN = 0.6
"""Share of a tag line's words that the story itself uses."""
_LOOKED_AT = 20_000
_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b|\b[A-Z][a-z]+\.? \d{1,2}, \d{4}\b")
"""A day of a year: the last line of an obituary gives two, a topic has none."""
_WORD = re.compile(r"\w+")


def label_footer(text: str, lines: list[Line]) -> None:
    """Label a last line of topics in place.

    Topics are words of the story side by side: none of them joins others to a sentence, and
    nothing ends.
    """
    prose = [line for line in lines if line.kind is None or line.kind is BlockKind.PARAGRAPH]
    if len(prose) < _FEWEST_PARAGRAPHS:
        return
    last, before = prose[-1], prose[-2]
    if last.kind is None and ends_sentence(text[before.start : before.end][-10:]):
        story = text[lines[0].start : last.start][:_LOOKED_AT]
        if _are_topics(last.words, story):
            last.kind = BlockKind.TAGS


def _are_topics(line: str, story: str) -> bool:
    found = [word.lower() for word in _WORD.findall(line)]
    if not _FEWEST_WORDS <= len(found) <= _MOST_WORDS or line[-1] in ",;:-–—" or line[0].islower():
        return False
    if ends_sentence(line) or has_function_word(line) or _DAY.search(line):
        return False
    if not table("word_classes", "opens_sentence").keys().isdisjoint(found):
        return False
    known = set(_WORD.findall(story.lower()))
    return sum(word in known for word in found) >= _KNOWN * len(found)
