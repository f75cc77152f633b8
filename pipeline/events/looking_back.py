"""What a clause only looks back at or makes way for: "praised the attack in May".

In: a clause and the place of a date in it. Out: from where its words name another happening.
"""

import re
from functools import cache

from pipeline.events.clauses import Clause
from pipeline.events.groups import group_before
from pipeline.events.noun_words import is_happening
from pipeline.lexicon import words

_REACH = 120
"""Characters before a date that are read for its noun."""
_PRESENT = frozenset({"has", "have", "is", "are"})
_APART = re.compile(r"[,—–]|--")
_LEAD = re.compile(
    r"\b(?:in|on|at|to|of|off|from|for|with|by|after|following|despite|amid|over|about|and|as) "
)
"""What a noun phrase stands behind."""
_DATED_NOUN = re.compile(
    r"\b(?P<noun>[a-z-]+)"
    r"(?: in [A-Z]\w+(?: [A-Z]\w+)?(?:(?:,|,? and) [A-Z]\w+(?: [A-Z]\w+)?\.?){0,3},?)?"
    r"(?: (?:in|on|of|from))? $"
)
"""The noun right before a date: "the (flood) in Lund in"."""
_WAY_FOR = re.compile(r"\b(?:the (?:way|path|stage|door|ground)|calls?|called|calling|ahead) for ")


def looking_back_from(text: str, clause: Clause, at: tuple[int, int]) -> int | None:
    """From where the clause speaks of something earlier; ``None`` where it does not.

    "praised", "in connection with": what is named after them was before.
    """
    verb = clause.verb_of(at)
    start = verb.end if verb.end <= at[0] else clause.start
    phrases = list(_looking_back().finditer(text, start, at[0]))
    if phrases:
        return phrases[-1].end()
    return verb.end if verb.word in words("looking_back") else None


def way_for(text: str, clause: Clause, at: tuple[int, int]) -> int | None:
    """Where the happening starts that a clause makes way for: "paving the way for a vote"."""
    found = _WAY_FOR.search(text, clause.start, at[0])
    return found.end() if found else None


def behind_present(text: str, clause: Clause, at: tuple[int, int]) -> int | None:
    """From where a happening is named that must have the date, as the verb is in the present.

    "(They have lived off) their win in 2012": no such verb goes with a day that is over.
    """
    last = clause.verb_of(at)
    first = group_before(text, [verb for verb in clause.verbs if verb.end <= last.end])[1]
    noun = _DATED_NOUN.search(text, max(last.end, at[0] - _REACH), at[0])
    is_present = first.word in _PRESENT or first.tense == "present"
    if not is_present or noun is None or not is_happening(noun["noun"]):
        return None
    leads = [last.end, *(led.end() for led in _LEAD.finditer(text, last.end, noun.start("noun")))]
    return None if _APART.search(text, leads[-1], at[0]) else leads[-1]


@cache
def _looking_back() -> re.Pattern[str]:
    phrases = sorted(form for form in words("looking_back") if " " in form)
    return re.compile(r"\b(?:" + "|".join(phrases) + r")\b", re.IGNORECASE)
