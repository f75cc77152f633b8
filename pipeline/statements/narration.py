"""The narrator's own words around a statement: what stands beside cue and source.

What goes in: the sentence of a cue with every said word blanked out, so that dates and places
inside a quotation or a report are not taken for those of the saying. What stays out: what the
words mean (``said_on.py``, ``circumstances.py``).
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.statements.attribution import Attribution, Range
from pipeline.text import Reading

BLANK = "\x00"
"""Stands for each said character."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a statement is told: ``text[start:end]`` with said words blanked, same length."""

    start: int
    end: int
    text: str
    cue: Range

    def between(self, start: int, end: int) -> str:
        """The narrated words from one offset of ``Reading.text`` to another."""
        return self.text[max(start - self.start, 0) : max(end - self.start, 0)]


def frame_of(reading: Reading, attributions: Sequence[Attribution], index: int) -> Frame:
    """The frame of one statement: the sentence or sentences of its cue, else of its source.

    Words that a statement around this one reports are kept: they are the frame of this one.
    """
    this = attributions[index]
    cue = this.cue or this.source or (this.start, this.start)
    first = reading.sentence_at(min(cue[0], (this.source or cue)[0]))
    last = reading.sentence_at(max(cue[1] - 1, cue[0]))
    start, end = first.start, max(first.end, last.end)
    text = reading.text[start:end]
    for other in _near(attributions, index):
        for piece in other.content:
            if not piece[0] <= cue[0] < piece[1]:
                text = _blanked(text, piece[0] - start, piece[1] - start)
    return Frame(start, end, text, cue)


def _near(attributions: Sequence[Attribution], index: int) -> Sequence[Attribution]:
    """The statements around one in the list: those of its sentence stand beside it."""
    return attributions[max(index - 6, 0) : index + 7]


def _blanked(text: str, start: int, end: int) -> str:
    start, end = max(start, 0), min(end, len(text))
    return text if start >= end else text[:start] + BLANK * (end - start) + text[end:]
