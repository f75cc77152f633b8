"""Clauses that tell no happening of their own: they point at other words, or at the time itself.

In: a clause and its date. Out: whether it only takes up what was told before ("he did so on
Monday"), or says something of the day, the year or the present ("2016 is the year").
"""

import re

from pipeline.events.actors import subject_of
from pipeline.events.clauses import Clause
from pipeline.events.groups import second_group
from pipeline.lexicon import words_where
from pipeline.statements.remarks import TOLD_THIS

_MODAL = r"(?:may|might|will|would|could|can)"
_DID_SO = re.compile(
    rf"\b(?:{_MODAL}(?: not)? )?(?:do|does|did|done|doing)(?: (?:so|not|the same|likewise))?"
    r"(?: (?:on|in|at|by|until))? ?"
)
_DID = re.compile(r"(?:do|does|did|has|have|had)\b(?! not\b|n['’]t)")
_HERE = re.compile(r"\W*Here(?: is| are|['’](?:s|re))\b")
_TOLD_THIS = re.compile(rf"{TOLD_THIS}(?= (?:on|in|at|during|while|when|after)\b| [A-Z])")
"""'She disclosed this at a meeting on Friday': what she said is told elsewhere."""
_THAT_IS_WHY = re.compile(
    r"\W*(?:[Tt]hat|[Tt]his|[Ii]t)(?: is| was|['’]s) (?:why|how|when|where)\W*"
)
_THAT_WAS = re.compile(
    r"\W*(?:(?:[Bb]ut|[Aa]nd|[Ss]o) )?(?:[Tt]hat|[Tt]his|[Ii]t)(?: (?:is|was)|['’]s)"
    r"(?: (?:on|in|back|only|just|the))* $"
)
"""What only says when something told elsewhere was: "that was last fall"."""
_DAYS = "|".join(map(str.title, words_where("time_words_en", "class", "weekday")))
_IT_WAS_DAY = re.compile(
    r"\W*(?:(?:I|we|he|she|they) (?:believed?|guess(?:ed)?|think|thought) )?(?:it|that) (?:is|was)"
    rf"(?: (?:a|maybe|on))* (?:{_DAYS})\W*"
)
_WHAT = re.compile(
    r"\W*what (?:he|she|it|they|we|I|you)(?: (?:had|has|have))? \w+"
    r"(?: (?:on|in|at|back|during|the))* $"
)
"""'that is what we saw on Monday': the words told before say what."""
_WILL_NOT = re.compile(
    rf"(?:{_MODAL}(?: not)?|won['’]t|wouldn['’]t|can['’]t)"
    r" (?:until|till|before)(?: after| the)* "
)
"""What is left of a verb told before: "and it probably will not until May"."""
_TIME = re.compile(
    r"(?:this|that|next|last|the) (?:year|month|week|season)|\d{4}"
    r"|the (?:end|start|beginning) of [\w ]+",
    re.IGNORECASE,
)
_IS_TIME = re.compile(r"\b(?:is|was|will be|would be|has been)(?: (?:also|still|now))? $")
_TIME_IS = re.compile(r" (?:is|was|will be|would be|has been)\b")
_YEARS = re.compile(r"(?:the )?\d{4}s?")
_BRING_BACK = re.compile(r"\b(?:bring|brings|brought|bringing) back $")
_IS = frozenset({"is", "are", "am", "'s", "’s", "'re", "’re"})
_WILL_SEE = re.compile(
    r"\W*(?:(?:And|But|So) )?(?:I|[Ww]e|[Yy]ou|[Tt]hey)(?:['’]ll| will) (?:[a-z]+ )?"
    r"(?:see|know|learn|find out) (?:what|how|if|whether|who|where|when)\b"
)
_IS_NEAR = re.compile(
    r"(?: (?:is|was|are|were|will be)|['’]s)"
    r"(?: (?:not|now|just|only|almost|nearly|barely|hardly|scarcely|already|still|finally|long))*"
    r" (?:over|here|near|nearing|approaching|past|gone|(?:upon|behind) us|around the corner"
    r"|(?:fast|quickly) approaching)\b"
)
"""Behind a feast or a day that something is told of: "May Day is barely over"."""
_WELL_INTO = re.compile(
    r"(?:\b(?:is|are|was|were|am)|['’](?:s|re|m))(?: now| already| still)* (?:well|deep|far) into"
    r"(?: the)? $"
)
"""'We are well into the 21st century'."""
_EVERY = re.compile(r"(?:every|each|any) (?:day|week|month|year|night)", re.IGNORECASE)
_SOMEBODY = re.compile(r" (?:that )?(?:he|she|it|they|we|I|you) ")
_IS_DOING = re.compile(
    r"(?: (?:also|now|still|not|[a-z]+ly))* (?:[a-z]+ing|to|set|due|expected|scheduled|slated|in)\b"
)
"""Behind "is" these tell of the day itself."""


def points_back(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a clause says only that something was done too, or points at other words.

    "He did so on Monday", "which was in May", "Here are five trends", "that was last fall".
    """
    opener = (clause.opener or "").strip().lower()
    is_told = _TOLD_THIS.match(text, clause.verbs[0].start)
    if is_told or _did_so(text, clause, at) or _HERE.match(text, clause.body):
        return True
    if opener == "as" and len(clause.verbs) == 1 and _DID.match(text, clause.verbs[0].start):
        return True  # 'as Ruiz did for her sister in 1991'
    if _THAT_IS_WHY.fullmatch(text, clause.start, at[0]):
        return True  # 'that is why 15 days ago [the mayor] left'
    firsts = {clause.start, clause.body}
    if any(_THAT_WAS.fullmatch(text, first, at[0]) for first in firsts):
        return True
    if _WHAT.fullmatch(text, clause.start, at[0]):
        return True
    return opener == "which" and clause.given is None and not subject_of(text, clause, at)


def _did_so(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether the verb only stands for one told before: "did so", "may not do so"."""
    first, last = clause.verbs[0], clause.verbs[-1]
    is_alone = len(clause.verbs) == 1
    if is_alone and _WILL_NOT.match(text, first.start, at[0]):
        return True
    is_before = is_alone or last.end <= at[0]
    return is_before and bool(_DID_SO.fullmatch(text, first.start, max(first.end, at[0])))


def tells_how_it_is(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a clause with "today" tells how things are: "today there are five of them".

    Where the words beside "today" show it, the dates have found no day to begin with.
    """
    verb = clause.verb_of(at)
    if text[at[0] : at[1]].lower() != "today":
        return False
    if clause.taken is not None and verb.tense == "present":
        return True  # 'the world we face today'
    if verb.word not in _IS or verb.end + 1 == at[0]:
        return False
    return _IS_DOING.match(text, verb.end) is None


def will_be_seen(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a clause only says that something will be known: "we'll see how it goes Monday"."""
    seen = _WILL_SEE.match(text, clause.start, at[0])
    return seen is not None


def _is_every_day(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a sentence tells of all such days: "Every day he stays is a good day"."""
    opens = not text[clause.start : at[0]].strip(' “"')
    is_followed = _EVERY.fullmatch(text, *at) and _SOMEBODY.match(text, at[1])
    return bool(opens and is_followed and second_group(text, clause.verbs))


def is_day_guessed(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a clause only says which day it was: "Last week, I think it was Thursday"."""
    return _IT_WAS_DAY.fullmatch(text, max(clause.body, at[1]), clause.end) is not None


def is_time_told_of(text: str, clause: Clause, at: tuple[int, int]) -> bool:
    """Whether a clause is about a time: "2016 is the year", "this week is good", "relived 2008"."""
    if _is_every_day(text, clause, at) or _WELL_INTO.search(text, clause.start, at[0]):
        return True
    opens = not text[clause.body : at[0]].strip(' “"')
    if opens and _IS_NEAR.match(text, at[1], clause.end):
        return True
    if _TIME.fullmatch(text, *at):
        is_it = text.startswith("the ", at[0]) and _IS_TIME.search(text, clause.start, at[0])
        first = clause.verbs[0]
        is_told = first.start == at[1] + 1 and (first.tense == "present" or first.word == "has")
        if is_it or (opens and (is_told or _TIME_IS.match(text, at[1]))):
            return True  # '2016 teaches us', 'the end of the year has brought hope'
    if _YEARS.fullmatch(text, *at) is None:
        return False
    is_object = any(verb.end + 1 == at[0] for verb in clause.verbs if verb.word not in _IS)
    return is_object or _BRING_BACK.search(text, clause.start, at[0]) is not None
