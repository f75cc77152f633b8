"""Rows in and rows out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from pydantic import BaseModel

from pipeline.models import (
    TABLES,
    Article,
    Block,
    BlockKind,
    Change,
    ChangeKind,
    Conflict,
    ConflictField,
    ConflictSubject,
    ConflictValue,
    Reject,
    Role,
    Speaker,
    SpeakerKind,
    Stage,
)
from pipeline.store import Tables, Warehouse
from tests.factories import article, date_mention, reject, statement

CONFLICT = Conflict(
    conflict_id="conflict-1",
    subject=ConflictSubject.ENTRY,
    subject_id="entry-1",
    field=ConflictField.DATE,
    values=(
        ConflictValue(value="13 July", article_id="article-1", start_char=1, end_char=5),
        ConflictValue(value="14 July", article_id="article-2", start_char=0, end_char=4),
    ),
    why="The two disagree.",
)
SPEAKER = Speaker(
    speaker_id="speaker-1",
    name="Ada Lind",
    kind=SpeakerKind.PERSON,
    roles=(Role(role="mayor", from_on=date(2029, 1, 1)), Role(role="clerk")),
    aliases=("A. Lind", "Ада Линд"),
)


@pytest.fixture
def tables(tmp_path: Path) -> Iterator[Tables]:
    with Warehouse(tmp_path).work() as opened:
        yield opened


@pytest.mark.parametrize(
    "record",
    [
        article().model_copy(update={"published_at": datetime(2031, 3, 3, 8, 30, tzinfo=UTC)}),
        article("nul \x00, tab \t, “quotes”, a \U0001f600 and a line end\r\n"),
        date_mention(article()),
        statement(article()),
        reject(),
        CONFLICT,
        SPEAKER,
    ],
    ids=lambda record: type(record).__name__,
)
def test_what_is_written_is_read_back(tables: Tables, record: BaseModel) -> None:
    table = next(name for name, model in TABLES.items() if isinstance(record, model))
    tables.append(table, [record])
    assert tables.read(type(record)) == (record,)


def test_blocks_keep_their_kind_and_place(tables: Tables) -> None:
    made = article().model_copy(
        update={"blocks": (Block(kind=BlockKind.TITLE, start_char=0, end_char=3),)}
    )
    tables.append("articles", [made])
    assert tables.read(Article)[0].blocks == made.blocks


def test_replacing_leaves_only_the_new_rows(tables: Tables) -> None:
    old, new = article(), article("Another text.")
    tables.append("articles", [old])
    with tables.transaction():
        tables.replace("articles", [old.model_copy(update={"title": "Bridge"}), new])
    assert {row.title for row in tables.read(Article)} == {"Bridge", None}
    assert tables.count("articles") == 2


def test_an_upsert_replaces_the_row_with_the_same_key(tables: Tables) -> None:
    made = article()
    tables.append("articles", [made])
    tables.append("articles", [made.model_copy(update={"authors": ("Bo Ek",)})], upsert=True)
    assert [row.authors for row in tables.read(Article)] == [("Bo Ek",)]


def test_a_transaction_that_fails_changes_nothing(tables: Tables) -> None:
    tables.append("rejects", [reject()])
    with pytest.raises(RuntimeError), tables.transaction():
        tables.clear("rejects")
        raise RuntimeError("in the middle")
    assert tables.read(Reject) == (reject(),)


def test_rejects_are_forgotten_by_stage_and_source(tables: Tables) -> None:
    kept = [reject("b.txt"), reject("a.txt", Stage.INGEST)]
    tables.append("rejects", [reject("a.txt"), *kept])
    tables.forget_rejects([Stage.DATES], ["a.txt"])
    assert set(tables.read(Reject)) == set(kept)
    tables.forget_rejects([Stage.DATES, Stage.INGEST])
    assert tables.read(Reject) == ()


def test_a_stream_gives_every_row(tables: Tables) -> None:
    made = [article(f"Text {number}.") for number in range(1200)]
    tables.append("articles", made)
    assert {row.article_id for row in tables.stream(Article)} == {row.article_id for row in made}


def test_two_warehouses_do_not_mix(tmp_path: Path) -> None:
    one = Warehouse(tmp_path / "one")
    other = replace(one, folder=tmp_path / "other")
    with one.work() as tables:
        tables.append("articles", [article()])
    with other.work() as tables:
        assert tables.count("articles") == 0


def test_changes_of_a_speaker_include_entries_that_are_gone(tables: Tables) -> None:
    gone = Change(
        run_id="run-1",
        entry_id="entry-gone",
        change=ChangeKind.REMOVED,
        before="16 May 2030, Kim Lo: “Ada Lind: no trams”",
        why="Its article is gone.",
    )
    tables.append("changes", [gone])
    for speaker, found in ((None, 1), ("KIM", 1), ("Ada Lind", 0), ("May", 0)):
        rows = tables.rows("show_changes", {"run": "run-1", "speaker": speaker})
        assert len(rows) == found
