"""Only blocks that changed are judged again, and the result is that of judging all."""

from datetime import timedelta
from pathlib import Path

import pytest

from pipeline.links import Block, link_block, parts_of
from pipeline.models import Statement
from pipeline.store import Warehouse, judge_blocks
from tests.links.wordings import DAY, card, said

WORDS = "The old bridge will be rebuilt by local firms"
OTHER = "Nobody in this town pays more tax than before"
CARDS = [card(name, on=DAY + timedelta(days=1)) for name in "abc"]
FIRST = (
    said(WORDS, "a"),
    said(WORDS.lower(), "b"),
    said(OTHER, "a", 100, speaker="Bo Ek"),
    said(OTHER + " the war", "b", 100, speaker="Bo Ek"),
    said("A third one said this alone", "b", 300, speaker="Cleo Marsh"),
)
LATER = said(OTHER + ", she said", "c", speaker="Bo Ek")


def blocks_of(*statements: Statement) -> tuple[Block, ...]:
    return parts_of(CARDS, statements).blocks


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(tmp_path)


def test_the_second_time_nothing_is_judged(warehouse: Warehouse) -> None:
    first = judge_blocks(warehouse, blocks_of(*FIRST), "v1")
    again = judge_blocks(warehouse, blocks_of(*FIRST), "v1")
    assert (first.anew, again.anew) == (2, 0)
    assert first.results == again.results == tuple(map(link_block, blocks_of(*FIRST)))
    assert any(result.links for result in again.results)


def test_a_new_statement_touches_only_its_own_block(warehouse: Warehouse) -> None:
    judge_blocks(warehouse, blocks_of(*FIRST), "v1")
    later = blocks_of(*FIRST, LATER)
    judged = judge_blocks(warehouse, later, "v1")
    assert judged.anew == 1
    assert judged.results == tuple(map(link_block, later))


def test_what_no_block_needs_is_taken_out(warehouse: Warehouse) -> None:
    judge_blocks(warehouse, blocks_of(*FIRST, LATER), "v1")
    judge_blocks(warehouse, blocks_of(*FIRST), "v1")
    with warehouse.work() as tables:
        kept = {row["digest"] for row in tables.rows("judged_blocks")}
    assert kept == {block.digest for block in blocks_of(*FIRST) if len(block.seen) > 1}


def test_another_judge_takes_nothing_over(warehouse: Warehouse) -> None:
    judge_blocks(warehouse, blocks_of(*FIRST), "v1")
    assert judge_blocks(warehouse, blocks_of(*FIRST), "v2").anew == 2
    assert judge_blocks(warehouse, blocks_of(*FIRST), "v2").anew == 0
