"""Whether the words around a vote and its day presuppose that it has been held.

"after losing Sunday's vote", "praised the vote on Sunday", "the winner of Sunday's vote", however
the verb of their clause looks. In: the sentence beside a weekday or a month. Out: yes or no.

``lexicon/votes_over_en.csv`` has the words that stand right before the vote: ``sure`` ones tell
it in any clause, ``told`` ones where nothing around looks ahead, ``own`` ones where they have an
owner besides ("her win in"). ``end`` are nouns right behind it, ``verdict`` words for what a vote
is called that has been seen, ``open`` words before all of them that keep it open.
"""

import re
from functools import cache

from pipeline.dates.contests import contest_nouns, named
from pipeline.dates.slots import either
from pipeline.dates.verb_cues import verb_cues
from pipeline.lexicon import words_where

_RESULT = re.compile(
    r"\b(?:results?|outcome|aftermath|fallout|turnout|returns|tall(?:y|ies))"
    r" (?:of|from|in) (?:last )?$"
)
_OWNER = r"(?:['’]s?|\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Oo]ur|[Mm]y))(?: [a-z-]+){0,2}? "
_REACH = 120
"""Characters before a date in which such words stand."""
_NEAR = 6
"""Words before them among which one keeps the vote open."""
_CLAUSE = re.compile(r"[,;:()“”\"—–]|\b(?:after|since|that|who|which|when|as)\b")
_OPEN_BEHIND = re.compile(
    r" (?:will|would|could|may|might|can|should|must|(?:is|are|looks|seems) (?:all but |almost )?"
    r"(?:to|due|set|expected|likely|certain|assured|inevitable))\b"
)
_WORD = re.compile(r"[\w’'-]+")
_OPENING = ("prospect", "plan", "future")
_CALLED = re.compile(r"\b(?:call(?:ed|s|ing)|describ(?:ed|es|ing)|term(?:ed|s)|dubb?(?:ed|s)) $")
_JUDGED = 60
"""Characters behind a vote in which it is judged: 'called Sunday's vote (neither free nor)'."""


def has_result(before: str, after: str) -> bool:
    """Whether it is told how a vote ended: 'will not accept the results of Sunday's vote'."""
    if after.startswith(("'s", "’s")) and _RESULT.search(before, max(0, len(before) - _REACH)):
        return True
    contest = named().match(after)
    if contest is None:
        behind = after if _held_before().search(before, max(0, len(before) - _REACH)) else None
    else:
        behind = after[contest.end() :]
    return behind is not None and _presupposes(before[-_REACH:], behind, is_named=bool(contest))


def _presupposes(before: str, behind: str, *, is_named: bool) -> bool:
    lead = before if is_named else _held_before().sub(" ", before)
    if is_named and _CALLED.search(lead) and _verdict().search(behind, 0, _JUDGED):
        return True
    if _leads("sure").search(lead):
        return True
    told = _leads("told").search(lead) or _owned().search(lead)
    ended = is_named and _ends().match(behind)
    if not told and not ended:
        return False
    rest = behind[ended.end() :] if ended else behind
    return not _OPEN_BEHIND.match(rest) and not _is_open(lead[: told.start()] if told else lead)


def _is_open(words: str) -> bool:
    """Whether one of the last words of a clause looks ahead: 'could face (defeat in)'."""
    near = _WORD.findall(_CLAUSE.split(words)[-1])[-_NEAR:]
    listed = words_where("votes_over_en", "class", "open")
    return any(verb_cues().get(word) in _OPENING or word.lower() in listed for word in near)


@cache
def _held_before() -> re.Pattern[str]:
    """The vote before its day: 'losing (the national election on) Sunday'."""
    return re.compile(
        rf" (?:the|an?|its|their|his|her|this|that)(?: [\w.’'-]+){{0,3}}? (?:{contest_nouns()})"
        r" (?:on |in )?(?:last )?$"
    )


@cache
def _leads(kind: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed(kind)}) (?:last )?$", re.IGNORECASE)


@cache
def _owned() -> re.Pattern[str]:
    return re.compile(rf"{_OWNER}(?:{_listed('own')}) (?:last )?$")


@cache
def _ends() -> re.Pattern[str]:
    return re.compile(rf" (?:{_listed('end')})\b")


@cache
def _verdict() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_listed('verdict')})\b", re.IGNORECASE)


def _listed(kind: str) -> str:
    return either(words_where("votes_over_en", "class", kind))
