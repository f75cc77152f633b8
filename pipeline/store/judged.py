"""Blocks of statements that were judged before are not judged again.

A block is everything of one speaker; its digest is made of all that is judged. What judging it
gave is kept under that digest, so that new articles touch only the blocks they fall into. Blocks
of one statement are not kept: there is nothing to judge.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from pydantic import TypeAdapter

from pipeline.links import Block, BlockLinks, link_block
from pipeline.store.warehouse import Warehouse

_RESULT = TypeAdapter(BlockLinks)


@dataclass(frozen=True, slots=True)
class Judged:
    """What judging all blocks gives, in their order, and how many were judged anew."""

    results: tuple[BlockLinks, ...]
    anew: int


def judge_blocks(warehouse: Warehouse, blocks: Sequence[Block], judge: str) -> Judged:
    """Judge the blocks that changed and take the others as they were.

    Equal to ``map(link_block, blocks)``, row for row. The database is open only while it is read
    and written.

    Args:
        warehouse: where the results are kept; those that no block needs any more are taken out.
        blocks: all blocks of the corpus.
        judge: the version of the code that judges; results of another one are not used.
    """
    due = {block.digest for block in blocks if len(block.seen) > 1}
    with warehouse.work() as tables:
        rows = tables.rows("judged_blocks")
    kept = {
        row["digest"]: _RESULT.validate_json(row["result"])
        for row in rows
        if row["judge"] == judge and row["digest"] in due
    }
    results = {block.digest: kept.get(block.digest) or link_block(block) for block in blocks}
    anew = sorted(due - kept.keys())
    gone = [row["digest"] for row in rows if row["digest"] not in kept]
    if anew or gone:
        made = [(digest, judge, _RESULT.dump_json(results[digest]).decode()) for digest in anew]
        with warehouse.work() as tables, tables.transaction():
            tables.forget("judged_blocks", "digest", gone)
            tables.write("judged_blocks", made)
    return Judged(tuple(results[block.digest] for block in blocks), len(anew))
