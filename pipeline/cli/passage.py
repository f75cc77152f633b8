"""The passage of an article around a span, with the span marked."""

from collections.abc import Mapping, Sequence
from typing import Any

from rich.text import Text

from pipeline.text import visible

OPEN, CLOSE = "⟦", "⟧"
"""Around what is marked; they show where there is no colour."""

LONGEST = 600
"""Characters shown on each side of the span."""


def passage(row: Mapping[str, Any], spans: Sequence[tuple[int, int]] = ()) -> Text:
    """The paragraph or paragraphs that hold the row's span, everything recorded marked.

    Args:
        row: has ``article_text``, ``blocks``, ``start_char`` and ``end_char``.
        spans: what to mark, in order and apart; the whole span where none are given.
    """
    start, end = row["start_char"], row["end_char"]
    first, last = _paragraphs(row["blocks"], start, end)
    text, shown = visible(row["article_text"]), Text()
    at = max(first, start - LONGEST)
    for begin, stop in spans or [(start, end)]:
        shown.append(text[at:begin])
        shown.append(f"{OPEN}{text[begin:stop]}{CLOSE}", style="bold")
        at = stop
    shown.append(text[at : min(last, end + LONGEST)])
    return shown


def _paragraphs(blocks: Sequence[Mapping[str, Any]], start: int, end: int) -> tuple[int, int]:
    touched = [b for b in blocks if b["start_char"] < end and b["end_char"] > start]
    first = min((block["start_char"] for block in touched), default=start)
    last = max((block["end_char"] for block in touched), default=end)
    return min(first, start), max(last, end)
