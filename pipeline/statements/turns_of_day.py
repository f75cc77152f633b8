"""Where a text goes on to a later day: "On Thursday she flew home." ends the scene of Tuesday.

In: a date that the narrator tells between two statements of a speaker. Out: whether it is later
than the scene, and whether its sentence is about that speaker or opens with the date.
"""

import re

from pipeline.models import DateMention, Interval
from pipeline.text import Reading

_LEAD = re.compile(
    r"(?:(?:And|But|Then|Also|Early|Late|On|By|In|The|Just|Only|A|Two|Three|Four)[,\s]+"
    r"|(?:the|early|late|on|in|by|same|evening|morning|night|afternoon|of|after|before|later)\s+)*",
    re.IGNORECASE,
)
"""What stands before a date that opens its sentence: "But early on"."""
_SUBJECT = re.compile(r"[\w.’'-]+(?:\s[A-Z][\w.’'-]*){0,4}")
_PARTED = re.compile(r"[,;:—–\n]|\b(?:who|which|that|when|after|before|of)\b")
"""Between subject and date, what gives the date to something else: "an aide of Lind, who on"."""
_OF_ANOTHER_DAY = re.compile(r"\bhad\b|\b(?:will|would|is|are)\b")
"""In a sentence about a day that the story has not come to: it was before, or is ahead."""


def is_later(mention: DateMention, scene: Interval) -> bool:
    """Whether a mention is a single day behind all of a scene."""
    if mention.earliest is None or mention.earliest != mention.latest or scene.latest is None:
        return False
    return mention.earliest > scene.latest


def opens_day(reading: Reading, start: int, speaker: str) -> bool:
    """Whether the date at ``start`` opens its sentence, or the speaker is its subject."""
    sentence = reading.sentence_at(start)
    before = reading.text[sentence.start : start]
    if _OF_ANOTHER_DAY.search(reading.text, sentence.start, sentence.end):
        return False
    if _LEAD.fullmatch(before):
        return True
    subject = _SUBJECT.match(before)
    if subject is None or _PARTED.search(before):
        return False
    named = set(subject.group().split()) & {part for part in speaker.split() if part[0].isupper()}
    return subject.group() in ("He", "She", "They") or bool(named)
