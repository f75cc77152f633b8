"""Shares and figures as polls tell them: "58% of voters", "the party on 31%", "turnout at 61%".

In: a ``Sentence`` and a place. Out: whether such a figure stands there.
"""

from pipeline.statements.adverbials import REACH
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import BORDER, COMMA, DET, FINITE, NUM, POSS

_PERCENT = frozenset({"%", "percent", "per"})
_ABOUT = frozenset({"about", "around", "nearly", "over", "more", "less", "least", "than", "some"})


def is_share(sentence: Sentence, at: int) -> bool:
    """Whether the share of a poll stands there: "58% of voters", "58 percent"."""
    return sentence.tag(at) == NUM and sentence.form(at + 1) in _PERCENT


def has_figure(sentence: Sentence, at: int) -> bool:
    """Whether the object is told as a figure: "turnout at 61%", "the party on 31%"."""
    for place in range(at + 1, min(len(sentence), at + REACH)):
        is_verb = sentence.tags[place] in FINITE and sentence.tags[place - 1] not in (DET, POSS)
        if is_verb or sentence.tags[place] in BORDER:
            return False
        if sentence.low[place] in ("at", "on"):
            figure = place + 1
            while sentence.form(figure) in _ABOUT:
                figure += 1
            is_count = sentence.tag(figure) == NUM and sentence.low[place] == "at"
            return is_count or is_share(sentence, figure)
    return False


def lists_shares(sentence: Sentence, at: int) -> bool:
    """Whether the comma parts "the party on 31%, the union on 29%": each part has its share."""
    after = next(
        (p for p in range(at + 1, len(sentence)) if sentence.tags[p] == COMMA), len(sentence)
    )
    return is_share(sentence, at - 2) and any(is_share(sentence, p) for p in range(at + 2, after))
