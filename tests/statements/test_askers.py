"""Who asks does not answer."""

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article
from pipeline.statements import find_statements

ANSWERS = {
    "Mary Dahl came in. “Will you go?” a reporter asked. “No,” she said.": "Mary Dahl",
    "Mary Dahl met Jane Reed. Dahl asked her why. “I forgot,” she said.": "Jane Reed",
    "Mary Dahl met Jane Reed. “Where is it?” Dahl asked. “They spent it,” she said.": "Mary Dahl",
    "“Will you go?” a reporter asked. “No,” she said.": "she",
    "Mary Dahl said it. She was sad when Jane Reed asked why. “I forgot,” she said.": "Mary Dahl",
}


@pytest.mark.parametrize("text", ANSWERS)
def test_the_answer_is_of_somebody_else(text: str) -> None:
    article = make_article(text)
    rows = find_statements(article, find_dates(article).rows).rows
    assert rows[-1].speaker == ANSWERS[text]
