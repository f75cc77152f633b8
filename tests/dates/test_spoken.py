from datetime import date

import pytest

from pipeline.dates import find_dates
from tests.dates.prose import prose

SAYINGS = [
    ("“We leave tomorrow,” he said on Monday.", "2024-11-05"),
    ("He said on Monday: “We leave tomorrow.”", "2024-11-07"),
    ('"It ends today," she told reporters Tuesday.', "2024-11-05"),
    ("“We leave tomorrow,” he said.", "2024-11-07"),
    ("We leave tomorrow, he said on Monday.", "2024-11-07"),
]


@pytest.mark.parametrize(("sentence", "value"), SAYINGS)
def test_words_in_quotation_marks_count_from_the_day_they_were_spoken(
    sentence: str, value: str
) -> None:
    rows = find_dates(prose(sentence, date(2024, 11, 6))).rows
    assert [row.value for row in rows if row.rule == "<today>"] == [value]
