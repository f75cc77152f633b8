"""The day that an article itself gives for its election or inauguration.

In: each day of the text with the words beside it: 'The election will be held on July 7', 'the 16
February election', 'was sworn in on Friday'. Out: the day that 'election day' means in that text,
where the text gives one and not two.
"""

import re
from datetime import date, timedelta

from pipeline.models import ReferenceEvent

_A_YEAR = timedelta(days=366)
_BE = r"(?:is|are|was|were|will be|would be|has been|have been|to be)"
_HELD = r"(?:held|scheduled|set|due|slated|planned|called|fixed|taking place|take place)"
_CLOSED = (
    r"(?=[.,;:)”\"]|$| (?:and|but|in|is|was|are|were|will|would|that|to|for|as|at|by|with|of)\b)"
)
_BESIDE = {
    "election": (
        re.compile(
            rf"\belections?(?: {_BE}| will)?(?: {_HELD})?(?: to be held| to take place)?"
            r" (?:on|for) $"
            r"|\b(?:go|goes|went|going|head|heads|headed) to the polls (?:on )?$"
        ),
        re.compile(
            r"(?:['’]s)? (?:(?:general|presidential|parliamentary|legislative|federal|national"
            rf"|local|municipal|snap|early) ){{0,2}}elections?{_CLOSED}"
        ),
    ),
    "inauguration": (
        re.compile(
            rf"\binauguration(?: {_BE})?(?: {_HELD})? (?:on|for) $"
            r"|\b(?:is|are|was|were|be|been) (?:sworn in|inaugurated)(?: as [a-z]+)? on $"
        ),
        re.compile(rf"(?:['’]s)? (?:presidential )?(?:inauguration|swearing-in){_CLOSED}"),
    ),
}
_NEAR = 100
"""Characters beside a day in which its election is named."""


def kinds_of(before: str, after: str) -> list[str]:
    """The kinds of event that a day between these words is told to be the day of."""
    led, follows = before[-_NEAR:], after[:_NEAR]
    return [
        kind
        for kind, (lead, behind) in _BESIDE.items()
        if lead.search(led) or behind.match(follows)
    ]


def from_text(kind: str, days: frozenset[date], published: date | None) -> ReferenceEvent | None:
    """The event of that kind, where the text gives one day for it in a year of the article."""
    if published is None or len(days) != 1:
        return None
    (day,) = days
    if abs(day - published) > _A_YEAR:
        return None
    return ReferenceEvent(
        event_id="text",
        name=f"the {kind} whose day the text gives",
        kind=kind,
        earliest=day,
        latest=day,
    )
