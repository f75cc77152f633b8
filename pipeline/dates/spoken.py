"""The day on which quoted words were spoken, where their own sentence tells it.

'“We leave tomorrow,” he said on Monday' counts from that Monday and not from publication.
"""

import re
from datetime import date, timedelta

from pipeline.dates.slots import SLOTS
from pipeline.lexicon import table

_QUOTE = re.compile('["“”]')
_SAID_ON = re.compile(
    rf"[\"”][^\"“”.]{{0,120}}?\b(?P<weekday>{SLOTS['weekday']})(?=[\s.,;])", re.IGNORECASE
)


def spoken_on(before: str, after: str, published: date) -> date:
    """The day that deictic words between ``before`` and ``after`` count from.

    Both are parts of one sentence. It is the latest weekday of that name named behind the
    closing mark, the day of publication itself allowed; else the day of publication.
    """
    said = _SAID_ON.search(after) if _is_quoted(before, after) else None
    if said is None:
        return published
    number = int(table("time_words_en", "value")[said["weekday"].lower()])
    return published - timedelta(days=(published.isoweekday() - number) % 7)


def _is_quoted(before: str, after: str) -> bool:
    following = _QUOTE.search(after)
    if following is None:
        return False
    return following[0] == "”" or (following[0] == '"' and before.count('"') % 2 == 1)
