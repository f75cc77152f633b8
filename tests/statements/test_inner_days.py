"""A statement inside the words of another: the day behind both belongs to the outer one."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.statements import find_statements

WEDNESDAY = date(2024, 11, 6)
ROWS = [
    ("Lind mocked Berg’s call for a new vote on Tuesday.", {"Lind": "2024-11-05", "Berg": None}),
    ("Lind said on Tuesday that Berg claimed victory on Sunday.",
     {"Lind": "2024-11-05", "Berg": "2024-11-03"}),
    ("In May 2016, Lind writes, Berg declared that it rained.", {"Lind": None, "Berg": "2016-05"}),
    ("On Monday Lind said Berg claimed victory.", {"Lind": "2024-11-04", "Berg": None}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_each_has_its_own_day(text: str, expected: dict[str, str | None]) -> None:
    article = make_article(text, published_on=WEDNESDAY)
    rows = find_statements(article, find_dates(article).rows).rows
    stated = {row.speaker: row.said_edtf if row.date_mention_id else None for row in rows}
    assert stated == expected
