"""Who passed words on: "as cited by the Post", "according to KTN", "through a spokesman".

In: the frame of a statement. Out: the outlets and people between its speaker and the article.
"""

import re
from collections.abc import Iterator

from pipeline.lexicon import table, words
from pipeline.models import Reference
from pipeline.statements.attribution import Attribution, overlaps
from pipeline.statements.narration import BLANK, Frame
from pipeline.statements.outlets import is_medium, outlet_named
from pipeline.statements.spots import RUN
from pipeline.statements.tagging import AND, FINITE, REL, SUB, known_word
from pipeline.statements.venues import tidy
from pipeline.text import Reading

_VIA = re.compile(
    rf"\b(?P<how>as (?:cited|quoted|reported|carried) by|(?:cited|quoted|reported|carried) by"
    rf"|saying by|according to|[Pp]er|as told to|via)\s(?:the\s)?"
    rf"(?:(?:official|semi-official|state|state-run|local|pro-\w+|\w+-owned)\s)?(?P<who>{RUN})"
)
_AGENCY_TAIL = re.compile(r"\s+(?:news agency|agency|newspaper|news site|website)$")
_PEOPLE = "|".join(sorted({*words("person_nouns"), *table("person_nouns", "plural").values()}))
_THROUGH = re.compile(
    r"\b(?:[Tt]hrough|[Vv]ia|[Bb]y way of)\s"
    r"(?P<who>(?:(?:an?|the|his|her|its|their)\s)?(?!(?:an?|the|his|her|its|their)\b)"
    rf"(?:[\w-]+(?:['’]s)?\s){{0,3}}?(?:{_PEOPLE})\b)(?:,?\s(?P<name>{RUN})(?=[\s,.;]|$))?"
)
"""Who speaks for somebody: "through her lawyer, Ada Lind,"."""


def passed_on_by(
    reading: Reading, this: Attribution, frame: Frame, reference: Reference
) -> tuple[str, ...]:
    """Those who passed the words on, in the order of the text, each once."""
    spans = [reading.text[slice(*span)] for span in this.via]
    found = [_somebody(text, reference) for text in spans]
    for match in _VIA.finditer(frame.text):
        span = (frame.start + match.start("who"), frame.start + match.end("who"))
        if not overlaps(span, this.source) and _passes_on(match, reference):
            found.append(_outlet(match["who"], reference))
    found.extend(_spoken_for_by(frame))
    return tuple(dict.fromkeys(found))


def _somebody(text: str, reference: Reference) -> str:
    """The outlet or person named, or the words for people who are not: "two aides"."""
    is_name = tidy(text)[:1].isupper()
    return _outlet(text, reference) if is_name else " ".join(text.split())


def _passes_on(match: re.Match[str], reference: Reference) -> bool:
    """For "cited by" always passes on; "according to", "per" and "via" do for a medium."""
    if match["how"].endswith(" by"):
        return True
    return is_medium(match["who"], reference)


def _outlet(text: str, reference: Reference) -> str:
    name = _AGENCY_TAIL.sub("", tidy(text))
    return outlet_named(name, reference) or name


def _spoken_for_by(frame: Frame) -> Iterator[str]:
    """Those through whom the speaker spoke, by name where they have one."""
    for match in _THROUGH.finditer(frame.text):
        start, end = frame.start + match.start(), frame.start + match.end()
        if not frame.is_of_cue(start, end) or not _is_beside(frame, start, end):
            continue
        named = frame.start + match.start("name"), end
        is_speaker = match["name"] is None or overlaps(named, frame.source)
        yield match["who"] if is_speaker else tidy(match["name"])


def _is_beside(frame: Frame, start: int, end: int) -> bool:
    """Whether nothing but the source and how or when it was said parts words from their cue."""
    source = frame.source or (frame.start, frame.start)
    if end > frame.cue[0]:
        return _is_plain(frame.between(frame.cue[1], start).rpartition(BLANK)[2])
    if source[1] <= start:
        return _is_plain(frame.between(source[1], start) + frame.between(end, frame.cue[0]))
    return not frame.text[: start - frame.start].strip() and source[0] - end <= len(", the ")


def _is_plain(text: str) -> bool:
    """Whether words hold no other clause."""
    return all(
        known_word(word, first=False)[0] not in FINITE | {AND, SUB, REL} for word in text.split()
    )
