"""Rules for dates counted from a date of the text: 'the same day', 'that year', 'two days later'.

Where the text gave no date before, the day of publication stands in, or the words mean nothing.
"""

import re
from re import Match

from pipeline.dates import nearest, weekdays
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in
from pipeline.dates.meaning import Meaning, Refusal, on, some_day_at, somewhen, unknown_part
from pipeline.dates.passing import counted_from_scene
from pipeline.dates.periods import Period, Unit, finer, holding
from pipeline.dates.relative import is_plural, is_title, unit_of
from pipeline.dates.steps import steps_from_last
from pipeline.dates.verb_cues import Direction
from pipeline.dates.weekdays import part_of
from pipeline.models import Precision
from pipeline.rules import Rule, given

_STEPS = {"same": 0, "that": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
_STEPS |= {"before": -1, "after": 1, "earlier": -1, "later": 1, "prior": -1}
_STEPS |= {"very": 0, "whole": 0, "entire": 0}
_STEPS |= {"previously": -1, "afterward": 1, "afterwards": 1, "subsequent": 1}
_TOLD_AFTER = re.compile(r" (?:that|when|as|in which|on which|after|before)\b")
"""'the same night that the vote was held': what follows says which one."""
_TOLD_OF = re.compile(r" (?:he|she|it|they|we|I|you) [a-z]+\b")
_OPENS = re.compile(r"(?:^|[,;:.!?“\"(—–]|\b(?:and|but|then|that|later|also))\s*(?:[Oo]n )?$")
"""Where such words open a clause: 'and the same night she won'; not so 'on the night she won'."""
_THAN = re.compile(r" than\b")
"""'a week earlier than planned': how much, and no day."""


def same_unit(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'that year', 'the same day', 'the following month', 'the previous week'."""
    letters, step = unit_of(said), _STEPS[given(said, "shift").split()[-1]]
    base = context.base
    if letters not in set(Unit) or is_plural(said) or is_title(said) or base is None:
        return None
    if step == 0 and _is_told_after(context):
        return Refusal("the words behind it say which one, and give no date")
    if letters == "D" and _is_turn(said, context) and context.story_day:
        return on(nearest.day(context.story_day), context.from_day_told())
    if context.last and not finer(context.last.unit, Unit(letters)):
        return _in_some(context.last, Unit(letters), step, context)
    return on(holding(Unit(letters), base).shifted(step), context.from_base())


def _in_some(whole: Period, unit: Unit, step: int, context: Context) -> Meaning:
    """A day of a year or month that was told, or of no time where that one is still to come.

    "It will last until the new year. She had left the previous day" does not count from the year.
    """
    from_scene = counted_from_scene(step, context) if unit is Unit.DAY and step else None
    if from_scene:
        return from_scene
    today, is_past = context.published, context.direction()[0] is Direction.PAST
    if today and whole.first > today and is_past:
        return somewhen("XXXX-XX-XX" if unit is Unit.DAY else "PAST_REF")
    return unknown_part(whole, unit, context.from_base())


def _is_turn(said: Match[str], context: Context) -> bool:
    """'later that day', 'earlier the same evening': a turn of the day that is told of."""
    led = context.reading.text[context.start : said.start()].lower()
    is_that = given(said, "shift").lower().endswith(("that", "same"))
    return is_that and led.startswith(("later", "earlier"))


def same_part(said: Match[str], context: Context) -> Meaning | None:
    """'the same night', 'that evening', 'the next morning'."""
    base = context.base
    if base is None:
        return None
    if _is_turn(said, context) and context.story_day:
        day = on(nearest.day(context.story_day), context.from_day_told())
        return day and day.at_time("T" + part_of(said), Precision.PART_OF_DAY)
    step = _STEPS[given(said, "shift").split()[-1]]
    if _is_told_after(context):
        return some_day_at("T" + part_of(said))
    meaning = counted_from_scene(step, context) if step else None
    if meaning is None and context.last and not context.last_day:
        return some_day_at("T" + part_of(said))
    meaning = meaning or on(nearest.day(base).shifted(step), context.from_base())
    return meaning and meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)


def _is_told_after(context: Context) -> bool:
    """Whether the words behind an expression say which one it is."""
    if _TOLD_AFTER.match(context.after):
        return True
    return bool(_TOLD_OF.match(context.after)) and not _OPENS.search(context.before)


def units_later(said: Match[str], context: Context) -> Meaning | None:
    """'two days later', 'a week earlier': from the last date, as fine as unit and date allow."""
    letters, count = unit_of(said), number_in(given(said, "count"))
    article = given(said, "count") in ("a", "one") and letters == "Y"
    if count is None or (article and _STEPS[given(said, "where").split()[0]] < 0):
        return None  # 'a year earlier' has a rule of its own
    return steps_from_last(
        context, letters, count, ahead=_STEPS[given(said, "where").split()[0]] > 0
    )


def the_unit_before(said: Match[str], context: Context) -> Meaning | None:
    """'the day before', 'a day earlier', 'the year after'."""
    base, letters = context.base, unit_of(said)
    if said[0].lower().startswith("a ") and _THAN.match(context.after):
        return None
    a_year = letters == "Y" and said[0].lower().startswith("a ")
    if base is None or letters not in set(Unit) or is_plural(said) or a_year:
        return None  # 'a year earlier' has a rule of its own
    step = _STEPS[given(said, "where")]
    if context.last and not finer(context.last.unit, Unit(letters)):
        return _in_some(context.last, Unit(letters), step, context)
    return on(holding(Unit(letters), base).shifted(step), context.from_base())


def week_of(said: Match[str], context: Context) -> Meaning | None:
    """'the week of March 6', 'the week beginning Monday 9 September'."""
    if unit_of(said) != "W":
        return None
    month, number = given(said, "month", "month_after"), given(said, "day", "day_before")
    day = nearest.named_day(context, month, number)
    return on(holding(Unit.WEEK, day) if day else None, context.from_base())


def day_before_weekday(said: Match[str], context: Context) -> Meaning | None:
    """'the day before last Tuesday', 'the day after Thanksgiving'."""
    found = (
        weekdays.shifted(said, context) if given(said, "shift") else weekdays.plain(said, context)
    )
    if found is None or found.period is None:
        return None
    reached = found.period.shifted(_STEPS[given(said, "where")])
    today, told = context.published, context.direction()[0] is Direction.PAST
    if reached and today and told and reached.first > today:
        reached = reached.shifted(-7)  # 'she said a day before Sunday's vote' is over
    return on(reached, found.read)


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<that|the same|the next> <unit>",
        r"(?P<shift>that(?: (?:same|very|whole|entire))?|the (?:same|very same|following|next"
        r"|previous|preceding|prior|subsequent)|(?:the )?same)"
        r" {unit}",
        same_unit,
        {"that year": "2024", "the following month": "2024-12", "the same day": "2024-11-06"},
        ("that hour",),
    ),
    Rule(
        "<that|the same|the next> <part of day>",
        r"(?P<shift>that(?: (?:same|very|whole|entire))?|the (?:same|following|next|previous))"
        r" (?!overnight){part}",
        same_part,
        {"the same night": "2024-11-06TNI", "the next morning": "2024-11-07TMO"},
        ("the night",),
    ),
    Rule(
        "<count> <units> later",
        r"{count} {unit} {later_word:where}",
        units_later,
        {},
        ("a year earlier",),
    ),
    Rule(
        "<count> <units> before",
        r"{count} {unit} {before_word:where}(?=[.,;:!?]|$)",
        units_later,
        {},
        ("two years before noon",),
    ),
    Rule(
        "the <unit> <before|after>",
        r"(?:the|a) {unit} (?P<where>before|earlier|later|after)"
        r"(?=[.,;:!?]|$| (?:at|in|on|by|from|and|but)\b)",
        the_unit_before,
        {"the day before": "2024-11-05", "a day earlier": "2024-11-05", "the year before": "2023"},
        ("the day we met",),
    ),
    Rule(
        "the week of <month> <day>",
        r"(?:the|a) {unit} (?:of|beginning|starting|commencing|ending)(?: on)? (?:{weekday},? )?"
        r"(?:{month}\.? {day}|{day:day_before} {month:month_after})",
        week_of,
        {"the week of November 18": "2024-W47", "the week beginning 9 December": "2024-W50"},
        ("the week of hope",),
    ),
    Rule(
        "the day before <weekday>",
        r"(?:the )?{day_noun} (?P<where>before|after) (?:(?P<shift>last|next|this) )?{weekday}",
        day_before_weekday,
        {"the day before last Tuesday": "2024-10-28"},
        ("the day before dawn",),
    ),
)
