"""How the words before a verb open: as a phrase in front of a subject, or as the subject itself.

In: the words, in lower case, and the subject that they stand in as written. "Early on Monday" and
"citing costs" stand in front of a subject, "early voting" and "polling stations" are one.
"""

from collections.abc import Sequence

from pipeline.events.antecedents import leads
from pipeline.events.participles import EARLY, is_of_time
from pipeline.lexicon import words

_NAMES_IN_ING = frozenset({"king", "beijing"})
_NO_NOUNS = frozenset({"having", "being"})
_FEW = 2


def leads_in_front(found: Sequence[str]) -> bool:
    """Whether words open or end as a phrase in front does."""
    if found[-1] in leads():
        return True
    is_time = found[0] not in EARLY or is_of_time(found[1:2]) or len(found) == 1
    is_time = is_time or not words("time_words_en").isdisjoint(found)
    return found[0] in leads() and is_time


def is_noun_in_ing(subject: str, found: Sequence[str]) -> bool:
    """Whether a word in -ing right before the verb is a noun: "polling stations (opened)".

    With a name behind it tells what is done: "echoing Berg"; alone ("voting") nobody acts.
    """
    if found[0] in _NAMES_IN_ING:
        return True
    if "," in subject or len(found) != _FEW or found[0] in _NO_NOUNS:
        return False
    behind = subject.rsplit(maxsplit=1)[-1]
    return behind[:1].islower() and not behind.endswith("ly")
