"""JSON Lines: good lines are read, bad ones are refused by number."""

import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from pipeline.ingest import read_seeds
from pipeline.models import Article, BlockKind, PublishedBasis, Reject

TEXT = "The council met on Monday. “We agreed,” said the mayor of the town."


def read(folder: Path, *lines: object) -> tuple[list[Article], list[Reject]]:
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / "a.jsonl").write_text("\n".join(texts), encoding="utf-8")
    found = list(read_seeds(folder))
    articles = [item for item in found if isinstance(item, Article)]
    return articles, [item for item in found if isinstance(item, Reject)]


def test_only_text_is_needed(tmp_path: Path) -> None:
    (article,), rejects = read(tmp_path, {"text": TEXT})
    assert not rejects
    assert article.text == TEXT
    assert article.source_uri == "a.jsonl#1"
    assert article.published_basis is PublishedBasis.NONE
    assert (article.title, article.outlet, article.authors, article.language) == (
        None,
        None,
        (),
        "en",
    )


def test_all_fields_are_taken_and_others_ignored(tmp_path: Path) -> None:
    (article,), rejects = read(
        tmp_path,
        {
            "id": 7,
            "url": "https://news.example/a",
            "outlet": "Daily News",
            "published": "2024-11-06T23:30:00-05:00",
            "title": "Council agrees",
            "authors": ["Jane Doe", "John Public"],
            "language": "en-GB",
            "text": f"Council Agrees\n\n{TEXT}",
            "crawler": {"version": 3},
        },
    )
    assert not rejects
    assert article.source_uri == "a.jsonl#7"
    assert article.source_key == "7"
    assert article.published_on == date(2024, 11, 6)
    assert article.published_at == datetime(2024, 11, 7, 4, 30, tzinfo=UTC)
    assert article.published_basis is PublishedBasis.GIVEN
    assert article.authors == ("Jane Doe", "John Public")
    assert article.language == "en"
    assert article.blocks[0].kind is BlockKind.TITLE


@pytest.mark.parametrize(
    ("published", "at"),
    [
        ("2024-11-06", None),
        ("2024-11-06T10:00:00Z", datetime(2024, 11, 6, 10, tzinfo=UTC)),
        ("2024-11-06 10:00", datetime(2024, 11, 6, 10, tzinfo=UTC)),
    ],
)
def test_a_given_day_is_authoritative(tmp_path: Path, published: str, at: datetime | None) -> None:
    text = f"By Jane Doe\n\nNovember 9, 2024\n\n{TEXT}"
    (article,), _ = read(tmp_path, {"text": text, "published": published})
    assert (article.published_on, article.published_at) == (date(2024, 11, 6), at)
    assert article.published_basis is PublishedBasis.GIVEN


def test_without_a_given_day_the_page_or_the_address_has_it(tmp_path: Path) -> None:
    articles, _ = read(
        tmp_path,
        {"text": f"November 9, 2024\n\n{TEXT}"},
        {"text": TEXT, "url": "https://news.example/2024/11/08/a"},
    )
    assert [(a.published_on, a.published_basis) for a in articles] == [
        (date(2024, 11, 9), PublishedBasis.HEADER),
        (date(2024, 11, 8), PublishedBasis.URL),
    ]
    assert articles[1].outlet == "news.example"


def test_a_given_day_that_does_not_exist_is_refused_and_the_article_kept(tmp_path: Path) -> None:
    (article,), (reject,) = read(tmp_path, {"text": TEXT, "published": "2024-11-31"})
    assert article.published_on is None
    assert article.published_basis is PublishedBasis.NONE
    assert "'2024-11-31' is no day" in reject.reason


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "cut', "line 3 is not JSON"),
        ('["text"]', "line 3 is no JSON object"),
        ("{}", "line 3 has no field 'text'"),
        ('{"text": 3}', "line 3 has a bad field 'text', 3"),
        ('{"text": " "}', "it holds no words"),
        ('{"text": "a", "authors": 3}', "write a list of names"),
        ('{"text": "a", "published": 20241106}', "bad field 'published'"),
        ('{"text": "a", "id": true}', "bad field 'id'"),
        ('{"text": "a", "title": ["b"]}', "bad field 'title'"),
        ("[" * 100_000, "nested too deeply"),
        ("NaN", "is no JSON object"),
    ],
)
def test_a_bad_third_line_stops_no_other(tmp_path: Path, line: str, reason: str) -> None:
    articles, (reject,) = read(
        tmp_path, {"text": "One."}, {"text": "Two."}, line, {"text": "Four."}
    )
    assert [article.text for article in articles] == ["One.", "Two.", "Four."]
    assert reason in reject.reason
    assert reject.source_uri == "a.jsonl#3"


def test_the_same_id_with_another_text_names_the_first_line(tmp_path: Path) -> None:
    articles, (reject,) = read(tmp_path, {"id": "x", "text": "One."}, {"id": "x", "text": "Two."})
    assert [article.text for article in articles] == ["One."]
    assert reject.reason == "line 2 has the id 'x' of line 1: that one alone is read"


def test_the_same_text_under_two_ids_is_two_articles(tmp_path: Path) -> None:
    articles, rejects = read(tmp_path, {"id": "x", "text": TEXT}, {"id": "y", "text": TEXT})
    assert len({article.article_id for article in articles}) == 2
    assert not rejects


def test_half_characters_are_replaced_and_said(tmp_path: Path) -> None:
    (article,), (reject,) = read(tmp_path, '{"text": "Yes \\ud83d no."}')
    assert article.text == "Yes \ufffd no."
    assert "half a character at 4" in reject.reason


def test_windows_line_ends_a_mark_at_the_start_and_blank_lines(tmp_path: Path) -> None:
    data = b'\xef\xbb\xbf{"text": "One."}\r\n\r\n{"text": "Two."}\r\n'
    (tmp_path / "a.jsonl").write_bytes(data)
    found = list(read_seeds(tmp_path))
    assert [item.source_uri for item in found] == ["a.jsonl#1", "a.jsonl#3"]
    assert all(isinstance(item, Article) for item in found)


def test_utf_16_lines_are_read(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes('{"text": "Ża."}\n{"text": "Two."}\n'.encode("utf-16"))
    found = list(read_seeds(tmp_path))
    assert [item.text for item in found] == ["Ża.", "Two."]
