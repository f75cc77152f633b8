"""A small fingerprint of an article's words, by which reprints are recognized.

The sketch keeps the ``SIZE`` smallest hashes of all runs of ``RUN`` words (bottom-k sampling,
Broder 1997): the share of common hashes estimates the share of common runs. Sixty-four bytes an
article, whatever its length.
"""

import heapq
import re
from array import array
from zlib import crc32

from pipeline.models import PROSE, Article

SIZE = 16
RUN = 5
"""Words in a run; five in a row are seldom the same by chance."""

_WORD = re.compile(r"\w+")


def sketch_of(article: Article) -> bytes:
    """The sketch of the article's prose; empty where it has fewer than ``RUN`` words."""
    text = " ".join(
        article.text[block.start_char : block.end_char]
        for block in article.blocks
        if block.kind in PROSE
    )
    words = _WORD.findall((text or article.text).lower())
    runs = {crc32(" ".join(words[at : at + RUN]).encode()) for at in range(len(words) - RUN + 1)}
    return array("I", heapq.nsmallest(SIZE, runs)).tobytes()


def hashes_of(sketch: bytes) -> tuple[int, ...]:
    """The hashes of a sketch, smallest first."""
    return tuple(array("I", sketch))


def resemblance(one: bytes, other: bytes) -> float:
    """The estimated share of runs that both texts have, 0 to 1."""
    left, right = set(hashes_of(one)), set(hashes_of(other))
    smallest = heapq.nsmallest(SIZE, left | right)
    return sum(value in left and value in right for value in smallest) / (len(smallest) or 1)
