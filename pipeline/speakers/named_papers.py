"""The poll that "the poll" is, where the article named one only: "an Ashford University poll".

In: the place of a phrase such as "the survey". Out: the place of the words that name whose it is,
before it or right behind it. What stays out: polls of two makers, and a nameless one since.
"""

import re

from pipeline.lexicon import words
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase

_POLLS = frozenset({"poll", "study", "survey"}) & words("findings")
_NOUN = rf"(?:{'|'.join(sorted(_POLLS))})"
_IS_OF = re.compile(rf"(?:['’]s)? (?:[\w-]+ ){{0,2}}{_NOUN}\b", re.IGNORECASE)
"""Behind the name of who made it."""
_MADE_BY = r"(?:carried out|commissioned|conducted|done|published|released|run|taken)"
_BY = re.compile(
    rf"\b{_NOUN}(?:,? (?:that was |which was )?{_MADE_BY}(?: [\w.-]+){{0,4}})? by (?:the )?$"
)
"""Before that name: "a survey conducted last week by the Ashford Institute"."""
_BEHIND = re.compile(rf",? {_MADE_BY}(?: [\w.-]+){{0,4}} by (?:the )?")
_NAMELESS = re.compile(rf"\b(?:an?|another|one|second) (?:[a-z-]+ ){{0,3}}{_NOUN}\b", re.IGNORECASE)
_REACH = 90
"""Characters of "a survey that was conducted in the last week by the" at most."""
_FAR = 8000
"""Characters over which a poll is called again."""


def maker_named(text: str, people: People, phrase: Phrase, start: int, end: int) -> Name | None:
    """Who made the poll that a phrase at ``text[start:end]`` means, if the article tells one."""
    is_plain = phrase.description.lower().removeprefix("same ") == phrase.head
    if phrase.head not in _POLLS or not phrase.is_definite or not is_plain:
        return None
    behind = _BEHIND.match(text, end)
    if behind:
        names = people.between(behind.end(), behind.end() + 1)
        return names[0] if names and _is_body(names[0]) else None
    found: dict[str, Name] = {}
    for name in people.before(start):
        if name.start >= start - _FAR and _is_body(name) and _is_maker(text, name):
            found[people.who(name)[0].speaker_id] = name
    if len(found) != 1:
        return None
    (maker,) = found.values()
    return None if _NAMELESS.search(text, maker.end, start) else maker


def _is_body(name: Name) -> bool:
    return name.kind is SpeakerKind.ORGANIZATION and (len(name.words) > 1 or name.text.isupper())


def _is_maker(text: str, name: Name) -> bool:
    before = max(name.start - _REACH, 0)
    is_by = _BY.search(text, before, name.start) is not None
    return is_by or _IS_OF.match(text, name.end) is not None
