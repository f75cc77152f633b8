from datetime import date

import pytest

from pipeline.dates.periods import Period, Unit, day_of, finer, holding, quarter, season, year_of

DAY = date(2024, 11, 6)


@pytest.mark.parametrize(
    ("unit", "value", "edtf", "last"),
    [
        (Unit.DAY, "2024-11-06", "2024-11-06", date(2024, 11, 6)),
        (Unit.WEEK, "2024-W45", "2024-11-04/2024-11-10", date(2024, 11, 10)),
        (Unit.WEEKEND, "2024-W45-WE", "2024-11-09/2024-11-10", date(2024, 11, 10)),
        (Unit.MONTH, "2024-11", "2024-11", date(2024, 11, 30)),
        (Unit.SEASON, "2024-FA", "2024-23", date(2024, 11, 30)),
        (Unit.QUARTER, "2024-Q4", "2024-36", date(2024, 12, 31)),
        (Unit.HALF, "2024-H2", "2024-41", date(2024, 12, 31)),
        (Unit.YEAR, "2024", "2024", date(2024, 12, 31)),
        (Unit.DECADE, "202", "202X", date(2029, 12, 31)),
        (Unit.CENTURY, "20", "20XX", date(2099, 12, 31)),
    ],
)
def test_the_period_that_holds_a_day(unit: Unit, value: str, edtf: str, last: date) -> None:
    period = holding(unit, DAY)
    assert (period.value, period.edtf, period.last) == (value, edtf, last)


def test_a_week_belongs_to_the_year_of_its_thursday() -> None:
    assert holding(Unit.WEEK, date(2025, 1, 1)).value == "2025-W01"
    assert holding(Unit.WEEK, date(2021, 1, 1)).value == "2020-W53"


def test_a_winter_may_be_either_of_two() -> None:
    days = season(2024, "WI").interval
    assert (days.earliest, days.latest) == (date(2023, 12, 1), date(2025, 2, 28))


def test_a_day_that_the_calendar_does_not_have() -> None:
    assert day_of(2024, 11, 31) is None
    assert day_of(2023, 2, 29) is None


def test_shifting_beyond_the_calendar_gives_nothing() -> None:
    assert year_of(9999).shifted(1) is None
    assert Period(Unit.DAY, date.max).shifted(1) is None
    assert quarter(1, 1).shifted(-1) is None
    assert year_of(9999).last == date.max


def test_finer() -> None:
    assert finer(Unit.DAY, Unit.MONTH)
    assert finer(Unit.YEAR, Unit.YEAR)
    assert not finer(Unit.YEAR, Unit.QUARTER)
