"""Everything an exporter may show, as rows in memory."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from pipeline.models import (
    Article,
    Change,
    ChronologyEntry,
    ChronologySource,
    Conflict,
    ConflictSubject,
    Run,
    Speaker,
    Statement,
)


@dataclass(frozen=True)
class Publication:
    """One edition of the chronology.

    ``entries`` are in order of position; of ``statements`` and ``articles`` those behind the
    entries are needed, more do no harm. ``changes`` may hold those of several ``runs``; ``runs``
    are in order of time. ``window_from`` and ``window_to`` are inclusive; both are ``None``
    without an election.
    """

    entries: tuple[ChronologyEntry, ...] = ()
    sources: tuple[ChronologySource, ...] = ()
    statements: tuple[Statement, ...] = ()
    speakers: tuple[Speaker, ...] = ()
    articles: tuple[Article, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    changes: tuple[Change, ...] = ()
    runs: tuple[Run, ...] = ()
    election: date | None = None
    window_from: date | None = None
    window_to: date | None = None

    @cached_property
    def entry_by_id(self) -> Mapping[str, ChronologyEntry]:
        """The entries by their id."""
        return {entry.entry_id: entry for entry in self.entries}

    @cached_property
    def sources_of(self) -> Mapping[str, tuple[ChronologySource, ...]]:
        """The wordings behind each entry, the one it shows first."""
        grouped: defaultdict[str, list[ChronologySource]] = defaultdict(list)
        for source in self.sources:
            grouped[source.entry_id].append(source)
        return {entry: tuple(_shown_first(rows)) for entry, rows in grouped.items()}

    @cached_property
    def speaker_of_name(self) -> Mapping[str, str]:
        """A ``speaker_id`` for each name: readers cannot tell apart two sources of one name."""
        pairs = {(entry.speaker, entry.speaker_id) for entry in self.entries}
        return dict(sorted(pairs, reverse=True))

    @cached_property
    def statement_by_id(self) -> Mapping[str, Statement]:
        """The statements by their id."""
        return {statement.statement_id: statement for statement in self.statements}

    @cached_property
    def article_by_id(self) -> Mapping[str, Article]:
        """The articles by their id."""
        return {article.article_id: article for article in self.articles}

    @cached_property
    def speaker_by_id(self) -> Mapping[str, Speaker]:
        """The speakers by their id."""
        return {speaker.speaker_id: speaker for speaker in self.speakers}

    @cached_property
    def conflicts_of(self) -> Mapping[str, tuple[Conflict, ...]]:
        """The conflicts about each entry."""
        grouped: defaultdict[str, list[Conflict]] = defaultdict(list)
        for conflict in self.conflicts:
            if conflict.subject is ConflictSubject.ENTRY:
                for entry_id in (conflict.subject_id, *conflict.other_ids):
                    grouped[entry_id].append(conflict)
        return {entry: tuple(rows) for entry, rows in grouped.items()}

    @cached_property
    def changes_of(self) -> Mapping[str, tuple[Change, ...]]:
        """What each run changed, by its id."""
        grouped: defaultdict[str, list[Change]] = defaultdict(list)
        for change in self.changes:
            grouped[change.run_id].append(change)
        return {run: tuple(rows) for run, rows in grouped.items()}

    @property
    def last_run(self) -> Run | None:
        """The newest run, if any is known."""
        return self.runs[-1] if self.runs else None

    def name_of(self, source: ChronologySource) -> str:
        """What readers know a source by: its outlet, else the article's title, else its file."""
        article = self.article_by_id.get(source.article_id)
        title = (article.title or article.source_uri) if article else source.article_id
        return source.outlet or title

    def shown_statement(self, entry: ChronologyEntry) -> Statement | None:
        """The statement whose wording an entry shows."""
        for source in self.sources_of.get(entry.entry_id, ()):
            if source.is_representative:
                return self.statement_by_id.get(source.statement_id)
        return None


def _shown_first(sources: Iterable[ChronologySource]) -> list[ChronologySource]:
    return sorted(sources, key=lambda source: not source.is_representative)
