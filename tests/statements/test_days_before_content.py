"""Where and when something was said, told between the verb and its content, is no content."""

import pytest

from tests.statements.reported import found

CLAUSES = {
    "The mayor said on Monday she would go.": ["The mayor: she would go"],
    "The mayor said Monday she would go.": ["The mayor: she would go"],
    "The firm said late on Thursday it would close.": ["The firm: it would close"],
    "Police said on Friday a man had been held.": ["Police: a man had been held"],
    "Lind told reporters on Friday the deal was dead.": ["Lind: the deal was dead"],
    "Lind said last week the talks had failed.": ["Lind: the talks had failed"],
    "Lind said in a statement the talks had failed.": ["Lind: the talks had failed"],
    "Lind said in an interview on Tuesday with the paper the talks had failed.": [
        "Lind: the talks had failed"
    ],
    "Lind said by Friday the talks would end.": ["Lind: by Friday the talks would end"],
    "Lind said in the end the talks had failed.": ["Lind: in the end the talks had failed"],
}

TOPICS = {
    "The party announced on Monday the end of its boycott.": ["The party: the end of its boycott"],
    "Lind denounced on Tuesday the strikes on the port.": ["Lind: the strikes on the port"],
    "Lind called the result bitter on Sunday evening.": ["Lind: the result bitter"],
    "Lind vowed to go on, as her party doubled its share.": ["Lind: to go on"],
    "Lind conceded defeat on Thursday, days after the vote.": ["Lind: defeat"],
    "Lind praised the firemen on Sunday, hours before the vote.": ["Lind: the firemen"],
}

JUDGEMENTS = {
    "Lind called the vote unfair.": ["Lind: the vote unfair"],
    "Lind called the claims false and defamatory.": ["Lind: the claims false and defamatory"],
    "Critics branded the law draconian.": ["Critics: the law draconian"],
    "Lind called the mayor shameless.": ["Lind: the mayor shameless"],
    "Lind called the meeting room.": [],
}


@pytest.mark.parametrize(("text", "expected"), CLAUSES.items(), ids=CLAUSES)
def test_a_day_before_a_clause_belongs_to_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), TOPICS.items(), ids=TOPICS)
def test_a_day_around_a_topic_belongs_to_the_saying(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(("text", "expected"), JUDGEMENTS.items(), ids=JUDGEMENTS)
def test_what_somebody_is_called_may_be_an_adjective(text: str, expected: list[str]) -> None:
    assert found(text) == expected
