"""From an article to its statements: attribution, speaker, day and place.

In: an article, its date mentions and the reference data. Out: ``Statement`` rows in the order
of the text and the refused candidates. Pure: no clock, no file, no environment.
"""

from collections.abc import Iterator

from pipeline.models import (
    PIECES,
    Article,
    DateMention,
    Found,
    Precision,
    Reference,
    Reject,
    SaidBasis,
    Span,
    Stage,
    Statement,
    make_id,
)
from pipeline.speakers import Cast, Resolved, cast_of
from pipeline.statements.attribution import Attribution, Range
from pipeline.statements.attributions import Refused, find_attributions
from pipeline.text import Reading, read


def find_statements(
    article: Article, dates: tuple[DateMention, ...], reference: Reference = Reference()
) -> Found[Statement]:
    """Every statement of an article with its speaker and the days it can have been said.

    ``dates`` are the article's date mentions. Offsets of the rows are into ``article.text``.
    """
    reading = read(article)
    attributions, refused = find_attributions(reading)
    cast = cast_of(reading, reference)
    ids = [_id(reading, one) for one in attributions]
    rows = tuple(
        _statement(reading, one, ids[number], _parent_id(ids, one), _speaker(cast, one))
        for number, one in enumerate(attributions)
    )
    return Found[Statement](rows=rows, rejects=tuple(_rejects(reading, refused)))


def _speaker(cast: Cast, attribution: Attribution) -> Resolved:
    if attribution.source is None:
        return cast.unknown()
    return cast.resolve(*attribution.source)


def _id(reading: Reading, attribution: Attribution) -> str:
    spans = [reading.source(*piece) for piece in attribution.content]
    places = ",".join(f"{span.start_char}-{span.end_char}" for span in spans)
    cue = reading.source(*attribution.cue).start_char if attribution.cue else None
    return make_id("statement", reading.article.article_id, places, cue)


def _parent_id(ids: list[str], attribution: Attribution) -> str | None:
    return ids[attribution.parent] if attribution.parent is not None else None


def _statement(
    reading: Reading, one: Attribution, statement_id: str, parent: str | None, speaker: Resolved
) -> Statement:
    article = reading.article
    extent = reading.source(one.start, one.end)
    spans = tuple(reading.source(*piece) for piece in one.content)
    mention, cue = _span(reading, one.source), _span(reading, one.cue)
    return Statement(
        statement_id=statement_id,
        article_id=article.article_id,
        start_char=extent.start_char,
        end_char=extent.end_char,
        mode=one.mode,
        act=one.act,
        speaker_id=speaker.speaker_id,
        speaker=speaker.speaker,
        speaker_kind=speaker.speaker_kind,
        speaker_text=_text(article, mention),
        speaker_start=mention.start_char if mention else None,
        speaker_end=mention.end_char if mention else None,
        speaker_role=speaker.speaker_role,
        cue=_text(article, cue),
        cue_start=cue.start_char if cue else None,
        cue_end=cue.end_char if cue else None,
        content=PIECES.join(article.text[s.start_char : s.end_char] for s in spans),
        content_spans=spans,
        nested_in=parent,
        said_latest=article.published_on,
        said_precision=Precision.UNKNOWN,
        said_basis=SaidBasis.BOUNDED if article.published_on else SaidBasis.UNKNOWN,
        said_why="not later than the day of publication",
        speaker_why=speaker.why,
        rule=one.rule,
        confidence=one.confidence,
    )


def _span(reading: Reading, places: Range | None) -> Span | None:
    return reading.source(*places) if places else None


def _text(article: Article, span: Span | None) -> str | None:
    return article.text[span.start_char : span.end_char] if span else None


def _rejects(reading: Reading, refused: list[Refused]) -> Iterator[Reject]:
    for one in refused:
        span = reading.source(one.start, one.end)
        yield Reject(
            source_uri=reading.article.source_uri,
            stage=Stage.STATEMENTS,
            start_char=span.start_char,
            end_char=span.end_char,
            text=reading.article.text[span.start_char : span.end_char],
            reason=one.reason,
        )
