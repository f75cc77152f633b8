"""Statements inside the very words of somebody: whose they are, and what is none."""

import pytest

from pipeline.ingest import make_article
from pipeline.statements import find_statements

INNER = {
    "“I said in May that we would help her,” Ada Lind said.": ("Ada Lind", "we would help her"),
    "“I have told the board that I will go,” Ada Lind said.": ("Ada Lind", "I will go"),
    "“Per Berg left. In 2013 he told me that it was ‘a rumour’,” Ada Lind said.": (
        "Per Berg",
        "it was ‘a rumour’",
    ),
    "“Per Berg smiled. ‘A pity,’ he told me,” Ada Lind said.": ("Per Berg", "A pity"),
    "“My mother used to say that haste is bad,” Ada Lind said.": ("mother", "haste is bad"),
    "“Per Berg has promised to end it,” Ada Lind said.": ("Per Berg", "to end it"),
    "“And I said, ‘It is late,’” Ada Lind said.": ("Ada Lind", "It is late"),
    "Tom Dahl: Will you go?\n\nAda Lind: I said in May that we would help her. It was late.": (
        "Ada Lind",
        "we would help her",
    ),
    "Tom Dahl: What will Jon Berg do?\n\nAda Lind: In May he told me that he would go.\n\n"
    "Tom Dahl: Why?\n\nAda Lind: He is old.": ("Jon Berg", "he would go"),
}

NO_STATEMENT = (
    "“I think that it is late,” Ada Lind said.",
    "“I promise you that it is late,” Ada Lind said.",
    "“I would have told you that it was late,” Ada Lind said.",
    "“Then he can say ‘It is late,’” Ada Lind said.",
    "“I like the tone he said he would set,” Ada Lind said.",
    "“He told me that story himself,” Ada Lind said.",
    "“She said this week,” Ada Lind said.",
    "“He says what people wish they could say,” Ada Lind said.",
    "“I hope that he told them to go,” Ada Lind said.",
    "“People say that it is late,” Ada Lind said.",
)


@pytest.mark.parametrize("text", INNER)
def test_a_statement_in_the_words_of_somebody_has_its_own_speaker(text: str) -> None:
    rows = find_statements(make_article(text), ()).rows
    (one,) = [row for row in rows if row.nested_in is not None]
    outer = next(row for row in rows if row.statement_id == one.nested_in)
    assert (one.speaker, one.content) == INNER[text]
    assert outer.speaker == "Ada Lind"


@pytest.mark.parametrize("text", NO_STATEMENT)
def test_what_is_felt_or_only_taken_up_is_no_statement(text: str) -> None:
    assert len(find_statements(make_article(text), ()).rows) == 1


def test_who_is_asked_about_is_nobody_who_talks() -> None:
    text = (
        "Tom Dahl: Will you go?\n\nAda Lind: He told me in May that it was late.\n\nTom Dahl: Oh."
    )
    (one,) = [row for row in find_statements(make_article(text), ()).rows if row.nested_in]
    assert one.speaker == "He"
