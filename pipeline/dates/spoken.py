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
_SAID_BEFORE = re.compile(
    rf"\b(?P<weekday>{SLOTS['weekday']})\b(?P<between>[^\"“”]{{0,120}})[\"“][^\"“”]*$",
    re.IGNORECASE,
)
_SAYS = re.compile(r"\b(?:said|says|saying|told|wrote|posted|tweeted|added|declared|announced)\b")
_OTHER = re.compile(
    r"\b(?:after|ahead of|before|following|since|until|who|which|that)\b[^,]*$", re.IGNORECASE
)
"""Before a weekday that is of something else: "After the loss on (Monday), he said"."""


def spoken_on(before: str, after: str, published: date) -> date:
    """The day that deictic words between ``before`` and ``after`` count from.

    Both are parts of one sentence. It is the latest weekday of that name named behind the
    closing mark, or beside a verb of saying in front of the opening one, the day of publication
    itself allowed; else the day of publication.
    """
    is_quoted = _is_quoted(before, after)
    said = (_SAID_ON.search(after) or _said_before(before)) if is_quoted else None
    if said is None:
        return published
    number = int(table("time_words_en", "value")[said["weekday"].lower()])
    return published - timedelta(days=(published.isoweekday() - number) % 7)


def _said_before(before: str) -> re.Match[str] | None:
    """The weekday of 'On Monday he said, “We leave (tomorrow)', if it is that of the saying."""
    found = _SAID_BEFORE.search(before)
    if found is None or _OTHER.search(before, 0, found.start()):
        return None
    return found if _SAYS.search(before, 0, found.end("between")) else None


def _is_quoted(before: str, after: str) -> bool:
    following = _QUOTE.search(after)
    if following is None:
        return False
    return following[0] == "”" or (following[0] == '"' and before.count('"') % 2 == 1)
