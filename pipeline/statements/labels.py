"""Speakers named by a label: "Smith: We are ready", "Q. ... A. ...", "... — Jane Smith".

In: a ``Sentence`` that opens a paragraph or closes a quotation. Out: drafts whose cue is the
colon or the dash. Words that label something else ("Photo:", "Analysis:") are in
``labels.csv``; add a row there. A transcript's paragraph without a label goes on with the turn
before it, if another labelled one follows.
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
_QUESTIONS, _ANSWERS = frozenset({"q", "question"}), frozenset({"a", "answer"})
_ENDS = (".", "!", "?", "…")


class Turn:
    """The turns of labelled speakers, read sentence by sentence."""

    def __init__(self, sentences: Iterable[Sentence] = ()) -> None:
        """Read ``sentences`` for labels: where they come again, the text is a transcript."""
        inside: dict[int, list[Sentence]] = {}
        for one in sentences:
            inside.setdefault(one.paragraph, []).append(one)
        ends = {number: at for number, (first, *_) in inside.items() if (at := _label_end(first))}
        labels = Counter(_label(inside[number][0], at) for number, at in ends.items())
        asked = {mark for word, mark in labels if word in _QUESTIONS}
        self._interviews = asked & {mark for word, mark in labels if word in _ANSWERS}
        is_again = labels.total() > _LEAST and max(labels.values()) > 1
        self._is_transcript = bool(self._interviews) or is_again
        last = max(ends, default=-1)
        first = min(ends, default=-1) + (0 in ends)  # nothing goes on with a title
        self._going_on = {
            n for n, paragraph in inside.items() if first < n < last and _goes_on(paragraph)
        }
        self._paragraph = -1
        self._speaking: Draft | None = None

    @property
    def is_open(self) -> bool:
        """Whether the sentence read last is a part of a turn: all of it is said by one."""
        return self._is_transcript and self._speaking is not None

    def drafts(self, sentence: Sentence) -> list[Draft]:
        """New drafts of a sentence; a later sentence of a turn is added to its draft."""
        is_next = sentence.paragraph != self._paragraph
        self._paragraph = sentence.paragraph
        if is_next and not (self._is_unmarked and sentence.paragraph in self._going_on):
            self._speaking = self._opened_by(sentence)
            return [*([self._speaking] if self._speaking else []), *_after_dash(sentence)]
        if self._speaking is not None:
            self._speaking.add(sentence, (0, self._end(sentence)))
        return list(_after_dash(sentence))

    def _opened_by(self, sentence: Sentence) -> Draft | None:
        colon, end = _label_end(sentence), self._end(sentence)
        if not colon or colon + 1 >= end or not _has_words(sentence, colon + 1, end):
            return None
        is_marked = sentence.low[colon - 1] in _QUESTIONS | _ANSWERS
        if is_marked and sentence.tags[colon] not in self._interviews:
            return None
        if not self._is_transcript and not _is_said(sentence, colon + 1, end):
            return None
        return Draft(
            sentence,
            TURN if self._is_transcript else "<source>: <content>",
            Act.SPEECH,
            (colon, colon + 1),
            Source((0, colon)),
            content=[(colon + 1, end)],
            frame=Frame.LABEL,
        )

    def _end(self, sentence: Sentence) -> int:
        """Where the words end: those of a transcript with their mark, as they stand there."""
        is_quoted = QUOTED in sentence.tags
        return len(sentence) if self._is_transcript and not is_quoted else last_word(sentence)

    @property
    def _is_unmarked(self) -> bool:
        """Whether a turn is open whose words stand without quotation marks."""
        said = self._speaking
        return self._is_transcript and said is not None and QUOTED not in said.sentence.tags


def _label(sentence: Sentence, end: int) -> tuple[str, str]:
    """The last word of a label and the class of the mark behind it."""
    return sentence.low[end - 1], sentence.tags[end]


def _label_end(sentence: Sentence) -> int:
    """The place of the mark behind a speaker's label; 0 where no label opens the sentence."""
    if sentence.form(0) in ("q", "a") and sentence.tag(1) == DOT:
        return 1
    tags = sentence.tags[: LONGEST_LABEL + 1]
    colon = next((at for at, tag in enumerate(tags) if tag == COLON), 0)
    return colon if colon and _is_label(sentence, colon) else 0


def _goes_on(paragraph: list[Sentence]) -> bool:
    """Whether a paragraph is prose without a label: no heading, no "(APPLAUSE)"."""
    first, last = paragraph[0], paragraph[-1]
    is_prose = last.form(len(last) - 1) in _ENDS and first.tag(0) != OPEN
    return is_prose and COLON not in first.tags[: LONGEST_LABEL + 1] and not _label_end(first)


def _has_words(sentence: Sentence, start: int, end: int) -> bool:
    """Whether more than figures stands there: "Votes: 2,316" is a table."""
    return any(
        sentence.low[at][0].isalpha() or at in sentence.quotations for at in range(start, end)
    )


def _is_label(sentence: Sentence, colon: int) -> bool:
    if colon == 1 and sentence.low[0] in _QUESTIONS | _ANSWERS:
        return True
    if sentence.low[0] in words("labels") or sentence.low[colon - 1] in words("labels"):
        return False
    return all(tag in _IN_LABEL for tag in sentence.tags[:colon])


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
