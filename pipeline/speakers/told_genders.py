"""What the pronouns of an article tell of somebody whose name and roles tell no gender.

In: the names of an article in the narrator's sentences. Out: from speaker id to ``m`` or ``f``,
where the pronouns behind the name as a subject agree: "Volkanov left his house".
"""

import re
from collections import defaultdict

from pipeline.models import SpeakerKind
from pipeline.speakers.foreground import SUBJECT, Foreground
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People
from pipeline.text import Reading

_TOLD = re.compile(
    r"\b(?:(?P<m>he|his|himself)|(?P<f>she|hers|herself"
    r"|(?:about|at|by|for|from|in|of|on|to|with) her(?= [a-z]+\b)))\b"
)
"""Pronouns that can mean the subject: "Lind met him" tells nothing of Lind."""
_ENDS = re.compile(r"[“”\";]")
_AGREE = 3
"""How often one gender must be told for each time the other is."""


def told_genders(reading: Reading, people: People, foreground: Foreground) -> dict[str, str]:
    """The gender of those whom no list and no title tells of."""
    votes: dict[str, list[str]] = defaultdict(list)
    for number, name in enumerate(people.names):
        character, _ = people.who(name)
        is_open = bool(character.full or character.roles) and not character.gender_at(
            len(reading.text)
        )
        if (
            not is_open
            or character.kind is not SpeakerKind.PERSON
            or foreground.is_quoted(name.start)
        ):
            continue
        if foreground.weight(name) >= SUBJECT:
            after = people.names[number + 1] if number + 1 < len(people.names) else None
            told = _told_behind(reading, name, after)
            votes[character.speaker_id] += [told] if told else []
    agreed = {who: _agreed(told) for who, told in votes.items()}
    return {who: gender for who, gender in agreed.items() if gender}


def _told_behind(reading: Reading, name: Name, after: Name | None) -> str:
    """The gender of the first pronoun behind a name, before another is named."""
    sentence = reading.sentence_at(name.start)
    ends = _ENDS.search(reading.text, name.end, sentence.end)
    stop = ends.start() if ends else sentence.end
    found = _TOLD.search(reading.text, name.end, min(stop, after.start if after else stop))
    return found.lastgroup or "" if found else ""


def _agreed(told: list[str]) -> str:
    """The gender that is told far more often than the other."""
    m, f = told.count("m"), told.count("f")
    if max(m, f) < max(1, _AGREE * min(m, f)):
        return ""
    return "m" if m > f else "f"
