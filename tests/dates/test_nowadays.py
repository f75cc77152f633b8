"""'Today' that means the time we live in, and that of the day of publication."""

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

NOWADAYS = [
    "This is the house in which we still live today.",
    "This is a task facing our society today.",
    "He tries to understand people today.",
    "He has learned to understand people today.",
    "There is much hunger in the world today.",
    "The Norland of today is rich.",
    "For most farmers today, the old days were better.",
    "People today want more.",
    "Young people today have no hope.",
    "It is as good today as it ever was.",
    "The law that still applies today is old.",
    "We like the club as it is today.",
    "He asked where the Green Party is today.",
    "These are the problems of today.",
    "But even today, Norland is poor.",
    "Life will be worse than life today.",
    "It was worse than today.",
]
OF_THE_DAY = [
    "Voters today chose a mayor.",
    "Voters today are choosing a mayor.",
    "People today are heading to the polls.",
    "She met people today.",
    "He spoke to people today.",
    "Even today, he refused to leave.",
    "He said today that it was late.",
    "The events of today are sad.",
    "As of today, it is open.",
    "He was still in hospital today.",
    "She will speak in the United States today.",
    "He arrived in the country today.",
    "Lind today called it a farce.",
    "People today voted in Norland.",
    "It was attacked in Europe today.",
    "They still vote today.",
    "The polls are open today.",
    "He is speaking to students today.",
    "A big vote takes place in Europe today.",
    "The court will rule today.",
    "Where is he today?",
    "The mayor of Lund today rejected it.",
    "Lind said that the vote is today.",
    "He came to meet people today.",
    "He wants to vote in Norland today.",
    "Leaders today have agreed on a truce.",
]


@pytest.mark.parametrize(
    ("sentence", "value"),
    [(one, "PRESENT_REF") for one in NOWADAYS] + [(one, "2024-11-06") for one in OF_THE_DAY],
)
def test_today(sentence: str, value: str) -> None:
    rows = find_dates(prose(sentence)).rows
    assert [(row.text, row.value) for row in rows] == [("today", value)]
