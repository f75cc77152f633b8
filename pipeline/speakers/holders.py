"""Who holds an office that is called by its title alone: "the head of state", "the Chancellor".

What goes in: the only one to whom an article gives a title, even if later than the mention, or of
whom it tells how he came to it ("Berg, who became chancellor in May"). What stays out: those
introduced with their role before the mention (``described.py``), holders of whom only the
reference knows (``registry.py``).
"""

import re

from pipeline.lexicon import rows
from pipeline.models import SpeakerKind
from pipeline.speakers.character import Character
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, content_words
from pipeline.speakers.vocabulary import COUNTRIES, OFFICES, ORGANIZATION_WORDS
from pipeline.text import Reading

_STANDS_FOR = {
    content_words(row["form"]): tuple(map(content_words, row["roles"].split(";")))
    for row in rows("called_by")
    if " " in row["form"]
}
"""From the name of an office in law to its titles: "head of government", "prime minister"."""
_OF_ONE_RACE = frozenset({"candidate", "contender", "nominee"})
"""What somebody else was in another year: "the nominee" is not the nominee of 2012."""
_OF_LAND = re.compile(r"(?: of (?:the )?(?:[A-Z][a-z]+ ){0,2}[A-Z][a-z]+){1,2}$")
"""Behind an office the country of it: "the President (of the Republic of Norland)"."""
_OF_NATIONS = ("an", "ese", "ish", "'s", "’s")
_CAME_TO = re.compile(
    r"(?:, who)? (?:became|has been|was (?:appointed|elected|made|named|sworn in as)|took over as)"
    r" (?:the )?(?P<role>[A-Za-z]+(?: [A-Za-z]+){0,3}?)"
    r"(?=,| (?:after|at|earlier|in|last|on|since|this|two|three)\b)"
)


class Holders:
    """The titles of an article and those who have them; read when first asked for."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._text = reading.text
        self._people = people
        self._told: list[tuple[str, Character]] = []

    def holder(self, phrase: Phrase) -> Character | None:
        """The only one with the title of a phrase such as "the First Minister"."""
        if phrase.determiner != "the" or phrase.head not in OFFICES - _OF_ONE_RACE:
            return None
        self._told = self._told or self._read()
        called = content_words(phrase.description)
        offices = _STANDS_FOR.get(called, (called,))
        told_as = content_words if called not in _STANDS_FOR else _office
        found = {one.speaker_id: one for role, one in self._told if told_as(role) in offices}
        return next(iter(found.values())) if len(found) == 1 else None

    def _read(self) -> list[tuple[str, Character]]:
        """Each title with the one who has it."""
        told: list[tuple[str, Character]] = []
        for name in self._people.names:
            character, _ = self._people.who(name)
            if character.kind is not SpeakerKind.PERSON:
                continue
            came_to = _CAME_TO.match(self._text, name.end)
            roles = (name.role, came_to["role"] if came_to else "")
            told += [(role, character) for role in roles if role]
        return told


def _office(role: str) -> frozenset[str]:
    """The words of a title without its country: "Norlandian President"."""
    if content_words(role) & ORGANIZATION_WORDS:
        return content_words(role)  # "president of the Lund Bank"
    words = content_words(_OF_LAND.sub("", role)) - COUNTRIES
    return frozenset(word for word in words if not word.endswith(_OF_NATIONS))
