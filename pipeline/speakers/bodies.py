"""Organizations behind a noun phrase: "the ministry", "Smith's campaign", "the Acme report".

What goes in: phrases whose head is a body or a paper. What stays out: organizations by name
(``people.py``).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import SpeakerKind, make_id
from pipeline.speakers.character import Character, body
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, PhraseKind
from pipeline.speakers.registry import plain
from pipeline.speakers.vocabulary import BODY_SENSE

_POSSESSIVE = re.compile(r"['’]s?(?=\s|$)")
_PASSED_ON = re.compile(
    r"\b(?:acquired|cited|found|given|handed|leaked|obtained|quoted|read|received|reviewed|seen|sent"
    r"|shared|shown|submitted|viewed) (?:by|to|with) (?:[Tt]he )?$"
)
"""Before a body that has a paper and did not write it: "a memo obtained by (the Post)"."""
_NAMED_FOR_PEOPLE = frozenset({"administration", "camp", "campaign", "foundation", "team"})
"""Bodies that are called by a name with and without a possessive: "the Lind campaign"."""


def body_meant(
    phrase: Phrase, text: str, inside: Sequence[Name], people: People, start: int
) -> Resolved | None:
    """The organization that a phrase means, or ``None`` for a paper that nobody put out.

    ``inside`` are the names in the phrase; ``start`` is its offset in ``Reading.text``.
    """
    if phrase.kind is PhraseKind.DOCUMENT:
        is_paper = BODY_SENSE.get(phrase.head) == "document"
        makers = [one for one in inside if is_paper and one.kind is SpeakerKind.ORGANIZATION]
        makers = [one for one in makers if not _PASSED_ON.search(text, 0, one.start - start)]
        makers = [name for name in makers if len(name.words) > 1 or name.text.isupper()]
        maker = people.who(makers[0])[0] if makers else None
        return _as(maker, f"'{text}' is a paper of {maker.name}") if maker else None
    named = _named_before(phrase, people, start)
    if named:
        return _as(named, f"'{text}' is {named.name}, named before")
    full = _with_full_names(phrase.description, inside, people)
    character = body(_POSSESSIVE.sub("", full), people.registry)
    is_owned = bool(inside) or bool(_POSSESSIVE.search(phrase.description))
    if not is_owned and not character.known:
        # "A company" of one article is none of another.
        speaker_id = make_id("organization", people.article_id, full.lower())
        character = replace(character, speaker_id=speaker_id)
    if not character.known and phrase.head not in _NAMED_FOR_PEOPLE:
        character = replace(character, name=full.replace("’", "'"))
    return _as(character, f"'{text}' is an organization")


def _named_before(phrase: Phrase, people: People, start: int) -> Character | None:
    """For "the ministry": the last body named before whose name ends with that word."""
    if len(phrase.description.split()) > 1 or not phrase.is_definite:
        return None
    for name in reversed(people.before(start)):
        character, _ = people.who(name)
        is_body = character.kind is SpeakerKind.ORGANIZATION
        if is_body and plain(character.name).endswith(phrase.head):
            return character
    return None


def _with_full_names(description: str, inside: Sequence[Name], people: People) -> str:
    """For "smith's campaign" with the full name, so that it is the same in every article."""
    for name in inside:
        character, _ = people.who(name)
        if character.kind is SpeakerKind.PERSON and character.name not in description:
            description = description.replace(name.text, character.name, 1)
            description = description.removeprefix(f"{name.title}. ").removeprefix(f"{name.title} ")
    return description


def _as(character: Character, why: str) -> Resolved:
    return Resolved(character.speaker_id, character.name, character.kind, None, why)
