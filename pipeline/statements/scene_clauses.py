"""Clauses of the narrator that tell the scene of a saying: "slammed them (as the count began)".

In: a ``Sentence`` and the place of "as", "when" or "after". Out: whether a clause follows, and no
more of what was said ("described it as a trick").
"""

from pipeline.lexicon import is_listed
from pipeline.statements.clauses import finite_soon
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import DET, FINITE, NAME, NOUN, PAST, POSS, PRON, WH

SCENE = frozenset({"as", "when", "while", "after", "before", "because", "though", "although"})
"""Words that open such a clause."""
SUBJECT = frozenset({PRON, NAME, NOUN, DET, POSS})
"""Classes of words that open its subject."""
_SOON = 6
"""Words within which the verb of "as the storm ended" stands."""
_ARTICLES = frozenset({"a", "an"})


def scene_clause_follows(sentence: Sentence, at: int) -> bool:
    """Whether the word at ``at`` opens a clause of its own: "as a nation awaited the count"."""
    opener = sentence.low[at]
    if opener not in ("as", "after", "before"):
        return True
    if opener == "as" and is_listed(sentence.form(at + 1), "titles", "person_nouns"):
        return False  # "argued the naming of Berg as leader was wrong"
    if sentence.tag(at + 1) == PRON or sentence.tag(at + 2) in FINITE:
        return True
    if opener != "as":
        return _happens(sentence, at + 1)
    if sentence.form(at + 1) in _ARTICLES:
        return _acts(sentence, at + 1) and not _is_open(sentence, at)
    return finite_soon(sentence, at + 1, min(len(sentence), at + _SOON))


def _happens(sentence: Sentence, at: int) -> bool:
    """Whether somebody did something: "after Port Ashby imposed a tax", "after the vote ended"."""
    phrase = phrase_starting(sentence, at, min(len(sentence), at + _SOON))
    return phrase is not None and sentence.tag(phrase[1]) in FINITE


def _is_open(sentence: Sentence, at: int) -> bool:
    """Whether a verb is still to come: "talked about how her life (as a nurse shaped her)"."""
    asks = next((p for p in range(at - 1, max(at - _SOON, 0), -1) if sentence.tags[p] == WH), at)
    return asks < at and FINITE.isdisjoint(sentence.tags[asks:at])


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether "a nation" of "as a nation awaited the count" does it, not "as a man led by it"."""
    phrase = phrase_starting(sentence, at, min(len(sentence), at + _SOON))
    return phrase is not None and (
        sentence.tag(phrase[1]) in FINITE - {PAST}
        or (sentence.tag(phrase[1]) == PAST and sentence.tag(phrase[1] + 1) in SUBJECT)
    )
