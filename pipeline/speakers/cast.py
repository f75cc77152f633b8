"""Who is meant by the words beside a statement.

What goes in: the order in which the ways of resolving are tried. What stays out: finding names
(``naming.py``), pronouns (``pronouns.py``), noun phrases (``described.py``). ``resolve`` is called
in the order of the text: an answer depends on what was resolved before, never on what is resolved
later.
"""

import re
from collections.abc import Sequence

from pipeline.models import Reference, SpeakerKind, make_id
from pipeline.speakers.antecedents import (
    before_apart,
    before_bracket,
    people_apart,
    people_described,
    person_described,
    person_in_role,
    person_told_of,
)
from pipeline.speakers.described import Described, named, nobody
from pipeline.speakers.heads import head_names
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.naming import find_names
from pipeline.speakers.noun_phrases import noun_phrase_before
from pipeline.speakers.own_words import first_person, named_within
from pipeline.speakers.people import People
from pipeline.speakers.phrases import PhraseKind, read_phrase
from pipeline.speakers.pronouns import GENDERED, OTHER, RELATIVE, Pronouns
from pipeline.speakers.registry import plain, registry_of
from pipeline.speakers.together import is_nearer
from pipeline.speakers.turns import Turns
from pipeline.speakers.voices import Voices
from pipeline.text import Reading

_CONTRACTED = re.compile(r"['’](?:s|d|ll|re|ve|m)$")
_AND_OTHERS = re.compile(
    r"\.?\s+and\s+(?:his|her|their|its|other|another|several|an?|one|two|three|the)\s"
)
_AND_MORE = re.compile(r"\s+and\s+(?=[^\W\d_A-Z])")
_PRONOUN_AND = re.compile(r"(?P<one>he|she)\s+and\s+", re.IGNORECASE)
_SOMEBODY_AND = re.compile(
    r"(?P<who>(?:the|her|his|their|its|an?)\s(?:[a-z-]+\s){0,2}[a-z-]+)\s+and\s+", re.IGNORECASE
)
"""Somebody by office before a name without one: "the mayor and Ada Lind"."""
_FOR_ONE = re.compile(r"\b[A-Z]\w+ for [A-Z]\w+,? $")
_WHOSE = "whose "
_PERSONAL = frozenset({"who", "whose", "whom"})
_IS_APPOSED = re.compile(r"\s?[,(—–-]")
"""Behind a name, where what stands up to "who" tells of it: "Ada Lind, the mayor here, who"."""
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
        self._described = Described(reading, self._people, self._pronouns, self._voices)
        self._turns = Turns(reading, self._people)

    @property
    def names(self) -> tuple[Name, ...]:
        """Every name found, in the order of the text."""
        return self._people.names

    def unknown(self) -> Resolved:
        """The speaker of a statement for which the text names no source."""
        return nobody(self._article_id, "", "the text names no source", "unknown")

    def resolve(
        self,
        start: int,
        end: int,
        said: Sequence[tuple[int, int]] = (),
        asker: str = "",
        *,
        is_inner: bool = False,
    ) -> Resolved:
        """Who the mention ``reading.text[start:end]`` means, beside the words ``said``.

        Offsets are into ``Reading.text``. ``asker`` is the id of one whose question was just
        asked: a pronoun is not theirs. ``is_inner`` says that another reports the mention's words
        and keeps the floor. Every mention gets an answer; where the text does not tell, the kind
        is ``unknown`` and ``why`` says so.
        """
        resolved = self._turns.resolve(start, end) or self._resolve(start, end, said, asker)
        gender = self._voices.gender(resolved.speaker_id)
        self._pronouns.heard(start, resolved, gender, has_floor=not is_inner)
        self._pronouns.reported(start, said)
        return resolved

    def resolve_in_words(
        self,
        place: tuple[int, int],
        said: Sequence[tuple[int, int]],
        owner: Resolved,
        since: int,
        *,
        is_turn: bool,
    ) -> Resolved:
        """The same for a mention in the very words of ``owner``; what tells begins at ``since``.

        In a turn of a transcript nobody else is near: the labels name who talks to whom.
        """
        text = self._reading.text[slice(*place)].strip(" ,")
        gender = GENDERED.get(text.lower())
        found = first_person(text, owner)
        if gender and not found:
            found = named_within(self._people, (since, place[0]), text, gender, owner)
        if gender and not found and is_turn:
            found = nobody(self._article_id, text, f"'{text}': nobody is named before in the talk")
        if found is None:
            return self.resolve(*place, said, owner.speaker_id, is_inner=True)
        self._pronouns.heard(place[0], found, gender or "", has_floor=False)
        return found

    def _resolve(
        self, start: int, end: int, said: Sequence[tuple[int, int]], asker: str
    ) -> Resolved:
        text = self._reading.text[start:end].strip(" ,")
        low = _CONTRACTED.sub("", text.lower())
        if low in GENDERED or low in OTHER:
            return self._pronoun(start, text[: len(low)], said, asker)
        if low in RELATIVE or low.startswith(_WHOSE):
            is_bare = low in RELATIVE
            return self._relative(start, text[: len(low)]) if is_bare else self._owned(start, text)
        joined = _PRONOUN_AND.match(text)
        if joined:
            return self._beside_pronoun(start, end, joined, said, asker)
        known = self._registry.body(text)
        if known:
            return Resolved(known.speaker_id, known.name, known.kind, None, f"named '{text}'")
        return self._by_name(start, end, text) or self._described.resolve(start, end)

    def _by_name(self, start: int, end: int, text: str) -> Resolved | None:
        """The named one that a mention is about, alone or with others."""
        heads = head_names(self._reading.text, self._people, start, end)
        if not heads:
            return None
        if len(heads) > 1:
            return self._together(heads, text)
        if _has_others(self._reading.text[heads[0].end : end]):
            return self._with_others(heads[0], end, text)
        ahead = _SOMEBODY_AND.match(self._reading.text, start, heads[0].start)
        if ahead and ahead.end() == heads[0].start and _are_people(ahead["who"]):
            return self._with_somebody(ahead.span("who"), heads[0], text)
        return named(self._people, heads[0])

    def _together(self, heads: list[Name], text: str) -> Resolved:
        """For "x and Y said": a group of named ones."""
        *first, last = dict.fromkeys(self._people.who(name)[0].name for name in heads)
        joined = f"{', '.join(first)} and {last}" if first else last
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

    def _with_somebody(self, ahead: tuple[int, int], head: Name, text: str) -> Resolved:
        """For "the mayor and X said": a group of a named one and somebody by office."""
        first = self._described.resolve(*ahead)
        name = f"{first.speaker} and {self._people.who(head)[0].name}"
        why = f"'{text}' names several together"
        is_named = first.speaker_kind is SpeakerKind.PERSON
        ids = (plain(name),) if is_named else (self._article_id, plain(name))
        return Resolved(make_id("group", *ids), name, SpeakerKind.GROUP, None, why)

    def _beside_pronoun(
        self,
        start: int,
        end: int,
        joined: re.Match[str],
        said: Sequence[tuple[int, int]],
        asker: str,
    ) -> Resolved:
        """For "she and Max Berg", "he and his aides": a group around whom the pronoun means."""
        first = self._pronoun(start, joined["one"], said, asker)
        rest = self._reading.text[start + joined.end() : end].strip(" ,")
        heads = head_names(self._reading.text, self._people, start + joined.end(), end)
        other = self._people.who(heads[0])[0].name if len(heads) == 1 else rest
        name = f"{first.speaker} and {other}"
        is_named = first.speaker_kind is SpeakerKind.PERSON and other != rest
        ids = (plain(name),) if is_named else (self._article_id, plain(name))
        why = f"'{joined['one']}' is {first.speaker}, and others speak too"
        return Resolved(make_id("group", *ids), name, SpeakerKind.GROUP, None, why)

    def _pronoun(
        self, start: int, text: str, said: Sequence[tuple[int, int]], asker: str
    ) -> Resolved:
        if text.lower() in GENDERED:
            place = self._pronouns.nameless_before(start, text)
            if place:
                return self._described.resolve(*place)
            found = self._pronouns.person(start, text, said, asker)
        else:
            found = self._pronouns.other(start, text)
        if found:
            return found
        many = self._pronouns.crowd_before(start, text) or self._pronouns.thing_before(start, text)
        row = self._pronouns.named_before(start, text)
        if row and (many is None or not is_nearer(self._reading.text, many, row)):
            return self._together(list(row), text)
        many = many or self._pronouns.anybody_before(start, text)
        if many:
            return self._described.resolve(*many)
        return nobody(self._article_id, text, f"'{text}': nobody who fits is named before")

    def _relative(self, start: int, text: str) -> Resolved:
        """For "x, who said": the name or the noun phrase directly before."""
        sentence = self._reading.sentence_at(start)
        is_thing = text.lower() not in _PERSONAL  # "Lind has a sign that reads"
        start = before_bracket(self._reading.text, start)
        if not is_thing:
            start = before_apart(self._reading.text, sentence.start, start)
            found = self._described_before(sentence.start, start)
            if found is not None:
                return found
        names = self._people.between(max(sentence.start, start - _RELATIVE_REACH), start)
        between = self._reading.text[names[-1].end : start] if names else ""
        if names and not between.strip(" ,.—–"):
            longer = self._longer_name(sentence.start, start) if is_thing else None
            return longer or named(self._people, names[-1])
        has_role = names and names[-1].kind is SpeakerKind.PERSON and names[-1].role
        last = names[-1] if has_role and not is_thing else None
        if last and _IS_APPOSED.match(between):
            return named(self._people, last)
        text_before = (self._reading.text, sentence.start, start)
        place = None if is_thing else people_apart(*text_before)
        place = place or noun_phrase_before(*text_before, of_paper=is_thing)
        if place:
            return self._described.resolve(*place)
        if last:
            return named(self._people, last)
        return nobody(self._article_id, text, f"'{text}': the text does not tell who")

    def _described_before(self, begin: int, start: int) -> Resolved | None:
        """Whom the name before "who" only describes: "Ada Lind, the mayor of Ashford, who"."""
        text = self._reading.text
        person = person_described(text, self._people, begin, start)
        person = person or person_in_role(text, self._people, begin, start)
        person = person or person_told_of(text, self._people, begin, start)
        if person is not None:
            return named(self._people, person)
        place = people_described(text, self._people, begin, start)
        return self._described.resolve(*place) if place else None

    def _longer_name(self, begin: int, start: int) -> Resolved | None:
        """The name that ends in another one: "a group called Citizens for Berg, which"."""
        if not _FOR_ONE.search(self._reading.text, begin, start):
            return None
        place = noun_phrase_before(self._reading.text, begin, start)
        return self._described.resolve(*place) if place else None

    def _owned(self, start: int, text: str) -> Resolved:
        """For "Lind, whose aides said": the aides of whoever stands before."""
        owner = self._relative(start, text[: len(_WHOSE)].strip())
        rest = text[len(_WHOSE) :]
        name = f"{owner.speaker}'s {rest}"
        kind = read_phrase(rest).kind
        group = SpeakerKind.GROUP if kind is PhraseKind.PEOPLE else SpeakerKind.ANONYMOUS
        why = f"'{text}' goes back to {owner.speaker}"
        return Resolved(make_id("group", self._article_id, plain(name)), name, group, None, why)


def _are_people(phrase: str) -> bool:
    return read_phrase(phrase).kind in (PhraseKind.PERSON, PhraseKind.PEOPLE)


def _has_others(text: str) -> bool:
    """For "... and her aides", "... and officials in the ministry"."""
    beside = _AND_MORE.match(text)
    is_crowd = beside is not None and read_phrase(text[beside.end() :]).kind is PhraseKind.PEOPLE
    return is_crowd or _AND_OTHERS.match(text) is not None
