"""Votes, debates and conventions: their days are set long before, so news looks both ways.

In: the words around a month or a weekday. Out: whether it is the time of such a meeting, and no
verb tells that it is over. Of 134 lone months in 210 articles of the PolNeAR corpus, written
before the election of 2016, the rule that news looks back took 21 for those of the year before;
with this one and ``prospects`` 5 are left. To add a noun, add a row to ``lexicon/contests.csv``.
"""

import re
from collections.abc import Mapping
from datetime import date
from functools import cache

from pipeline.dates import contests
from pipeline.dates.slots import either
from pipeline.dates.verb_cues import Direction, says
from pipeline.dates.votes_over import has_result
from pipeline.lexicon import rows, table
from pipeline.models import Reference

_DAYS_AHEAD = 365
"""How long before an election its month is spoken of without its year."""
_REACH = 100
"""Characters before a date in which the phrase of a contest begins."""
_BESIDE = 60
"""Characters before a date in which a vote of another language stands."""
_WORD_EDGE = r"\b"
_EDGE = {"de": ""}
"""What stands before a vote where a word need not begin: 'Bürgermeisterwahl' is one too."""
_NEAR = 12
"""Words before a date among which a verb can tell of a contest there."""
_WITHIN = re.compile(
    r"\b(?:in|at|on|during|after|following|since|from|of|by|than)"
    r"(?: (?:the|that|this|its|their|his|her|an?)| [\w.’'-]+['’]s?)?(?: [a-z-]+)? $",
    re.IGNORECASE,
)
"""Before it what is told happened within the vote, or after: 'lost seats in the May vote'."""
_COPULA = frozenset({"was", "were"})
_WAS = re.compile(r"(?:['’]s)?[^,;]{0,30} (?:was|were|had)\b")
"""Behind a contest and its date: 'the vote on Monday was'; a verb further on is of another."""
_IN_IT = re.compile(
    r"\b(?:in|at|during|after|following|since) (?:an?|the|that|his|her|their) (?:[\w’'-]+ ){0,4}$",
    re.IGNORECASE,
)
"""Before a contest: a verb in the past tells what came in or after it, and so that it is over."""
_SINCE = re.compile(r"\bsince (?:an?|the|that|his|her|their) (?:[\w’'-]+ ){0,4}$", re.IGNORECASE)
"""Before a contest that is over whatever the verb: 'since the vote on Monday he has been ill'."""
_BEAT = re.compile(
    r"(?<!Can )(?<!Will )(?<!Could )(?<!Did )"
    r"\b(?:[A-Z][\w’'-]+|he|she|it|who|and) beat\b[^,;]*$"
)
"""'Lund beat Berg in a run-off on': a past that looks like the present."""
_HOLDS = re.compile(
    r"(?<!not )(?<!n['’]t )(?<!to )\b(?:holds?|hosts?|stages?|faces?)"
    r" (?:(?:an?|its|their|the|his|her) (?:[\w-]+ ){1,4}|(?:[a-z-]+ ){0,3}[a-z-]+s )(?:on|in) $"
    r"|(?:^|\b(?:when|before|until|where|after|and|but) )"
    r"(?:[A-Z]\w+(?: [A-Z]\w+)?|[Tt]he (?:state|country|nation|city|county)|which)"
    r" (?:votes|goes to the polls) (?:on |in )?$"
)
"""'which holds a caucus on Tuesday': the present of what is set."""
_ASKED_FOR = re.compile(
    r"\b(?:agreed (?:on|to)|announced|proposed|demanded|sought|backed|wanted|suggested)"
    r" (?:an?|the|new|fresh|another) (?:[\w-]+ ){1,4}(?:in|on|for) $"
)
"""'agreed on a snap election in February': what is set or asked for is to come."""
_IS_LEFT_OPEN = re.compile(r" (?:is|are|will|would|may|might|could|can|should|must)\b")


def is_scheduled(before: str, after: str, told: tuple[Direction, str]) -> bool:
    """Whether a month or weekday is the time of a contest, and ``told`` does not say which one.

    A verb in the past does, where it tells of the contest itself ('lost the May vote', 'the May
    vote was') or of something in it ('said in the May debate'); else it is of another time:
    'challenged him to a debate before Monday's caucus'.
    """
    named, led = (
        contests.named().match(after),
        contests.led().search(before, max(0, len(before) - _REACH)),
    )
    direction, cue = told
    if (named is None and led is None) or direction is Direction.FUTURE:
        return False
    if has_result(before, after) or _is_over(before, after, led, told):
        return False
    is_behind = direction is Direction.PAST and not _stands_in(before, cue)
    is_behind = is_behind and not _WAS.match(after)
    is_behind = is_behind and led is not None and not _IN_IT.search(before[: led.start()])
    is_held = led is not None and _HOLDS.search(before[: led.end()]) is not None
    is_asked = led is not None and _ASKED_FOR.search(before[: led.end()]) is not None
    if direction is Direction.UNKNOWN or is_held or is_asked or (is_behind and named is None):
        return True
    tells = cue != "" and table("contests", "class").get(cue.split()[-1]) == "verb"
    if named is None:
        leads = led is not None and led["ahead"] in contests.LEADING[cue in _COPULA :]
        return leads or (_is_far(before, cue) and not tells)
    rest = after[named.end() :]
    if _IS_LEFT_OPEN.match(rest):
        return True
    return not (tells or _WITHIN.search(before) or contests.IS_OVER.match(rest))


def _is_over(
    before: str, after: str, led: re.Match[str] | None, told: tuple[Direction, str]
) -> bool:
    """Whether the words around a contest tell that it has been held."""
    direction, cue = told
    if direction is Direction.UNKNOWN and "?" not in after and _BEAT.search(before):
        return True
    if led is None:
        return False
    is_subject = led["ahead"] is None and not says(cue) and after.startswith(f" {cue} ")
    is_told = direction is Direction.PAST and is_subject  # "the vote on Sunday left it with ten"
    return is_told or _SINCE.search(before[: led.start()]) is not None


def is_held(before: str) -> bool:
    """Whether the present tells of what is set: "holds its primary on (Tuesday)"."""
    return _HOLDS.search(before, max(0, len(before) - _REACH)) is not None


def _is_far(before: str, cue: str) -> bool:
    """Whether a verb before the contest stands too far off to tell of it."""
    return _stands_in(before, cue) and not _stands_in(" ".join(before.split()[-_NEAR:]), cue)


def _stands_in(words: str, cue: str) -> bool:
    """Whether the words of a cue stand among others, in order: 'had already lost', 'had … lost'."""
    parts = [rf"\b{re.escape(part)}\b" for part in cue.split() if part != "…"]
    return re.search(".*".join(parts), words, re.DOTALL) is not None


def is_vote_abroad(before: str, after: str, language: str) -> bool:
    """Whether a vote stands before a date in another language, and none of its verbs is past.

    So in 'die Neuwahl im Februar', not in 'er gewann die Wahl im Februar'.
    """
    votes, over = _votes_abroad().get(language), _over_abroad().get(language)
    if votes is None or over is None:
        return False
    near = max(0, len(before) - _BESIDE)
    if not votes.search(before, near):
        return False
    return not (over.search(before, near) or over.search(after, 0, _BESIDE))


@cache
def _votes_abroad() -> Mapping[str, re.Pattern[str]]:
    """The votes of each language, with at most three words up to the date."""
    return {
        language: re.compile(
            rf"{_EDGE.get(language, _WORD_EDGE)}(?:{either(listed)})(?: [\w’'-]+){{0,3}} $",
            re.IGNORECASE,
        )
        for language, listed in _listed("noun").items()
    }


@cache
def _over_abroad() -> Mapping[str, re.Pattern[str]]:
    """The verbs of each language that tell of a vote which is over."""
    return {
        language: re.compile(rf"\b(?:{either(listed)})\b", re.IGNORECASE)
        for language, listed in _listed("over").items()
    }


def _listed(kind: str) -> Mapping[str, list[str]]:
    forms: dict[str, list[str]] = {}
    for row in rows("votes_abroad"):
        for language in row["language"].split(";"):
            if row["class"] == kind:
                forms.setdefault(language, []).append(row["form"])
    return forms


def known_vote(reference: Reference, published: date, month: int) -> int | None:
    """The year of the election of the reference that is held in that month, within a year."""
    votes = (event.earliest for event in reference.events if event.kind == "election")
    ahead = (day for day in votes if day and day.month == month and day >= published)
    first = min(ahead, default=None)
    return first.year if first and (first - published).days < _DAYS_AHEAD else None
