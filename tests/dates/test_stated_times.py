"""Words that name a time outright, with all of them in the span, and numbers that name none."""

from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

MONDAY = date(2025, 10, 27)

ROWS = [
    ("Sales rose in the final quarter of last year.",
     [("the final quarter of last year", "2024-Q4")]),
    ("It opens in the I quarter of 2026.", [("the I quarter of 2026", "2026-Q1")]),
    ("Sales fell in the July-September quarter.",
     [("July-September quarter", "2025-07/2025-09")]),
    ("It began one April night in 1983.", [("April night in 1983", "1983-04")]),
    ("It began on an April night.", [("April", "2025-04")]),
    ("The House comes back Thursday week.", [("Thursday week", "2025-11-06")]),
    ("She spoke at 11 this morning and speaks at ten tonight.",
     [("11 this morning", "2025-10-27T11:00"), ("ten tonight", "2025-10-27T22:00")]),
    ("They won all 11 this morning.", [("this morning", "2025-10-27TMO")]),
    ("He came on Friday at ten past two.",
     [("Friday", "2025-10-24"), ("ten past two", "2025-10-24T02:10")]),
    ("She met ten past two-term mayors.", []),
    ("The shop opens at 08.30.", [("08.30", "XXXX-XX-XXT08:30")]),
    ("The shares closed at 18.30.", []),
    ("Polls open at 00:01 (UTC+3) on Monday 3 November.",
     [("00:01 (UTC+3) on Monday 3 November", "2025-11-03T00:01")]),
    ("It could begin as soon as May.", [("May", "2026-05")]),
    ("She was ill at Whitsun and writes fortnightly.",
     [("Whitsun", "2025-06-08"), ("fortnightly", "P2W")]),
    # numbers to ring, houses, records
    ("Call the desk on 020 1984 2001 or +99 1975 2010.", []),
    ("Our hotline is 1800 1900.", []),
    ("The shop is at 14 March Avenue.", []),
    ("It began on 14 March.", [("14 March", "2025-03-14")]),
    ("Minutes of the council's meeting are out.", []),
    ("Minutes of silence followed.", [("Minutes", "PTXM")]),
    ("It was held one day in late June.", [("late June", "2025-06")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ROWS)
def test_what_is_named_outright(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.text, one.value) for one in find_dates(prose(text, MONDAY)).rows] == expected


def test_the_year_of_a_period_is_stated() -> None:
    (period,) = find_dates(prose("More fell ill than in the same period of 2024.", MONDAY)).rows
    assert "year" in period.stated
