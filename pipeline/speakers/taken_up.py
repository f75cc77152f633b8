"""The body that spoke last, taken up by what it is: "The FBI said so. … the agency said".

What goes in: a definite noun for a body, and who spoke last. What stays out: bodies whose name has
the noun in it ("the ministry"), see ``bodies.py``. A newspaper is taken up only by a name that
papers have, a company by none of a party or an office of state; the words of such names are in
``name_ends.csv``.
"""

from collections.abc import Mapping
from types import MappingProxyType

from pipeline.lexicon import table
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Resolved
from pipeline.speakers.phrases import Phrase

_ANY = frozenset(
    {"association", "body", "group", "nonprofit", "organisation", "organization", "outfit"}
)
_SENSES: Mapping[str, str] = MappingProxyType(
    {**dict.fromkeys(("newspaper", "paper", "publication"), "paper"), "agency": "agency"}
)
"""Nouns with the sense of the last word of the names that they can stand for."""
_FIRMS = frozenset({"company", "firm"})
_NO_FIRM = frozenset({"agency", "body"})


def taken_up(phrase: Phrase, last: Resolved | None) -> Resolved | None:
    """The body that spoke last, if a phrase such as "the group" can mean it."""
    is_plain = phrase.is_definite and phrase.description.lower() == phrase.head
    if last is None or not is_plain or last.speaker_kind is not SpeakerKind.ORGANIZATION:
        return None
    if not last.speaker[:1].isupper() or not _can_be(phrase.head, last.speaker):
        return None
    why = f"'the {phrase.head}' is {last.speaker}, which spoke last"
    return Resolved(last.speaker_id, last.speaker, last.speaker_kind, last.speaker_role, why)


def _can_be(noun: str, name: str) -> bool:
    senses = table("name_ends", "sense")
    parts = name.lower().split()
    if noun in _FIRMS:
        return not name.isupper() and not any(senses.get(part) in _NO_FIRM for part in parts)
    if noun in _SENSES:
        return senses.get(parts[-1]) == _SENSES[noun] or (noun == "agency" and name.isupper())
    return noun in _ANY
