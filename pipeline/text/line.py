"""A piece of a text on its way to becoming a block."""

from dataclasses import dataclass

from pipeline.models import BlockKind


@dataclass(slots=True)
class Line:
    """A piece with its plain words; the kind is ``None`` until something names it."""

    start: int
    end: int
    words: str
    mark: str
    """The Markdown mark it opens with, or nothing: ``#``, ``**``, ``>``, ``-`` for a rule,
    ``[`` for a line that is all link."""
    kind: BlockKind | None
