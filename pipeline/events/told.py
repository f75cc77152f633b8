"""From a date in its place and the clause or noun that it dates to a row of ``events``."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from pipeline.dates.verb_cues import verb_cues
from pipeline.events.actors import actors_of, subject_of
from pipeline.events.clauses import Clause
from pipeline.events.headlines import headline_of
from pipeline.events.nominals import Nominal
from pipeline.events.pronouns import meant_by_pronoun
from pipeline.events.status import recurring_in, status_of
from pipeline.lexicon import words
from pipeline.models import (
    DateKind,
    DateMention,
    Event,
    EventStatus,
    Interval,
    Mode,
    Statement,
    make_id,
)
from pipeline.text import Reading

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_CALLED_OFF = re.compile(
    r"\s(?:was|were|is|are|has been|had been|have been) (?:\w+ly )?"
    r"(?:banned|cancel+ed|called off|scrapped|abandoned|postponed|delayed)\b"
)
_APPOSED = re.compile(
    r",\s(?:an?|the|its|his|her|their|one|who|which|due|set|expected|scheduled|likely|planned)"
    r"\s[^,]*,"
)
"""What explains a subject; a negation in it denies nothing."""
_TO_FIGURE = re.compile(r" to (?:(?:about|around|just|nearly|only) )?[$£€#]?\d")
"""Behind "declined" it makes that a fall, and no refusal."""
_OPEN = frozenset({EventStatus.HAPPENED, EventStatus.PLANNED})
_SUBJUNCTIVE = re.compile(r"(?!to ).{3}be\b")
"""Behind no "to" and no modal it is only asked for: "that the aid be cut"."""
_NOT_DOING = re.compile(r"\bnot [a-z]+ing\b")
"""It denies nothing of the clause: "those not staying will be paid"."""
_CONDITION = re.compile(r"[\s“\"]*(?:(?:But|And|Even|Only) )?(?:if|If|unless|Unless)\b")
_ON_CONDITION = re.compile(r",?\s*(?:only |but only )?(?:if|unless|provided)\b")
_BY = re.compile(r"\b[Bb]y (?:the |about )?$")
_HELD_OPEN = re.compile(
    r"\b(?:to|is|are|was|were|be|been|being|will|would|can|could|may|might|must|shall|should"
    r"|intended|planned|wanted|hoped|pledged|promised|expected)\b"
)
"""Words that tell of what is wanted or done to something, not of what was reached by a day."""
_EXPLAINED = re.compile(r",\s(?:an?|the|who|which|where|when)\s")
"""What only explains: "(was jailed in 1994,) a crime he always denied"."""
_STATED = re.compile(r"([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?")
"""A day, month or year in EDTF."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date mention in its place: reading offsets of the date and of the stretch around it."""

    mention: DateMention
    at: tuple[int, int]
    stretch: tuple[int, int]
    statement: Statement | None

    @property
    def is_spoken(self) -> bool:
        """Whether the words are a speaker's own."""
        return self.statement is not None and self.statement.mode is Mode.DIRECT

    @property
    def is_reported(self) -> bool:
        """Whether the words are a speaker's, told by the narrator."""
        return self.statement is not None and not self.is_spoken

    @property
    def looks_back(self) -> bool:
        """Whether the cue speaks of something that was before: "condemned the attack"."""
        cue = self.statement.cue if self.statement else None
        return (cue or "").lower() in words("looking_back")

    @property
    def is_denied(self) -> bool:
        """Whether the speaker denies what the words say."""
        cue = self.statement.cue if self.statement else None
        return cue is not None and cue.lower() in words("denying_cues") and not self.is_spoken


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words tell about the happening."""

    headline: str
    status: EventStatus
    actors: tuple[str, ...]


def clause_event(reading: Reading, candidate: Candidate, clause: Clause) -> Event:
    """The event that a clause tells."""
    text, mention = reading.text, candidate.mention
    start, end = place = _trimmed(text, clause.start, clause.end)
    status = status_of(
        _telling(text, clause, candidate.at, place),
        _days(text, candidate, clause),
        reading.article.published_on,
        spoken=candidate.is_spoken,
    )
    if status is EventStatus.HAPPENED and candidate.is_denied:
        status = EventStatus.DENIED
    if status is EventStatus.HAPPENED and clause.verbs[0].word.startswith("to "):
        status = EventStatus.PLANNED
    if status in _OPEN and clause.verb_of(candidate.at).word == "should":
        status = EventStatus.HYPOTHETICAL
    if status is EventStatus.HAPPENED and _SUBJUNCTIVE.match(text, clause.verbs[0].start - 3):
        status = EventStatus.PLANNED  # 'recommends that the aid be cut'
    if status is EventStatus.HAPPENED and _is_to_come(reading, candidate, clause):
        status = EventStatus.PLANNED
    if status is EventStatus.PLANNED and _depends(text, clause, candidate.stretch):
        status = EventStatus.HYPOTHETICAL
    if status is EventStatus.HAPPENED and mention.kind is DateKind.SET:
        status = EventStatus.RECURRING
    headline = headline_of(text, clause, candidate.at) or " ".join(text[start:end].split())
    actors = _actors(text, candidate, clause)
    meant = None if actors else meant_by_pronoun(text, clause, candidate.at)
    if meant is not None:
        headline, actors = f"{meant} {headline.split(' ', 1)[-1]}", (_ARTICLE.sub("", meant),)
    return _event(reading, candidate, place, _Told(headline, status, actors))


def _is_to_come(reading: Reading, candidate: Candidate, clause: Clause) -> bool:
    """Whether the present tells of the day of publication itself: "Parliament meets on Sunday"."""
    verb = clause.verb_of(candidate.at)
    is_today = candidate.mention.earliest == reading.article.published_on
    return is_today and verb.tense == "present" and verb_cues().get(verb.word) == "future"


def _depends(text: str, clause: Clause, stretch: tuple[int, int]) -> bool:
    """Whether the sentence makes a plan depend on something: "if they fail, it would end"."""
    before = _CONDITION.match(text, stretch[0], clause.start)
    return before is not None or _ON_CONDITION.match(text, clause.end, stretch[1]) is not None


def _days(text: str, candidate: Candidate, clause: Clause) -> Interval:
    """The days of a mention; behind "by" a day to come says nothing of what a past verb tells."""
    mention, at, verb = candidate.mention, candidate.at, clause.verb_of(candidate.at)
    opens = mention.earliest is None and _BY.search(text, max(0, at[0] - 20), at[0])
    if opens and verb.tense == "past" and not _HELD_OPEN.search(text, clause.start, verb.end):
        return Interval()
    return Interval(earliest=mention.earliest, latest=mention.latest)


def _telling(text: str, clause: Clause, at: tuple[int, int], place: tuple[int, int]) -> str:
    """The words that tell whether it happened: what follows a verb in the past does not.

    "unveiled what would become the rule" happened; "failed to" is told by the verb itself.
    """
    verb = clause.verb_of(at)
    if verb.tense not in ("past", "present") or verb.word.startswith("to "):
        return _NOT_DOING.sub("", text[slice(*place)])
    to = 0 if _TO_FIGURE.match(text, verb.end) else len(" to")
    told = _APPOSED.sub(",", text[place[0] : verb.end + to])
    explained = _EXPLAINED.search(text, max(verb.end, at[1]), place[1])
    return told + recurring_in(text[verb.end : explained.start() if explained else place[1]])


def _actors(text: str, candidate: Candidate, clause: Clause) -> tuple[str, ...]:
    """The subjects of a clause; in quoted words "I" is the speaker."""
    if (
        candidate.statement
        and candidate.is_spoken
        and subject_of(text, clause, candidate.at) == "I"
    ):
        return (candidate.statement.speaker,)
    return actors_of(text, clause, candidate.at)


def noun_event(reading: Reading, candidate: Candidate, noun: Nominal) -> Event:
    """The event that a dated noun names; it has no actors, and ahead of the article is a plan."""
    days = candidate.mention
    status = status_of("", days, reading.article.published_on)
    if days.kind is DateKind.SET:
        status = EventStatus.RECURRING
    if _CALLED_OFF.match(reading.text, noun.end):
        status = EventStatus.DENIED
    start, end = min(candidate.at[0], noun.start), noun.end
    told = _Told(" ".join(noun.headline.split()), status, ())
    event = _event(reading, candidate, (start, end), told)
    return event.model_copy(update=_own_days(days))


def again(event: Event) -> Event:
    """An event of which another date of its clause says that it comes again and again."""
    if event.status is not EventStatus.HAPPENED:
        return event
    return event.model_copy(update={"status": EventStatus.RECURRING})


def one_more(event: Event) -> Event:
    """An event that one clause tells of several days, with an id of its own."""
    event_id = make_id("event", event.article_id, event.start_char, event.end_char, event.edtf)
    return event.model_copy(update={"event_id": event_id})


def _own_days(mention: DateMention) -> dict[str, date | str | None]:
    """The days of a noun's own date: "since the 2016 vote" is open, the vote was in 2016."""
    value = (mention.edtf or "").removesuffix("/..").removeprefix("../")
    stated = _STATED.fullmatch(value)
    if stated is None or not mention.is_open:
        return {}
    year, month, day = (int(part) if part else None for part in stated.groups())
    if year is None:
        return {}
    first = date(year, month or 1, day or 1)
    last_month = month or 12
    last = date(year, last_month, day or monthrange(year, last_month)[1])
    return {"earliest": first, "latest": last, "edtf": value}


def _event(reading: Reading, candidate: Candidate, place: tuple[int, int], told: _Told) -> Event:
    mention, span = candidate.mention, reading.source(*place)
    return Event(
        event_id=make_id("event", mention.article_id, span.start_char, span.end_char),
        article_id=mention.article_id,
        start_char=span.start_char,
        end_char=span.end_char,
        headline=told.headline,
        actors=told.actors,
        status=told.status,
        earliest=mention.earliest,
        latest=mention.latest,
        edtf=mention.edtf,
        precision=mention.precision,
        date_mention_id=mention.date_mention_id,
        in_statement_id=candidate.statement.statement_id if candidate.statement else None,
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without outer spaces and commas."""
    while start < end and text[start] in " ,\n":
        start += 1
    while end > start and text[end - 1] in " ,\n":
        end -= 1
    return start, end
