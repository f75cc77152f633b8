"""Who was seen or heard saying something: "was caught on a hot mic calling it a trick".

In: a ``Sentence`` and the place of a participle of saying. Out: the verb before it that tells of
the witness, and who was witnessed.
"""

from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, shared_subject, subject_before
from pipeline.statements.tagging import ADV, AUXILIARY, BE, BORDER

_WITNESSED = frozenset({"heard", "seen", "filmed", "recorded", "caught"})
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


def who_was_witnessed(sentence: Sentence, verb: int) -> Source | None:
    """The subject of that verb, or of the clause around "after being caught"."""
    first = verb
    while sentence.tag(first - 1) in AUXILIARY | {ADV}:
        first -= 1
    if "being" in (sentence.form(first), sentence.form(first - 1)):
        return shared_subject(sentence, first)
    return subject_before(sentence, first)
