"""The seam between finding a statement and knowing who said it and when.

An ``Attribution`` is what the text shows: words, cue and source as offsets into
``Reading.text``. Who the source is and which day it was is no part of it.
"""

from dataclasses import dataclass

from pipeline.models import Act, Mode

Range = tuple[int, int]
"""A half-open stretch of ``Reading.text``."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """One statement as the text attributes it; every offset is into ``Reading.text``.

    ``start`` and ``end`` are the whole extent: source, cue and content. ``content`` holds the
    pieces in the order of the text, quotation marks excluded, at least one. ``source`` is the
    mention beside the statement, a pronoun or noun phrase included, or ``None`` where the text
    names none. ``parent`` is the index, in the list this one stands in, of the attribution
    whose content holds this one. ``via`` are those who passed the words on ("as cited by ...").
    ``is_in_words`` where cue and source stand between the marks of what somebody says.
    """

    start: int
    end: int
    content: tuple[Range, ...]
    cue: Range | None
    source: Range | None
    mode: Mode
    act: Act
    rule: str
    confidence: float
    parent: int | None = None
    via: tuple[Range, ...] = ()
    addressee: Range | None = None
    is_in_words: bool = False


def overlaps(one: Range, other: Range | None) -> bool:
    """Whether two stretches have a character in common."""
    return other is not None and one[0] < other[1] and other[0] < one[1]
