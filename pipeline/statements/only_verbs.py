"""Words that can be a noun, in sentences that have no other verb: "The party calls for a vote".

In: a ``Sentence`` and the place of such a word. Out: whether it is the verb.
"""

from pipeline.lexicon import words
from pipeline.statements.asides import before_aside
from pipeline.statements.noun_phrases import Places, head_of, phrase_ending
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    AND,
    BORDER,
    COLON,
    COMMA,
    DET,
    DOT,
    FINITE,
    NAME,
    NOUN,
    PAST,
    POSS,
    SEMI,
)

_CLOSES = frozenset({COMMA, DOT, ""})
_ENDS = BORDER | {"", AND}


def is_only_verb(sentence: Sentence, at: int, left: int, *, is_plural: bool) -> bool:
    """Whether the group that begins at ``left`` is the one verb of its sentence.

    ``is_plural`` for a form without -s, whose subject has one: "Guests call for a vote".
    """
    subject = _subject(sentence, left - 1)
    if subject is not None and _tells_behind(sentence, at, subject, is_plural=is_plural):
        return True
    if subject is None or sentence.tag(at + 1) in _ENDS:
        return False
    opens = sentence.tag(subject[0] - 1) in ("", COLON, SEMI)
    if not opens and sentence.form(subject[0] - 1) != "as":
        return False
    head = sentence.low[subject[1] - 1]
    has_s = head.endswith("s") and not head.endswith("ss")
    if is_possessive(head) or has_s != is_plural:
        return False
    return not any(_is_finite(sentence, place) for place in range(len(sentence)))


def _tells_behind(sentence: Sentence, at: int, subject: Places, *, is_plural: bool) -> bool:
    """Whether ", records show" or ", the Post reports" stands behind or inside a clause."""
    is_parted = sentence.tag(subject[0] - 1) == COMMA and sentence.tag(at + 1) in _CLOSES
    place = head_of(sentence, subject)
    head = sentence.low[place]
    tells = head in words("findings") or sentence.tags[place] == NAME
    return is_parted and (head.endswith("s") if is_plural else tells)


def _subject(sentence: Sentence, last: int) -> Places | None:
    if last < 0:
        return None
    is_aside = sentence.tags[last] == COMMA
    return before_aside(sentence, last, 0) if is_aside else phrase_ending(sentence, last)


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a verb stands there, no participle: ", moved by Lind,", "the three closed roads"."""
    if sentence.tags[at] != PAST:
        return sentence.tags[at] in FINITE
    before = (sentence.tag(at - 1), sentence.tag(at - 2))
    describes = sentence.tag(at + 1) == NOUN and (DET in before or POSS in before)
    return before[0] != COMMA and not describes
