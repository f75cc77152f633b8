"""Where quoted words begin and end, whatever marks are used.

In: the paragraphs of a ``Reading``. Out: ``Quotation`` stretches, nested ones with their depth.
Double marks (“ ” „ « » " `` '') always quote; single ones (‘ ’ ') only where a closing mark
is found, so apostrophes and feet are none. A mark that is never closed runs to the end of its
paragraph; nothing is carried into the next paragraph, which may open the quotation anew.
Who said the words is no question of this module. To add a mark, add it to ``_FORMS``.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.text.reading import Reading

_MARK = re.compile(r"``|''|’’|‘‘|[\"“”„«»‘’'‚‹›]")
_FORMS = {
    "“": "open",
    "„": "open",
    "«": "open",
    "``": "open",
    "‘‘": "open",
    "”": "close",
    "»": "close",
    "’’": "close",
    "''": "either",
    '"': "either",
    "‘": "single open",
    "‚": "single open",
    "‹": "single open",
    "’": "single close",
    "›": "single close",
    "'": "single either",
}
_CLIPPED = re.compile(r"[’'‘](?:\d0s|(?:tis|twas|em|til|cause|bout|round|n)\b)", re.IGNORECASE)
DEEPEST = 8
"""Quotations inside one another that are told apart; more are stray marks."""
_BEFORE_OPENING = frozenset(" \t\n([{—–-/:“„«\"‘'")
_AFTER_CLOSING = frozenset(" \t\n)]}—–-/.,;:!?…”»\"’'")


@dataclass(frozen=True, slots=True)
class Quotation:
    """Quoted words: half-open offsets into ``Reading.text``.

    ``start`` and ``end`` take in the marks, ``inside_start`` and ``inside_end`` do not.
    ``depth`` is 0 for an outermost quotation. ``closed`` is false where the paragraph ends
    first; ``goes_on`` is true where, besides, the next paragraph opens the same quotation anew.
    """

    start: int
    end: int
    inside_start: int
    inside_end: int
    depth: int
    closed: bool = True
    goes_on: bool = False


@dataclass(slots=True)
class _Open:
    start: int
    inside_start: int
    single: bool


def quotations(reading: Reading) -> tuple[Quotation, ...]:
    """All quotations of an article in the order of the text, nested ones after their outer one."""
    found: list[Quotation] = []
    paragraphs = reading.paragraphs
    for number, paragraph in enumerate(paragraphs):
        follows = paragraphs[number + 1] if number + 1 < len(paragraphs) else None
        opens_anew = follows is not None and _starts_quoted(reading.text, follows.start)
        inside = quoted_stretches(reading.text, paragraph.start, paragraph.end)
        found.extend(
            Quotation(q.start, q.end, q.inside_start, q.inside_end, q.depth, q.closed, True)
            if not q.closed and opens_anew
            else q
            for q in inside
        )
    return tuple(found)


def quoted_stretches(text: str, start: int, end: int) -> list[Quotation]:
    """The quotations of one paragraph, ``text[start:end]``, sorted."""
    stack: list[_Open] = []
    found: list[Quotation] = []
    closers = _last_single_closer(text, start, end)
    for match in _MARK.finditer(text, start, end):
        at, after = match.span()
        role = _role(text, at, after, start, end, stack, closers)
        if role in ("open", "single open") and len(stack) < DEEPEST:
            stack.append(_Open(at, after, role == "single open"))
        elif role == "close":
            while stack and stack[-1].single:  # a single mark left open was an apostrophe
                stack.pop()
            _close(stack, found, at, after)
        elif role == "single close":
            _close(stack, found, at, after)
    double = [one for one in stack if not one.single]
    for depth, one in enumerate(double):
        if one.inside_start < end:
            found.append(Quotation(one.start, end, one.inside_start, end, depth, closed=False))
    return sorted(found, key=lambda q: (q.start, -q.end))


def _close(stack: list[_Open], found: list[Quotation], at: int, after: int) -> None:
    if stack:
        opened = stack.pop()
        found.append(Quotation(opened.start, after, opened.inside_start, at, len(stack)))


def _role(
    text: str, at: int, after: int, start: int, end: int, stack: list[_Open], last_closer: int
) -> str | None:
    """What a mark does here: its form decides, its neighbours correct a wrong mark."""
    before = text[at - 1] if at > start else " "
    follows = text[after] if after < end else " "
    can_open = before in _BEFORE_OPENING and not follows.isspace()
    can_close = not before.isspace() and (follows in _AFTER_CLOSING or not follows.isalnum())
    form = _FORMS[text[at:after]]
    if form.startswith("single"):
        return _single_role(text, at, can_open, can_close, stack, last_closer)
    open_double = any(not one.single for one in stack)
    if form == "open":
        return "close" if open_double and can_close and not can_open else "open"
    if form == "close" and open_double:
        return "close"
    if open_double and (can_close or not can_open):
        return "close"
    return "open" if can_open else None


def _single_role(
    text: str, at: int, can_open: bool, can_close: bool, stack: list[_Open], last_closer: int
) -> str | None:
    form = _FORMS[text[at]]
    if _CLIPPED.match(text, at):
        return None
    if stack and stack[-1].single and form != "single open" and can_close:
        # "voters' rights'": a plural possessive, if a mark that closes better still comes
        possessive = text[at - 1] == "s" and text[at + 1 : at + 2] == " " and last_closer > at
        return None if possessive else "single close"
    if form != "single close" and can_open and last_closer > at and not _is_single_open(stack):
        return "single open"
    return None


def _is_single_open(stack: list[_Open]) -> bool:
    return bool(stack) and stack[-1].single


def _last_single_closer(text: str, start: int, end: int) -> int:
    """The last single mark of the paragraph that can only close; -1 where there is none."""
    return max(_single_closers(text, start, end), default=-1)


def _single_closers(text: str, start: int, end: int) -> Iterator[int]:
    for mark in ("’", "'", "›"):
        at = text.rfind(mark, start, end)
        while at > start:
            follows = text[at + 1] if at + 1 < end else " "
            if not text[at - 1].isspace() and not follows.isalnum():
                yield at
                break
            at = text.rfind(mark, start, at)


def _starts_quoted(text: str, at: int) -> bool:
    return text[at : at + 1] in ("“", "„", "«", '"', "‘") or text[at : at + 2] in ("``", "''")
