"""Times of day: the day that they are of is one that the sentence allows."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from pipeline.ingest import make_article

MONDAY = date(2025, 1, 6)

ROWS = [
    # alone on its line it heads an update of the day
    ("It begins on Friday.\n\n10.15am\n\nPolls open.", ["2025-01-10", "2025-01-06T10:15"]),
    ("He left on Friday.\n\n4:45 pm AEDT\n\nThey met.", ["2025-01-03", "2025-01-06T16:45"]),
    ("He left on Friday.\n\nAt 10.15am he slept.", ["2025-01-03", "2025-01-03T10:15"]),
    # a month in between names no other day
    ("They meet on Monday to sign the deal of October 2024. It starts at 1 p.m.",
     ["2025-01-06", "2024-10", "2025-01-06T13:00"]),
    # what is to come is of no day that is over, what is over of none to come
    ("He fell ill on Jan. 2. Kick-off is at 4.30pm.", ["2025-01-02", "XXXX-XX-XXT16:30"]),
    ("The match is on Jan. 9. He fell ill on Jan. 2. Kick-off is at 4.30pm.",
     ["2025-01-09", "2025-01-02", "2025-01-09T16:30"]),
    ("Guards will leave on Friday. The siren sounded at 6 a.m.",
     ["2025-01-10", "XXXX-XX-XXT06:00"]),
    # a time before the one just told is of another day, and nobody says which
    ("They arrived at 9 p.m. on Saturday, and by dawn all were safe.",
     ["2025-01-04T21:00", "XXXX-XX-XXTMO"]),
    # the small hours behind a night are those of the next day, unless the text looks back
    ("Lind spoke on Friday night. Berg left at 12:40 a.m.",
     ["2025-01-03TNI", "2025-01-04T00:40"]),
    ("Lind spoke on Friday evening. The count ended shortly after midnight.",
     ["2025-01-03TEV", "2025-01-04T00:00"]),
    ("Lind spoke on Friday night. A siren had sounded at 4 a.m.",
     ["2025-01-03TNI", "2025-01-03T04:00"]),
    ("Lind spoke on Friday night. Berg left at 7 a.m.", ["2025-01-03TNI", "2025-01-03T07:00"]),
    ("Lind spoke on Friday. Berg left at 2 a.m.", ["2025-01-03", "2025-01-03T02:00"]),
    ("They left at 9 a.m. on Saturday and arrived at noon.",
     ["2025-01-04T09:00", "2025-01-04T12:00"]),
    # the part of the day says which half of it
    ("They play tonight at 7.30.", ["2025-01-06TNI", "2025-01-06T19:30"]),
    ("They will play on Friday night at 8:10.", ["2025-01-10TNI", "2025-01-10T20:10"]),
    ("They won on Friday at 3.2 points.", ["2025-01-03"]),
    # in brackets it is said again, in another zone
    ("It starts at 10 p.m. local time (2000 GMT).", ["XXXX-XX-XXT22:00"]),
    ("Polls open at 8 a.m. (0400 GMT) on Sunday.", ["2025-01-12T08:00"]),
    # the hours at both ends of the light
    ("They voted at dawn on Sunday.", ["2025-01-05TMO"]),
    ("Fighting went on until dusk on Friday.", ["2025-01-03TEV"]),
    ("It was the dawn of a new era.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), ROWS)
def test_a_time_is_of_a_day_that_the_text_allows(text: str, values: list[str]) -> None:
    article = make_article(text, published_on=MONDAY, header=False)
    assert [one.value for one in find_dates(article).rows] == values


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        # a bracket tells the part of the day before it closer
        (
            "de",
            "Am Samstag flog er nach Rom. Sie trafen sich am Abend (18.30 Uhr).",
            ["2025-01-04", "2025-01-06T18:30"],
        ),
        (
            "de",
            "Am Samstag trafen sie sich am Abend (18.30 Uhr).",
            ["2025-01-04", "2025-01-04T18:30"],
        ),
        (
            "fr",
            "Il a voté samedi. Il parlera dans la soirée (20h30).",
            ["2025-01-04", "2025-01-06T20:30"],
        ),
    ],
)
def test_a_bracket_is_of_the_part_of_a_day_before_it(
    language: str, text: str, values: list[str]
) -> None:
    article = make_article(text, published_on=MONDAY, header=False, language=language)
    assert [one.value for one in find_dates(article).rows] == values
