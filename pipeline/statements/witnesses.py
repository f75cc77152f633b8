"""Who was seen or heard saying something: "was caught on a hot mic calling it a trick".

In: a ``Sentence`` and the place of a participle of saying. Out: the verb before it that tells of
the witness, and who was witnessed: its subject, or its object in "a video showed him bragging".
"""

from pipeline.statements.noun_phrases import phrase_ending
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, shared_subject, subject_before
from pipeline.statements.tagging import ADV, AUXILIARY, BE, BORDER, OBJ

_WITNESSED = frozenset({"heard", "seen", "filmed", "recorded", "caught"})
_WITNESSES = frozenset(
    {
        *("captured", "caught", "featured", "filmed", "heard", "recorded", "showed"),
        *("captures", "catches", "features", "shows", "capturing", "showing"),
    }
)
"""Forms whose object is witnessed."""
_HAVE = frozenset({"had", "has", "have"})
"""The same before a pronoun: "the ad has him saying"."""
_REACH = 6
"""Words of "was caught on a hot mic" behind its verb, at most."""


def witnessed_at(sentence: Sentence, left: int) -> int | None:
    """The place of "caught" in "was caught on a hot mic calling it a trick"."""
    for at in range(left - 1, max(left - 1 - _REACH, 0), -1):
        if sentence.tags[at] in BORDER:
            return None
        if sentence.low[at] in _WITNESSED:
            is_passive = sentence.tags[at - 1] in (BE, ADV) or sentence.low[at - 1] == "being"
            return at if is_passive else None
    return None


def who_was_witnessed(sentence: Sentence, left: int) -> Source | None:
    """Who said it: "him" of "a video showed him bragging", the subject of "was caught calling"."""
    verb = witnessed_at(sentence, left)
    return _object(sentence, left) if verb is None else _subject(sentence, verb)


def _object(sentence: Sentence, left: int) -> Source | None:
    last = left - 1
    if sentence.tag(last) == OBJ:
        is_shown = sentence.form(last - 1) in _WITNESSES | _HAVE
        return Source((last, left)) if is_shown else None
    phrase = phrase_ending(sentence, last)
    is_shown = phrase is not None and sentence.form(phrase[0] - 1) in _WITNESSES
    return Source(phrase) if phrase and is_shown else None


def _subject(sentence: Sentence, verb: int) -> Source | None:
    """The subject of that verb, or of the clause around "after being caught"."""
    first = verb
    while sentence.tag(first - 1) in AUXILIARY | {ADV}:
        first -= 1
    if "being" in (sentence.form(first), sentence.form(first - 1)):
        return shared_subject(sentence, first)
    return subject_before(sentence, first)
