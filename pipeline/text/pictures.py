"""Lines beside pictures: who made them, and what they show."""

import re
from functools import cache

from pipeline.text.shapes import is_names, labelled, phrase_pattern

_BY_PHOTOGRAPHER = re.compile(
    r"\(?(?:photo|photograph|image|picture|illustration|graphic)s?\s+(?:by|courtesy of)\s+"
    r"(?P<who>.+)",
    re.IGNORECASE,
)
_MOST_NAMES = 4
_SHORT = 20
_VIA = re.compile(r"\(?(?P<who>[^.!?]{2,60})\s+via\s+(?P<agency>[^.!?]{2,30})\)?")


@cache
def _credit_line() -> re.Pattern[str]:
    return re.compile(rf"[(\[]?(?:{phrase_pattern('credit', 'line')})\.?[)\]]?", re.IGNORECASE)


def is_credit(line: str) -> bool:
    """Who made a picture: a label, or names parted by slashes."""
    if labelled("credit").fullmatch(line) or _credit_line().fullmatch(line):
        return True
    by = _BY_PHOTOGRAPHER.fullmatch(line)
    if by:
        return is_names(re.sub(r"https?://\S+", "", by["who"]))
    via = _VIA.fullmatch(line)
    if via:
        return "/" in via["who"] and is_names(via["who"]) and is_names(via["agency"])
    return _is_slashed_credit(line.strip("()[]"))


def _is_slashed_credit(line: str) -> bool:
    parts = [part.strip() for part in line.split("/")]
    if not 1 < len(parts) <= _MOST_NAMES or not all(is_names(part) for part in parts):
        return False
    longest = max(len(part.split()) for part in parts)
    agency = any(len(part) > 1 and part.isupper() for part in parts)
    media = re.search(r"\b(?:Images|Photos?|Press|Pictures|Agency|News)\b", line) is not None
    return longest <= _MOST_NAMES and (agency or media)


@cache
def _credit_at_end() -> re.Pattern[str]:
    forms = phrase_pattern("credit", "label")
    return re.compile(rf".{{10,}}[.!?”\"’]\s*(?:{forms})\s*:\s*(?P<who>[^:.]{{3,60}})", re.I)


def _credited(line: str) -> bool:
    match = _credit_at_end().fullmatch(line)
    return match is not None and is_names(match["who"].replace("/", " "))


def _names_somebody(credit: str) -> bool:
    """Polls and papers are named in brackets too, but seldom with a person's two names."""
    return "," not in credit and " " in credit


_CAPTION_CREDIT = re.compile(r"(?P<words>.{20,}[.!?”\"’])\s*[(\[](?P<credit>[^()\[\]]{3,80})[)\]]")


def is_caption(line: str) -> bool:
    """What a picture shows: a label, or a sentence with the picture's credit in brackets."""
    announced = f"{line}:" if len(line) < _SHORT else line
    if labelled("caption").fullmatch(announced) or _credited(line):
        return True
    match = _CAPTION_CREDIT.fullmatch(line)
    return match is not None and is_credit(match["credit"]) and _names_somebody(match["credit"])
