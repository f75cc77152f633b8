"""A dated vote or other happening that a clause is about: "In the 2019 vote the party won".

In: a date that stands before a noun, and that noun. Out: whether the phrase only says when the
clause happened, so that the clause has the date. What stays out: a happening that is spoken of
("she praised his conduct at the 2019 debate"), which is an event of its own.
"""

import re

from pipeline.events.nominals import Nominal
from pipeline.events.verbs import Verb, verbs_in
from pipeline.lexicon import table, words
from pipeline.statements.cues import cue_verbs

_OPENS = re.compile(
    r"[\s“\"]*(?:(?:But|And|Then),? )?(?:[Ii]n|[Aa]t|[Dd]uring) (?:the|that|this|its|an?) "
    r"(?:[a-z]+ )?"
)
_LED = re.compile(r"\b(?:in|at|during) (?:the|that|this|its|their|an?) (?:[a-z]+ )?$")
_OWNS = re.compile(r"\b(?:in|at|during|(?:minute|hour)s? into) $")
"""What leads to a day that has the noun: "in (Sunday's vote)"."""
_THEN = re.compile(
    r"(?: (?:out|off|away|up|down|back|stage|home|[a-z]+ly))*"
    r"(?: (?:\w+ )?(?:minutes?|hours?) into| in| at)(?: (?:the|that|its|their|this))? "
    r"|(?: [^\s,;:]+){0,5} during(?: (?:the|that|its|their|this))? "
)
"""Between a verb and the happening it was done at: "was hurt at", "stormed out an hour into"."""
_BE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: [a-z]+ly)? $")
_VERB_LATER = re.compile(
    r"[^.;:]{0,80}?, (?:also )?"
    r"(?:has|have|had|is|are|was|were|will|would|can|could|[a-z]{2,}(?:ed|s))\b"
)
_TAKES_UP = re.compile(r"(?<!with )\b(?:that|which|whom|what) (?:\S+ ){1,3}$")
"""Before a verb whose object is taken up: "a line that he used in (the debate)"."""
_RANKED = re.compile(
    r" (?:was|is|marked) (?:the |[\w-]{1,20}['’]s )"
    r"(?:first|second|third|fourth|fifth|sixth|only|last|latest|\w{2,}est|most|least)\b"
)
"""Behind a dated happening, what it was: "(Sunday's vote) was the third"."""
_IN_ONE = re.compile(r"\b(?:in|at|during) an? (?:[a-z]+ )?$")
_PART = re.compile(r"\b(?:role|part|hand|involvement|share|stake|chances?|vict[a-z]+|success)\b")
_TRIED = frozenset(
    {
        *("accused", "acquitted", "charged", "cleared", "convicted", "implicated", "indicted"),
        *("involved", "jailed", "sentenced", "sought", "suspected", "tried", "wanted", "asked"),
    }
)
_DATED = frozenset({"noun", "survey"})
_ENDS = re.compile(r"[.,;:!?)”\"]|$| (?:with|by|for|and|but|after|when)\b")


def dates_clause(text: str, stretch: tuple[int, int], at: tuple[int, int], noun: Nominal) -> bool:
    """Whether "in the <date> <noun>" only says when something of its sentence happened."""
    if noun.start < at[1] or not noun.headline:
        return False
    kinds = table("contests", "class")
    heads = text[noun.start : noun.end].lower().split()
    is_contest = any(kinds.get(head) in _DATED for head in heads)
    if _OPENS.fullmatch(text, stretch[0], at[0]):
        return is_contest or text[noun.end : noun.end + 1] == ","
    if _RANKED.match(text, noun.end) and not text[stretch[0] : at[0]].strip():
        return True
    if not _is_led(text, at) or not _ENDS.match(text, noun.end):
        return False
    verbs = list(verbs_in(text, stretch[0], at[0]))
    if not verbs:
        return False
    is_full = any(map(str.isdigit, text[slice(*at)]))  # 'in a 2011 strike'
    return (
        (is_full and _was_done(text, verbs[-1], at[0]))
        or (is_contest and kinds.get(verbs[-1].word) == "verb")
        or (_was_then(text, verbs[-1], at[0]) and not _goes_on(text, verbs[-1], noun.end))
    )


def _is_led(text: str, at: tuple[int, int]) -> bool:
    """Whether a preposition leads to a date and its noun: "in the (2019) vote", "at (Sunday)'s"."""
    if text.startswith(("'s ", "’s "), at[1]) or text[at[0] : at[1]].endswith(("'s", "’s")):
        return _OWNS.search(text, max(0, at[0] - 30), at[0]) is not None
    return _LED.search(text, max(0, at[0] - 30), at[0]) is not None


def _was_then(text: str, verb: Verb, start: int) -> bool:
    """Whether a deed was done while something else took place: "fell during (the 2019 vote)"."""
    is_done = verb.tense == "past" and _THEN.fullmatch(text, verb.end, start) is not None
    is_gap = _TAKES_UP.search(text, max(0, verb.start - 60), verb.start)
    return (
        is_done
        and not is_gap
        and not _is_of_words(verb)
        and not _PART.search(text, verb.end, start)
    )


def _goes_on(text: str, verb: Verb, end: int) -> bool:
    """Whether a form without an auxiliary only describes: "the men hurt at (it), have left"."""
    is_done_to = _BE.search(text, max(0, verb.start - 20), verb.start) is not None
    return not is_done_to and _VERB_LATER.match(text, end) is not None


def _was_done(text: str, verb: Verb, start: int) -> bool:
    """Whether something was done in one happening: "(was killed) in a (2011 strike)".

    What somebody said, was tried for or had a part in was at another time than that.
    """
    if verb.tense != "past" or not _IN_ONE.search(text, verb.end, start):
        return False
    return not _is_of_words(verb) and not _PART.search(text, verb.end, start)


def _is_of_words(verb: Verb) -> bool:
    """Whether a verb tells of words, or of what another happening led to."""
    is_told = verb.word in cue_verbs() or verb.word in words("looking_back")
    return is_told or verb.word in _TRIED
