"""The narrated text of an article, and what part a name plays in its sentence.

In: a reading and a name in it. Out: how much the mention brings its character to the fore, and how
far apart two places are. The weights follow Lappin and Leass, "An Algorithm for Pronominal Anaphora
Resolution" (1994): subject 80, object 50, after a preposition 40; an owner ("Smith's plan") counts
less than any of them.
"""

import re
from bisect import bisect_left, bisect_right

from pipeline.lexicon import rows, words
from pipeline.speakers.mention import Name
from pipeline.speakers.vocabulary import OBLIQUE_WORDS, PERSON_NOUNS
from pipeline.text import Reading, Stretch
from pipeline.text.quotations import quotations

SUBJECT, OBJECT, _OBLIQUE, _OWNER = 80.0, 50.0, 40.0, 30.0

_SIGHT = 200
"""Characters before a name that tell its part in the sentence."""

_ASIDE = 120
"""Characters behind a name in which its verb stands: "Ada Lind, whose party lost, said"."""

_LAST_WORD = re.compile(r"(\w+)\W{0,2}$")


class Foreground:
    """The narrated text of an article: what stands between quotation marks is left out."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        outermost = [one for one in quotations(reading) if one.depth == 0]
        self._starts = [one.start for one in outermost]
        self._ends = [one.end for one in outermost]
        self._narrated = self._count()

    def is_quoted(self, position: int) -> bool:
        """Whether a position lies between quotation marks."""
        at = bisect_right(self._starts, position) - 1
        return at >= 0 and position < self._ends[at]

    def distance(self, earlier: int, later: int) -> int:
        """Narrated sentences from one position to a later one; 0 in the same sentence."""
        first = self._reading.sentence_index(earlier)
        last = self._reading.sentence_index(later)
        return self._narrated[last] - self._narrated[first]

    def sentence_before(self, position: int) -> Stretch | None:
        """The narrated sentence before that of a position."""
        count = self._narrated[self._reading.sentence_index(position)] - 1
        at = bisect_left(self._narrated, count)
        return self._reading.sentences[at] if count > 0 else None

    def opened_before(self, start: int, pronoun: str) -> int | None:
        """Where a pronoun opens the sentence before as well: "She wept as Berg spoke. She said"."""
        before = self.sentence_before(start)
        opening = f"{pronoun.capitalize()} "
        is_same = before is not None and self._reading.text.startswith(opening, before.start)
        return before.start if before is not None and is_same else None

    def is_left(self, spoke: int, acted: int, position: int) -> bool:
        """Whether somebody acts since the paragraph began: who spoke before it is left behind."""
        return spoke < self._reading.paragraph_at(position).start <= acted

    def is_fronted(self, position: int) -> bool:
        """Whether a place is in a clause before the main one: Lind of "When Lind left, Berg"."""
        begins = self._reading.sentence_at(position).start
        return _FRONTED.match(self._reading.text[begins:position]) is not None

    def led_by(self, position: int) -> tuple[int, int] | None:
        """The phrase without a subject right before a pronoun: "After visiting Berg's farm, he"."""
        begins = self._reading.sentence_at(position).start
        found = _NO_SUBJECT.fullmatch(self._reading.text, begins, position)
        return found.span("led") if found else None

    def weight(self, name: Name) -> float:
        """How much a mention brings its character to the fore."""
        text = self._reading.text
        if name.is_owner or _gives_role(text, name.end):
            return SUBJECT if self._opens_with_thing(name) else _OWNER
        sentence = self._reading.sentence_at(name.start)
        before = text[max(sentence.start, name.start - _SIGHT) : name.start].rstrip()
        if name.role and before.endswith(name.role):
            before = before[: -len(name.role)].rstrip()
        if before.endswith(("As for", "as for")):
            return SUBJECT
        word = _LAST_WORD.search(before[-30:])
        if word and word[1].lower() in OBLIQUE_WORDS and not before.endswith(","):
            return _OBLIQUE
        if _IN_ASIDE.search(before):
            return OBJECT
        if _INVERTED.search(before):
            return SUBJECT
        is_first = not before or before[-1] in ',;:—”"’' or len(before.split()) <= 1
        return SUBJECT if is_first or follows_verb(text, name.end) else OBJECT

    def _opens_with_thing(self, name: Name) -> bool:
        """Whether a sentence is about what somebody has: "Lind's fate is unclear, but she"."""
        sentence = self._reading.sentence_at(name.start)
        if self._reading.text[sentence.start : name.start].strip():
            return False
        owned = _OWNED.match(self._reading.text, name.end)
        return owned is not None and PERSON_NOUNS.isdisjoint(owned["what"].split())

    def hint(self, name: Name) -> str:
        """The gender that "Dahl said she was" tells, as people tell of themselves."""
        told = _TELLS_OF.match(self._reading.text, name.end)
        return "" if told is None else "f" if told["who"] == "she" else "m"

    def acts(self, name: Name) -> bool:
        """Whether a name is the subject of a verb, outside quotation marks."""
        is_subject = not name.is_owner and follows_verb(self._reading.text, name.end)
        return is_subject and not self.is_quoted(name.start)

    def opens(self, name: Name) -> bool:
        """Whether a name opens a sentence as the subject of its verb."""
        sentence = self._reading.sentence_at(name.start)
        return self.acts(name) and not self._reading.text[sentence.start : name.start].strip()

    def is_inside(self, name: Name) -> bool:
        """Whether a name stands behind a word in lower case, so that its capital is its own."""
        sentence = self._reading.sentence_at(name.start)
        before = self._reading.text[max(sentence.start, name.start - _SIGHT) : name.start].rstrip()
        return before[-1:].islower()

    def _count(self) -> list[int]:
        counts: list[int] = []
        narrated = 0
        for sentence in self._reading.sentences:
            at = bisect_right(self._starts, sentence.start) - 1
            is_inside = at >= 0 and sentence.end <= self._ends[at]
            narrated += not is_inside
            counts.append(narrated)
        return counts


_INVERTED = re.compile(
    r"(?:[”\"’]|'') (?:\w+ly )?"
    rf"(?:{'|'.join(sorted(row['past'] for row in rows('cue_verbs') if row['act'] == 'speech'))})$"
)
"""Before a name behind words said: '“No,” said (Ada Berg)'."""
_IN_ASIDE = re.compile(r",\s(?:whose?|which)\s[^,]+$")
"""Before a name inside a relative clause: "Dahl, whose friends know Berg, left"."""

_TELLS_OF = re.compile(
    r"(?:, \d+,)? (?:says|said|believes|thinks|thought) (?:that )?(?P<who>s?he)\b"
)
_FRONTED = re.compile(r"(?:After|As|Before|If|Since|Unless|Until|When|While) [^,]*$")

_NO_SUBJECT = re.compile(
    r"(?P<led>(?:(?:After|Before|By|On|Since|Upon|When|While|Without) )?(?!According|During)"
    r"[A-Za-z]{2,}(?:ing|ed) (?:\b[A-Z][a-z]{0,3}\.|[^.;:“”\"]){3,150}),\s"
)
"""It is about whom the pronoun means, so that a name in it is another."""
_VERB = re.compile(
    r"(?:,\s\d{1,3},|,\s(?:whose?|which|an?|the)\s[^,;.“”\"]{1,80},"
    r"|\s[—–]\s[^—–;.“”\"]{1,80}[—–]|,?)\s+"
    r"(?:also\s|has\s|had\s|have\s|then\s|later\s)?(?:\w+ed|sa(?:id|ys)|told|w(?:rote|as|ill)"
    rf"|is|has|had|would|called|did|does|{'|'.join(sorted(words('irregular_pasts')))})\b"
)


_OWNED = re.compile(
    r"['’]s?\s(?P<what>[a-z][a-z-]+(?:\s[a-z-]+){0,2}?)\s(?:is|was|has|had|will|remains?|remained)\b"
)
"""Behind a name what somebody has, and its verb."""
_ROLE = re.compile(r"(?P<role>(?:\s[a-z][a-z-]+){1,3})\s[A-Z]")


def _gives_role(text: str, end: int) -> bool:
    """Whether a name only belongs to another's office: "Smith campaign manager Ada Lind"."""
    match = _ROLE.match(text, end, end + _SIGHT)
    return match is not None and match["role"].split()[-1] in PERSON_NOUNS


def follows_verb(text: str, end: int) -> bool:
    """Whether a finite verb follows, so that the name is a subject."""
    return _VERB.match(text, end, end + _ASIDE) is not None
