"""People called again by what they are: "the veteran leader", "the billionaire", "the senator".

What goes in: definite phrases for somebody whom the article names, but not with these words. What
stays out: offices with which somebody was introduced (``described.py``). New words of this kind
go to ``epithets.csv``.
"""

import re
from dataclasses import replace

from pipeline.lexicon import rows
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Resolved
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, content_words, countries_in
from pipeline.speakers.pronouns import Pronouns
from pipeline.speakers.roles import head_noun
from pipeline.speakers.vocabulary import (
    EPITHETS,
    LEADERS,
    OFFICES,
    PERSON_NOUNS,
    SEAT_CODE,
    body_sense,
    noun_gender,
)
from pipeline.text import Reading

_POLITICIANS = frozenset({"leader", "politician", "lawmaker", "legislator"})
_ASKERS = frozenset(
    {
        *("anchor", "columnist", "correspondent", "editor", "host", "journalist", "moderator"),
        *("presenter", "reporter", "spokesman", "spokesperson", "spokeswoman"),
    }
)
"""Who asks or speaks for those in the foreground, and is not one of them."""
_JOINS = re.compile(r" (?:and|of) ")
"""In what tells of somebody more closely, or of two: "the candidate of the left"."""
_CALLED_BY = {row["form"]: frozenset(row["roles"].split(";")) for row in rows("called_by")}
"""From a plain word for somebody to the offices that it can stand for."""
_OWNER = re.compile(r"\b(?P<who>[\w-]+)['’]s\s")


class CalledAgain:
    """Those who spoke or stand in the foreground, by the phrases that take them up."""

    def __init__(self, reading: Reading, people: People, pronouns: Pronouns) -> None:
        self._reading = reading
        self._people = people
        self._pronouns = pronouns

    def is_named(self, speaker_id: str, begin: int, end: int) -> bool:
        """Whether somebody is named between two offsets."""
        names = self._people.between(begin, end)
        return any(self._people.who(name)[0].speaker_id == speaker_id for name in names)

    def called(self, phrase: Phrase, text: str, start: int, *, is_voice: bool) -> Resolved | None:
        """For "the veteran leader", "the lawmaker": whoever spoke last, whatever the office.

        ``is_voice``: a nameless one was so called before.
        """
        last, words = self._pronouns.last, phrase.description.split()
        if phrase.head in EPITHETS or self._can_be(phrase, last):
            return None if is_voice else self._called_by_epithet(phrase, text, start)
        is_vague = phrase.head in _POLITICIANS and (phrase.head != "leader" or len(words) > 1)
        is_vague = is_vague or phrase.head.endswith("-elect")
        if phrase.determiner != "the" or not is_vague or " of " in phrase.description:
            return None
        is_of_land = bool(phrase.countries) or not content_words(text).isdisjoint(SEAT_CODE)
        if is_of_land or (last and last.speaker_kind is not SpeakerKind.PERSON):
            return None
        if last and _leads_body(words) and self._is_another(last, start):
            return None
        if last is None:
            return self._head_of_state(text, start)
        return replace(last, why=f"'{text}' is {last.speaker}, who spoke last")

    def _can_be(self, phrase: Phrase, last: Resolved | None) -> bool:
        """Whether the office of who spoke last has another name: "the lawyer" for an attorney."""
        if last is None or last.speaker_role is None:
            return False
        *told, _ = phrase.description.split()
        is_plain = not told or (len(told) == 1 and told[0][:1].isupper())  # "the Lund official"
        return is_plain and head_noun(last.speaker_role) in _CALLED_BY.get(phrase.head, ())

    def _called_by_epithet(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """For "the billionaire", "the Ohio Republican": who spoke last, if in the foreground too.

        In a sentence that names them before they would be called by a pronoun.
        """
        last = self._pronouns.last
        is_plain = phrase.determiner == "the" and not _JOINS.search(phrase.description)
        if last is None or not is_plain or last.speaker_kind is not SpeakerKind.PERSON:
            return None
        found = self._pronouns.foremost(start, noun_gender(phrase.head))
        sentence = self._reading.sentence_at(start).start
        is_last = found is not None and found.speaker_id == last.speaker_id
        if not is_last or self.is_named(last.speaker_id, sentence, start):
            return None
        return replace(last, why=f"'{text}' is {last.speaker}, who spoke last")

    def _is_another(self, last: Resolved, start: int) -> bool:
        """Whether whoever spoke last has another office, or is told of in the same sentence."""
        sentence = self._reading.sentence_at(start).start
        return bool(last.speaker_role) or self.is_named(last.speaker_id, sentence, start)

    def _head_of_state(self, text: str, start: int) -> Resolved | None:
        """For "the far-right leader" before anybody spoke: a president in the foreground."""
        found = self._pronouns.foremost(start, "")
        if found is None or head_noun(found.role or "") not in LEADERS:
            return None
        why = f"'{text}' is {found.name}, in the foreground as '{found.role}'"
        return Resolved(found.speaker_id, found.name, found.kind, found.role, why)

    def foremost(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """For "the senator" where nobody was introduced so: the one in the foreground.

        Only somebody of whom the article tells no other role, and no head of a state; "the
        leader of Old Mill" leads a party.
        """
        is_of_party = " of " in phrase.description and not countries_in(phrase.description)
        leads = phrase.head == "leader" and is_of_party
        if phrase.determiner != "the" or not (leads or phrase.head in OFFICES - LEADERS - _ASKERS):
            return None
        owner = _OWNER.search(phrase.description)
        if owner and owner["who"].lower() in PERSON_NOUNS:
            return None  # "the mayor's spokeswoman" is not whom nobody introduced so
        found = self._pronouns.foremost(start, noun_gender(phrase.head))
        sentence = self._reading.sentence_at(start).start
        if not found or found.role or self.is_named(found.speaker_id, sentence, start):
            return None  # "in a letter to Lind, the mayor said": he is another
        why = f"'{text}' is {found.name}, in the foreground and without another role"
        return Resolved(found.speaker_id, found.name, found.kind, None, why)


def _leads_body(words: list[str]) -> bool:
    """Whether a description names an office: "opposition leader", not "veteran leader"."""
    return len(words) > 1 and body_sense(words[-2]) != ""
