"""What a distance and a named day are counted from: another day of the same text."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

MONDAY = date(2025, 10, 27)

DISTANCES = [
    # weeks from a month lie in the months that they can reach, and in no day of them
    ("In October 2023 the towns met. Seven weeks later they signed.",
     ["2023-10", "2023-11/2023-12"]),
    ("In October 2023 the towns met. Three days later they signed.", ["2023-10", "P3D"]),
    ("In September 2025 the towns met. Seven weeks later they sign.", ["2025-09", "P7W"]),
    # hours and minutes from a time on a day that is known
    ("She fell at 3.40pm last Thursday. She rose 20 minutes later.",
     ["2025-10-23T15:40", "2025-10-23T16:00"]),
    ("She fell at 11 p.m. on Thursday and rose two hours later.",
     ["2025-10-23T23:00", "2025-10-24T01:00"]),
    ("She fell on Thursday. She rose 20 minutes later.", ["2025-10-23", "PT20M"]),
    ("She fell at 3.40pm last Thursday. Berg left on Friday, 20 minutes later.",
     ["2025-10-23T15:40", "2025-10-24", "PT20M"]),
    # the day behind the distance is the one that it leads to
    ("The hall closed on September 6. A fair was held two weeks later, on October 6.",
     ["2025-09-06", "2025-W41", "2025-10-06"]),
    ("The hall closed on September 6. A fair was held two weeks later, on a Saturday.",
     ["2025-09-06", "2025-W38", "XXXX-WXX-6"]),
    # a stretch of days is followed by the day behind its end
    ("From 3 to 12 October they fought. They were freed the next morning.",
     ["2025-10-03/2025-10-12", "2025-10-13TMO"]),
    # no day is the one before a year that is still to come
    ("It lasts until a fair in 2027. She had turned fifty the previous day.",
     ["2027", "XXXX-XX-XX"]),
    ("It was lost in 1998. She had turned fifty the previous day.", ["1998", "1998"]),
    # a stretch up to now and what had been before it lie beside the day that is told of
    ("Lind left on Wednesday. Trade had grown in the past year. The previous day, Vik spoke.",
     ["2025-10-22", "2024", "2025-10-21"]),
    ("Lind left on Wednesday. Crime has fallen since 2019. The next day, Vik spoke.",
     ["2025-10-22", "2019", "2025-10-23"]),
    ("Lind left on Wednesday. Back in May, Vik had wept. The next day, Vik spoke.",
     ["2025-10-22", "2025-05", "2025-10-23"]),
    ("Lind left on Wednesday. The mill had been built in 1987. The next morning, Vik spoke.",
     ["2025-10-22", "1987", "2025-10-23TMO"]),
    ("Crime fell in the past year. The previous day, Vik spoke.", ["2024", "2025-10-26"]),
    ("Lind left on Wednesday. She began in 1998. The day before, Vik had quit.",
     ["2025-10-22", "1998", "1998"]),
    ("“We met on Wednesday,” she said. Crime had fallen since 2019. That year, Vik spoke.",
     ["2025-10-22", "2019", "2019"]),
    ("Sales rose in the first quarter of 2025, more than in the same period of 2024.",
     ["2025-Q1", "2024-Q1"]),
    ("More fell ill than in the same period of 2024.", ["2024"]),
    ("She spent that whole summer at sea.", ["2025-SU"]),
    ("On Friday she left that very afternoon.", ["2025-10-24", "2025-10-24TAF"]),
]  # fmt: skip

NAMED_DAYS = [
    # the day that the text gives for its election is that of 'election day'
    ("The election will be held on November 9, 2025. On election day the polls open at 7 a.m.",
     ["2025-11-09", "2025-11-09", "2025-11-09T07:00"]),
    ("The 9 November election is near. No rallies are held on the eve of the vote.",
     ["2025-11-09", "2025-11-08"]),
    ("Norland goes to the polls on Nov. 9. Shops close on polling day and open the day after the"
     " election.", ["2025-11-09", "2025-11-09", "2025-11-10"]),
    ("Crowds sang on election night, after Sunday's election.", ["2025-10-26"]),
    ("She was sworn in on Friday. On inauguration day it rained.", ["2025-10-24", "2025-10-24"]),
    # but not where it gives none, two, one of long ago, or means another
    ("The council meets on November 9. On election day it rests.", ["2025-11-09"]),
    ("The October 5 election was lost; the November 9 election is next. On election day it rains.",
     ["2025-10-05", "2025-11-09"]),
    ("The May 9, 1998 election was lost. On election day it rained.", ["1998-05-09"]),
    ("The October 5 election was lost. It will rain on election day in November.",
     ["2025-10-05", "2025-11"]),
    ("The November 9 election law was lost. On election day it rains.", ["2025-11-09"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "values"), NAMED_DAYS)
def test_a_named_day_is_the_one_that_the_text_gives(text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(prose(text, MONDAY)).rows] == values


@pytest.mark.parametrize(("text", "values"), DISTANCES)
def test_a_distance_is_counted_from_a_day_that_the_text_tells(text: str, values: list[str]) -> None:
    assert [one.value for one in find_dates(prose(text, MONDAY)).rows] == values


def test_weeks_from_a_month_are_bounded_by_its_days() -> None:
    later = find_dates(prose("In October 2023 they met. Seven weeks later they left.", MONDAY))
    bounds = (later.rows[1].earliest, later.rows[1].latest)
    assert bounds == (date(2023, 11, 19), date(2023, 12, 19))
