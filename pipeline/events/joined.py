"""Dates that one clause joins: "on 30 June and 7 July", "from 2003 to 2010", "4 May last year".

In: the text and the places of an article's dates. Out: for each date the stretch that all dates
joined to it fill, so that the clause is read around them as around one; and whether a date is one
more day of the same happening ("and 7 July") or only the rest of the one before it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

_MORE = re.compile(
    r"\s(?:and|or|and then)(?:\s(?:again|finally|then))?(?:\s(?:in|on|at|by|for))?\s"
    r"(?:(?:early|late|mid|the)\s)?"
)
_NEXT = re.compile(r",\s(?:in\s)?")
_YEAR = re.compile(r"\d{4}(?:[-–]\d{2,4})?")
_REST = re.compile(r"\s\(|\s|\s(?:to|until|till|through)\s(?:(?:early|late|the)\s)?|\s?[-–]\s?")
_FROM = re.compile(r"\b(?:between|both|from)\s(?:(?:early|late|the)\s)?$", re.IGNORECASE)
_LONGEST = 20
"""Characters between two joined dates."""
_LONGEST_LIST = 8
"""Dates of one list: "in 2006, 2012 and 2018"."""
_WIDEST = 120
"""Characters that joined dates fill together; keeps the work linear."""


@dataclass(frozen=True, slots=True)
class Joined:
    """The stretch of all dates joined to one, and whether it is one more day of the happening."""

    at: tuple[int, int]
    one_more: bool


def joined(text: str, places: Sequence[tuple[int, int]]) -> dict[tuple[int, int], Joined]:
    """Each place, in the order of the text, with the dates around it that it is joined to."""
    groups: list[list[tuple[int, int]]] = []
    more: set[tuple[int, int]] = set()
    ordered = sorted(set(places))
    for number, place in enumerate(ordered):
        last = groups[-1][-1] if groups else (0, 0)
        gap = text[last[1] : place[0]] if 0 < place[0] - last[1] <= _LONGEST else ""
        reach = place[1] - groups[-1][0][0] if groups else 0
        lists = _NEXT.fullmatch(gap) and _goes_on(text, ordered[number : number + _LONGEST_LIST])
        rests = _REST.fullmatch(gap) and not (gap == " " and _YEAR.fullmatch(text, *last))
        if reach <= _WIDEST and (_MORE.fullmatch(gap) or lists or rests):
            ranged = _FROM.search(text, max(0, last[0] - _LONGEST), last[0])
            if lists or (_MORE.fullmatch(gap) and not ranged):
                more.add(place)
            groups[-1].append(place)
        else:
            groups.append([place])
    return {
        place: Joined((group[0][0], max(_closed(text, *one) for one in group)), place in more)
        for group in groups
        for place in group
    }


def _closed(text: str, start: int, end: int) -> int:
    """Where a date ends, behind the bracket that it stands in."""
    is_bracketed = text[start - 1 : start] == "(" and text[end : end + 1] == ")"
    return end + is_bracketed


def _goes_on(text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a list of dates ends in "and" behind its commas."""
    for last, place in pairwise(places):
        gap = text[last[1] : place[0]] if place[0] - last[1] <= _LONGEST else ""
        if _MORE.fullmatch(gap):
            return True
        if not _NEXT.fullmatch(gap):
            return False
    return False
