"""Statements marked by hand in a text, so that the tests need no finder.

``<source>``, ``{cue}`` and ``[content]`` are marked in the order of the text; each cue is one
statement, with the sources and contents since the last full stop mark ``|``.
"""

import re
from datetime import date

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.models import Act, Mode, Reference
from pipeline.statements.attribution import Attribution, Range
from pipeline.statements.circumstances import Circumstances, circumstances_of
from pipeline.statements.narration import Narration
from pipeline.statements.said import SaidOn
from pipeline.statements.said_on import SayingDays
from pipeline.text import read

_MARK = re.compile(r"[<>{}\[\]|]")
_CLOSERS = {">": "<", "}": "{", "]": "["}

FRIDAY = date(2024, 11, 8)
"""The day of publication in these tests."""


def days(
    marked: str, published: date | None = FRIDAY, reference: Reference | None = None
) -> list[SaidOn]:
    """The day of each marked statement; the words of its source are its speaker."""
    narration, known = _narration(marked, published), reference or Reference()
    dates = find_dates(narration.reading.article, known).rows
    saying = SayingDays(narration, dates, known)
    text = narration.reading.text
    return [
        saying.said_on(index, text[slice(*one.source)] if one.source else "")
        for index, one in enumerate(narration.attributions)
    ]


def around(marked: str, reference: Reference | None = None) -> list[Circumstances]:
    """The circumstances of each marked statement."""
    narration = _narration(marked, FRIDAY)
    return [
        circumstances_of(narration, index, reference or Reference())
        for index in range(len(narration.attributions))
    ]


def _narration(marked: str, published: date | None) -> Narration:
    parts = [_attribution(part, start) for part, start in _parts(marked) if "[" in part]
    return Narration(read(make_article(_MARK.sub("", marked), published_on=published)), parts)


def _parts(marked: str) -> list[tuple[str, int]]:
    """The pieces between ``|`` and where each starts in the text without marks."""
    found, at = [], 0
    for part in marked.split("|"):
        found.append((part, at))
        at += len(_MARK.sub("", part))
    return found


def _attribution(part: str, start: int) -> Attribution:
    opened: dict[str, int] = {}
    spans: dict[str, list[Range]] = {"<": [], "{": [], "[": []}
    at = start
    for char in part:
        if char in spans:
            opened[char] = at
        elif char in _CLOSERS:
            spans[_CLOSERS[char]].append((opened[_CLOSERS[char]], at))
        else:
            at += 1
    places = [place for kind in spans.values() for place in kind]
    return Attribution(
        start=min(first for first, _ in places),
        end=max(last for _, last in places),
        content=tuple(spans["["]),
        cue=spans["{"][0] if spans["{"] else None,
        source=spans["<"][0] if spans["<"] else None,
        mode=Mode.DIRECT,
        act=Act.SPEECH,
        rule="marked",
        confidence=1.0,
    )
