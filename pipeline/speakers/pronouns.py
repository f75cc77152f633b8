"""Pronouns beside a statement, and what the article said before them.

What goes in: "he", "they", "who", "I". What stays out: the weighing itself (``salience.py``).
"""

from bisect import insort
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import SpeakerKind
from pipeline.speakers.candidates import named_in
from pipeline.speakers.character import person
from pipeline.speakers.foreground import OBJECT, SUBJECT, Foreground
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.nameless import anybody_before, nameless_before, paper_before, thing_before
from pipeline.speakers.people import People
from pipeline.speakers.salience import (
    AGAIN,
    Candidate,
    antecedent,
    last_before,
    position_of,
)
from pipeline.speakers.together import THEY, crowd_before, named_together
from pipeline.speakers.vocabulary import PLURALS
from pipeline.text import Reading

GENDERED = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
RELATIVE = frozenset(("who", "which", "that", "whom", "whose"))
OTHER = frozenset(
    ("they", "them", "their", "we", "us", "our", "it", "its", "i", "me", "my", "you")
) | frozenset(("these", "those", "themselves", "itself", "myself"))
_PLURAL = frozenset(("they", "them", "their", "these", "those", "themselves"))
_FIRST = frozenset(("i", "me", "my", "myself"))
_NEUTER = frozenset(("it", "its", "itself"))
_BODIES = (SpeakerKind.ORGANIZATION, SpeakerKind.UNKNOWN)
_MANY = (SpeakerKind.GROUP, SpeakerKind.ANONYMOUS, SpeakerKind.ORGANIZATION)

_RECENT = 12
"""Stretches of words said that are looked at."""
_LOOK_BACK = 3
"""Narrated sentences over which a plural or neuter pronoun reaches."""


class Pronouns:
    """Who spoke and who was named so far; fed by every mention that is resolved."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people
        self._foreground = Foreground(reading)
        named = named_in(reading, people, self._foreground)
        self._candidates, self._others, self._opening = named
        self._heard: list[Candidate] = []
        self._genders: dict[str, str] = {}
        self._said: list[tuple[int, int]] = []
        self._named_at = {candidate.position for candidate in self._candidates}
        self._sure = {candidate.speaker_id for candidate in self._candidates}
        for candidate in (*self._others, *self._candidates):
            if candidate.gender:
                self._genders.setdefault(candidate.speaker_id, candidate.gender)
        self.last: Resolved | None = None
        self.last_many: Resolved | None = None
        self._last_at = 0

    def heard(self, start: int, resolved: Resolved, gender: str, *, has_floor: bool = True) -> None:
        """Take note of a resolved mention: who speaks is a person, whatever the name.

        Whose words another reports has not the floor: what follows is not theirs.
        """
        if has_floor:
            self.last, self._last_at = resolved, start
            self.last_many = resolved if _can_be("they", resolved) else self.last_many
        is_sure = resolved.speaker_id in self._sure
        is_voice = resolved.speaker_kind is SpeakerKind.ANONYMOUS and not _can_be("they", resolved)
        is_one = is_voice or resolved.speaker_kind is SpeakerKind.PERSON
        if is_one and not (is_sure and start in self._named_at):
            candidate = Candidate(
                start, resolved.speaker_id, resolved.speaker, resolved.speaker_kind,
                gender or self._genders.get(resolved.speaker_id, ""),
                AGAIN if is_sure else SUBJECT, resolved.speaker_role,
            )  # fmt: skip
            insort(self._heard, candidate, key=position_of)

    def reported(self, start: int, said: Sequence[tuple[int, int]]) -> None:
        """Take note of words said: whom they name does not act in the story.

        Only behind the mention at ``start``: in "Lind was late, she said" Lind is who speaks.
        """
        self._said.extend(span for span in said if span[0] > start)

    def _in_words(self, candidate: Candidate, start: int) -> Candidate:
        """The candidate, no more than an object where only the words of another name them.

        Within those words, as in "said that Berg smiled when he left", it is as ever.
        """
        is_told = any(
            first <= candidate.position < last <= start for first, last in self._said[-_RECENT:]
        )
        return replace(candidate, weight=min(candidate.weight, OBJECT)) if is_told else candidate

    def person(
        self, start: int, text: str, said: Sequence[tuple[int, int]] = (), asker: str = ""
    ) -> Resolved | None:
        """For "he" or "she": the fitting person most in the foreground.

        ``said`` are the words that the pronoun's owner says: whom they name is somebody else,
        and so is the ``asker`` of a question just asked.
        """
        gender = GENDERED[text.lower()]
        first = self._first_of_its_kind(start, text)
        found = self._antecedent(first, gender, said, asker)
        before = self._foreground.opened_before(first, text)
        if found and before is not None and self._is_told_there(found[0], before, first):
            found = self._called_at(before, asker) or self._antecedent(before, gender, said, asker)
        if not found:
            return None
        who, why = found
        self._genders[who.speaker_id] = gender
        return Resolved(who.speaker_id, who.name, who.kind, who.role, f"'{text}' is {why}")

    def _first_of_its_kind(self, start: int, text: str) -> int:
        """For "She trusts Berg, she said": both mean the same, who was named before them."""
        sentence = self._reading.sentence_at(start)
        opening = self._reading.text[sentence.start : sentence.start + len(text) + 1]
        return sentence.start if opening.lower() == f"{text.lower()} " else start

    def _is_told_there(self, one: Candidate, opening: int, start: int) -> bool:
        """Whether the sentence that a pronoun opens tells of somebody, who then is another."""
        is_told = one.position in self._named_at or one.kind is SpeakerKind.ANONYMOUS
        return is_told and opening < one.position < self._reading.sentence_at(start).start

    def _called_at(self, start: int, asker: str) -> tuple[Candidate, str] | None:
        """Whom the pronoun at a place meant, where it has been resolved."""
        called = (one for one in self._heard if one.position == start and one.speaker_id != asker)
        return next(
            ((one, f"{one.name}, so called in the sentence before") for one in called), None
        )

    def _antecedent(
        self, start: int, gender: str, said: Sequence[tuple[int, int]] = (), asker: str = ""
    ) -> tuple[Candidate, str] | None:
        named = [self._in_words(one, start) for one in last_before(self._candidates, start)]
        heard = last_before(self._heard, start)
        heard = [one for one in heard if one.speaker_id != asker]
        spoke = {one.speaker_id for one in heard}
        again = (one for one in last_before(self._opening, start) if one.speaker_id in spoke)
        named = sorted((*named, *again), key=position_of)
        spoken_of = {
            candidate.speaker_id
            for candidate in named
            if candidate.speaker_id == asker
            or any(first <= candidate.position < last for first, last in said)
        }
        led = self._foreground.led_by(start)
        spoken_of |= {
            self._people.who(name)[0].speaker_id
            for first, last in (*said, *((led,) if led else ()))
            for name in self._people.between(first, last)
        }
        candidates = sorted((*named, *heard), key=position_of)
        others = [one for one in candidates if one.speaker_id not in spoken_of]
        unsure = last_before(self._others, start)
        choices = (others, candidates if spoken_of else (), unsure)
        read = (antecedent(some, start, gender, self._foreground, self.last) for some in choices)
        found = next(filter(None, read), None)
        newer = self._named_since(found, start, gender)
        return newer or found

    def _named_since(
        self, found: tuple[Candidate, str] | None, start: int, gender: str
    ) -> tuple[Candidate, str] | None:
        """Who was named since whoever was found, though no list knows the name.

        A full name goes before a nameless voice; before a person only the subject of a sentence
        of its own: "Lind said so. Volkanov left for Denby. There he".
        """
        if found is None:
            return None
        is_voice = found[0].kind is SpeakerKind.ANONYMOUS
        since = [
            one
            for one in last_before(self._others if is_voice else self._opening, start)
            if one.position > found[0].position
            and self._foreground.distance(one.position, start) <= 1
            and (is_voice or self._foreground.distance(found[0].position, one.position))
        ]
        return antecedent(since, start, gender, self._foreground, self.last)

    def foremost(self, start: int, gender: str) -> Candidate | None:
        """The named person of a gender (any, where empty) most in the foreground."""
        found = self._antecedent(start, gender)
        return found[0] if found and found[0].kind is SpeakerKind.PERSON else None

    def other(self, start: int, text: str) -> Resolved | None:
        """For "they", "it", "I", "we": the last speaker who can be called so."""
        low = text.lower()
        if low in _FIRST and not self._foreground.is_quoted(start):
            return self._author(text)
        last = self.last
        near = last is not None and self._foreground.distance(self._last_at, start) <= _LOOK_BACK
        if last and near and _can_be(low, last):
            why = f"'{text}' is {last.speaker}, who spoke last"
            return Resolved(
                last.speaker_id, last.speaker, last.speaker_kind, last.speaker_role, why
            )
        is_thing = low in _NEUTER
        return (self._issuer(start, text) or self._body_before(start, text)) if is_thing else None

    def _issuer(self, start: int, text: str) -> Resolved | None:
        """For "it" of "In a letter, Lind said so. “…,” it read": whoever wrote the paper."""
        last = self.last
        if last is None or last.speaker_kind is not SpeakerKind.PERSON:
            return None
        paper = paper_before(self._reading, self._foreground, self._last_at, start)
        return replace(last, why=f"'{text}' is the {paper} of {last.speaker}") if paper else None

    def _author(self, text: str) -> Resolved | None:
        """For "I" outside quotation marks: the writer, where there is one."""
        authors = self._reading.article.authors
        if len(authors) != 1:
            return None
        writer = person(authors[0], self._people.registry.person(authors[0]))
        why = f"'{text}' outside quotation marks is the writer, {writer.name}"
        return Resolved(writer.speaker_id, writer.name, writer.kind, None, why)

    def nameless_before(self, start: int, text: str) -> tuple[int, int] | None:
        """The place of a nameless person whom the sentence before is about, and who said nothing.

        For "he" in "A guest shook his head. He said".
        """
        gender, start = GENDERED[text.lower()], self._first_of_its_kind(start, text)
        place = nameless_before(self._reading, self._people, self._foreground, start, gender)
        if place is None:
            return None
        heard = last_before(self._heard, start)
        return None if any(one.position >= place[0] for one in heard) else place

    def anybody_before(self, start: int, text: str) -> tuple[int, int] | None:
        """The place of a nameless person before "she", where no name and no voice fits."""
        gender = GENDERED.get(text.lower())
        foreground = self._foreground
        place = anybody_before(self._reading, foreground, start, gender) if gender else None
        heard = place and any(one.position >= place[0] for one in last_before(self._heard, start))
        return None if heard else place

    def thing_before(self, start: int, text: str) -> tuple[int, int] | None:
        """The place of the body or the paper before "it", or ``None``."""
        is_thing = text.lower() in _NEUTER
        return thing_before(self._reading, self._foreground, start) if is_thing else None

    def crowd_before(self, start: int, text: str) -> tuple[int, int] | None:
        """The last plural noun for people before "they": its place, or ``None``."""
        is_many = text.lower() in _PLURAL
        return crowd_before(self._reading, self._foreground, start) if is_many else None

    def named_before(self, start: int, text: str) -> tuple[Name, ...]:
        """The people in a row before "they", if that is what stands there."""
        is_many = text.lower() in THEY
        row = (self._reading, self._people, self._foreground, start)
        return named_together(*row) if is_many else ()

    def _body_before(self, start: int, text: str) -> Resolved | None:
        """The last organization named as a subject in this sentence or the one before."""
        for name in reversed(self._people.before(start)[-8:]):
            if self._foreground.distance(name.start, start) > 1:
                return None
            character, _ = self._people.who(name)
            if name.kind is SpeakerKind.ORGANIZATION and self._foreground.weight(name) >= SUBJECT:
                why = f"'{text}' is {character.name}, named before"
                return Resolved(character.speaker_id, character.name, character.kind, None, why)
        return None


def _can_be(low: str, last: Resolved) -> bool:
    kind = last.speaker_kind
    if low in _PLURAL and kind is SpeakerKind.ANONYMOUS:
        spoken = last.speaker.lower().split()
        return any(word in PLURALS or word.endswith("person") for word in spoken)
    if low in _PLURAL:
        return kind in _MANY
    return kind in _BODIES if low in _NEUTER else kind is not SpeakerKind.UNKNOWN
