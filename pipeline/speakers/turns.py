"""Whom the labels of a transcript mean: "Q:" and "A:", initials, "Moderator:".

What goes in: labels that hold no name, those of ``turn_labels.csv`` and ``person_nouns.csv``. What
stays out: where labels stand (``statements.labels``) and labels that are names ("BERG:"), which
are read as every other name.
"""

import re
from collections import Counter

from pipeline.lexicon import table
from pipeline.models import SpeakerKind, make_id
from pipeline.speakers.described import named
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.people import People
from pipeline.speakers.vocabulary import PERSON_NOUNS
from pipeline.text import Reading

_LABEL = re.compile(r"(?<![^\n])(?P<label>[^\W\d_]+)(?: \([^()\n]{1,60}\))?[:.](?=\s)")
_PARTS = table("turn_labels", "speaker")
_LEADS_TO_PLACE = (["in"], ["at"], ["near"], ["outside"])
_LONGEST_LEAD = 12
_INITIALS = re.compile(r"[A-Z]{2,4}")


class Turns:
    """The labels of one article's turns."""

    def __init__(self, reading: Reading, people: People) -> None:
        self._reading = reading
        self._people = people

    def resolve(self, start: int, end: int) -> Resolved | None:
        """The speaker that ``reading.text[start:end]`` labels, if it is such a label."""
        label = _LABEL.match(self._reading.text, start)
        if label is None or end - label.end("label") not in (0, 1):
            return None
        word = label["label"]
        part = _PARTS.get(word.lower())
        if part:
            answering = self._answering() if part == "interviewee" else None
            return answering or self._nameless(word, part)
        if word.lower() in PERSON_NOUNS and not self._is_held(word.lower(), start):
            return self._nameless(word, word.lower())
        if _INITIALS.fullmatch(word):
            return self._of_initials(word, start)
        is_name = word.isupper() and word.lower() not in PERSON_NOUNS
        return self._surname(word, start) if is_name else None

    def _surname(self, word: str, start: int) -> Resolved | None:
        """For "BERG:" where the article gives no full name: a surname written in capitals."""
        names = [name for name in self._people.between(start, start + len(word)) if name.words]
        if any(self._people.who(name)[0].kind is SpeakerKind.PERSON for name in names):
            return None
        speaker_id = make_id("unknown", self._reading.article.article_id, word.lower())
        why = f"'{word}' marks a turn, and the article gives no full name"
        return Resolved(speaker_id, word.title(), SpeakerKind.UNKNOWN, None, why)

    def _nameless(self, word: str, who: str) -> Resolved:
        speaker_id = make_id("anonymous", self._reading.article.article_id, who)
        why = f"'{word}' marks what the {who} said, who has no name"
        return Resolved(speaker_id, who, SpeakerKind.ANONYMOUS, None, why)

    def _answering(self) -> Resolved | None:
        """The person named most before the first label: whom the introduction presents."""
        first = next(
            found.start()
            for found in _LABEL.finditer(self._reading.text)
            if found["label"].lower() in _PARTS
        )
        presented: dict[str, Name] = {}
        counts: Counter[str] = Counter()
        before = self._people.before(first)
        places = {self._people.who(name)[0].speaker_id for name in before if self._is_place(name)}
        for name in before:
            character, _ = self._people.who(name)
            if character.kind is SpeakerKind.PERSON and character.speaker_id not in places:
                counts[character.speaker_id] += 1
                presented.setdefault(character.speaker_id, name)
        return named(self._people, presented[counts.most_common(1)[0][0]]) if counts else None

    def _is_place(self, name: Name) -> bool:
        """Whether a name of one word, which may be anything, is where something was: "in Lund"."""
        led = self._reading.text[max(name.start - _LONGEST_LEAD, 0) : name.start].lower().split()
        return len(name.words) == 1 and not name.is_sure and led[-1:] in _LEADS_TO_PLACE

    def _is_held(self, office: str, start: int) -> bool:
        """Whether somebody named before has that office: "MAYOR:" is the mayor then."""
        shown = (f"{name.title} {name.role}".lower() for name in self._people.before(start))
        return any(office in words.split() for words in shown)

    def _of_initials(self, word: str, start: int) -> Resolved | None:
        """The one whose first letters they are: "AL" for Ada Lund."""
        of_word = {
            self._people.who(name)[0].speaker_id: name
            for name in self._people.before(start)
            if "".join(part[0] for part in name.words) == word
        }
        return named(self._people, *of_word.values()) if len(of_word) == 1 else None
