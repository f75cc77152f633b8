"""Calendar arithmetic by dateparser: the only module that knows the library.

What goes in: whole expressions that a rule has already recognized, of any of the languages.
dateparser never searches a text here, never guesses a language and never chooses a direction:
``languages`` and ``RELATIVE_BASE`` are always given, and every answer is checked against the
granularity that the rule expects. Answers are cached, as news repeats itself.
"""

import warnings
from calendar import monthrange
from datetime import date, datetime, time, timedelta
from functools import cache, lru_cache
from typing import Any

_LEAP = date(2000, 1, 1)
"""Base for forms without a year: in a leap year every day of a year exists."""

_MIDDLE = date(2000, 6, 15)
"""Base for counting: far from the ends of month and year, so that a step is a plain difference."""


@lru_cache(maxsize=65_536)
def day_named(words: str, language: str) -> date | None:
    """The day that a date names; a year that is not said comes out as 2000."""
    found = _parse(words, _parser(language, _LEAP, "absolute-time"))
    return found.date_obj.date() if found and found.period == "day" else None


def day_of_month(month: str, day: int, language: str) -> date | None:
    """The day of a month of 2000, so that 29 February is one; a month is read once."""
    first = day_named(f"1 {month}", language)
    try:
        return first.replace(day=day) if first else None
    except ValueError:
        return None  # no month has that day


def day_counted(words: str, language: str, base: date) -> date | None:
    """The day that a relative expression ('3 weeks ago', 'вчера') reaches from ``base``.

    A step of months or years from the 31st ends on the last day of a shorter month.
    """
    step = _step(words, language)
    if step is None:
        return None
    months = base.year * 12 + base.month - 1 + step[0]
    try:
        first = base.replace(year=months // 12, month=months % 12 + 1, day=1)
        length = monthrange(first.year, first.month)[1]
        return first.replace(day=min(base.day, length)) + timedelta(days=step[1])
    except (OverflowError, ValueError):
        return None  # beyond the calendar


@lru_cache(maxsize=65_536)
def _step(words: str, language: str) -> tuple[int, int] | None:
    """How many months and days the words go; the same for every base, so it is read once."""
    found = _parse(words, _parser(language, _MIDDLE, "relative-time"))
    if found is None:
        return None
    day = found.date_obj.date()
    if found.period in ("month", "year"):
        return (day.year - _MIDDLE.year) * 12 + day.month - _MIDDLE.month, 0
    return 0, (day - _MIDDLE).days


def _parse(words: str, parser: Any) -> Any:  # noqa: ANN401 - the library is untyped
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = parser.get_date_data(words)
    except (OverflowError, ValueError):
        return None  # beyond the calendar
    return found if found.date_obj else None


@cache
def _parser(language: str, base: date, reads: str) -> Any:  # noqa: ANN401
    settings = {
        "PARSERS": [reads],
        "RELATIVE_BASE": datetime.combine(base, time()),
        "PREFER_DATES_FROM": "current_period",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return _library()(languages=[language], settings=settings)


@cache
def _library() -> Any:  # noqa: ANN401
    # Its tables take 0.2 s to load, so they are loaded with the first date.
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]  # noqa: PLC0415

    return DateDataParser
