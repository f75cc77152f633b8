"""The medium of a quotation, told in the sentence before it."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.statements import find_statements

FRIDAY = date(2024, 11, 8)
CHANNELS = {
    "Lind looked back in an interview with the Lund Post. “It rains,” she said.": "Lund Post",
    "Lind defended the plan in a statement.\n\n“It rains,” she said.": "statement",
    "Lind answered on X within minutes. “It rains,” she wrote.": "X",
    "She took to X. “It rains,” Ada Lind wrote.": "X",
    "Lind posted a picture on X. “It rains,” she said.": None,
    "Lind defended the plan in a statement. “It rains,” Berg said.": None,
    "Berg took to X. “It rains,” Ada Lind wrote.": None,
    "Lind gave an interview. “It rains,” she later said.": None,
    "Lind gave an interview. “It rains,” she said on Monday.": None,
    "Lind will give a speech on Monday. “It rains,” she said.": None,
    "Lind gave an interview. She went home. “It rains,” she said.": None,
    "Lind defended the plan in a statement. “It rains,” she told the Lund Post.": "Lund Post",
}


@pytest.mark.parametrize(("text", "channel"), CHANNELS.items(), ids=CHANNELS)
def test_a_quotation_goes_on_in_the_medium_told_before(text: str, channel: str | None) -> None:
    article = make_article(text, published_on=FRIDAY)
    rows = find_statements(article, find_dates(article).rows).rows
    assert [row.channel for row in rows if row.content == "It rains"] == [channel]
