"""Where an article tells that something was said more than once: "she repeated on Thursday".

What goes in: rows of ``pipeline/lexicon/said_again.csv``, and two weekdays joined by "and". What
stays out: the same words inside quotation marks, for there the speaker says them.
"""

import re
from collections.abc import Iterator
from functools import cache

from pipeline.lexicon import table, words
from pipeline.models import Article, BlockKind, Span
from pipeline.text.quotations import quoted_stretches


def told_again(article: Article) -> Iterator[Span]:
    """The paragraphs that tell so, each with the one before it, which may hold the words."""
    prose = [block for block in article.blocks if block.kind is BlockKind.PARAGRAPH]
    for before, block in zip([*prose[:1], *prose], prose, strict=False):
        if tells_again(article.text, block.start_char, block.end_char):
            yield Span(start_char=before.start_char, end_char=block.end_char)


def tells_again(text: str, start: int, end: int) -> bool:
    """Whether the paragraph ``text[start:end]`` tells so in the reporter's own words."""
    found = [match.start() for match in _telling().finditer(text, start, end)]
    quoted = quoted_stretches(text, start, end) if found else []
    return any(not any(one.start <= at < one.end for one in quoted) for at in found)


@cache
def _telling() -> re.Pattern[str]:
    classes = table("time_words_en", "class").items()
    day = "|".join(sorted(form for form, found in classes if found == "weekday"))
    forms = (re.escape(form).replace(r"\ ", r"\s+") for form in sorted(words("said_again")))
    two_days = rf"(?:{day})\s+and\s+(?:on\s+)?(?:{day})"
    return re.compile(rf"\b(?:{'|'.join(forms)}|{two_days})\b", re.IGNORECASE)
