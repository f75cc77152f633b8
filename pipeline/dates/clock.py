"""Rules for times of day: '5 p.m. EST', '17:00 GMT', 'noon', 'midnight'.

A time without a day takes the day mentioned just before it; ``joins`` ties it to a date beside
it. Where no day is near, none is invented.
"""

import re
from dataclasses import replace
from datetime import date, timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in
from pipeline.dates.meaning import Meaning, Refusal, on, some_day_at
from pipeline.dates.verb_cues import Direction
from pipeline.dates.weekdays import part_of
from pipeline.lexicon import table
from pipeline.models import Precision
from pipeline.rules import Rule, given

_FULL = frozenset({"00", "30"})
_AT = re.compile(
    r"(?:^|[\n(“\"]|\b(?:at|by|from|to|until|till|before|after|around|about|past|since|between|and|or"
    r"|just),? |[-–] ?)$",
    re.IGNORECASE,
)
_SAID_BEFORE = re.compile(
    r"(?:[ap]\.?m\.?|[A-Z]{3,4}|\d:?\d\d|[Tt]ime|noon|midnight|o['’]clock) \($"
)
_AFTER = re.compile(r"\b(?:after|past) $", re.IGNORECASE)
_FROM = {"TMO": "T06:00", "TAF": "T12:00", "TEV": "T18:00", "TNI": "T21:00"}
"""From when on a part of the day can be."""
_PARTS = r"(?:tonight|morning|afternoon|evening|night)"
_PART_BEFORE = re.compile(rf"\b{_PARTS},? at $", re.IGNORECASE)
_PART_BEHIND = re.compile(
    rf" (?:tonight|(?:this|tomorrow|yesterday|on [A-Z]\w+day) {_PARTS})\b", re.IGNORECASE
)
_BESIDE_HOUR = {"half past": 30, "quarter past": 15, "quarter to": -15}
_MINUTES_PAST = {"five past": 5, "ten past": 10, "twenty past": 20, "twenty-five past": 25}
_BESIDE_HOUR |= _MINUTES_PAST
"""Minutes from the hour that they name."""
_LEADS_TO_TIME = re.compile(
    r"\b(?:at|by|from|until|till|before|after|around|about|since|just|is|was) $",
    re.IGNORECASE,
)
"""'at a quarter to ten'; without it 'up a quarter to ten million'."""
_NO_HOUR = re.compile(r" (?:percent|per cent|million|billion|thousand|hundred|people|points)\b")
_FIRST_OF_NIGHT = 4
"""'7.30' of an evening is 19:30; before four of a night it may be of the next morning."""

_LAST_OF_NIGHT = "T05:00"
"""What is before it lies on the day after the one that names the night."""
_HAD = re.compile(r"\bhad\b")

NEAR = 500
"""Characters over which a day that was mentioned holds for a time of day."""

_BESIDE = 300
"""Characters over which a day holds for a time of day behind a month or a year."""
_VALUE = table("time_words_en", "value")


def clock(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'5 p.m.', '7:15 a.m. EST', '17:30 GMT'; in brackets it says a time before it again."""
    if _SAID_BEFORE.search(context.reading.text, max(0, said.start() - 20), said.start()):
        return Refusal("it says the time before it again, in another zone")
    hour = _hour(said)
    if hour is None:
        return None
    minute = given(said, "minute") or "00"
    precision = Precision.MINUTE if given(said, "minute") else Precision.HOUR
    return on_day(context, f"T{hour:02}:{minute}", precision)


def _hour(said: Match[str]) -> int | None:
    """The hour of the day, 0 to 24; ``None`` for '13 p.m.' and the like."""
    hour = int(given(said, "hour") or number_in(given(said, "hour_words")) or 99)
    half = given(said, "half_day")
    if half:
        return hour % 12 + (12 if half.startswith("p") else 0) if 1 <= hour <= 12 else None
    return hour if hour <= 24 else None


def beside_the_hour(said: Match[str], context: Context) -> Meaning | None:
    """'half past nine', 'a quarter to ten'."""
    hour, lead = _hour(said), given(said, "half_past")
    is_time = given(said, "half_day") or _LEADS_TO_TIME.search(context.before)
    is_amount = (lead == "quarter to" or lead in _MINUTES_PAST) and not is_time
    if hour is None or is_amount or _NO_HOUR.match(context.after):
        return None
    minutes = hour * 60 + _BESIDE_HOUR[lead]
    return on_day(context, f"T{minutes // 60:02}:{minutes % 60:02}", Precision.MINUTE)


def clock_in_digits(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'17:30'; without a zone or a word before it that leads to a time it may be a ratio."""
    before = context.reading.text[max(0, said.start() - 12) : said.start()]
    if not given(said, "zone") and given(said, "minute") not in _FULL and not _AT.search(before):
        return Refusal("it is a ratio, a result or a verse, no time of day")
    return clock(said, context)


def noon(said: Match[str], context: Context) -> Meaning | None:
    """'noon', 'midnight'."""
    if context.before.lower().endswith("high "):
        return None
    hour = _VALUE[given(said, "noon")]
    begun = hour == "24" and _AFTER.search(context.before)
    return on_day(context, f"T{'00' if begun else hour}:00", Precision.HOUR)


def hour_in_words(said: Match[str], context: Context) -> Meaning | None:
    """'4 in the morning'."""
    hour = int(number_in(given(said, "hour", "hour_words")) or 99)
    if not 1 <= hour <= 12:
        return None
    late = part_of(said) in ("AF", "EV") or (part_of(said) == "NI" and hour > 5)
    minute = given(said, "minute")
    precision = Precision.MINUTE if minute else Precision.HOUR
    return on_day(context, f"T{hour % 12 + 12 * late:02}:{minute or '00'}", precision)


def on_day(context: Context, time: str, precision: Precision) -> Meaning | None:
    """The time on the day mentioned just before; without one, on a day that nobody names.

    Alone on its line it heads an update of the day of publication, as in a live report.
    """
    if context.published and context.is_alone:
        heads = context.from_published("a time alone on its line heads an update of that day")
        meaning = on(nearest.day(context.published), heads)
        return meaning and meaning.at_time(time, precision)
    near = _days_near(context)
    day = next((one for one in near if _allows(context, one)), None)
    if day and _is_past_night(context, day, time):
        why = "the small hours follow the night that was told"
        return at_time_of(day + timedelta(days=1), context, time, precision, why)
    if day and not _is_later_told(context, day, _FROM.get(time, time)):
        return at_time_of(day, context, time, precision)
    if not near:
        return some_day_at(time)
    return replace(some_day_at(time), read=context.from_mention("it is not of the day before it"))


def _days_near(context: Context) -> list[date]:
    """The days mentioned not far back, the newest first, then the paragraph's.

    A month or a year in between changes no day.
    """
    if context.last_is_near(NEAR) and context.last_day is not None:
        first = context.reading.paragraph_at(context.start).start
        return [context.last_day, *(day for day, start in context.days if start >= first)]
    return [day for day, start in context.days[:1] if context.start - start <= _BESIDE]


def _is_past_night(context: Context, day: date, time: str) -> bool:
    """Whether the night of that day was told just before: 'on Tuesday night ... at 1 a.m.'."""
    if context.night != (day, context.last_start) or time >= _LAST_OF_NIGHT:
        return False
    is_over = context.published is None or day < context.published
    return is_over and not _HAD.search(context.before)


def _is_later_told(context: Context, day: date, time: str) -> bool:
    """Whether a time after ``time`` on that day was told just before: then it is of another."""
    told, start = context.clock
    near = context.start - start <= NEAR
    return near and told[:10] == day.isoformat() and told[10:] > time


def _allows(context: Context, day: date) -> bool:
    """Whether the sentence can be of a day: what is to come is of none that is over."""
    direction, _ = context.direction()
    if context.published is None or day == context.published:
        return True
    refused = Direction.PAST if day > context.published else Direction.FUTURE
    return direction is not refused


def at_time_of(
    day: date,
    context: Context,
    time: str,
    precision: Precision,
    why: str = "the day is the last one mentioned",
) -> Meaning | None:
    """The time on a day mentioned before."""
    read = replace(context.from_mention(why), on=day)
    meaning = on(nearest.day(day), read)
    return meaning and meaning.at_time(time, precision)


def after_part(said: Match[str], context: Context) -> Meaning | None:
    """'tonight at 7.30', 'at 7.30 this evening': the part of the day says which half of it."""
    before, after = _PART_BEFORE.search(context.before), _PART_BEHIND.match(context.after)
    hour = int(said["hour"])
    if not (before or after) or not 1 <= hour <= 12:
        return None
    is_morning = (before or after or said)[0].strip().lower().startswith("morning")
    late = before is not None and not is_morning and _FIRST_OF_NIGHT <= hour < 12
    return on_day(context, f"T{hour + 12 * late:02}:{said['minute']}", Precision.MINUTE)


def of_today(said: Match[str], context: Context) -> Meaning | None:
    """'at 11 this morning', 'until ten tonight': on the day that the text calls today."""
    hour = int(number_in(given(said, "hour", "hour_words")) or 99)
    if not _LEADS_TO_TIME.search(context.before) or not 1 <= hour <= 12 or context.today is None:
        return None
    is_night = bool(given(said, "tonight"))
    if is_night and hour < _FIRST_OF_NIGHT:
        return None  # 'at two tonight' may be of the next morning
    late = is_night or part_of(said) in ("AF", "EV")
    day = on(nearest.day(context.today), context.from_today("the words tell that it is today"))
    return day and day.at_time(f"T{hour % 12 + 12 * late:02}:00", Precision.HOUR)


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<hour> <a.m.|p.m.>",
        r"(?:{hour}(?:[:.]{minute})?|{count:hour_words}) ?{half_day}(?: \(?{zone}\)?)?",
        clock,
        {"5 p.m. EST": "XXXX-XX-XXT17:00", "7:15 a.m.": "XXXX-XX-XXT07:15"},
        ("13 p.m.", "5 pmt"),
    ),
    Rule(
        "<hour> o'clock",
        r"(?:{hour}|{count:hour_words}) {clock_word}(?: \(?{zone}\)?)?",
        clock,
        {"8 o'clock": "XXXX-XX-XXT08:00"},
        ("40 o'clock",),
    ),
    Rule(
        "half past <hour>",
        r"(?:a )?{half_past} (?:{hour}|{count:hour_words})(?: {half_day})?",
        beside_the_hour,
        {"half past nine": "XXXX-XX-XXT09:30", "a quarter to ten p.m.": "XXXX-XX-XXT21:45"},
        ("half past forty", "the quarter to 10 July", "half past"),
    ),
    Rule(
        "<hour>:<minute>",
        r"{hour}:{minute}(?::\d\d)?(?: {zone}| hours)?",
        clock_in_digits,
        {"17:30 GMT": "XXXX-XX-XXT17:30", "09:00": "XXXX-XX-XXT09:00"},
        ("25:00",),
    ),
    Rule(
        "<hour><minute> <zone>",
        r"(?=\d{4}){hour}{minute} {zone}"
        r"|(?<=at[ ])(?=\d{4}){hour}{minute} {unit:hours_word}(?<=hours)",
        clock,
        {"0930 GMT": "XXXX-XX-XXT09:30", "1430 GMT": "XXXX-XX-XXT14:30"},
        ("1430 guests", "930 GMT"),
    ),
    Rule(
        "<noon>",
        r"{noon}(?: {zone})?",
        noon,
        {"noon": "XXXX-XX-XXT12:00", "midnight": "XXXX-XX-XXT24:00"},
        ("afternoon",),
    ),
    Rule(
        "<count> in the <part of day>",
        r"(?:{count:hour_words}|{hour}(?::{minute})?)(?: o['’]clock)? (?:in the|at) {part}",
        hour_in_words,
        {
            "4 in the morning": "XXXX-XX-XXT04:00",
            "nine at night": "XXXX-XX-XXT21:00",
            "2:30 in the afternoon": "XXXX-XX-XXT14:30",
        },
        ("40 in the morning",),
    ),
    Rule(
        "at 0<hour>.<minute>",
        r"(?<=at[ ])(?=0\d){hour}\.{minute}",
        clock,
        {},
        ("08.30",),
    ),
    Rule(
        "<hour> this <part of day>",
        r"(?:{hour}|{count:hour_words}) this {part}(?<!night)",
        of_today,
        {},
        ("11 this morning",),
    ),
    Rule(
        "<hour> tonight",
        r"(?:{hour}|{count:hour_words}) {tonight}",
        of_today,
        {},
        ("ten tonight",),
    ),
    Rule(
        "<hour>.<minute> of a <part of day>",
        r"(?<=at[ ]){hour}[.:]{minute}(?![\d%])",
        after_part,
        {},
        ("7.30",),
    ),
)
