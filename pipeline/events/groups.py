"""Which verbs of a clause are one group: "had never left" is one, "the team he hired left" two.

In: the verbs in order, as ``verbs`` finds them. Out: where one group ends and the next begins.
"""

from collections.abc import Sequence
from itertools import pairwise

from pipeline.events.inside_clauses import PREPOSITIONS
from pipeline.events.side_by_side import PRONOUNS, is_inside_group, says_that
from pipeline.events.verbs import WORD, Verb
from pipeline.lexicon import table

_OPENS = frozenset({"that", "what", "how", "why"})


def group_before(text: str, verbs: Sequence[Verb]) -> tuple[Verb | None, Verb]:
    """The verb before the group of the last one, and the first of that: "won", "had (left)"."""
    for last, verb in zip(reversed(verbs[:-1]), reversed(verbs), strict=False):
        if not _is_one_group(text, last, verb):
            return last, verb
    return None, verbs[0]


def first_group(text: str, verbs: Sequence[Verb]) -> Verb:
    """The last verb of the group that the first one opens: "had never (left)"."""
    return verbs[group_size(text, verbs) - 1]


def group_size(text: str, verbs: Sequence[Verb]) -> int:
    """How many verbs the first group has: "had never left" two, "(he) hired left" one."""
    pairs = enumerate(pairwise(verbs), 1)
    ends = (size for size, (one, after) in pairs if not _is_one_group(text, one, after))
    return next(ends, len(verbs))


def second_group(text: str, verbs: Sequence[Verb]) -> Verb | None:
    """The first verb of a relative clause that begins a new group with no opener before it."""
    for last, verb in pairwise(verbs):
        if not _is_one_group(text, last, verb):
            return None if says_that(last.word) or is_opened(text, last, verb) else verb
    return None


def is_opened(text: str, last: Verb, verb: Verb) -> bool:
    """Whether a word between two verbs opens another clause: "passed and it was"."""
    between = {word.lower() for word in WORD.findall(text, last.end, verb.start)}
    opens = (table("clause_openers", "kind").keys() - PREPOSITIONS) | PRONOUNS | _OPENS
    return not opens.isdisjoint(between)


def _is_one_group(text: str, first: Verb, second: Verb) -> bool:
    """Whether only adverbs part two verbs, and the first can lead to the second."""
    if first.tense != "auxiliary" and second.tense in ("auxiliary", "past"):
        return False
    between = WORD.findall(text, first.end, second.start)
    is_parted = "," in text[first.end : second.start]
    return not is_parted and all(is_inside_group(word) for word in between)
