"""Who holds an office that is called by its title alone: "the head of state", "the Chancellor".

What goes in: the only one to whom an article gives a title, even if later than the mention, or of
whom it tells how he came to it ("Berg, who became chancellor in May"). What stays out: those
introduced with their role before the mention (``described.py``), holders of whom only the
reference knows (``registry.py``).
"""

import re
from collections import defaultdict

from pipeline.lexicon import rows
from pipeline.models import SpeakerKind
from pipeline.speakers.character import Character
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, content_words
from pipeline.speakers.vocabulary import COUNTRIES, OFFICES
from pipeline.text import Reading

_STANDS_FOR = {
    content_words(row["form"]): tuple(map(content_words, row["roles"].split(";")))
    for row in rows("called_by")
    if " " in row["form"]
}
"""From the name of an office in law to its titles: "head of government", "prime minister"."""
_OF_ONE_RACE = frozenset({"candidate", "contender", "nominee"})
"""What somebody else was in another year: "the nominee" is not the nominee of 2012."""
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
        self._titles: dict[frozenset[str], dict[str, Character]] = {}

    def holder(self, phrase: Phrase) -> Character | None:
        """The only one with the title of a phrase such as "the First Minister"."""
        if phrase.determiner != "the" or phrase.head not in OFFICES - _OF_ONE_RACE:
            return None
        titles = self._titles = self._titles or self._read()
        called = content_words(phrase.description)
        offices = _STANDS_FOR.get(called)
        if offices is None:
            found = titles.get(called, {})
        else:
            found = {
                one.speaker_id: one
                for words, holders in titles.items()
                if words - COUNTRIES in offices
                for one in holders.values()
            }
        return next(iter(found.values())) if len(found) == 1 else None

    def _read(self) -> dict[frozenset[str], dict[str, Character]]:
        titles: dict[frozenset[str], dict[str, Character]] = defaultdict(dict)
        for name in self._people.names:
            character, _ = self._people.who(name)
            if character.kind is not SpeakerKind.PERSON:
                continue
            came_to = _CAME_TO.match(self._text, name.end)
            told = [name.role, came_to["role"] if came_to else ""]
            for role in filter(None, told):
                titles[content_words(role)][character.speaker_id] = character
        return dict(titles)
