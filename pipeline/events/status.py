"""Whether a happening took place: read from modality, negation, repetition and the calendar.

The phrases are rows of ``lexicon/event_status.csv``, each with its example. Where several occur,
the lowest rank decides: a condition outweighs a negation, a negation a mere possibility, that a
repetition, a repetition a plan. A row without a status tells nothing ("not only" denies nothing).
"""

import re
from datetime import date
from functools import cache

from pipeline.lexicon import table, words
from pipeline.models import EventStatus, Interval

_WOULD = re.compile(r"\bwould\b|['’]d\b")
_HOW_OFTEN = frozenset({"annual", "daily", "monthly", "weekly"})
_OWNED = re.compile(r"\S\s(?:an?|the|its|his|her|their|our)\s$|['’]s\s$")
"""What stands before "weekly" where it only describes: "dropped out of the weekly poll"."""
_OPENS_CONDITION = re.compile(r"\W*(?:should|had)\b", re.IGNORECASE)


def status_of(
    clause: str, days: Interval, published_on: date | None, *, spoken: bool = False
) -> EventStatus:
    """The status that a clause gives a happening on ``days``.

    With no phrase it happened, or is planned where its days lie after publication. ``spoken``
    says that the words are quoted: there "would" is a wish, in a report it is the future seen
    from the past.
    """
    if _OPENS_CONDITION.match(clause) or (spoken and _WOULD.search(clause)):
        return EventStatus.HYPOTHETICAL
    forms = _forms(clause)
    if forms:
        decides = min(forms, key=lambda form: table("event_status", "rank")[form])
        return EventStatus(table("event_status", "status")[decides])
    first = days.earliest or days.latest
    ahead = published_on is not None and first is not None and first > published_on
    return EventStatus.PLANNED if ahead else EventStatus.HAPPENED


def recurring_in(words: str) -> str:
    """The phrases among some words that say that something happens again and again."""
    status = table("event_status", "status")
    return "".join(f" {form}" for form in _forms(words) if status[form] == EventStatus.RECURRING)


def _forms(clause: str) -> list[str]:
    """The phrases of a clause that tell; ``May`` with a capital is a month."""
    return [
        match.group()
        for match in _phrases().finditer(clause.lower())
        if clause[match.start() : match.end()] != "May"
        and match.group() in table("event_status", "status")
        and not (
            match.start()
            and match.group() in _HOW_OFTEN
            and _OWNED.search(clause, 0, match.start())
        )
    ]


@cache
def _phrases() -> re.Pattern[str]:
    """All phrases, the longest first; ``should`` counts only where it opens the clause."""
    forms = sorted(words("event_status") - {"should"}, key=len, reverse=True)
    endings = [re.escape(form) for form in forms if not form.isascii() or "'" in form[:2]]
    whole = [re.escape(form) for form in forms if form.isascii() and "'" not in form[:2]]
    return re.compile(rf"\b(?:{'|'.join(whole)})\b|(?:{'|'.join(endings)})\b")
