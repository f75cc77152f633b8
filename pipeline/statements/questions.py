"""Questions that somebody was asked, as in "Asked whether the town feared a storm, he said no".

In: a ``Sentence``. Out: the places of such a question, up to where the answer begins. What it
asks nobody has said, and no words in it reach into the answer.
"""

from dataclasses import dataclass

from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.clauses import finite_soon
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    COMMA,
    DASH,
    DET,
    FINITE,
    NAME,
    NOUN,
    NUM,
    POSS,
    PREP,
    PRON,
    QUOTED,
    SUB,
    WH,
)

_ASKED = frozenset({"asked", "pressed", "questioned", "quizzed", "grilled", "challenged"})
_BEFORE = frozenset({"", SUB, COMMA, DASH, QUOTED})
_OPEN = frozenset({"whether", "if", "what", "who", "how", "which", "where"})
"""Words that ask; "why" and "when" take for granted what follows them."""
_ANSWERS = frozenset({PRON, NAME, NOUN, DET, POSS, NUM, QUOTED})


@dataclass(frozen=True, slots=True)
class Question:
    """Half-open places of a question; ``is_open`` where nobody says that it is so."""

    start: int
    end: int
    is_open: bool

    def holds(self, at: int) -> bool:
        """Whether a place lies in it."""
        return self.start <= at < self.end


def question_in(sentence: Sentence) -> Question | None:
    """The question with a participle for being asked, if the sentence has one."""
    if _ASKED.isdisjoint(sentence.low):
        return None
    for at, word in enumerate(sentence.low):
        if word in _ASKED and (sentence.tag(at - 1) in _BEFORE or sentence.form(at - 1) == "being"):
            asks = skip_adverbials(sentence, at + 1)
            if sentence.tag(asks) == PREP:
                asks += 1
            is_open = sentence.form(asks) in _OPEN
            is_led = sentence.tag(asks) == WH or sentence.form(asks) == "when"
            if is_open or asks > at + 1 or is_led:
                return Question(at, _answer(sentence, asks, is_aside=at > 1), is_open)
    return None


def _answer(sentence: Sentence, start: int, *, is_aside: bool) -> int:
    """The comma behind which somebody answers, else the end of the sentence.

    In "Lind, asked whether it was late, said no" only the verb of the answer follows.
    """
    answers = _ANSWERS | FINITE if is_aside else _ANSWERS
    commas = [
        at
        for at in range(start, len(sentence))
        if sentence.tags[at] in (COMMA, DASH) and sentence.tag(at + 1) in answers
    ]
    sure = (at for at in commas if finite_soon(sentence, at + 1, len(sentence)))
    return next(sure, commas[0] if commas else len(sentence))
