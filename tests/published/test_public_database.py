"""The macros, the views and the queries of README.sql, on a database made from the DDL."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import duckdb
import pytest

from pipeline.ingest import read_reference
from pipeline.models import TABLES
from pipeline.store.schema import create_public_tables
from pipeline.store.tables import Tables
from tests.published.editions import ELECTION, RUN, edition

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT / "seeds" / "reference"
QUERIES = [
    query.strip()
    for query in (ROOT / "warehouse" / "README.sql").read_text(encoding="utf-8").split(";\n")
    if query.strip()
]
MACROS = sorted((ROOT / "warehouse" / "sql" / "macros").glob("*.sql"))


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    made = edition()
    run = RUN.model_copy(
        update={
            "election": made.election,
            "window_from": made.window_from,
            "window_to": made.window_to,
        }
    )
    with duckdb.connect() as connection:
        create_public_tables(connection)
        tables = Tables(connection)
        for table, rows in {
            "articles": made.articles,
            "statements": made.statements,
            "speakers": made.speakers,
            "chronology": made.entries,
            "chronology_sources": made.sources,
            "conflicts": made.conflicts,
            "changes": made.changes,
            "runs": [run],
        }.items():
            tables.append(table, rows)
        for macro in MACROS:
            connection.execute(macro.read_text(encoding="utf-8"))
        yield connection


def test_there_are_twenty_queries() -> None:
    assert len(QUERIES) == 20


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.splitlines()[-1][:40])
def test_each_query_runs(database: duckdb.DuckDBPyConnection, query: str) -> None:
    assert database.execute(query).description


@pytest.mark.parametrize("query", QUERIES, ids=lambda query: query.splitlines()[-1][:40])
def test_each_question_has_an_answer_in_the_seeds(
    published: duckdb.DuckDBPyConnection, query: str
) -> None:
    assert published.execute(query).fetchone()


def test_said_by_takes_every_alias_of_the_reference(published: duckdb.DuckDBPyConnection) -> None:
    known = {speaker.speaker_id: speaker for speaker in read_reference(REFERENCE).speakers}
    credited = column(published, "select distinct speaker_id from chronology")
    for speaker in (known[str(key)] for key in credited if key in known):
        for alias in speaker.aliases:
            found = column(published, "select speaker_id from said_by($name)", name=alias)
            assert speaker.speaker_id in found


@pytest.mark.parametrize("path", MACROS, ids=lambda path: path.stem)
def test_each_file_makes_one_thing_of_its_name_and_says_what_it_gives(path: Path) -> None:
    create, comment, rest = path.read_text(encoding="utf-8").split(";\n")
    says, head = create.splitlines()[:2]
    assert says.startswith("-- ")
    assert head.startswith("create or replace ")
    assert f" {path.stem}" in head
    assert says.lower().endswith(comment.split(" is '")[1].replace("''", "'").rstrip("'").lower())
    assert (rest, path.stem in TABLES) == ("", False)


def test_the_database_says_what_each_macro_and_view_gives(
    database: duckdb.DuckDBPyConnection,
) -> None:
    said = column(
        database,
        "select comment from duckdb_functions() where not internal union all"
        " select comment from duckdb_views() where not internal",
    )
    assert len(said) == len(MACROS)
    assert all(said)


def column(database: duckdb.DuckDBPyConnection, query: str, **values: object) -> list[object]:
    return [row[0] for row in database.execute(query, values).fetchall()]


@pytest.mark.parametrize("name", ["Ana Ruiz", "ruiz", "ANA RUIZ"])
def test_said_by_ignores_case_and_takes_a_part(
    database: duckdb.DuckDBPyConnection, name: str
) -> None:
    assert column(database, "select speaker from said_by($name)", name=name) == ["Ana Ruiz"]


def test_between_days_leaves_out_what_is_only_known_by_a_bound(
    database: duckdb.DuckDBPyConnection,
) -> None:
    on = "select speaker from between_days('2030-05-15', '2030-05-15')"
    after = "select speaker from between_days('2030-05-16', '2030-05-20')"
    before = "select speaker from between_days(date '2030-01-01', date '2030-01-02')"
    assert column(database, on) == ["Ana Ruiz"]
    assert column(database, after) == []
    assert column(database, before) == []


def test_around_election_counts_days_from_the_election_of_the_last_run(
    database: duckdb.DuckDBPyConnection,
) -> None:
    assert date(2030, 5, 14) == ELECTION
    assert column(database, "select speaker from around_election(1)") == ["Ana Ruiz"]
    assert column(database, "select speaker from around_election(0)") == []


def test_who_first_ranks_outlets_by_their_first_day(database: duckdb.DuckDBPyConnection) -> None:
    entry = edition().entries[0].entry_id
    query = "select place || ' ' || outlet from who_first($entry)"
    assert column(database, query, entry=entry) == ["1 The Lund Post", "2 Coast Herald"]


def test_silence_lists_the_covered_days_without_a_word(
    database: duckdb.DuckDBPyConnection,
) -> None:
    assert column(database, "from silence('Per Berg')") == [date(2030, 5, 16), date(2030, 5, 17)]
    assert column(database, "from silence('Ana Ruiz')") == [date(2030, 5, 16), date(2030, 5, 17)]


def test_the_context_marks_the_words(database: duckdb.DuckDBPyConnection) -> None:
    contexts = column(database, "select context from in_context")
    assert any("“[Nobody asked us,]” Per Berg told" in str(context) for context in contexts)
