"""Whether a month and day without a year is over, by the words around it.

In: such a day and how far off it is. Out: whether its verb tells that it was: "expired on 31
December", "told the council on Feb. 7 that". A day near publication needs no verb.
"""

import re

from pipeline.dates.context import Context
from pipeline.dates.slots import either
from pipeline.dates.verb_cues import Direction, first_verb, is_past, says, verb_cues
from pipeline.lexicon import words

_NEAR = 14
"""Days in which both years are not in doubt."""
_BESIDE = re.compile(r"\b(?P<verb>[a-z]+) on (?:[A-Z][a-z]+day,? )?$")
_BEHIND = re.compile(r",? (?P<verb>(?!was|were|had)[a-z]+)\b(?! by\b)")
"""'The vote, on March 2, ended in a tie'; what 'was' on a day can be planned."""
_IN = re.compile(r"\b(?:in|during|at) (?:an?|the|his|her|their|that) $")
_CALLS = either({"call"} | words("channels"))
_TALK = re.compile(rf"(?: [a-z-]+)? (?:{_CALLS})\b")
"""'told him in a Feb. 7 call': the call is over."""
_TOLD_THEM = re.compile(r"\b(?P<verb>[a-z]+)(?: [\w’'-]+){1,4} on $")
_WHAT = re.compile(r":? [“\"]| (?:that|in an?|during an?)\b")
"""'told the council on Feb. 7 that': the saying is over."""
_OPENS = re.compile(r"(?:^|[.!?:”\"\n] ?|\b(?:and|but) )on $", re.IGNORECASE)
_SAID = re.compile(r",? (?:[\w.’'-]+ ){1,5}?(?:[a-z]+ed|said|told|wrote)\b(?![,.;]| on\b)")
"""'On Feb. 28, Lind said the vote was lost', not '..., Lind said, she will leave'."""
_LAST_CLAUSE = re.compile(r"(?P<words>[^,;:—–“”\"()]*)$")
_TO_DO = re.compile(r"\bto (?!(?:the|an?|his|her|its|their|this|that)\b)[a-z]")
"""'called him to testify on Feb. 10': the day is that of what is to be done."""
_OF_LATER = frozenset({"ask", "move", "plan", "prospect"})
_NOT_OVER = re.compile(r"\b(?:is|are|will|would|can|could|may|might|must|shall|should)\b")


def is_told(context: Context, away: int) -> bool:
    """Whether a verb in the past tells of a day that is ``away`` days from publication."""
    if away <= _NEAR:
        return False
    beside, behind = _BESIDE.search(context.before), _BEHIND.match(context.after)
    if beside is not None and is_past(beside["verb"]):
        return True
    if _is_of_saying(context):
        return context.direction()[0] is Direction.PAST
    is_done = behind is not None and is_past(behind["verb"]) and not says(behind["verb"])
    if is_done and context.direction()[0] is not Direction.FUTURE:
        return True
    opens = _OPENS.search(context.before) is not None
    return (opens and _is_done_behind(context.after)) or _is_done_before(context)


def _is_done_before(context: Context) -> bool:
    """Whether the verb before the day tells a deed: "Lind left the town on Feb. 28"."""
    direction, cue = context.direction()
    verb = cue.rpartition(" ")[2]
    clause = _LAST_CLAUSE.search(context.before)
    if direction is not Direction.PAST or clause is None or not is_past(verb):
        return False
    _, told, object_told = clause["words"].rpartition(f"{verb} ")
    is_deed = verb_cues().get(verb) not in _OF_LATER and not says(verb)
    is_beside = bool(told) and object_told.endswith("on ") and not _TO_DO.search(object_told)
    return is_deed and is_beside


def _is_done_behind(after: str) -> bool:
    """Whether the clause that the day opens is over: 'On Dec. 24, the church burned'."""
    direction, verb = first_verb(after)
    if direction is not Direction.PAST or not is_past(verb):
        return False
    if says(verb):
        return _SAID.match(after) is not None
    return _NOT_OVER.search(after) is None


def _is_of_saying(context: Context) -> bool:
    """Whether the day is that of words told: 'in a Feb. 7 call', 'told them on Feb. 7 that'."""
    if _IN.search(context.before) and _TALK.match(context.after):
        return True
    told = _TOLD_THEM.search(context.before) if _WHAT.match(context.after) else None
    return told is not None and says(told["verb"])
