"""Prepositions before a date that open one of its bounds, and what they leave open.

'since 2022' has no end, 'by January' has no beginning; 'in' and 'on' change nothing.
"""

import re
from dataclasses import replace
from datetime import date
from functools import cache

from pipeline.dates.direction import LANGUAGES
from pipeline.dates.meaning import Meaning
from pipeline.dates.periods import Unit
from pipeline.dates.slots import either
from pipeline.lexicon import rows, words
from pipeline.models import Anchor, DateKind, Interval

_LEAD = re.compile(
    r"\b(?:(?P<from>since|(?:starting|beginning|effective)(?: (?:on|in|from|at))?|from|after"
    r"|following"
    r"|(?:no|not) (?:earlier|sooner|before) than)"
    r"|(?P<to>by|until|till|through|before|prior to|(?:no|not) later than|up to"
    r"|ahead of|leading up to|in the run-up to))"
    r"(?: at (?:least|the (?:latest|earliest)))?(?: the| an?)?"
    r"(?: (?:end|start|beginning|middle) of)?\s$",
    re.IGNORECASE,
)
_SOON_AFTER = re.compile(r"\bafter\s$")
_JUST_BEFORE = re.compile(r"\b(?:hours|just|minutes|moments|right|shortly) before\s$")
_COMPARED = re.compile(
    r"(?:\b(?:up|down|unchanged|changed|different|differ|higher|lower|rose|risen|rise|fell|fallen|fall"
    r"|increased?|decreased?|dropped|drop|jumped|jump|gain|improved|improvement|departure|shift)"
    r"|\d%?|percent|points|[mb]illion|trillion) from(?: the)? $",
    re.IGNORECASE,
)
"""'From' before what something is compared with: 'up from 2022', '3% from September'."""

_DATED = frozenset({DateKind.DATE, DateKind.TIME, DateKind.EVENT})


_SIDE = re.compile(r"(?:(?P<earlier>earlier) (?:this|in)|later this)\b", re.IGNORECASE)


def halved(meaning: Meaning, words: str, today: date | None) -> Meaning:
    """The bounds of 'earlier this week' end, those of 'later this week' begin, on this day."""
    side, period = _SIDE.match(words), meaning.period
    if side is None or period is None or today is None or period.unit is Unit.DAY:
        return meaning
    if meaning.read.anchor is not Anchor.PUBLISHED:
        return meaning  # 'later that month' is counted from another day
    first, last = meaning.interval.earliest, meaning.interval.latest
    if first is None or last is None or not first < today <= last:
        return meaning
    first, last = (first, today) if side["earlier"] else (today, last)
    bounds = Interval(earliest=first, latest=last)
    return replace(meaning, interval=bounds, edtf=f"{first}/{last}" if first < last else f"{first}")


@cache
def _lead_of(language: str) -> re.Pattern[str]:
    sides = {side: [] for side in ("from", "to")}  # type: dict[str, list[str]]
    for row in rows(f"time_words_{language}"):
        if row["class"] in sides:
            sides[row["class"]].append(row["form"])
    return re.compile(
        rf"(?<!\w)(?:(?P<from>{either(sides['from'])})|(?P<to>{either(sides['to'])}))"
        r"(?: (?:le|la|el|zum|dem|der|den))?\s$",
        re.IGNORECASE,
    )


_NOUN_BEHIND = re.compile(r"(?:['’]s)? [a-z]+(?<!ly)\b")
_FROM_THE = re.compile(r"\bfrom(?: the| an?) $", re.IGNORECASE)
_RECORDINGS = either(words("channels") | words("heard_nouns") | words("pictures"))
_RECORDED = re.compile(rf"\b(?:{_RECORDINGS}) from(?: the| an?)? $")
"""'In a clip from October 2016': it is of that time."""
_UNTIL = re.compile(r"\b(?:until|till|to|through)\b")
"""In 'emerge from the May 28 runoff' what follows is left, and no time begins."""


def _is_left(before: str, after: str) -> bool:
    """Whether a happening of that day is left: 'votes from Wednesday's election'."""
    if _UNTIL.search(after):
        return False
    if _RECORDED.search(before):
        return True
    if _NOUN_BEHIND.match(after) and _FROM_THE.search(before):
        return True
    return before.lower().endswith("from ") and after.startswith(("'s ", "’s "))


def _is_close(meaning: Meaning, before: str) -> bool:
    """Whether a time of day is only passed: 'shortly after noon on Wednesday' is that day."""
    if meaning.kind is not DateKind.TIME:
        return False
    return _SOON_AFTER.search(before) is not None or _JUST_BEFORE.search(before) is not None


def opened(
    meaning: Meaning, before: str, language: str = "en", after: str = ""
) -> tuple[Meaning, str]:
    """The meaning with the bound that its preposition opens, and that preposition."""
    found = (_lead_of(language) if language in LANGUAGES else _LEAD).search(before)
    if not found or meaning.kind not in _DATED or meaning.interval == Interval():
        return meaning, ""
    if _is_left(before, after) or _is_close(meaning, before):
        return meaning, ""
    if "/" in meaning.value or (language not in LANGUAGES and _COMPARED.search(before)):
        return meaning, ""
    if found["from"]:
        bounds = Interval(earliest=meaning.interval.earliest, latest=None)
        edtf = f"{meaning.edtf}/.." if meaning.edtf and "/" not in meaning.edtf else None
    else:
        bounds = Interval(earliest=None, latest=meaning.interval.latest)
        edtf = f"../{meaning.edtf}" if meaning.edtf and "/" not in meaning.edtf else None
    return replace(meaning, interval=bounds, edtf=edtf), found[0].strip()
