"""Seeds that are broken, odd or huge: nothing stops the others, nothing is lost silently."""

import json
import os
from pathlib import Path

import pytest

from pipeline.ingest import SeedsError, make_article, read_seeds
from pipeline.ingest.refusals import LONGEST_TEXT
from pipeline.models import Article, PublishedBasis, Reject
from pipeline.text import read

GOOD = "The council met on Monday. “We agreed,” said the mayor of the town."


@pytest.fixture
def seeds(tmp_path: Path) -> Path:
    """A folder with one good article, read after all others."""
    folder = tmp_path / "seeds"
    folder.mkdir()
    (folder / "z.txt").write_text(GOOD, encoding="utf-8")
    return folder


def rejected(folder: Path) -> Reject:
    """The one reject of a folder whose good article is read all the same."""
    reject, article = read_seeds(folder)
    assert isinstance(article, Article)
    assert article.text == GOOD
    assert isinstance(reject, Reject)
    return reject


@pytest.mark.parametrize("data", [b"", b" \r\n\t\n", b"\xef\xbb\xbf"])
def test_an_empty_file(seeds: Path, data: bytes) -> None:
    (seeds / "a.txt").write_bytes(data)
    assert rejected(seeds).reason == "the file is empty: put an article's text in it, or delete it"


def test_an_empty_file_of_lines(seeds: Path) -> None:
    (seeds / "a.jsonl").write_text("\n\n")
    assert rejected(seeds).reason == "the file is empty: write one JSON object a line, or delete it"


def test_a_folder_named_like_a_file_and_the_files_in_it(seeds: Path) -> None:
    (seeds / "a.txt").mkdir()
    assert rejected(seeds).reason == "the folder is named like a file: rename it"
    (seeds / "a.txt" / "b.md").write_text("A text of its own.")
    assert [item.source_uri for item in read_seeds(seeds)] == ["a.txt", "a.txt/b.md", "z.txt"]


def test_a_binary_file(seeds: Path) -> None:
    (seeds / "a.txt").write_bytes(bytes(range(256)) * 40)
    assert rejected(seeds).reason.startswith("the file is not UTF-8 (byte 128)")


def test_a_file_of_another_kind(seeds: Path) -> None:
    (seeds / "a.pdf").write_bytes(b"%PDF-1.4")
    assert rejected(seeds).reason == "this is no article file: name it .txt or .md or .jsonl"


def test_a_file_whose_name_is_no_text(seeds: Path) -> None:
    (seeds / os.fsdecode(b"a\xff.txt")).write_bytes(b"")
    assert rejected(seeds).source_uri == "a\\xff.txt"


def test_a_pipe_is_not_waited_for(seeds: Path) -> None:
    os.mkfifo(seeds / "a.txt")
    assert rejected(seeds).reason == "this is a pipe or a device, not a file"


def test_linked_folders_are_read_and_circles_end(seeds: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "b.txt").write_text("A text of its own.")
    (seeds / "linked").symlink_to(other)
    (other / "back").symlink_to(seeds)
    assert [item.source_uri for item in read_seeds(seeds)] == ["linked/b.txt", "z.txt"]


def test_a_link_to_nowhere(seeds: Path) -> None:
    (seeds / "a.txt").symlink_to(seeds / "gone.txt")
    assert rejected(seeds).reason == "the file cannot be read: No such file or directory"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_and_a_folder_without_permission(seeds: Path) -> None:
    closed = seeds / "a.txt"
    closed.write_text(GOOD)
    closed.chmod(0)
    assert rejected(seeds).reason == "the file cannot be read: Permission denied"
    closed.chmod(0o600)
    closed.unlink()
    (seeds / "b").mkdir(mode=0)
    assert rejected(seeds).reason == "the folder cannot be opened"
    (seeds / "b").chmod(0o700)


@pytest.mark.parametrize("encoding", ["latin-1", "utf-16", "utf-8-sig"])
def test_other_encodings_have_offsets_in_the_decoded_text(seeds: Path, encoding: str) -> None:
    text = "The mayor said that the café was open. “Yes” is what he said to the town."
    text = text.replace("“", '"').replace("”", '"')
    (seeds / "a.txt").write_bytes(text.encode(encoding))
    article = next(iter(read_seeds(seeds)))
    assert isinstance(article, Article)
    assert article.text == text
    block = article.blocks[0]
    assert article.text[block.start_char : block.end_char] == text


def test_one_long_line(seeds: Path) -> None:
    line = GOOD + " "
    times = LONGEST_TEXT // len(line)
    (seeds / "a.txt").write_text(line * times, encoding="utf-8")
    article = next(iter(read_seeds(seeds)))
    assert isinstance(article, Article)
    reading = read(article)
    assert len(reading.text) == len(line) * times - 1
    assert len(reading.sentences) == 2 * times


@pytest.mark.parametrize("name", ["a.txt", "a.jsonl"])
def test_fifty_megabytes_in_one_line_are_no_article(seeds: Path, name: str) -> None:
    text = (GOOD + " ") * (50_000_000 // len(GOOD))
    (seeds / name).write_text(
        json.dumps({"text": text}) if name.endswith("jsonl") else text, encoding="utf-8"
    )
    assert "give each article a file or a JSONL line of its own" in rejected(seeds).reason


@pytest.mark.parametrize(
    "unit", ["[", "](", "*a ", " _a", "“", '"', ". ", "…", "\u200b", "-\n", "> "]
)
def test_runs_of_marks_are_read_in_linear_time(unit: str) -> None:
    reading = read(make_article(unit * 5_000 + "end"))
    assert reading.text.endswith("end")


def test_a_file_without_a_day(seeds: Path) -> None:
    (article,) = read_seeds(seeds)
    assert isinstance(article, Article)
    assert article.published_on is None
    assert article.published_basis is PublishedBasis.NONE


def test_the_same_article_twice_names_the_first(seeds: Path) -> None:
    (seeds / "zz.txt").write_text(GOOD, encoding="utf-8")
    article, reject = read_seeds(seeds)
    assert isinstance(article, Article)
    assert isinstance(reject, Reject)
    assert reject.reason == "this is the same article as z.txt, which is read"


@pytest.mark.parametrize("mark", ["“", '"', "«", "‘"])
def test_an_odd_number_of_quotation_marks(seeds: Path, mark: str) -> None:
    text = f"{mark}We agreed, said the mayor. He left.\n\nThe town was glad. It voted."
    (seeds / "a.txt").write_text(text, encoding="utf-8")
    article = next(iter(read_seeds(seeds)))
    assert isinstance(article, Article)
    assert len(read(article).sentences) == 4


def test_windows_line_ends_are_kept(seeds: Path) -> None:
    text = "Council Agrees\r\n\r\nBy Jane Doe\r\n\r\nMay 6, 2024\r\n\r\n" + GOOD + "\r\n"
    (seeds / "a.txt").write_bytes(text.encode())
    article = next(iter(read_seeds(seeds)))
    assert isinstance(article, Article)
    assert article.text == text
    assert article.title == "Council Agrees"
    last = article.blocks[-1]
    assert article.text[last.start_char : last.end_char] == GOOD


def test_control_and_invisible_characters(seeds: Path) -> None:
    text = f"Coun\u200bcil agrees.\n\n{GOOD}\x00 And \u202ethen\u202c he left. " + GOOD
    (seeds / "a.txt").write_text(text, encoding="utf-8")
    article = next(iter(read_seeds(seeds)))
    assert isinstance(article, Article)
    assert article.text == text
    assert "Council agrees." in read(article).text
    assert "And then he left." in read(article).text


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("none", "there is no seeds folder .*none: make it"),
        ("file", "are a file: name the folder"),
        ("empty", "holds no articles: it needs files named"),
    ],
)
def test_a_seeds_folder_that_cannot_be_used(tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "empty" / "reference").mkdir(parents=True)
    (tmp_path / "empty" / "reference" / "a.txt").write_text("x")
    with pytest.raises(SeedsError, match=reason):
        read_seeds(tmp_path / name)
