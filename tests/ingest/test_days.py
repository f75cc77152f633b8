"""Publication days in header lines and addresses."""

from datetime import date

import pytest

from pipeline.ingest.days import NoSuchDayError, day_of_header, day_of_url

DAY = date(2024, 11, 16)


@pytest.mark.parametrize(
    "written",
    [
        *("November 16, 2024", "16 November 2024", "Nov. 16, 2024", "16th Nov 2024", "2024-11-16"),
        *("16.11.2024", "16/11/2024", "11/16/2024", "16 ноября 2024 года", "16. November 2024"),
        *("16 de noviembre de 2024", "2024/11/16"),
    ],
)
def test_a_day_is_read_in_every_form(written: str) -> None:
    assert day_of_header(written) == DAY


@pytest.mark.parametrize(
    ("written", "order", "day"),
    [
        ("06/11/2024", "DMY", date(2024, 11, 6)),
        ("11/06/2024", "MDY", date(2024, 11, 6)),
        ("06.11.2024", "", date(2024, 11, 6)),
        ("06/06/2024", "", date(2024, 6, 6)),
    ],
)
def test_the_order_of_day_and_month_is_the_outlets(written: str, order: str, day: date) -> None:
    assert day_of_header(written, order) == day


@pytest.mark.parametrize("written", ["November 31, 2024", "2024-13-01", "30 February 2023"])
def test_a_day_that_no_calendar_has_is_refused_by_name(written: str) -> None:
    with pytest.raises(NoSuchDayError, match=written):
        day_of_header(written)


def test_a_day_that_can_be_two_is_refused() -> None:
    with pytest.raises(NoSuchDayError, match="can be two days"):
        day_of_header("06/11/2024")


@pytest.mark.parametrize(
    ("url", "day"),
    [
        ("https://n.example/2024/11/16/a-story-a123", DAY),
        ("https://n.example/world/2024-11-16/a-story", DAY),
        ("https://n.example/2024/nov/16/a-story", DAY),
        ("https://n.example/news-20241116.html", DAY),
        ("https://n.example/2024/11/31/a-story", None),
        ("https://n.example/a/12345678901234", None),
        ("https://n.example/2024/11/a-story", None),
        ("https://n.example/?d=2024/11/16", None),
    ],
)
def test_the_day_in_an_address(url: str, day: date | None) -> None:
    assert day_of_url(url) == day
