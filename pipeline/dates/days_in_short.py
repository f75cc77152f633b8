"""Rules for days said in short: 'the 15th', the 25 of 'April 24 and 25', '9/11'.

What they leave out is in the words before them, in the day of publication, or in the name that the
language has for one day (``lexicon/named_days_en.csv``).
"""

import re
from datetime import date, timedelta
from re import Match

from pipeline.dates.absolute import day_number, full_date, month_day, month_number
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, day_of, month_of
from pipeline.dates.verb_cues import Direction
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_DAY_BEFORE = re.compile(r"\b(?P<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?:and|or|&) |, )$")
_NOUN = re.compile(r" (?!(?:in|at|for|when|with|to|as|but|and|or|by|before|after)\b)[a-z]|%|[-–]\d")
_ON = re.compile(r"\b(?:on|by|until|till|through|since|from|before|after) $", re.IGNORECASE)
_NO_NOUN = re.compile(
    r"[.,;:)”\"]|$| (?:and|or|to|at|in|as|when|that|for|but|with|by|from|after|before|a|an|the|he"
    r"|she|they|it|we|said|is|was|will|would|had|has|of (?:this|last|next|the|that|every|each)"
    r" (?:same )?month)\b"
)
_TERROR = re.compile(r" terror")
_A_MONTH = timedelta(days=31)
_NEAR = 600
"""Characters over which 'the 15th' is a day of the month that was mentioned."""


def one_of_days(said: Match[str], context: Context) -> Meaning | None:
    """The first of '5 and 7 November', the second of 'November 5 and 7'."""
    if given(said, "month"):
        return (full_date if given(said, "year") else month_day)(said, context)
    last, before = context.last_day, _DAY_BEFORE.search(context.before)
    if last is None or before is None or int(before["day"]) != last.day:
        return None
    year = int(given(said, "year") or last.year)
    day = day_of(year, last.month, day_number(said["day"]))
    if day is None or day.first <= last or _NOUN.match(context.after):
        return None
    return on(day, context.from_mention("it is a day of the month named before it"))


def day_of_near_month(said: Match[str], context: Context) -> Meaning | None:
    """'on the 15th': of the month mentioned just before, else as its verb tells."""
    if not _ON.search(context.before) or not _NO_NOUN.match(context.after):
        return None
    month, read = _month_near(day_number(said["day"]), context)
    if month is None:
        return None
    return on(day_of(month.first.year, month.first.month, day_number(said["day"])), read)


def _month_near(day: int, context: Context) -> tuple[Period | None, Read]:
    last, today = context.last, context.published
    near = context.start - context.last_start <= _NEAR
    if last and near and last.unit in (Unit.DAY, Unit.MONTH):
        month = month_of(last.first.year, last.first.month)
        return month, context.from_mention("the month is the last one mentioned")
    if today is None:
        return None, Read()
    here = month_of(today.year, today.month)
    direction, cue = context.direction()
    if direction is Direction.FUTURE and day < today.day:
        return here.shifted(1), context.from_published(f"'{cue}' looks ahead")
    if direction is Direction.PAST and day > today.day:
        return here.shifted(-1), context.from_published(f"'{cue}' looks back")
    return here, context.from_published("it is a day of the month of publication")


def this_day_in(said: Match[str], context: Context) -> Meaning | None:
    """'on this day in 1991': the day of publication in another year."""
    today = context.published
    if today is None:
        return None
    found = day_of(int(said["year"]), today.month, today.day)
    return on(found, context.from_published("'this day' is its day and month"))


def named_day(said: Match[str], context: Context) -> Meaning | None:
    """'9/11', 'D-Day': days that have a name; no text older than the day can mean it."""
    form = given(said, "named_day", "named_number").replace("’", "'")
    day = date.fromisoformat(table("named_days_en", "day")[form])
    if context.published and context.published < day:
        return None
    return on(Period(Unit.DAY, day))


def day_of_attacks(said: Match[str], context: Context) -> Meaning | None:
    """'the Sept. 11 attacks': the day that '9/11' names, unless such a day was just before."""
    form = f"{month_number(said['month'])}/{day_number(said['day'])}"
    named = table("named_days_en", "day").get(form)
    if named is None or context.published is None:
        return None
    day, since = date.fromisoformat(named), month_day(said, context)
    near = since and since.period and abs(since.period.first - context.published) < _A_MONTH
    if context.published < day or (near and not _TERROR.match(context.after)):
        return None
    return on(Period(Unit.DAY, day))


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<day>, <day> and <day> <month>",
        r"{day}(?=(?:, ?\d{1,2}){0,3}(?:,? and | or |, ?){day:last_day} (?:of )?{month}"
        r"(?:,? {year})?)",
        one_of_days,
        {},
        ("5 and 7 people",),
    ),
    Rule(
        "<month> <day> and <day>, <year>",
        r"{month}\.? {day}(?=(?:, ?\d{1,2}){0,3},? (?:and|or|&) {day:last_day},? {year})",
        full_date,
        {},
        ("November 5 and 7",),
    ),
    Rule(
        "<month> <day> and <day>",
        r"(?:(?<=[ ]and[ ])|(?<=[ ]or[ ])|(?<=,[ ])){day}(?:,? {year})?",
        one_of_days,
        {},
        ("and 7",),
    ),
    Rule(
        "the <day>",
        r"the {digits_ordinal:day}(?: of (?:this|the|that) (?:same )?{unit:month_noun}(?<=month))?",
        day_of_near_month,
        {},
        ("the 15th", "the 45th"),
    ),
    Rule(
        "this day in <year>",
        r"this (?:very )?{day_noun},? in {year}",
        this_day_in,
        {"this day in 1991": "1991-11-06"},
        ("this day in court",),
    ),
    Rule(
        "<named day>",
        r"{named_day}|{named_number}",
        named_day,
        {"9/11": "2001-09-11", "D-Day": "1944-06-06"},
        ("9/12", "9/11/24"),
    ),
    Rule(
        "<month> <day> attacks",
        r"{month}\.? {day}(?=(?P<attacks> (?:terror(?:ist)? )?attacks\b(?! (?:in|on|near)\b)))",
        day_of_attacks,
        {},
        ("March 12 attacks",),
    ),
)
