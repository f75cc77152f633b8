"""Where a stretch of a sentence falls into clauses: at openers and commas between verbs.

"After Friday he left" is one clause, "after the deal collapsed on Friday he left" is two: an
opener starts a clause only where a verb follows it before the next mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.events.verbs import WORD, Verb
from pipeline.lexicon import table, words

_MARK = re.compile(
    r",|\b(?:" + "|".join(sorted(words("clause_openers"), key=len, reverse=True)) + r")\b"
)
_LEANING = frozenset({"subordinate", "relative"})


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a clause starts, and the word that opens it, if one does."""

    start: int
    opener: str | None


def kind_of(opener: str | None) -> str | None:
    """``subordinate``, ``relative`` or ``coordinate``; ``None`` for a main clause."""
    return table("clause_openers", "kind").get((opener or "").strip().lower())


def has_verb(verbs: Sequence[Verb], start: int, end: int) -> bool:
    """Whether one of the verbs stands in ``text[start:end]``."""
    return any(start <= verb.start < end for verb in verbs)


def cuts(
    text: str, start: int, end: int, verbs: Sequence[Verb], at: tuple[int, int]
) -> Iterator[Cut]:
    """The cuts of a stretch in order, the first at its start; none falls into the date ``at``."""
    marks = [m for m in _MARK.finditer(text, start, end) if not at[0] < m.end() <= at[1]]
    last = Cut(start, _opener(text, start, end))
    yield last
    for number, mark in enumerate(marks):
        if _follows_and(text, marks, number):
            continue
        until = _until(marks, number, end)
        if _is_cut(mark, last, verbs, until):
            last = Cut(mark.start(), None if mark.group() == "," else mark.group())
            yield last


def _is_cut(mark: re.Match[str], last: Cut, verbs: Sequence[Verb], until: int) -> bool:
    """Whether a mark opens a clause.

    A comma does so only where it ends a clause that leans on another; "and" and "but" only after
    a verb.
    """
    if not has_verb(verbs, mark.end(), until):
        return False
    ended = has_verb(verbs, last.start, mark.start())
    if mark.group() == ",":
        return ended and kind_of(last.opener) in _LEANING
    return ended or kind_of(mark.group()) in _LEANING


def _until(marks: Sequence[re.Match[str]], number: int, end: int) -> int:
    """How far the verb of a clause may be: to the next mark; past commas after a leaning opener."""
    leaning = kind_of(marks[number].group()) in _LEANING
    for later in range(number + 1, len(marks)):
        mark = marks[later]
        beside = mark.start() - marks[number].end() <= 1 and mark.group() != ","
        if not beside and not (leaning and mark.group() == ","):
            return mark.start()
    return end


def _follows_and(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Whether an opener only goes on with the one before it, as "then" in "and then"."""
    before = marks[number - 1] if number else None
    return bool(
        before
        and before.group() != ","
        and marks[number].group() != ","
        and not text[before.end() : marks[number].start()].strip()
    )


def _opener(text: str, start: int, end: int) -> str | None:
    first = WORD.search(text, start, end)
    if first is None or text[start : first.start()].strip():
        return None
    return text[start : first.end()] if kind_of(first.group()) else None
