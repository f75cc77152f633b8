"""Runs one after another, beside one another, and cut short."""

import json
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import duckdb
import pytest

from pipeline.extraction.shards import SHARD
from tests.whole.jobs import Run
from tests.whole.test_seeds import contents

SPEAKERS = ("Ada Lind", "Bo Ek", "Cleo Marsh", "Dag Holm")


def line(number: int, words: str = "The bridge will open in {number} weeks, rain or shine") -> str:
    """An article of an invented corpus as JSON."""
    speaker = SPEAKERS[number % len(SPEAKERS)]
    said = words.format(number=number + 2)
    return json.dumps(
        {
            "id": f"n{number}",
            "outlet": f"The Post {number % 3}",
            "published": f"2031-03-{1 + number % 28:02}",
            "title": f"Report {number}",
            "text": f"“{said},” {speaker}, mayor of Lund, said on Monday.\n\n"
            f"Work on the road began in May 2029. {speaker.split()[1]} told reporters that the "
            f"city would pay {number} crowns.",
        }
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    (seeds / "news.jsonl").write_text("\n".join(map(line, range(6))), encoding="utf-8")
    return seeds


def runs_of(warehouse: Path) -> list[tuple[int, int]]:
    with duckdb.connect(str(warehouse / "timeline.duckdb"), read_only=True) as connection:
        return connection.execute(
            "select n_articles, n_extracted from runs order by started_at"
        ).fetchall()


def test_a_second_run_extracts_nothing_and_changes_nothing(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    warehouse = tmp_path / "warehouse"
    assert run_job(corpus, warehouse).succeeded
    before = contents(warehouse / "timeline.duckdb")
    assert run_job(corpus, warehouse).succeeded
    assert contents(warehouse / "timeline.duckdb") == before
    assert runs_of(warehouse) == [(6, 6), (6, 0)]


def test_only_what_came_is_extracted_and_what_went_leaves_nothing(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    warehouse = tmp_path / "warehouse"
    assert run_job(corpus, warehouse).succeeded
    (corpus / "news.jsonl").write_text("\n".join(map(line, range(2, 7))), encoding="utf-8")
    assert run_job(corpus, warehouse).succeeded
    assert runs_of(warehouse) == [(6, 6), (5, 1)]
    fresh = tmp_path / "fresh"
    assert run_job(corpus, fresh).succeeded
    assert contents(warehouse / "timeline.duckdb") == contents(fresh / "timeline.duckdb")


def test_another_corpus_says_nothing_of_the_seeds(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    assert run_job(corpus, tmp_path / "warehouse").succeeded
    with duckdb.connect(str(tmp_path / "warehouse" / "timeline.duckdb")) as connection:
        speakers = connection.execute("select distinct speaker from statements").fetchall()
    assert {speaker for (speaker,) in speakers} == set(SPEAKERS)
    files = [path for path in (tmp_path / "warehouse" / "published").rglob("*") if path.is_file()]
    assert len(files) > 10
    assert not [path for path in files if b"Putin" in path.read_bytes()]


def test_the_election_of_a_run_is_the_one_that_its_articles_mean(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    told = {"id": "e", "outlet": "The Post", "published": "2031-03-20", "title": "After the vote"}
    text = "Ada Lind kept to her hotel on election night. She left two days before the election."
    (corpus / "vote.jsonl").write_text(json.dumps({**told, "text": text}), encoding="utf-8")
    assert run_job(corpus, tmp_path / "warehouse", election=date(2031, 3, 16)).succeeded
    with duckdb.connect(str(tmp_path / "warehouse" / "timeline.duckdb")) as connection:
        rows = connection.execute(
            "select value from date_mentions where anchor = 'event' order by start_char"
        ).fetchall()
    assert rows == [("2031-03-16TNI",), ("2031-03-14",)]


def test_lines_that_cannot_be_read_are_listed_and_stop_nothing(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    (corpus / "broken.jsonl").write_text(f"{line(7)}\n{{not json\n{line(8)}", encoding="utf-8")
    (corpus / "empty.txt").write_text("")
    assert run_job(corpus, tmp_path / "warehouse").succeeded
    with duckdb.connect(str(tmp_path / "warehouse" / "timeline.duckdb")) as connection:
        refused = connection.execute(
            "select source_uri from rejects where stage = 'ingest' order by 1"
        ).fetchall()
    assert len(refused) == 2
    assert runs_of(tmp_path / "warehouse") == [(8, 8)]


def start(corpus: Path, warehouse: Path, home: Path) -> subprocess.Popen[str]:
    """``chronology run`` as a process of its own."""
    return subprocess.Popen(
        [
            *(sys.executable, "-m", "pipeline.cli", "run", "--workers", "1"),
            *("--seeds", str(corpus), "--warehouse", str(warehouse)),
        ],
        env={**os.environ, "DAGSTER_HOME": str(home)},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )


def test_a_run_that_is_killed_loses_nothing_and_the_next_one_completes(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    warehouse, many = tmp_path / "warehouse", 3 * SHARD
    assert run_job(corpus, warehouse).succeeded
    before = contents(warehouse / "timeline.duckdb")
    (corpus / "news.jsonl").write_text("\n".join(map(line, range(many))), encoding="utf-8")
    log = warehouse / "work" / "chronology.duckdb.wal"
    with start(corpus, warehouse, tmp_path / "home") as running:
        deadline = time.monotonic() + 120
        while not log.exists() and running.poll() is None and time.monotonic() < deadline:
            time.sleep(0.005)
        running.send_signal(signal.SIGKILL)
    assert running.returncode == -signal.SIGKILL
    assert contents(warehouse / "timeline.duckdb") == before
    assert run_job(corpus, warehouse).succeeded
    assert run_job(corpus, tmp_path / "fresh").succeeded
    assert contents(warehouse / "timeline.duckdb") == contents(
        tmp_path / "fresh" / "timeline.duckdb"
    )


READ = """
import sys
import duckdb
from pathlib import Path
reads = 0
while not Path(sys.argv[2]).exists():
    with duckdb.connect(sys.argv[1], read_only=True) as connection:
        entries, sources = connection.execute(
            "select (select count(*) from chronology), "
            "(select count(distinct entry_id) from chronology_sources)"
        ).fetchone()
    assert entries == sources, (entries, sources)
    reads += 1
    if reads == 1:
        print("reading", flush=True)
print(reads)
"""


def test_readers_see_no_error_and_no_half_state_while_runs_publish(
    corpus: Path, run_job: Run, tmp_path: Path
) -> None:
    warehouse, stop = tmp_path / "warehouse", tmp_path / "stop"
    assert run_job(corpus, warehouse).succeeded
    database = warehouse / "timeline.duckdb"
    with subprocess.Popen(
        [sys.executable, "-c", READ, str(database), str(stop)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as reader:
        assert reader.stdout
        assert reader.stdout.readline() == "reading\n"
        for last in (7, 8, 9):
            (corpus / "news.jsonl").write_text("\n".join(map(line, range(last))), encoding="utf-8")
            assert run_job(corpus, warehouse).succeeded
        stop.touch()
        rest = reader.stdout.read()
    assert reader.returncode == 0, rest
    assert int(rest) > 3
