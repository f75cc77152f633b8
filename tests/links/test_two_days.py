"""One long quotation on two days: said once, the day in doubt, unless something says otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

import pytest

from pipeline.ingest import make_article
from pipeline.links import Card, Linked, card_of, link_statements
from pipeline.links.two_days import SAID_TWICE, SaidTwice
from pipeline.models import Mode, Relation, SaidBasis, Span, Statement
from tests.links.wordings import DAY, card, said

ONE = timedelta(days=1)
LONG = (
    "The ferry will carry every pupil of the northern islands to school without a ticket, "
    "and the county council will pay the captain"
)
TRIMMED = LONG.partition(", and")[0]
SLOGAN = "The islands come first"
STUMP = "I will end the strike in Kenya within 48 hours"
CARDS = tuple(card(name, on=DAY + 2 * ONE) for name in "abc")
NEAR = Span(start_char=0, end_char=900)


def quoted(
    article: str, days: int, words: str = LONG, at: int = 0, venue: str | None = None
) -> Statement:
    return said(words, article, at, mode=Mode.DIRECT, on=DAY + days * ONE, venue=venue)


def relations(linked: Linked) -> set[Relation]:
    return {link.relation for link in linked.links}


@pytest.mark.parametrize("other", [LONG, TRIMMED], ids=["whole", "trimmed"])
def test_a_long_quotation_on_two_days_that_touch_is_one_statement(other: str) -> None:
    linked = link_statements(CARDS, [quoted("a", 0), quoted("b", 1, other)])
    assert len(linked.clusters) == 1
    (link,) = linked.links
    assert link.relation is Relation.SAME
    assert "sources give two days" in link.why


@pytest.mark.parametrize("other", [LONG, TRIMMED], ids=["whole", "trimmed"])
@pytest.mark.parametrize("days", [2, 3])
def test_on_days_further_apart_it_stays_two_and_the_day_is_disputed(days: int, other: str) -> None:
    linked = link_statements(CARDS, [quoted("a", 0), quoted("b", days, other)])
    assert len(linked.clusters) == 2
    (link,) = linked.links
    assert link.relation is Relation.DISPUTED
    assert "two days for one long quotation" in link.why


@pytest.mark.parametrize(
    ("one", "other", "entries"),
    [
        ("Lisbon", "the trade forum", 1),
        ("a rally in Lisbon", "the rally", 1),
        ("Lisbon", "Porto", 2),
        ("a rally in Lisbon", "a rally in Porto", 2),
    ],
)
def test_two_places_are_two_of_one_sort(one: str, other: str, entries: int) -> None:
    both = [quoted("a", 0, venue=one), quoted("b", 1, venue=other)]
    assert len(link_statements(CARDS, both).clusters) == entries


def test_reports_of_each_day_do_not_hide_that_the_day_is_disputed() -> None:
    reports = [
        said("the captain of the ferry would be paid by the council", "a", 400, on=DAY),
        said("pupils of the islands would need no ticket on the ferry", "a", 700, on=DAY),
        said("the council would pay the captain of the ferry", "b", 400, on=DAY + ONE),
        said("no pupil of the islands would need a ticket on the ferry", "b", 700, on=DAY + ONE),
    ]
    linked = link_statements(CARDS, [quoted("a", 0), quoted("b", 1), *reports])
    apart = {frozenset(one.members) for one in linked.clusters}
    both = {quoted("a", 0).statement_id, quoted("b", 1).statement_id}
    assert any(both <= group for group in apart) or Relation.DISPUTED in relations(linked)


@pytest.mark.parametrize("words", [SLOGAN, STUMP, "Thank you all for coming here tonight"])
def test_a_slogan_is_said_again(words: str) -> None:
    linked = link_statements(CARDS, [quoted("a", 0, words), quoted("b", 1, words)])
    assert len(linked.clusters) == 2
    assert Relation.DISPUTED not in relations(linked)


LINE = "I would sooner lose with a clear mind than win with a sack"


@pytest.mark.parametrize(
    ("words", "days", "media", "entries"),
    [
        (LINE, 1, ("Facebook", "Facebook"), 1),
        (LINE, 1, ("press conference", "press conference"), 1),
        (LINE, 1, ("speech", "speech"), 2),  # one of many, each with the same lines
        (LINE, 1, ("Facebook", "Telegram"), 2),
        (LINE, 1, ("Facebook", None), 2),
        (LINE, 2, ("Facebook", "Facebook"), 2),
        (SLOGAN, 1, ("Facebook", "Facebook"), 2),
    ],
)
def test_a_line_of_one_occasion_is_said_once(
    words: str, days: int, media: tuple[str, str | None], entries: int
) -> None:
    told = quoted("a", 0, words), quoted("b", days, words)
    both = [one.model_copy(update={"channel": by}) for one, by in zip(told, media, strict=True)]
    assert len(link_statements(CARDS, both).clusters) == entries


def test_a_report_is_no_quotation() -> None:
    linked = link_statements(CARDS, [said(LONG, "a"), said(LONG, "b", on=DAY + ONE)])
    assert len(linked.clusters) == 2


@dataclass(frozen=True)
class Case:
    statements: Sequence[Statement]
    cards: Sequence[Card] = CARDS


TWICE = {
    "an article has both": Case([quoted("a", 0), quoted("a", 1, at=300), quoted("b", 1)]),
    "one outlet gives both": Case(
        [quoted("a", 0), quoted("b", 1)],
        [card(name, on=DAY + 2 * ONE, outlet="The Post") for name in "ab"],
    ),
    "a text tells that it was said again": Case(
        [quoted("a", 0), quoted("b", 1)],
        [CARDS[0], card("b", on=DAY + 2 * ONE, again=(NEAR,))],
    ),
    "reported long after one another": Case(
        [quoted("a", 0), quoted("b", 1)], [card("a", on=DAY), card("b", on=DAY + 9 * ONE)]
    ),
    "said in two places": Case(
        [quoted("a", 0, venue="the Lisbon market"), quoted("b", 1, venue="a school in Porto")]
    ),
    "a line of the speaker's, said weeks ago too": Case(
        [quoted("a", 0), quoted("b", 1), quoted("c", -20)]
    ),
}


@pytest.mark.parametrize("reason", SAID_TWICE, ids=lambda reason: reason.name)
def test_what_tells_that_words_were_said_twice(reason: SaidTwice) -> None:
    case = TWICE[reason.name]
    linked = link_statements(case.cards, case.statements)
    on = {one.statement_id: one.said_latest for one in case.statements}
    assert all(len({on[key] for key in one.members}) == 1 for one in linked.clusters)
    assert Relation.DISPUTED not in relations(linked)


def test_an_undated_copy_does_not_join_what_an_article_puts_on_two_days() -> None:
    case = TWICE["an article has both"]
    undated = said(LONG, "c", mode=Mode.DIRECT, on=DAY + 2 * ONE, basis=SaidBasis.BOUNDED)
    linked = link_statements((*case.cards, CARDS[2]), [*case.statements, undated])
    on = {one.statement_id: one.said_latest for one in case.statements}
    assert all(len({on[key] for key in one.members if key in on}) < 2 for one in linked.clusters)


def test_an_undated_copy_of_weeks_ago_shows_an_old_line_a_later_one_shows_nothing() -> None:
    both = [quoted("a", 0), quoted("b", 1)]
    before, after = (
        said(LONG, "c", mode=Mode.DIRECT, on=DAY + days * ONE, basis=SaidBasis.BOUNDED)
        for days in (-20, 20)
    )
    assert len(link_statements(CARDS, [*both, before]).clusters) == 3
    days = {one.statement_id for one in both}
    found = link_statements(CARDS, [*both, after]).clusters
    assert any(days <= set(one.members) for one in found)


@pytest.mark.parametrize(
    ("text", "again"),
    [
        ("“It will sail,” Ada Lind said again on Monday.", True),
        ("“It will sail,” Ada Lind reiterated.", True),
        ("“It will sail,” Ada Lind said on Monday and on Tuesday.", True),
        ("“It will sail,” Ada Lind said.\n\nShe had used the same words in May.", True),
        ("“It will sail,” Ada Lind said on Monday.", False),
        ("“It will sail again, we repeat it,” Ada Lind said on Monday.", False),
        ("“It will sail,” Ada Lind said.\n\nBo Rask was against it.", False),
    ],
)
def test_an_article_tells_that_words_were_said_again(text: str, *, again: bool) -> None:
    made = make_article(f"Ferry to sail in spring\n\n{text}", published_on=DAY)
    assert card_of(made).tells_again(made.text.index("It will")) is again
