"""Who a pronoun means: the fitting character that stands most in the foreground.

What goes in: weights of mentions before a pronoun. What stays out: noun phrases (``cast.py``).
The weights and the halving from sentence to sentence follow Lappin and Leass, "An Algorithm for
Pronominal Anaphora Resolution" (1994): subject 80, object 50, after a preposition 40; an owner
("Smith's plan") counts less than any of them.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from pipeline.lexicon import rows, words
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name, Resolved
from pipeline.speakers.vocabulary import OBLIQUE_WORDS, PERSON_NOUNS
from pipeline.text import Reading, Stretch
from pipeline.text.quotations import quotations

SUBJECT, _OBJECT, _OBLIQUE, _OWNER = 80.0, 50.0, 40.0, 30.0
AGAIN = 15.0
"""A speaker called by a pronoun or an office stays in sight, behind all that are named."""

_LAST_SPEAKER = 15.0
"""What having spoken last adds: less than a subject one sentence back."""

_JUST_SPOKE = 30.0
"""What it adds to who spoke and acted last, in the sentence before: words go on in a row."""

_UNSURE = 0.6
"""Factor for a character whose gender is not known."""

_SIGHT = 200
"""Characters before a name that tell its part in the sentence."""

_ASIDE = 120
"""Characters behind a name in which its verb stands: "Ada Lind, whose party lost, said"."""

_MOST = 40
"""Mentions before a pronoun that are weighed."""

_REACH = 6
"""Narrated sentences that a pronoun looks back."""

_LAST_WORD = re.compile(r"(\w+)\W{0,2}$")


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who was named or spoke: where, with what weight, and what gender is known."""

    position: int
    speaker_id: str
    name: str
    kind: SpeakerKind
    gender: str
    weight: float
    role: str | None
    hint: str = ""
    """The gender of the first pronoun in what they say: "Dahl said she"."""


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

    def is_left(self, last: Candidate, acted: Candidate | None, position: int) -> bool:
        """Whether somebody else acts since the paragraph began: who spoke last is left behind."""
        if acted is None or acted.speaker_id == last.speaker_id:
            return False
        begins = self._reading.paragraph_at(position).start
        return last.position < begins <= acted.position

    def is_fronted(self, position: int) -> bool:
        """Whether a place is in a clause before the main one: Lind of "When Lind left, Berg"."""
        begins = self._reading.sentence_at(position).start
        return _FRONTED.match(self._reading.text[begins:position]) is not None

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
            return _OBJECT
        if _INVERTED.search(before):
            return SUBJECT
        is_first = not before or before[-1] in ',;:—”"’' or len(before.split()) <= 1
        return SUBJECT if is_first or follows_verb(text, name.end) else _OBJECT

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


def antecedent(
    candidates: Sequence[Candidate],
    position: int,
    gender: str,
    foreground: Foreground,
    last: Resolved | None,
) -> tuple[Candidate, str] | None:
    """The person a pronoun means, and why; ``None`` where nobody fits.

    ``candidates`` stand before ``position``, in the order of the text.
    """
    scores: dict[str, float] = {}
    latest: dict[str, Candidate] = {}
    for candidate in reversed(candidates):
        if candidate.gender and gender and candidate.gender != gender:
            continue
        gap = foreground.distance(candidate.position, position)
        if gap > _REACH:
            break
        is_sure = candidate.gender or not gender or candidate.hint == gender
        sure = 1.0 if is_sure else _UNSURE
        score = candidate.weight * sure * 0.5**gap
        scores[candidate.speaker_id] = scores.get(candidate.speaker_id, 0.0) + score
        latest.setdefault(candidate.speaker_id, candidate)
    if last and last.speaker_id in scores:
        gap = foreground.distance(latest[last.speaker_id].position, position)
        is_nameless = last.speaker_kind is SpeakerKind.ANONYMOUS
        acted = next((one.speaker_id for one in reversed(candidates) if one.weight >= SUBJECT), "")
        goes_on = gap <= 1 and not is_nameless and acted == last.speaker_id
        bonus = _JUST_SPOKE if goes_on else _LAST_SPEAKER
        if foreground.is_left(latest[last.speaker_id], latest.get(acted), position):
            bonus = 0.0
        scores[last.speaker_id] += bonus * (0.5**gap if is_nameless else 1.0)
    if not scores:
        return None
    best = max(scores, key=lambda key: (scores[key], latest[key].position))
    best = _subject_before(candidates, scores, position, foreground, best) or best
    return latest[best], _reason(latest[best], last, scores)


def _subject_before(
    candidates: Sequence[Candidate],
    fitting: Container[str],
    position: int,
    foreground: Foreground,
    best: str,
) -> str | None:
    """Whose the sentence before is, where ``best`` is only its object: "Lind met Berg. She".

    Nobody, where that sentence has two subjects or the pronoun's own one names somebody before it.
    """
    near: dict[str, float] = {}
    subjects: set[str] = set()
    for one in reversed(candidates):
        gap = foreground.distance(one.position, position)
        if gap > 1:
            break
        if one.speaker_id not in fitting:
            continue
        if gap == 0:
            return None
        weight = 0.0 if foreground.is_fronted(one.position) else one.weight
        near[one.speaker_id] = max(near.get(one.speaker_id, 0.0), weight)
        is_sure = bool(one.gender or one.role) and one.kind is SpeakerKind.PERSON
        if is_sure and weight >= SUBJECT:
            subjects.add(one.speaker_id)
    is_object = near.get(best, SUBJECT) < SUBJECT
    return subjects.pop() if is_object and len(subjects) == 1 else None


def _reason(best: Candidate, last: Resolved | None, scores: Iterable[str]) -> str:
    spoke = bool(last) and last is not None and last.speaker_id == best.speaker_id
    who = "who spoke last" if spoke else "the fitting person most in the foreground"
    others = len(list(scores)) - 1
    rivals = f", before {others} other{'s' if others > 1 else ''} who would fit" if others else ""
    return f"{best.name}, {who}{rivals}"


def last_before(candidates: Sequence[Candidate], position: int) -> Sequence[Candidate]:
    """The last few candidates before a position; more are out of reach."""
    end = bisect_left(candidates, position, key=position_of)
    return candidates[max(0, end - _MOST) : end]


def position_of(candidate: Candidate) -> int:
    """Where a candidate stands."""
    return candidate.position
