"""What a run changed is told entry by entry."""

from datetime import timedelta

from pipeline.chronology import Chronology, build_chronology, changes_between, word_diff
from pipeline.links import link_statements
from pipeline.models import (
    ChangeKind,
    Decision,
    DecisionKind,
    Mode,
    Reference,
    SaidBasis,
    Statement,
)
from tests.links.wordings import DAY, card, said

ONE = timedelta(days=1)
CARDS = [card(name, on=DAY + number * ONE) for number, name in enumerate("abcd")]
BRIDGE = said("The old bridge will be rebuilt by local firms", "a", on=DAY, basis=SaidBasis.BOUNDED)
TAXES = said("Nobody will pay higher taxes in this town", "b")


def build(*statements: Statement, reference: Reference | None = None) -> Chronology:
    linked = link_statements(CARDS, statements, reference)
    return build_chronology(CARDS, statements, linked, reference)


def kinds(before: Chronology, after: Chronology) -> list[ChangeKind]:
    return [change.change for change in changes_between(before, after, "run-1")]


def _decided(kind: DecisionKind, one: Statement, other: Statement) -> Reference:
    return Reference(
        decisions=(
            Decision(
                decision=kind,
                statement_id=one.statement_id,
                other=other.statement_id,
                who="Kim",
                why="we checked",
            ),
        )
    )


def test_a_run_over_the_same_articles_changes_nothing() -> None:
    assert changes_between(build(BRIDGE, TAXES), build(TAXES, BRIDGE), "run-1") == ()


def test_a_new_entry_is_added_and_a_gone_one_removed() -> None:
    (added,) = changes_between(build(BRIDGE), build(BRIDGE, TAXES), "run-1")
    assert (added.change, added.before) == (ChangeKind.ADDED, None)
    assert added.after == "3 March 2031, Ada Lind: said: Nobody will pay higher taxes in this town"
    (removed,) = changes_between(build(BRIDGE, TAXES), build(BRIDGE), "run-2")
    assert (removed.change, removed.after, removed.run_id) == (ChangeKind.REMOVED, None, "run-2")


def test_fuller_words_and_a_better_day_are_told_with_before_and_after() -> None:
    fuller = said(BRIDGE.content + " before winter", "b", mode=Mode.DIRECT)
    changes = changes_between(build(BRIDGE), build(BRIDGE, fuller), "run-1")
    found = {change.change: (change.before, change.after) for change in changes}
    assert found[ChangeKind.REWORDED] == (BRIDGE.content, fuller.content)
    assert found[ChangeKind.REDATED][0] == "by 3 March 2031"


def test_entries_that_merge_say_which_became_which() -> None:
    before = build(BRIDGE, TAXES)
    after = build(BRIDGE, TAXES, reference=_decided(DecisionKind.SAME, BRIDGE, TAXES))
    merged = [
        change
        for change in changes_between(before, after, "run-1")
        if change.change is ChangeKind.MERGED
    ]
    (change,) = merged
    assert f"{change.entry_id} became {after.entries[0].entry_id}" in change.why


def test_an_entry_that_splits_says_where_from() -> None:
    report = said("the old bridge would be rebuilt by firms", "c")
    before = build(BRIDGE, report)
    after = build(BRIDGE, report, reference=_decided(DecisionKind.DIFFERENT, BRIDGE, report))
    changes = changes_between(before, after, "run-1")
    (split,) = (change for change in changes if change.change is ChangeKind.SPLIT)
    assert before.entries[0].entry_id in split.why


def test_an_entry_with_an_earlier_report_keeps_its_story() -> None:
    earlier = said(BRIDGE.content, "a", 900)
    later = said(BRIDGE.content, "c")
    assert ChangeKind.ADDED not in kinds(build(later), build(later, earlier))


def test_what_a_wording_leaves_out_and_adds() -> None:
    diff = word_diff("The old bridge will be rebuilt by local firms", "the Old bridge was rebuilt")
    assert (diff.left_out, diff.added) == (("will be", "by local firms"), ("was",))
    assert word_diff("It holds", "it holds").added == ()
