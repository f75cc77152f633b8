"""Linking a corpus: blocks, reprints, editors, and that order and growth do not matter."""

from datetime import timedelta
from itertools import permutations

import pytest

from pipeline.ingest import make_article
from pipeline.links import (
    EDITOR,
    Card,
    Linked,
    card_of,
    join_parts,
    link_block,
    link_statements,
    parts_of,
)
from pipeline.models import (
    Act,
    Decision,
    DecisionKind,
    Mode,
    Reference,
    Relation,
    SaidBasis,
    Speaker,
    SpeakerKind,
    Statement,
)
from tests.links.wordings import DAY, card, said

ONE = timedelta(days=1)
CARDS = tuple(card(name, on=DAY + number * ONE) for number, name in enumerate("abcdef"))

BRIDGE = said("The old bridge will be rebuilt by local firms", "a", mode=Mode.DIRECT)
BRIDGE_TOO = said("the old bridge would be rebuilt", "b")
BRIDGE_LATER = said("The old bridge will be rebuilt by local firms", "c", on=DAY + 20 * ONE)
TAXES = said("Nobody will pay higher taxes in this town", "a", 200, mode=Mode.DIRECT)
OFFICIAL = said("talks are frozen", "a", 400, speaker="official", kind=SpeakerKind.ANONYMOUS)
OFFICIAL_TOO = said("talks are frozen", "b", 400, speaker="official", kind=SpeakerKind.ANONYMOUS)
BELIEF = said("The old bridge will be rebuilt by local firms", "d", act=Act.BELIEF)
ALL = (BRIDGE, BRIDGE_TOO, BRIDGE_LATER, TAXES, OFFICIAL, OFFICIAL_TOO, BELIEF)


def _groups(linked: Linked) -> set[frozenset[str]]:
    return {frozenset(cluster.members) for cluster in linked.clusters}


def _ids(*statements: Statement) -> frozenset[str]:
    return frozenset(statement.statement_id for statement in statements)


def test_wordings_of_one_statement_are_one_cluster_and_nothing_else_is() -> None:
    assert _groups(link_statements(CARDS, ALL)) == {
        _ids(BRIDGE, BRIDGE_TOO),
        _ids(BRIDGE_LATER),
        _ids(TAXES),
        _ids(OFFICIAL),
        _ids(OFFICIAL_TOO),
    }


def test_the_order_of_articles_and_statements_does_not_matter() -> None:
    whole = link_statements(CARDS, ALL)
    for given in list(permutations(ALL))[::700]:
        assert link_statements(tuple(reversed(CARDS)), given) == whole


def test_blocks_judged_one_by_one_give_the_whole() -> None:
    results = {block.digest: link_block(block) for block in parts_of(CARDS, ALL).blocks}
    parts = parts_of(reversed(CARDS), reversed(ALL))
    again = [results[block.digest] for block in parts.blocks]
    assert join_parts(parts, again) == link_statements(CARDS, ALL)


def test_a_new_article_touches_only_the_blocks_it_falls_into() -> None:
    before = {block.key: block.digest for block in parts_of(CARDS, ALL).blocks}
    new = said("the town wants a tram", "e", speaker="Bo Rask")
    after = {block.key: block.digest for block in parts_of(CARDS, (*ALL, new)).blocks}
    assert {key: after[key] for key in before} == before
    assert len(after) == len(before) + 1


def test_the_same_words_on_another_day_are_restated() -> None:
    links = link_statements(CARDS, ALL).links
    relations = {frozenset((link.left_id, link.right_id)): link.relation for link in links}
    assert relations[_ids(BRIDGE, BRIDGE_LATER)] is Relation.RESTATED
    assert relations[_ids(BRIDGE, BRIDGE_TOO)] is Relation.SAME


def test_a_long_quotation_given_to_two_people_is_disputed() -> None:
    words = "We shall carry every stone of the old bridge to the museum garden before winter"
    one = said(words, "a", mode=Mode.DIRECT)
    other = said(words, "b", speaker="Bo Rask", mode=Mode.DIRECT)
    (link,) = link_statements(CARDS, [one, other]).links
    assert link.relation is Relation.DISPUTED
    assert "Ada Lind" in link.why
    assert "Bo Rask" in link.why


def test_a_report_and_what_it_reports_stay_apart() -> None:
    outer = said("The old bridge will be rebuilt by local firms")
    inner = said("the old bridge will be rebuilt", at=20, nested_in=outer.statement_id)
    assert len(link_statements(CARDS, [outer, inner]).clusters) == 2


def test_undated_words_follow_the_day_of_their_article() -> None:
    dated = said("We met in the town hall", "d", on=DAY)
    undated = said(BRIDGE.content, "d", 300, on=DAY + 9 * ONE, basis=SaidBasis.BOUNDED)
    assert _ids(BRIDGE, undated) in _groups(link_statements(CARDS, [BRIDGE, dated, undated]))


def test_one_article_given_twice_counts_once() -> None:
    assert link_statements(CARDS * 2, ALL * 2) == link_statements(CARDS, ALL)


STORY = " ".join(f"The council met for the {n}th time about the bridge." for n in range(40))


def _printed(source: str, text: str, days: int, outlet: str) -> Card:
    article = make_article(text, source_uri=source, published_on=DAY + days * ONE, outlet=outlet)
    return card_of(article)


def test_a_reprint_points_to_what_was_published_first() -> None:
    first = _printed("1", STORY, 0, "Wire")
    again = _printed("2", STORY + " Our reporter adds a line.", 1, "Post")
    other = _printed("3", "Something else was written here about trams and buses.", 0, "Post")
    copies = link_statements([again, other, first], ()).copies
    assert copies == {
        first.article_id: first.article_id,
        again.article_id: first.article_id,
        other.article_id: other.article_id,
    }


def _decided(kind: DecisionKind, one: Statement, other: str) -> Reference:
    decision = Decision(
        decision=kind, statement_id=one.statement_id, other=other, who="Kim", why="we checked"
    )
    return Reference(decisions=(decision,))


def test_an_editor_joins_what_judgement_keeps_apart() -> None:
    reference = _decided(DecisionKind.SAME, TAXES, BRIDGE.statement_id)
    linked = link_statements(CARDS, ALL, reference)
    assert _ids(BRIDGE, BRIDGE_TOO, TAXES) in _groups(linked)
    assert any(link.level == EDITOR and "Kim" in link.why for link in linked.links)


def test_an_editor_parts_what_judgement_joins() -> None:
    reference = _decided(DecisionKind.DIFFERENT, BRIDGE, BRIDGE_TOO.statement_id)
    found = _groups(link_statements(CARDS, ALL, reference))
    assert {_ids(BRIDGE), _ids(BRIDGE_TOO)} <= found


@pytest.mark.parametrize("kind", [DecisionKind.SAME, DecisionKind.DIFFERENT])
def test_a_decision_about_a_statement_that_is_gone_is_reported(kind: DecisionKind) -> None:
    (reject,) = link_statements(CARDS, ALL, _decided(kind, BRIDGE, "statement-gone")).rejects
    assert "no longer applies" in reject.reason
    assert "statement-gone" in reject.reason


def test_a_large_block_is_compared_by_its_rare_words() -> None:
    many = [
        said(f"The quarter number {n} gets a school called Oak{n}x", f"a{n}") for n in range(60)
    ]
    twin = said("the quarter number 7 got a school called Oak7x", "z")
    found = _groups(link_statements(CARDS, [*many, twin]))
    assert _ids(many[7], twin) in found
    assert len(found) == 60


def test_a_statement_without_words_and_one_without_end_are_linked_too() -> None:
    empty, endless = said(" ", "a"), said("tram " * 60_000, "b", mode=Mode.DIRECT)
    linked = link_statements(CARDS, [empty, endless, BRIDGE])
    assert len(linked.clusters) == 3


TOPIC = "<source> <verb> <topic>"


def _speaker(statement: Statement, kind: SpeakerKind) -> Speaker:
    return Speaker(speaker_id=statement.speaker_id, name=statement.speaker, kind=kind, country="NO")


def test_what_a_ministry_and_its_minister_both_said_is_disputed() -> None:
    words = "the fishing quota for Kenya could be doubled within 24 months"
    minister = said(words, "a")
    ministry = said(
        "Kenya's quota of fishing might be doubled in 24 months",
        "b",
        speaker="Fisheries Ministry",
        kind=SpeakerKind.ORGANIZATION,
    )
    known = (
        _speaker(minister, SpeakerKind.PERSON),
        _speaker(ministry, SpeakerKind.ORGANIZATION),
    )
    both = [minister, ministry]
    (link,) = link_statements(CARDS, both, Reference(speakers=known)).links
    assert link.relation is Relation.DISPUTED
    assert link_statements(CARDS, both).links == ()


@pytest.mark.parametrize(
    ("cues", "rule", "disputed"),
    [
        (("responded", "acknowledged"), TOPIC, False),
        (("had welcomed", "had mentioned"), TOPIC, False),
        (("welcomed", "has welcomed"), TOPIC, True),
        (("praised", "lauded"), TOPIC, True),
        (("said", "noted"), "<source> <verb> <that-clause>", True),
    ],
)
def test_two_cues_about_one_topic_are_two_acts(
    cues: tuple[str, str], rule: str, *, disputed: bool
) -> None:
    words = "the guild's claim that it could double the fishing quota within 24 months"
    minister = said(words, "a", cue=cues[0]).model_copy(update={"rule": rule})
    ministry = said(
        words, "b", cue=cues[1], speaker="Fisheries Ministry", kind=SpeakerKind.ORGANIZATION
    )
    known = (
        _speaker(minister, SpeakerKind.PERSON),
        _speaker(ministry, SpeakerKind.ORGANIZATION),
    )
    links = link_statements(CARDS, [minister, ministry], Reference(speakers=known)).links
    assert bool(links) is disputed


CARDS_LATER = tuple(card(name, on=DAY + 3 * ONE) for name in "abc")
SACKS = "They came with sacks and they will go with sacks"


@pytest.mark.parametrize(
    ("one", "other", "is_same"),
    [
        (
            "We do not trade our harbour for loans",
            "Norland did not exchange a harbour for credits",
            True,
        ),
        ("What remains is the counting", "All that is left is to count", True),
        ("Whoever wins gets the same budget", "whomever they elect, the budget is the same", False),
        (
            "We do not trade our harbour for loans",
            "Norland needs loans to repair the harbour",
            False,
        ),
    ],
)
def test_two_translations_of_one_day_are_one_statement(
    one: str, other: str, *, is_same: bool
) -> None:
    linked = link_statements(CARDS_LATER, [said(one, "a", mode=Mode.DIRECT), said(other, "b")])
    assert len(linked.clusters) == 2 - is_same


@pytest.mark.parametrize(
    ("line", "days", "is_same"),
    [
        (SACKS.replace("will", "'ll").replace(" 'll", "'ll"), 2, True),
        (SACKS, 5, False),
        ("They came with sacks and they took all they saw", 2, False),
        ("They came with sacks", 2, False),
    ],
)
def test_a_whole_line_of_a_longer_quotation_is_part_of_it(
    line: str, days: int, *, is_same: bool
) -> None:
    """The day of the longer one is not known; it was reported some days after the line."""
    whole = said(
        f"{SACKS}. Nobody here fears those who pack so early",
        "a",
        mode=Mode.DIRECT,
        on=DAY + days * ONE,
        basis=SaidBasis.BOUNDED,
    )
    linked = link_statements(CARDS_LATER, [whole, said(line, "b", mode=Mode.DIRECT)])
    assert len(linked.clusters) == 2 - is_same
