"""Who asks does not answer; whose words another reports has not the floor."""

from datetime import date

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

FLOOR = {
    "Per Berg said Jon Dahl had told him it was late. “He told me himself,” he said.": "Per Berg",
    "Per Berg said it was late. Jon Dahl said it was early. “Very early,” he said.": "Jon Dahl",
    "President Jon Dahl wept. Jon Dahl met guests. Aide Per Berg said that Dahl had no plans."
    " “It is late,” he told them.": "Per Berg",
    "Jon Dahl, aides said, called it late. Per Berg was asked. “It is,” he said.": "Per Berg",
}

SPOKE = "Mary Dahl spoke on Monday. "
SCENES = {
    SPOKE + "“It is late,” she said.": "2024-11-04",
    SPOKE + "It is late, according to Jane Reed. “Very late,” she said.": "[..2024-11-08]",
}


@pytest.mark.parametrize("text", SCENES)
def test_a_scene_is_of_whom_the_pronoun_means(text: str) -> None:
    article = make_article(text, published_on=date(2024, 11, 8))
    rows = find_statements(article, find_dates(article).rows).rows
    assert rows[-1].said_edtf == SCENES[text]


@pytest.mark.parametrize("text", FLOOR)
def test_who_speaks_has_the_floor(text: str) -> None:
    article = make_article(text)
    rows = find_statements(article, find_dates(article).rows).rows
    assert rows[-1].speaker == FLOOR[text]


@pytest.mark.parametrize("text", ANSWERS)
def test_the_answer_is_of_somebody_else(text: str) -> None:
    article = make_article(text)
    rows = find_statements(article, find_dates(article).rows).rows
    assert rows[-1].speaker == ANSWERS[text]
