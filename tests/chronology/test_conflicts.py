"""Disagreement is shown with every value and its place."""

from datetime import timedelta

import pytest

from pipeline.chronology import Chronology, build_chronology
from pipeline.ingest import make_article
from pipeline.links import card_of, link_statements
from pipeline.models import (
    BlockKind,
    Conflict,
    ConflictField,
    ConflictSubject,
    Event,
    EventStatus,
    Mode,
    Precision,
    Reference,
    ReferenceEvent,
    Statement,
)
from tests.links.wordings import DAY, card, said

ONE = timedelta(days=1)
WORDS = "The old bridge will be rebuilt by local firms before winter"
CARDS = [card(name, on=DAY + ONE) for name in "abcd"]


def build(*statements: Statement) -> Chronology:
    return build_chronology(CARDS, statements, link_statements(CARDS, statements))


def the_one(chronology: Chronology, field: ConflictField) -> Conflict:
    (conflict,) = (one for one in chronology.conflicts if one.field is field)
    return conflict


def test_two_stated_days_are_kept_side_by_side() -> None:
    chronology = build(
        said(WORDS, "a", venue="the town hall"),
        said(WORDS, "b", on=DAY + ONE, venue="the town hall"),
    )
    conflict = the_one(chronology, ConflictField.DATE)
    assert [one.value for one in conflict.values] == ["3 March 2031", "4 March 2031"]
    (entry,) = chronology.entries
    assert entry.has_conflict
    assert entry.display_date == "between 3 and 4 March 2031"
    assert conflict.subject_id == entry.entry_id


LONG = "We shall carry every stone of the old bridge to the museum garden before winter begins"


def quoted(article: str, days: int) -> Statement:
    return said(LONG, article, mode=Mode.DIRECT, on=DAY + days * ONE)


def test_a_long_quotation_on_two_days_that_touch_is_one_entry_with_both() -> None:
    chronology = build(quoted("a", 0), quoted("b", 1))
    conflict = the_one(chronology, ConflictField.DATE)
    assert [one.value for one in conflict.values] == ["3 March 2031", "4 March 2031"]
    (entry,) = chronology.entries
    assert (entry.has_conflict, entry.display_date) == (True, "between 3 and 4 March 2031")


def test_a_long_quotation_on_two_days_further_apart_is_one_conflict_of_both_entries() -> None:
    chronology = build(quoted("a", 0), quoted("b", 0), quoted("c", 2))
    conflict = the_one(chronology, ConflictField.DATE)
    assert [(one.value, one.article_id) for one in conflict.values] == [
        ("3 March 2031", "a"),
        ("3 March 2031", "b"),
        ("5 March 2031", "c"),
    ]
    assert conflict.why == (
        "Sources give another date: 3 March 2031, 5 March 2031; so long a quotation is hardly said "
        "twice in the same words, so the entries may be one statement"
    )
    assert {conflict.subject_id, *conflict.other_ids} == {
        entry.entry_id for entry in chronology.entries
    }
    assert all(entry.has_conflict for entry in chronology.entries)


def test_another_medium_is_a_conflict() -> None:
    chronology = build(said(WORDS, "a", channel="X"), said(WORDS, "b", channel="Telegram"))
    conflict = the_one(chronology, ConflictField.CHANNEL)
    assert {one.article_id for one in conflict.values} == {"a", "b"}


@pytest.mark.parametrize("form", ["video", "statement"])
def test_what_a_platform_carries_is_no_other_medium(form: str) -> None:
    both = build(said(WORDS, "a", channel="Facebook"), said(WORDS, "b", channel=form))
    assert (len(both.entries), both.conflicts) == (1, ())


def test_a_word_in_short_is_no_other_wording() -> None:
    words = "The old mill will fall and {} not rise again this year, they say"
    one, other = (
        said(words.format(form), article, mode=Mode.DIRECT)
        for article, form in (("a", "they will"), ("b", "they’ll"))
    )
    assert build(one, other).conflicts == ()


def test_two_places_of_one_sort_are_a_conflict_a_city_and_a_hall_are_not() -> None:
    both = build(said(WORDS, "a", venue="Lisbon"), said(WORDS, "b", venue="Porto"))
    assert the_one(both, ConflictField.VENUE).why == "Sources give another venue: Lisbon, Porto"
    compatible = build(said(WORDS, "a", venue="Lisbon"), said(WORDS, "b", venue="a trade forum"))
    assert compatible.conflicts == ()


def test_a_hall_and_an_occasion_held_there_are_no_conflict() -> None:
    named = build(said(WORDS, "a", venue="Berg auditorium"), said(WORDS, "b", venue="the debate"))
    assert named.conflicts == ()


def test_other_words_between_quotation_marks_are_a_conflict_a_trim_is_not() -> None:
    quoted = said(WORDS, "a", mode=Mode.DIRECT)
    other = "The old bridge must be rebuilt by local people before winter"
    chronology = build(quoted, said(other, "b", mode=Mode.DIRECT))
    assert {one.value for one in the_one(chronology, ConflictField.WORDING).values} == {
        WORDS,
        other,
    }
    assert build(quoted, said(WORDS[:40], "b", mode=Mode.DIRECT)).conflicts == ()
    assert build(quoted, said(other, "b")).conflicts == ()


def test_words_given_to_two_speakers_are_one_conflict_of_both_entries() -> None:
    chronology = build(
        said(WORDS + ", at whatever cost", "a", mode=Mode.DIRECT),
        said(WORDS + ", at whatever cost", "b", speaker="Bo Rask", mode=Mode.DIRECT),
    )
    conflict = the_one(chronology, ConflictField.SPEAKER)
    assert {conflict.subject_id, *conflict.other_ids} == {
        entry.entry_id for entry in chronology.entries
    }
    assert {one.value for one in conflict.values} == {"Ada Lind", "Bo Rask"}
    assert all(entry.has_conflict for entry in chronology.entries)


def test_a_day_on_the_page_other_than_the_articles_own_is_a_conflict() -> None:
    text = "Home\nSaturday, March 8, 2031\n\nBridge opens again\n\nIt was opened by the mayor."
    article = make_article(text, source_uri="a.txt", published_on=DAY)
    assert any(block.kind is BlockKind.CHROME for block in article.blocks)
    chronology = build_chronology([card_of(article)], (), link_statements([article], ()))
    conflict = the_one(chronology, ConflictField.PUBLISHED_ON)
    assert conflict.subject is ConflictSubject.ARTICLE
    assert {one.value for one in conflict.values} == {"2031-03-03", "2031-03-08"}
    (shown,) = (one for one in conflict.values if one.value == "2031-03-08")
    assert text[shown.start_char : shown.end_char] == "March 8, 2031"


def _event(article: str, day: int, headline: str = "the opening of the harbour bridge") -> Event:
    return Event(
        event_id=f"event-{article}",
        article_id=article,
        start_char=3,
        end_char=30,
        headline=headline,
        status=EventStatus.HAPPENED,
        earliest=DAY.replace(day=day),
        latest=DAY.replace(day=day),
        precision=Precision.DAY,
        date_mention_id="date-1",
    )


OPENING = ReferenceEvent(
    event_id="bridge",
    name="Opening of the harbour bridge",
    kind="ceremony",
    forms=("opening of the harbour bridge", "bridge opening"),
    earliest=DAY,
    latest=DAY,
)


def test_an_event_on_another_day_than_the_reference_gives_is_a_conflict() -> None:
    events = [_event("a", 4), _event("b", 3), _event("c", 9, "the opening of a school")]
    linked = link_statements(CARDS, ())
    chronology = build_chronology(CARDS, (), linked, Reference(events=(OPENING,)), events=events)
    (conflict,) = chronology.conflicts
    assert (conflict.subject, conflict.subject_id) == (ConflictSubject.EVENT, "bridge")
    assert [one.value for one in conflict.values] == [
        "3 March 2031",
        "3 March 2031 (reference data)",
        "4 March 2031",
    ]
    agreed = build_chronology(CARDS, (), linked, Reference(events=(OPENING,)), events=events[1:])
    assert agreed.conflicts == ()


def _told(article: str, day: int, headline: str, actor: str = "Kari Lind") -> Event:
    return _event(article, day, headline).model_copy(update={"actors": (actor,)})


@pytest.mark.parametrize(
    ("events", "days"),
    [
        (
            [_told("a", 4, "Lind was shot at a rally"), _told("b", 3, "Lind was shot", "Lind")],
            {"3 March 2031", "4 March 2031"},
        ),
        ([_told("a", 4, "Lind was shot"), _told("b", 4, "Lind was shot at a rally")], set()),
        ([_told("a", 4, "Lind was shot"), _told("b", 9, "Lind was shot")], set()),
        ([_told("a", 4, "Lind was shot"), _told("b", 3, "Lind shot a bear")], set()),
        ([_told("a", 4, "Lind was shot"), _told("b", 3, "Berg was shot", "Ole Berg")], set()),
        ([_told("a", 4, "Lind spoke"), _told("b", 3, "Lind spoke in the town")], set()),
        (
            [_told("a", 4, "Lind was held"), _told("a", 3, "Lind was arrested")],
            set(),
        ),
    ],
)
def test_what_happens_once_and_is_put_on_two_days_is_a_conflict(
    events: list[Event], days: set[str]
) -> None:
    chronology = build_chronology(CARDS, (), link_statements(CARDS, ()), Reference(), events=events)
    assert {one.value for row in chronology.conflicts for one in row.values} == days
