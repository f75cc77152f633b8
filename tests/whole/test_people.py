"""Speakers over several articles: a surname alone goes to the only one who bears it."""

import json
from pathlib import Path

import duckdb

from tests.whole.jobs import materialize

TOLD = {
    "a": "Justice Ada Lind said on Monday that the halls would stay open until noon.",
    "b": "“The halls will stay open,” Lind, the judge who chairs the panel, said on Monday.",
    "c": "Joe Lind said on Monday that it had rained all day.",
}


def speakers(folder: Path, *names: str) -> dict[str, tuple[str, int]]:
    """Who speaks in each of the articles, and how many speakers there are, after a run."""
    seeds = folder / "seeds"
    seeds.mkdir(exist_ok=True)
    rows = [
        json.dumps({"id": name, "published": "2031-03-06", "title": "News", "text": TOLD[name]})
        for name in names
    ]
    (seeds / "a.jsonl").write_text("\n".join(rows))
    materialize(seeds, folder / "warehouse")
    database = folder / "warehouse" / "timeline.duckdb"
    with duckdb.connect(str(database), read_only=True) as connection:
        found = connection.execute(
            "select source_key, speaker, (select count(*) from speakers)"
            " from statements join articles using (article_id)"
        ).fetchall()
    return {key: (speaker, number) for key, speaker, number in found}


def test_another_bearer_of_the_name_undoes_what_was_joined(tmp_path: Path) -> None:
    assert speakers(tmp_path, "b") == {"b": ("Lind", 1)}
    joined = {"a": ("Ada Lind", 1), "b": ("Ada Lind", 1)}
    assert speakers(tmp_path, "a", "b") == joined
    assert speakers(tmp_path, "a", "b") == joined
    parted = speakers(tmp_path, "a", "b", "c")
    assert parted == {"a": ("Ada Lind", 3), "b": ("Lind", 3), "c": ("Joe Lind", 3)}
    assert speakers(tmp_path, "a", "b") == joined
    assert speakers(tmp_path, "b") == {"b": ("Lind", 1)}
