"""From an article to its statements: attribution, speaker, day and place.

In: an article, its date mentions and the reference data. Out: ``Statement`` rows in the order
of the text and the refused candidates. Pure: no clock, no file, no environment.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from pipeline.models import (
    PIECES,
    Article,
    DateMention,
    Found,
    Reference,
    Reject,
    Span,
    Stage,
    Statement,
    make_id,
)
from pipeline.speakers import Cast, Resolved, cast_of
from pipeline.statements.askers import asks
from pipeline.statements.attribution import Attribution, Range
from pipeline.statements.attributions import Refused, find_attributions
from pipeline.statements.channels_before import with_channel_before
from pipeline.statements.circumstances import Circumstances, circumstances_of
from pipeline.statements.labels import TURNS
from pipeline.statements.layers import layered
from pipeline.statements.narration import Narration
from pipeline.statements.said import SaidOn
from pipeline.statements.said_on import SayingDays
from pipeline.text import Reading, read

_LANGUAGE = "statements are read in English only"

NOTHING_KNOWN = Reference()
"""Reference data of somebody who has none."""


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known about an attribution besides its words."""

    statement_id: str
    nested_in: str | None
    speaker: Resolved
    said: SaidOn
    around: Circumstances


def find_statements(
    article: Article, dates: Sequence[DateMention], reference: Reference = NOTHING_KNOWN
) -> Found[Statement]:
    """Every statement of an article with its speaker and the days it can have been said.

    ``dates`` are the article's date mentions. Offsets of the rows are into ``article.text``.
    """
    reading = read(article)
    found, refused = find_attributions(reading)
    if article.language not in (None, "en"):
        refused = [replace(one, reason=_LANGUAGE) for one in refused]
    cast = cast_of(reading, reference)
    heard = list(_heard(reading, cast, found))
    refused.extend(_evidence(one) for one, speaker in heard if _is_evidence(one, speaker))
    heard = _once([(one, speaker) for one, speaker in heard if not _is_evidence(one, speaker)])
    attributions = layered([one for one, _ in heard])
    narration = Narration(reading, attributions)
    days = SayingDays(narration, dates, reference)
    ids = [_id(reading, one) for one in attributions]
    speakers = [speaker.speaker_id for _, speaker in heard]
    told: list[Circumstances] = []
    rows: list[Statement] = []
    for number, (one, (_, speaker)) in enumerate(zip(attributions, heard, strict=True)):
        said = days.said_on(number, speaker.speaker_id, speaker.speaker)
        around = circumstances_of(narration, number, reference)
        around = with_channel_before(narration, speakers, told, around, reference)
        told.append(around)
        parent = ids[one.parent] if one.parent is not None else None
        known = _Known(ids[number], parent, speaker, said, around)
        rows.append(_statement(reading, one, known))
    return Found[Statement](rows=tuple(rows), rejects=tuple(_rejects(reading, refused)))


def _heard(
    reading: Reading, cast: Cast, found: Sequence[Attribution]
) -> Iterator[tuple[Attribution, Resolved]]:
    """Every attribution with its speaker; who asks a question does not answer it."""
    asker = ""
    heard: list[Resolved] = []
    for one in found:
        speaker = cast.unknown()
        outer = _outer(one, found, heard)
        if one.source is not None and outer is not None:
            speaker = cast.resolve_in_words(
                one.source,
                one.content,
                heard[outer],
                _words_begin(found, outer),
                is_turn=found[outer].rule in TURNS,
            )
        elif one.source is not None:
            is_inner = one.parent is not None
            speaker = cast.resolve(*one.source, one.content, asker, is_inner=is_inner)
        heard.append(speaker)
        yield one, speaker
        asker = speaker.speaker_id if asks(reading.text, one, speaker) else ""


def _outer(one: Attribution, found: Sequence[Attribution], heard: Sequence[Resolved]) -> int | None:
    """The number of the statement in whose very words a source stands, quoted or of a turn."""
    if one.parent is None or one.parent >= len(heard):
        return None
    is_own = one.is_in_words or found[one.parent].rule in TURNS
    return one.parent if is_own else None


def _words_begin(found: Sequence[Attribution], outer: int) -> int:
    """Where the words begin that name who "he" is: with the question before an answer."""
    last = outer
    if found[outer].rule in TURNS:
        before = (n for n in range(outer - 1, -1, -1) if found[n].rule in TURNS)
        last = next(before, outer)
    return found[last].content[0][0]


def _once(heard: list[tuple[Attribution, Resolved]]) -> list[tuple[Attribution, Resolved]]:
    """The same words of one speaker once, under the surest rule: "said, repeating", "was clear"."""
    best: dict[tuple[object, ...], Attribution] = {}
    for one, speaker in heard:
        known = best.setdefault((*one.content, speaker.speaker_id), one)
        if one.confidence > known.confidence:
            best[(*one.content, speaker.speaker_id)] = one
    return [
        (one, speaker) for one, speaker in heard if best[(*one.content, speaker.speaker_id)] is one
    ]


def _is_evidence(one: Attribution, speaker: Resolved) -> bool:
    """Whether a thing shows something, inside the words of somebody or as a mere topic."""
    return speaker.is_thing and (one.parent is not None or one.rule.endswith("<topic>"))


def _evidence(one: Attribution) -> Refused:
    return Refused(one.start, one.end, "a thing shows it: nobody says or believes it")


def _id(reading: Reading, attribution: Attribution) -> str:
    spans = [reading.source(*piece) for piece in attribution.content]
    places = ",".join(f"{span.start_char}-{span.end_char}" for span in spans)
    cue = reading.source(*attribution.cue).start_char if attribution.cue else None
    return make_id("statement", reading.article.article_id, places, cue)


def _statement(reading: Reading, one: Attribution, known: _Known) -> Statement:
    speaker, said, around = known.speaker, known.said, known.around
    article = reading.article
    extent = reading.source(one.start, one.end)
    spans = tuple(reading.source(*piece) for piece in one.content)
    mention, cue = _span(reading, one.source), _span(reading, one.cue)
    return Statement(
        statement_id=known.statement_id,
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
        nested_in=known.nested_in,
        said_earliest=said.days.earliest,
        said_latest=said.days.latest,
        said_edtf=said.edtf,
        said_precision=said.precision,
        said_basis=said.basis,
        said_why=said.why,
        date_mention_id=said.date_mention_id,
        venue=around.venue or said.venue,
        channel=around.channel,
        via=around.via,
        addressee=around.addressee,
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
