"""Many articles: shards, worked off in this process or by an executor, given back in order.

The seam is the standard ``concurrent.futures.Executor``: a process pool by default, any other
(``dask.distributed.Client(...).get_executor()``) where the caller brings one.
"""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from itertools import islice
from multiprocessing import get_context
from typing import TypeVar

from pipeline.extraction.extract import extract, joined
from pipeline.models import Article, Extraction, Reference

Shard = Sequence[Article]
ItemT = TypeVar("ItemT")

SHARD = 200
"""Articles in a shard: one to three seconds of work, and what is lost when a run is killed.

With 40 the opening of the database before and after each shard was a third of the whole run.
"""

WORTH_A_POOL = 3
"""From this many shards on, starting processes takes less time than it saves."""


def shards_of(items: Sequence[ItemT], size: int = SHARD) -> list[Sequence[ItemT]]:
    """The items in groups of ``size``, the last one may be smaller."""
    return [items[at : at + size] for at in range(0, len(items), size)]


def extract_shard(shard: Shard, reference: Reference) -> Extraction:
    """Everything found in the articles of one shard."""
    return joined(extract(article, reference) for article in shard)


def extract_shards(
    shards: Iterable[Shard], reference: Reference, *, workers: int = 1
) -> Iterator[tuple[Shard, Extraction]]:
    """Each shard with what was found in it, in the order given.

    Args:
        shards: read lazily, a few ahead of the one that is given back.
        reference: all reference data.
        workers: processes; one means this one.

    Raises:
        concurrent.futures.process.BrokenProcessPool: a worker was killed.
    """
    if workers <= 1:
        yield from ((shard, extract_shard(shard, reference)) for shard in shards)
        return
    # Spawned, not forked: the caller may hold threads and an open database.
    with ProcessPoolExecutor(workers, mp_context=get_context("spawn")) as pool:
        yield from extract_with(pool, shards, reference, ahead=2 * workers)


def extract_with(
    executor: Executor, shards: Iterable[Shard], reference: Reference, *, ahead: int
) -> Iterator[tuple[Shard, Extraction]]:
    """The same by any executor, with at most ``ahead`` shards in flight."""
    waiting: deque[tuple[Shard, Future[Extraction]]] = deque()
    rest = iter(shards)
    while True:
        for shard in islice(rest, ahead - len(waiting)):
            waiting.append((shard, executor.submit(extract_shard, shard, reference)))
        if not waiting:
            return
        shard, future = waiting.popleft()
        yield shard, future.result()
