"""Stretches of the calendar: how they are counted, written as TIMEX3 values and as EDTF."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from pipeline.models import Interval, Precision

SEASONS = ("SP", "SU", "FA", "WI")
_MONTHS_IN = {"M": 1, "Q": 3, "S": 3, "H": 6, "Y": 12, "E": 120, "C": 1200}
_DAYS_IN = {"D": 1, "W": 7, "WE": 7}


class Unit(StrEnum):
    """The stretches that have a place on the calendar; the values are TIMEX3 letters."""

    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    MONTH = "M"
    SEASON = "S"
    QUARTER = "Q"
    HALF = "H"
    YEAR = "Y"
    DECADE = "E"
    CENTURY = "C"


_SIZES = (
    Unit.DAY,
    Unit.WEEKEND,
    Unit.WEEK,
    Unit.MONTH,
    Unit.QUARTER,
    Unit.SEASON,
    Unit.HALF,
    Unit.YEAR,
    Unit.DECADE,
    Unit.CENTURY,
)
_PRECISION = {
    Unit.DAY: Precision.DAY,
    Unit.WEEK: Precision.WEEK,
    Unit.WEEKEND: Precision.WEEK,
    Unit.MONTH: Precision.MONTH,
    Unit.SEASON: Precision.SEASON,
    Unit.QUARTER: Precision.QUARTER,
    Unit.HALF: Precision.YEAR,
    Unit.YEAR: Precision.YEAR,
    Unit.DECADE: Precision.DECADE,
    Unit.CENTURY: Precision.CENTURY,
}


@dataclass(frozen=True, slots=True)
class Period:
    """One day, week, month ... ``first`` is its first day, so equal periods are equal."""

    unit: Unit
    first: date

    @property
    def last(self) -> date:
        """Its last day; the last day of all where the calendar ends before it does."""
        if self.unit is Unit.DAY:
            return self.first
        if self.unit is Unit.WEEKEND:
            return self.first + timedelta(days=1)
        following = self.shifted(1)
        return following.first - timedelta(days=1) if following else date.max

    @property
    def interval(self) -> Interval:
        """Its days. A winter is named by one year and lies in two; both readings are kept."""
        if self.unit is Unit.SEASON and self.first.month == 12:
            return Interval(
                earliest=date(self.first.year - 1, 12, 1), latest=date(self.first.year + 1, 2, 28)
            )
        return Interval(earliest=self.first, latest=self.last)

    @property
    def precision(self) -> Precision:
        """How finely it places something."""
        return _PRECISION[self.unit]

    def shifted(self, count: int) -> "Period | None":
        """The period ``count`` periods later, or ``None`` beyond the calendar."""
        try:
            if self.unit in _DAYS_IN:
                day = self.first + timedelta(days=count * _DAYS_IN[self.unit])
                return Period(self.unit, day)
            return Period(self.unit, _add_months(self.first, count * _MONTHS_IN[self.unit]))
        except (OverflowError, ValueError):
            return None

    @property
    def value(self) -> str:
        """The TIMEX3 value."""
        return _VALUE[self.unit](self.first)

    @property
    def edtf(self) -> str:
        """The EDTF form, level 2 at most; a week has none and is written as an interval."""
        year, month = self.first.year, self.first.month
        match self.unit:
            case Unit.WEEK | Unit.WEEKEND:
                return f"{self.first.isoformat()}/{self.last.isoformat()}"
            case Unit.SEASON:
                return f"{year:04}-{20 + month // 3}"
            case Unit.QUARTER:
                return f"{year:04}-{33 + month // 3}"
            case Unit.HALF:
                return f"{year:04}-{40 + month // 6}"
            case Unit.DECADE | Unit.CENTURY:
                return f"{self.value:X<4}"
            case _:
                return self.value


def holding(unit: Unit, day: date) -> Period:
    """The day, week, month ... that holds ``day``. The weekend of a week is the one at its end."""
    return Period(unit, _FIRST[unit](day))


def day_of(year: int, month: int, day: int) -> Period | None:
    """A day, or ``None`` where the calendar has none such (31 November)."""
    try:
        return Period(Unit.DAY, date(year, month, day))
    except ValueError:
        return None


def month_of(year: int, month: int) -> Period:
    """A month of a year from 1 to 9999."""
    return Period(Unit.MONTH, date(year, month, 1))


def year_of(year: int) -> Period:
    """A year from 1 to 9999."""
    return Period(Unit.YEAR, date(year, 1, 1))


def season(year: int, letters: str) -> Period:
    """A season by its two TIMEX3 letters; months as meteorologists in the north count them."""
    return Period(Unit.SEASON, date(max(year, 1), 3 * SEASONS.index(letters) + 3, 1))


def quarter(year: int, number: int) -> Period:
    """A calendar quarter, 1 to 4."""
    return Period(Unit.QUARTER, date(year, 3 * number - 2, 1))


def finer(one: Unit, other: Unit) -> bool:
    """Whether a period of ``one`` lies in a single period of ``other``, or is one itself."""
    return one is other or _SIZES.index(one) < _SIZES.index(other)


def _season_start(day: date) -> date:
    letters = SEASONS[day.month % 12 // 3 - 1]
    return season(day.year if day.month > 2 else day.year - 1, letters).first


def _iso_week(day: date) -> str:
    iso = day.isocalendar()
    return f"{iso.year:04}-W{iso.week:02}"


def _monday_of(day: date) -> date:
    return _add_days(day, -day.weekday())


def _add_days(day: date, count: int) -> date:
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return day


def _add_months(day: date, count: int) -> date:
    months = day.year * 12 + day.month - 1 + count
    return day.replace(year=months // 12, month=months % 12 + 1)


_FIRST: dict[Unit, Callable[[date], date]] = {
    Unit.DAY: lambda day: day,
    Unit.WEEK: _monday_of,
    Unit.WEEKEND: lambda day: _add_days(_monday_of(day), 5),
    Unit.MONTH: lambda day: day.replace(day=1),
    Unit.SEASON: _season_start,
    Unit.QUARTER: lambda day: date(day.year, (day.month - 1) // 3 * 3 + 1, 1),
    Unit.HALF: lambda day: date(day.year, (day.month - 1) // 6 * 6 + 1, 1),
    Unit.YEAR: lambda day: date(day.year, 1, 1),
    Unit.DECADE: lambda day: date(max(day.year // 10 * 10, 1), 1, 1),
    Unit.CENTURY: lambda day: date(max(day.year // 100 * 100, 1), 1, 1),
}
"""The first day of the period that holds a day."""

_VALUE: dict[Unit, Callable[[date], str]] = {
    Unit.DAY: lambda first: f"{first.year:04}-{first.month:02}-{first.day:02}",
    Unit.WEEK: _iso_week,
    Unit.WEEKEND: lambda first: f"{_iso_week(first)}-WE",
    Unit.MONTH: lambda first: f"{first.year:04}-{first.month:02}",
    Unit.SEASON: lambda first: f"{first.year:04}-{SEASONS[first.month // 3 - 1]}",
    Unit.QUARTER: lambda first: f"{first.year:04}-Q{first.month // 3 + 1}",
    Unit.HALF: lambda first: f"{first.year:04}-H{first.month // 6 + 1}",
    Unit.YEAR: lambda first: f"{first.year:04}",
    Unit.DECADE: lambda first: f"{first.year // 10:03}",
    Unit.CENTURY: lambda first: f"{first.year // 100:02}",
}
"""The TIMEX3 value of the period that begins on a day."""
