"""Whether a happening took place: read from modality, negation, repetition and tense.

The phrases are rows of ``lexicon/event_status.csv``, each with its example. Where several occur,
a condition outweighs a negation, a negation a repetition, a repetition a plan.
"""

import re
from datetime import date
from functools import cache

from pipeline.events.verbs import Verb
from pipeline.lexicon import table, words
from pipeline.models import EventStatus, Interval

_ORDER = (
    EventStatus.HYPOTHETICAL,
    EventStatus.DENIED,
    EventStatus.RECURRING,
    EventStatus.PLANNED,
)
_WOULD = re.compile(r"\bwould\b|['’]d\b")
_OPENS_CONDITION = re.compile(r"\W*should\b", re.IGNORECASE)


def status_of(
    clause: str,
    verb: Verb | None,
    days: Interval,
    published_on: date | None,
    *,
    spoken: bool = False,
) -> EventStatus:
    """The status that a clause gives a happening on ``days``; no phrase and no future: happened.

    ``spoken`` says that the words are quoted: there "would" is a wish, in a report it is the
    future seen from the past.
    """
    found = {_meaning(match) for match in _phrases().finditer(clause)}
    if spoken and _WOULD.search(clause):
        found.add(EventStatus.HYPOTHETICAL)
    if _OPENS_CONDITION.match(clause):
        found.add(EventStatus.HYPOTHETICAL)
    for status in _ORDER:
        if status in found:
            return status
    ahead = published_on is not None and days.earliest is not None and days.earliest > published_on
    if ahead and (verb is None or verb.tense != "past"):
        return EventStatus.PLANNED
    return EventStatus.HAPPENED


def _meaning(match: re.Match[str]) -> EventStatus:
    return EventStatus(table("event_status", "status")[match.group().lower()])


@cache
def _phrases() -> re.Pattern[str]:
    """All phrases, the longest first; ``should`` counts only where it opens the clause."""
    forms = sorted(words("event_status") - {"should"}, key=len, reverse=True)
    return re.compile("|".join(_bounded(form) for form in forms))


def _bounded(form: str) -> str:
    """A phrase as a pattern: ``n't`` ends a word, ``may`` with a capital is a month."""
    first, rest = form[0], re.escape(form[1:]) + r"\b"
    if form.startswith(("n'", "n’", "'", "’")):
        return re.escape(first) + rest
    return r"\bmay\b" if form == "may" else rf"\b[{first}{first.upper()}]{rest}"
