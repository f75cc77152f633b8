"""Subjects of two or more: "Lind, a Republican, and Berg".

In: a ``Sentence`` and the places of a head. Out: its places with those joined to it by "and".
"""

from pipeline.statements.enumerations import whole_list
from pipeline.statements.noun_phrases import Places, phrase_ending
from pipeline.statements.sentence import Sentence, is_party
from pipeline.statements.tagging import AND, COMMA, DET, NAME, NUM, POSS


def with_paired(sentence: Sentence, head: Places, floor: int) -> Places:
    """A head with the one before its "and"; commas in a longer list can open asides too."""
    first, end = whole_list(sentence, head, floor)
    told = _pair_with_asides(sentence, head, floor)
    if told is not None:
        return told, head[1]
    parts = any(
        sentence.tags[at] == COMMA and not _is_of_party(sentence, at) for at in range(first, end)
    )
    return head if parts else (first, end)


def _pair_with_asides(sentence: Sentence, head: Places, floor: int) -> int | None:
    """Where "Lind, a Republican, and Berg" begins, a name before whose aside is ``head``."""
    last = head[0] - 2
    is_second = sentence.tag(head[0] - 1) == AND and sentence.tag(last) == COMMA
    if not is_second or sentence.tags[head[0]] != NAME:
        return None
    opens = next((at for at in range(last - 1, floor, -1) if sentence.tags[at] == COMMA), None)
    if opens is None or sentence.tag(opens + 1) not in (DET, NUM, POSS):
        return None
    first = phrase_ending(sentence, opens - 1, floor)
    is_name = first is not None and sentence.tags[first[1] - 1] == NAME
    return first[0] if first and is_name else None


def _is_of_party(sentence: Sentence, comma: int) -> bool:
    """Whether a comma sets a party apart: "Ada Lund, R-Ohio, and Joe Berg, D-Iowa,"."""
    return is_party(sentence.form(comma - 1)) or is_party(sentence.form(comma + 1))
