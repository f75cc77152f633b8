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
from pipeline.statements.tagging import ADV, BE, COLON, COMMA, DASH, NOUN, PREP, QUOTED

_REACH = 12
"""Words between the noun and its colon."""
_NEAR = 5
"""Words from "came" to the noun of "came the short reply", at most."""
_ANSWERS = frozenset({"answer", "reply", "retort", "message", "motto", "slogan"})
"""What is the words themselves; "his statement was “false”" judges it."""
_COMES = frozenset({"came", "comes", "was", "is", "were"})
_OF = frozenset({"from", "of", "by"})
_BETWEEN = frozenset({ADV, BE, NOUN, "det", "and"})


def spoken_noun_drafts(sentence: Sentence) -> Iterator[Draft]:
    """Nouns for words with a quotation behind a colon."""
    if not sentence.quotations:
        return
    reply = _reply(sentence)
    if reply is not None:
        yield reply
    if COLON not in sentence.tags and BE not in sentence.tags:
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


def _reply(sentence: Sentence) -> Draft | None:
    """The statement of "“No,” came the reply", "“No” was her answer"."""
    first = 3 if sentence.tag(1) in (COMMA, DASH) and sentence.form(2) == "that" else 1
    if sentence.tags[0] != QUOTED or sentence.form(first) not in _COMES:
        return None
    near = range(first + 1, min(first + _NEAR, len(sentence)))
    noun = next((at for at in near if sentence.low[at] in words("spoken_nouns")), None)
    source = _owner(sentence, noun) if noun is not None else None
    if noun is None or (source is None and sentence.low[noun] not in _ANSWERS):
        return None
    rule = "<source>'s <noun>: <quotation>"
    draft = Draft(sentence, rule, Act.SPEECH, (first, noun + 1), source)
    draft.content.append((0, 1))
    return draft


def _owner(sentence: Sentence, at: int) -> Source | None:
    """Whose words they are: "his answer", "the answer from Oslo"."""
    owner = possessor(sentence, at)
    if owner is None and sentence.form(at + 1) in _OF:
        phrase = phrase_starting(sentence, at + 2, len(sentence))
        return Source(phrase) if phrase else None
    return owner


def _colon(sentence: Sentence, at: int) -> int | None:
    """The colon or verb before a quotation, where only "to voters", "was blunt" stand before it."""
    end = min(at + _REACH, len(sentence) - 1)
    while at < end:
        is_named = sentence.tags[at] == BE and sentence.tags[at + 1] == QUOTED
        is_named = is_named and sentence.low[at - 1] in _ANSWERS
        if sentence.tags[at] == COLON or is_named:
            return at if sentence.tags[at + 1] == QUOTED else None
        phrase = phrase_starting(sentence, at + 1, end) if sentence.tags[at] == PREP else None
        if phrase is None and sentence.tags[at] not in _BETWEEN:
            return None
        at = phrase[1] if phrase else at + 1
    return None
