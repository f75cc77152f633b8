"""An auxiliary that a clause shares with the one before: "was caught and (was) jailed in May".

In: a clause that "and" or "or" opens. Out: the auxiliary that it needs to be read alone.
"""

import re

from pipeline.events.clauses import Clause
from pipeline.events.participles import always_past
from pipeline.events.verbs import MODALS, Verb
from pipeline.lexicon import irregular_participles, table, words

_BE = {"is": "are", "was": "were", "are": "are", "were": "were"}
"""Each form with the one for many."""
_ONE = {"are": "is", "were": "was", "is": "is", "was": "was"}
_HAVE = frozenset({"had", "has", "have"})
_NO_OBJECT = re.compile(
    r"\s*(?:$|[.,;:)]|(?:in|on|at|by|from|to|with|for|as|into|over|during|after|before|since|until"
    r"|again|once|twice|the (?:same |next |following |previous )?(?:day|week|month|year)"
    r"|last|this|next|two|three|four|five|six|earlier|later|early|late|out|off|and|or|[A-Z]\w+day)\b)"
)
"""What follows a passive: no object does."""

_PARTICIPLE = re.compile(r" (?:(?:also|then|[a-z]+ly) )?([a-z]+)\b")
_WENT = re.compile(r" (?:at|on|just|shortly|early|late|later|soon|before|after)\b| [A-Z]\w+day\b")
"""What follows "left" where somebody did so: "were called in and left at dusk"."""

_CHOSEN = frozenset({"elected", "re-elected", "reelected", "nominated", "selected", "chosen"})
"""Behind these "lost" and "won" tell of a vote."""


def shared_auxiliary(text: str, clause: Clause, own: str) -> str:
    """The auxiliary of the clause before that this one shares; empty where it shares none.

    ``own`` is the subject of the clause, if it has one: "two were jailed and a nurse (was) fined".
    """
    before, verb = _leading(text, clause), clause.verbs[0] if clause.verbs else None
    if before is None or verb is None:
        return ""
    first = before.verbs[0].word
    if first in MODALS and not own and _is_base(verb.word):
        return first
    if first in _HAVE and verb.word == "been":
        return first  # 'the probe had begun in May and been suspended in July'
    passive = first in _BE and _done_to(text, before) is not None
    alone = _NO_OBJECT.match(text, verb.end, clause.end) or verb.end == clause.end
    if not passive or verb.tense != "past" or not alone or verb.word in words("never_describes"):
        return ""
    if verb.word in always_past() or _is_own_deed(text, before, verb):
        return ""
    return (_BE if _is_many(own, first) else _ONE)[first]


def _done_to(text: str, before: Clause) -> str | None:
    """The participle behind the first verb of a clause, if one follows: "was (often) sold"."""
    behind = _PARTICIPLE.match(text, before.verbs[0].end)
    if behind is not None and behind[1] in irregular_participles():
        return behind[1]
    then = before.verbs[1] if before.verbs[1:] else None
    return then.word if then is not None and then.tense == "past" else None


def _is_own_deed(text: str, before: Clause, verb: Verb) -> bool:
    """Whether a form that may be a passive is none: "was elected and lost", "and left at dusk"."""
    if verb.word == "left":
        return _WENT.match(text, verb.end) is not None
    return verb.word in ("lost", "won") and _done_to(text, before) in _CHOSEN


def _leading(text: str, clause: Clause) -> Clause | None:
    """The clause before that has the auxiliary: "was sold in May, found in June, and sold again".

    A clause that only a comma parts from it opens with its own verb.
    """
    before = clause.before
    while before is not None and _is_one_more(text, before):
        before = before.before
    is_one = clause.opens_as == "coordinate" or _is_one_more(text, clause)
    return before if is_one and before is not None and before.verbs else None


def _is_one_more(text: str, clause: Clause) -> bool:
    """Whether a clause opens with a past verb behind a comma."""
    if clause.opener is not None or clause.before is None or not clause.verbs or clause.describes:
        return False
    is_bare = not text[clause.start : clause.verbs[0].start].strip()
    return is_bare and clause.verbs[0].tense == "past"


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
