"""Quotations led by a noun for words: "His answer was blunt: “No.”", "The reply from Oslo: “No.”".

In: a ``Sentence``. Out: drafts whose source is the owner of the noun. To add a noun, add a row
to ``spoken_nouns.csv``.
"""

from collections.abc import Iterator

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.owned_nouns import possessor
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import ADV, BE, COLON, NOUN, PREP, QUOTED

_REACH = 12
"""Words between the noun and its colon."""
_OF = frozenset({"from", "of", "by"})
_BETWEEN = frozenset({ADV, BE, NOUN, "det", "and"})


def spoken_noun_drafts(sentence: Sentence) -> Iterator[Draft]:
    """Nouns for words with a quotation behind a colon."""
    if COLON not in sentence.tags or not sentence.quotations:
        return
    nouns = words("spoken_nouns")
    for at, word in enumerate(sentence.low):
        colon = _colon(sentence, at + 1) if word in nouns else None
        source = _owner(sentence, at) if colon else None
        if colon is None or source is None:
            continue
        rule = "<source>'s <noun>: <quotation>"
        draft = Draft(sentence, rule, Act.SPEECH, (at, at + 1), source, left=at)
        draft.content.append((colon + 1, colon + 2))
        draft.frame = Frame.QUOTE
        yield draft


def _owner(sentence: Sentence, at: int) -> Source | None:
    """Whose words they are: "his answer", "the answer from Oslo"."""
    owner = possessor(sentence, at)
    if owner is None and sentence.form(at + 1) in _OF:
        phrase = phrase_starting(sentence, at + 2, len(sentence))
        return Source(phrase) if phrase else None
    return owner


def _colon(sentence: Sentence, at: int) -> int | None:
    """The colon before a quotation, where only "to voters", "was blunt" stand before it."""
    end = min(at + _REACH, len(sentence) - 1)
    while at < end:
        if sentence.tags[at] == COLON:
            return at if sentence.tags[at + 1] == QUOTED else None
        phrase = phrase_starting(sentence, at + 1, end) if sentence.tags[at] == PREP else None
        if phrase is None and sentence.tags[at] not in _BETWEEN:
            return None
        at = phrase[1] if phrase else at + 1
    return None
