"""What a clause only looks back at or makes way for: "praised the attack in May".

In: a clause and the place of a date in it. Out: from where its words name another happening.
"""

import re
from functools import cache

from pipeline.events.clauses import Clause
from pipeline.lexicon import words

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


@cache
def _looking_back() -> re.Pattern[str]:
    phrases = sorted(form for form in words("looking_back") if " " in form)
    return re.compile(r"\b(?:" + "|".join(phrases) + r")\b", re.IGNORECASE)
