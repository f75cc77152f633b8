"""Words whose class only their neighbours tell: "her words", "Kelly said", "he once said".

In: the classes and forms of a sentence fresh from its words. Out: the same rows, corrected in
place. Headlines, whose capitals say nothing, are a matter of ``headlines``.
"""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from pipeline.lexicon import is_listed, words
from pipeline.statements.nouns import is_plural
from pipeline.statements.tagging import (
    ADV,
    BORDER,
    DET,
    FINITE,
    HAVE,
    ING,
    NAME,
    NOUN,
    NUM,
    PAST,
    POSS,
    PREP,
    PRON,
    REL,
    SUB,
    TIME,
    VERB,
)
from pipeline.text.given_months import given_months

_BETWEEN: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        **dict.fromkeys(("once", "first", "last"), (SUB, NOUN)),
        **dict.fromkeys(("all", "both", "each"), (DET,)),
    }
)
"""Words that are adverbs between a subject and its verb, with the class they have elsewhere.

"Berg first said", "he once called", "France and Spain both said".
"""
_ASKING = frozenset({"aim", "hope", "need", "plan", "struggle", "vote"})
"""Nouns that are verbs between a plural and "to": "candidates need to win"."""
_DESCRIBES: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("early", "late"), frozenset({"", DET, PREP, POSS})),
        **dict.fromkeys(("inside", "outside"), frozenset({DET})),
    }
)
"""Words that describe a noun behind them where one of these classes stands before.

"In early results", "the early trends", "an inside source".
"""
_FRACTIONS = frozenset({"half", "one-third", "two-thirds", "three-quarters"})
_OPENS_OBJECT = frozenset({DET, POSS, NUM})
_SUBJECT_ENDS = frozenset({PRON, NAME, NOUN, REL, ADV})
_BEFORE_MONTH = frozenset({"in", "early", "late", "mid", "last", "this", "next", "since", "until"})
_PART_OF_MONTH = frozenset({"end", "beginning", "start", "middle"})


def settle_words(tags: list[str], low: list[str]) -> None:
    """Correct classes by the words around, in place.

    A first word in "-ly" or "-ing" right before a finite verb is a name ("Kelly said"); the words
    of ``_READERS`` have readers of their own.
    """
    unsettled = () if _READERS.keys().isdisjoint(low) else enumerate(low)
    for at, word in unsettled:
        reader = _READERS.get(word)
        if reader is not None:
            tags[at] = reader(tags, low, at) or tags[at]
    if len(tags) > 1 and tags[0] in (ADV, ING) and tags[1] in FINITE | {REL}:
        tags[0] = NAME
    if tags[:2] == [ING, ADV] and tags[2:3] and tags[2] in FINITE:
        tags[0] = NAME  # "Fielding later said"


def _between(tags: list[str], low: list[str], at: int) -> str | None:
    """An adverb where a subject or an auxiliary stands before it and a verb right behind it."""
    if tags[at] not in _BETWEEN[low[at]] or at == 0 or at + 1 >= len(tags):
        return None
    after = at + 1 + (tags[at + 1] == ADV)
    is_verb_next = after < len(tags) and tags[after] in FINITE
    return ADV if is_verb_next and tags[at - 1] in (_SUBJECT_ENDS | {HAVE}) else None


def _bare_past(tags: list[str], low: list[str], at: int) -> str | None:
    """In "voters cast their ballots" no noun stands between a noun and "their"."""
    is_led = tags[at] == NOUN and at > 0 and tags[at - 1] in (NOUN, NAME, PRON)
    opens = _OPENS_OBJECT | ({NOUN} if is_led and is_plural(low[at - 1]) else frozenset())
    return PAST if is_led and _follows(tags, at) in opens else None


def _aired(tags: list[str], low: list[str], at: int) -> str | None:
    """A participle in "an interview broadcast on Sunday", "a poll broadcast by the network"."""
    is_heard = at > 0 and tags[at - 1] == NOUN and is_listed(low[at - 1], "heard_nouns")
    return PAST if tags[at] == NOUN and is_heard else None


def _asking(tags: list[str], low: list[str], at: int) -> str | None:
    """A verb where a plural stands before it and "to" behind it."""
    last = at - 1 - (at > 1 and tags[at - 1] == ADV)
    before = low[last] if at and tags[last] in (NOUN, NAME) else ""
    asks = is_plural(before) and low[at + 1 : at + 2] == ["to"]
    return VERB if tags[at] == NOUN and asks else None


def _rough(tags: list[str], low: list[str], at: int) -> str | None:
    """In "said about half of them left" it is no preposition."""
    is_number = _follows(tags, at) == NUM or _FRACTIONS.issuperset(low[at + 1 : at + 2] or " ")
    return ADV if is_number else None


def _degree(tags: list[str], low: list[str], at: int) -> str | None:
    """In "and most recently defended" it is an adverb."""
    is_verb_next = at + 2 < len(tags) and tags[at + 2] in FINITE
    return (
        ADV if _follows(tags, at) == ADV and is_verb_next and low[at + 1].endswith("ly") else None
    )


def _far(_tags: list[str], low: list[str], at: int) -> str | None:
    """In "he has so far said" it is an adverb."""
    return ADV if low[at - 1 : at] == ["so"] else None


def _meanwhile(tags: list[str], _low: list[str], at: int) -> str | None:
    """In "she has since said" it is an adverb."""
    return ADV if at and tags[at - 1] == HAVE and _follows(tags, at) in FINITE else None


def _nobody(tags: list[str], low: list[str], at: int) -> str | None:
    """A noun in "no one knew", no article before one."""
    is_nobody = low[at - 1 : at] == ["no"] and _follows(tags, at) not in (NOUN, NAME)
    return NOUN if is_nobody else None


def _clock(tags: list[str], _low: list[str], at: int) -> str | None:
    """No verb in "a 5 am post"."""
    return NOUN if at and tags[at - 1] == NUM else None


def _describing(tags: list[str], low: list[str], at: int) -> str | None:
    is_led = (tags[at - 1] if at else "") in _DESCRIBES[low[at]]
    return NOUN if is_led and _follows(tags, at) == NOUN else None


def _owned(tags: list[str], _: list[str], at: int) -> str | None:
    """A noun in "in the past"."""
    return NOUN if at and tags[at - 1] in (DET, POSS) else None


def _side(_tags: list[str], low: list[str], at: int) -> str | None:
    """A noun in "abandoning the left"."""
    return NOUN if low[at - 1 : at] in (["the"], ["political"], ["radical"]) else None


def _owning(tags: list[str], _: list[str], at: int) -> str | None:
    """A possessive in "her words"."""
    return POSS if _follows(tags, at) in (NOUN, NAME) else None


def _ampersand(tags: list[str], _: list[str], at: int) -> str | None:
    """Part of a name in "Berg & Lund said", not in "Ada Berg & Joe Lund said"."""
    is_single = at > 0 and tags[at - 1] == NAME and (at == 1 or tags[at - 2] != NAME)
    return NAME if is_single and _follows(tags, at) == NAME else None


def _gerund(tags: list[str], low: list[str], at: int) -> str | None:
    """No finite verb in "accused them of being idle", "described it as being grim"."""
    return ING if at and (tags[at - 1] == PREP or low[at - 1] == "as") else None


def _month(tags: list[str], low: list[str], at: int) -> str | None:
    """A time in "in early May"."""
    before = low[at - 1] if at else ""
    if before == "of":
        is_month = at > 1 and low[at - 2] in _PART_OF_MONTH
    else:
        is_counted = before.isdigit() or _follows(tags, at) == NUM  # "7 May", "May 7"
        is_month = before in _BEFORE_MONTH or is_counted
    return TIME if tags[at] == NAME and is_month else None


def _given_name(tags: list[str], low: list[str], at: int) -> str | None:
    """The name of somebody in "the minister, Jan Lind," and "said June Lind", not in "in June"."""
    if _follows(tags, at) != NAME or low[at + 1] in words("not_surnames"):
        return None
    is_led = at > 0 and (low[at - 1] in _BEFORE_MONTH or tags[at - 1] in (DET, POSS, NUM))
    behind = _behind_names(tags, at)
    is_body = is_listed(low[at + 1], "organization_words") or behind == NOUN
    is_open = at > 0 and tags[at - 1] == PREP and low[at] != "jan" and behind not in BORDER
    return None if is_led or is_body or is_open else NAME


def _behind_names(tags: list[str], at: int) -> str:
    """What stands behind the names from here on: a noun in "June Supreme Court ruling"."""
    return next((tag for tag in tags[at + 1 : at + 5] if tag != NAME), "")


def _follows(tags: list[str], at: int) -> str:
    return tags[at + 1] if at + 1 < len(tags) else ""


_READERS: Mapping[str, Callable[[list[str], list[str], int], str | None]] = MappingProxyType(
    {
        **dict.fromkeys(_BETWEEN, _between),
        **dict.fromkeys(words("bare_pasts"), _bare_past),
        **dict.fromkeys(_ASKING, _asking),
        **dict.fromkeys(_DESCRIBES, _describing),
        **dict.fromkeys(("being", "having"), _gerund),
        **dict.fromkeys(given_months() - {"may"}, _given_name),
        "&": _ampersand,
        "about": _rough,
        "am": _clock,
        "broadcast": _aired,
        "far": _far,
        "her": _owning,
        "left": _side,
        "may": _month,
        "most": _degree,
        "one": _nobody,
        "past": _owned,
        "since": _meanwhile,
    }
)
"""From a word to what tells its class by the words around; ``None`` leaves the class as it is."""
