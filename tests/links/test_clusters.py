"""Average linkage: no chains, no order, no two stated days in one cluster."""

from datetime import date, timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.links.clusters import average_linkage

DAY = date(2031, 3, 3)


def _cluster(n: int, scores: dict[tuple[int, int], float]) -> list[tuple[int, ...]]:
    return average_linkage(dict.fromkeys(range(n)), scores, frozenset(), 0.5)


def test_a_chain_of_neighbours_is_not_one_cluster() -> None:
    chain = {(0, 1): 0.9, (1, 2): 0.8, (2, 3): 0.9}
    assert _cluster(4, chain) == [(0, 1), (2, 3)]


def test_a_third_joins_when_its_average_reaches_the_cut() -> None:
    assert _cluster(3, {(0, 1): 0.9, (1, 2): 0.6, (0, 2): 0.4}) == [(0, 1, 2)]
    assert _cluster(3, {(0, 1): 0.9, (1, 2): 0.6, (0, 2): 0.3}) == [(0, 1), (2,)]


def test_forbidden_pairs_never_meet() -> None:
    scores = {(0, 1): 1.0, (1, 2): 1.0, (0, 2): 1.0}
    found = average_linkage(dict.fromkeys(range(3)), scores, frozenset({(0, 2)}), 0.5)
    assert found == [(0, 1), (2,)]


def test_undated_wordings_do_not_bring_two_stated_days_together() -> None:
    days = {0: DAY, 1: None, 2: DAY + timedelta(days=2)}
    scores = {(0, 1): 1.0, (1, 2): 0.9, (0, 2): 0.9}
    assert average_linkage(days, scores, frozenset(), 0.5) == [(0, 1), (2,)]


def test_scores_of_unlisted_items_are_left_out() -> None:
    assert average_linkage({0: None}, {(0, 7): 1.0}, frozenset({(0, 7)}), 0.5) == [(0,)]


PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 6), st.integers(0, 6)).filter(lambda pair: pair[0] < pair[1]),
    st.sampled_from([0.2, 0.5, 0.7, 0.9]),
)


@settings(max_examples=60)
@given(PAIRS, st.randoms(use_true_random=False))
def test_the_order_of_the_scores_does_not_matter(
    scores: dict[tuple[int, int], float], random: Random
) -> None:
    shuffled = list(scores.items())
    random.shuffle(shuffled)
    found = _cluster(7, scores)
    assert _cluster(7, dict(shuffled)) == found
    assert sorted(number for cluster in found for number in cluster) == list(range(7))
