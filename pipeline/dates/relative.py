"""Rules for dates counted from publication: 'yesterday', 'last week', 'two years ago', 'this year'.

What stays out: dates counted from another date of the text (``anaphora``) and lengths of time
(``durations``).
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates import nearest
from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in
from pipeline.dates.direction import Direction, says
from pipeline.dates.meaning import Meaning, Read, Refusal, lasting, on, somewhen
from pipeline.dates.periods import Period, Unit, holding, month_of, year_of
from pipeline.dates.reports import in_fiscal_year
from pipeline.dates.spoken import spoken_on
from pipeline.dates.weekdays import part_of
from pipeline.lexicon import table
from pipeline.models import Anchor, Interval, Precision
from pipeline.rules import Rule, given, said_groups

_VALUE = table("time_words_en", "value")
_ENGLISH = "en"
_STEPS = {"last": -1, "past": -1, "previous": -1, "latest": -1, "this": 0, "current": 0}
_STEPS |= {"next": 1, "coming": 1, "following": 1, "upcoming": 1}
_NAMES = {"D": "days", "W": "weeks", "2W": "weeks", "M": "months", "Q": "months", "Y": "years"}
_NAMES |= {"E": "years", "C": "years", "TH": "hours", "TM": "minutes", "TS": "seconds", "N": "days"}
_NAME = re.compile(r"\b[A-Z][A-Za-z]+ $")
_UNITS = frozenset(Unit)
_SLIDING, _LENGTHS = frozenset({"W", "M", "Q", "Y"}), frozenset({"D", "E", "C"})
_OTHERS = frozenset({("last", "D"), ("latest", "D"), ("latest", "Q")})
"""'the last day' of something is never yesterday; 'the latest quarter' has a rule of its own."""

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
_MIDYEAR = 6
_MIDWEEK = 3
_HOURS = {"TH": 1, "TM": 1 / 60, "TS": 1 / 3600}
_TIMES = {"2W": 2, "Q": 3, "E": 10, "C": 100}


def unit_of(said: Match[str]) -> str:
    """The TIMEX3 letters of the unit, the plural read as the singular."""
    return _VALUE[given(said, "unit")]


def today_or_so(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'today', 'yesterday', 'tomorrow', with or without a part of the day."""
    if context.published is None or (said[0][0].isupper() and _NAME.search(context.before)):
        return None
    if _NOWADAYS.match(context.after) or _PEOPLE_OF.search(context.before):
        return Refusal(f"'{said[0]}' means the time we live in here, no day")
    word = given(said, "deictic")
    day = spoken_on(context.before, context.after, context.published)
    reached = day_counted(word, _ENGLISH, day)
    if day == context.published:
        read = context.from_published(f"'{word}' is counted from it")
    else:
        read = Read(Anchor.MENTION, day, f"'{word}' is said in words spoken on that day")
    meaning = on(Period(Unit.DAY, reached) if reached else None, read)
    if meaning and given(said, "part"):
        return meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)
    return meaning


def around_yesterday(said: Match[str], context: Context) -> Meaning | None:
    """'the day before yesterday', 'the day after tomorrow'."""
    meaning = today_or_so(said, context)
    if not isinstance(meaning, Meaning) or meaning.period is None:
        return None
    return on(meaning.period.shifted(-1 if given(said, "side") == "before" else 1), meaning.read)


def this_part(said: Match[str], context: Context) -> Meaning | None:
    """'this morning', 'tonight', 'last night'."""
    if context.published is None:
        return None
    shift = given(said, "shift")
    period = nearest.day(context.published).shifted(-1 if shift == "last" else 0)
    meaning = on(period, context.from_published("it is counted from that day"))
    part = "NI" if given(said, "tonight") else part_of(said)
    return meaning and meaning.at_time("T" + part, Precision.PART_OF_DAY)


def shifted_unit(said: Match[str], context: Context) -> Meaning | None:
    """'last week', 'this year', 'next quarter', 'the past decade'."""
    letters, shift = unit_of(said), given(said, "shift").split()[-1]
    if letters in _HOURS and said[0].lower().startswith("the ") and not is_plural(said):
        return lasting(duration(1.0, letters))
    if letters not in _UNITS or is_plural(said) or is_title(said) or (shift, letters) in _OTHERS:
        return None
    if shift == "past" and letters in _LENGTHS:
        return lasting(duration(1.0, letters))
    if shift == "past" and letters in _SLIDING:
        return _up_to_now(Unit(letters), context)
    here, read = context.now(Unit(letters)), context.from_published(f"'{shift}' is counted from it")
    step = -1 if letters == "WE" and shift == "this" and _is_over(context) else _STEPS[shift]
    found = on(here and here.shifted(step), read)
    return in_fiscal_year(found) if found and given(said, "fiscal") else found


def _is_over(context: Context) -> bool:
    """Whether a verb in the past tells, early in a week, of 'this weekend'.

    A verb of saying tells of it only from right beside: 'he said the band plays this weekend'.
    """
    if context.published is None or context.published.isoweekday() > _MIDWEEK:
        return False
    direction, cue = context.direction()
    verb = cue.split()[-1] if cue else ""
    far = says(verb) and not context.before.rstrip().endswith(verb)
    return direction is Direction.PAST and not far


def _up_to_now(unit: Unit, context: Context) -> Meaning | None:
    """'the past week' has the value of the week before, and ends on the day of publication."""
    here = context.now(unit)
    found = on(here and here.shifted(-1), context.from_published("'past' leads up to it"))
    steps = {Unit.WEEK: "1 week", Unit.MONTH: "1 month", Unit.QUARTER: "3 months"}
    today = context.published
    if found is None or today is None:
        return None
    begin = day_counted(f"{steps.get(unit, '1 year')} ago", _ENGLISH, today)
    days = Interval(earliest=begin, latest=today)
    edtf = f"{begin.isoformat()}/{today.isoformat()}" if begin and unit is Unit.WEEK else None
    return replace(found, interval=days, edtf=edtf)


def second_next(said: Match[str], context: Context) -> Meaning | None:
    """'the month before last', 'the week after next'."""
    letters = unit_of(said)
    if letters not in _UNITS or is_plural(said) or context.published is None:
        return None
    step = -2 if given(said, "where") == "before last" else 2
    read = context.from_published(f"'{given(said, 'where')}' is counted from it")
    return on(holding(Unit(letters), context.published).shifted(step), read)


def is_plural(said: Match[str]) -> bool:
    """Whether the unit stands in the plural."""
    return given(said, "unit").endswith(("s", "ies"))


def is_title(said: Match[str]) -> bool:
    """Whether the unit has a capital, as in the name of a programme ('60 Minutes')."""
    unit = dict(said_groups(said)).get("unit", "")
    return unit[:1].isupper() and not unit.isupper()


def ago(said: Match[str], context: Context) -> Meaning | None:
    """'two weeks ago', 'three days from now': as fine as the unit, never finer."""
    letters, count = unit_of(said), number_in(given(said, "count"))
    half = 0.5 if given(said, "half") else 0
    article = given(said, "count") in ("a", "one") and letters == "Y" and not half
    if count is None or context.published is None or article:
        return None  # 'a year ago' has a rule of its own
    count += half
    ahead = given(said, "where") in ("from now", "hence", "from today", "away")
    if count * _TIMES.get(letters, 1) % 1 and letters not in _HOURS:
        return lasting(duration(count, letters))
    period = counted(count, letters, ahead, context)
    way = "ahead" if ahead else "back"
    return on(period, context.from_published(f"{count:g} {_NAMES[letters]} {way} from it"))


def counted(count: float, letters: str, ahead: bool, context: Context) -> Period | None:
    """The day, week, month or year so many units from publication."""
    if context.published is None:
        return None
    if letters in _HOURS:  # the hour of publication is not known
        count, letters = count * _HOURS[letters] // 24, "D"
    amount = f"{int(count * _TIMES.get(letters, 1))} {_NAMES[letters]}"
    words = f"in {amount}" if ahead else f"{amount} ago"
    reached = day_counted(words, _ENGLISH, context.published)
    unit = _GRAIN.get(letters, Unit.DAY)
    return holding(unit, reached) if reached else None


_AGES = ((10**9, "GA"), (10**6, "MA"), (10**3, "KA"))
"""TIDES letters for what is older than the calendar."""

_DISTANT = frozenset({"D", "W", "M", "Y"})
_IS_STILL = re.compile(
    r"(?:\b(?:is|are|remains?|now|still|just|only|about|nearly|almost|less than)|['’]s) $"
)
_GRAIN = {
    "2W": Unit.WEEK,
    "W": Unit.WEEK,
    "M": Unit.MONTH,
    "Q": Unit.QUARTER,
    "Y": Unit.YEAR,
    "E": Unit.YEAR,
    "C": Unit.YEAR,
}


def long_ago(said: Match[str], context: Context) -> Meaning | None:
    """'13 billion years ago', '12,000 years ago': KA, MA and GA count thousands, millions ..."""
    count = number_in(given(said, "count"))
    if count is None or context.published is None or count < context.published.year:
        return None
    size, letters = next((size, name) for size, name in _AGES if count >= size)
    return somewhen(f"{letters}{count / size:.10g}")


def years_ago_today(said: Match[str], context: Context) -> Meaning | None:
    """'four years ago today', 'two years ago this month'."""
    count, today = number_in(given(said, "count")), context.published
    if count is None or count % 1 or today is None or not 0 < count < today.year:
        return None
    if _VALUE[given(said, "years")] != "Y":
        return None
    reached = day_counted(f"{int(count)} years ago", _ENGLISH, today)
    read = context.from_published(f"{count:g} years back from it")
    if given(said, "month"):
        return on(month_of(today.year - int(count), int(_VALUE[given(said, "month")])), read)
    unit = Unit.DAY if given(said, "deictic") else Unit(unit_of(said))
    if reached is None or unit not in (Unit.DAY, Unit.WEEK, Unit.MONTH, Unit.WEEKEND):
        return None
    return on(holding(unit, reached), read)


def away(said: Match[str], context: Context) -> Meaning | None:
    """'is 12 days away': counted ahead; 'two hours away' is a way to go."""
    if unit_of(said) not in _DISTANT or not _IS_STILL.search(context.before):
        return None
    return ago(said, context)


def vaguely_ago(said: Match[str], _: Context) -> Meaning:
    """'a few years ago', 'months ago': past, no more."""
    return somewhen("PAST_REF" if given(said, "where") in ("ago", "earlier") else "FUTURE_REF")


def new_year(_: Match[str], context: Context) -> Meaning | None:
    """'the new year': the one that has just begun, in the second half of a year the next."""
    year = context.now(Unit.YEAR)
    ahead = context.published is not None and context.published.month > _MIDYEAR
    read = context.from_published("it is the one nearest to it")
    return on(year and year.shifted(1 if ahead else 0), read)


def year_end(said: Match[str], context: Context) -> Meaning | None:
    """'year-end': the year, as 'the end of the year' is; no day of it is said."""
    if given(said, "year"):
        return on(year_of(int(given(said, "year"))))
    year = context.now(Unit.YEAR)
    return on(year, context.from_published("it ends the year of publication"))


_AGO = r"{ago_word:where}(?<!away)"

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
    Rule(
        "<last|this|next> <unit>",
        r"(?P<shift>(?:the )?(?:last|past|next|coming|upcoming|current|latest)"
        r"|this past|this coming|this)"
        r"(?: (?:(?P<fiscal>fiscal|financial)|calendar|full|whole|entire))? {unit}",
        shifted_unit,
        {
            "last week": "2024-W44",
            "this year": "2024",
            "next month": "2024-12",
            "last quarter": "2024-Q3",
            "this century": "20",
            "the past decade": "P10Y",
        },
        ("last seconds", "this hour", "the last day"),
    ),
    Rule(
        "the <unit> before last",
        r"the {unit} (?P<where>before last|after next)",
        second_next,
        {"the month before last": "2024-09", "the week after next": "2024-W47"},
        ("the month before", "the hour before last"),
    ),
    Rule(
        "<count> <units> ago",
        r"{count}(?:(?: (?:full|whole|long|short))? |-){unit}(?P<half> and a half)?"
        r"(?: or so| or more)? " + _AGO,
        ago,
        {
            "two weeks ago": "2024-W43",
            "10 years ago": "2014",
            "three days ago": "2024-11-03",
            "five months from now": "2025-04",
            "two decades ago": "2004",
            "two weeks or so ago": "2024-W43",
            "half a century ago": "1974",
            "a year and a half ago": "P1Y6M",
        },
        ("two weeks", "1,000,000 years ago"),
    ),
    Rule(
        "<count> years before the calendar",
        r"{count} {unit}(?<=years) {ago_word:where}(?<=ago)",
        long_ago,
        {
            "13 billion years ago": "GA13",
            "12,000 years ago": "KA12",
            "66 million years ago": "MA66",
        },
        ("2,000 years ago",),
    ),
    Rule(
        "<count> years ago <today>",
        r"{count} {unit:years} {ago_word:where}(?<=ago)"
        r" (?:{deictic}(?<=today)|this (?:{unit}|{month}))",
        years_ago_today,
        {"four years ago today": "2020-11-06", "two years ago this week": "2022-W44"},
        ("four years ago this year",),
    ),
    Rule(
        "<count> <units> away",
        r"{count} {unit} {ago_word:where}(?<=away)",
        away,
        {},
        ("two hours away", "two days away"),
    ),
    Rule(
        "<several> <units> ago",
        r"(?:{vague_number} {unit}|{plural_unit}) (?P<where>ago|earlier|from now|hence)",
        vaguely_ago,
        {"several years ago": "PAST_REF", "months ago": "PAST_REF"},
        ("several years",),
    ),
    Rule(
        "the new year",
        r"the new {year_noun}(?!['’]s)",
        new_year,
        {"the new year": "2025"},
        ("the new years",),
    ),
    Rule(
        "year-end",
        r"(?:{year} )?{year_noun}(?:['’]s)?[- ]end(?: {year})?",
        year_end,
        {"year-end": "2024", "year's end": "2024", "year-end 2023": "2023"},
        ("the end",),
    ),
)
