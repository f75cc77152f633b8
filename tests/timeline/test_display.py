"""Days in words and in EDTF."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.models import Interval, Precision, edtf_of, precision_of
from pipeline.timeline import display_date


def between(start: str | None, end: str | None) -> Interval:
    return Interval(
        earliest=date.fromisoformat(start) if start else None,
        latest=date.fromisoformat(end) if end else None,
    )


FORMS = [
    ("2031-03-07", "2031-03-07", "7 March 2031", "2031-03-07"),
    ("2031-07-01", "2031-07-31", "July 2031", "2031-07"),
    ("2032-02-01", "2032-02-29", "February 2032", "2032-02"),
    ("2031-01-01", "2031-12-31", "2031", "2031"),
    (None, "2031-03-05", "by 5 March 2031", "../2031-03-05"),
    ("2031-03-05", None, "from 5 March 2031", "2031-03-05/.."),
    ("2031-03-05", "2031-03-08", "between 5 and 8 March 2031", "2031-03-05/2031-03-08"),
    ("2031-03-30", "2031-04-02", "between 30 March and 2 April 2031", "2031-03-30/2031-04-02"),
    (
        "2030-12-30",
        "2031-01-02",
        "between 30 December 2030 and 2 January 2031",
        "2030-12-30/2031-01-02",
    ),
    (None, None, "undated", None),
]


@pytest.mark.parametrize(("start", "end", "words", "edtf"), FORMS, ids=[row[2] for row in FORMS])
def test_an_interval_is_said_no_finer_than_it_is_known(
    start: str | None, end: str | None, words: str, edtf: str | None
) -> None:
    assert display_date(between(start, end)) == words
    assert edtf_of(between(start, end)) == edtf


@pytest.mark.parametrize(
    ("start", "end", "precision", "words"),
    [
        ("2031-03-03", "2031-03-09", Precision.WEEK, "the week of 3 March 2031"),
        ("2031-03-08", "2031-03-09", Precision.WEEK, "the weekend of 8 March 2031"),
        ("2031-03-03", "2031-03-04", Precision.WEEK, "between 3 and 4 March 2031"),
        ("2031-03-03", "2031-03-05", Precision.WEEK, "between 3 and 5 March 2031"),
        ("2031-09-01", "2031-11-30", Precision.SEASON, "autumn 2031"),
        ("2031-10-01", "2031-12-31", Precision.QUARTER, "fourth quarter of 2031"),
        ("2030-01-01", "2039-12-31", Precision.DECADE, "the 2030s"),
        ("2031-03-03", "2031-03-03", Precision.MINUTE, "3 March 2031"),
    ],
)
def test_a_stretch_with_a_name_is_called_by_it(
    start: str, end: str, precision: Precision, words: str
) -> None:
    assert display_date(between(start, end), precision) == words


def test_a_month_but_for_a_day_is_no_month() -> None:
    assert precision_of(between("2031-07-01", "2031-07-30")) is Precision.UNKNOWN


@settings(max_examples=50)
@given(st.dates(), st.integers(0, 800))
def test_edtf_names_both_ends(start: date, days: int) -> None:
    end = date.fromordinal(min(start.toordinal() + days, date.max.toordinal()))
    interval = Interval(earliest=start, latest=end)
    edtf = edtf_of(interval)
    assert edtf is not None
    first, _, last = edtf.partition("/")
    assert f"{start}".startswith(first)
    assert f"{end}".startswith(last or first)
