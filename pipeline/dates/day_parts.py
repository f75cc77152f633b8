"""Rules for parts of a day: 'in the morning', 'overnight', 'the night of July 13'.

What stays out: a weekday with its part (``weekdays``), 'last night' (``relative``).
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates import absolute, nearest, weekdays
from pipeline.dates.clock import NEAR, at_time_of, on_day
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, on, some_day_at
from pipeline.lexicon import table
from pipeline.models import Interval, Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_AT = re.compile(r"\b(?:at|by|before|after|until|till|from|around|since) (?:about )?$", re.I)
_LED = re.compile(r"\b(?:in|by|during|until|through|since|late|early|from|throughout|into) $", re.I)
_NOT_AT_ONCE = re.compile(
    r"\b(?:not|never|nothing|cannot|n['’]t|hardly|impossible|[a-z]+n['’]t) (?:[a-z]+ ){1,5}$",
    re.IGNORECASE,
)
"""'It did not happen overnight', 'hardly possible to solve overnight': how slow, and no night."""


def the_part(said: Match[str], context: Context) -> Meaning | None:
    """'in the morning'; the day is known only where one was named just before."""
    if not said[0].lower().startswith("mid") and not _LED.search(context.before):
        return None
    return on_day(context, "T" + weekdays.part_of(said), Precision.PART_OF_DAY)


def daybreak(said: Match[str], context: Context) -> Meaning | None:
    """'at dawn', 'until dusk', but not 'the dawn of an age'."""
    if not _AT.search(context.before) or context.after.startswith(" of "):
        return None
    return on_day(context, "T" + _VALUE[given(said, "daybreak")], Precision.PART_OF_DAY)


def early_hours(_: Match[str], context: Context) -> Meaning | None:
    """'in the early hours': of the day named just before, else of one that nobody names."""
    return on_day(context, "TMO", Precision.PART_OF_DAY)


def over_night(_: Match[str], context: Context) -> Meaning | None:
    """'overnight': of the day named just before, else the night that ended on publication.

    It lies in two days, so both are its bounds. 'It did not happen overnight' tells of no night.
    """
    if _NOT_AT_ONCE.search(context.before):
        return None
    if context.last_day and context.last_is_near(NEAR):
        return at_time_of(context.last_day, context, "TNI", Precision.PART_OF_DAY)
    if context.published is None:
        return some_day_at("TNI")
    before = nearest.day(context.published).shifted(-1)
    meaning = on(before, context.from_published("the night before it"))
    if before is None or meaning is None:
        return None
    days = Interval(earliest=before.first, latest=context.published)
    return replace(meaning.at_time("TNI", Precision.PART_OF_DAY), interval=days, edtf=None)


def part_of_day(said: Match[str], context: Context) -> Meaning | None:
    """'the night of July 13', 'the early hours of Thursday'."""
    if given(said, "month"):
        year = given(said, "year")
        named = absolute.full_date if year else absolute.month_day
        meaning = named(said, context)
    else:
        meaning = (weekdays.shifted if given(said, "shift") else weekdays.plain)(said, context)
    part = "MO" if given(said, "early") else weekdays.part_of(said)
    return meaning and meaning.at_time("T" + part, Precision.PART_OF_DAY)


def night_between(said: Match[str], context: Context) -> Meaning | None:
    """'the night of 7-8 November': it lies in both days."""
    named = absolute.full_date if given(said, "year") else absolute.month_day
    meaning = named(said, context)
    day = meaning.period if meaning else None
    last = day.shifted(1) if day else None
    if meaning is None or day is None or last is None:
        return None
    if last.first.day != absolute.day_number(given(said, "last_day")):
        return None
    days = Interval(earliest=day.first, latest=last.first)
    return replace(meaning.at_time("TNI", Precision.PART_OF_DAY), interval=days, edtf=None)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<part of day>",
        r"(?:the |mid[- ]?|(?:late|early)[ -]){part}",
        the_part,
        {"mid-afternoon": "XXXX-XX-XXTAF"},
        ("the knight",),
    ),
    Rule(
        "<dawn>",
        r"{daybreak}",
        daybreak,
        {},
        ("dawn", "dusk"),
    ),
    Rule(
        "the early hours",
        r"the (?P<early>early|small|wee)(?: morning)? {unit:hours_word}(?<=hours)",
        early_hours,
        {"the small hours": "XXXX-XX-XXTMO"},
        ("the long hours",),
    ),
    Rule(
        "<overnight>",
        r"{overnight}",
        over_night,
        {"overnight": "2024-11-05TNI"},
        ("over the night",),
    ),
    Rule(
        "the night of <day>-<day>",
        r"the {part}(?<=night) of (?:{month}\.? {day} ?(?:-|–|to|and) ?{day:last_day}"
        r"|{day} ?(?:-|–|to|and) ?{day:last_day} {month})(?:,? {year})?",
        night_between,
        {
            "the night of Nov. 7-8": "2024-11-07TNI",
            "the night of 2 to 3 November": "2024-11-02TNI",
            "the night of 2-3 December 1943": "1943-12-02TNI",
        },
        ("the night of Nov. 7-9",),
    ),
    Rule(
        "the <part of day> of <day>",
        r"the (?:{part}|(?P<early>early|small|wee)(?: morning)? {unit:hours_word}(?<=hours)) of"
        r" (?:(?:{weekday},? )?(?:{month}\.? {day}|{day} {month})(?:,? {year})?"
        r"|(?:(?P<shift>last|this|next) )?{weekday}(?: {part:part_too})?)",
        part_of_day,
        {
            "the night of July 13": "2024-07-13TNI",
            "the early hours of Tuesday": "2024-11-05TMO",
            "the morning of 5 November 2024": "2024-11-05TMO",
            "the evening of Friday": "2024-11-01TEV",
        },
        ("the night of the vote", "the hours of Tuesday"),
    ),
)
