"""Dates that open the lines of a timeline: the entry before gives the year."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article

LEAD = "This is what led to the deal that both sides are to sign in the capital.\n"
NOVEMBER = date(2023, 11, 12)

ROWS = [
    # an entry takes the year of the one before, or the next one where the calendar starts again
    ("Dec. 3, 2019: He wins.\nMay 5: He dies.\nOct. 30: Talks begin.",
     ["2019-12-03", "2020-05-05", "2020-10-30"]),
    ("Spring 2021: She frees them.\nOct. 30: Talks begin.", ["2021-SP", "2021-10-30"]),
    ("March 2018 — Oil is found.\nJune — It is sold.", ["2018-03", "2018-06"]),
    # a year alone on its line heads the entries below it
    ("2022\nApril 4: They agree.\nJuly 2 - They sign.", ["2022", "2022-04-04", "2022-07-02"]),
    # behind a month that the line of a year tells, the calendar starts again
    ("2022: He left for good in August.\nApril 4: They agree.", ["2022", "2022-08", "2023-04-04"]),
    # what the entry tells is of its year too
    ("April 4, 2019: They agree on a truce. It ends on July 2.", ["2019-04-04", "2019-07-02"]),
    # the newest first
    ("Nov. 8, 2021: It closes.\nOct. 2, 2021: It opens.\nJan. 5: It is sold.",
     ["2021-11-08", "2021-10-02", "2021-01-05"]),
    # a calendar without years goes on in time
    ("3 December: It closes.\n10 December: Lists open.\nMarch: The new house meets.",
     ["2023-12-03", "2023-12-10", "2024-03"]),
    # nothing is taken from a sentence, nor from entries that give no year
    ("He won on Dec. 3, 2022.\nOct. 30: Talks begin.", ["2022-12-03", "2023-10-30"]),
    ("Nov. 8: It closes.\nOct. 2: It opens.", ["2023-11-08", "2023-10-02"]),
    ("Dec. 3, 2022: He wins.\nThe talks began on Oct. 30.", ["2022-12-03", "2023-10-30"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_an_entry_has_its_year_from_the_one_before(text: str, values: list[str]) -> None:
    article = make_article(f"{LEAD}\n{text}", published_on=NOVEMBER, header=False)
    assert [one.value for one in find_dates(article).rows] == values
