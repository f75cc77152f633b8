"""Whatever the articles say, every format holds it and nothing more."""

import csv
import json
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.published import Publication, export
from pipeline.published.markdown import plain
from tests.published.editions import edition

# Lone surrogates are no text; a NUL cannot stand in an article (the store refuses it).
WORDS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), min_size=1)


def saying(words: str) -> Publication:
    entry = edition().entries[0].model_copy(update={"content": words, "speaker": words})
    return Publication(entries=(entry,))


@settings(max_examples=40, deadline=None)
@given(WORDS)
def test_any_words_come_back(words: str) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for form in ("csv", "jsonl", "timelinejs", "markdown", "atom", "html"):
            export(saying(words), form, folder)
        with (folder / "chronology.csv").open(encoding="utf-8", newline="") as file:
            (row,) = csv.DictReader(file)
        assert row["content"].removeprefix("'") == words.removeprefix("'")
        lines = (folder / "chronology.jsonl").read_text(encoding="utf-8").split("\n")
        assert [json.loads(line)["content"] for line in lines if line] == [words]
        (slide,) = json.loads((folder / "timeline.json").read_text("utf-8"))["events"]
        assert "<script" not in slide["text"]["text"].lower()
        ET.parse(folder / "changes.atom")  # noqa: S314 - our own file


@settings(deadline=None)
@given(WORDS)
def test_markdown_text_is_one_line_without_live_marks(words: str) -> None:
    text = plain(words)
    assert len(text.splitlines()) <= 1
    without_escapes = text.replace("\\\\", "").replace("\\", "\x00")
    for mark in "<[*_`":
        at = without_escapes.find(mark)
        assert at == -1 or without_escapes[at - 1] == "\x00"
