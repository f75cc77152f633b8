"""Speakers named by a label: "Smith: We are ready", "Q: ... A: ...", "... — Jane Smith".

In: a ``Sentence`` that opens a paragraph or closes a quotation. Out: drafts whose cue is the
colon or the dash. Words that label something else ("Photo:", "Analysis:") are in
``labels.csv``; add a row there.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import CLOSE, COLON, DASH, DOT, FINITE, NAME, OPEN, QUOTED

LONGEST_LABEL = 6
"""Words that a speaker's label has at most."""
TURN = "<source>: <turn>"
"""The rule of words in a transcript: they are what was said, without any marks."""
_LEAST = 2
_IN_LABEL = frozenset({NAME, DOT, OPEN, CLOSE})


class Turn:
    """The turns of labelled speakers, one paragraph each, read sentence by sentence."""

    def __init__(self, sentences: Iterable[Sentence] = ()) -> None:
        """Read ``sentences`` for labels: where they come again, the text is a transcript."""
        openings = {one.paragraph: one for one in reversed(list(sentences))}
        labels = Counter(
            one.low[colon - 1] for one in openings.values() if (colon := _label_end(one))
        )
        self._is_transcript = labels.total() > _LEAST and max(labels.values()) > 1
        self._paragraph = -1
        self._speaking: Draft | None = None

    @property
    def is_open(self) -> bool:
        """Whether the sentence read last is a part of a turn: all of it is said by one."""
        return self._is_transcript and self._speaking is not None

    def drafts(self, sentence: Sentence) -> list[Draft]:
        """New drafts of a sentence; a later sentence of a turn is added to its draft."""
        if sentence.paragraph != self._paragraph:
            self._paragraph = sentence.paragraph
            self._speaking = next(_before_colon(sentence, self._is_transcript), None)
            return [*([self._speaking] if self._speaking else []), *_after_dash(sentence)]
        if self._speaking is not None:
            self._speaking.add(sentence, (0, last_word(sentence)))
        return list(_after_dash(sentence))


def _label_end(sentence: Sentence) -> int:
    """The place of the colon behind a speaker's label; 0 where no label opens the sentence."""
    tags = sentence.tags[: LONGEST_LABEL + 1]
    colon = next((at for at, tag in enumerate(tags) if tag == COLON), 0)
    return colon if colon and _is_label(sentence, colon) else 0


def _has_words(sentence: Sentence, start: int, end: int) -> bool:
    """Whether more than figures stands there: "Votes: 2,316" is a table."""
    return any(
        sentence.low[at][0].isalpha() or at in sentence.quotations for at in range(start, end)
    )


def _before_colon(sentence: Sentence, is_transcript: bool) -> Iterator[Draft]:
    colon, end = _label_end(sentence), last_word(sentence)
    if not colon or colon + 1 >= end or not _has_words(sentence, colon + 1, end):
        return
    if not is_transcript and not _is_said(sentence, colon + 1, end):
        return
    source = Source((0, colon))
    yield Draft(
        sentence,
        TURN if is_transcript else "<source>: <content>",
        Act.SPEECH,
        (colon, colon + 1),
        source,
        content=[(colon + 1, end)],
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
    end = last_word(sentence)
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
