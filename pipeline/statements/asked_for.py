"""What a verb asks for behind its object: "described it as", "accused her of", "urged her to".

In: a draft and a place in its content. Out: whether the words there still belong to it.
"""

from pipeline.statements.cues import cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.noun_steps import may_be_infinitive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import COMMA, DET, FINITE, NAME, NOUN, POSS

_ASKS_TO = frozenset({"to", "on"})
"""Frames of verbs that ask somebody to do something: "urged her to", "called on her to"."""
_ASIDE = 10
"""Words of an aside behind whom somebody urges to do something."""


def named_as(draft: Draft, start: int, end: int) -> int | None:
    """The place of the "as" that the verb asks for: "described the plan as wise and left"."""
    cue = cue_verbs().get(draft.sentence.low[draft.cue[1] - 1]) if draft.cue else None
    if cue is None or "as" not in cue.frames:
        return None
    return next((at for at in range(start, end) if draft.sentence.low[at] == "as"), None)


def is_asked_for(draft: Draft, at: int) -> bool:
    """Whether a verb asks for what a border leads to: "accused her, Ada, of", "described as"."""
    sentence = draft.sentence
    inner = cue_verbs().get(sentence.form(at - 1))
    if sentence.low[at] == "as" and inner is not None and "as" in inner.frames:
        return True  # "criticised what she described as a trick"
    cue = cue_verbs().get(sentence.low[draft.cue[1] - 1]) if draft.cue else None
    if sentence.tags[at] != COMMA or cue is None:
        return False
    is_of = sentence.form(at + 1) == "of" and "of" in cue.frames
    return is_of or (not cue.frames.isdisjoint(_ASKS_TO) and _is_told_to(sentence, at))


def _is_told_to(sentence: Sentence, comma: int) -> bool:
    """Whether "to" and a verb follow an aside: "urged Lind, the mayor (, to leave)"."""
    if may_be_infinitive(sentence, comma + 1):
        return any(tag == COMMA for tag in sentence.tags[max(0, comma - _ASIDE) : comma])
    near = range(comma + 2, min(len(sentence), comma + _ASIDE))
    close = next((at for at in near if sentence.tags[at] in FINITE | {COMMA}), None)
    opens = sentence.tag(comma + 1) in (DET, NAME, NOUN, POSS)
    is_closed = close is not None and sentence.tags[close] == COMMA
    return opens and is_closed and may_be_infinitive(sentence, (close or 0) + 1)
