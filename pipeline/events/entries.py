"""What a line of a timeline or calendar tells: "June 17, 2012: Gunmen attack a police post".

In: a date that opens a line with a mark behind it, or closes one behind a label ("Scrutiny of
papers: January 10"). Out: the words beside it. They need no verb, as the line says itself that
they are what happens on that day. What stays out: sentences, and the labels of the page.
"""

import re
from functools import cache

from pipeline.dates.entries import is_entry
from pipeline.lexicon import words_where
from pipeline.text import Reading

_MARK = re.compile(r"[ \t]*(?P<mark>[:—–|-])[ \t]*(?=\S)")
_LABEL = re.compile(
    r"(?P<label>[A-Z0-9][^:.!?\n]{2,80}):[ \t]*"
    r"(?:(?:on or before|by|on|from|until|till|at|before)[ ])?"
)
_ENDS = re.compile(r"(?:[ \t]*\([^()\n]{2,20}\))?[.;,]?")
_DASHES = "—–"
_FIRST_PART = re.compile(r"[^,;\n]+")


def beside(reading: Reading, at: tuple[int, int]) -> tuple[int, int] | None:
    """Where the words stand that a date at the edge of its line dates; ``None`` in a sentence."""
    return _behind(reading, at) or _before(reading, at)


def first_part(text: str, start: int, end: int) -> tuple[int, int]:
    """The words up to the first comma, without the full stop."""
    found = _FIRST_PART.match(text, start, end)
    stop = found.end() if found else end
    return start, start + len(text[start:stop].rstrip(" ."))


def _behind(reading: Reading, at: tuple[int, int]) -> tuple[int, int] | None:
    text = reading.text
    mark = _MARK.match(text, at[1]) if is_entry(text, *at) else None
    if mark is None:
        return None
    end = min(reading.sentence_at(mark.end()).end, reading.paragraph_at(at[0]).end)
    if mark["mark"] in _DASHES and (
        text[mark.end()].islower() or any(dash in text[mark.end() : end] for dash in _DASHES)
    ):
        return None  # 'May — the month of the vote — was calm'
    return mark.end(), end


def _before(reading: Reading, at: tuple[int, int]) -> tuple[int, int] | None:
    line = reading.paragraph_at(at[0])
    label = _LABEL.fullmatch(reading.text, line.start, at[0])
    if label is None or not _ENDS.fullmatch(reading.text, at[1], line.end):
        return None
    if label["label"].lower() in _page_words():
        return None
    return label.span("label")


@cache
def _page_words() -> frozenset[str]:
    """What stands before the day on which a page came out."""
    return words_where("page_phrases", "kind", "dateline")
