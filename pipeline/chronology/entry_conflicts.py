"""Disagreement about one statement: its day, place, medium, words and speaker."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from pipeline.chronology.disagreement import make_conflict, value_in
from pipeline.chronology.entries import Draft
from pipeline.chronology.members import Member
from pipeline.chronology.quotes import different_quotes
from pipeline.lexicon import table
from pipeline.links import media_differ
from pipeline.models import (
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Relation,
    SaidBasis,
    StatementLink,
)
from pipeline.timeline import display_date


def entry_conflicts(draft: Draft) -> Iterator[Conflict]:
    """The fields on which the sources of one entry disagree."""
    if len(draft.members.all) == 1:
        return
    for field, members, give in (
        (ConflictField.DATE, _on_other_days(draft.members.all), _day),
        (ConflictField.VENUE, _in_other_places(draft.members.all), _venue),
        (ConflictField.CHANNEL, _through_other_media(draft.members.all), _channel),
        (ConflictField.WORDING, different_quotes(draft.members.all), _content),
    ):
        if members:
            values = [value_in(member.statement, give(member)) for member in members]
            yield make_conflict(
                (ConflictSubject.ENTRY, draft.entry_id), field, values, _why(field, values)
            )


def disputes_between(drafts: Sequence[Draft], links: Iterable[StatementLink]) -> Iterator[Conflict]:
    """Words that sources give to two speakers or put on two days: a row for a pair of entries."""
    home_of = {
        member.statement.statement_id: (draft, member)
        for draft in drafts
        for member in draft.members.all
    }
    values: dict[tuple[ConflictField, tuple[str, ...]], set[ConflictValue]] = defaultdict(set)
    for link in links:
        ends = (link.left_id, link.right_id)
        if link.relation is not Relation.DISPUTED or not home_of.keys() >= set(ends):
            continue
        homes, said = zip(*(home_of[end] for end in ends), strict=True)
        entries = tuple(sorted({draft.entry_id for draft in homes}))
        if len({one.statement.speaker_id for one in said}) > 1:
            given = {value_in(one.statement, one.statement.speaker) for one in said}
            values[ConflictField.SPEAKER, entries] |= given
        elif len(entries) > 1:
            dated = [one for draft in homes for one in _dated(draft.members.all)]
            values[ConflictField.DATE, entries] |= {
                value_in(one.statement, _day(one)) for one in dated
            }
    for (field, (entry_id, *others)), given in sorted(values.items()):
        why = _why(field, given) + (f"; {_MAY_BE_ONE}" if field is ConflictField.DATE else "")
        yield make_conflict((ConflictSubject.ENTRY, entry_id), field, given, why, tuple(others))


_MAY_BE_ONE = (
    "so long a quotation is hardly said twice in the same words, "
    "so the entries may be one statement"
)


def _why(field: ConflictField, values: Iterable[ConflictValue]) -> str:
    given = sorted({one.value for one in values})
    if field is ConflictField.WORDING:
        return f"Sources put {len(given)} different wordings between quotation marks"
    return f"Sources give another {field}: {', '.join(given)}"


def _on_other_days(members: Sequence[Member]) -> list[Member]:
    """Those that state when it was said, if two of them cannot both be right."""
    dated = _dated(members)
    days = {one.said for one in dated}
    disagree = any(not one.overlaps(other) for one, other in combinations(days, 2))
    return dated if disagree else []


def _dated(members: Sequence[Member]) -> list[Member]:
    return [one for one in members if one.statement.said_basis is SaidBasis.STATED]


def _through_other_media(members: Sequence[Member]) -> list[Member]:
    given = [one for one in members if one.statement.channel]
    media = sorted({_channel(one) for one in given})
    differ = any(media_differ([one], [other]) for one, other in combinations(media, 2))
    return given if differ else []


def _in_other_places(members: Sequence[Member]) -> list[Member]:
    """Those that name a place, if two names of the same sort have no word in common.

    "Lisbon" does not contradict "the security forum": a city and an occasion can both be right.
    """
    given = [one for one in members if one.statement.venue]
    named = {_venue(one): frozenset(_venue(one).lower().split()) for one in given}
    disagree = any(
        not one & other and _sorts(one) == _sorts(other)
        for one, other in combinations(named.values(), 2)
    )
    return given if disagree else []


def _sorts(venue: frozenset[str]) -> frozenset[str]:
    """What a venue is by its words: a place, an occasion, both, or a mere name."""
    return frozenset(sort for word, sort in table("venues", "sense").items() if word in venue)


def _day(member: Member) -> str:
    return display_date(member.said, member.statement.said_precision)


def _venue(member: Member) -> str:
    return " ".join((member.statement.venue or "").split())


def _channel(member: Member) -> str:
    return member.statement.channel or ""


def _content(member: Member) -> str:
    return member.statement.content
