from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

SAYINGS = [
    ("“We leave tomorrow,” he said on Monday.", "2024-11-05"),
    ("He said on Monday: “We leave tomorrow.”", "2024-11-05"),
    ('"It ends today," she told reporters Tuesday.', "2024-11-05"),
    ("“We leave tomorrow,” he said.", "2024-11-07"),
    ("We leave tomorrow, he said on Monday.", "2024-11-07"),
    ("On Monday she said, “We met this morning.”", "2024-11-04TMO"),
    ("After the loss on Monday he said, “We leave tomorrow.”", "2024-11-07"),
    ("He left on Monday. She said: “We leave tomorrow.”", "2024-11-07"),
    ("“Tonight it ends,” she told the crowd on Monday.", "2024-11-04TNI"),
    ("“We met this morning,” she said on Monday.", "2024-11-04TMO"),
    ("“It ended last night,” she said on Monday.", "2024-11-03TNI"),
    ("Tonight it ends, she said on Monday.", "2024-11-06TNI"),
    ("“Tonight it ends,” she said.", "2024-11-06TNI"),
]


@pytest.mark.parametrize(("sentence", "value"), SAYINGS)
def test_words_in_quotation_marks_count_from_the_day_they_were_spoken(
    sentence: str, value: str
) -> None:
    rows = find_dates(prose(sentence, date(2024, 11, 6))).rows
    rules = ("<today>", "this <part of day>")
    assert [row.value for row in rows if row.rule in rules] == [value]


DATELINES = [
    ("LUND, Nov. 4 (XYZ) - The council met today.", "2024-11-04"),
    ("LUND, Nov. 4 — Yesterday the council met.", "2024-11-03"),
    ("LUND, Nov. 6 — The council met today.", "2024-11-06"),
    ("LUND, Oct. 4 — The council met today.", "2024-11-06"),
    ("On Nov. 4 the council met, and it meets today.", "2024-11-06"),
]


@pytest.mark.parametrize(("sentence", "value"), DATELINES)
def test_today_is_the_day_of_a_dateline_just_before_publication(sentence: str, value: str) -> None:
    rows = find_dates(prose(sentence, date(2024, 11, 6))).rows
    assert [row.value for row in rows if row.rule == "<today>"] == [value]
