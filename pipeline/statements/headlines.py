"""Headlines write every word with a capital: which of them are verbs after all?

In: a ``Sentence`` fresh from its words. Out: the same rows, the verbs of saying among capitals
told from names, so that "Smith Says He Will Run" reads like any sentence. Lower-case sentences
are left as they are.
"""

from pipeline.lexicon import words
from pipeline.statements.cues import Form, cue_verbs
from pipeline.statements.tagging import (
    ADV,
    BORDER,
    COMMA,
    DET,
    DOT,
    FINITE,
    MODAL,
    NAME,
    NOUN,
    NUM,
    POSS,
    PREP,
    QUOTED,
    VERB,
)

SHARE = 0.8
"""A sentence is written in title case from this share of capitals among its open words on."""
LEAST_WORDS = 4
_LONGEST = 20
"""Words of a headline, at most."""
_TAKE_TO = ("nouns_with_to", "finite_verbs")
"""Lists whose words take "to" themselves: "plan to", "wants to"."""
_SAYS = frozenset({"say", "says", "said"})
_PHRASE = frozenset({ADV, DET, NAME, NOUN, NUM, POSS})
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


def mark_plans(tags: list[str], low: list[str]) -> None:
    """Change the class of "to" in a headline where it tells a plan: "Berg to Stand, Lind Says"."""
    if len(tags) > _LONGEST or not tags or tags[-1] in (DOT, QUOTED):
        return
    begins = 0
    for at in range(len(tags)):
        if tags[at] in BORDER:
            begins = at + 1 if tags[at] == COMMA else len(tags)
        elif tags[at] in FINITE:
            begins = at + 1 if low[at] in _SAYS else len(tags)
        elif low[at] == "to" and begins < at and _is_plan(tags, low, begins, at):
            tags[at] = MODAL


def _is_plan(tags: list[str], low: list[str], begins: int, at: int) -> bool:
    """Whether a noun phrase stands before "to", and no noun that takes it: "plan to"."""
    takes_it = low[at - 1] in cue_verbs() or any(low[at - 1] in words(name) for name in _TAKE_TO)
    is_phrase = _PHRASE.issuperset(tags[begins:at]) and not takes_it
    return is_phrase and at + 1 < len(tags) and tags[at + 1] in (NAME, NOUN, VERB)


def _is_title_case(tags: list[str]) -> bool:
    capitals = sum(tag == NAME for tag in tags)
    small = sum(tag in ("noun", "past", "ing", "verb", ADV) for tag in tags)
    return capitals >= LEAST_WORDS and capitals >= SHARE * (capitals + small)


def _goes_on(tags: list[str], at: int) -> bool:
    """Whether something follows that can be content, or the verb ends the headline."""
    follows = tags[at + 1] if at + 1 < len(tags) else ""
    return follows not in BORDER or follows in ("comma", QUOTED, "colon")
