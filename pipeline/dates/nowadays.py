"""'Today' that means the time we live in: 'people today', 'we still live today'.

In: the words around it. Out: whether it names no day. A verb in the past beside it speaks of the
day ('voters today chose'). ``lexicon/nowadays_en.csv`` has the words: ``many`` are people at
large and ``does`` what they do at all times, ``place`` where they live, ``lasts`` what still is
so; ``passing`` are nouns that 'of today' leaves to the day ('the events of today').
"""

import re
from functools import cache

from pipeline.dates.slots import either
from pipeline.dates.verb_cues import Direction, first_verb, last_verb
from pipeline.lexicon import words_where

_REACH = 80
"""Characters before it in which its phrase stands."""
_ENDS = re.compile(r"[.,;:!?)”\"—–]|$|\n| who\b")
_AS_IT_IS = re.compile(
    r"\b(?:(?:as|what|who|that|where|how|than) (?:it|they|we|she|he|I|you|things)"
    r"|(?:as|what|where|how) (?:[a-z]+ [a-z]+|(?:the )?[A-Z]\w+(?: [A-Z]\w+)?))"
    r" (?:is|are|am|do|does|(?:has|have) become) $"
)
"""'as it is today', 'where the Green Party is today'."""
_AS_MUCH = re.compile(r"\bas [a-z]+ $")
_THAN = re.compile(
    r"(?<!rather )(?<!other )(?<!later )(?<!earlier )(?<!sooner )\bthan (?:[a-z]+ )?$"
)
"""'worse than life today'; 'tomorrow rather than today' is of the day."""
_EVEN = re.compile(r"\b[Ee]ven $")
_IS = re.compile(r" (?:(?:is|are)(?! (?:[a-z]+ly )?[a-z]+ing\b)|has|have)\b")
_CLAUSE = re.compile(r"[,;:“”\"—–]|\b(?:that|who|which|and|but)\b")


def is_nowadays(before: str, after: str) -> bool:
    """Whether 'today' between these parts of a sentence names no day."""
    near = before[-_REACH:]
    if any(one.search(near) for one in (_of_today(), _lasts(), _AS_IT_IS, _facing(), _grasps())):
        return True
    if _AS_MUCH.search(near) and after.startswith(" as "):
        return True
    behind = first_verb(after)[0]
    if _EVEN.search(near):
        return behind is Direction.UNKNOWN
    if _ENDS.match(after):
        is_now = last_verb(_CLAUSE.split(near)[-1])[0] is Direction.UNKNOWN
        return _THAN.search(near) is not None or (is_now and _among().search(near) is not None)
    does = _does().match(after) or _IS.match(after)
    return bool(does) and behind is Direction.UNKNOWN and _many_open().search(near) is not None


@cache
def _of_today() -> re.Pattern[str]:
    """'the Norland of (today)'."""
    noun = rf"(?!(?:{_listed('passing')})\b)[\w’'-]+"
    return re.compile(rf"\b(?:the|an?|those|our)(?: [\w’'-]+){{0,2}}? {noun} of $", re.IGNORECASE)


@cache
def _lasts() -> re.Pattern[str]:
    """'still live (today)', 'still stands there (today)'."""
    rest = r"(?: (?:in|by|for|with|to|there|here)(?: \w+){0,3})?"
    return re.compile(rf"(?<!was )(?<!were )(?<!had )\bstill (?:{_listed('lasts')}){rest} $")


@cache
def _facing() -> re.Pattern[str]:
    place = rf"(?:the|our|this|my) (?:{_listed('place')})"
    return re.compile(rf"\b(?:facing|confronting) {place} $", re.IGNORECASE)


@cache
def _grasps() -> re.Pattern[str]:
    """'to understand people (today)'."""
    verbs = "understands?|relevant to|matters? to|resonates? with"
    return re.compile(rf"\b(?:{verbs}) {_many()} $", re.IGNORECASE)


@cache
def _among() -> re.Pattern[str]:
    """'in the world (today)', 'for most people (today)'."""
    place = rf"(?:the |our |this |my )?(?:{_listed('place')})\.?"
    return re.compile(
        rf"\b(?:(?:in|of|across|around) {place}|(?:for|of|among|by|like|as) {_many()}) $",
        re.IGNORECASE,
    )


@cache
def _many_open() -> re.Pattern[str]:
    """'Young people (today)' at the head of a clause."""
    return re.compile(
        r"(?:^|[,;:.“\"—–] ?|\b(?:that|because|and|but|if|when|so) )"
        rf"{_many()} $",
        re.IGNORECASE,
    )


@cache
def _does() -> re.Pattern[str]:
    return re.compile(rf" (?:{_listed('does', 'lasts')})\b")


def _many() -> str:
    """'many young people': a pattern."""
    listed = _listed("many")
    return rf"(?:(?:most|many|all|young|some|working|ordinary) ){{0,2}}(?:{listed})"


def _listed(*kinds: str) -> str:
    return either(words_where("nowadays_en", "class", *kinds))
