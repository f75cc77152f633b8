"""Speakers named by a label: "Smith: We are ready", "Q. ... A. ...", "... — Jane Smith".

In: a ``Sentence`` that opens a paragraph or closes a quotation. Out: drafts whose cue is the
colon or the dash. Words that label something else ("Photo:", "Analysis:") are in
``labels.csv``, "Q" and "A" in ``turn_labels.csv``; add a row there. A transcript's paragraph
without a label goes on with the turn before it, if another labelled one follows.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from pipeline.lexicon import is_listed, table, words
from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    NAME,
    OPEN,
    PREP,
    QUOTED,
)

LONGEST_LABEL = 6
"""Words that a speaker's label has at most."""
TURN = "<source>: <turn>"
"""The rule of words in a transcript: they are what was said, without any marks."""
TURNS = frozenset({TURN, "<source>: <content>"})
"""The rules of all words behind a label."""
_LEAST = 2
_IN_LABEL = frozenset({NAME, DOT, OPEN, CLOSE})
_IN_ROLE = frozenset({NAME, PREP, DET})
_PARTS = ("interviewer", "interviewee")
_LONGEST_SCENE = 6
"""Words of "(Laughs and waves.)" with its marks."""
_LONGEST_SIGNATURE = 12
"""Words of "— Ada Lind, mayor of Oldport" at most."""
_NO_ROLE = FINITE | {QUOTED, DASH}
_STORY = 2
"""The first paragraph that can go on: a title, even "Smith: It Is Late", is no turn's begin."""
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
        self._once = {label for label, count in labels.items() if count == 1}
        parts = {(_part(word), mark) for word, mark in labels}
        self._interviews = {
            mark for _, mark in labels if all((part, mark) in parts for part in _PARTS)
        }
        named = [count for (word, _), count in labels.items() if not _part(word)]
        is_again = bool(named) and max(named) > 1 and labels.total() > _LEAST
        self._is_transcript = bool(self._interviews) or is_again
        last = max(ends, default=-1)
        alone = {n for n, at in ends.items() if at + 1 == len(inside[n][0]) and not inside[n][1:]}
        self._going_on = {
            n
            for n, prose in inside.items()
            if (_STORY <= n < last or n - 1 in alone) and _goes_on(prose)
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
        if self._speaking is not None and not (self._is_transcript and _tells_scene(sentence)):
            self._speaking.add(sentence, (0, self._end(sentence)))
        return list(_after_dash(sentence))

    def _opened_by(self, sentence: Sentence) -> Draft | None:
        colon, end = _label_end(sentence), self._end(sentence)
        if colon and not self._is_of_transcript(sentence, colon):
            return None
        stands_alone = self._is_transcript and bool(colon) and colon + 1 == len(sentence)
        if stands_alone:
            return _turn(sentence, colon, [])  # its words begin in the next paragraph
        if not colon or colon + 1 >= end or not _has_words(sentence, colon + 1, end):
            return None
        words_said = [(colon + 1, end)]
        if self._is_transcript:
            return _turn(sentence, colon, words_said)
        if COMMA in sentence.tags[:colon] or not _is_said(sentence, colon + 1, end):
            return None
        draft = _turn(sentence, colon, words_said)
        draft.rule = "<source>: <content>"
        return draft

    def _is_of_transcript(self, sentence: Sentence, mark: int) -> bool:
        """Whether a label is a name, or marks a part of this interview or a question in it."""
        label = _label(sentence, mark)
        if _is_of_paper(sentence) and label in self._once:
            return False
        part = _part(label[0])
        is_asked = self._is_transcript and not self._interviews and part == _PARTS[0]
        return not part or sentence.tags[mark] in self._interviews or is_asked

    def _end(self, sentence: Sentence) -> int:
        """Where the words end: those of a transcript with their mark, as they stand there."""
        end = last_word(sentence)
        is_quoted = sentence.tag(end - 1) == QUOTED
        return len(sentence) if self._is_transcript and not is_quoted else end

    @property
    def _is_unmarked(self) -> bool:
        """Whether a turn is open whose words stand without quotation marks."""
        said = self._speaking
        return self._is_transcript and said is not None and _first_class(said) != QUOTED


def _turn(sentence: Sentence, colon: int, words_said: list[Places]) -> Draft:
    """What a label says; its speaker is the name, without the role behind it."""
    source = Source((0, _name_end(sentence, colon)))
    draft = Draft(sentence, TURN, Act.SPEECH, (colon, colon + 1), source, frame=Frame.LABEL)
    draft.content = words_said
    return draft


def _is_of_paper(sentence: Sentence) -> bool:
    """Whether a label names a paper: "The Courier:"; it comes again, a heading does not."""
    return sentence.tag(0) == DET and sentence.tag(1) == NAME


def _tells_scene(sentence: Sentence) -> bool:
    """Whether only brackets stand there: "(Applause.)" is no part of what is said."""
    is_short = len(sentence) <= _LONGEST_SCENE
    return is_short and sentence.tags[0] == OPEN and CLOSE in sentence.tags[-2:]


def _name_end(sentence: Sentence, colon: int) -> int:
    """Where the name of a label ends: "ADA LIND" of "ADA LIND MP" or of "ADA LIND, MAYOR"."""
    ends = {COMMA, OPEN} if sentence.tag(colon - 1) == CLOSE else {COMMA}
    end = next((at for at in range(colon) if sentence.tags[at] in ends), colon)
    return end - 1 if end > 1 and sentence.low[end - 1] in words("titles") else end


def _first_class(draft: Draft) -> str:
    """The class of the first word said; nothing where the label stands alone."""
    return draft.sentence.tag(draft.content[0][0]) if draft.content else ""


def _part(word: str) -> str:
    """The part in an interview that "q" or "a" marks; nothing for a name."""
    return table("turn_labels", "speaker").get(word, "")


def _label(sentence: Sentence, end: int) -> tuple[str, str]:
    """The last word of a label and the class of the mark behind it."""
    return sentence.low[_name_end(sentence, end) - 1], sentence.tags[end]


def _label_end(sentence: Sentence) -> int:
    """The place of the mark behind a speaker's label; 0 where no label opens the sentence."""
    if sentence.form(0) in ("q", "a") and sentence.tag(1) == DOT:
        return 1
    tags = sentence.tags[: LONGEST_LABEL + 1]
    if COMMA in tags or OPEN in tags:
        tags = sentence.tags[: 2 * LONGEST_LABEL]  # "ADA LIND, LEADER OF THE OPPOSITION:"
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
    end = _role_start(sentence, colon)
    if end == 1 and _part(sentence.low[0]):
        return True
    if sentence.low[0] in words("labels") or sentence.low[colon - 1] in words("labels"):
        return False
    name = sentence.tags[_is_of_paper(sentence) : end]
    return bool(name) and all(tag in _IN_LABEL for tag in name)


def _role_start(sentence: Sentence, colon: int) -> int:
    """Where what tells of a name begins: "(Lund Institute)", ", MAYOR"; ``colon`` without it."""
    if sentence.tag(colon - 1) == CLOSE and OPEN in sentence.tags[1:colon]:
        return sentence.tags.index(OPEN, 1)
    comma = next((at for at in range(colon) if sentence.tags[at] == COMMA), colon)
    role = sentence.tags[comma + 1 : colon]
    return comma if NAME in role and _IN_ROLE.issuperset(role) else colon


def _is_said(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a clause or a quotation follows, not a list or a place."""
    tags = sentence.tags[start:end]
    return QUOTED in tags or (len(tags) > _LEAST and any(tag in FINITE for tag in tags))


def _after_dash(sentence: Sentence) -> Iterator[Draft]:
    """A dash and a name behind quoted words, in their sentence or in the next."""
    dash = next((at for at, tag in enumerate(sentence.tags) if tag == DASH), None)
    if dash is None or len(sentence) - dash > _LONGEST_SIGNATURE:
        return
    before = sentence.tags[:dash]
    end = _signed(sentence, dash + 1)
    if end is None or (before and before != [QUOTED]):
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


def _signed(sentence: Sentence, start: int) -> int | None:
    """Where the name behind a dash ends: with a title before it, or what tells of it behind it."""
    end = last_word(sentence)
    if 0 < end - start < LONGEST_LABEL and set(sentence.tags[start:end]) == {NAME}:
        return end
    name = start
    while name < end and _is_of_title(sentence, name):
        name += 1
    stop = name
    while sentence.tag(stop) == NAME and stop < end:
        stop += 1
    if stop - name < _LEAST or sentence.tag(stop) not in ("", COMMA, DOT):
        return None
    told = sentence.tags[stop + 1 : end]
    is_role = not words("person_nouns").isdisjoint(sentence.low[stop + 1 : end])
    return stop if not told or (is_role and not _NO_ROLE.intersection(told)) else None


def _is_of_title(sentence: Sentence, at: int) -> bool:
    """Whether a word stands in a title before a name: "State Sen.", "Mayor"."""
    if sentence.tags[at] == DOT:
        return sentence.form(at - 1) in words("abbreviations")
    is_title = is_listed(sentence.low[at], "titles", "person_nouns", "abbreviations")
    return is_title or is_listed(sentence.form(at + 1), "titles", "person_nouns")
