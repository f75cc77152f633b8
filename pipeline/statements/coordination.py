"""Whether a clause behind ", but" or ", though" still belongs to what was said.

In: a ``Sentence``, the place of such a word behind reported words. Out: whether the words after it
are reported too. They are where they repeat "that", have no verb of their own, quote as the words
before do, look ahead as reported words do ("would"), or go on from a pronoun that is the speaker
("said she knew the road, but wanted to see the bridge"). All else is the narrator again: 7 of 10 in
political news.
"""

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.cues import cue_verbs
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    BE,
    COMMA,
    DASH,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NOT,
    NUM,
    PAST,
    PRON,
    QUOTED,
    SEMI,
    SUB,
    THAT,
    VERB,
    WH,
)

TURNS = frozenset({"but", "while", "though", "although", "whereas"})
"""Words that set a clause against the one before."""
_LONGEST_FRAGMENT = 10
"""Words without a verb, at most; in longer ones there is a verb that no list knows."""
_AHEAD = frozenset(
    {
        *("would", "could", "might", "will", "must", "ought"),
        *("wouldn't", "couldn't", "won't"),
    }
)
_GIVES = frozenset({"gave", "gives", "offered", "offers", "provided", "provides", "cited", "cites"})
_NONE = frozenset({"no", "few", "little"})
_TELLS = frozenset({"elaborate", "give", "provide", "specify", "name", "identify", "offer"})
"""What somebody did not do who said no more; verbs of saying besides."""
_LEFT_OUT = frozenset(
    {
        *("giving", "offering", "providing", "elaborating", "specifying", "naming", "identifying"),
        *("explaining", "citing", "presenting", "disclosing"),
    }
)
_SOON = 5
"""Words of "would have no further comment"."""
_ENDS = frozenset({COMMA, DASH, SEMI})
_OPENS_FRAGMENT_NOT = frozenset({ING, PRON})


def is_reported_on(sentence: Sentence, at: int, start: int, end: int) -> bool:
    """Whether the clause whose conjunction is at ``at`` goes on what was said from ``start``."""
    first = at + 1
    is_alike = _quotes_too(sentence, start, at, end) or _counts_too(sentence, start, at)
    if sentence.tag(first) == THAT or is_alike or _only_when(sentence, first, end):
        return True
    verb = _verb_after(sentence, first, end)
    if verb is None:
        return _is_fragment(sentence, first, end)
    if withholds(sentence, first):
        return False
    if sentence.low[verb].replace("’", "'") in _AHEAD:
        return sentence.tag(verb + 1) != PRON  # "but could it be true" asks
    if sentence.low[verb] == "had" and "had" in sentence.low[start:at]:
        return True  # the narrator would tell it in the plain past
    return _has_no_subject(sentence, first, verb) and _is_of_speaker(sentence, start, verb)


def _quotes_too(sentence: Sentence, start: int, at: int, end: int) -> bool:
    """Whether both clauses hold quoted words: "said “the offer” was good, but “the price” not"."""
    behind = sentence.tags[at:end]
    return QUOTED in sentence.tags[start:at] and QUOTED in behind and SEMI not in behind


def _counts_too(sentence: Sentence, start: int, at: int) -> bool:
    """Whether both clauses count: "52 percent backed Lind, while 38 percent backed Berg"."""
    return sentence.tag(at + 1) == NUM and NUM in sentence.tags[start:at]


def _only_when(sentence: Sentence, first: int, end: int) -> bool:
    """Whether only a time or condition is added: "but rarely when it rains"."""
    opens = next((p for p in range(first, end) if sentence.tags[p] in (SUB, WH)), first)
    return opens > first and all(tag == ADV for tag in sentence.tags[first:opens])


def withholds(sentence: Sentence, at: int) -> bool:
    """Whether the narrator tells that no more was said: "gave no details", "would not say"."""
    if sentence.form(at) in words("refusals"):
        return True
    if sentence.form(at) in _GIVES:
        return sentence.form(at + 1) in _NONE
    if {"no", "comment"}.issubset(sentence.low[at : at + _SOON]):
        return True
    is_not = sentence.tag(at + 1) == NOT or sentence.form(at).endswith(("n't", "n’t"))
    tells = at + 1 + (sentence.tag(at + 1) == NOT)
    if sentence.tag(at) not in AUXILIARY or not is_not:
        return False
    verb = cue_verbs().get(sentence.form(tells))
    is_said = verb is not None and verb.act is not Act.BELIEF  # "but would not expect a change"
    return is_said or sentence.form(tells) in _TELLS


def withholds_more(sentence: Sentence, at: int) -> bool:
    """Whether the narrator tells what was left out: "without giving details"."""
    return sentence.form(at) == "without" and sentence.form(at + 1) in _LEFT_OUT


def _verb_after(sentence: Sentence, first: int, end: int) -> int | None:
    """The first finite verb before the next comma."""
    for place in range(first, end):
        if sentence.tags[place] in FINITE:
            return place
        if sentence.tags[place] in _ENDS:
            return None
    return None


def _is_fragment(sentence: Sentence, first: int, end: int) -> bool:
    """Whether what follows is short and has no verb at all: "but only for lorries"."""
    if sentence.tag(first) in _OPENS_FRAGMENT_NOT or end - first > _LONGEST_FRAGMENT:
        return False
    return not any(tag in FINITE for tag in sentence.tags[first:end])


def _has_no_subject(sentence: Sentence, first: int, verb: int) -> bool:
    return all(tag in (ADV, NOT) for tag in sentence.tags[first:verb])


def _is_of_speaker(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether reported words that begin with a pronoun share it with the verb."""
    return sentence.tag(start) == PRON and sentence.tags[verb] in (PAST, HAVE, BE, MODAL, VERB)
