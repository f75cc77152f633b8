"""A clause behind a semicolon that opens with its own day: the narrator tells what came next.

In: a ``Sentence`` and the place of a semicolon. Out: where the subject of such a clause begins
("; six months later (he left)"). Behind a semicolon without a day the speaker can go on.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import COMMA, PAST, SEMI, TIME

_SOON = 6
"""Words within which the verb of the clause stands."""
_WAS = frozenset({"was", "were", "had"})
_LONGEST = 8
"""Words of "; in the spring of 2016, " with its marks at most."""


def dated_subject(sentence: Sentence, at: int) -> int:
    """Where the subject behind "; in May," begins if the semicolon is at ``at``; else 0."""
    if sentence.tag(at) != SEMI:
        return 0
    after = skip_adverbials(sentence, at + 1)
    told = range(at + 1, after)
    if not any(sentence.tags[p] == TIME or sentence.low[p] in words("time_nouns") for p in told):
        return 0
    return after + (sentence.tag(after) == COMMA)


def narrator_follows(sentence: Sentence, at: int) -> bool:
    """Whether somebody did something on a day of its own: "; six months later he left"."""
    subject = dated_subject(sentence, at)
    if not subject:
        return False
    phrase = phrase_starting(sentence, subject, min(len(sentence), subject + _SOON))
    if phrase is None:
        return False
    return sentence.tag(phrase[1]) == PAST or sentence.form(phrase[1]) in _WAS


def clause_behind(sentence: Sentence, subject: int) -> int:
    """Where the clause begins whose subject stands behind its day; ``subject`` without a day."""
    near = range(subject - 1, max(subject - _LONGEST, 0), -1)
    semicolon = next((at for at in near if sentence.tags[at] == SEMI), 0)
    is_dated = semicolon and dated_subject(sentence, semicolon) == subject
    return semicolon + 1 if is_dated else subject
