"""Parts of a day and clock times: 'ce matin', 'Dienstagabend', 'вечером 7 октября', '15.30 Uhr'."""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.clock import on_day
from pipeline.dates.context import Context
from pipeline.dates.localized.words import plain, value_of, values
from pipeline.dates.meaning import Meaning, on
from pipeline.models import Precision
from pipeline.rules import given

_MORNING = "MO"
_LATE = frozenset({"AF", "EV"})
_NIGHT = "NI"
_NOON = 12
_OPENS_BRACKET = re.compile(r"([^\W\d_]+) \($")
_NIGHT_BEGINS = 6
"""'at 9 in the night' is before midnight, 'at 2' behind it."""


def with_part(found: Meaning | None, said: Match[str], context: Context) -> Meaning | None:
    """The day, or that part of it which the words name."""
    part = _part(said, context)
    return found.at_time(f"T{part}", Precision.PART_OF_DAY) if found and part else found


def _part(said: Match[str], context: Context) -> str:
    if given(said, "morning"):  # 'mañana' is tomorrow too, and so no word for a part
        return _MORNING
    return value_of(said, context, "part") if given(said, "part") else ""


def this_part(said: Match[str], context: Context) -> Meaning | None:
    """'ce matin', 'esta noche', 'heute Abend'."""
    if context.published is None:
        return None
    found = on(
        nearest.day(context.published), context.from_published("it is counted from that day")
    )
    return with_part(found, said, context)


def part_word(said: Match[str], context: Context) -> Meaning | None:
    """'anoche'."""
    if context.published is None:
        return None
    told = value_of(said, context, "part_word")
    day = nearest.day(context.published).shifted(int(told[:-2]))
    found = on(day, context.from_published("it is counted from that day"))
    return found and found.at_time(f"T{told[-2:]}", Precision.PART_OF_DAY)


def weekday_part(said: Match[str], context: Context) -> Meaning | None:
    """'Dienstagabend'."""
    if context.published is None:
        return None
    told = value_of(said, context, "weekday_part")
    found = on(*nearest.weekday(context, int(told[0])))
    return found and found.at_time(f"T{told[1:]}", Precision.PART_OF_DAY)


def noon(said: Match[str], context: Context) -> Meaning | None:
    """'à midi', 'опівночі'."""
    return on_day(context, f"T{value_of(said, context, 'noon')}:00", Precision.HOUR)


def clock(said: Match[str], context: Context) -> Meaning | None:
    """'15:30', '15.30 Uhr', '8 вечера': on the day named just before, else on one nobody names."""
    hour, minute = int(given(said, "hour")), given(said, "minute")
    part = _part(said, context)
    if hour < _NOON and (part in _LATE or (part == _NIGHT and hour >= _NIGHT_BEGINS)):
        hour += _NOON
    if hour > 24:
        return None
    precision = Precision.MINUTE if minute else Precision.HOUR
    time = f"T{hour:02}:{minute or '00'}"
    if context.published and _is_of_that_part(context):
        told = context.from_published("the part of a day before it names no other day")
        meaning = on(nearest.day(context.published), told)
        return meaning and meaning.at_time(time, precision)
    return on_day(context, time, precision)


def _is_of_that_part(context: Context) -> bool:
    """Whether it tells a part of the day closer whose day the sentence does not name.

    'am Abend (18.30 Uhr)' is of the day of the article, whatever day another sentence named.
    """
    said = _OPENS_BRACKET.search(context.before)
    is_part = said is not None and ("part", plain(said[1])) in values(context.language)
    return is_part and context.last_start < context.start - len(context.before)
