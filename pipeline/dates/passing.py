"""The day of the story, where a year or month was only named in passing since.

"Lind left on Monday. Crime had fallen since 2019. The next day" goes on from Monday: a year up to
now, what stands behind 'since' and what had been before lie beside what is told.
"""

import re
from datetime import date

from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.nearest import day
from pipeline.dates.periods import Period, Unit, finer
from pipeline.models import Anchor

_REACH = 1000
"""Characters over which the narrator's last day stays the one told of."""
_LEAD = 120
"""Characters of the clause before a date that are looked at."""
_SINCE = re.compile(
    r"\bsince (?:(?:at least|about|around|the|early|mid|late) ?)*-?$", re.IGNORECASE
)
_UP_TO_NOW = re.compile(r"(?:the|these|this) (?:past|last)\b", re.IGNORECASE)
_HAD = re.compile(r"\bhad\b[^;:.!?]*$")
_FRONTED_HAD = re.compile(r"[\w ]{1,30}, [^,;:.!?]{1,60}? had [a-z]+")
"""A date in front of what had been before: "Back in (February, Lind had left)"."""


def counted_from_scene(step: int, context: Context) -> Meaning | None:
    """So many days from the day of the story, where the last date only stood beside it."""
    if context.last is None or context.last_day:
        return None
    told, is_now = _day_in_sight(context), _leads_up_to_now(context.last, context)
    if told and (is_now or _had_been(context)):
        read = Read(Anchor.MENTION, told, "it is counted from the last day mentioned")
        return on(day(told).shifted(step), read)
    if is_now and context.published:
        read = context.from_published("no day was mentioned before")
        return on(day(context.published).shifted(step), read)
    return None


def _had_been(context: Context) -> bool:
    """Whether the last date is that of what had been before the story."""
    is_fronted = _FRONTED_HAD.match(context.reading.text, context.last_start) is not None
    return is_fronted or _HAD.search(_before_last(context)) is not None


def _day_in_sight(context: Context) -> date | None:
    """The narrator's last day nearby, none that was still to come."""
    today = context.published
    for told, start in context.days:
        is_near = context.start - start <= _REACH and not context.is_quoted(start)
        if is_near and (today is None or told <= today):
            return told
    return None


def _leads_up_to_now(last: Period, context: Context) -> bool:
    """Whether the last date is a stretch that is not over: 'since May', 'in the past year'."""
    if _SINCE.search(_before_last(context)):
        return True
    if not finer(Unit.YEAR, last.unit):
        return False
    today = context.published
    holds = today is not None and last.first <= today <= last.last
    return holds or _UP_TO_NOW.match(context.reading.text, context.last_start) is not None


def _before_last(context: Context) -> str:
    """The sentence before the last date, as far as it is looked at."""
    start = context.last_start
    sentence = context.reading.sentence_at(start)
    return context.reading.text[max(sentence.start, start - _LEAD) : start]
