"""Rules for weekdays, alone, shifted, or with a part of the day."""

import re
from datetime import date, timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.direction import governing
from pipeline.dates.meaning import Meaning, Refusal, on, repeating
from pipeline.dates.papers import names_paper
from pipeline.dates.slots import SLOTS, either
from pipeline.dates.verb_cues import Direction
from pipeline.lexicon import table, words_where
from pipeline.models import DateKind, Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_TITLE_OPENS = re.compile(r"(?:''|[“\"‘])(?:[A-Z][\w’&.-]* ){2,4}$")
_TITLE_CLOSES = re.compile(r"[.,!?]?(?:''|[”\"’])")
"""'on “Lund News (Sunday)”': all its words have capitals."""
_A_DAY = timedelta(days=1)
"""Nobody calls yesterday 'last Tuesday' or tomorrow 'next Thursday'."""


def weekday_number(said: Match[str]) -> int:
    """1 for Monday to 7."""
    return int(_VALUE[given(said, "weekday")])


def alone(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'Wednesday', where it does not end a title."""
    if _TITLE_OPENS.search(context.before) and _TITLE_CLOSES.match(context.after):
        return Refusal("it ends the title of a programme or a work")
    if names_paper(context.before, context.after):
        return Refusal("it is part of the name of a newspaper")
    return plain(said, context)


def plain(said: Match[str], context: Context) -> Meaning | None:
    """'Wednesday': of the day beside it, of a history, else by verb and preposition."""
    number = weekday_number(said)
    if _EVERY.search(context.before):
        return repeating(f"XXXX-WXX-{number}")
    if _SOME.search(context.before) and _GOES_ON.match(context.after):
        return Meaning(kind=DateKind.DATE, value=f"XXXX-WXX-{number}")
    beside = _day_beside(context, number)
    if beside is not None:
        return on(nearest.day(beside), context.from_mention("the brackets tell the same day"))
    return _of_history(context, number) or on(*nearest.weekday(context, number))


def _day_beside(context: Context, number: int) -> date | None:
    """The day that stands in brackets behind a weekday or before it: 'Monday (18 November)'."""
    day = None
    if context.before.endswith(" (") and context.last_is_near(_BESIDE):
        day = context.last_day
    behind = _BRACKETS.match(context.after)
    if behind:
        month, name = behind["month"] or behind["month_after"], behind["day"] or behind["first"]
        day = nearest.named_day(context, month, name)
    return day if day and day.isoweekday() == number else None


def _of_history(context: Context, number: int) -> Meaning | None:
    """'on the Monday', told of a time long over: the one after the last day mentioned."""
    last, today = context.last, context.published
    if last is None or today is None or abs(today - last.first) < _HISTORY:
        return None
    if not context.before.endswith("on the ") or _TOLD_AFTER.match(context.after):
        return None
    if context.last_day is None:
        return Meaning(kind=DateKind.DATE, value=f"XXXX-WXX-{number}")
    read = context.from_mention("'the' takes up the week of the date before")
    return on(nearest.next_weekday(context.last_day, number), read)


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
    if meaning and meaning.kind is DateKind.SET:
        return repeating(f"{meaning.value}T{part_of(said)}")
    return meaning and meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)


def part_of(said: Match[str]) -> str:
    """The TIMEX3 letters of a part of the day: MO, AF, EV, NI, MI."""
    part = given(said, "part").removesuffix("s") or "overnight"
    return "NI" if part == "night" else _VALUE[part]


_DAYS = either(words_where("time_words_en", "class", "weekday"))
_EVERY = re.compile(
    rf"\b(?:every|each) (?:(?:{_DAYS})(?: (?:morning|afternoon|evening|night))?"
    r"(?:, and |, or |, | and | or )){1,6}$",
    re.IGNORECASE,
)
"""'every Monday, Tuesday and (Friday)'; the words between are single, so nothing is tried twice."""

_BRACKETS = re.compile(
    rf" \((?:(?P<month>{SLOTS['month']})\.? (?P<day>\d{{1,2}})"
    rf"|(?P<first>\d{{1,2}}) (?P<month_after>{SLOTS['month']}))\b",
    re.IGNORECASE,
)
_SOME = re.compile(
    r"\b(?:an?|one|some|any) (?:(?:recent|given|typical|ordinary|random|quiet|busy|rainy|wet|cold"
    r"|chilly|freezing|snowy|foggy|grey|gray|dark|bright|sunny|warm|hot|humid|spring|summer|autumn"
    r"|fall|winter) ){0,2}$",
    re.IGNORECASE,
)
_GOES_ON = re.compile(
    r"[.,;:!?)”\"—–]|$|\n"
    r"| (?:in|of|when|and|or|but|that|at|with|to|for|as|after|before|during|while)\b"
)
"""Behind 'a Thursday': no noun, which would have the article ('a Monday news conference')."""

_TOLD_AFTER = re.compile(r" (?:of|before|after|in|when|that)\b")
_BESIDE = 20
"""Characters from the start of a day to a weekday in brackets behind it."""
_HISTORY = timedelta(days=21)
"""How far from publication a date is told as history."""
_CLAUSE = re.compile(r"[,;]")
_TWO_DAYS = re.compile(rf"\b(?:{_DAYS}),? and $", re.IGNORECASE)

_SHIFT = (
    r"(?P<shift>last|(?:this |the )?past|next|this coming|this|the (?:previous|following|coming))"
)

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<weekday>",
        r"{weekday}",
        alone,
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
