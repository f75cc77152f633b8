"""From a text to labelled blocks: what each stretch of a page is for.

``layout`` finds the pieces; ``labels`` names those whose words tell, ``header`` and ``footer``
those whose place tells. Everything else is a heading or a paragraph. The text is never cut:
blocks about the page stay, labelled, and are not read.
"""

import re
from itertools import pairwise

from pipeline.models import Block, BlockKind
from pipeline.text.footer import label_footer
from pipeline.text.header import label_header, label_mast
from pipeline.text.labels import label_of
from pipeline.text.layout import Piece, find_pieces
from pipeline.text.line import Line
from pipeline.text.mastheads import FindOutlet, label_mastheads, no_outlet
from pipeline.text.shapes import LONGEST, ends_sentence, looks_like_headline, plain

_GLUED_DAY = re.compile(
    r"\s{0,20}(?P<day>(?:date|published)\s{0,3}:?\s{1,3}(?:19|20)\d\d-\d\d-\d\d)(?=\s)",
    re.IGNORECASE,
)
_LONGEST_HEADING = 120
_SHORTEST_STORY = 80
_PICTURE = re.compile(r"!\[[^\[\]]*\]\(\S+\)")
_MARK = re.compile(r"(?P<mark>#{1,6}(?=\s)|\*\*|>(?=\s)|---$)")
_LINK = re.compile(r"(?:[-*+]\s+)?\[[^\[\]]*\]\([^()\s]*\)")


def find_blocks(
    text: str,
    *,
    header: bool = True,
    title: str | None = None,
    find_outlet: FindOutlet = no_outlet,
) -> tuple[Block, ...]:
    """The blocks of a text, in order, without overlap and without outer white space.

    Args:
        text: the untouched text.
        header: whether the text is a page whose first lines may be a title and a summary; lines
            that are a byline or a date by their own words are labelled in any case.
        title: the headline, where it is known from elsewhere.
        find_outlet: which outlet a name is of, so that a line of it alone is no headline.
    """
    blocks: list[Block] = []
    glued = _GLUED_DAY.match(text)
    if glued:
        begin, end = glued.span("day")
        blocks.append(Block(kind=BlockKind.DATELINE, start_char=begin, end_char=end))
    lines = [_line(text, piece) for piece in find_pieces(text, glued.end() if glued else 0)]
    label_mast(lines)
    label_mastheads(lines, find_outlet)
    label_header(text, lines, title=title, expected=header)
    _label_links(lines)
    label_footer(text, lines)
    _label_headings(lines)
    blocks.extend(
        Block(kind=line.kind or BlockKind.PARAGRAPH, start_char=line.start, end_char=line.end)
        for line in lines
    )
    return tuple(blocks)


def _line(text: str, piece: Piece) -> Line:
    if piece.end - piece.start > LONGEST:
        return Line(piece.start, piece.end, "", "", BlockKind.PARAGRAPH)
    raw = text[piece.start : piece.end]
    words = plain(raw)
    mark = _MARK.match(raw)
    opening = "[" if _LINK.fullmatch(raw) else mark["mark"][0] if mark else ""
    kind = BlockKind.CAPTION if _PICTURE.fullmatch(raw) else label_of(words)
    return Line(piece.start, piece.end, words, opening, kind)


def _label_links(lines: list[Line]) -> None:
    """Lines that are a link and nothing else, under the announcement of other articles."""
    for above, line in pairwise(lines):
        if line.kind is None and line.mark == "[" and above.kind is BlockKind.RELATED:
            line.kind = BlockKind.RELATED


def _label_headings(lines: list[Line]) -> None:
    """A short line between finished paragraphs that announces the next one."""
    for at, line in enumerate(lines):
        if line.kind is not None or not line.words:
            continue
        if line.mark == "#":
            line.kind = BlockKind.HEADING
        elif at + 1 < len(lines) and looks_like_headline(line.words, _LONGEST_HEADING):
            before, after = lines[at - 1] if at else None, lines[at + 1]
            if _announces(line, before, after):
                line.kind = BlockKind.HEADING


def _announces(line: Line, before: Line | None, after: Line) -> bool:
    prose_before = before is not None and before.kind in {None, BlockKind.PARAGRAPH}
    if prose_before and before is not None and before.words and not ends_sentence(before.words):
        return False
    length = after.end - after.start
    return (
        after.kind in {None, BlockKind.PARAGRAPH}
        and not ends_sentence(line.words)
        and length > max(_SHORTEST_STORY, line.end - line.start)
        and not after.words[:1].islower()
    )
