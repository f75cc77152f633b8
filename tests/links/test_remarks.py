"""What the levels make of remarks as newsrooms word them, and that bare containment does worse."""

import re
from collections.abc import Callable, Sequence

import pytest

from pipeline.links import CUT
from pipeline.links.judge import Judgement, judge
from pipeline.links.variants import Seen, Variant, variants_of
from pipeline.models import Mode, SaidBasis
from tests.links.remarks import HELD_OUT, LOOKED_AT, Pair
from tests.links.wordings import said

MISSED = frozenset(
    [
        "It is too early to speak of a breakthrough",
        "Our patience is not endless",
        "We have lost 14 firefighters, and we will not forget a single one of them",
        "We will not pull our troops out until the last hostage is back home",
    ]
)
"""Quotations whose report shares too few words with them."""

WORD = re.compile(r"\w+")


def _judged(pair: Pair) -> Judgement:
    def variant(content: str, article: str, mode: Mode) -> Variant:
        statement = said(content, article, mode=mode, basis=SaidBasis.BOUNDED)
        return variants_of([Seen(statement, is_head=False)])[0]

    quoted = variant(pair.quoted, "a", Mode.DIRECT)
    return judge(quoted, variant(pair.reported, "b", Mode.INDIRECT))


def _containment(pair: Pair) -> float:
    """The share of the shorter text's words that the longer one has too."""
    one, other = (frozenset(WORD.findall(text.lower())) for text in pair[:2])
    return len(one & other) / min(len(one), len(other))


def _order(pairs: Sequence[Pair], score: Callable[[Pair], float]) -> float:
    """How often a pair that is one remark scores higher than one that is two (area under curve)."""
    same = [score(pair) for pair in pairs if pair.is_same]
    other = [score(pair) for pair in pairs if not pair.is_same]
    won = sum((one > two) + (one == two) / 2 for one in same for two in other)
    return won / (len(same) * len(other))


@pytest.mark.parametrize("pair", LOOKED_AT, ids=lambda pair: f"{pair.quoted} / {pair.reported}")
def test_one_remark_is_told_from_two(pair: Pair) -> None:
    is_found = _judged(pair).score >= CUT
    assert is_found == (pair.is_same and pair.quoted not in MISSED)


@pytest.mark.parametrize("pairs", [LOOKED_AT, HELD_OUT], ids=["looked at", "held out"])
def test_levels_order_pairs_better_than_bare_containment(pairs: Sequence[Pair]) -> None:
    levels = _order(pairs, lambda pair: _judged(pair).score)
    assert levels > _order(pairs, _containment) + 0.1


@pytest.mark.parametrize("pairs", [LOOKED_AT, HELD_OUT], ids=["looked at", "held out"])
def test_two_remarks_are_never_joined(pairs: Sequence[Pair]) -> None:
    assert not [pair for pair in pairs if not pair.is_same and _judged(pair).score >= CUT]
