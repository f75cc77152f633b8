"""The narrator's own words around a statement: what stands beside cue and source.

What goes in: the sentence of a cue with every said word blanked out, so that dates and places
inside a quotation or a report are not taken for those of the saying. What stays out: what the
words mean (``said_on.py``, ``circumstances.py``).
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.models import DateMention
from pipeline.statements.attribution import Attribution, Range
from pipeline.text import Reading

BLANK = "\x00"
"""Stands for each said character."""

_SIGHT = 1500
"""Characters on either side of a cue that can belong to its sentence."""

_TAKEN_UP = re.compile(
    r"\b(?:how|what|whatever)\s(?:[\w.’'-]+\s){1,4}?(?:said|told|wrote)\b[^,;:()—\x00]{0,120}$"
)
"""Before a cue what another had said: "asked about what Berg said (in a speech)"."""
_MARKS = frozenset("\"“”‘’'«»„")


@dataclass(frozen=True, slots=True)
class Placed:
    """A date mention at its place in ``Reading.text``."""

    start: int
    end: int
    mention: DateMention


@dataclass(frozen=True, slots=True)
class Frame:
    """Where a statement is told: ``text[start:end]`` with said words blanked, same length.

    In ``open_text`` the reported words of other statements are left, unless they are quoted.
    ``rivals`` are the cues of other sources in it.
    """

    start: int
    end: int
    text: str
    open_text: str
    cue: Range
    source: Range | None
    rivals: tuple[Range, ...]

    @property
    def has_cue(self) -> bool:
        """Whether a cue tells the saying; without one no date can stand beside it."""
        return self.cue[1] > self.cue[0] and self.cue != self.source

    def between(self, start: int, end: int) -> str:
        """The narrated words from one offset of ``Reading.text`` to another."""
        return self.text[max(start - self.start, 0) : max(end - self.start, 0)]

    def tells(self, start: int, end: int) -> bool:
        """Whether the narrator says the words from one offset to another, not somebody quoted."""
        return BLANK not in self.between(start, end)

    def is_of_cue(self, start: int, end: int) -> bool:
        """Whether no other source's cue stands between ``start:end`` and this cue.

        Nor one that another is asked about: "Asked about what Berg said in a speech, Lind said".
        """
        if end <= self.cue[0] and _TAKEN_UP.search(self.text[: max(start - self.start, 0)]):
            return False
        return not self.has_rival_in(min(end, self.cue[1]), max(start, self.cue[0]))

    def has_rival_in(self, start: int, end: int) -> bool:
        """Whether the cue of another source begins there."""
        return any(start <= rival[0] < end for rival in self.rivals)

    def is_rival(self, at: int) -> bool:
        """Whether a place is in the cue of another source."""
        return any(first <= at < last for first, last in self.rivals)


class Narration:
    """The frames of the statements of one article."""

    def __init__(self, reading: Reading, attributions: Sequence[Attribution]) -> None:
        self.reading = reading
        self.attributions = attributions
        self._frames: dict[int, Frame] = {}
        self._cues = sorted(one.cue[0] for one in attributions if one.cue)

    def frame(self, index: int) -> Frame:
        """The frame of one statement: the sentence or sentences of its cue, else of its source.

        Words that a statement around this one reports are kept: they are the frame of this one.
        """
        if index not in self._frames:
            self._frames[index] = self._frame(index)
        return self._frames[index]

    def _frame(self, index: int) -> Frame:
        this = self.attributions[index]
        cue = this.cue or this.source or (this.start, this.start)
        first = self.reading.sentence_at(min(cue[0], (this.source or cue)[0]))
        last = self.reading.sentence_at(max(cue[1] - 1, cue[0]))
        start = max(first.start, cue[0] - _SIGHT)
        end = self._end_around(this, cue, min(max(first.end, last.end), cue[1] + _SIGHT))
        text = open_text = self.reading.text[start:end]
        outer = self.attributions[this.parent] if this.parent is not None else None
        for other in _near(self.attributions, index):
            for piece in other.content:
                is_beside = piece[0] < end and start < piece[1]
                if not is_beside or piece[0] <= cue[0] < piece[1]:
                    continue
                if other is outer and self.reading.text[piece[0] - 1 : piece[0]] not in _MARKS:
                    continue  # "In May, Lind writes, Berg said": the day is told of his words
                text = _blanked(text, piece[0] - start, piece[1] - start)
                if other is this or self.reading.text[piece[0] - 1 : piece[0]] in _MARKS:
                    open_text = _blanked(open_text, piece[0] - start, piece[1] - start)
        rivals = tuple(self._rivals(index, start, end))
        return Frame(start, end, text, open_text, cue, this.source, rivals)

    def _end_around(self, this: Attribution, cue: Range, end: int) -> int:
        """Where the frame ends: what follows the statement around this one belongs to that."""
        outer = self.attributions[this.parent].content if this.parent is not None else ()
        around = (last for first, last in outer if first <= cue[0] and cue[1] <= last)
        return min(next(around, end), end)

    def has_cue_in(self, start: int, end: int) -> bool:
        """Whether a statement is told in ``text[start:end]``."""
        first = bisect_left(self._cues, start)
        return first < len(self._cues) and self._cues[first] < end

    def _rivals(self, index: int, start: int, end: int) -> Iterator[Range]:
        source = self.attributions[index].source
        for other in _near(self.attributions, index):
            is_inside = other.parent == index  # 'blasted her call for it on Monday'
            is_other = not is_inside and other.source != source
            if other.cue and is_other and start <= other.cue[0] < end:
                yield other.cue


def _near(attributions: Sequence[Attribution], index: int) -> Sequence[Attribution]:
    """The statements around one in the list: those of its sentence stand beside it."""
    return attributions[max(index - 6, 0) : index + 7]


def _blanked(text: str, start: int, end: int) -> str:
    start, end = max(start, 0), min(end, len(text))
    return text if start >= end else text[:start] + BLANK * (end - start) + text[end:]
