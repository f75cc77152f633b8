"""Who is meant by the words beside a statement.

What goes in: the order in which the ways of resolving are tried. What stays out: finding names
(``naming.py``), reading phrases (``phrases.py``), weighing antecedents (``salience.py``).
``resolve`` is called in the order of the text: an answer depends on what was resolved before,
never on what comes after.
"""

import re
from bisect import bisect_left

from pipeline.models import Reference, SpeakerKind, make_id
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.naming import find_names
from pipeline.speakers.people import Character, People, body
from pipeline.speakers.phrases import Phrase, PhraseKind, content_words, read_phrase
from pipeline.speakers.registry import plain, registry_of
from pipeline.speakers.salience import Candidate, Foreground, antecedent
from pipeline.speakers.vocabulary import LEADERS, OFFICES, noun_gender
from pipeline.text import Reading

_PRONOUN_GENDER = {"he": "m", "him": "m", "she": "f", "her": "f", "himself": "m", "herself": "f"}
_OTHERS = frozenset("they them we us it i you who which that this those these one".split())
_NOT_HEAD = re.compile(r"\b(?:of|for|from|in|at|to|on|with|by|who|whose|against|near|inside)\b|,")
_TAIL = re.compile(r"\s*(?:$|[,(;—–]|(?:of|for|from|in|at|to|on|with|by|and|or|who|as|during)\b)")
_SPEECH_REACH = 8


def cast_of(reading: Reading, reference: Reference) -> "Cast":
    """Everyone an article names, ready to resolve the mentions beside its statements."""
    return Cast(reading, reference)


class Cast:
    """The people, bodies and nameless voices of one article."""

    def __init__(self, reading: Reading, reference: Reference) -> None:
        self._reading = reading
        self._article_id = reading.article.article_id
        self._registry = registry_of(reference)
        self.names = find_names(reading)
        self._starts = [name.start for name in self.names]
        self._people = People(self.names, self._registry)
        self._foreground = Foreground(reading)
        self._candidates = self._named_candidates()
        self._voices: list[tuple[Phrase, Resolved]] = []
        self._counts: dict[str, int] = {}
        self._last: Resolved | None = None

    def unknown(self) -> Resolved:
        """The speaker of a statement for which the text names no source."""
        return Resolved(
            make_id("unknown", self._article_id),
            "unknown",
            SpeakerKind.UNKNOWN,
            None,
            "the text names no source",
        )

    def resolve(self, start: int, end: int) -> Resolved:
        """Who the mention ``reading.text[start:end]`` means.

        Offsets are into ``Reading.text``. Every mention gets an answer; where the text does
        not tell, the kind is ``unknown`` and ``why`` says so.
        """
        resolved = self._resolve(start, end)
        self._remember(start, resolved)
        return resolved

    def _resolve(self, start: int, end: int) -> Resolved:
        text = self._reading.text[start:end].strip(" ,")
        low = text.lower()
        if low in _PRONOUN_GENDER:
            return self._pronoun(start, text, _PRONOUN_GENDER[low])
        if low in _OTHERS:
            return self._other_pronoun(start, text)
        name = self._head_name(start, end)
        if name:
            return self._named(name, start, end)
        return self._phrase(start, end)

    # names

    def _head_name(self, start: int, end: int) -> Name | None:
        """The name that a mention is about, not one inside a role or after a preposition."""
        text = self._reading.text
        for name in self._names_in(start, end):
            before = text[start : name.start]
            is_apposed = before.rstrip().endswith(",") and name.role
            if name.is_owner and name.end + 2 < end:
                continue
            if _NOT_HEAD.search(before) and not is_apposed:
                continue
            if _TAIL.match(text[name.end : end]):
                return name
        return None

    def _names_in(self, start: int, end: int) -> tuple[Name, ...]:
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if first and self.names[first - 1].end > start:
            first -= 1
        return self.names[first:last]

    def _named(self, name: Name, start: int, end: int) -> Resolved:
        whole = self._registry.body(self._reading.text[start:end])
        if whole:
            return Resolved(whole.speaker_id, whole.name, whole.kind, None, f"named '{whole.name}'")
        character, why = self._people.who(name)
        role = name.role or character.role_at(name.start) or None
        return _as(character, role, _with_role(why, character, name))

    # pronouns

    def _pronoun(self, start: int, text: str, gender: str) -> Resolved:
        found = antecedent(self._candidates, start, gender, self._foreground, self._last)
        if not found:
            return self._nobody(text, f"'{text}': nobody who fits is named before")
        candidate, why = found
        return Resolved(
            candidate.speaker_id,
            candidate.name,
            candidate.kind,
            candidate.role,
            f"'{text}' is {why}",
        )

    def _other_pronoun(self, start: int, text: str) -> Resolved:
        low = text.lower()
        if low in ("who", "which", "that"):
            return self._relative(start, text)
        if self._last and self._last_fits(low):
            return Resolved(
                self._last.speaker_id,
                self._last.speaker,
                self._last.speaker_kind,
                self._last.speaker_role,
                f"'{text}' is {self._last.speaker}, who spoke last",
            )
        return self._nobody(text, f"'{text}': the text does not tell who")

    def _last_fits(self, low: str) -> bool:
        kind = self._last.speaker_kind if self._last else SpeakerKind.UNKNOWN
        if low in ("they", "them", "those", "these"):
            return kind in (SpeakerKind.GROUP, SpeakerKind.ORGANIZATION, SpeakerKind.ANONYMOUS)
        if low == "it":
            return kind in (SpeakerKind.ORGANIZATION, SpeakerKind.UNKNOWN)
        return low in ("i", "we", "us")

    def _relative(self, start: int, text: str) -> Resolved:
        """ "X, who said": the name or noun phrase directly before."""
        sentence = self._reading.sentence_at(start)
        names = self._names_in(max(sentence.start, start - 120), start)
        if names and not self._reading.text[names[-1].end : start].strip(" ,"):
            return self._named(names[-1], names[-1].start, names[-1].end)
        if names and names[-1].role and start - names[-1].end < 120:
            return self._named(names[-1], names[-1].start, names[-1].end)
        before = self._reading.text[sentence.start : start].rstrip(" ,")
        match = _NOUN_BEFORE.search(before)
        if match:
            at = sentence.start + match.start("phrase")
            return self._phrase(at, sentence.start + match.end())
        return self._nobody(text, f"'{text}': the text does not tell who")

    # noun phrases

    def _phrase(self, start: int, end: int) -> Resolved:
        text = self._reading.text[start:end]
        known = self._registry.body(text)
        if known:
            return Resolved(known.speaker_id, known.name, known.kind, None, f"named '{text}'")
        phrase = read_phrase(text)
        if phrase.kind is PhraseKind.PERSON:
            return self._someone(phrase, text, start)
        if phrase.kind is PhraseKind.PEOPLE:
            return self._several(phrase, text)
        return self._body(phrase, text, start, end)

    def _someone(self, phrase: Phrase, text: str, start: int) -> Resolved:
        if not phrase.is_new:
            found = self._known_person(phrase, text, start) or self._known_voice(phrase, text)
            if found:
                return found
        return self._new_voice(phrase, text)

    def _known_person(self, phrase: Phrase, text: str, start: int) -> Resolved | None:
        """ "the spokesman": the person introduced as such, the latest first."""
        for character in self._people_before(start):
            for name in reversed(character.before(start)):
                if name.role and _role_fits(phrase, name.role):
                    why = f"'{text}' is {character.name}, introduced as '{name.role}'"
                    return _as(character, name.role, why)
        holder = self._registry.holder(phrase.description, self._reading.article.published_on)
        if holder:
            why = f"'{text}' is {holder.name}, who held that office on the day of the article"
            return Resolved(holder.speaker_id, holder.name, holder.kind, phrase.description, why)
        return None

    def _people_before(self, start: int) -> list[Character]:
        """The characters named before, the last named first."""
        seen: dict[str, Character] = {}
        end = bisect_left(self._starts, start)
        for name in reversed(self.names[:end]):
            character, _ = self._people.who(name)
            if character.kind is SpeakerKind.PERSON:
                seen.setdefault(character.speaker_id, character)
        return list(seen.values())

    def _known_voice(self, phrase: Phrase, text: str) -> Resolved | None:
        """ "the diplomatic source": the nameless voice so described before, the latest first."""
        wanted = content_words(phrase.description)
        for voice, resolved in reversed(self._voices):
            if voice.head == phrase.head and wanted <= content_words(voice.description):
                why = f"'{text}' is the {resolved.speaker} quoted before in this article"
                return Resolved(
                    resolved.speaker_id,
                    resolved.speaker,
                    resolved.speaker_kind,
                    resolved.speaker_role,
                    why,
                )
        return None

    def _new_voice(self, phrase: Phrase, text: str) -> Resolved:
        """A nameless source: one of its own, never joined with another or with a name."""
        key = plain(phrase.description)
        number = self._counts.get(key, 0)
        self._counts[key] = number + 1
        voice = Resolved(
            make_id("anonymous", self._article_id, key, number),
            phrase.description,
            SpeakerKind.ANONYMOUS,
            None,
            f"'{text}' is not named: kept apart from every other source",
        )
        self._voices.append((phrase, voice))
        return voice

    def _several(self, phrase: Phrase, text: str) -> Resolved:
        if phrase.is_hidden or phrase.head == "source":
            return self._known_voice(phrase, text) or self._new_voice(phrase, text)
        where = () if phrase.countries else (self._article_id,)
        name = phrase.description or text
        return Resolved(
            make_id("group", *where, plain(name)),
            name,
            SpeakerKind.GROUP,
            None,
            f"'{text}' is a group, not one person",
        )

    def _body(self, phrase: Phrase, text: str, start: int, end: int) -> Resolved:
        inside = [n for n in self._names_in(start, end) if n.kind is SpeakerKind.ORGANIZATION]
        if phrase.kind is PhraseKind.DOCUMENT:
            if inside:
                character, _ = self._people.who(inside[0])
                return _as(character, None, f"'{text}' is a paper of {character.name}")
            return self._nobody(text, f"'{text}' is no person", phrase.description)
        named = self._same_body(phrase, start)
        if named:
            return _as(named, None, f"'{text}' is {named.name}, named before")
        name = self._with_full_names(phrase.description, start, end) or text
        character = body(name, self._registry)
        return _as(character, None, f"'{text}' is an organization")

    def _same_body(self, phrase: Phrase, start: int) -> Character | None:
        """ "the ministry": the last body named before whose name ends with that word."""
        if len(phrase.description.split()) > 1 or phrase.determiner not in ("the", "this"):
            return None
        for name in reversed(self.names[: bisect_left(self._starts, start)]):
            if name.kind is SpeakerKind.ORGANIZATION and name.words[-1].lower() == phrase.head:
                return self._people.who(name)[0]
        return None

    def _with_full_names(self, description: str, start: int, end: int) -> str:
        """ "Smith campaign" with the full name, so that it is the same in every article."""
        for name in self._names_in(start, end):
            character, _ = self._people.who(name)
            if character.kind is SpeakerKind.PERSON and character.name not in description:
                description = description.replace(name.text, character.name, 1)
        return re.sub(r"['’]s\b", "", description)

    # what was said before

    def _nobody(self, text: str, why: str, name: str = "") -> Resolved:
        return Resolved(
            make_id("unknown", self._article_id, plain(name or text)),
            name or text,
            SpeakerKind.UNKNOWN,
            None,
            why,
        )

    def _remember(self, start: int, resolved: Resolved) -> None:
        self._last = resolved
        if resolved.speaker_kind is not SpeakerKind.ANONYMOUS:
            return
        gender = next(
            (noun_gender(p.head) for p, v in self._voices if v.speaker_id == resolved.speaker_id),
            "",
        )
        candidate = Candidate(
            start, resolved.speaker_id, resolved.speaker, resolved.speaker_kind, gender, 80.0, None
        )
        at = bisect_left(self._candidates, start, key=lambda c: c.position)
        self._candidates.insert(at, candidate)

    def _named_candidates(self) -> list[Candidate]:
        found: list[Candidate] = []
        for name in self.names:
            if name.kind is SpeakerKind.ORGANIZATION or self._foreground.is_quoted(name.start):
                continue
            character, _ = self._people.who(name)
            if character.kind is not SpeakerKind.PERSON or not _is_person(character):
                continue
            found.append(
                Candidate(
                    position=name.start,
                    speaker_id=character.speaker_id,
                    name=character.name,
                    kind=character.kind,
                    gender=character.gender_at(name.end),
                    weight=self._foreground.weight(name),
                    role=character.role_at(name.end),
                )
            )
        return found


_NOUN_BEFORE = re.compile(
    r"(?P<phrase>\b(?:the|an?|one|another|some|many|most|several|two|three|his|her|their)\s"
    r"[^,.;:]{2,80})$",
    re.IGNORECASE,
)


def _is_person(character: Character) -> bool:
    return character.known is not None or any(name.is_sure for name in character.mentions)


def _as(character: Character, role: str | None, why: str) -> Resolved:
    return Resolved(character.speaker_id, character.name, character.kind, role, why)


def _with_role(why: str, character: Character, name: Name) -> str:
    role = character.role_at(name.start)
    return f"{why} as '{role}'" if role and not name.role and "introduced" in why else why


def _role_fits(phrase: Phrase, role: str) -> bool:
    """Whether somebody introduced with a role can be called so again."""
    words = content_words(role)
    heads = {phrase.head} if phrase.head != "leader" else LEADERS | {"leader"}
    if not words & heads:
        return False
    other = content_words(phrase.description) - {phrase.head}
    countries = read_phrase(role).countries
    return other <= words or bool(phrase.countries & countries and phrase.head in OFFICES)
