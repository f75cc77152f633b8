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
_INCHES = re.compile(r"\d[’'′] ?\d{1,2}$")
"""What stands before the mark of inches: 5’2”."""
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
    scan = _Scan(text, start, end)
    for match in _MARK.finditer(text, start, end):
        scan.read(*match.span())
    return sorted(scan.finish(), key=lambda q: (q.start, -q.end))


class _Scan:
    """One paragraph, its marks read in the order of the text."""

    def __init__(self, text: str, start: int, end: int) -> None:
        self.text, self.start, self.end = text, start, end
        self.last_closer = max(_single_closers(text, start, end), default=-1)
        self.open: list[_Open] = []
        self.found: list[Quotation] = []

    def read(self, at: int, after: int) -> None:
        """Read the mark ``text[at:after]``."""
        role = self._role(at, after)
        if role in ("open", "single open") and len(self.open) < DEEPEST:
            self.open.append(_Open(at, after, role == "single open"))
        elif role == "close":
            while self.open and self.open[-1].single:  # left open: it was an apostrophe
                self.open.pop()
            self._close(at, after)
        elif role == "single close":
            self._close(at, after)

    def finish(self) -> list[Quotation]:
        """All quotations; a double mark left open runs to the end of the paragraph."""
        double = [one for one in self.open if not one.single and one.inside_start < self.end]
        for depth, one in enumerate(double):
            unclosed = Quotation(one.start, self.end, one.inside_start, self.end, depth, False)
            self.found.append(unclosed)
        return self.found

    def _close(self, at: int, after: int) -> None:
        if self.open:
            opened = self.open.pop()
            depth = len(self.open)
            self.found.append(Quotation(opened.start, after, opened.inside_start, at, depth))

    def _role(self, at: int, after: int) -> str | None:
        """What a mark does here: its form decides, its neighbours correct a wrong mark."""
        if _INCHES.search(self.text, max(self.start, at - 5), at) and self._more_closes(at, after):
            return None
        before = self.text[at - 1] if at > self.start else " "
        follows = self.text[after] if after < self.end else " "
        can_open = before in _BEFORE_OPENING and not follows.isspace()
        can_close = not before.isspace() and (follows in _AFTER_CLOSING or not follows.isalnum())
        form = _FORMS[self.text[at:after]]
        if form.startswith("single"):
            return self._single_role(at, can_open, can_close)
        if not any(not one.single for one in self.open):
            mark = self.text[at:after]
            # '" I stay," she said': a stray space behind a mark that can only open
            is_spaced = at == self.start and self.text.find(mark, after, self.end) > 0
            return "open" if can_open or form == "open" or is_spaced else None
        if form == "open":
            return "close" if can_close and not can_open else "open"
        return "close" if form == "close" or can_close or not can_open else "open"

    def _more_closes(self, at: int, after: int) -> bool:
        """Whether such a mark stands once more behind it: "she is 5'2", he said" closes."""
        return self.text.find(self.text[at:after], after, self.end) > 0

    def _single_role(self, at: int, can_open: bool, can_close: bool) -> str | None:
        form = _FORMS[self.text[at]]
        if _CLIPPED.match(self.text, at):
            return None
        is_open = bool(self.open) and self.open[-1].single
        if is_open and form != "single open" and can_close:
            # "voters' rights'": a plural possessive, if a mark that closes better still comes
            owns = self.text[at - 1] == "s" and self.text[at + 1 : at + 2] == " "
            return None if owns and self.last_closer > at else "single close"
        opens = form != "single close" and can_open and self.last_closer > at and not is_open
        return "single open" if opens else None


def _single_closers(text: str, start: int, end: int) -> Iterator[int]:
    """For each single mark the last place in the paragraph where it can only close."""
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
