"""Headers of ``Key: value`` lines, and front matter between two lines of dashes.

A key names what its line is; the page's other words are found by ``labels``. Keys are the
``title`` and ``outlet`` rows of ``lexicon/page_phrases.csv``.
"""

import re
from functools import cache

from pipeline.models import BlockKind
from pipeline.text.line import Line
from pipeline.text.shapes import is_names, phrase_pattern

_KEYED = frozenset({BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.URL})
"""An outlet's key stands beside others: ``Newspaper: Minister Resigns`` is a headline."""
_VALUE = re.compile(r":[\s*_]*[\"']?(?P<value>\S.*?)[\"'\s*_]*\Z", re.DOTALL)


@cache
def _key(kind: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?:{phrase_pattern(kind, 'label')})\s*:\s+[\"']?(?P<value>.+?)[\"']?", re.IGNORECASE
    )


def value_of(kind: str, line: str) -> str | None:
    """What stands after a key of a kind (``title``, ``outlet``), quotation marks apart."""
    match = _key(kind).fullmatch(line)
    return match["value"] if match else None


def label_keys(text: str, lines: list[Line], most: int) -> None:
    """Label the lines that a key names, and all other lines of front matter, in place.

    The key of a title becomes a line of its own, so that the title is the title alone.
    """
    for at, line in enumerate(list(lines[:most])):
        if line.kind is not None:
            continue
        outlet = value_of("outlet", line.words)
        if outlet and is_names(outlet) and _KEYED & {near.kind for near in lines[at : at + 3]}:
            line.kind = BlockKind.CHROME
        title = value_of("title", line.words)
        if title:
            lines.insert(lines.index(line), _split_key(text, line, title))
    fences = [at for at, line in enumerate(lines[:most]) if line.mark == "-"]
    if fences[:1] == [0] and len(fences) > 1:
        for line in lines[: fences[1]]:
            line.kind = line.kind or BlockKind.CHROME


def _split_key(text: str, line: Line, title: str) -> Line:
    value = _VALUE.search(text, line.start, line.end)
    begin, end = value.span("value") if value else (line.start, line.end)
    key = Line(line.start, text.index(":", line.start) + 1, "", "", BlockKind.CHROME)
    line.start, line.end, line.words, line.kind = begin, end, title, BlockKind.TITLE
    return key
