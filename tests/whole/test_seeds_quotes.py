"""Every quotation of the seeds of three words or more, with who said it, as a reader noted it."""

import csv
from pathlib import Path

import duckdb
import pytest

ROWS = list(csv.DictReader(Path(__file__).with_name("seeds_quotes.csv").open(encoding="utf-8")))

QUERY = """
select speaker, speaker_kind
from statements
inner join articles using (article_id)
where source_uri = 'articles/' || $article and nested_in is null
    and contains(regexp_replace(content, '\\s+', ' ', 'g'), $words)
"""


@pytest.mark.parametrize("row", ROWS, ids=[row["words"][:40] for row in ROWS])
def test_a_quotation_is_its_speakers(
    published: duckdb.DuckDBPyConnection, row: dict[str, str]
) -> None:
    asked = {"article": row["article"], "words": row["words"]}
    found = published.execute(QUERY, asked).fetchall()
    assert len(found) == 1
    speaker, kind = found[0]
    assert row["speaker"] in speaker
    assert kind == row["kind"]
