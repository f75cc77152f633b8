"""Who a pronoun means: the fitting character that stands most in the foreground.

What goes in: the mentions before a pronoun, each with its weight (``foreground.py``). What stays
out: noun phrases (``cast.py``). The halving from sentence to sentence follows Lappin and Leass, "An
Algorithm for Pronominal Anaphora Resolution" (1994).
"""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from pipeline.models import SpeakerKind
from pipeline.speakers.foreground import SUBJECT, Foreground
from pipeline.speakers.mention import Resolved

AGAIN = 15.0
"""A speaker called by a pronoun or an office stays in sight, behind all that are named."""

_LAST_SPEAKER = 15.0
"""What having spoken last adds: less than a subject one sentence back."""

_JUST_SPOKE = 30.0
"""What it adds to who spoke and acted last, in the sentence before: words go on in a row."""

_UNSURE = 0.6
"""Factor for a name that may be no person's: neither gender nor role is known."""

_UNTOLD = 0.3
"""Factor for "she": most politicians whose names tell no gender are men."""

_MOST = 40
"""Mentions before a pronoun that are weighed."""

_REACH = 6
"""Narrated sentences that a pronoun looks back."""


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
    is_sure: bool = False
    """Whether a given name or a title shows a person."""


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
        sure = _sureness(candidate, gender)
        score = candidate.weight * sure * 0.5**gap
        scores[candidate.speaker_id] = scores.get(candidate.speaker_id, 0.0) + score
        latest.setdefault(candidate.speaker_id, candidate)
    if last and last.speaker_id in scores:
        spoke = latest[last.speaker_id]
        acted = next((one.speaker_id for one in reversed(candidates) if one.weight >= SUBJECT), "")
        rival = latest.get(acted) if acted != last.speaker_id else None
        if rival is None or not foreground.is_left(spoke.position, rival.position, position):
            gap = foreground.distance(spoke.position, position)
            bonus = _bonus(last, gap, acted == last.speaker_id)
            scores[last.speaker_id] += bonus * (_sureness(spoke, gender) if gender == "f" else 1.0)
    if not scores:
        return None
    best = max(scores, key=lambda key: (scores[key], latest[key].position))
    best = _subject_before(candidates, scores, position, foreground, best) or best
    return latest[best], _reason(latest[best], last, scores)


def _bonus(last: Resolved, gap: int, acted_last: bool) -> float:
    """What having spoken last adds, ``gap`` narrated sentences before."""
    if last.speaker_kind is SpeakerKind.ANONYMOUS:
        return _LAST_SPEAKER * 0.5**gap
    return _JUST_SPOKE if gap <= 1 and acted_last else _LAST_SPEAKER


def _sureness(candidate: Candidate, gender: str) -> float:
    """How likely a pronoun's gender is that of a name, where no list and no title tells it."""
    if not gender or gender in (candidate.gender, candidate.hint):
        return 1.0
    if candidate.is_sure or (candidate.role and gender == "m"):
        return 1.0
    return _UNSURE if gender == "m" else _UNTOLD


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
