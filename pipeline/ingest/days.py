"""Publication days in the words of a page: header lines and web addresses."""

import re
from datetime import date
from urllib.parse import urlsplit

from pipeline.text.page_dates import is_month, month_number

_ISO = re.compile(r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})")
_NUMBERS = re.compile(r"(?P<first>\d{1,2})[-/.](?P<second>\d{1,2})[-/.](?P<year>\d{4})")
_YEAR = re.compile(r"\d{4}")
_DAY = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_WORD = re.compile(r"[^\W\d_]{3,}(?:['’][^\W\d_]+)?")
_IN_PATH = (
    re.compile(
        r"/(?P<year>(?:19|20)\d\d)[/-](?P<month>\d{1,2}|[a-z]{3})[/-](?P<day>\d{1,2})(?![\d])"
    ),
    re.compile(r"(?<![\d])(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?![\d])"),
    re.compile(r"(?<![\d])(?P<year>(?:19|20)\d\d)(?P<month>[01]\d)(?P<day>[0-3]\d)(?![\d])"),
)


class NoSuchDayError(ValueError):
    """A written day that no calendar has, or that can be read as two days."""


def day_of_header(written: str, date_order: str = "") -> date:
    """The day that a header's date says, month by name or number.

    Args:
        written: the date alone, as ``pipeline.text.shapes.date_of_line`` gives it.
        date_order: ``MDY`` or ``DMY``, how the outlet writes 11/6/2024, where it is known.

    Raises:
        NoSuchDayError: there is no such day, or the order of day and month is open.
    """
    iso = _ISO.search(written)
    if iso:
        return _day(written, int(iso["year"]), int(iso["month"]), int(iso["day"]))
    numbers = _NUMBERS.search(written)
    if numbers:
        month, day = _month_and_day(
            written, int(numbers["first"]), int(numbers["second"]), date_order
        )
        return _day(written, int(numbers["year"]), month, day)
    year, day_number = _YEAR.search(written), _DAY.search(written)
    month_words = [word for word in _WORD.findall(written) if is_month(word)]
    if year is None or day_number is None or not month_words:
        raise NoSuchDayError(f"{written!r} names no day")
    return _day(written, int(year[0]), month_number(month_words[0]), int(day_number[0]))


def day_of_url(url: str) -> date | None:
    """The day in an address's path (``/2024/11/06/``), if there is a real one."""
    path = urlsplit(url).path.lower()
    for form in _IN_PATH:
        match = form.search(path)
        if match:
            try:
                month = match["month"]
                number = int(month) if month.isdigit() else month_number(month)
                return date(int(match["year"]), number, int(match["day"]))
            except (ValueError, KeyError):
                continue
    return None


def _month_and_day(written: str, first: int, second: int, order: str) -> tuple[int, int]:
    """Which of two numbers is the month: the outlet's order, the dot of Europe, or what fits."""
    months = 12
    if first > months or first == second or (second <= months and order == "DMY"):
        return second, first
    if second > months or order == "MDY":
        return first, second
    if "." in written:
        return second, first
    raise NoSuchDayError(f"{written!r} can be two days; write the year first")


def _day(written: str, year: int, month: int, day: int) -> date:
    try:
        return date(year, month, day)
    except ValueError as error:
        raise NoSuchDayError(f"{written!r} is no day: {error}") from error
