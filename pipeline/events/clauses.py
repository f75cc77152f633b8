"""The clause around a date: cut at strong marks, openers and commas, but only between verbs.

"After Friday he left" is one clause, "after the deal collapsed on Friday he left" is two: an
opener starts a clause only where a verb follows it before the next mark.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.events.verbs import WORD, Verb, verbs_in
from pipeline.lexicon import table, words

REACH = 500
"""Characters read on either side of a date; keeps the work linear in a text without full stops."""

_STRONG = re.compile(r"[;:()\[\]—–…\"“”«»]|\s-\s")
_SOFT = re.compile(
    r",|\b(?:" + "|".join(sorted(words("clause_openers"), key=len, reverse=True)) + r")\b"
)
_PRONOUN_SUBJECT = re.compile(r"\b(?:he|she|it|they|we|I|you)\s+(?:also\s+)?$")


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: half-open offsets, how it opens, its verbs, and the clause it leans on."""

    start: int
    end: int
    opener: str | None
    verbs: tuple[Verb, ...]
    before: "Clause | None" = None

    @property
    def body(self) -> int:
        """Where the words after the opener start."""
        return self.start + len(self.opener) if self.opener else self.start

    @property
    def opens_as(self) -> str | None:
        """``subordinate``, ``relative``, ``coordinate``, or ``None`` for a main clause."""
        return _kind(self.opener)


def clause_at(text: str, start: int, end: int, at: tuple[int, int]) -> Clause | None:
    """The clause of ``text[start:end]`` that holds ``at``; ``None`` where none has a verb."""
    start, end = max(start, at[0] - REACH), min(end, at[1] + REACH)
    left, right = _strong_bounds(text, start, end, at)
    verbs = tuple(verbs_in(text, left, right))
    if not verbs:
        left, right = start, end
        verbs = tuple(verbs_in(text, left, right))
    if not verbs:
        return None
    return _nearest_verb(text, _holding(_clauses(text, left, right, verbs, at), at), at)


def _strong_bounds(text: str, start: int, end: int, at: tuple[int, int]) -> tuple[int, int]:
    left, right = start, end
    for match in _STRONG.finditer(text, start, end):
        if match.end() <= at[0]:
            left = match.end()
        elif match.start() >= at[1]:
            right = match.start()
            break
    return left, right


def _clauses(
    text: str, left: int, right: int, verbs: Sequence[Verb], at: tuple[int, int]
) -> list[Clause]:
    """The clauses of a stretch without strong marks, in order."""
    marks = [m for m in _SOFT.finditer(text, left, right) if not at[0] < m.end() <= at[1]]
    cuts = [(left, _opener(text, left, right))]
    for number, mark in enumerate(marks):
        until = marks[number + 1].start() if number + 1 < len(marks) else right
        opened = _kind(mark.group()) == "relative" or _has_verb(verbs, cuts[-1][0], mark.start())
        if not opened or not _starts_clause(mark, cuts[-1][1], verbs, until):
            continue
        cuts.append((mark.start(), None if mark.group() == "," else mark.group()))
    ends = [cut[0] for cut in cuts[1:]] + [right]
    clauses: list[Clause] = []
    for (begin, opener), stop in zip(cuts, ends, strict=True):
        inside = tuple(verb for verb in verbs if begin <= verb.start < stop)
        body = begin + 1 if text[begin] == "," else begin
        clauses.append(Clause(body, stop, opener, inside, clauses[-1] if clauses else None))
    return clauses


def _starts_clause(
    mark: re.Match[str], opened_by: str | None, verbs: Sequence[Verb], until: int
) -> bool:
    """Whether a mark between two verbs opens a clause.

    A comma does so only where it closes a clause that a subordinator or a relative opened.
    """
    if mark.group() == "," and _kind(opened_by) not in {"subordinate", "relative"}:
        return False
    return _has_verb(verbs, mark.end(), until)


def _kind(opener: str | None) -> str | None:
    return table("clause_openers", "kind").get((opener or "").strip().lower())


def _has_verb(verbs: Sequence[Verb], start: int, end: int) -> bool:
    return any(start <= verb.start < end for verb in verbs)


def _opener(text: str, start: int, end: int) -> str | None:
    first = WORD.search(text, start, end)
    if first and not text[start : first.start()].strip():
        word = first.group()
        if word.lower() in words("clause_openers"):
            return text[start : first.end()]
    return None


def _holding(clauses: Sequence[Clause], at: tuple[int, int]) -> Clause:
    return next((c for c in reversed(clauses) if c.start <= at[0]), clauses[0])


def _nearest_verb(text: str, clause: Clause, at: tuple[int, int]) -> Clause:
    """Narrow "the letter he sent in May surprised her" to what the date belongs to."""
    earlier = [verb for verb in clause.verbs if verb.end <= at[0]]
    if not earlier[1:]:
        return clause
    pronoun = _PRONOUN_SUBJECT.search(text, clause.start, earlier[-1].start)
    if pronoun is None or not _has_verb(clause.verbs, clause.start, pronoun.start()):
        return clause
    return Clause(pronoun.start(), clause.end, None, tuple(earlier[-1:]), clause)
