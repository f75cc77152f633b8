"""From an article, its date mentions and its statements to its dated events."""

from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.events.actors import actors_of, subject_of
from pipeline.events.clauses import Clause, clause_at
from pipeline.events.headlines import headline_of
from pipeline.events.nominals import Nominal, dated_noun, looking_back_from, noun_before
from pipeline.events.places import Places
from pipeline.events.status import status_of
from pipeline.lexicon import words
from pipeline.models import (
    Article,
    DateKind,
    DateMention,
    Event,
    EventStatus,
    Found,
    Mode,
    Reject,
    Stage,
    Statement,
    make_id,
)
from pipeline.text import Reading, read

_NO_VERB = "no clause with a verb stands around the date"
_VAGUE = "a vague time dates nothing"
_DURATION = "a duration dates nothing by itself"
_SAYING = "the date says when somebody spoke, not when something happened"
_THING = "the date is an attribute of a thing that is no happening"
_NAMED = "the words name an event that the sentence is about; they date no clause"
_TAKEN = "another date of the same clause says it more finely"
_LANGUAGE = "events are read in English only"
_BARE_SAYING = frozenset({"said", "says"})


@dataclass(frozen=True, slots=True)
class _Candidate:
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


def find_events(
    article: Article, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> Found[Event]:
    """The events of an article, in the order of its text, and the dates that date none."""
    reading = read(article)
    places = Places(reading, statements)
    events: dict[tuple[int, int], Event] = {}
    rejects: list[Reject] = []
    for mention in sorted(dates, key=_finest_first):
        outcome = _read(reading, places, mention)
        if isinstance(outcome, Event):
            place = (outcome.start_char, outcome.end_char)
            if place not in events:
                events[place] = outcome
                continue
            outcome = _TAKEN
        rejects.append(_reject(article, mention, outcome))
    return Found[Event](
        rows=tuple(events[place] for place in sorted(events)),
        rejects=tuple(sorted(rejects, key=lambda reject: reject.start_char or 0)),
    )


def _finest_first(mention: DateMention) -> tuple[int, int]:
    """Days before spans, short spans before long ones, then the order of the text."""
    if mention.earliest is None or mention.latest is None:
        return (10**7, mention.start_char)
    return ((mention.latest - mention.earliest).days, mention.start_char)


def _read(reading: Reading, places: Places, mention: DateMention) -> Event | str:
    """The event that a mention dates, or the reason why it dates none."""
    refused = _refused(reading.article, mention)
    if refused:
        return refused
    at = places.of(mention)
    stretch, statement = places.around(at)
    candidate = _Candidate(mention, at, stretch, statement)
    named = mention.kind is DateKind.EVENT
    if named and not places.is_adverbial(at):
        return _NAMED
    noun = None if named else dated_noun(reading.text, *at, stretch)
    if noun is not None:
        return _noun_event(reading, candidate, noun) if noun.headline else _THING
    clause = clause_at(reading.text, *stretch, at)
    looked_back = looking_back_from(reading.text, clause, at) if clause else stretch[0]
    past = None if looked_back is None else noun_before(reading.text, looked_back, at[0])
    if past is not None:
        return _noun_event(reading, candidate, past)
    if clause is None:
        return _NO_VERB
    return _misread(places, candidate, clause) or _clause_event(reading, candidate, clause)


def _misread(places: Places, candidate: _Candidate, clause: Clause) -> str | None:
    """Why a clause with a date is no dated event."""
    if candidate.statement is None and places.is_saying(clause.start, clause.end):
        return _SAYING
    only = clause.verbs[0].word if len(clause.verbs) == 1 else ""
    return _SAYING if only in _BARE_SAYING else None


def _refused(article: Article, mention: DateMention) -> str | None:
    if article.language not in (None, "en"):
        return _LANGUAGE
    if mention.kind is DateKind.DURATION:
        return _DURATION
    if mention.earliest is None and mention.latest is None and mention.kind is not DateKind.SET:
        return _VAGUE
    return _VAGUE if mention.value.endswith("_REF") else None


def _clause_event(reading: Reading, candidate: _Candidate, clause: Clause) -> Event:
    text, mention = reading.text, candidate.mention
    start, end = place = _trimmed(text, clause.start, clause.end)
    status = status_of(
        text[start:end],
        mention,
        reading.article.published_on,
        spoken=candidate.is_spoken,
    )
    if status is EventStatus.HAPPENED and candidate.is_denied:
        status = EventStatus.DENIED
    if status is EventStatus.HAPPENED and mention.kind is DateKind.SET:
        status = EventStatus.RECURRING
    headline = headline_of(text, clause, candidate.at) or " ".join(text[start:end].split())
    told = _Told(headline, status, _actors(text, candidate, clause))
    return _event(reading, candidate, place, told)


def _actors(text: str, candidate: _Candidate, clause: Clause) -> tuple[str, ...]:
    """The subjects of a clause; in quoted words "I" is the speaker."""
    if candidate.statement and candidate.is_spoken and subject_of(text, clause) == "I":
        return (candidate.statement.speaker,)
    return actors_of(text, clause, candidate.at)


def _noun_event(reading: Reading, candidate: _Candidate, noun: Nominal) -> Event:
    days = candidate.mention
    status = status_of("", days, reading.article.published_on)
    if days.kind is DateKind.SET:
        status = EventStatus.RECURRING
    start, end = min(candidate.at[0], noun.start), noun.end
    told = _Told(" ".join(noun.headline.split()), status, ())
    return _event(reading, candidate, (start, end), told)


def _event(reading: Reading, candidate: _Candidate, place: tuple[int, int], told: _Told) -> Event:
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


def _reject(article: Article, mention: DateMention, reason: str) -> Reject:
    return Reject(
        source_uri=article.source_uri,
        stage=Stage.EVENTS,
        start_char=mention.start_char,
        end_char=mention.end_char,
        text=article.text[mention.start_char : mention.end_char],
        reason=reason,
    )


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch without outer spaces and commas."""
    while start < end and text[start] in " ,\n":
        start += 1
    while end > start and text[end - 1] in " ,\n":
        end -= 1
    return start, end
