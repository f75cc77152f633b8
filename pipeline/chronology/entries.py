"""One entry from the statements that are one."""

from dataclasses import dataclass
from datetime import date

from pipeline.chronology.counts import n_independent, n_outlets
from pipeline.chronology.members import Member, Members
from pipeline.chronology.pins import Pins
from pipeline.chronology.readable import quotable, readable
from pipeline.chronology.said import Said, said_of
from pipeline.models import ChronologyEntry, Interval, Mode, SpeakerKind, Statement, make_id
from pipeline.timeline import Window, calendar_key, days_from, display_date, phase_of


@dataclass(frozen=True, slots=True)
class Draft:
    """An entry before it has its place."""

    entry_id: str
    members: Members
    said: Said
    speaker: tuple[str, str, SpeakerKind]


def draft_of(members: Members, pins: Pins) -> Draft:
    """The entry of a cluster, with the day and speaker that an editor has pinned."""
    shown = members.representative.statement
    ids = tuple(member.statement.statement_id for member in members.all)
    return Draft(
        entry_id=make_id("entry", members.first.statement.statement_id),
        members=members,
        said=pins.said(ids) or said_of(members.all),
        speaker=pins.speaker(ids) or (shown.speaker_id, shown.speaker, shown.speaker_kind),
    )


def order_of(draft: Draft) -> tuple[tuple[date, date, bool], tuple[date, str, int, str], str]:
    """The place of an entry: by the calendar, then by who reported first."""
    return calendar_key(draft.said.interval), draft.members.first.first_key, draft.entry_id


def entry_of(draft: Draft, position: int, window: Window, *, has_conflict: bool) -> ChronologyEntry:
    """The row of an entry."""
    said, members = draft.said, draft.members.all
    shown = draft.members.representative.statement
    interval: Interval = said.interval
    return ChronologyEntry(
        entry_id=draft.entry_id,
        position=position,
        speaker_id=draft.speaker[0],
        speaker=draft.speaker[1],
        speaker_kind=draft.speaker[2],
        said_earliest=interval.earliest,
        said_latest=interval.latest,
        said_edtf=said.edtf,
        said_precision=said.precision,
        display_date=display_date(interval, said.precision),
        days_from_election=days_from(interval, window.election),
        phase=phase_of(interval, window.election),
        content=_words(shown),
        mode=shown.mode,
        cue=readable(shown.cue) if shown.cue else None,
        venue=_first_given(draft.members, "venue"),
        channel=_first_given(draft.members, "channel"),
        n_mentions=len(members),
        n_articles=len({member.statement.article_id for member in members}),
        n_outlets=n_outlets(members),
        n_independent=n_independent(members),
        first_published_on=draft.members.first.published_on,
        has_conflict=has_conflict,
    )


def _words(shown: Statement) -> str:
    """The representative's words for reading; direct ones go between double marks."""
    words = readable(shown.content)
    return quotable(words) if shown.mode is Mode.DIRECT else words


def _first_given(members: Members, field: str) -> str | None:
    """The representative's value, else that of the first source that gives one."""
    ordered: tuple[Member, ...] = (members.representative, *members.all)
    values = (getattr(member.statement, field) for member in ordered)
    return next((readable(value) for value in values if value), None)
