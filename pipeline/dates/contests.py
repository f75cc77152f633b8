"""Votes, debates and conventions beside a date, and whether one behind it is told to be over.

In: the words beside a month or a weekday. Out: where a contest is named among them. To add a
noun, add a row to ``lexicon/contests.csv``.
"""

import re
from functools import cache

from pipeline.dates.slots import either
from pipeline.lexicon import table

LEADING = ("for", "before", "ahead of", "into", "toward", "towards", "until")
"""Behind these a contest comes after what is told; behind 'was in town for' it does not."""
_BETWEEN = (
    r"(?: (?!(?:an?|the|this|that|his|her|its|their|he|she|it|they|we|you|I|to|of|in|on|at|for|by"
    r"|with|and|but|is|are|was|were|has|have|had|will|would)\b)(?![a-z]+ed\b)[\w.’'-]+){0,3}?"
)
"""What describes the contest: 'November's (New Hampshire Senate) race'."""
IS_OVER = re.compile(
    r" (?:was|were|had|saw|brought|gave|left|made|ended|came|showed"
    r"|went|drew|passed|failed|produced|resulted"
    r"|(?:has|have) (?:left|brought|given|made|ended|shown|handed|thrown|plunged|failed|produced"
    r"|resulted|delivered))\b"
)


@cache
def named() -> re.Pattern[str]:
    """The noun behind the date: 'November's general election', 'the March 4 primaries'."""
    return re.compile(rf"(?:['’]s)?{_BETWEEN} (?:{contest_nouns()})\b(?!-)")


@cache
def led() -> re.Pattern[str]:
    """The noun before the date: 'the election in November', 'before the party's vote on'."""
    return re.compile(
        rf"(?:\b(?P<ahead>{'|'.join(LEADING)})"
        r"(?: (?!(?:at|in|on|during|after)\b)[\w.’'-]+){0,4} )?"
        rf"\b(?:{contest_nouns()})(?: (?:in|on|for))? $"
    )


def contest_nouns() -> str:
    """A pattern for the nouns of votes and meetings whose days are set long before."""
    listed = table("contests", "class").items()
    return either([form for form, kind in listed if kind in ("noun", "meeting")])


def names_contest(after: str) -> bool:
    """Whether words behind a date name a contest: "'s general election", ' primaries'."""
    return named().match(after) is not None


def is_contest_over(after: str) -> bool:
    """Whether words behind a date tell how a contest went: "'s vote resulted in a tie"."""
    contest = named().match(after)
    return contest is not None and IS_OVER.match(after[contest.end() :]) is not None
