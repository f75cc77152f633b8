"""Days told from a day of the text: 'am Tag zuvor', 'le lendemain', 'накануне'.

Counted from the day mentioned just before, else from publication. Of an event ('la veille de
l'élection', 'накануне выборов') they tell no day.
"""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.clock import NEAR
from pipeline.dates.context import Context
from pipeline.dates.localized.words import value_of
from pipeline.dates.meaning import Meaning, Refusal, on
from pipeline.models import Precision
from pipeline.rules import given

_OF_EVENT = {
    "de": re.compile(r" (?:der|des|von|vor|nach)\b"),
    "es": re.compile(r" (?:de|del|a)\b"),
    "fr": re.compile(r" (?:de|du|des)\b| d['’]"),
    "ru": re.compile(
        r" (?!\w+(?:ла|ло|ли|лась|лось|лись|лся)\b)[а-яё]+(?:ов|ев|ей|ий|а|я|ы|и|ого|его|ой)\b"
    ),
    "uk": re.compile(
        r" (?!\w+(?:ла|ло|ли|лася|лося|лися|вся)\b)[а-яєіїґ]+(?:ів|їв|ей|а|я|у|ю|и|і|ого|ої)\b"
    ),
}
"""What follows where the day is that before or after an event: a genitive, in Slavic languages."""


def day_beside(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'am Vortag', 'el día siguiente', 'на следующий день'."""
    if _OF_EVENT[context.language].match(context.after):
        return Refusal("it is counted from an event and not from a day of the text")
    step = int(value_of(said, context, "day_beside"))
    if context.last_day and context.last_is_near(NEAR):
        day, read = context.last_day, context.from_mention("it is counted from the day before it")
    elif context.published:
        day = context.published
        read = context.from_published("no other day was mentioned before")
    else:
        return None
    found = on(nearest.day(day).shifted(step), read)
    if found and given(said, "part"):
        part = value_of(said, context, "part")
        return found.at_time(f"T{part}", Precision.PART_OF_DAY)
    return found
