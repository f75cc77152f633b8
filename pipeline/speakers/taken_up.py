"""The body that spoke last, taken up by what it is: "The FBI said so. … the agency said".

What goes in: a definite noun for a body, and who spoke last. What stays out: bodies whose name has
the noun in it ("the ministry"), see ``bodies.py``. A newspaper is taken up only by a name that
papers have (``outlet_words.csv``), a party by one that parties have, a company by none of a party
or an office of state (``name_ends.csv``).
"""

from pipeline.lexicon import table, words
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Resolved
from pipeline.speakers.phrases import Phrase

_ANY = frozenset(
    {"association", "body", "group", "nonprofit", "organisation", "organization", "outfit"}
)
_PAPERS = frozenset({"newspaper", "paper", "publication"})
_FIRMS = frozenset({"company", "firm"})
_NO_FIRM = frozenset({"agency", "body", "party"})


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
    if noun == "party":
        return senses.get(parts[-1]) == "party"
    if noun == "agency":
        return senses.get(parts[-1]) == "agency" or name.isupper()
    if noun in _PAPERS:
        return parts[-1] in words("outlet_words")
    return noun in _ANY
