"""Headlines write every word with a capital: which of them are verbs after all?

In: a ``Sentence`` fresh from its words. Out: the same rows, the verbs of saying among capitals
told from names, so that "Smith Says He Will Run" reads like any sentence. Lower-case sentences
are left as they are.
"""

from pipeline.statements.cues import Form, cue_verbs
from pipeline.statements.tagging import (
    ADV,
    BORDER,
    DET,
    MODAL,
    NAME,
    POSS,
    PREP,
    QUOTED,
    VERB,
)

SHARE = 0.8
"""A sentence is written in title case from this share of capitals among its open words on."""
LEAST_WORDS = 4
_BEFORE_NOUN = frozenset({DET, POSS, PREP, "", *BORDER})
_IN_HEADLINES = frozenset({Form.THIRD, Form.ING, Form.PAST})


def mark_verbs(tags: list[str], low: list[str]) -> None:
    """Change the class of verbs of saying from name to verb, in place, in a headline."""
    if not _is_title_case(tags):
        return
    verbs = cue_verbs()
    for at in range(1, len(tags)):
        if low[at] in ("will", "may") and tags[at] == NAME:
            tags[at] = MODAL
        if tags[at] != NAME or low[at] not in verbs or tags[at - 1] in _BEFORE_NOUN | {VERB}:
            continue
        if verbs[low[at]].forms & _IN_HEADLINES and _goes_on(tags, at):
            tags[at] = VERB


def _is_title_case(tags: list[str]) -> bool:
    capitals = sum(tag == NAME for tag in tags)
    small = sum(tag in ("noun", "past", "ing", "verb", ADV) for tag in tags)
    return capitals >= LEAST_WORDS and capitals >= SHARE * (capitals + small)


def _goes_on(tags: list[str], at: int) -> bool:
    """Whether something follows that can be content, or the verb ends the headline."""
    follows = tags[at + 1] if at + 1 < len(tags) else ""
    return follows not in BORDER or follows in ("comma", QUOTED, "colon")
