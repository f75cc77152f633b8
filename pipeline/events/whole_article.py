"""Whom "he" or "she" at the start of an event means, where the whole article tells it.

In: events whose clause has the pronoun as its subject and for which ``pronouns`` and
``sentence_before`` found nobody; the article's names and its statements, in the order of the text.
Out: the events with the name of the person most in the foreground, who would also speak in "he
said" there. Left alone: where another person is named or described in between, and where the
speaker of quoted words would be meant, who says "I".
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from pipeline.events.edges import possessive
from pipeline.lexicon import irregular_participles, words
from pipeline.models import Event, Mode, Reference, SpeakerKind, Statement
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.naming import find_names
from pipeline.speakers.people import People
from pipeline.speakers.pronouns import GENDERED, Pronouns
from pipeline.speakers.registry import registry_of
from pipeline.text import Reading, Stretch

_SUBJECT = re.compile(
    r"(?P<pronoun>[Hh]e|[Ss]he)(?P<short>['’](?:s|ll))?(?P<rest>,? (?!and\b|or\b).+)", re.DOTALL
)
_DONE = re.compile(r" (?:(?:also|not|never|already|just|since|[a-z]+ly) )*(?P<verb>[a-z]+)")
_OWNER = re.compile(r"(?P<pronoun>[Hh]is|[Hh]er) (?P<rest>.+)", re.DOTALL)
_OWNER_LEFT = re.compile(r"\b(?P<pronoun>[Hh]is|[Hh]er) $")
"""Whose a dated noun is: "his (2019 victory)"."""
_OPENS_CLAUSE = re.compile(rf"(?:{'|'.join(sorted(words('clause_openers')))})\b")
"""Behind "her" as an object: "(told her) when (she left)"."""
_OPENS_DESCRIBED = re.compile(r"(?:The|This|That)((?: [\w’'-]+){1,4})")
"""What may open a sentence with somebody by office: "The former Lund mayor was"."""
_DESCRIBED = re.compile(r"\b(?:the|an?)((?: [\w’'-]+){1,4})")
_REACH = 2000
"""Characters before a pronoun in which somebody else is looked for."""
_LINK = r"(?:(?:But|And|Still|Then|Instead),? )?"
_LEAD = re.compile(_LINK)
_AGAIN = {
    gender: re.compile(rf"{_LINK}(?P<pronoun>{forms})\b", re.IGNORECASE)
    for gender, forms in (("m", "he|his"), ("f", "she|her"))
}
"""A sentence that goes on with the one before it: "She also left"."""


def named_in_article(
    reading: Reading, reference: Reference, statements: Sequence[Statement], events: Iterable[Event]
) -> Iterator[Event]:
    """The events in the order of the text, "he" and "she" replaced where the article tells who."""
    found: _Foreground | None = None
    for event in events:
        opened = _opened(reading, event)
        if opened is None:
            yield event
            continue
        found = found or _Foreground(reading, reference, statements)
        who = found.who(event, opened["pronoun"].lower(), is_before=opened.re is _OWNER_LEFT)
        yield _with_name(event, opened, who) if who else event


def _opened(reading: Reading, event: Event) -> re.Match[str] | None:
    """The pronoun that opens what an event tells, as its subject or as the owner of that.

    "His" may be left out where a noun is dated: "his (2019 victory)".
    """
    owner = _OWNER.fullmatch(event.headline)
    if owner is not None:
        is_own = all(actor.startswith(f"{owner['pronoun']} ") for actor in event.actors)
        return owner if is_own else None
    if event.actors:
        return None
    subject, text = _SUBJECT.fullmatch(event.headline), reading.text
    start = reading.read_at(event.start_char)
    if subject is not None or _OPENS_CLAUSE.match(text, start):
        return subject
    return _OWNER_LEFT.search(text, max(0, start - len(" his ")), start)


def _with_name(event: Event, opened: re.Match[str], who: str) -> Event:
    """The event with a name in place of the pronoun."""
    if opened.re is _SUBJECT:
        headline = f"{who}{_in_full(opened)}{opened['rest']}"
        return event.model_copy(update={"headline": headline, "actors": (who,)})
    owner, length = possessive(who), len(opened["pronoun"])
    told = event.headline if opened.re is _OWNER_LEFT else opened["rest"]
    actors = tuple(f"{owner}{actor[length:]}" for actor in event.actors)
    return event.model_copy(update={"headline": f"{owner} {told}", "actors": actors})


def _in_full(opened: re.Match[str]) -> str:
    """The verb that is joined to a pronoun, in full: "she's (won)" is "has"."""
    if opened["short"] is None:
        return ""
    done = _DONE.match(opened["rest"])
    verb = done["verb"] if done else ""
    is_done = verb.endswith("ed") or verb in irregular_participles() | {"been", "had"}
    return " will" if opened["short"].endswith("l") else " has" if is_done else " is"


class _Foreground:
    """Who was named and who spoke in an article, asked in the order of its text."""

    def __init__(
        self, reading: Reading, reference: Reference, statements: Sequence[Statement]
    ) -> None:
        self._reading = reading
        names = find_names(reading)
        self._people = People(names, registry_of(reference), reading.article.article_id)
        self._pronouns = Pronouns(reading, self._people)
        spoken = (one for one in statements if one.speaker_start is not None)
        self._statements = {one.statement_id: one for one in statements}
        self._spoken = sorted(spoken, key=lambda one: one.speaker_start or 0, reverse=True)

    def who(self, event: Event, pronoun: str, *, is_before: bool) -> str | None:
        """The full name of the one person whom a pronoun can mean at the start of an event."""
        self._hear_up_to(event.start_char)
        at = self._place(event, pronoun, is_before=is_before)
        meant = self._pronouns.person(at, pronoun) if at is not None else None
        if at is None or meant is None or meant.speaker_kind is not SpeakerKind.PERSON:
            return None
        is_self = meant.speaker_id in self._quoted_by(event.in_statement_id)
        is_full = " " in meant.speaker
        if is_self or not is_full or self._rivals(at, pronoun, meant):
            return None
        return meant.speaker

    def _quoted_by(self, statement_id: str | None) -> Iterator[str]:
        """Those in whose own words something stands, who say "I" of themselves."""
        while statement_id is not None and statement_id in self._statements:
            said = self._statements[statement_id]
            if said.mode is Mode.DIRECT:
                yield said.speaker_id
            statement_id = said.nested_in

    def _hear_up_to(self, start: int) -> None:
        """Take note of who spoke before a place of the article."""
        while self._spoken and (self._spoken[-1].speaker_start or 0) < start:
            said = self._spoken.pop()
            speaker = Resolved(
                said.speaker_id, said.speaker, said.speaker_kind, said.speaker_role, ""
            )
            gender = GENDERED.get((said.speaker_text or "").lower(), "")
            place = self._reading.read_at(said.speaker_start or 0)
            self._pronouns.heard(place, speaker, gender, has_floor=said.nested_in is None)

    def _place(self, event: Event, pronoun: str, *, is_before: bool) -> int | None:
        """Where the pronoun stands: in the words of the event, else before them."""
        text, start = self._reading.text, self._reading.read_at(event.start_char)
        word = re.compile(rf"\b{pronoun}\b", re.IGNORECASE)
        inside = word.search(text, start, self._reading.read_at(event.end_char))
        if inside is not None and not is_before:
            return inside.start()
        before = word.finditer(text, self._reading.sentence_at(start).start, start)
        return max((one.start() for one in before), default=None)

    def _rivals(self, at: int, pronoun: str, meant: Resolved) -> bool:
        """Whether somebody else can be meant, in the sentence or in the one before.

        In "the prize that Berg founded when he" it is Berg; in "blamed the mayor for his" it may
        be the mayor.
        """
        sentence, number = self._reading.sentence_at(at), self._reading.sentence_index(at)
        last = self._last(sentence.start, at, pronoun)
        if last is not None:
            return self._is_other(last, meant)
        if self._describes(sentence.start, at):
            return True
        before = self._reading.sentences[number - 1] if number else None
        return before is not None and self._rivals_before(before, pronoun, meant)

    def _rivals_before(self, before: Stretch, pronoun: str, meant: Resolved) -> bool:
        """Whether the sentence before is about somebody else, or about nobody knows whom."""
        text = self._reading.text
        again = _AGAIN[GENDERED[pronoun]].match(text, before.start)
        if again is not None:
            same = self._pronouns.person(again.start("pronoun"), pronoun)
            return same is None or same.speaker_id != meant.speaker_id
        led = _LEAD.match(text, before.start)
        start = led.end() if led else before.start
        opening = [name for name in self._people.between(start, start + 1) if name.start == start]
        if opening:
            return self._fits(opening[0], pronoun) and self._is_other(opening[0], meant)
        last = self._last(0, before.start, pronoun) if self._opens_with_office(before) else None
        return last is not None and self._is_other(last, meant)

    def _describes(self, start: int, end: int) -> bool:
        """Whether a stretch tells of somebody by office: "blamed the senator for (his vote)"."""
        found = _DESCRIBED.finditer(self._reading.text, start, end)
        return any(not words("person_nouns").isdisjoint(one[0].split()) for one in found)

    def _opens_with_office(self, sentence: Stretch) -> bool:
        """Whether a sentence opens with somebody by office."""
        opening = _OPENS_DESCRIBED.match(self._reading.text, sentence.start, sentence.end)
        return opening is not None and not words("person_nouns").isdisjoint(opening[1].split())

    def _is_other(self, name: Name, meant: Resolved) -> bool:
        return self._people.who(name)[0].speaker_id != meant.speaker_id

    def _fits(self, name: Name, pronoun: str) -> bool:
        """Whether a name is that of a person whom a pronoun can mean."""
        who = self._people.who(name)[0]
        is_sure = who.known is not None or who.is_sure or bool(who.full)
        is_person = is_sure and who.kind is SpeakerKind.PERSON
        return is_person and who.gender_at(name.end) in ("", GENDERED[pronoun])

    def _last(self, start: int, end: int, pronoun: str) -> Name | None:
        """The last person named in a stretch whom a pronoun can mean."""
        names = reversed(self._people.between(max(start, end - _REACH), end))
        return next((name for name in names if self._fits(name, pronoun)), None)
