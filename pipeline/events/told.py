"""From a date in its place and the clause or noun that it dates to a row of ``events``."""

import re
from dataclasses import dataclass
from datetime import date

from pipeline.dates.direction import governing
from pipeline.dates.periods import Period, Unit, day_of, month_of, season, year_of
from pipeline.dates.verb_cues import Direction
from pipeline.events.actors import actors_of, own_subject, subject_of
from pipeline.events.candidates import Candidate
from pipeline.events.clauses import Clause
from pipeline.events.headlines import headline_of
from pipeline.events.nominals import Nominal, with_place
from pipeline.events.pronouns import meant_by_pronoun, meant_by_speaker
from pipeline.events.sentence_before import meant_before
from pipeline.events.status import status_of
from pipeline.events.taking_place import status_in
from pipeline.lexicon import table
from pipeline.models import (
    DateKind,
    DateMention,
    Event,
    EventStatus,
    make_id,
)
from pipeline.text import Reading

_ARTICLE = re.compile(r"^(?:the|an?)\s+", re.IGNORECASE)
_CALLED_OFF = re.compile(
    r"\s(?:was|were|is|are|has been|had been|have been) (?:\w+ly )?"
    r"(?:banned|cancel+ed|called off|scrapped|abandoned|postponed|delayed)\b"
)
_LOOKS_BACK = r"(?:follow|review|assess|answer|mark|recall)"
"""Verbs whose object was before: "will follow her Friday speech with his own"."""
_AHEAD = re.compile(
    rf"\b(?:will(?! {_LOOKS_BACK}\b)|(?:set|due|scheduled) to|ahead of|in the run-up to)\b"
    r"[^,.;:]*$",
    re.IGNORECASE,
)
"""What stands before a noun that is still to come: "ahead of Friday's debate"."""
_TO = re.compile(r"\W*to [a-z]+ (?:in )?")
"""All that stands before it among words said: "(hopes) to win (this week's vote)"."""
_HAVE_DAY = frozenset({"noun", "meeting"})
_WILL = re.compile(r"(?:(?! (?:is|was|are|were|has|had) )[^,.;:]){0,40}?\bwill\b")
"""What stands behind it: "Friday's debate will", not "today's was short and we will"."""
_STATED = re.compile(r"([1-9]\d{3})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?")
"""A day, month or year in EDTF."""
_WEEK = re.compile(r"([1-9]\d{3})-W(\d\d)")
"""A week in TIMEX3."""

_SEASON = re.compile(r"([1-9]\d{3})-(SP|SU|FA|WI)")
"""A season in TIMEX3."""


@dataclass(frozen=True, slots=True)
class _Told:
    """What the words tell about the happening."""

    headline: str
    status: EventStatus
    actors: tuple[str, ...]


def clause_event(reading: Reading, candidate: Candidate, clause: Clause) -> Event:
    """The event that a clause tells."""
    text = reading.text
    start, end = place = _trimmed(text, clause.start, clause.end)
    status = status_in(reading, candidate, clause, place)
    headline = headline_of(text, clause, candidate.at) or " ".join(text[start:end].split())
    actors = _actors(text, candidate, clause)
    first, _, rest = headline.partition(" ")
    if not actors and first.lower() == own_subject(text, clause, candidate.at).lower():
        meant = meant_by_pronoun(text, clause, candidate.at)
        meant = meant or meant_by_speaker(text, clause, candidate)
        meant = meant or meant_before(reading, clause, candidate)
        if meant is not None:
            headline, actors = f"{meant} {rest}", (_ARTICLE.sub("", meant),)
    return _event(reading, candidate, place, _Told(headline, status, actors))


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
    noun = with_place(reading.text, candidate.at, candidate.stretch[1], noun)
    status = status_of("", days, reading.article.published_on)
    if days.kind is DateKind.SET:
        status = EventStatus.RECURRING
    if _CALLED_OFF.match(reading.text, noun.end):
        status = EventStatus.DENIED
    start, end = min(candidate.at[0], noun.start), noun.end
    if status is EventStatus.HAPPENED and _is_to_come(reading, candidate, (start, end)):
        status = EventStatus.PLANNED
    told = _Told(" ".join(noun.headline.split()), status, ())
    event = _event(reading, candidate, (start, end), told)
    return event.model_copy(update=own_days(days))


def _is_to_come(reading: Reading, candidate: Candidate, place: tuple[int, int]) -> bool:
    """Whether a noun of the time of publication is still ahead: "in Friday's debate he will"."""
    text, (start, end) = reading.text, candidate.stretch
    mention, today = candidate.mention, reading.article.published_on
    own = _stated(mention) if mention.is_open else None  # "ahead of" opens the day
    first, last = (own.first, own.last) if own else (mention.earliest, mention.latest)
    if today is None or first is None or last is None or not first <= today <= last:
        return False
    is_wanted = candidate.is_reported and _TO.fullmatch(text, start, place[0])
    if is_wanted or _AHEAD.search(text, start, place[0]) or _WILL.match(text, place[1]):
        return True
    if not _is_contest(text[slice(*place)]):
        return False
    return governing(text[start : place[0]], text[place[1] : end])[0] is Direction.FUTURE


def _is_contest(words: str) -> bool:
    """Whether some words end in a vote or a meeting, which has its day: "this year's election"."""
    return table("contests", "class").get(words.lower().rsplit(" ", 1)[-1]) in _HAVE_DAY


def again(event: Event) -> Event:
    """An event of which another date of its clause says that it comes again and again."""
    if event.status is not EventStatus.HAPPENED:
        return event
    return event.model_copy(update={"status": EventStatus.RECURRING})


def one_more(event: Event) -> Event:
    """An event that one clause tells of several days, with an id of its own."""
    event_id = make_id("event", event.article_id, event.start_char, event.end_char, event.edtf)
    return event.model_copy(update={"event_id": event_id})


def own_days(mention: DateMention) -> dict[str, date | str | None]:
    """The days of a noun's own date: "since the 2016 vote" is open, the vote was in 2016."""
    own = _stated(mention) if mention.is_open else None
    return {"earliest": own.first, "latest": own.last, "edtf": own.edtf} if own else {}


def _stated(mention: DateMention) -> Period | None:
    """The week, day, month or year that the words of an open date name."""
    week = _WEEK.fullmatch(mention.value)
    if week is not None:
        return Period(Unit.WEEK, date.fromisocalendar(int(week[1]), int(week[2]), 1))
    part = _SEASON.fullmatch(mention.value)
    if part is not None:
        return season(int(part[1]), part[2])
    stated = _STATED.fullmatch((mention.edtf or "").removesuffix("/..").removeprefix("../"))
    if stated is None:
        return None
    year, month, day = (int(part or 0) for part in stated.groups())
    if day:
        return day_of(year, month, day)
    return month_of(year, month) if month else year_of(year)


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
