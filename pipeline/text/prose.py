"""From labelled blocks to readable prose: markup out, line ends and page breaks mended.

Every kept character comes from exactly one character of the source; ``starts`` and
``source_starts`` are the offset map, a pair for each run of characters kept in a row.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.models import PROSE, Block, BlockKind

READ = PROSE | {BlockKind.CAPTION}
"""Kinds of block that are read."""

_MARKUP = re.compile(
    r"\[(?P<shown>[^\[\]\n]{0,300})\]\([^()\s]{0,500}\)"  # a link shows its text
    r"|(?P<out>\*{1,3}|^#{1,6}[ ]+)"  # bold, italics, heading marks
    r"|(?P<space>[ \t]*\r?\n[ \t]*)"  # a line end inside a block is a space
)
_ENDS = frozenset(".!?…:;\"'”’»)]*_")


@dataclass(frozen=True, slots=True)
class Prose:
    """Readable text with its paragraphs and its offset map."""

    text: str
    paragraphs: tuple[tuple[int, int, BlockKind], ...]
    starts: list[int]
    source_starts: list[int]


def read_blocks(source: str, blocks: Sequence[Block]) -> Prose:
    """Join the readable blocks; a paragraph cut by a page break becomes whole."""
    pieces: list[str] = []
    starts: list[int] = []
    source_starts: list[int] = []
    paragraphs: list[tuple[int, int, BlockKind]] = []
    length = 0
    for block in blocks:
        if block.kind not in READ or block.start_char == block.end_char:
            continue
        joined = bool(pieces) and _goes_on(pieces[-1], paragraphs[-1][2], source, block)
        if pieces:
            # A gap maps to the character before the block: it exists in the source.
            gap = " " if joined else "\n\n"
            starts.append(length)
            source_starts.append(max(block.start_char - len(gap), 0))
            pieces.append(gap)
            length += len(gap)
        begin = length
        for at, piece in _kept(source, block.start_char, block.end_char):
            starts.append(length)
            source_starts.append(at)
            pieces.append(piece)
            length += len(piece)
        if joined:
            begin = paragraphs.pop()[0]
        paragraphs.append((begin, length, block.kind))
    return Prose("".join(pieces), tuple(paragraphs), starts, source_starts)


def _kept(source: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The runs of ``source[start:end]`` that are read, each with its place."""
    at = start
    for match in _MARKUP.finditer(source, start, end):
        if match.start() > at:
            yield at, source[at : match.start()]
        if match["shown"]:
            yield match.start("shown"), match["shown"]
        elif match["space"]:
            yield match.start(), " "
        at = match.end()
    if at < end:
        yield at, source[at:end]


def _goes_on(last: str, kind: BlockKind, source: str, block: Block) -> bool:
    """Whether a block continues the sentence before it: no end mark there, no capital here."""
    return (
        kind is block.kind is BlockKind.PARAGRAPH
        and last.rstrip()[-1:] not in _ENDS
        and source[block.start_char].islower()
    )
