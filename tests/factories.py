"""Rows with defaults, for tests that need rows and do not care where they come from."""

from datetime import date

from pipeline.ingest import make_article
from pipeline.models import (
    Act,
    Anchor,
    Article,
    DateKind,
    DateMention,
    Mode,
    Precision,
    Reject,
    SaidBasis,
    Span,
    SpeakerKind,
    Stage,
    Statement,
    make_id,
)

TEXT = "The mayor opened the bridge. “It will last,” Ada Lind said on Monday."
DAY = date(2031, 3, 3)


def article(text: str = TEXT, source_uri: str = "a.txt", published_on: date = DAY) -> Article:
    return make_article(text, source_uri=source_uri, published_on=published_on, outlet="The Post")


def date_mention(of: Article, text: str = "Monday") -> DateMention:
    start = of.text.index(text)
    return DateMention(
        date_mention_id=make_id("date", of.article_id, start),
        article_id=of.article_id,
        start_char=start,
        end_char=start + len(text),
        text=text,
        kind=DateKind.DATE,
        value="2031-03-03",
        edtf="2031-03-03",
        earliest=DAY,
        latest=DAY,
        precision=Precision.DAY,
        stated=("weekday",),
        anchor=Anchor.PUBLISHED,
        anchor_on=DAY,
        rule="<weekday>",
        why="It is the nearest Monday.",
    )


def statement(of: Article, content: str = "It will last,", speaker: str = "Ada Lind") -> Statement:
    start = of.text.index(content)
    at, cue = of.text.index(speaker), of.text.index("said")
    return Statement(
        statement_id=make_id("statement", of.article_id, start),
        article_id=of.article_id,
        start_char=min(start, at),
        end_char=max(start + len(content), at + len(speaker), cue + 4),
        mode=Mode.DIRECT,
        act=Act.SPEECH,
        speaker_id=make_id("speaker", speaker),
        speaker=speaker,
        speaker_kind=SpeakerKind.PERSON,
        speaker_text=speaker,
        speaker_start=at,
        speaker_end=at + len(speaker),
        cue="said",
        cue_start=cue,
        cue_end=cue + 4,
        content=content,
        content_spans=(Span(start_char=start, end_char=start + len(content)),),
        said_earliest=DAY,
        said_latest=DAY,
        said_edtf="2031-03-03",
        said_precision=Precision.DAY,
        said_basis=SaidBasis.STATED,
        said_why="The sentence gives the day.",
        speaker_why="It is the name beside the cue.",
        rule="<quote> <name> said",
        confidence=0.9,
    )


def reject(source_uri: str = "a.txt", stage: Stage = Stage.DATES) -> Reject:
    return Reject(
        source_uri=source_uri, stage=stage, start_char=0, end_char=3, text="The", reason="no date"
    )
