"""Small editions of a chronology to publish, made of invented articles and people."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from pipeline.ingest.article import make_article
from pipeline.models import (
    Act,
    Article,
    Change,
    ChangeKind,
    ChronologyEntry,
    ChronologySource,
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Interval,
    Mode,
    Precision,
    Run,
    SaidBasis,
    Span,
    Speaker,
    SpeakerKind,
    Statement,
    make_id,
)
from pipeline.published import Publication
from pipeline.timeline import display_date, phase_of

ELECTION = date(2030, 5, 14)
RUN = Run(
    run_id="run-1",
    started_at=datetime(2030, 6, 1, 8, 0, tzinfo=UTC),
    ended_at=datetime(2030, 6, 1, 8, 5, tzinfo=UTC),
    code_version="1",
    config_sha256="0" * 64,
    n_articles=2,
    n_extracted=2,
    n_statements=3,
    n_entries=2,
    n_rejects=0,
)


def article(
    text: str,
    outlet: str | None = "The Lund Post",
    url: str | None = "https://post.example/a",
    published_on: date | None = date(2030, 5, 16),
    title: str = "Bridge opens",
) -> Article:
    made = make_article(text, published_on=published_on, outlet=outlet, title=title)
    return made.model_copy(update={"url": url})


def statement(
    source: Article,
    words: str,
    speaker: str = "Ana Ruiz",
    said: Interval | None = None,
    mode: Mode = Mode.DIRECT,
) -> Statement:
    """A statement whose words stand in the article."""
    start = source.text.index(words)
    end = start + len(words)
    days = said or Interval.on(date(2030, 5, 15))
    return Statement(
        statement_id=make_id("statement", source.article_id, start, end),
        article_id=source.article_id,
        start_char=start,
        end_char=end,
        mode=mode,
        act=Act.SPEECH,
        speaker_id=make_id("speaker", speaker),
        speaker=speaker,
        speaker_kind=SpeakerKind.PERSON,
        speaker_role="mayor",
        cue="announced",
        content=words,
        content_spans=(Span(start_char=start, end_char=end),),
        said_earliest=days.earliest,
        said_latest=days.latest,
        said_precision=Precision.DAY if days.is_day else Precision.UNKNOWN,
        said_basis=SaidBasis.STATED if days.is_day else SaidBasis.BOUNDED,
        said_why="The article gives the day.",
        speaker_why="The name stands beside the words.",
        rule="test",
        confidence=1,
    )


def entry_of(
    shown: Statement, articles: Sequence[Article], position: int = 1, conflict: bool = False
) -> ChronologyEntry:
    days = Interval(earliest=shown.said_earliest, latest=shown.said_latest)
    outlets = {source.outlet for source in articles}
    return ChronologyEntry(
        entry_id=make_id("entry", shown.statement_id),
        position=position,
        speaker_id=shown.speaker_id,
        speaker=shown.speaker,
        speaker_kind=shown.speaker_kind,
        said_earliest=days.earliest,
        said_latest=days.latest,
        said_edtf=days.earliest.isoformat() if days.is_day and days.earliest else None,
        said_precision=shown.said_precision,
        display_date=display_date(days),
        days_from_election=(days.earliest - ELECTION).days if days.earliest else None,
        phase=phase_of(days, ELECTION),
        content=shown.content,
        mode=shown.mode,
        cue=shown.cue,
        venue=shown.venue,
        channel=shown.channel,
        n_mentions=len(articles),
        n_articles=len(articles),
        n_outlets=len(outlets),
        n_independent=len(outlets),
        first_published_on=min((a.published_on for a in articles if a.published_on), default=None),
        has_conflict=conflict,
    )


def source_of(
    entry: ChronologyEntry, said: Statement, article: Article, shown: bool
) -> ChronologySource:
    return ChronologySource(
        entry_id=entry.entry_id,
        statement_id=said.statement_id,
        article_id=article.article_id,
        outlet=article.outlet,
        url=article.url,
        published_on=article.published_on,
        mode=said.mode,
        content=said.content,
        start_char=said.start_char,
        end_char=said.end_char,
        is_representative=shown,
        link_why="It is the wording shown." if shown else "Same speaker, day and words.",
    )


def edition() -> Publication:
    """Two entries: one of a day in two outlets that disagree, one known only to be before a day."""
    post = article(
        "The new bridge carries trams. “The bridge will carry trams by summer,” Ana Ruiz said.\n\n"
        "“Nobody asked us,” Per Berg told reporters."
    )
    herald = article(
        "“The new bridge will carry trams,” the mayor said on Wednesday.",
        outlet="Coast Herald",
        url="https://herald.example/b?x=1&y=2",
        published_on=date(2030, 5, 17),
        title="Trams next",
    )
    first = statement(post, "The bridge will carry trams by summer,")
    again = statement(herald, "The new bridge will carry trams,")
    early = statement(
        post, "Nobody asked us,", "Per Berg", Interval(earliest=None, latest=date(2030, 5, 16))
    )
    trams = entry_of(first, [post, herald], 1, conflict=True)
    asked = entry_of(early, [post], 2)
    return Publication(
        entries=(trams, asked),
        sources=(
            source_of(trams, first, post, shown=True),
            source_of(trams, again, herald, shown=False),
            source_of(asked, early, post, shown=True),
        ),
        statements=(first, again, early),
        speakers=tuple(
            Speaker(speaker_id=s.speaker_id, name=s.speaker, kind=s.speaker_kind)
            for s in (first, early)
        ),
        articles=(post, herald),
        conflicts=(_conflict(trams, first, again),),
        changes=(
            Change(
                run_id=RUN.run_id,
                entry_id=trams.entry_id,
                change=ChangeKind.ADDED,
                after=trams.content,
                why="No earlier run knew it.",
            ),
        ),
        runs=(RUN,),
        election=ELECTION,
        window_from=ELECTION - timedelta(days=180),
        window_to=ELECTION + timedelta(days=180),
    )


def _conflict(entry: ChronologyEntry, first: Statement, again: Statement) -> Conflict:
    return Conflict(
        conflict_id=make_id("conflict", entry.entry_id),
        subject=ConflictSubject.ENTRY,
        subject_id=entry.entry_id,
        field=ConflictField.DATE,
        values=tuple(
            ConflictValue(
                value=value,
                article_id=said.article_id,
                start_char=said.start_char,
                end_char=said.end_char,
            )
            for said, value in ((first, "2030-05-15"), (again, "2030-05-16"))
        ),
        why="The two outlets give two days.",
    )


def many(count: int, per_article: int = 5) -> Publication:
    """Entries of four speakers in three outlets over forty days, direct and indirect in turn."""
    names = ("Ana Ruiz", "Per Berg", "Council of Lund", "Zoë Ångström")
    outlets = ("The Lund Post", "Coast Herald", "Bridge Weekly")
    articles, statements, entries, sources = [], [], [], []
    for first in range(0, count, per_article):
        numbers = range(first, min(first + per_article, count))
        text = "\n\n".join(
            f"“Plan number {n} for the bridge is ready,” they said." for n in numbers
        )
        outlet = outlets[first // per_article % len(outlets)]
        post = article(text, outlet=outlet, url=f"https://news.example/{first}")
        articles.append(post)
        for n in numbers:
            day = Interval.on(ELECTION + timedelta(days=n * 40 // count - 20))
            mode = Mode.DIRECT if n % 2 else Mode.INDIRECT
            words = f"Plan number {n} for the bridge is ready"
            said = statement(post, words, names[n % len(names)], day, mode)
            entry = entry_of(said, [post], n + 1)
            statements.append(said)
            entries.append(entry)
            sources.append(source_of(entry, said, post, shown=True))
    return Publication(
        entries=tuple(entries),
        sources=tuple(sources),
        statements=tuple(statements),
        articles=tuple(articles),
        election=ELECTION,
        window_from=ELECTION - timedelta(days=180),
        window_to=ELECTION + timedelta(days=180),
    )


def hostile() -> Publication:
    """An edition whose texts, names and addresses try to become part of the page."""
    evil = "</script><script>document.title='owned'</script><img src=x onerror=alert(1)>\u202e\"'`"
    post = article(
        f"{evil} {{{{7*7}}}} said Ana.\n\n<b>Two</b> & \u2028 three.",
        outlet=f"Outlet {evil}",
        url="javascript:document.title='owned'",
        title=f"Title {evil}",
    )
    said = statement(post, f"{evil} {{{{7*7}}}}", f"Ana {evil}")
    said = said.model_copy(update={"venue": evil, "channel": evil, "speaker_role": evil})
    formula = statement(post, "<b>Two</b> & \u2028 three.", "=cmd|' /C calc'!A0")
    entries = (entry_of(said, [post], 1), entry_of(formula, [post], 2))
    return Publication(
        entries=entries,
        sources=tuple(
            source_of(entry, statement, post, shown=True)
            for entry, statement in zip(entries, (said, formula), strict=True)
        ),
        statements=(said, formula),
        articles=(post,),
        election=ELECTION,
    )
