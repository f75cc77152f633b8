"""Rules for days and their parts that point from the day of writing: 'yesterday', 'tonight'.

What stays out: weeks, months and years so named (``relative``), weekdays (``weekdays``).
"""

import re
from datetime import date
from re import Match

from pipeline.dates import nearest
from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, Read, Refusal, on, somewhen
from pipeline.dates.nowadays import is_nowadays
from pipeline.dates.periods import Period, Unit
from pipeline.dates.spoken import spoken_on
from pipeline.dates.weekdays import part_of
from pipeline.models import Anchor, Precision
from pipeline.rules import Rule, given

_ENGLISH = "en"
_NAME = re.compile(r"\b[A-Z][A-Za-z]+ $|[a-z]+ (?:''|``|[“\"‘])$")
"""Before a capital it is a name: "USA Today", 'the new "Today" host'."""
_NAMED = re.compile(r"[“\"][^“”\"]{0,30}\w $|\b[A-Z][a-z]+ $")
"""Before a capital it is part of a name: 'Entertainment Tonight'."""
_CAPITALS = re.compile(r" [A-Z]{2,}\b")
"""Behind a word in capitals: "TODAY NORLAND (XYZ) The vote"."""
_SHOW = re.compile(r" (?:program(?:me)?|show|host|newspaper|presenter)\b", re.IGNORECASE)
_NOWADAYS = re.compile(
    r"['’]s (?:(?:many|young|modern|own|global|digital) )?(?:world|societ(?:y|ies)|youths?|young"
    r"|kids|children|generations?|standards|economy|environment|climate|teen\w*|students|consumers"
    r"|parents|women|men|families|culture|politics|technology|prices|terms|money|dollars"
    r"|leaders|challenges|threats|reality|realities|[a-z]+ers)\b"
)
_PEOPLE_OF = re.compile(
    r"\b(?:people|world|youth|children|leaders|cars|jobs|technolog(?:y|ies)|city|cities|army|economy"
    r"|generations?|society|weapons|wars|companies) of $"
)


def today_or_so(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'today', 'yesterday', 'tomorrow', with or without a part of the day."""
    is_name = _NAME.search(context.before) or _SHOW.match(context.after)
    in_capitals = said[0].isupper() and _CAPITALS.match(context.after) is not None
    today = context.today
    if today is None or in_capitals or (said[0][0].isupper() and is_name):
        return None
    if _NOWADAYS.match(context.after) or _PEOPLE_OF.search(context.before):
        return Refusal(f"'{said[0]}' means the time we live in here, no day")
    word = given(said, "deictic")
    if said[0].lower() == "today" and is_nowadays(context.before, context.after):
        return somewhen("PRESENT_REF")
    day, read = _counted_from(word, context, today)
    reached = day_counted(word, _ENGLISH, day)
    meaning = on(Period(Unit.DAY, reached) if reached else None, read)
    if meaning and given(said, "part"):
        return meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)
    return meaning


def _counted_from(word: str, context: Context, today: date) -> tuple[date, Read]:
    """The day on which the words were spoken where their sentence tells it, else 'today'."""
    day = spoken_on(context.before, context.after, today)
    if day == today:
        return day, context.from_today(f"'{word}' is counted from it")
    return day, Read(Anchor.MENTION, day, f"'{word}' is said in words spoken on that day")


def around_yesterday(said: Match[str], context: Context) -> Meaning | None:
    """'the day before yesterday', 'the day after tomorrow'."""
    meaning = today_or_so(said, context)
    if not isinstance(meaning, Meaning) or meaning.period is None:
        return None
    return on(meaning.period.shifted(-1 if given(said, "side") == "before" else 1), meaning.read)


def this_part(said: Match[str], context: Context) -> Meaning | None:
    """'this morning', 'tonight', 'last night'."""
    named = said[0][0].isupper() and _NAMED.search(context.before)
    title = " " in said[0] and said[0].istitle()  # 'CBS’s “This Morning”'
    if context.today is None or named or title:
        return None
    shift = given(said, "shift")
    day, read = _counted_from(said[0].lower(), context, context.today)
    meaning = on(nearest.day(day).shifted(-1 if shift == "last" else 0), read)
    part = "NI" if given(said, "tonight") else part_of(said)
    return meaning and meaning.at_time("T" + part, Precision.PART_OF_DAY)


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<today>",
        r"{deictic}(?:(?:['’]s)? (?:early |late )?{part})?",
        today_or_so,
        {"yesterday": "2024-11-05", "tomorrow": "2024-11-07", "yesterday morning": "2024-11-05TMO"},
        ("todays",),
    ),
    Rule(
        "the day before <yesterday>",
        r"the day (?P<side>before|after) {deictic}",
        around_yesterday,
        {"the day before yesterday": "2024-11-04", "the day after tomorrow": "2024-11-08"},
        ("the day before",),
    ),
    Rule(
        "this <part of day>",
        r"(?:(?P<shift>this|last) {part}|{tonight})",
        this_part,
        {
            "this morning": "2024-11-06TMO",
            "last night": "2024-11-05TNI",
            "tonight": "2024-11-06TNI",
        },
        ("the morning",),
    ),
)
