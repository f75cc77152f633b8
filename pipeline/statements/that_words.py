"""The word "that" where it opens no words said: "feels that way", "a talk that grew loud".

In: a ``Sentence`` and the place of "that". Out: whether it belongs to a noun.
"""

from pipeline.lexicon import words
from pipeline.statements.clauses import has_clause
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import ADV, BORDER, FINITE, NAME, NOUN, PREP


def points_on(sentence: Sentence, at: int) -> bool:
    """Whether "that" goes with the noun behind it: "feels that way"."""
    ends = sentence.tag(at + 2) == "" or sentence.tag(at + 2) in BORDER
    return sentence.tag(at + 1) == NOUN and ends and not has_clause(sentence, at + 2, len(sentence))


def goes_on_about(sentence: Sentence, that: int) -> bool:
    """Whether "that" goes on about a noun: "said in a talk that at times grew loud"."""
    at = that + 1
    if sentence.tag(that - 1) not in (NOUN, NAME):
        return False
    if sentence.tags[at : at + 1] == [PREP]:
        if sentence.form(that - 1) in words("time_nouns"):
            return False  # "reported this week that in the town it rained"
        phrase = phrase_starting(sentence, at + 1, len(sentence))
        at = phrase[1] if phrase else at
    while sentence.tag(at) == ADV:
        at += 1
    return sentence.tag(at) in FINITE
