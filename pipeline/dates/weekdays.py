"""Rules for weekdays, alone, shifted, or with a part of the day."""

import re
from datetime import timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.direction import Direction, governing
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.slots import either
from pipeline.lexicon import rows, table
from pipeline.models import Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_A_DAY = timedelta(days=1)
"""Nobody calls yesterday 'last Tuesday' or tomorrow 'next Thursday'."""


def weekday_number(said: Match[str]) -> int:
    """1 for Monday to 7."""
    return int(_VALUE[given(said, "weekday")])


def plain(said: Match[str], context: Context) -> Meaning | None:
    """'Wednesday': direction by verb and preposition."""
    return on(*nearest.weekday(context, weekday_number(said)))


def shifted(said: Match[str], context: Context) -> Meaning | None:
    """'last Friday', 'next Tuesday', 'this coming Sunday', 'the previous Friday'."""
    if context.published is None:
        return None
    shift, number = given(said, "shift").split()[-1], weekday_number(said)
    read = context.from_published(f"'{shift}' says which one")
    if shift in ("last", "past"):
        beside = context.published - _A_DAY if shift == "last" else context.published
        return on(nearest.last_weekday(beside, number), read)
    if shift in ("next", "coming"):
        beside = context.published + _A_DAY if shift == "next" else context.published
        return on(nearest.next_weekday(beside, number), read)
    if shift == "this":
        if governing(_CLAUSE.split(context.before)[-1], context.after)[0] is Direction.PAST:
            return plain(said, context)
        today = nearest.day(context.published)
        here = context.published.isoweekday() == number
        ahead = today if here else nearest.next_weekday(context.published, number)
        return on(ahead, read)
    return _from_mention(context, shift, number)


def _from_mention(context: Context, shift: str, number: int) -> Meaning | None:
    base = context.last.first if context.last else context.published
    if base is None:
        return None
    back = shift in ("previous", "before")
    period = (nearest.last_weekday if back else nearest.next_weekday)(base, number)
    return on(period, context.from_mention(f"'{shift}' is counted from the date before"))


def with_part(said: Match[str], context: Context) -> Meaning | None:
    """'Tuesday night'; 'Monday and Tuesday nights' are two nights, 'Tuesday nights' all of them."""
    several = given(said, "part").endswith("s")
    if several and not _TWO_DAYS.search(context.before) and not given(said, "second_day"):
        return None
    meaning = shifted(said, context) if given(said, "shift") else plain(said, context)
    return meaning and meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)


def part_of(said: Match[str]) -> str:
    """The TIMEX3 letters of a part of the day: MO, AF, EV, NI, MI."""
    part = given(said, "part").removesuffix("s") or "overnight"
    return "NI" if part == "night" else _VALUE[part]


_DAYS = either(row["form"] for row in rows("time_words_en") if row["class"] == "weekday")
_CLAUSE = re.compile(r"[,;]")
_TWO_DAYS = re.compile(rf"\b(?:{_DAYS}),? and $", re.IGNORECASE)

_SHIFT = (
    r"(?P<shift>last|(?:this |the )?past|next|this coming|this|the (?:previous|following|coming))"
)

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<weekday>",
        r"{weekday}",
        plain,
        {"Wednesday": "2024-11-06", "Tuesday": "2024-11-05", "Thursday": "2024-10-31"},
        ("wednesday", "We", "Sat"),
    ),
    Rule(
        "<shift> <weekday>",
        _SHIFT + r" {weekday}",
        shifted,
        {"last Friday": "2024-11-01", "next Tuesday": "2024-11-12", "this Saturday": "2024-11-09"},
        ("any Friday",),
    ),
    Rule(
        "<weekday> <part of day>",
        rf"(?:{_SHIFT} )?" + r"{weekday}(?:['’]s)? (?:early |late )?{part}",
        with_part,
        {"Tuesday night": "2024-11-05TNI", "last Friday morning": "2024-11-01TMO"},
        ("Tuesday nightmare", "Tuesday nights"),
    ),
    Rule(
        "<weekday> and <weekday> nights",
        r"{weekday}(?=,? and {weekday:second_day} {part}(?<=s))",
        with_part,
        {},
        ("Monday and Tuesday night",),
    ),
)
