"""Statements that quoted words report in turn: what Berg, who is quoted, says that Lind said.

In: the text and an outermost quotation, or the drafts in a turn of a transcript. Out: drafts of
named sources with a plain verb of saying. What "I" or "he" says there is left out: who that is,
only the speaker knows.
"""

import re
from collections.abc import Iterator

from pipeline.models import Act, BlockKind
from pipeline.statements.borders import clip
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import LONGEST, Sentence, read_words
from pipeline.statements.tagging import NAME
from pipeline.statements.verbs import verb_drafts
from pipeline.text.quotations import Quotation
from pipeline.text.sentences import split_sentences

_SAYING = re.compile(r"\b(?:said|says|told)\b")
_REPORTED = frozenset({Frame.THAT, Frame.CLAUSE})


def inner_drafts(text: str, quotation: Quotation) -> Iterator[Draft]:
    """The statements inside a quotation, each in its own sentence."""
    if not _SAYING.search(text, quotation.inside_start, quotation.inside_end):
        return
    for start, end in split_sentences(text, quotation.inside_start, quotation.inside_end):
        sentence = Sentence(start, end, number=-1, paragraph=-1, kind=BlockKind.PARAGRAPH)
        read_words(sentence, text, start, end)
        if len(sentence) <= LONGEST:
            drafts, _ = verb_drafts(sentence)
            clip(drafts)
            yield from (draft for draft in drafts if is_reported(draft))


def is_reported(draft: Draft) -> bool:
    """Whether somebody named said something, by a plain verb: not "I said", not a topic."""
    if draft.source is None or draft.act is Act.BELIEF or draft.frame not in _REPORTED:
        return False
    first, last = draft.source.places
    return NAME in draft.sentence.tags[first:last] and bool(draft.content)
