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
    DateMention,
    Interval,
    Precision,
    Reference,
    SaidBasis,
    edtf_of,
)
from pipeline.statements.counted import both_readings, hangs_on_words
from pipeline.statements.dating import dates_saying, gap_to_cue, is_event
from pipeline.statements.entry_days import entry_of
from pipeline.statements.narration import Frame, Narration, Placed
from pipeline.statements.occasions import recent_occasions, said_at
from pipeline.statements.placing import place
from pipeline.statements.remarks import remarks_beside
from pipeline.statements.said import SaidOn, bounded
from pipeline.statements.scene_ends import (
    REACH,
    Scene,
    goes_on,
    is_aside,
    is_fresh,
    is_left,
    is_of_old,
)
from pipeline.statements.scenes import AT_ANOTHER_TIME, can_be_in_scene, scenes_before
from pipeline.statements.shared_scenes import Shared, is_in
from pipeline.statements.turns_of_day import is_later, opens_day
from pipeline.statements.venues import venue_in

_IS_LATER = re.compile(r"\b(?:later|subsequently|afterwards?|eventually|since)\s(?:\w+)?$")
"""Up to the end of a cue, what follows an old saying at a time that is not told: "later said"."""
_DONE = re.compile(r"\b(?:held|taken|made|(?!said\b)[a-z]+ed)(?:\s(?:on|in|at|early|late))*\s$")
"""Before a date that is that of something told: "a vote held the previous day"."""
_COUNTED = 50
"""Dates before a statement from which another can be counted."""

_WEEK = 6
"""Days between the first and the last day of a week."""

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
        self._placed = place(self._reading, dates)
        self._starts = [placed.start for placed in self._placed]
        self._speakers: dict[int, str] = {}
        self._shared: Shared | None = None
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
        has_left = scene is not None and is_left(self._reading, scene, frame)
        if scene and (has_left or not goes_on(self._reading, scene, frame)):
            scene = None
        said = self._own(frame) or said_at(frame, self._occasions)
        said = said or self._told_beside(index, frame, speaker) or self._entry(index, frame, scene)
        start = min(frame.start, self._narration.attributions[index].start)
        said = said or self._setting(frame, start, speaker, scene)
        if said and scene and said.basis is SaidBasis.INFERRED and scene.said.days == said.days:
            said = replace(_carried(scene.said), venue=scene.said.venue or said.venue)
        if said is None and scene:
            said = _carried(scene.said)
        if said is None:
            if has_left:
                self._scenes.pop(speaker_id, None)
            return bounded(self._published)
        if self._is_told_within(index, speaker_id):
            self._told_within.add(said.date_mention_id)
        elif not _LOOKING_BACK.match(frame.between(*frame.cue)):
            sentence = self._reading.sentence_at(frame.cue[0])
            told = Scene(said, frame.start, max(frame.end, sentence.end))
            scenes = self._scenes if is_fresh(self._reading, told) else self._flashbacks
            scenes[speaker_id] = told
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
        if self._is_told(old.end, frame) or not goes_on(self._reading, old, frame):
            return fresh
        return None if _IS_LATER.search(frame.text[: frame.cue[1] - frame.start]) else old

    def _moves_on(self, scene: Scene, frame: Frame, speaker: str) -> bool:
        """Whether a later day is told between, of the speaker or of all: "On Friday she left."."""
        if frame.start - scene.end > REACH:
            return False
        whom = _named(frame, speaker)
        return any(
            is_later(one.mention, scene.said.days) and opens_day(self._reading, one.start, whom)
            for one in self._between(scene.end, frame.start)
        )

    def _own(self, frame: Frame) -> SaidOn | None:
        """The date beside the cue, the nearest where several date the saying."""
        near = self._between(frame.start, frame.end) if frame.has_cue else ()
        fitting = [placed for placed in near if dates_saying(frame, placed)]
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
        return self._dated(frame, nearest, why)

    def _dated(self, frame: Frame, placed: Placed, why: str) -> SaidOn:
        """The day that a date gives to a saying."""
        mention = placed.mention
        days = self._so_far(mention)
        is_cut = days.latest != mention.latest and "/" in (mention.edtf or "")
        return SaidOn(
            days=days,
            edtf=edtf_of(days) if is_cut else mention.edtf,
            precision=mention.precision,
            basis=SaidBasis.INFERRED if is_event(placed) else SaidBasis.STATED,
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
        if this.parent is not None or AT_ANOTHER_TIME.search(before):
            return None
        start, end = min(frame.start, this.start), max(frame.end, this.end)
        for remark in remarks_beside(self._reading, start, end, _named(frame, speaker)):
            said = self._own(remark)
            if said and _is_of_days(said.days):
                return replace(said, why=f"the sentence beside tells when: {said.why}")
        return None

    def _entry(self, index: int, frame: Frame, last: Scene | None) -> SaidOn | None:
        """The day that opens the line of a list, where no other day is told of since."""
        if self._narration.attributions[index].parent is not None or is_of_old(frame):
            return None
        entry = entry_of(self._reading, self._placed, frame.cue[0])
        if entry is None or (last and last.start >= entry.start):
            return None
        why = f"'{entry.mention.text}' opens the line: {entry.mention.why}"
        return self._dated(frame, entry, why)

    def _setting(self, frame: Frame, start: int, speaker: str, last: Scene | None) -> SaidOn | None:
        """The day of the speech or rally told of just before, behind the scene that goes on."""
        if not can_be_in_scene(frame):
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
                said = replace(said, why=f"the sentence before sets the scene: {said.why}")
                self._shared = Shared(setting, said, frame.end)
                return said
        return None if last else self._with_others(frame, speaker)

    def _with_others(self, frame: Frame, speaker: str) -> SaidOn | None:
        """The day of the scene in which another has just spoken, if the source is in it too."""
        shared = self._shared
        if shared is None or is_of_old(frame) or self._is_told(shared.end, frame):
            return None
        if not is_in(self._reading, shared, frame, speaker):
            return None
        self._shared = replace(shared, end=frame.end)
        return shared.said

    def _is_told(self, start: int, frame: Frame) -> bool:
        """Whether the narrator tells a date between a place and a cue."""
        return any(frame.tells(one.start, one.end) for one in self._between(start, frame.cue[0]))

    def _between(self, start: int, end: int) -> Sequence[Placed]:
        """The dates between two places."""
        return self._placed[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


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
