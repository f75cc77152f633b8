"""From an article, its date mentions and its statements to its dated events."""

import re
from collections.abc import Iterable, Sequence

from pipeline.events.candidates import Candidate
from pipeline.events.entries import beside
from pipeline.events.joined import Joined, joined
from pipeline.events.misread import SAYING, STATE
from pipeline.events.nominals import (
    second_noun,
)
from pipeline.events.places import Places
from pipeline.events.sentences import read_entry, read_sentence
from pipeline.events.told import again, noun_event, one_more
from pipeline.events.whole_article import named_in_article
from pipeline.models import (
    Article,
    DateKind,
    DateMention,
    Event,
    Found,
    Reference,
    Reject,
    Stage,
    Statement,
)
from pipeline.text import Reading, read

_OWNED = re.compile(r"['’]s? \w")
"""A day with an owner in its name: "New Year's Eve"; "Friday's" has none behind it."""

_WITH = re.compile(r",\swith\s")
_NEAR = 60
_VAGUE = "a vague time dates nothing"
_DURATION = "a duration dates nothing by itself"
_NAMED = "the words name an event that the sentence is about; they date no clause"
_TAKEN = "another date already dates the same clause"
_DATELINE = "the dateline tells when the article was written, not when something happened"
_LANGUAGE = "events are read in English only"


def find_events(
    article: Article,
    dates: Sequence[DateMention],
    statements: Sequence[Statement],
    reference: Reference | None = None,
) -> Found[Event]:
    """The events of an article, in the order of its text, and the dates that date none.

    With ``reference`` the whole article tells whom "he" and "she" mean, else their own sentence
    and the one before.
    """
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
            if mention.kind is DateKind.SET and not _goes_along(reading, events[place], at[0]):
                events[place] = again(events[place])
            outcome = _second(reading, places, mention, events[place])
        if isinstance(outcome, Event):
            events[outcome.start_char, outcome.end_char, at[0]] = outcome
        else:
            rejects.append(_reject(article, mention, outcome))
    rows: Iterable[Event] = (events[place] for place in sorted(events))
    if reference is not None:
        rows = named_in_article(reading, reference, statements, rows)
    return Found[Event](
        rows=tuple(rows),
        rejects=tuple(sorted(rejects, key=lambda reject: reject.start_char or 0)),
    )


def _goes_along(reading: Reading, event: Event, start: int) -> bool:
    """Whether a date tells of what only goes along: "started in May, with a rise each year"."""
    first = max(reading.read_at(event.start_char), start - _NEAR)
    return _WITH.search(reading.text, first, start) is not None


def _second(reading: Reading, places: Places, mention: DateMention, event: Event) -> Event | str:
    """What a second date of a clause dates: the happening right before it, if there is one."""
    at = places.of(mention)
    noun = second_noun(reading.text, reading.read_at(event.start_char), at[0])
    if noun is None or mention.kind is DateKind.SET:
        return _TAKEN
    return noun_event(reading, Candidate(mention, at, *places.around(at)), noun)


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
        return read_entry(reading, places, candidate, entry)
    named = mention.kind is DateKind.EVENT
    if (named or _OWNED.search(mention.text)) and not places.is_adverbial(at):
        return _NAMED
    if places.is_occasion(at, named=named):
        return SAYING
    return read_sentence(reading, places, candidate)


def _refused(article: Article, mention: DateMention) -> str | None:
    if article.language not in (None, "en"):
        return _LANGUAGE
    if mention.kind is DateKind.DURATION:
        return _DURATION
    if mention.value == "PRESENT_REF" and mention.text.lower() == "today":
        return STATE
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
