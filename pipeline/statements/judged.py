"""Who is judged for what was said: Berg in "Lind attacked Berg for suggesting that".

In: a participle behind "for" and the draft of the judgement before it. Out: the ``Source`` of the
participle, or ``None`` where nobody is judged.
"""

from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import NAME, OBJ


def judged_for(sentence: Sentence, left: int, draft: Draft) -> Source | None:
    """Who is judged for words: Lind in "Berg attacked Lind for suggesting that"."""
    if sentence.form(left - 1) != "for" or not draft.content:
        return None
    first, end = draft.content[0]
    if "in the passive" in draft.rule:
        return Source((first, end))
    whom = phrase_starting(sentence, first, end) if draft.frame == Frame.TOPIC else None
    if whom is None:
        return None
    judged = ((whom[0], _before(sentence, whom, word)) for word in ("for", "of"))
    return next((Source(one) for one in judged if _is_somebody(sentence, one)), None)


def _is_somebody(sentence: Sentence, phrase: Places) -> bool:
    """Whether a phrase is somebody: "Ada Berg", "the mayor", "him", not "to her"."""
    last = phrase[1] - 1
    return sentence.tags[last] in (NAME, OBJ) or can_speak(sentence.low[last])


def _before(sentence: Sentence, phrase: Places, word: str) -> int:
    """Where a phrase ends that may have taken in what is judged: "Berg of haste for"."""
    places = range(phrase[0] + 1, phrase[1])
    return next((at for at in places if sentence.low[at] == word), phrase[1])
