"""What a rule may look at besides its own words.

The day of publication, the dates mentioned before, and the sentence around the expression.
Rules read it; only ``find`` moves it on.
"""

import re
from dataclasses import dataclass, field
from datetime import date, timedelta

from pipeline.dates.direction import governing, looks_ahead
from pipeline.dates.entries import Entry, is_entry
from pipeline.dates.meaning import Read
from pipeline.dates.own_events import kinds_of
from pipeline.dates.periods import Period, Unit, holding
from pipeline.dates.story_days import dates_clause
from pipeline.dates.verb_cues import Direction
from pipeline.models import Anchor, Interval, Reference
from pipeline.text import Reading, Stretch

_BORN = re.compile(r"\bborn\b")
_BORN_REACH = 40
"""Characters before a day of birth, which no history goes on from."""
_LONG_AGO = 3
"""Years beyond which a date is none of the news."""
_TOLD_ON = 1500
"""Characters over which a history goes on in the same year."""
_NARRATED = 1000
"""Characters over which the narrator's own date comes before one in the words of others."""
_BEFORE = 40
"""Characters beside a date that tell whether it dates its clause."""
_IN_SIGHT = 1000
"""Characters in which the marks of a quotation are looked for."""
_DAYS_KEPT = 5
"""Days among which the one that a time of day is of is looked for."""
_FRONTS = re.compile(r"(?:(?:On|Early|Late|But|And|Then|early|late|on),? )*")
"""Before a day that opens its sentence: "But early on (Monday)"."""
_THAT = re.compile(r"that\b", re.IGNORECASE)
_GAP = 2
"""Characters between two sentences of a paragraph."""
_ON_ITS_WAY = timedelta(days=3)
"""From the dateline to the day of publication, at most."""
_NEAR = 3000
"""Characters over which a quarter stays the topic of a report."""


@dataclass(frozen=True, slots=True)
class Report:
    """The quarter that a text reports, its days, and where it is named."""

    quarter: Period
    days: Interval
    start: int

    @property
    def is_fiscal(self) -> bool:
        """Whether its days are not those of the calendar's quarter."""
        return self.days != self.quarter.interval


@dataclass(slots=True)
class Context:
    """Where the reader stands: ``start`` and ``end`` are the expression being read."""

    reading: Reading
    reference: Reference
    published: date | None
    date_order: str | None = None
    language: str = "en"
    start: int = 0
    end: int = 0
    narrated: tuple[Period, int] | None = None
    quoted: tuple[Period, int] | None = None
    fronted: tuple[Period, int] | None = None
    """The last day of the narrator's that opens its sentence, with its place."""
    told: tuple[Period, int] | None = None
    """The last date of the narrator's that tells when something was, with its place."""
    distant: int = 0
    recent: int = 0
    report: Report | None = None
    written: date | None = None
    """The day of the dateline, where the article came out some days after it."""
    entry: Entry | None = None
    clock: tuple[str, int] = ("", 0)
    """The last time of day on a day that is known, with its place: 2024-11-06T21:00."""
    night: tuple[date | None, int] = None, -1
    """The day of the last evening or night that was told, with its place."""
    days: tuple[tuple[date, int], ...] = ()
    """The last days mentioned, the newest first, with their places."""
    own_events: dict[str, frozenset[date]] = field(default_factory=dict)
    """The days that the text gives for its election or inauguration."""

    def note_dateline(self, period: Period, start: int) -> None:
        """Remember the day of a dateline: what it calls 'today' is that day."""
        stands = any(line.start <= start < line.end for line in self.reading.datelines)
        if stands and self.published and period.unit is Unit.DAY:
            is_before = timedelta() < self.published - period.first <= _ON_ITS_WAY
            self.written = period.first if is_before else None

    def note(self, period: Period, start: int, end: int) -> None:
        """Remember a date of the text, that later ones can be counted from."""
        if not _BORN.search(self.reading.text, max(0, start - _BORN_REACH), start):
            self._compare(period)
        if period.unit is Unit.DAY:
            self.days = ((period.first, start), *self.days[: _DAYS_KEPT - 1])
            for kind in kinds_of(self.before, self.reading.text[end : end + _IN_SIGHT]):
                known = self.own_events.get(kind, frozenset())
                self.own_events[kind] = known | {period.first}
        if self.is_quoted(start):
            self.quoted = period, start
        else:
            self.narrated, self.quoted = (period, start), None
            sentence = self.reading.sentence_at(start)
            self._note_told(period, start, end, sentence)
            if _FRONTS.fullmatch(self.reading.text, sentence.start, start):
                self.fronted = period, start

    def _note_told(self, period: Period, start: int, end: int, sentence: Stretch) -> None:
        text, today = self.reading.text, self.published
        before = text[max(sentence.start, start - _BEFORE) : start]
        is_ahead = today is not None and period.first > today
        if not is_ahead and dates_clause(before, text[end : end + _BEFORE]):
            self.told = period, start

    @property
    def story_day(self) -> date | None:
        """The day that the narrator tells of nearby, for 'earlier in the day'."""
        return self.day_told[0]

    @property
    def day_told(self) -> tuple[date | None, int]:
        """The day that the narrator tells of nearby, with its place."""
        if self.told is None or self.is_quoted(self.start):
            return None, -1
        (period, start), (scene, opens) = self.told, self.fronted or self.told
        if scene.first > period.first and start < self.reading.sentence_at(opens).end:
            period = scene  # 'On Tuesday, she spoke of a letter of Friday'
        is_near = period.unit is Unit.DAY and self.start - start <= _NARRATED
        return (period.first, start) if is_near else (None, -1)

    def _compare(self, period: Period) -> None:
        if self.published is None or period.unit not in (Unit.DAY, Unit.WEEK, Unit.MONTH):
            return
        if abs(period.first.year - self.published.year) >= _LONG_AGO:
            self.distant += 1
        else:
            self.recent += 1

    @property
    def bygone_year(self) -> int | None:
        """The year of the last date, where all days and months so far are of years long gone.

        A history says 'On 10 June' of the year it tells of; news says it of its own.
        """
        last = self.last
        if not self.distant or self.recent or last is None or self.published is None:
            return None
        is_long = abs(last.first.year - self.published.year) >= _LONG_AGO
        return last.first.year if is_long and self.start - self.last_start < _TOLD_ON else None

    def is_quoted(self, at: int) -> bool:
        """Whether ``Reading.text[at]`` stands between quotation marks, as far as is seen nearby."""
        text, first = self.reading.text, max(self.reading.paragraph_at(at).start, at - _IN_SIGHT)
        straight = text.count('"', first, at) % 2 == 1
        return straight or text.rfind("“", first, at) > text.rfind("”", first, at)

    @property
    def _noted(self) -> tuple[Period, int] | None:
        """The last date; for the narrator his own, where he gave one not far back."""
        if self.quoted is None or self.narrated is None:
            return self.quoted or self._scene or self.narrated
        is_far = self.start - self.narrated[1] > _NARRATED
        return self.quoted if is_far or self.is_quoted(self.start) else self.narrated

    @property
    def _scene(self) -> tuple[Period, int] | None:
        """The day that opens the sentence before, where it also tells of an earlier day.

        "On Monday, Lind met Berg, who had lost on Saturday. The next day, she left."
        """
        if (
            self.fronted is None
            or self.narrated is None
            or _THAT.match(self.reading.text, self.start)
        ):
            return None
        (scene, opens), (told, at) = self.fronted, self.narrated
        of_days = scene.unit is told.unit is Unit.DAY and told.first < scene.first
        before = self.reading.sentence_at(opens)
        here = self.reading.sentence_at(self.start)
        is_next = before.start <= at < before.end <= here.start <= before.end + _GAP
        return self.fronted if of_days and is_next and self.start == here.start else None

    @property
    def last(self) -> Period | None:
        """The last date mentioned, from which 'the next day' is counted."""
        return self._noted[0] if self._noted else None

    @property
    def last_start(self) -> int:
        """Where that stands; -1 where there is none."""
        return self._noted[1] if self._noted else -1

    @property
    def entry_before(self) -> Entry | None:
        """The entry of a list of dates that hands its year on to the expression."""
        return self.entry if self.entry and self.entry.reaches(self.start) else None

    @property
    def is_entry(self) -> bool:
        """Whether the expression opens a line of such a list."""
        return is_entry(self.reading.text, self.start, self.end)

    @property
    def is_alone(self) -> bool:
        """Whether the expression fills a line, below or above others."""
        text = self.reading.text
        begins = self.start == 0 or text[self.start - 1] == "\n"
        return begins and text.startswith("\n", self.end)

    @property
    def is_owner(self) -> bool:
        """Whether the expression stands in the genitive: 'November's election'."""
        return self.reading.text.startswith(("'s", "’s"), self.end)

    @property
    def before(self) -> str:
        """The sentence up to the expression, at most 300 characters."""
        sentence = self.reading.sentence_at(self.start)
        return self.reading.text[max(sentence.start, self.start - 300) : self.start]

    @property
    def after(self) -> str:
        """The sentence after the expression, at most 200 characters."""
        sentence = self.reading.sentence_at(max(self.start, self.end - 1))
        return self.reading.text[self.end : min(max(sentence.end, self.end), self.end + 200)]

    def direction(self) -> tuple[Direction, str]:
        """Past or future, and the words that say so."""
        if self.language != "en":
            return looks_ahead(self.before, self.after, self.language)
        return governing(self.before, self.after)

    def from_published(self, because: str) -> Read:
        """The note that an expression was read against the day of publication."""
        return Read(Anchor.PUBLISHED, self.published, because)

    def from_today(self, because: str) -> Read:
        """The note that 'today' was counted from the dateline's day, else from publication."""
        if self.written is None:
            return self.from_published(because)
        return Read(Anchor.MENTION, self.written, f"{because}: the day of the dateline")

    @property
    def today(self) -> date | None:
        """The day that the text calls 'today': that of its dateline, else of publication."""
        return self.written or self.published

    def from_mention(self, because: str) -> Read:
        """The note that an expression was read against the last date mentioned."""
        return Read(Anchor.MENTION, self.last.first if self.last else None, because)

    @property
    def base(self) -> date | None:
        """What 'the next day' is counted from: the last date mentioned, else publication."""
        return self.last.first if self.last else self.published

    def from_base(self) -> Read:
        """The note that an expression was read against ``base``."""
        if self.last:
            return self.from_mention("it is counted from the last date mentioned")
        return self.from_published("no other date was mentioned before")

    def from_day_told(self) -> Read:
        """The note that an expression was read against the day of the story."""
        return Read(Anchor.MENTION, self.story_day, "it is the day told of")

    @property
    def last_day(self) -> date | None:
        """The last date mentioned, where it was a day."""
        return self.last.first if self.last and self.last.unit is Unit.DAY else None

    def last_is_near(self, characters: int) -> bool:
        """Whether the last date mentioned was a day, not further back than that."""
        return self.last_day is not None and self.start - self.last_start <= characters

    def now(self, unit: Unit) -> Period | None:
        """The day, week, month ... of publication."""
        return holding(unit, self.published) if self.published else None

    def quarter_is_near(self) -> bool:
        """Whether the paragraphs just before speak of a quarter, as earnings news does."""
        return self.report is not None and self.start - self.report.start < _NEAR
