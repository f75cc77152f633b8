"""Words before or after an expression that belong to it and do not change its value.

'early', 'late', 'about', 'nearly', 'the end of' before it, 'or so', 'or more' after it.
"""

import re

from pipeline.dates.meaning import Meaning
from pipeline.models import DateKind

_PART = (
    r"(?:the )?(?:very )?(?:beginning|start|middle|end|close|first half|second half|latter half"
    r"|first part|latter part|last half|early part|better part|rest|remainder) of (?:the )?"
    r"|a good part of |the month of "
)
_WHEN = r"(?:the )?(?:very )?(?:early|earlier|late|later|mid|sometime)(?: in)?[ -]"
_PLACE = re.compile(rf"(?<![\w-])(?:(?:{_PART})(?:{_WHEN})?|{_WHEN})$", re.IGNORECASE)
_AMOUNT = re.compile(
    r"(?<![\w-])(?:(?:(?:about|around|nearly|almost|roughly|approximately|under|at least"
    r"|at most|up to|each of"
    r"|(?:no |not )?(?:more|less|longer|fewer|later|earlier) than"
    r"|an (?:additional|estimated)|an? (?:full|mere|whole|further)|the (?:full|entire|whole))[ -])"
    r"{1,3})$",
    re.IGNORECASE,
)
_OVER = re.compile(r"(?<![\w-])(?:over|under) $", re.IGNORECASE)
_ARTICLE = re.compile(r"an? (?!\w+-)", re.IGNORECASE)
_OWNER = re.compile(
    r"(?:(?:[A-Z][\w-]+[ ]){0,2}[A-Z][\w-]+['’]s |\bthe )(?:U\.?S\.? |presidential ){0,2}$"
)
_WIDEST = 40
_TAIL = re.compile(r"(?: or so| or more| or less| and beyond| or later| or earlier)\b", re.I)


def widened(text: str, start: int, end: int, meaning: Meaning, floor: int) -> tuple[int, int]:
    """The span with its modifiers; never starts before ``floor``."""
    if meaning.kind is DateKind.EVENT:
        owner = _OWNER.search(text, max(floor, start - _WIDEST), start)
        return (owner.start() if owner else start), end
    if meaning.kind is DateKind.DATE and meaning.period is None and text[end - 3 : end] != "ago":
        return start, end
    if end - start == 2 and text[max(0, start - 1) : end].startswith(("'", "’", "‘")):
        return start - 1, end  # '62
    if meaning.period is not None and text[end - 3 : end] == "day" and text[start].isupper():
        return start, end  # 'Earlier Friday': the weekday alone
    over = _OVER.search(text, max(floor, start - 6), start)
    if over and _ARTICLE.match(text, start):
        return over.start(), end
    counted = meaning.kind is DateKind.DURATION or text[end - 3 : end] == "ago"
    before = (_AMOUNT if counted else _PLACE).search(text, max(floor, start - _WIDEST), start)
    if before and before[0].endswith("of the ") and text[start:end].isdecimal():
        before = None  # 'the rest of the 2016 candidates'
    after = _TAIL.match(text, end)
    return (before.start() if before else start), (after.end() if after else end)


def place_before(text: str, start: int) -> int:
    """Where a date starts once 'early', 'mid-' and the like are counted in."""
    before = _PLACE.search(text, max(0, start - _WIDEST), start)
    return before.start() if before else start
