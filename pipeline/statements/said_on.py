"""The day on which something was said, no finer than the text tells it.

What goes in: which date expression dates a saying. What stays out: reading the expressions
(``pipeline.dates``). The ways are tried in this order: a date beside the cue, the scene that
the same speaker is in, an occasion that the reference dates, the day of publication as a bound.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import (
    DateKind,
    DateMention,
    Interval,
    Precision,
    Reference,
    SaidBasis,
    edtf_of,
)
from pipeline.statements.counted import both_readings, hangs_on_words
from pipeline.statements.dating import dates_saying, gap_to_cue, is_event
from pipeline.statements.narration import Frame, Narration, Placed
from pipeline.statements.occasions import is_recent, recent_occasions, said_at
from pipeline.statements.remarks import remarks_beside
from pipeline.statements.said import SaidOn, bounded
from pipeline.statements.scene_ends import PRESENT, REACH, Scene, goes_on, is_aside
from pipeline.statements.scenes import ON_THE_DAY, scenes_before
from pipeline.statements.turns_of_day import is_later, opens_day
from pipeline.statements.venues import venue_in

_AT_ANOTHER_TIME = re.compile(
    r"\b(?:once|often|always|repeatedly|previously|frequently|long)\s", re.IGNORECASE
)
"""Before a cue, what takes the saying out of the scene told just before: "he once said"."""
_IS_LATER = re.compile(r"\b(?:later|subsequently|afterwards?|eventually|since)\s(?:\w+)?$")
"""Up to the end of a cue, what follows an old saying at a time that is not told: "later said"."""
_DONE = re.compile(r"\b(?:held|taken|made|(?!said\b)[a-z]+ed)(?:\s(?:on|in|at|early|late))*\s$")
"""Before a date that is that of something told: "a vote held the previous day"."""
_FRESH = 14
"""Days before publication within which a scene is news."""

_COUNTED = 50
"""Dates before a statement from which another can be counted."""

_WEEK = 6
"""Days between the first and the last day of a week."""

_TOLD_NOW = frozenset({"says", "tells", "writes"})
"""What is written in the present of one talk or text too: "In it, he says"."""
_LOOKING_BACK = re.compile(r"had\b", re.IGNORECASE)
"""What somebody had said before is no scene for what is said next.

Nor is what a speaker tells of having said: "Lind said she warned them on Monday. She added".
"""

_SAME_SCENE = "the speaker is still in the scene dated before"


class SayingDays:
    """The days of the statements of one article; ask for them in the order of the text."""

    def __init__(
        self, narration: Narration, dates: Sequence[DateMention], reference: Reference
    ) -> None:
        self._narration = narration
        self._reading = narration.reading
        self._published = narration.reading.article.published_on
        self._placed = [placed for mention in dates if (placed := self._place(mention))]
        self._starts = [placed.start for placed in self._placed]
        self._speakers: dict[int, str] = {}
        self._told_within: set[str | None] = set()
        self._scenes: dict[str, Scene] = {}
        self._flashbacks: dict[str, Scene] = {}
        self._occasions = recent_occasions(reference, self._published)

    def said_on(self, index: int, speaker_id: str, speaker: str = "") -> SaidOn:
        """The day of statement ``index``, said by ``speaker_id``, whose name is ``speaker``.

        ``days`` is open on both sides where the article has no day and the text gives none.
        """
        frame = self._narration.frame(index)
        self._speakers[index] = speaker_id
        scene = self._scene(speaker_id, speaker, frame)
        if scene and not goes_on(self._reading, scene, frame, is_fresh=self._is_fresh(scene)):
            scene = None
        said = self._own(frame) or said_at(frame, self._occasions)
        said = said or self._told_beside(index, frame, speaker)
        start = min(frame.start, self._narration.attributions[index].start)
        said = said or self._setting(frame, start, speaker, scene)
        if said and scene and said.basis is SaidBasis.INFERRED and scene.said.days == said.days:
            said = replace(_carried(scene.said), venue=scene.said.venue or said.venue)
        if said is None and scene:
            said = _carried(scene.said)
        if said is None:
            return bounded(self._published)
        if self._is_told_within(index, speaker_id):
            self._told_within.add(said.date_mention_id)
        elif not _LOOKING_BACK.match(frame.between(*frame.cue)):
            sentence = self._reading.sentence_at(frame.cue[0])
            told = Scene(said, frame.start, max(frame.end, sentence.end))
            (self._scenes if self._is_fresh(told) else self._flashbacks)[speaker_id] = told
        return said

    def _is_told_within(self, index: int, speaker_id: str) -> bool:
        """Whether a statement is told in passing or in words of its own speaker, at any depth."""
        this = self._narration.attributions[index]
        if is_aside(self._reading, self._narration.frame(index), this.end):
            return True
        around = this.parent
        while around is not None and self._speakers.get(around) != speaker_id:
            around = self._narration.attributions[around].parent
        return around is not None

    def _scene(self, speaker_id: str, speaker: str, frame: Frame) -> Scene | None:
        """The last dated saying of a speaker; an old one only until another time is told."""
        fresh, old = self._scenes.get(speaker_id), self._flashbacks.get(speaker_id)
        if fresh is not None and self._moves_on(fresh, frame, speaker):
            fresh = None
        if old is None or (fresh is not None and fresh.end >= old.end):
            return fresh
        first, last = (bisect_left(self._starts, at) for at in (old.end, frame.cue[0]))
        is_left = any(frame.tells(one.start, one.end) for one in self._placed[first:last])
        if is_left or not goes_on(self._reading, old, frame, is_fresh=False):
            return fresh
        return None if _IS_LATER.search(frame.text[: frame.cue[1] - frame.start]) else old

    def _moves_on(self, scene: Scene, frame: Frame, speaker: str) -> bool:
        """Whether a later day is told between, of the speaker or of all: "On Friday she left."."""
        if frame.start - scene.end > REACH:
            return False
        first, last = (bisect_left(self._starts, at) for at in (scene.end, frame.start))
        whom = _named(frame, speaker)
        return any(
            is_later(one.mention, scene.said.days) and opens_day(self._reading, one.start, whom)
            for one in self._placed[first:last]
        )

    def _own(self, frame: Frame) -> SaidOn | None:
        """The date beside the cue, the nearest where several date the saying."""
        first = bisect_left(self._starts, frame.start)
        last = bisect_left(self._starts, frame.end) if frame.has_cue else first
        fitting = [placed for placed in self._placed[first:last] if dates_saying(frame, placed)]
        if not fitting:
            return None
        nearest = min(fitting, key=lambda placed: _rank(frame, placed))
        closer = [one for one in fitting if _is_within(one.mention, nearest.mention)]
        nearest = min(closer, key=lambda placed: gap_to_cue(frame, placed), default=nearest)
        mention = nearest.mention
        earlier = self._earlier(frame, mention)
        if earlier:
            return earlier
        why = f"'{mention.text}' stands beside the words of saying: {mention.why}"
        days = self._so_far(mention)
        is_cut = days.latest != mention.latest and "/" in (mention.edtf or "")
        return SaidOn(
            days=days,
            edtf=edtf_of(days) if is_cut else mention.edtf,
            precision=mention.precision,
            basis=SaidBasis.INFERRED if is_event(nearest) else SaidBasis.STATED,
            why=why,
            date_mention_id=mention.date_mention_id,
            venue=venue_in(frame),
        )

    def _so_far(self, mention: DateMention) -> Interval:
        """The days of a mention up to publication: nothing is reported before it is said."""
        latest = mention.latest
        if latest and self._published:
            latest = min(latest, self._published)
        return Interval(earliest=mention.earliest, latest=latest)

    def _earlier(self, frame: Frame, mention: DateMention) -> SaidOn | None:
        """Both readings of "a day earlier" behind what another said, or ``None``."""
        first = bisect_left(self._starts, self._reading.read_at(mention.start_char))
        if not self._published or not hangs_on_words(
            self._narration, self._placed[max(first - _COUNTED, 0) : first], frame, mention
        ):
            return None
        days = both_readings(mention, self._published)
        return SaidOn(
            days=days,
            edtf=edtf_of(days),
            precision=Precision.DAY if days.is_day else Precision.UNKNOWN,
            basis=SaidBasis.INFERRED,
            why=f"'{mention.text}' is counted from {mention.anchor_on}, the day of what another"
            f" said, or from {self._published}, the day of the article",
            date_mention_id=mention.date_mention_id,
            venue=venue_in(frame),
        )

    def _told_beside(self, index: int, frame: Frame, speaker: str) -> SaidOn | None:
        """The day of "The comments came on Monday" right before or behind."""
        this = self._narration.attributions[index]
        before = frame.text[: frame.cue[1] - frame.start]
        if this.parent is not None or _AT_ANOTHER_TIME.search(before):
            return None
        start, end = min(frame.start, this.start), max(frame.end, this.end)
        for remark in remarks_beside(self._reading, start, end, _named(frame, speaker)):
            said = self._own(remark)
            if said and _is_of_days(said.days):
                return replace(said, why=f"the sentence beside tells when: {said.why}")
        return None

    def _setting(self, frame: Frame, start: int, speaker: str, last: Scene | None) -> SaidOn | None:
        """The day of the speech or rally told of just before, behind the scene that goes on."""
        if not _can_be_in_scene(frame):
            return None
        for setting in scenes_before(self._reading, frame, start, speaker):
            if last and setting.end < last.end:
                return None
            said = self._own(setting)
            if said and said.date_mention_id in self._told_within:
                return None
            if said and last and setting.end == last.end and said.days != last.said.days:
                return None  # "On Monday Lind defended the march on Friday. “It was fine.”"
            if said and _is_of_days(said.days):
                return replace(said, why=f"the sentence before sets the scene: {said.why}")
        return None

    def _is_fresh(self, scene: Scene) -> bool:
        """Whether a scene is of a known day shortly before publication, so news of the article."""
        first, last = scene.said.days.earliest, scene.said.days.latest
        if not first or not last or (last - first).days > 1:
            return False
        return self._published is None or (self._published - first).days <= _FRESH

    def _place(self, mention: DateMention) -> Placed | None:
        """A mention that can date a saying: a bounded time that is not all in the future."""
        if mention.kind in (DateKind.DURATION, DateKind.SET) or mention.value.endswith("_REF"):
            return None
        if mention.latest is None and mention.earliest is None:
            return None
        if self._published and mention.earliest and mention.earliest > self._published:
            return None
        if mention.kind is DateKind.EVENT and not is_recent(mention, self._published):
            return None
        start = self._reading.read_at(mention.start_char)
        end = self._reading.read_at(max(mention.end_char - 1, mention.start_char)) + 1
        if any(line.start <= start < line.end for line in self._reading.datelines):
            return None  # it tells when the article was written
        return Placed(start, end, mention)


def _can_be_in_scene(frame: Frame) -> bool:
    """Whether a saying can be of the occasion told before it, by its tense and adverbs."""
    before = frame.text[: frame.cue[1] - frame.start]
    if _AT_ANOTHER_TIME.search(before) or ON_THE_DAY.search(before):
        return False
    cue = frame.between(*frame.cue).strip()
    return not PRESENT.fullmatch(cue) or cue in _TOLD_NOW


def _named(frame: Frame, speaker: str) -> str:
    """The words of a statement's source, with the name of whom they mean."""
    return f"{frame.between(*(frame.source or (0, 0)))} {speaker}"


def _rank(frame: Frame, placed: Placed) -> tuple[bool, bool, int]:
    """Dates before occasions, then those of something held or done before, then the nearest."""
    is_done = _DONE.search(frame.text[: placed.start - frame.start]) is not None
    return is_event(placed), is_done, gap_to_cue(frame, placed)


def _is_within(days: Interval, others: Interval) -> bool:
    """Whether days are some of others: "that week, on Tuesday"."""
    first, last, begins, ends = days.earliest, days.latest, others.earliest, others.latest
    if first is None or last is None or begins is None or ends is None:
        return False
    return begins <= first <= last <= ends and (first, last) != (begins, ends)


def _is_of_days(days: Interval) -> bool:
    """Whether an interval is no longer than a week: "a law of 2019" dates no speech."""
    if days.earliest is None or days.latest is None:
        return False
    return (days.latest - days.earliest).days <= _WEEK


def _carried(said: SaidOn) -> SaidOn:
    if said.why.startswith(_SAME_SCENE):
        return said
    return replace(said, why=f"{_SAME_SCENE}: {said.why}")
