"""From a text to its pieces: the stretches that stand apart on the page.

A piece is what blank lines, indentation or line ends part. Texts come in three forms: blank
lines between paragraphs; each line a paragraph; lines broken at a fixed width. The form is
measured, not guessed from the file's kind: in a text of fixed width the next word would not have
fitted on the line before. What a piece is for is said in ``labels``, ``header`` and ``footer``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

_LINE = re.compile(r"[^\n\r\f\v\x85\u2028\u2029]++")
_WIDEST = 110
"""No column of plain text is wider; longer lines were not broken by hand or machine."""
_NARROWEST = 30
_SLACK = 6
"""A machine breaks a line at most this far before the edge for the word that did not fit."""
_FULL = 0.75
"""Share of lines without a sentence's end whose next word did not fit; others are headings."""
_INNER = 0.4
"""Share of lines inside sentences; where fewer are, each line is a paragraph of its own."""
_LOWER = 0.4
"""Share of these whose next line has no capital; German nouns and names have one."""
_MOST_LINES = 2_000
"""Lines looked at to learn the width: the form of a text does not change on its way."""
_SENTENCE_END = re.compile(r"[.!?…:][\"'”’»)\]]*$")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text without outer white space: half-open offsets."""

    start: int
    end: int


def find_pieces(text: str, start: int = 0) -> list[Piece]:
    """The pieces of ``text[start:]``, in order."""
    groups = list(_groups(text, start))
    width = _column_width(text, groups)
    return [piece for group in groups for piece in _pieces_of(text, group, width)]


def _groups(text: str, start: int) -> Iterator[list[Piece]]:
    """Runs of lines with no blank line between them."""
    group: list[Piece] = []
    for match in _LINE.finditer(text, start):
        line = _stripped(text, match.start(), match.end())
        if line is None:
            continue
        if group and _has_blank_line(text[group[-1].end : line.start]):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _stripped(text: str, start: int, end: int) -> Piece | None:
    line = text[start:end]
    kept = line.strip(_BLANK)
    if not kept:
        return None
    begin = start + len(line) - len(line.lstrip(_BLANK))
    return Piece(begin, begin + len(kept))


_BLANK = (
    " \t\xa0\u200b\u2060\ufeff\u3000\u00ad\u200e\u200f\x00\x1c\x1d\x1e\x1f\u1680\u205f\u202f"
    + ("\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a")
)
"""Characters that show nothing: a line of these alone is blank."""


def _has_blank_line(gap: str) -> bool:
    breaks = gap.replace("\r\n", "\n")
    return sum(breaks.count(mark) for mark in "\n\r\x85\u2028\u2029") > 1 or "\f" in gap


def _column_width(text: str, groups: Sequence[list[Piece]]) -> int | None:
    """The width at which the lines were broken; ``None`` where each line is a paragraph."""
    several = [group for group in groups[:_MOST_LINES] if len(group) > 1]
    pairs = [pair for group in several for pair in pairwise(group)][:_MOST_LINES]
    width = max((line.end - line.start for pair in pairs for line in pair), default=0)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    inner = [(line, after) for line, after in pairs if not _ends(text, line)]
    full = sum(_fills(text, line, after, width) for line, after in inner)
    lower = sum(_goes_on(text, after) for _, after in inner)
    broken = (
        len(inner) >= _INNER * len(pairs)
        and full >= _FULL * len(inner)
        and lower >= _LOWER * len(inner)
    )
    return width if broken else None


def _goes_on(text: str, line: Piece) -> bool:
    """Whether a line begins as the middle of a sentence does: no capital, or no such thing."""
    return text[line.start].isalpha() and not text[line.start].isupper()


def _ends(text: str, line: Piece) -> bool:
    return _SENTENCE_END.search(text, max(line.end - 8, line.start), line.end) is not None


def _fills(text: str, line: Piece, after: Piece, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this one."""
    word = len(text[after.start : min(after.start + width, after.end)].split(maxsplit=1)[0])
    return line.end - line.start + 1 + word > width - _SLACK


def _pieces_of(text: str, group: list[Piece], width: int | None) -> Iterator[Piece]:
    if width is None:
        yield from group
        return
    margin = min(_indent(text, line) for line in group)
    start = group[0].start
    for last, line in pairwise(group):
        indented = _indent(text, line) > margin + 1
        if indented or _is_short(text, last, line, width):
            yield Piece(start, last.end)
            start = line.start
    yield Piece(start, group[-1].end)


def _is_short(text: str, last: Piece, line: Piece, width: int) -> bool:
    """Whether ``last`` stopped before the edge although the next word would have fitted."""
    goes_on = text[line.start].islower() and not _ends(text, last)
    return not _fills(text, last, line, width) and not goes_on


def _indent(text: str, line: Piece) -> int:
    begin = line.start
    while begin and text[begin - 1] in _BLANK:
        begin -= 1
    return line.start - begin
