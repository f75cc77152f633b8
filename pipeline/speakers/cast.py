"""Who is meant by the words beside a statement.

What goes in: the order in which the ways of resolving are tried. What stays out: finding names
(``naming.py``), pronouns (``pronouns.py``), nameless sources (``voices.py``), bodies
(``bodies.py``). ``resolve`` is called in the order of the text: an answer depends on what was
resolved before, never on what is resolved later.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import Reference, SpeakerKind, make_id
from pipeline.speakers.bodies import body_meant
from pipeline.speakers.character import Character
from pipeline.speakers.heads import head_names
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.naming import find_names
from pipeline.speakers.noun_phrases import noun_phrase_before
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, PhraseKind, read_phrase
from pipeline.speakers.pronouns import GENDERED, OTHER, RELATIVE, Pronouns
from pipeline.speakers.registry import plain, registry_of
from pipeline.speakers.roles import role_fits
from pipeline.speakers.vocabulary import BODY_SENSE, LEADERS, OFFICES, PERSON_NOUNS, noun_gender
from pipeline.speakers.voices import Voices
from pipeline.text import Reading

_CONTRACTED = re.compile(r"['’](?:s|d|ll|re|ve|m)$")
_AND_OTHERS = re.compile(r"\.?\s+and\s+(?:his|her|their|its|other|several|the)\s")
_AND_MORE = re.compile(r"\s+and\s+(?=[^\W\d_A-Z])")
_SOME_OF_THEM = re.compile(
    r"(?P<some>one|two|some|several|both|most|many|few) of them", re.IGNORECASE
)
_TWO_VOICES = re.compile(
    r"(?P<one>(?:an?|one)\s[^,]{3,80}?)\s+and\s+(?P<other>(?:an?|another|one)\s[^,]{3,80})$",
    re.IGNORECASE,
)
_OWNERS = frozenset({"his", "her", "their", "its"})
_OWNED = re.compile(r"['’]s?\s")
"""For "Smith's lawyer": whose he is has a name, so that "his lawyer" is another's."""
_RELATIVE_REACH = 120
"""Characters between a name and the "who" that goes back to it."""


def cast_of(reading: Reading, reference: Reference) -> "Cast":
    """Everyone an article names, ready to resolve the mentions beside its statements."""
    return Cast(reading, reference)


class Cast:
    """The people, bodies and nameless voices of one article."""

    def __init__(self, reading: Reading, reference: Reference) -> None:
        self._reading = reading
        self._article_id = reading.article.article_id
        self._registry = registry_of(reference)
        self._people = People(find_names(reading), self._registry, self._article_id)
        self._voices = Voices(self._article_id)
        self._pronouns = Pronouns(reading, self._people)

    @property
    def names(self) -> tuple[Name, ...]:
        """Every name found, in the order of the text."""
        return self._people.names

    def unknown(self) -> Resolved:
        """The speaker of a statement for which the text names no source."""
        return self._nobody("", "the text names no source", "unknown")

    def resolve(self, start: int, end: int, said: Sequence[tuple[int, int]] = ()) -> Resolved:
        """Who the mention ``reading.text[start:end]`` means, beside the words ``said``.

        Offsets are into ``Reading.text``. Every mention gets an answer; where the text does
        not tell, the kind is ``unknown`` and ``why`` says so.
        """
        resolved = self._resolve(start, end, said)
        self._pronouns.heard(start, resolved, self._voices.gender(resolved.speaker_id))
        return resolved

    def _resolve(self, start: int, end: int, said: Sequence[tuple[int, int]]) -> Resolved:
        text = self._reading.text[start:end].strip(" ,")
        low = _CONTRACTED.sub("", text.lower())
        if low in GENDERED or low in OTHER:
            return self._pronoun(start, text[: len(low)], said)
        if low in RELATIVE:
            return self._relative(start, text[: len(low)])
        known = self._registry.body(text)
        if known:
            return Resolved(known.speaker_id, known.name, known.kind, None, f"named '{text}'")
        heads = head_names(self._reading.text, self._people, start, end)
        if len(heads) > 1:
            return self._together(heads, text)
        if heads and _has_others(self._reading.text[heads[0].end : end]):
            return self._with_others(heads[0], end, text)
        return self._named(heads[0]) if heads else self._phrase(start, end)

    def _named(self, name: Name) -> Resolved:
        character, why = self._people.who(name)
        role = name.role or character.role_at(name.start)
        if role and not name.role:
            why = f"{why} as '{role}'" if "introduced earlier" in why else why
        return _as(character, role or None, why)

    def _together(self, heads: list[Name], text: str) -> Resolved:
        """For "x and Y said": a group of named ones."""
        names = [self._people.who(name)[0].name for name in heads]
        joined = " and ".join(dict.fromkeys(names))
        return Resolved(
            make_id("group", plain(joined)),
            joined,
            SpeakerKind.GROUP,
            None,
            f"'{text}' names several together",
        )

    def _with_others(self, head: Name, end: int, text: str) -> Resolved:
        """For "X and her aides said": a group around a named one."""
        rest = self._reading.text[head.end : end].strip(" ,")
        name = f"{self._people.who(head)[0].name} {rest}"
        why = f"'{text}' is a group, not one person"
        group_id = make_id("group", self._article_id, plain(name))
        return Resolved(group_id, name, SpeakerKind.GROUP, None, why)

    def _pronoun(self, start: int, text: str, said: Sequence[tuple[int, int]]) -> Resolved:
        if text.lower() in GENDERED:
            found = self._pronouns.person(start, text, said)
        else:
            found = self._pronouns.other(start, text)
        if found:
            return found
        crowd = self._pronouns.crowd_before(start, text)
        if crowd:
            return self._phrase(*crowd)
        return self._nobody(text, f"'{text}': nobody who fits is named before")

    def _relative(self, start: int, text: str) -> Resolved:
        """For "x, who said": the name or the noun phrase directly before."""
        sentence = self._reading.sentence_at(start)
        names = self._people.between(max(sentence.start, start - _RELATIVE_REACH), start)
        between = self._reading.text[names[-1].end : start].strip(" ,") if names else ""
        if names and (not between or names[-1].role):
            return self._named(names[-1])
        place = noun_phrase_before(self._reading.text, sentence.start, start)
        if place:
            return self._phrase(*place)
        return self._nobody(text, f"'{text}': the text does not tell who")

    def _phrase(self, start: int, end: int) -> Resolved:
        text = self._reading.text[start:end].strip(" ,")
        both = _TWO_VOICES.match(text)
        if both:
            return self._two(both["one"], both["other"], start)
        some = _SOME_OF_THEM.fullmatch(text)
        if some:
            named = self._apposed("", end) if some["some"].lower() == "one" else None
            return named or self._some_of_them(some["some"], text)
        phrase = read_phrase(text)
        if phrase.kind is PhraseKind.PERSON:
            return self._apposed(text, end) or self._someone(phrase, text, start)
        if phrase.kind is PhraseKind.PEOPLE:
            return self._several(phrase, text)
        inside = self._people.between(start, end)
        owner = self._owner(phrase, text, inside, start)
        if owner:
            return owner
        found = body_meant(self._owned(phrase, start), text, inside, self._people, start)
        return found or self._thing(phrase, text)

    def _owned(self, phrase: Phrase, start: int) -> Phrase:
        """For "her office", "his lawyer": described with whose it is, where the text tells."""
        if phrase.determiner not in GENDERED:
            return phrase
        owner = self._pronouns.person(start, phrase.determiner)
        if owner is None or owner.speaker_kind is not SpeakerKind.PERSON:
            return phrase
        return replace(phrase, description=f"{owner.speaker}'s {phrase.description}")

    def _some_of_them(self, some: str, text: str) -> Resolved:
        """For "one of them": a voice among those who spoke last."""
        crowd = self._pronouns.last_many
        among = (
            f"{some.lower()} of {crowd.speaker[:1].lower()}{crowd.speaker[1:]}" if crowd else text
        )
        return self._voices.new(replace(read_phrase("a person"), description=among), text)

    def _apposed(self, text: str, end: int) -> Resolved | None:
        """For "the spokeswoman, Ada Lind, said": the name right behind the office."""
        after = end + len(", ")
        if self._reading.text[end:after] != ", ":
            return None
        names = self._people.between(after, after + 1)
        if not names or names[0].start != after or not names[0].role:
            return None
        role = names[0].role
        is_hers = role.endswith(text[-20:]) or text.endswith(role)  # with its article or without
        return self._named(names[0]) if is_hers else None

    def _owner(
        self, phrase: Phrase, text: str, inside: Sequence[Name], start: int
    ) -> Resolved | None:
        """For "his letter", "Smith's letter": the one whose paper it is."""
        if phrase.kind is not PhraseKind.DOCUMENT:
            return None
        if phrase.determiner in GENDERED:
            owner = self._pronouns.person(start, phrase.determiner)
        elif inside and inside[0].is_owner and inside[0].start - start <= len("The "):
            owner = self._named(inside[0])
        else:
            owner = None
        return replace(owner, why=f"'{text}' speaks for its author: {owner.why}") if owner else None

    def _two(self, one: str, other: str, start: int) -> Resolved:
        """For "a diplomat and an aide": each a voice of its own, here together."""
        voices = [self._someone(read_phrase(text), text, start) for text in (one, other)]
        ids = [voice.speaker_id for voice in voices]
        name = " and ".join(voice.speaker for voice in voices)
        why = f"'{one} and {other}' are {len(ids)} sources together"
        return Resolved(make_id("anonymous", *ids), name, SpeakerKind.ANONYMOUS, None, why)

    def _someone(self, phrase: Phrase, text: str, start: int) -> Resolved:
        again = self._voices.again(phrase, text)
        last = self._pronouns.last
        if again and last and again.speaker_id == last.speaker_id:
            return again
        found = None if phrase.is_new else self._holder(phrase, text, start)
        return found or again or self._voices.new(self._owned(phrase, start), text)

    def _holder(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """For "the spokesman": the person introduced as such, the latest first."""
        for character in self._people.seen_before(start):
            for role in character.roles_before(start):
                is_others = phrase.determiner in _OWNERS and _OWNED.search(role)
                if role_fits(phrase, role) and not is_others:
                    why = f"'{text}' is {character.name}, introduced as '{role}'"
                    return _as(character, role, why)
        role, day = phrase.description, self._reading.article.published_on
        holder = self._registry.holder(role, day)
        if not holder:
            return self._foremost(phrase, text, start)
        why = f"'{text}' is {holder.name}, who held that office on {day}"
        return Resolved(holder.speaker_id, holder.name, holder.kind, role, why)

    def _foremost(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """For "the senator" where nobody was introduced so: the one in the foreground.

        Only somebody of whom the article tells no other role, and no head of a state.
        """
        if phrase.determiner != "the" or phrase.head not in OFFICES - LEADERS:
            return None
        found = self._pronouns.foremost(start, noun_gender(phrase.head))
        if not found or found.role:
            return None
        why = f"'{text}' is {found.name}, in the foreground and without another role"
        return Resolved(found.speaker_id, found.name, found.kind, None, why)

    def _several(self, phrase: Phrase, text: str) -> Resolved:
        if phrase.head == "source" or (phrase.is_hidden and phrase.head in PERSON_NOUNS):
            return self._voices.again(phrase, text) or self._voices.new(phrase, text)
        where = () if phrase.countries else (self._article_id,)
        return Resolved(
            make_id("group", *where, plain(phrase.description)),
            phrase.description,
            SpeakerKind.GROUP,
            None,
            f"'{text}' is a group, not one person",
        )

    def _thing(self, phrase: Phrase, text: str) -> Resolved:
        nobody = self._nobody(text, f"'{text}' is no speaker of its own", phrase.description)
        return replace(nobody, is_thing=BODY_SENSE.get(phrase.head) in (None, "evidence"))

    def _nobody(self, text: str, why: str, name: str = "") -> Resolved:
        speaker_id = make_id("unknown", self._article_id, plain(name or text))
        return Resolved(speaker_id, name or text, SpeakerKind.UNKNOWN, None, why)


def _has_others(text: str) -> bool:
    """For "... and her aides", "... and officials in the ministry"."""
    beside = _AND_MORE.match(text)
    is_crowd = beside is not None and read_phrase(text[beside.end() :]).kind is PhraseKind.PEOPLE
    return is_crowd or _AND_OTHERS.match(text) is not None


def _as(character: Character, role: str | None, why: str) -> Resolved:
    return Resolved(character.speaker_id, character.name, character.kind, role, why)
