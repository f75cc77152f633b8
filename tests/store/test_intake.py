"""Taking articles in, and the ledger that says what is to be extracted."""

from pathlib import Path

import duckdb
import pytest

from pipeline.models import (
    Article,
    DateMention,
    Event,
    Extraction,
    Reject,
    Stage,
    Statement,
)
from pipeline.store import Warehouse, commit_shard, pending_articles, take_in
from tests.factories import article, date_mention, reject, statement

ONE = article("Ada Lind said on Monday: “It will last,” and left.", "one.txt")
TWO = article("Ada Lind said on Monday: “It will last,” she hoped.", "two.txt")


@pytest.fixture
def warehouse(tmp_path: Path) -> Warehouse:
    return Warehouse(tmp_path)


def extract_all(warehouse: Warehouse, version: str = "v1") -> int:
    """Commit invented rows for whatever is due; gives the number of articles."""
    with warehouse.work() as tables:
        due = set(pending_articles(tables, version))
        articles = [one for one in tables.read(Article) if one.article_id in due]
        found = Extraction(
            dates=tuple(date_mention(one) for one in articles),
            statements=tuple(statement(one) for one in articles),
            rejects=tuple(reject(one.source_uri) for one in articles),
        )
        commit_shard(tables, articles, found, extractor_version=version, run_id="run")
    return len(articles)


def counts(warehouse: Warehouse) -> tuple[int, ...]:
    with warehouse.work() as tables:
        models = (Article, DateMention, Statement, Event, Reject)
        return tuple(len(tables.read(model)) for model in models)


def test_only_new_articles_are_due(warehouse: Warehouse) -> None:
    assert take_in(warehouse, [ONE]).new == 1
    assert extract_all(warehouse) == 1
    again = take_in(warehouse, [ONE, TWO])
    assert (again.new, again.changed, again.articles) == (1, 0, 2)
    assert extract_all(warehouse) == 1
    assert extract_all(warehouse) == 0


def test_another_extractor_reads_everything_again(warehouse: Warehouse) -> None:
    take_in(warehouse, [ONE, TWO])
    extract_all(warehouse)
    before = counts(warehouse)
    assert extract_all(warehouse, "v2") == 2
    assert counts(warehouse) == before


def test_an_article_that_vanished_loses_all_its_rows(warehouse: Warehouse) -> None:
    take_in(warehouse, [ONE, TWO])
    extract_all(warehouse)
    assert take_in(warehouse, [TWO]).vanished == 1
    assert counts(warehouse) == (1, 1, 1, 0, 1)


def test_an_article_that_changed_is_read_again(warehouse: Warehouse) -> None:
    take_in(warehouse, [ONE])
    extract_all(warehouse)
    renamed = ONE.model_copy(update={"source_uri": "renamed.txt"})
    assert take_in(warehouse, [renamed]).changed == 1
    assert counts(warehouse) == (1, 0, 0, 0, 0)
    assert extract_all(warehouse) == 1


def test_the_same_article_twice_is_kept_once_and_the_other_listed(warehouse: Warehouse) -> None:
    intake = take_in(warehouse, [ONE, ONE.model_copy(update={"source_uri": "copy.txt"})])
    assert (intake.articles, intake.new) == (1, 1)
    assert [(row.source_uri, row.reason) for row in intake.rejects] == [
        ("copy.txt", "the same article as one.txt")
    ]


def test_sources_that_were_refused_are_listed_as_long_as_they_are(warehouse: Warehouse) -> None:
    refused = reject("broken.txt", Stage.INGEST)
    take_in(warehouse, [ONE, refused])
    take_in(warehouse, [ONE, refused])
    assert counts(warehouse)[4] == 1
    take_in(warehouse, [ONE])
    assert counts(warehouse)[4] == 0


def test_more_articles_than_a_batch_go_in(warehouse: Warehouse) -> None:
    many = [article(f"Text {number}.", f"{number}.txt") for number in range(1100)]
    assert take_in(warehouse, iter(many)).new == 1100
    assert counts(warehouse)[0] == 1100


def test_a_shard_that_cannot_be_written_leaves_the_one_before(warehouse: Warehouse) -> None:
    take_in(warehouse, [ONE])
    extract_all(warehouse)
    before = counts(warehouse)
    twice = Extraction(statements=(statement(ONE), statement(ONE)))
    with pytest.raises(duckdb.ConstraintException), warehouse.work() as tables:
        commit_shard(tables, [ONE], twice, extractor_version="v2", run_id="run")
    assert counts(warehouse) == before
