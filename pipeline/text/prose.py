"""From labelled blocks to readable prose: markup out, line ends and page breaks mended.

Every kept character comes from exactly one character of the source; ``starts`` and
``source_starts`` are the offset map, a pair for each run of characters kept in a row.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.lexicon import words
from pipeline.models import PROSE, Block, BlockKind
from pipeline.text.datelines import find_dateline
from pipeline.text.markup import kept_runs

READ = PROSE | {BlockKind.CAPTION}
"""Kinds of block that are read."""

_TAIL = 40
"""A sentence cut by a page break has at least this many characters before the cut."""
_LAST_WORD = re.compile(r"(?<![\w'’-])[a-zà-ÿ]{1,12}$")
_ENDS = frozenset(".!?…:;\"'”’»)]*_")


@dataclass(frozen=True, slots=True)
class Prose:
    """Readable text with its paragraphs and its offset map."""

    text: str
    paragraphs: tuple[tuple[int, int, BlockKind], ...]
    starts: list[int]
    source_starts: list[int]


def read_blocks(source: str, blocks: Sequence[Block]) -> Prose:
    """Join the readable blocks; a paragraph cut by a page break becomes whole.

    A headline that the page prints twice is read once.
    """
    pieces: list[str] = []
    starts: list[int] = []
    source_starts: list[int] = []
    paragraphs: list[tuple[int, int, BlockKind]] = []
    length = 0
    before: Block | None = None
    for block in _readable(blocks):
        runs = _trimmed(list(kept_runs(source, block.start_char, block.end_char)))
        if not runs:
            continue
        joined = before is not None and _goes_on(source, before, block, runs[0][1])
        if before is not None:
            runs.insert(0, (before.end_char, " " if joined else "\n\n"))
        begin = length if before is None else length + len(runs[0][1])
        for at, piece in runs:
            starts.append(length)
            source_starts.append(at)
            pieces.append(piece)
            length += len(piece)
        if joined:
            begin = paragraphs.pop()[0]
        paragraphs.append((begin, length, block.kind))
        before = block
    return Prose("".join(pieces), tuple(paragraphs), starts, source_starts)


def _trimmed(runs: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """The runs of a block without white space that markup has left at its ends."""
    while runs and not runs[-1][1].rstrip():
        runs.pop()
    if runs:
        runs[-1] = (runs[-1][0], runs[-1][1].rstrip())
    first = next((at for at, (_, piece) in enumerate(runs) if piece.lstrip()), len(runs))
    runs = runs[first:]
    if runs:
        at, piece = runs[0]
        runs[0] = (at + len(piece) - len(piece.lstrip()), piece.lstrip())
    return runs


def _readable(blocks: Sequence[Block]) -> Iterator[Block]:
    titled = False
    for block in blocks:
        if block.kind in READ and not (titled and block.kind is BlockKind.TITLE):
            titled = titled or block.kind is BlockKind.TITLE
            yield block


def _goes_on(source: str, before: Block, block: Block, opening: str) -> bool:
    """Whether a block continues the sentence of the one before it.

    The sentence there has no end mark, and it cannot end with its last word or goes on here
    without a capital letter. A dateline on its own line belongs to the story after it.
    """
    if not (before.kind is block.kind is BlockKind.PARAGRAPH):
        return False
    if find_dateline(source, before.start_char, before.end_char) == (
        before.start_char,
        before.end_char,
    ):
        return True
    last = source[max(before.end_char - _TAIL, before.start_char) : before.end_char]
    if len(last) < _TAIL or last[-1] in _ENDS:
        return False
    word = _LAST_WORD.search(last)
    return opening[0].islower() or (
        opening[0].isalnum() and (last[-1] == "," or bool(word and word[0] in words("open_words")))
    )
