"""What stands at the ends of words cut out of a sentence and does not belong to them."""

import re

from pipeline.lexicon import words as listed
from pipeline.lexicon import words_where

_LINKS = "|".join(sorted(listed("linking_words"), reverse=True))
LINKS = rf"(?:{_LINKS})\b(?! (?:of|than|to)\b)"
"""A pattern for what links a sentence to the one before: 'however', 'as a result', not 'of it'."""


def _abbreviations(before: str) -> str:
    forms = sorted(words_where("abbreviations", "before", before))
    return "|".join(re.escape(form.title()) for form in forms)


ABBREVIATED = (
    rf"(?:\b(?:{_abbreviations('name')})\.|\b[A-Z]\."
    rf"|\b(?:{_abbreviations('day')})\.(?= \d))"
)
"""A pattern for a word whose full stop ends no sentence: 'Gov.', 'J.', 'Oct. 22'."""
APPOSED_TIME = (
    r"(?:the|an?|his|her|its|their)\s(?:[\w’'-]+\s){0,3}?"
    r"(?:day|night|week|weekend|month|quarter|year|season|anniversary|eve|deadline)\b"
    r"(?:\s(?:of|for|in|on|after|before|since)\b[^,;]*)?"
)
"""A pattern for what explains a date: 'in 2012, (the last year of his term), he left'."""
_TIME_NAMES = "|".join(
    map(str.title, sorted(words_where("time_words_en", "class", "month", "weekday")))
)
TIMED = re.compile(rf"\s(?:at|in|of|on)\s(?:{_TIME_NAMES})\b")
"""The date of something else behind a noun: 'left the 2015 accord (in May 2018)'."""
_NAME = r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,2}"
LAST_COMMA = rf",(?!\d)(?! {_NAME}(?:, {_NAME}){{0,4}},? (?:and|or) [A-Z])"
"""A pattern for a comma, but not that of a list: 'held in (Lund,) Malmo and Ystad'."""
_ENDS = re.compile(LAST_COMMA)
_CLOSING = re.compile(r"[.,!?]?\s?([\"”'’])")
_OPENED = re.compile(r"(?<![\w'‘])['‘](?=\w)")
_CLOSED = re.compile(r"(?<=[\w.,!?])['’](?![\w'’])")
"""Single marks around words, not those inside one."""


def without_marks(words: str, marks: str) -> str:
    """Words without ``marks`` at their ends; a quotation mark stays that closes one inside."""
    bare = words.strip(marks)
    closing = _CLOSING.match(behind(words, bare))
    mark = closing[1] if closing else ""
    is_open = (mark == '"' and bare.count('"') % 2 == 1) or (
        mark == "”" and bare.count("“") > bare.count("”")
    )
    if mark in ("'", "’"):
        is_open = len(_OPENED.findall(bare)) > len(_CLOSED.findall(bare))
    return bare + mark if is_open else bare


def behind(words: str, bare: str) -> str:
    """What stands in ``words`` behind the first ``bare``; nothing where that is empty."""
    return words[words.find(bare) + len(bare) :] if bare else ""


def comma_from(text: str, start: int, end: int) -> int:
    """Where the comma stands that ends some words; ``end`` where none does."""
    comma = _ENDS.search(text, start, end)
    return comma.start() if comma else end


def possessive(owner: str) -> str:
    """The owner with an apostrophe: "Ruiz's", "victims'"."""
    return (
        f"{owner}'"
        if owner.endswith("s") and owner[-2:-1].islower() and " " in owner
        else f"{owner}'s"
    )
