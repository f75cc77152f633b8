"""Words that can be a noun, in sentences that have no other verb: "The party calls for a vote".

In: a ``Sentence`` and the place of a form in -s of such a word. Out: whether it is the verb.
"""

from pipeline.statements.asides import before_aside
from pipeline.statements.noun_phrases import Places, phrase_ending
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import AND, BORDER, COMMA, FINITE, PAST

_ENDS = BORDER | {"", AND}


def is_only_verb(sentence: Sentence, at: int, left: int) -> bool:
    """Whether the group that begins at ``left`` is the one verb of a singular subject."""
    subject = _subject(sentence, left - 1)
    if subject is None or subject[0] > 0 or sentence.tag(at + 1) in _ENDS:
        return False
    head = sentence.low[subject[1] - 1]
    if is_possessive(head) or (head.endswith("s") and not head.endswith("ss")):
        return False
    return not any(_is_finite(sentence, place) for place in range(len(sentence)))


def _subject(sentence: Sentence, last: int) -> Places | None:
    if last < 0:
        return None
    is_aside = sentence.tags[last] == COMMA
    return before_aside(sentence, last, 0) if is_aside else phrase_ending(sentence, last)


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands there, no mere participle behind a comma: ", moved by Ms Lind,"."""
    is_aside = sentence.tags[at] == PAST and sentence.tag(at - 1) == COMMA
    return sentence.tags[at] in FINITE and not is_aside
