"""Who "I" and "he" are in the very words of somebody: "“I told Berg in May that”, said Dahl".

In: a pronoun between the marks of a quotation or in a turn, and whose words these are. Out: the
speaker. "I" is the owner of the words, "he" somebody else, first of all who was named in them.
"""

from dataclasses import replace

from pipeline.models import SpeakerKind
from pipeline.speakers.described import named
from pipeline.speakers.mention import Resolved
from pipeline.speakers.people import People

_FIRST = "i"


def first_person(text: str, owner: Resolved) -> Resolved | None:
    """The owner of the words for "I", ``None`` for every other mention."""
    if text.lower() != _FIRST:
        return None
    return replace(owner, why=f"'{text}' is {owner.speaker}, whose words these are")


def named_within(
    people: People, words: tuple[int, int], text: str, gender: str, owner: Resolved
) -> Resolved | None:
    """The last one of a gender named in the words before a pronoun, who is not their owner."""
    for name in reversed(people.between(*words)):
        character, _ = people.who(name)
        is_known = name.is_sure or bool(character.full) or character.known is not None
        is_other = character.speaker_id != owner.speaker_id and not name.is_owner and is_known
        fits = character.gender_at(name.end) in ("", gender)
        if character.kind is SpeakerKind.PERSON and is_other and fits:
            one = named(people, name)
            return replace(one, why=f"'{text}' is {one.speaker}, named before in the same words")
    return None
