"""The years of two days that bound one stretch: 'between January 1 and September 18'.

What goes in: a month with a day and no year, beside one with or without a year. Both are of the one
stretch that the year or the verb allows; each alone, read as the nearest, could lie on the wrong
side.
"""

import re
from collections.abc import Iterator
from datetime import MINYEAR, date, timedelta

from pipeline.dates.arithmetic import day_of_month
from pipeline.dates.context import Context
from pipeline.dates.meaning import Read
from pipeline.dates.periods import Period, day_of
from pipeline.dates.slots import SLOTS
from pipeline.dates.verb_cues import Direction

_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_LEAD, _LINK = r"\b(?:between|from) ", r" (?:and|to|through|until) "
_FIRST = re.compile(_LEAD + "$", re.IGNORECASE)
_PARTNER = re.compile(
    rf"{_LINK}(?:(?P<month>{SLOTS['month']})\.? (?P<day>{_DAY})"
    rf"|(?P<day_before>{_DAY}) (?P<month_after>{SLOTS['month']}))(?:,? (?P<year>\d{{4}})\b)?(?!\d)",
    re.IGNORECASE,
)
_EITHER_DAY = rf"(?:{SLOTS['month']}\.? {_DAY}|{_DAY} {SLOTS['month']})"
_SECOND = re.compile(
    rf"{_LEAD}{_EITHER_DAY}{_LINK}$|{_EITHER_DAY} (?:through|until) $", re.IGNORECASE
)
"""'between 1 May and', 'closed 3 May until'."""
_SOON = timedelta(days=31)
"""How far ahead a stretch may end of which a verb in the past tells: 'is closed through Jan. 2'."""

_BESIDE = 40
"""Characters within which the first day of the stretch stands."""


def of_stretch(context: Context, known: list[Period]) -> tuple[Period, Read] | None:
    """The one of some equal days that bounds a stretch with the day beside it."""
    if context.last_is_near(_BESIDE) and context.last and _SECOND.search(context.before):
        later = (one for one in known if one.first >= context.last.first)
        end = next(later, None)
        if end is None:
            return None
        return end, context.from_mention("it ends the stretch that begins there")
    partner = _PARTNER.match(context.after) if _FIRST.search(context.before) else None
    if partner is None or context.published is None:
        return None
    if partner["year"]:
        return _of_year(partner, known)
    direction, _ = context.direction()
    begin = _begin(list(_stretches(known, partner)), context.published, direction)
    if begin is None:
        return None
    return begin, context.from_published("it begins the stretch nearest to it")


def _of_year(partner: re.Match[str], known: list[Period]) -> tuple[Period, Read] | None:
    """The last such day before the end that the text gives with its year."""
    year, end = int(partner["year"]), _named(partner)
    if end is None or not known or year < MINYEAR + 1:
        return None
    month, day = known[0].first.month, known[0].first.day
    begin = day_of(year - ((month, day) > (end.month, end.day)), month, day)
    return (begin, Read(because=f"its stretch ends in {year}")) if begin else None


def _named(partner: re.Match[str]) -> date | None:
    month = partner["month"] or partner["month_after"]
    day = (partner["day"] or partner["day_before"]).rstrip("stndrhSTNDRH")
    return day_of_month(month, int(day), "en")


def _stretches(known: list[Period], partner: re.Match[str]) -> Iterator[tuple[Period, date]]:
    named = _named(partner)
    for one in known:
        try:
            end = named and named.replace(year=one.first.year)
            if end and end < one.first:
                end = end.replace(year=one.first.year + 1)
        except ValueError:
            continue  # 29 February of another year, or beyond the calendar
        if end:
            yield one, end


def _begin(
    stretches: list[tuple[Period, date]], today: date, direction: Direction
) -> Period | None:
    if direction is Direction.PAST:
        stretches = [one for one in stretches if one[1] <= today + _SOON] or stretches
    if direction is Direction.FUTURE:
        stretches = [one for one in stretches if one[1] >= today] or stretches
    nearest = min(
        stretches,
        key=lambda one: max((one[0].first - today).days, (today - one[1]).days, 0),
        default=None,
    )
    return nearest and nearest[0]
