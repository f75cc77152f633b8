"""The day that opens a line of a list: "• May 4, 2024: Lind, now a farmer, says. She adds".

In: the dates of an article and the place of a statement without a day of its own. Out: the date
before the colon that all of its line is told of. Days beside a cue are a matter of ``dating``.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from pipeline.models import DateKind
from pipeline.statements.narration import Placed
from pipeline.text import Reading

_CLOSES = re.compile(r"\s?[:—–|]\s")
_LEAD = re.compile(r"(?:(?:On|In)\s)?")


def entry_of(reading: Reading, placed: Sequence[Placed], at: int) -> Placed | None:
    """The date that opens the line of ``text[at]``, parted from what it dates by a mark."""
    line = reading.paragraph_at(at)
    first = bisect_left(placed, line.start, key=lambda one: one.start)
    if first == len(placed) or placed[first].start >= at:
        return None
    entry = placed[first]
    is_date = entry.mention.kind in (DateKind.DATE, DateKind.TIME)
    opens = _LEAD.fullmatch(reading.text, line.start, entry.start)
    return entry if is_date and opens and _CLOSES.match(reading.text, entry.end) else None
