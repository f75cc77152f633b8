"""An auxiliary that a clause shares with the one before: "was caught and (was) jailed in May".

In: a clause that "and" or "or" opens. Out: the auxiliary that it needs to be read alone.
"""

import re

from pipeline.events.clauses import Clause
from pipeline.events.participles import always_past
from pipeline.events.verbs import MODALS
from pipeline.lexicon import table, words

_BE = {"is": "are", "was": "were", "are": "are", "were": "were"}
"""Each form with the one for many."""
_ONE = {"are": "is", "were": "was", "is": "is", "was": "was"}
_HAVE = frozenset({"had", "has", "have"})
_NO_OBJECT = re.compile(
    r"\s*(?:$|[.,;:)]|(?:in|on|at|by|from|to|with|for|as|into|over|during|after|before|since|until"
    r"|last|this|next|two|three|four|five|six|earlier|later|early|late|out|off|and|or|[A-Z]\w+day)\b)"
)
"""What follows a passive: no object does."""


def shared_auxiliary(text: str, clause: Clause, own: str) -> str:
    """The auxiliary of the clause before that this one shares; empty where it shares none.

    ``own`` is the subject of the clause, if it has one: "two were jailed and a nurse (was) fined".
    """
    before, verb = clause.before, clause.verbs[0] if clause.verbs else None
    if clause.opens_as != "coordinate" or before is None or verb is None or not before.verbs:
        return ""
    first = before.verbs[0].word
    if first in MODALS and not own and _is_base(verb.word):
        return first
    if first in _HAVE and verb.word == "been":
        return first  # 'the probe had begun in May and been suspended in July'
    passive = first in _BE and len(before.verbs) > 1 and before.verbs[1].tense == "past"
    alone = _NO_OBJECT.match(text, verb.end, clause.end) or verb.end == clause.end
    if not passive or verb.tense != "past" or not alone or verb.word in words("never_describes"):
        return ""
    if verb.word in always_past():
        return ""
    return (_BE if _is_many(own, first) else _ONE)[first]


def _is_many(own: str, auxiliary: str) -> bool:
    """Whether a subject is of many: as its words say, else as the subject of the clause before."""
    opening, last = own.lower().split(" ", 1)[0], own.rsplit(" ", 1)[-1]
    if opening in ("a", "an", "one"):
        return False
    return auxiliary in ("are", "were") or last.endswith("s") or last.isdigit()


def _is_base(word: str) -> bool:
    tense = table("finite_verbs", "tense").get(word)
    if word in words("bare_pasts"):
        return True
    return tense == "bare" or (tense == "present" and not word.endswith("s"))
