"""Many articles, in one process and in several."""

from concurrent.futures import ThreadPoolExecutor

from pipeline.extraction import extract_shards, shards_of
from pipeline.extraction.shards import extract_with
from pipeline.models import Article, Extraction, Reference
from tests.factories import article

ARTICLES = [
    article(f"“It will last {number} years,” Ada Lind said on Monday.", f"{number}.txt")
    for number in range(10)
]
SHARDS = shards_of(ARTICLES, 3)


def in_one_process() -> list[tuple[tuple[Article, ...], Extraction]]:
    return [(tuple(shard), found) for shard, found in extract_shards(SHARDS, Reference())]


def test_shards_hold_everything_once_in_order() -> None:
    assert [len(shard) for shard in SHARDS] == [3, 3, 3, 1]
    assert [one for shard in SHARDS for one in shard] == ARTICLES


def test_every_shard_comes_back_with_what_is_in_it() -> None:
    for shard, found in in_one_process():
        ids = {one.article_id for one in shard}
        assert {row.article_id for row in found.statements} == ids
        assert {row.article_id for row in found.dates} <= ids


def test_two_processes_give_what_one_gives_in_the_same_order() -> None:
    several = extract_shards(iter(SHARDS), Reference(), workers=2)
    assert [(tuple(shard), found) for shard, found in several] == in_one_process()


def test_any_executor_will_do() -> None:
    with ThreadPoolExecutor(1) as executor:
        found = list(extract_with(executor, SHARDS, Reference(), ahead=1))
    assert [(tuple(shard), one) for shard, one in found] == in_one_process()
