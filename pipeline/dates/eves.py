"""The day of a vote on whose eve something was done: 'on the eve of Sunday's vote, he spoke'.

In: the words around a weekday. Out: which way the weekday looks from publication.
"""

import re

from pipeline.dates.verb_cues import Direction, first_verb, last_verb

_EVE = re.compile(
    r"\b(?:on|until) the eve of (?:(?:the|an?|his|her|their) (?:[\w’'-]+ ){1,3}on )?$",
    re.IGNORECASE,
)


def way_of_eve(before: str, after: str, days: int) -> Direction | None:
    """Back where what was done then is told and the day is more than a day ahead.

    ``days`` is how far ahead the next such weekday is; ``None`` where no eve is told of.
    """
    if not _EVE.search(before):
        return None
    verbs = (first_verb(after)[0], last_verb(before)[0])
    if Direction.PAST not in verbs or Direction.FUTURE in verbs:
        return None
    return Direction.FUTURE if days <= 1 else Direction.PAST
