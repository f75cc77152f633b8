"""Calendar arithmetic by dateparser: the only module that knows the library.

What goes in: whole expressions that a rule has already recognized, of any of the languages.
dateparser never searches a text here, never guesses a language and never chooses a direction:
``languages`` and ``RELATIVE_BASE`` are always given, and every answer is checked against the
granularity that the rule expects. Answers are cached, as news repeats itself.
"""

import warnings
from datetime import date, datetime, time
from functools import cache, lru_cache

_BASE = date(2000, 1, 1)
"""A leap year's first day: base for forms without a year, so that every day of a year exists."""


@lru_cache(maxsize=65_536)
def day_named(words: str, language: str) -> date | None:
    """The day that a full date names; a year that is not said comes out as 2000."""
    return _parse(words, language, _BASE, "day")


@lru_cache(maxsize=65_536)
def day_counted(words: str, language: str, base: date) -> date | None:
    """The day that a relative expression ('3 weeks ago', 'вчера') reaches from ``base``."""
    return _parse(words, language, base, None)


def _parse(words: str, language: str, base: date, period: str | None) -> date | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = _parser(language, base).get_date_data(words)
    except (OverflowError, ValueError):
        return None  # beyond the calendar
    if found.date_obj is None or (period and found.period != period):
        return None
    day: date = found.date_obj.date()
    return day


@lru_cache(maxsize=256)
def _parser(language: str, base: date):  # type: ignore[no-untyped-def]  # noqa: ANN202
    settings = {
        "RELATIVE_BASE": datetime.combine(base, time()),
        "PREFER_DATES_FROM": "current_period",
        "RETURN_AS_TIMEZONE_AWARE": False,
    }
    return _library()(languages=[language], settings=settings)


@cache
def _library():  # type: ignore[no-untyped-def]  # noqa: ANN202
    # Its tables take 0.2 s to load, so they are loaded with the first date.
    from dateparser.date import DateDataParser  # noqa: PLC0415

    return DateDataParser
