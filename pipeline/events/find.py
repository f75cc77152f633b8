"""From an article, its date mentions and its statements to its dated events."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta

from pipeline.events.borrowed import subject_given
from pipeline.events.clauses import Clause, clause_at
from pipeline.events.compared import ends_period, is_compared
from pipeline.events.contests import dates_clause
from pipeline.events.entries import beside, first_part
from pipeline.events.fronted import fronted
from pipeline.events.joined import Joined, joined
from pipeline.events.misread import SAYING, why_no_event
from pipeline.events.narrowing import narrowed
from pipeline.events.nominals import (
    Nominal,
    dated_noun,
    looking_back_from,
    noun_before,
    second_noun,
    way_for,
)
from pipeline.events.places import Places
from pipeline.events.told import Candidate, again, clause_event, noun_event, one_more
from pipeline.models import (
    Article,
    DateKind,
    DateMention,
    Event,
    Found,
    Reject,
    Stage,
    Statement,
)
from pipeline.text import Reading, read

_OWNED = re.compile(r"['’]s? \w")
"""A day with an owner in its name: "New Year's Eve"; "Friday's" has none behind it."""
_NEWS = timedelta(days=10)
"""How old what an article reports as new can be."""

_NO_VERB = "no clause with a verb stands around the date"
_VAGUE = "a vague time dates nothing"
_DURATION = "a duration dates nothing by itself"
_THING = "the date is an attribute of a thing that is no happening"
_COMPARED = "the date is that of something only compared"
_TOPIC = "the date stands in words without a verb that somebody spoke of"
_PERIOD = "the date only ends a stretch of time that the clause is about"
_NAMED = "the words name an event that the sentence is about; they date no clause"
_TAKEN = "another date already dates the same clause"
_DATELINE = "the dateline tells when the article was written, not when something happened"
_LANGUAGE = "events are read in English only"


def find_events(
    article: Article, dates: Sequence[DateMention], statements: Sequence[Statement]
) -> Found[Event]:
    """The events of an article, in the order of its text, and the dates that date none."""
    reading = read(article)
    places = Places(reading, statements)
    joins = joined(reading.text, [places.of(mention) for mention in dates if _is_dated(mention)])
    events: dict[tuple[int, int, int], Event] = {}
    rejects: list[Reject] = []
    for mention in sorted(dates, key=_finest_first):
        at = places.of(mention)
        join = joins.get(at, Joined(at, one_more=False))
        outcome = _read(reading, places, mention, join.at)
        if isinstance(outcome, Event):
            place = (outcome.start_char, outcome.end_char, at[0] if join.one_more else -1)
            if place not in events:
                events[place] = one_more(outcome) if join.one_more else outcome
                continue
            if mention.kind is DateKind.SET:
                events[place] = again(events[place])
            noun = second_noun(reading.text, reading.read_at(events[place].start_char), at[0])
            if noun is not None and mention.kind is not DateKind.SET:
                outcome = noun_event(reading, Candidate(mention, at, *places.around(at)), noun)
                events[outcome.start_char, outcome.end_char, at[0]] = outcome
                continue
            outcome = _TAKEN
        rejects.append(_reject(article, mention, outcome))
    return Found[Event](
        rows=tuple(events[place] for place in sorted(events)),
        rejects=tuple(sorted(rejects, key=lambda reject: reject.start_char or 0)),
    )


def _finest_first(mention: DateMention) -> tuple[int, int]:
    """Days before spans, short spans before long ones, then the order of the text."""
    if mention.kind is DateKind.SET:
        return (10**8, mention.start_char)
    if mention.earliest is None or mention.latest is None:
        return (10**7, mention.start_char)
    return ((mention.latest - mention.earliest).days, mention.start_char)


def _is_dated(mention: DateMention) -> bool:
    """Whether a mention has a bound, so that it can date something."""
    return mention.earliest is not None or mention.latest is not None


def _read(
    reading: Reading, places: Places, mention: DateMention, at: tuple[int, int]
) -> Event | str:
    """The event that a mention dates, or the reason why it dates none."""
    refused = _refused(reading.article, mention)
    if refused:
        return refused
    if any(line.start <= at[0] < line.end for line in reading.datelines):
        return _DATELINE
    candidate = Candidate(mention, at, *places.around(at))
    entry = None if candidate.statement else beside(reading, at)
    if entry is not None:
        return _read_entry(reading, places, candidate, entry)
    named = mention.kind is DateKind.EVENT
    if (named or _OWNED.search(mention.text)) and not places.is_adverbial(at):
        return _NAMED
    if places.is_occasion(at, named=named):
        return SAYING
    return _read_sentence(reading, places, candidate)


def _read_sentence(reading: Reading, places: Places, candidate: Candidate) -> Event | str:
    """What a sentence tells of a date: its noun, the participle in front, or a clause."""
    at, stretch = candidate.at, candidate.stretch
    named = candidate.mention.kind is DateKind.EVENT
    noun = None if named else dated_noun(reading.text, *at, stretch)
    if noun is not None and dates_clause(reading.text, stretch, at, noun):
        outcome = _read_clause(reading, places, replace(candidate, at=(at[0], noun.end)))
        return outcome if isinstance(outcome, Event) else noun_event(reading, candidate, noun)
    if noun is not None:
        return noun_event(reading, candidate, noun) if noun.headline else _THING
    if is_compared(reading.text, stretch[0], at):
        return _COMPARED
    if ends_period(reading.text, stretch[0], at):
        return _PERIOD
    opening = fronted(reading.text, stretch, at)
    if opening is not None:
        return clause_event(reading, candidate, opening)
    return _read_clause(reading, places, candidate)


def _read_entry(
    reading: Reading, places: Places, candidate: Candidate, entry: tuple[int, int]
) -> Event | str:
    """What stands beside a date in a line of a timeline; it needs no verb."""
    if places.is_saying(*entry):
        return SAYING
    clause = clause_at(reading.text, *entry, (entry[0], entry[0]))
    if clause is not None:
        return clause_event(reading, candidate, clause)
    start, end = first_part(reading.text, *entry)
    return noun_event(reading, candidate, Nominal(start, end, reading.text[start:end]))


def _read_clause(reading: Reading, places: Places, candidate: Candidate) -> Event | str:
    at, stretch = candidate.at, candidate.stretch
    clause = clause_at(reading.text, *stretch, at)
    clause = clause and narrowed(reading.text, clause, at)
    clause = subject_given(places, candidate, clause)
    past = _past_noun(reading, candidate, clause)
    if past is not None:
        return noun_event(reading, candidate, past)
    if clause is None:
        if candidate.is_reported:
            return _TOPIC
        return SAYING if places.follows_saying(stretch[0], at[0]) else _NO_VERB
    return why_no_event(places, candidate, clause) or clause_event(reading, candidate, clause)


def _past_noun(reading: Reading, candidate: Candidate, clause: Clause | None) -> Nominal | None:
    """The happening before a date that a clause only looks back at, or that stands alone.

    "condemned the attack on Tuesday" is news of Tuesday; "condemned the attack last year" is not.
    """
    at = candidate.at
    if clause is None:
        if candidate.is_reported and not candidate.looks_back:
            return None  # 'called for a vote on Monday'
        return noun_before(reading.text, candidate.stretch[0], at[0])
    published, latest = reading.article.published_on, candidate.mention.latest
    if published and latest and timedelta() <= published - latest <= _NEWS:
        return None
    start = looking_back_from(reading.text, clause, at) or way_for(reading.text, clause, at)
    return None if start is None else noun_before(reading.text, start, at[0], direct=True)


def _refused(article: Article, mention: DateMention) -> str | None:
    if article.language not in (None, "en"):
        return _LANGUAGE
    if mention.kind is DateKind.DURATION:
        return _DURATION
    if mention.earliest is None and mention.latest is None and mention.kind is not DateKind.SET:
        return _VAGUE
    return _VAGUE if mention.value.endswith("_REF") else None


def _reject(article: Article, mention: DateMention, reason: str) -> Reject:
    return Reject(
        source_uri=article.source_uri,
        stage=Stage.EVENTS,
        start_char=mention.start_char,
        end_char=mention.end_char,
        text=article.text[mention.start_char : mention.end_char],
        reason=reason,
    )
