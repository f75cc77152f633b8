"""Entries: who represents them, their day, their counts, and that order does not matter."""

from dataclasses import replace
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.chronology import Chronology, build_chronology
from pipeline.links import Card, link_statements
from pipeline.models import Act, ChronologyEntry, Mode, Precision, SaidBasis, Span, Statement
from pipeline.timeline import Window
from tests.links.wordings import DAY, card, said

ONE = timedelta(days=1)
WORDS = "The old bridge will be rebuilt by local firms"
REPORT = "the old bridge would be rebuilt"


def build(
    statements: list[Statement], cards: list[Card] | None = None, window: Window | None = None
) -> Chronology:
    cards = cards or [card(name, on=DAY + ONE) for name in "abcd"]
    return build_chronology(cards, statements, link_statements(cards, statements), window=window)


def only(chronology: Chronology) -> ChronologyEntry:
    (entry,) = chronology.entries
    return entry


def test_the_fullest_direct_wording_represents_the_entry() -> None:
    chronology = build(
        [
            said(REPORT + " by local firms in summer", "a"),
            said("The old bridge will be rebuilt", "b", mode=Mode.DIRECT),
            said(WORDS, "c", mode=Mode.DIRECT),
        ]
    )
    assert (only(chronology).content, only(chronology).mode) == (WORDS, Mode.DIRECT)
    shown = [source.is_representative for source in chronology.sources]
    assert shown == [True, False, False]


@pytest.mark.parametrize(("cue", "shown"), [("has\n*said*", "has said"), (None, None)])
def test_the_cue_of_the_wording_shown_is_cleaned_for_reading(
    cue: str | None, shown: str | None
) -> None:
    assert only(build([said(WORDS, "a", cue=cue)])).cue == shown


def test_a_headline_does_not_represent_what_the_body_says() -> None:
    cards = [card("a", heads=(Span(start_char=0, end_char=80),))]
    head, body = said(WORDS, "a", mode=Mode.DIRECT), said(WORDS[:30], "a", 300, mode=Mode.DIRECT)
    assert only(build([head, body], cards)).content == WORDS[:30]


def test_content_is_cleaned_for_reading_and_sources_keep_it() -> None:
    words = "The **old bridge**\nwill be [rebuilt](https://x.example/1) by local firms"
    chronology = build([said(words, mode=Mode.DIRECT)])
    assert only(chronology).content == WORDS
    assert chronology.sources[0].content == words


@pytest.mark.parametrize(
    ("days", "shown"),
    [
        ([(DAY, SaidBasis.STATED), (DAY + ONE, SaidBasis.BOUNDED)], "3 March 2031"),
        ([(DAY, SaidBasis.INFERRED), (DAY + ONE, SaidBasis.BOUNDED)], "3 March 2031"),
        ([(DAY, SaidBasis.BOUNDED), (DAY + ONE, SaidBasis.BOUNDED)], "by 3 March 2031"),
        ([(DAY, SaidBasis.STATED), (DAY + ONE, SaidBasis.INFERRED)], "3 March 2031"),
        ([(None, SaidBasis.UNKNOWN)], "undated"),
    ],
)
def test_the_day_is_what_the_sources_together_support(
    days: list[tuple[date | None, SaidBasis]], shown: str
) -> None:
    statements = [
        said(WORDS, name, on=on, basis=basis, venue="the town hall")
        for name, (on, basis) in zip("abcd", days, strict=False)
    ]
    assert only(build(statements)).display_date == shown


def test_a_stretch_is_narrowed_by_what_agrees() -> None:
    month = said(WORDS, "a").model_copy(
        update={
            "said_earliest": date(2031, 3, 1),
            "said_latest": date(2031, 3, 31),
            "said_edtf": "2031-03",
            "said_precision": Precision.MONTH,
        }
    )
    entry = only(build([month, said(WORDS, "b", on=DAY, basis=SaidBasis.BOUNDED)]))
    assert entry.said_edtf == "2031-03-01/2031-03-03"
    assert entry.display_date == "between 1 and 3 March 2031"
    assert only(build([month])).display_date == "March 2031"


def test_outlets_that_repeat_one_another_or_one_agency_are_not_independent() -> None:
    cards = [
        card("a", outlet="Post"),
        card("b", outlet="Mirror"),
        card("c", outlet="Herald"),
        card("d", outlet="Post"),
    ]
    statements = [
        said(WORDS, "a", via=("The Wire",)),
        said(WORDS, "b", via=("The Wire",)),
        said(WORDS, "c"),
        said(WORDS, "d"),
    ]
    entry = only(build(statements, cards))
    assert (entry.n_mentions, entry.n_articles, entry.n_outlets, entry.n_independent) == (
        4,
        4,
        3,
        2,
    )


@pytest.mark.parametrize(
    ("outlets", "counts"),
    [
        ((None,), (1, 1)),
        ((None, None), (1, 1)),
        (("Post", None), (1, 1)),
        (("Post", "Herald", None), (2, 2)),
    ],
)
def test_an_article_of_unknown_outlet_is_not_counted_as_one_more(
    outlets: tuple[str | None, ...], counts: tuple[int, int]
) -> None:
    cards = [replace(card(name), outlet=it) for name, it in zip("abc", outlets, strict=False)]
    entry = only(build([said(WORDS, one.article_id) for one in cards], cards))
    assert entry.n_articles == len(outlets)
    assert (entry.n_outlets, entry.n_independent) == counts


def test_only_speech_and_writing_inside_the_window_are_entries() -> None:
    statements = [
        said(WORDS, "a", on=DAY - 30 * ONE),
        said(REPORT + " soon", "b", act=Act.BELIEF),
        said("Nobody pays more tax", "c", act=Act.WRITING),
        said("It never happened at all", "d", on=None),
    ]
    chronology = build(statements, window=Window(DAY, 7, 7))
    assert [entry.content for entry in chronology.entries] == [
        "Nobody pays more tax",
        "It never happened at all",
    ]
    assert [entry.position for entry in chronology.entries] == [1, 2]
    assert len(build(statements).entries) == 3


def test_the_id_survives_a_later_report_and_counts_from_the_first() -> None:
    cards = [card("a", on=DAY + ONE), card("b", on=DAY + 2 * ONE), card("c", on=DAY + 3 * ONE)]
    first, later = said(WORDS, "b"), said(WORDS + " and by the town", "c")
    alone, both = only(build([first], cards)), only(build([first, later], cards))
    assert alone.entry_id == both.entry_id
    assert both.first_published_on == DAY + 2 * ONE


MANY = [
    said(WORDS, "a", mode=Mode.DIRECT),
    said(REPORT, "b"),
    said("Nobody will pay higher taxes in this town", "b", 200),
    said("the town would not raise taxes", "c", on=DAY + ONE, basis=SaidBasis.BOUNDED),
    said("they are ready for talks", "d", speaker="Bo Rask"),
    said(WORDS, "d", 300, on=DAY + 9 * ONE),
]


def test_the_order_of_the_statements_does_not_matter() -> None:
    whole = build(MANY)
    assert all(build(list(given)) == whole for given in list(permutations(MANY))[::90])


@settings(max_examples=20, deadline=None)
@given(st.sets(st.sampled_from(range(len(MANY)))))
def test_removing_statements_removes_exactly_their_sources(gone: set[int]) -> None:
    kept = [statement for at, statement in enumerate(MANY) if at not in gone]
    sources = {source.statement_id for source in build(kept).sources}
    assert sources == {statement.statement_id for statement in kept}


def test_each_source_says_why_it_belongs() -> None:
    why = [source.link_why for source in build(MANY[:2]).sources]
    assert why[0] == "The fullest direct wording"
    assert "level" in why[1]
    assert build(MANY[:1]).sources[0].link_why == "The only wording"


def test_only_direct_words_lose_their_double_marks() -> None:
    words = "“Never” is no word that this council knows"
    quoted = only(build([said(words, mode=Mode.DIRECT)]))
    reported = only(build([said(words, mode=Mode.MIXED)]))
    assert quoted.content == words.replace("“", "‘").replace("”", "’")
    assert reported.content == words
