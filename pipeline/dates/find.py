"""Every date expression of an article, resolved."""

from collections.abc import Iterator
from operator import itemgetter

from pipeline.dates.bounds import halved, opened
from pipeline.dates.context import Context
from pipeline.dates.english import grammar_for
from pipeline.dates.entries import is_entry, next_entry
from pipeline.dates.joins import joined
from pipeline.dates.localized import grammar_of
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.dates.modifiers import place_before, widened
from pipeline.dates.periods import Period, Unit
from pipeline.dates.ranges import ranged
from pipeline.dates.reports import note_quarter
from pipeline.dates.stated import stated_parts
from pipeline.dates.timex import Timex
from pipeline.dates.why import explain
from pipeline.models import Article, DateKind, DateMention, Found, Reference, Reject, Stage, make_id
from pipeline.rules import Candidate, Taken, clusters
from pipeline.text import Reading, read

NO_REFERENCE = Reference()


def find_dates(article: Article, reference: Reference = NO_REFERENCE) -> Found[DateMention]:
    """Every date expression of an article, in the order of the text.

    Args:
        article: what to read; relative expressions are counted from ``published_on``.
        reference: events that dates can hang on, and the outlets' order of day and month.

    Returns:
        Mentions whose spans point into ``article.text``, and what was refused with the reason.
    """
    reading = read(article)
    timexes: list[Timex] = []
    refused: dict[tuple[str, str], _Refused] = {}
    for found in _found(reading, reference):
        if isinstance(found, Timex):
            timexes.append(found)
        else:
            start, end, reason = found
            # The same words refused for the same reason are listed once an article.
            refused.setdefault((reading.text[start:end].lower(), reason), found)
    rows = tuple(_mention(reading, timex) for timex in ranged(reading.text, timexes))
    return Found(rows=rows, rejects=tuple(_reject(reading, *one) for one in refused.values()))


ENGLISH = "en"
"""What an article is read as where nobody says its language."""

_PRINTED = range(1500, 9000)
"""Years in which something can be published; a day outside them is a mistake and no anchor."""

_Refused = tuple[int, int, str]


def _found(reading: Reading, reference: Reference) -> Iterator[Timex | _Refused]:
    article = reading.article
    language = article.language or ENGLISH
    order = {one.name: one.date_order for one in reference.outlets}.get(article.outlet or "")
    published = article.published_on
    if published and published.year not in _PRINTED:
        published = None
    context = Context(reading, reference, published, order, language)
    waiting: Timex | None = None
    english = language == ENGLISH
    grammar = grammar_for(reference.events) if english else grammar_of(language)
    for cluster in clusters(grammar.candidates(reading.text)):
        for outcome in _winners(cluster, context, waiting.end if waiting else 0):
            if not isinstance(outcome, Timex):
                yield outcome
                continue
            both = joined(reading.text, waiting, outcome, language) if waiting else None
            if both is None and waiting:
                yield waiting
            waiting = both or outcome
            _note(context, waiting)
    if waiting:
        yield waiting


def _winners(
    cluster: list[Candidate[Meaning | Refusal]], context: Context, floor: int
) -> list[Timex | _Refused]:
    """Those of one cluster that resolve and do not overlap, in the order of the text."""
    taken, outcomes = Taken(), list[tuple[int, Timex | _Refused]]()
    for candidate in cluster:
        if not taken.is_free(candidate.start, candidate.end):
            continue
        outcome = _resolved(candidate, context, max(floor, taken.end_before(candidate.start)))
        if outcome is None:
            continue
        widest = (outcome.start, outcome.end) if isinstance(outcome, Timex) else outcome[:2]
        if taken.is_free(*widest):
            taken.take(*widest)
            outcomes.append((widest[0], outcome))
    return [outcome for _, outcome in sorted(outcomes, key=itemgetter(0))]


def _resolved(
    candidate: Candidate[Meaning | Refusal], context: Context, floor: int
) -> Timex | _Refused | None:
    text = context.reading.text
    context.start, context.end = place_before(text, candidate.start), candidate.end
    outcome = candidate.rule.resolve(candidate.match, context)
    if outcome is None:
        return None
    if isinstance(outcome, Refusal):
        return candidate.start, candidate.end, outcome.reason
    start, end = candidate.start, candidate.end
    if context.language == ENGLISH:
        start, end = widened(text, start, end, outcome, floor)
    context.start = start
    outcome = halved(outcome, text[start:end], context.published)
    outcome, bound = opened(outcome, context.before[-40:], context.language, context.after[:60])
    return Timex(start, end, outcome, candidate.rule.name, stated_parts(candidate.match), bound)


def _note(context: Context, timex: Timex) -> None:
    """Remember what later expressions can be counted from."""
    period = timex.meaning.period
    if period is None or timex.meaning.kind is DateKind.EVENT:
        return  # 'that day' does not go back to an event that was only named
    context.note(_end_of(timex.meaning) or period, timex.start, timex.end)
    context.note_dateline(period, timex.start)
    if ":" in timex.meaning.value:
        context.clock = timex.meaning.value, timex.start
    if timex.meaning.value.endswith(("TEV", "TNI")):
        context.night = period.first, timex.start
    if is_entry(context.reading.text, timex.start, timex.end):
        has_year = "year" in timex.stated
        context.entry = next_entry(context.entry, period, timex.start, has_year=has_year)
    note_quarter(context, timex.meaning, timex.start)


def _end_of(meaning: Meaning) -> Period | None:
    """The last day of 'from 3 to 12 February': what follows it follows that day."""
    last = meaning.interval.latest
    is_span = "/" in meaning.value and meaning.period and meaning.period.unit is Unit.DAY
    return Period(Unit.DAY, last) if is_span and last else None


def _mention(reading: Reading, timex: Timex) -> DateMention:
    article, meaning = reading.article, timex.meaning
    span = reading.source(timex.start, timex.end)
    words = article.text[span.start_char : span.end_char]
    return DateMention(
        date_mention_id=make_id("date", article.article_id, span.start_char, span.end_char),
        article_id=article.article_id,
        start_char=span.start_char,
        end_char=span.end_char,
        text=words,
        kind=meaning.kind,
        value=meaning.value,
        edtf=meaning.edtf,
        earliest=meaning.interval.earliest,
        latest=meaning.interval.latest,
        precision=meaning.precision,
        stated=timex.stated,
        anchor=meaning.read.anchor,
        anchor_on=meaning.read.on,
        rule=timex.rule,
        why=explain(reading.text[timex.start : timex.end], meaning, timex.bound),
    )


def _reject(reading: Reading, start: int, end: int, reason: str) -> Reject:
    span = reading.source(start, end)
    return Reject(
        source_uri=reading.article.source_uri,
        stage=Stage.DATES,
        start_char=span.start_char,
        end_char=span.end_char,
        text=reading.article.text[span.start_char : span.end_char],
        reason=reason,
    )
