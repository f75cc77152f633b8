"""Times between a subject and its verb: "Lind on Monday said", "the mayor two weeks ago said".

In: a ``Sentence`` and the place before a verb. Out: the place where its subject ends.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import DAY_PARTS
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    CLOSE,
    COMMA,
    NAME,
    NOUN,
    NUM,
    PAST,
    PREP,
    PRON,
    REL,
    TIME,
)

_COUNTS = words("time_modifiers") | {"less", "more", "than", "about", "some", "over", "few"}
"""What stands before the noun of "less than two weeks ago"."""
_SUBJECT_ENDS = frozenset({PRON, NAME, NOUN, COMMA, CLOSE, REL})


def before_time(sentence: Sentence, last: int, floor: int) -> int:
    """Skip "on Monday", "Monday", "two weeks ago" between a subject and its verb."""
    if sentence.form(last) == "ago":
        return _before_ago(sentence, last, floor)
    describes = sentence.tag(last) == PAST and sentence.tag(last - 1) in (NAME, NOUN)
    if describes and last > floor and sentence.tag(last + 1) == ADV:
        return last - 1  # "figures released so far showed": "showed" takes "so far" for its own
    at = last
    while at > floor and (sentence.tags[at] in (TIME, NUM) or _is_time_noun(sentence, at)):
        at -= 1
    if at == last or not any(
        sentence.tags[place] == TIME or _is_time_noun(sentence, place)
        for place in range(at + 1, last + 1)
    ):
        return last
    while at > floor and (
        sentence.tags[at] in (PREP, ADV) or sentence.low[at] in words("time_modifiers")
    ):
        at -= 1
    if at > floor and sentence.tags[at] == PAST and sentence.tags[at - 1] in (NAME, NOUN):
        at -= 1  # "a report published on Tuesday": it describes the noun
    return at if at >= floor and sentence.tags[at] in _SUBJECT_ENDS else last


def _before_ago(sentence: Sentence, last: int, floor: int) -> int:
    """Before "less than two weeks ago", whose last word is at ``last``; ``last`` if none ends."""
    if sentence.form(last - 1) not in words("time_nouns"):
        return last
    at = last - 2
    while at > floor and (sentence.tags[at] in (ADV, NUM) or sentence.low[at] in _COUNTS):
        at -= 1
    if at > floor and sentence.tags[at] == PAST and sentence.tags[at - 1] in (NAME, NOUN):
        at -= 1  # "a mayor elected two years ago said"
    return at if at >= floor and sentence.tags[at] in _SUBJECT_ENDS else last


def _is_time_noun(sentence: Sentence, at: int) -> bool:
    """Whether a word is the "week" of "this week", the "morning" of "Monday morning"."""
    if sentence.low[at] in DAY_PARTS and sentence.tag(at - 1) == TIME:
        return True
    return sentence.low[at] in words("time_nouns") and sentence.form(at - 1) in words(
        "time_modifiers"
    )
