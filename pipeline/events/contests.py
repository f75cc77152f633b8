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
    if not _LED.search(text, max(0, at[0] - 30), at[0]) or not _ENDS.match(text, noun.end):
        return False
    verbs = list(verbs_in(text, stretch[0], at[0]))
    if not verbs:
        return False
    is_full = any(map(str.isdigit, text[slice(*at)]))  # 'in a 2011 strike'
    return (is_full and _was_done(text, verbs[-1], at[0])) or (
        is_contest and kinds.get(verbs[-1].word) == "verb"
    )


def _was_done(text: str, verb: Verb, start: int) -> bool:
    """Whether something was done in one happening: "(was killed) in a (2011 strike)".

    What somebody said, was tried for or had a part in was at another time than that.
    """
    if verb.tense != "past" or not _IN_ONE.search(text, verb.end, start):
        return False
    is_told = verb.word in cue_verbs() or verb.word in words("looking_back")
    return not is_told and verb.word not in _TRIED and not _PART.search(text, verb.end, start)
