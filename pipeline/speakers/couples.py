"""A surname that two given names share: David of "David and Jeanne Heidler" is David Heidler.

What goes in: the names of an article in reading order. What stays out: "Taylor and Jeff Weaver"
where another name of the article ends in "Taylor", which is a surname there; "Ada and Tim Berg"
where the article often speaks of Ada Lind, who then is meant; places.
"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.models import SpeakerKind
from pipeline.speakers.kinds import FULL
from pipeline.speakers.mention import Name
from pipeline.speakers.vocabulary import COUNTRIES, GIVEN, PLACES

_FAMILY = re.compile(
    r"\b(?:parents|grandparents|couple|spouses|brothers|sisters|siblings|twins|sons|daughters"
    r"|children|grandchildren|cousins|newlyweds),? $"
)
"""Before two names they tell that both have one surname, whatever the names."""
_NEAR = 20
"""Characters before a name that hold such a word."""
_OFTEN = 3
"""Mentions of a person by surname or given name from which the given name alone is theirs."""


def with_shared_surnames(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, a given name before "and" and a full name with the surname of that."""
    full = [name.words for name in names if len(name.words) >= FULL]
    known = {words[-1] for words in full}
    told = Counter(name.words[-1] for name in names)
    known |= {words[0] for words in full if max(told[words[0]], told[words[-1]]) >= _OFTEN}
    found = list(names)
    for at, (name, partner) in enumerate(pairwise(names)):
        if _are_a_couple(text, name, partner) and name.words[0] not in known:
            words = (name.words[0], partner.words[-1])
            kind = SpeakerKind.PERSON
            found[at] = replace(name, words=words, text=" ".join(words), kind=kind, is_sure=True)
    return found


def _are_a_couple(text: str, name: Name, partner: Name) -> bool:
    if text[name.end : partner.start] not in (" and ", " & ") or partner.title or name.title:
        return False
    if partner.kind is not SpeakerKind.PERSON or len(partner.words) < FULL:
        return False
    low = name.words[0].lower()
    if len(name.words) != 1 or name.is_owner or low in PLACES or low in COUNTRIES:
        return False
    are_given = low in GIVEN and partner.words[0].lower() in GIVEN
    near = max(0, name.start - _NEAR)
    return are_given or _FAMILY.search(text, near, name.start) is not None
