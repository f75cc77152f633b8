import pytest

from pipeline.dates.counts import day_in_words, duration, number_in, ordinal_in, year_in_words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("twenty-five", 25),
        ("2 1/2", 2.5),
        ("a hundred", 100),
        ("two thousand", 2000),
        ("1,500", 1500),
        ("a dozen", 12),
        ("a couple of", 2),
        ("half a", 0.5),
        ("a", 1),
        ("1 1/0", None),
        ("people", None),
        ("two and a half", 2.5),
        ("two four", None),
        ("two hundred and twenty-five", 225),
    ],
)
def test_number_in(words: str, number: float | None) -> None:
    assert number_in(words) == number


def test_ordinals() -> None:
    assert (ordinal_in("third"), ordinal_in("21st"), ordinal_in("thing")) == (3, 21, None)
    assert day_in_words("twenty-first") == 21


@pytest.mark.parametrize(
    ("count", "unit", "value"),
    [
        (3, "Y", "P3Y"),
        (24, "TH", "PT24H"),
        (2, "E", "P20Y"),
        (2.5, "Y", "P2Y6M"),
        (1.5, "TM", "PT1M30S"),
        (0.5, "TH", "PT30M"),
        (None, "W", "PXW"),
        (None, "TH", "PTXH"),
        (2, "2W", "P4W"),
    ],
)
def test_duration(count: float | None, unit: str, value: str) -> None:
    assert duration(count, unit) == value


@pytest.mark.parametrize(
    ("words", "year"),
    [("nineteen ninety-six", 1996), ("nineteen hundred", 1900), ("two thousand and four", 2004)],
)
def test_year_in_words(words: str, year: int) -> None:
    assert year_in_words(words) == year
