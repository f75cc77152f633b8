"""Dates that only compare: "the worst result since 1935", "higher than in June".

What goes in: the words before a date. Out: whether they set something beside that day, so that
nothing happened on it. A date that is an attribute of a happening ("the worst day since the crash
of 1987") is read before, in ``nominals``.
"""

import re
from functools import cache

from pipeline.events.verbs import verbs_in
from pipeline.lexicon import words, words_where

_REACH = 120
"""Characters before a date that are read; keeps the work linear."""
_SINCE = re.compile(r"\b[Ss]ince (?:[\w.’'-]+ ){0,4}$")
_SUPERLATIVE = re.compile(
    r"\b(?:first|second|third|only|most|least|fewest|best|worst|record|longest|\w{2,}est"
    r"|(?:not|never)(?: been)? (?:seen|matched|reached|experienced))\b"
)
_TIME = re.compile(r"\b(?:first|second|third|fourth|only|last)\b[^,;]* (?:times?|occasion)\b")
_BEFORE_DATE = (
    r"(?: (?:just|only|barely|in|on|at|during|by|for|about|early|late|the|a|same|period|month|week"
    r"|of))*"
)
_FIGURE = r"(?:[$€£]?\d[\w.,]*|%|percent|per cent|points?|[mb]illion|trillion)"
_BY_HOW_MUCH = "|".join(
    (
        r"\S*\d\S*|[a-z]+ly|about|almost|around|by|far|from|half|more|over|somewhat|up|way",
        "a (?:bit|fifth|full|little|percentage|point|quarter|third|touch)",
        *sorted(words_where("numbers_en", "class", "cardinal")),
    )
)
"""How a figure begins between "up" and "from": not "locked up votes from"."""
_COMPARES = re.compile(
    r"(?:"
    r"(?<!later )(?<!earlier )(?<!sooner )\bthan"
    r"(?: (?:it|they|he|she|there|that|those|the one))?(?: (?:ever|was|were|did|had))*"
    rf"{_BEFORE_DATE}"
    r"|(?<!soon )(?<!early )(?<!late )(?<!recently )\b(?:as|unlike|like)"
    rf"(?: (?:it|they|he|she|was|were|did|had|so))*{_BEFORE_DATE}"
    r"|\b(?:compared|comparing|comparison|versus|contrast)\b[^;]{0,60}"
    r"|(?<!\bgo )(?<!\bgoes )(?<!\bgoing )(?<!\bwent )"
    rf"\b(?:up|down|rising|falling|recovering) (?:(?:{_BY_HOW_MUCH}) (?:\S+ ){{0,2}}?)?from\b"
    r"[^,;]{0,40}"
    rf"|\b{_FIGURE}%?(?: \w+)? from (?:\w*\d[\w.,%]*[^,;]{{0,20}}|{_BEFORE_DATE})"
    rf"|\b(?:than|above|below|over|under|from) (?:the |its |their ){_FIGURE}%?"
    r" (?:of|in|seen in) "
    r"|\b(?:than|above|below|against|from|over|exceeding|short of|near|beyond)"
    r" (?:the |its |their |a |an )?[^,;]{0,40}\b"
    r"(?:recorded|reported|seen|registered|posted|scored|forecast|projected|set|reached)"
    rf"{_BEFORE_DATE}"
    r"|\b(?:than|above|below|from|short of|beyond|over) (?:the |those |what )?\S+(?: \S+){0,2}"
    r" (?:it|he|she|they) (?:had )?(?:won|took|got|had|received|scored|recorded|made|earned|posted"
    rf"|polled|secured|gained|held|saw|drew){_BEFORE_DATE}"
    r"|\b(?:departure|difference|different|change|shift|contrast|far cry|improvement|reversed"
    rf"|reversal|turnaround) from{_BEFORE_DATE}"
    r"|(?<!\bwill )(?<!\bto )(?<!\bshall )(?<!\bwould )"
    rf"\b(?:increase|rise|gain|jump|decrease|drop|decline|dip)(?: (?:for|in|of) [^,;]{{1,40}})?"
    rf" from{_BEFORE_DATE}"
    rf"|\b(?:twice|half|three times|almost|nearly) as (?:much|many|high|low){_BEFORE_DATE}"
    r"|\b(?:[Aa]side|[Aa]part) from(?: the)?"
    r"|\b[Uu]nlike [^,;]{1,40}"
    r"|\bfrom the last time\b[^,;]{0,60}"
    r"|\bthan (?:anything|anyone|anybody|any)\b[^,;]{0,60}"
    r"|\blast (?:seen|reached|recorded|touched|matched|hit)(?: in| on)?"
    r"|\b[Ss]o (?:did|had|was|were|has|have)"
    r") ?$"
)
_UP_ON = re.compile(r"\b(?:up|down) on (?:the )?$")
_PERIOD_BEFORE = re.compile(
    r"(?:the |a |an )?(?:last|previous|same|year|month|quarter|\d{4})\b|[A-Z][a-z]+ \d{4}\b"
)
"""'sales were up on 2019', but the hall 'burned down on Friday'."""
_GERUND = re.compile(
    r"\b(?:(?:after|before|since|despite|without|upon|on|by) (?:\w+ly )?([a-z]{2,}ing)|having)\b"
    r"[^,;]*$"
)
"""A phrase with no verb of its own that ends in the date: "after falling 2% on Monday"."""
_NOUNS_IN_ING = frozenset(
    {
        *("lightning", "building", "spring", "evening", "morning", "nothing", "something"),
        *("everything", "housing", "funding", "training", "trading", "fighting", "farming"),
    }
)
_PERIOD = re.compile(
    r"\b(?:months|years|weeks|quarter|year|period) (?:to|through|ended|ending)(?: on| in)? ?$"
)
_MORE_THAN = re.compile(r"(?:more|fewer|less|higher|lower) than\b")
_COUNT = re.compile(r"\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten) $")
_OWN_COMPARISON = re.compile(r"a (?:year|month|week|quarter|day) (?:earlier|ago|before)")
_FROM = re.compile(r"\b(?:from|on|versus|than|over) (?:the \w+ )?$")
_GROWS = re.compile(r"\d|percent|per cent")


def is_record(text: str, start: int) -> bool:
    """Whether a date at ``start`` tells of when a record is: "footage from Monday shows"."""
    return _records().search(text, max(0, start - _REACH), start) is not None


@cache
def _records() -> re.Pattern[str]:
    listed = words_where("channels", "sense", "talk", "text")
    nouns = "|".join(sorted(listed | words("records_of_a_day"), key=len, reverse=True))
    return re.compile(
        rf"\b(?:{nouns})s? (?:(?:with|of) [^,;.:()]{{1,40}} )?from (?:early |late |the |back in )?$"
    )


def is_compared(text: str, start: int, at: tuple[int, int]) -> bool:
    """Whether the date ``at`` of the sentence that begins at ``start`` only compares."""
    first = max(start, at[0] - _REACH)
    since = _SINCE.search(text, first, at[0])
    if (
        since is not None
        and next(verbs_in(text, since.start() + len("since"), at[0]), None) is None
    ):
        return _is_superlative(text, first, since.start())
    if _COMPARES.search(text, first, at[0]):
        return True
    if _UP_ON.search(text, first, at[0]) and _PERIOD_BEFORE.match(text, at[0], at[1]):
        return True
    if _MORE_THAN.match(text, at[0], at[1]) and _COUNT.search(text, first, at[0]):
        return True  # 'two more than four years ago'
    if not _OWN_COMPARISON.match(text, at[0], at[1]):
        return False
    led = _FROM.search(text, first, at[0])
    return bool(led and _GROWS.search(text, first, led.start()))


def ends_period(text: str, start: int, at: tuple[int, int]) -> bool:
    """Whether the date only ends a stretch of time: "in the three months to June"."""
    return _PERIOD.search(text, max(start, at[0] - _REACH), at[0]) is not None


def is_of_gerund(text: str, start: int, at: tuple[int, int]) -> bool:
    """Whether the date belongs to a phrase such as "after falling 2%", not to a verb."""
    phrase = _GERUND.search(text, max(start, at[0] - _REACH), at[0])
    if phrase is None or phrase[1] in words("happenings") or phrase[1] in _NOUNS_IN_ING:
        return False
    return all(verb.word in ("be", "been", "being") for verb in verbs_in(text, *phrase.span()))


def _is_superlative(text: str, first: int, end: int) -> bool:
    """Whether a superlative stands before "since", and no verb after it."""
    if _TIME.search(text, first, end):
        return True
    found = [
        match
        for match in _SUPERLATIVE.finditer(text, first, end)
        if match.group() not in words("not_superlative")
    ]
    if not found:
        return False
    return next(verbs_in(text, found[-1].end(), end), None) is None
