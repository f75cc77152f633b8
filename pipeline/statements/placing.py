"""The dates of an article at their places in its reading, those that can date a saying.

In: a reading and the article's date mentions. Out: the mentions of a bounded time that is not all
in the future, datelines left out. Which of them dates a saying is told by ``dating``.
"""

from collections.abc import Sequence

from pipeline.models import DateKind, DateMention
from pipeline.statements.narration import Placed
from pipeline.statements.occasions import is_recent
from pipeline.text import Reading


def place(reading: Reading, dates: Sequence[DateMention]) -> list[Placed]:
    """The mentions that can date a saying, in the order of the text."""
    return [placed for mention in dates if (placed := _place(reading, mention))]


def _place(reading: Reading, mention: DateMention) -> Placed | None:
    published = reading.article.published_on
    if mention.kind in (DateKind.DURATION, DateKind.SET) or mention.value.endswith("_REF"):
        return None
    if mention.latest is None and mention.earliest is None:
        return None
    if published and mention.earliest and mention.earliest > published:
        return None
    if mention.kind is DateKind.EVENT and not is_recent(mention, published):
        return None
    start = reading.read_at(mention.start_char)
    end = reading.read_at(max(mention.end_char - 1, mention.start_char)) + 1
    if any(line.start <= start < line.end for line in reading.datelines):
        return None  # it tells when the article was written
    return Placed(start, end, mention)
