"""Lines that are nothing but a date: ``Published: Wed 6 Nov 2024, 10:30 GMT | Updated ...``.

Weekday, time of day and zone may stand around the day; another word makes it a sentence. Names of
months and weekdays are in ``lexicon/header_days.csv``, the words before a date in
``page_phrases.csv``. What day it is, is read where it is used (``pipeline.ingest.days``).
"""

import re
from functools import cache

from pipeline.lexicon import table, words_where
from pipeline.text.shapes import is_names, phrase_pattern

_LONGEST = 110
_DIGIT = re.compile(r"\d")
_PARTS = re.compile(r"\s*[|•·]\s*|\s+/\s+")
_EDGES = " ,()–—-"
_CLOCK = re.compile(
    r"(?:\b(?:at|um|à|в)\s+|T)?(?<![\d.])\d{1,2}[:.h]\d{2}(?![.\d])(?::\d{2}(?:\.\d+)?)?"
    r"(?:\s*[apAP]\.?[mM]\b\.?)?(?:\s*\(?(?:[A-Z]{2,5}\b|Uhr|[+-]\d{2}:?\d{2}|Z\b)\)?)?"
)
_UPDATED = re.compile(
    r"(?:last\s+)?(?:updated|modified)|обновлено|оновлено|actuali|mis à jour|stand"
)


def date_of_line(line: str) -> str | None:
    """The day in a line that is nothing but a date; the day of an update only if it is alone."""
    if len(line) > _LONGEST or not _DIGIT.search(line):
        return None
    found: list[tuple[bool, str]] = []
    for part in _PARTS.split(line):
        rest = _CLOCK.sub(" ", part).strip(_EDGES)
        match = _day().fullmatch(rest)
        if match is None and rest and not (found and is_names(rest)):
            return None
        if match:
            found.append((is_update(part), match["day"]))
    return min(found, key=lambda day: day[0])[1] if found else None


def is_clock_line(line: str) -> bool:
    """A day without its year and a time of day: when something was put on the page."""
    rest = _CLOCK.sub(" ", line).strip(_EDGES) if len(line) < _LONGEST else line
    return rest != line and _day_of_year().fullmatch(rest) is not None


@cache
def _day_of_year() -> re.Pattern[str]:
    months = _names("month")
    return re.compile(rf"\d{{1,2}}\.?\s+{months}\.?|{months}\.?\s+\d{{1,2}}", re.IGNORECASE)


def is_update(line: str) -> bool:
    """Whether a date line tells when the page was changed, not when it came out."""
    return _UPDATED.match(line.lower()) is not None


def has_date_label(line: str) -> bool:
    """Whether a date line opens with a word such as ``Published``."""
    return line[:1].isalpha() and not _day().fullmatch(f"Date: {line}")


def is_month(word: str) -> bool:
    """Whether a word is the name of a month."""
    return table("header_days", "unit").get(word.lower()) == "month"


def month_number(form: str) -> int:
    """The number of a month's name; raises ``KeyError`` for other words."""
    return int(table("header_days", "number")[form.lower()])


@cache
def _day() -> re.Pattern[str]:
    months = _names("month")
    year = r"(?:19|20)\d{2}"
    day = r"\d{1,2}(?:st|nd|rd|th|er|º|\.)?"
    forms = (
        rf"{months}\.?\s+{day}\s*,?\s*{year}",
        rf"{day}(?:\s+(?:de|of|del)\s+|\s+|\s*-\s*){months}\.?,?(?:\s+(?:de|del))?[\s-]+{year}"
        r"(?:\s*(?:года|року|г|р)\.?)?",
        rf"{year}[-/.]\d{{1,2}}[-/.]\d{{1,2}}",
        rf"\d{{1,2}}[-/.]\d{{1,2}}[-/.]{year}",
    )
    lead = rf"(?:(?:{phrase_pattern('dateline', 'opening')})\b\s*[:,]?\s*(?:on\s+)?)?"
    weekday = rf"(?:{_names('weekday')}\.?,?\s+)?"
    return re.compile(rf"{lead}{weekday}(?P<day>{'|'.join(forms)})[.,]?", re.IGNORECASE)


def _names(unit: str) -> str:
    forms = words_where("header_days", "unit", unit)
    return (
        "(?:" + "|".join(sorted(map(re.escape, forms), key=lambda form: (-len(form), form))) + ")"
    )
