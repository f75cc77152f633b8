"""Whom a noun phrase means: "the spokesman", "his letter", "one of them", "the ministry".

What goes in: the kinds of phrases without a name as their head, in the order in which they are
tried. What stays out: names and pronouns (``cast.py``), nameless voices (``voices.py``), bodies
(``bodies.py``), people called again by something else (``called_again.py``).
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import SpeakerKind, make_id
from pipeline.speakers.apposed import apposed_name
from pipeline.speakers.bodies import body_meant
from pipeline.speakers.called_again import CalledAgain
from pipeline.speakers.character import Character
from pipeline.speakers.holders import Holders
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.named_papers import maker_named
from pipeline.speakers.people import People
from pipeline.speakers.phrases import Phrase, PhraseKind, read_phrase
from pipeline.speakers.pronouns import GENDERED, Pronouns
from pipeline.speakers.registry import plain
from pipeline.speakers.roles import role_fits, shown_role
from pipeline.speakers.taken_up import taken_up
from pipeline.speakers.vocabulary import (
    ORGANIZATION_WORDS,
    PERSON_NOUNS,
    body_sense,
    noun_gender,
)
from pipeline.speakers.voices import Voices
from pipeline.text import Reading

_SOME_OF_THEM = re.compile(
    r"(?P<some>one|two|some|several|both|most|many|few) of them", re.IGNORECASE
)
_TWO_VOICES = re.compile(
    r"(?P<one>(?:an?|one)\s[^,]{3,80}?)\s+and\s+(?P<other>(?:an?|another|one)\s[^,]{3,80})$",
    re.IGNORECASE,
)
_ONE_OF = re.compile(r"one of (?!them\b)", re.IGNORECASE)
_AGED = re.compile(r"the \d+-year-old\b", re.IGNORECASE)
"""Nobody new: "the 65-year-old" is whoever the text is about."""
_HELD_BY_MANY = frozenset(
    {"senator", "representative", "congressman", "congresswoman", "governor", "delegate"}
)
"""Offices that several people of an article can have: somebody in the foreground may have it."""
_OF_THEIRS = re.compile(r"\b(?:around|of|to) (?P<whose>his|her) ")
_OWNERS = frozenset({"his", "her", "their", "its"})
_OWN_WORDS = frozenset(
    {
        "email",
        "e-mail",
        "letter",
        "memo",
        "message",
        "note",
        "post",
        "release",
        "statement",
        "tweet",
    }
)
"""Papers in which a body speaks; in its polls and studies it only found something."""
_OWNED = re.compile(r"['’]s?\s")
"""For "Smith's lawyer": whose he is has a name, so that "his lawyer" is another's."""


class Described:
    """Noun phrases of one article, with the people, voices and pronouns around them."""

    def __init__(
        self, reading: Reading, people: People, pronouns: Pronouns, voices: Voices
    ) -> None:
        self._reading = reading
        self._article_id = reading.article.article_id
        self._people = people
        self._pronouns = pronouns
        self._voices = voices
        self._again = CalledAgain(reading, people, pronouns)
        self._holders = Holders(reading, people)

    def resolve(self, start: int, end: int) -> Resolved:
        """Whom the phrase ``reading.text[start:end]`` means."""
        text = self._reading.text[start:end].strip(" ,")
        both = _TWO_VOICES.match(text)
        if both:
            return self._two(both["one"], both["other"], start)
        some = _SOME_OF_THEM.fullmatch(text)
        if some:
            apposed = self._apposed(end) if some["some"].lower() == "one" else None
            return apposed or self._some_of_them(some["some"], text)
        if _ONE_OF.match(text):
            return self._apposed(end) or self._one_of(text)
        phrase = read_phrase(text)
        aged = self._aged(phrase, text, start) if _AGED.match(text) else None
        return aged or self._by_kind(phrase, text, start, end)

    def _one_of(self, text: str) -> Resolved:
        """For "one of her aides": a voice among those."""
        person = read_phrase("a person")
        return self._voices.new(replace(person, description=text[:1].lower() + text[1:]), text)

    def _aged(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """For "the 65-year-old": the one in the foreground."""
        found = self._pronouns.foremost(start, noun_gender(phrase.head))
        if found is None:
            return None
        why = f"'{text}' is {found.name}, most in the foreground"
        return Resolved(found.speaker_id, found.name, found.kind, found.role, why)

    def _by_kind(self, phrase: Phrase, text: str, start: int, end: int) -> Resolved:
        """For a noun phrase by its kind: a person, people, a paper or a body."""
        if phrase.kind is PhraseKind.PERSON:
            return self._apposed(end, text) or self._someone(phrase, text, start)
        if phrase.kind is PhraseKind.PEOPLE:
            return self._several(self._owned(phrase, start), text)
        inside = self._people.between(start, end)
        called = self._apposed(end, text) if phrase.is_definite else None
        if called:
            return called
        owner = self._owner(phrase, text, inside, start) or self._maker(phrase, text, start, end)
        if owner:
            return owner
        found = taken_up(phrase, self._pronouns.last) or body_meant(
            self._owned(phrase, start), text, inside, self._people, start
        )
        return found or self._thing(phrase, text)

    def _owned(self, phrase: Phrase, start: int) -> Phrase:
        """For "her office", "some of his aides": described with whose it is, if the text tells."""
        inner = _OF_THEIRS.search(phrase.description)
        pronoun = inner["whose"] if inner else phrase.determiner
        owner = self._pronouns.person(start, pronoun) if pronoun in GENDERED else None
        if owner is None or owner.speaker_kind is not SpeakerKind.PERSON:
            return phrase
        if inner:
            first, end = inner.span("whose")
            told = f"{phrase.description[:first]}{owner.speaker}'s{phrase.description[end:]}"
            return replace(phrase, description=told)
        return replace(phrase, description=f"{owner.speaker}'s {phrase.description}")

    def _some_of_them(self, some: str, text: str) -> Resolved:
        """For "one of them": a voice among those who spoke last."""
        crowd = self._pronouns.last_many
        among = (
            f"{some.lower()} of {crowd.speaker[:1].lower()}{crowd.speaker[1:]}" if crowd else text
        )
        return self._voices.new(replace(read_phrase("a person"), description=among), text)

    def _apposed(self, end: int, office: str | None = None) -> Resolved | None:
        """For "the spokeswoman, Ada Lind, said": the name right behind the office."""
        name = apposed_name(self._reading.text, self._people, end, office)
        return named(self._people, name) if name else None

    def _owner(
        self, phrase: Phrase, text: str, inside: Sequence[Name], start: int
    ) -> Resolved | None:
        """For "his letter", "Smith's letter", "a letter from Smith": the one whose paper it is."""
        if phrase.kind is not PhraseKind.DOCUMENT:
            return None
        if phrase.determiner in GENDERED:
            owner = self._pronouns.person(start, phrase.determiner)
        else:
            is_owner = bool(inside) and inside[0].is_owner
            is_owner = is_owner and inside[0].start - start <= len("The ")
            is_author = bool(inside) and _is_author(inside[0], phrase, text, start)
            owner = named(self._people, inside[0]) if is_owner or is_author else None
        return replace(owner, why=f"'{text}' speaks for its author: {owner.why}") if owner else None

    def _maker(self, phrase: Phrase, text: str, start: int, end: int) -> Resolved | None:
        """For "the poll": whoever made the only one that the article names."""
        maker = maker_named(self._reading.text, self._people, phrase, start, end)
        if maker is None:
            return None
        found = named(self._people, maker)
        return replace(found, why=f"'{text}' is that of {found.speaker}, the only one named")

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
        is_voice = again is not None
        found = None if phrase.is_new else self._holder(phrase, text, start, is_voice=is_voice)
        return found or again or self._voices.new(self._owned(phrase, start), text)

    def _holder(self, phrase: Phrase, text: str, start: int, *, is_voice: bool) -> Resolved | None:
        """For "the spokesman": the person introduced as such, the latest first."""
        for character in self._people.seen_before(start):
            for role in character.roles_before(start):
                is_others = phrase.determiner in _OWNERS and _OWNED.search(role)
                if role_fits(phrase, role) and not is_others:
                    why = f"'{text}' is {character.name}, introduced as '{role}'"
                    paragraph = self._reading.paragraph_at(start).start
                    is_here = self._again.is_named(character.speaker_id, paragraph, start)
                    is_sure = phrase.head not in _HELD_BY_MANY or is_here
                    nearer = None if is_sure else self._again.foremost(phrase, text, start)
                    return nearer or _as(character, role, why)
        again = self._again.called(phrase, text, start, is_voice=is_voice)
        if again:
            return again
        role, day = phrase.description, self._reading.article.published_on
        holder = self._people.registry.holder(role, day)
        if not holder:
            return self._titled(phrase, text) or self._again.foremost(phrase, text, start)
        why = f"'{text}' is {holder.name}, who held that office on {day}"
        return Resolved(holder.speaker_id, holder.name, holder.kind, role, why)

    def _titled(self, phrase: Phrase, text: str) -> Resolved | None:
        """For "the First Minister", where one person of the article has that title."""
        one = None if phrase.head in _HELD_BY_MANY else self._holders.holder(phrase)
        why = f"'{text}' is {one.name}, the only one so called" if one else ""
        return _as(one, phrase.description, why) if one else None

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
        thing = nobody(
            self._article_id, text, f"'{text}' is no speaker of its own", phrase.description
        )
        return replace(thing, is_thing=body_sense(phrase.head) in ("", "evidence"))


def named(people: People, name: Name) -> Resolved:
    """Whoever a name means, with the role written there or known before."""
    character, why = people.who(name)
    role = shown_role(name.role) or character.role_at(name.start)
    if role and not name.role:
        why = f"{why} as '{role}'" if "introduced earlier" in why else why
    return _as(character, role or None, why)


def nobody(article_id: str, text: str, why: str, name: str = "") -> Resolved:
    """A speaker of whom the text tells nothing but the words of the mention."""
    speaker_id = make_id("unknown", article_id, plain(name or text))
    return Resolved(speaker_id, name or text, SpeakerKind.UNKNOWN, None, why)


def _as(character: Character, role: str | None, why: str) -> Resolved:
    return Resolved(character.speaker_id, character.name, character.kind, role, why)


def _is_author(name: Name, phrase: Phrase, text: str, start: int) -> bool:
    """Whether a paper is by the name that ends its mention: "a statement from Ada Lind"."""
    led = rf"\b{re.escape(phrase.head)} (?:by|from) (?:the )?(?:{re.escape(name.title)} )?$"
    is_led = re.search(led, text[: name.start - start]) is not None
    is_body = name.text.isupper() or not ORGANIZATION_WORDS.isdisjoint(name.text.lower().split())
    is_person = name.kind is SpeakerKind.PERSON and body_sense(phrase.head) == "document"
    can_write = is_person or (is_body and phrase.head in _OWN_WORDS)
    return is_led and can_write and not text[name.end - start :].strip(" .,")
