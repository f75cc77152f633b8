"""Speakers named by a label: "Smith: We are ready", "Q: ... A: ...", "... — Jane Smith".

In: a ``Sentence`` that opens a paragraph or closes a quotation. Out: drafts whose cue is the
colon or the dash. Words that label something else ("Photo:", "Analysis:") are in
``labels.csv``; add a row there.
"""

from collections.abc import Iterator

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.contents import Frame
from pipeline.statements.draft import Draft
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import CLOSE, COLON, DASH, DOT, FINITE, NAME, OPEN, QUOTED

LONGEST_LABEL = 6
"""Words that a speaker's label has at most."""
_LEAST = 2
_IN_LABEL = frozenset({NAME, DOT, OPEN, CLOSE})


def label_drafts(sentence: Sentence, opens_paragraph: bool) -> list[Draft]:
    """The statement of a labelled speaker; quotations after a dash name theirs behind them."""
    return [*_before_colon(sentence, opens_paragraph), *_after_dash(sentence)]


def _before_colon(sentence: Sentence, opens_paragraph: bool) -> Iterator[Draft]:
    colon = next(
        (at for at, tag in enumerate(sentence.tags[: LONGEST_LABEL + 1]) if tag == COLON), 0
    )
    if not opens_paragraph or colon < 1 or not _is_label(sentence, colon):
        return
    end = len(sentence)
    while end > colon and sentence.tags[end - 1] == DOT:
        end -= 1
    if not _is_said(sentence, colon + 1, end):
        return
    source = Source((0, colon))
    yield Draft(
        sentence,
        "<source>: <content>",
        Act.SPEECH,
        (colon, colon + 1),
        source,
        content=[(colon + 1, end)],
        confidence=0.6,
        frame=Frame.LABEL,
    )


def _is_label(sentence: Sentence, colon: int) -> bool:
    if sentence.low[0] in words("labels") or sentence.low[colon - 1] in words("labels"):
        return False
    return all(
        tag in _IN_LABEL or word in ("q", "a")
        for tag, word in zip(sentence.tags[:colon], sentence.low[:colon], strict=True)
    )


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause or a quotation follows, not a list or a place."""
    tags = sentence.tags[start:end]
    return QUOTED in tags or (len(tags) > _LEAST and any(tag in FINITE for tag in tags))


def _after_dash(sentence: Sentence) -> Iterator[Draft]:
    """A dash and a name behind quoted words, in their sentence or in the next."""
    dash = next((at for at, tag in enumerate(sentence.tags) if tag == DASH), None)
    if dash is None or len(sentence) - dash > LONGEST_LABEL:
        return
    end = len(sentence)
    while end > dash and sentence.tags[end - 1] == DOT:
        end -= 1
    named = sentence.tags[dash + 1 : end]
    if not named or any(tag != NAME for tag in named):
        return
    before = sentence.tags[:dash]
    if before and before != [QUOTED]:
        return
    source = Source((dash + 1, end))
    content = [(0, 1)] if before else []
    yield Draft(
        sentence,
        "<quotation> — <source>",
        Act.SPEECH,
        (dash, dash + 1),
        source,
        content=content,
        frame=Frame.LABEL,
    )
