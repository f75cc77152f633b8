"""Statements and cards with defaults, for tests about what is the same statement."""

from datetime import date

from pipeline.links import Card
from pipeline.models import (
    Act,
    Mode,
    Precision,
    SaidBasis,
    Span,
    SpeakerKind,
    Statement,
    make_id,
)

DAY = date(2031, 3, 3)


def said(  # noqa: PLR0913
    content: str,
    article: str = "a",
    at: int = 0,
    *,
    speaker: str = "Ada Lind",
    kind: SpeakerKind = SpeakerKind.PERSON,
    mode: Mode = Mode.INDIRECT,
    act: Act = Act.SPEECH,
    cue: str | None = "said",
    on: date | None = DAY,
    basis: SaidBasis = SaidBasis.STATED,
    venue: str | None = None,
    channel: str | None = None,
    via: tuple[str, ...] = (),
    nested_in: str | None = None,
) -> Statement:
    """A statement at ``at``, said on ``on`` (by ``on`` where the basis is ``bounded``)."""
    bounded = basis is SaidBasis.BOUNDED
    start = at if content[0].isupper() else at + 9  # a report follows "Ada said"
    span = Span(start_char=start, end_char=start + len(content))
    return Statement(
        statement_id=make_id("statement", article, at, content, speaker),
        article_id=article,
        start_char=at,
        end_char=span.end_char,
        mode=mode,
        act=act,
        speaker_id=make_id("speaker", speaker),
        speaker=speaker,
        speaker_kind=kind,
        speaker_text=speaker,
        speaker_start=at,
        speaker_end=at + 4,
        cue=cue,
        content=content,
        content_spans=(span,),
        nested_in=nested_in,
        said_earliest=None if bounded else on,
        said_latest=on,
        said_edtf=None if on is None else f"../{on}" if bounded else f"{on}",
        said_precision=Precision.DAY,
        said_basis=basis if on else SaidBasis.UNKNOWN,
        said_why="given",
        venue=venue,
        channel=channel,
        via=via,
        speaker_why="given",
        rule="given",
        confidence=1.0,
    )


def card(  # noqa: PLR0913
    article: str = "a",
    *,
    on: date | None = DAY,
    outlet: str | None = None,
    heads: tuple[Span, ...] = (),
    again: tuple[Span, ...] = (),
    sketch: bytes = b"",
) -> Card:
    """The card of an article."""
    return Card(
        article_id=article,
        source_uri=f"{article}.txt",
        outlet=outlet or f"The {article.upper()} Post",
        url=None,
        published_on=on,
        published_place=(0, 0),
        sketch=sketch,
        heads=heads,
        page_days=(),
        again=again,
    )
