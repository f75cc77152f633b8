"""Prepositions before a date that open one of its bounds, and what they leave open.

'since 2022' has no end, 'by January' has no beginning; 'in' and 'on' change nothing.
"""

import re
from dataclasses import replace

from pipeline.dates.meaning import Meaning
from pipeline.models import DateKind, Interval

_LEAD = re.compile(
    r"\b(?:(?P<from>since|(?:starting|beginning|effective)(?: (?:on|in|from|at))?|from|after|as of|following"
    r"|(?:no|not) (?:earlier|sooner|before) than)"
    r"|(?P<to>by|until|till|through|before|prior to|(?:no|not) later than|up to|ahead of|leading up to|in the run-up to))"
    r"(?: the| an?)?(?: (?:end|start|beginning|middle) of)?\s$",
    re.IGNORECASE,
)
_DATED = frozenset({DateKind.DATE, DateKind.TIME, DateKind.EVENT})


def opened(meaning: Meaning, before: str) -> tuple[Meaning, str]:
    """The meaning with the bound that its preposition opens, and that preposition."""
    found = _LEAD.search(before)
    if not found or meaning.kind not in _DATED or meaning.interval == Interval():
        return meaning, ""
    if found["from"]:
        bounds = Interval(earliest=_start(meaning, found["from"]), latest=None)
        edtf = f"{meaning.edtf}/.." if meaning.edtf and "/" not in meaning.edtf else None
    else:
        bounds = Interval(earliest=None, latest=meaning.interval.latest)
        edtf = f"../{meaning.edtf}" if meaning.edtf and "/" not in meaning.edtf else None
    return replace(meaning, interval=bounds, edtf=edtf), found[0].strip()


def _start(meaning: Meaning, _: str):  # type: ignore[no-untyped-def]  # noqa: ANN202
    return meaning.interval.earliest
