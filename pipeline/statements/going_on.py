"""Content that goes on behind a cue which interrupts it: "A, he said, B".

In: a ``Sentence``, the ``Draft`` with what stands before the cue, and the place behind it. Out:
the stretch behind it is added to the draft, where one goes on there.
"""

from pipeline.statements.adverbials import skip_adverbials, time_before
from pipeline.statements.before import LEAST_CLAUSE
from pipeline.statements.contents import Start
from pipeline.statements.coordination import is_reported_on, withholds_more
from pipeline.statements.cues import cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    AND,
    COLON,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    NUM,
    POSS,
    QUOTED,
    REL,
    SEMI,
    SUB,
    THAT,
)

_DESCRIBES = frozenset({DET, NAME, NOUN, NUM, POSS, REL})


def go_on(
    sentence: Sentence, draft: Draft, after: int, start: Start | None, *, named: bool = False
) -> None:
    """Content that goes on behind an interrupting cue: "A, he said, B".

    ``named`` where the subject stands right before: "A, said Berg, the mayor".
    """
    if start is not None and start.frame is Frame.QUOTE:
        draft.content.append((start.at, last_word(sentence)))
        return
    at = skip_adverbials(sentence, after)
    quoted = _next_quotation(sentence, at)
    if quoted is not None:
        draft.content.append((quoted, last_word(sentence)))
    elif draft.content and sentence.tag(at) == COMMA and not _ends_quoted(sentence, draft):
        if named and FINITE.isdisjoint(sentence.tags[slice(*draft.content[0])]):
            at = after_apposition(sentence, at)
        nxt = sentence.tag(at + 1)
        reported = is_reported_on(sentence, at + 1, draft.content[0][0], last_word(sentence))
        is_new = nxt in (ING, "") or (nxt == SUB and not reported)
        is_new = is_new or withholds_more(sentence, at + 1)
        is_new = is_new or time_before(sentence, at + 1)
        is_new = is_new or (named and nxt in _DESCRIBES)
        if not is_new and last_word(sentence) - at >= LEAST_CLAUSE:
            draft.content.append((at + 1, last_word(sentence)))


def after_apposition(sentence: Sentence, comma: int) -> int:
    """The comma that closes "an expert on trade," where a verb follows; else ``comma``.

    ``comma`` opens it, behind a subject: "The plan, said Lind, head of the board, is dead".
    """
    for at in range(comma + 1, len(sentence)):
        if sentence.tags[at] in FINITE:
            return at - 1 if sentence.tags[at - 1] == COMMA else comma
    return comma


def _next_quotation(sentence: Sentence, at: int) -> int | None:
    """A quotation introduced by a comma, a colon or "that" at or after ``at``."""
    for place in range(at, len(sentence)):
        tag = sentence.tags[place]
        if place in sentence.titles:
            continue
        if tag == QUOTED and sentence.tag(place - 1) in (COMMA, COLON, DASH, THAT, AND, SEMI):
            return place
        ends = tag == SEMI and sentence.tag(place + 1) != QUOTED
        if ends or sentence.low[place] in cue_verbs():
            return None
    return None


def _ends_quoted(sentence: Sentence, draft: Draft) -> bool:
    """Whether the content so far ends with a quotation."""
    return sentence.tags[draft.content[0][1] - 1] == QUOTED
