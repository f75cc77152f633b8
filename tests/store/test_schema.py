"""A work database made under an older contract follows the present one."""

from datetime import UTC, datetime
from pathlib import Path

import duckdb

from pipeline.models import Article, Run
from pipeline.store import Warehouse
from tests.factories import article

RUN = Run(
    run_id="run-1",
    started_at=datetime(2031, 3, 3, 8, tzinfo=UTC),
    ended_at=datetime(2031, 3, 3, 9, tzinfo=UTC),
    code_version="1",
    config_sha256="0",
    n_articles=1,
    n_extracted=1,
    n_statements=0,
    n_entries=0,
    n_rejects=0,
)


def test_opening_again_keeps_everything(tmp_path: Path) -> None:
    for _ in range(2):
        with Warehouse(tmp_path).work() as tables:
            tables.append("articles", [article()], upsert=True)
            assert tables.count("articles") == 1


def test_an_older_contract_is_followed_and_the_history_kept(tmp_path: Path) -> None:
    warehouse = Warehouse(tmp_path)
    with warehouse.work() as tables:
        tables.append("articles", [article()])
        tables.append("runs", [RUN])
    with duckdb.connect(str(warehouse.work_database)) as connection:
        connection.execute("update contract set sha256 = 'older'")
        connection.execute("alter table articles drop column language")
        connection.execute("alter table runs drop column election")
    with warehouse.work() as tables:
        assert tables.read(Article) == ()
        assert tables.read(Run) == (RUN,)
