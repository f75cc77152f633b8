"""Quotations of one statement that differ in more than what they leave out."""

import re
from collections.abc import Sequence
from itertools import combinations

from pipeline.chronology.members import Member
from pipeline.models import Mode

MIN_COMMON = 0.5
"""Least share of the shorter one's words that both have, to be the same sentence at all."""

MOST_COMPARED = 50
"""Different quotations of one entry that are compared, the first published ones."""

_SHORT = (
    ("won't", "will not"),
    ("can't", "can not"),
    ("cannot", "can not"),
    ("n't", " not"),
    ("'ll", " will"),
    ("'re", " are"),
    ("'ve", " have"),
    ("i'm", "i am"),
)
_WORD = re.compile(r"\w+")


def different_quotes(members: Sequence[Member]) -> list[Member]:
    """The directly quoted members of different articles that put other words between the marks.

    A trimmed quotation is no other wording. Empty where all agree.
    """
    first: dict[str, Member] = {}
    for member in members:
        if member.statement.mode is Mode.DIRECT and not member.is_head:
            first.setdefault(" ".join(_words(member)), member)
    quoted = list(first.values())[:MOST_COMPARED]
    differing: dict[str, Member] = {}
    for one, other in combinations(quoted, 2):
        if one.original != other.original and _are_other_words(_words(one), _words(other)):
            differing |= {pick.statement.statement_id: pick for pick in (one, other)}
    return list(differing.values())


def _words(member: Member) -> list[str]:
    """The words in lower case; "they'll" is "they will", for outlets write either."""
    said = member.statement.content.lower().replace("’", "'")
    for short, full in _SHORT:
        said = said.replace(short, full)
    return _WORD.findall(said)


def _are_other_words(one: list[str], other: list[str]) -> bool:
    shorter, longer = sorted((one, other), key=len)
    common = len(set(shorter) & set(longer)) / max(len(set(shorter)), 1)
    return MIN_COMMON <= common < 1
