"""Rules for what lies so many units back or ahead: 'two weeks ago', 'five months from now'.

What stays out: counts of more than one unit (``sums``), and 'a year ago', which reports use for a
period (``earnings``).
"""

import re
from re import Match

from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in
from pipeline.dates.meaning import Meaning, lasting, on, somewhen
from pipeline.dates.periods import Period, Unit, holding, month_of
from pipeline.dates.relative import unit_of
from pipeline.dates.verb_cues import Direction
from pipeline.lexicon import table
from pipeline.models import Precision
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_ENGLISH = "en"
_NAMES = {"D": "days", "W": "weeks", "2W": "weeks", "M": "months", "Q": "months", "Y": "years"}
_NAMES |= {"E": "years", "C": "years", "TH": "hours", "TM": "minutes", "TS": "seconds", "N": "days"}
_HOURS = {"TH": 1, "TM": 1 / 60, "TS": 1 / 3600}
_TIMES = {"2W": 2, "Q": 3, "E": 10, "C": 100}
_AGES = ((10**9, "GA"), (10**6, "MA"), (10**3, "KA"))
"""TIDES letters for what is older than the calendar."""

_DISTANT = frozenset({"D", "W", "M", "Y"})
_IS_STILL = re.compile(
    r"(?:\b(?:is|are|remains?|now|still|just|only|about|nearly|almost|less than)|['’]s) $"
)
_IN = re.compile(r"\bin (?:about |around |just |only |roughly |some )?$")
_MODAL = re.compile(r"\b(?:can|could|may|might|must|should|not|never|no)\b|n['’]t\b|\bcannot\b")
_AMOUNT = re.compile(r"\d|\b(?:percent|time|times|most|once|twice|hundreds|thousands)\b")
_ENDS = re.compile(
    r"\b(?:end|finish|fix|resolve|settle|solve|stop|undo)\s"
    r"(?:it|them|(?:all|an?|any|every|her|his|its|that|the|their|these|this|those)\s[\w’'-]+)\b"
)
"""'to end the war in a day' is the time that it takes."""
_TOLD = re.compile(r" (?:that|when|which|of|in which)\b")
"""'in a week that saw three votes' tells which week."""

_GRAIN = {
    "2W": Unit.WEEK,
    "W": Unit.WEEK,
    "M": Unit.MONTH,
    "Q": Unit.QUARTER,
    "Y": Unit.YEAR,
    "E": Unit.YEAR,
    "C": Unit.YEAR,
}


def ago(said: Match[str], context: Context) -> Meaning | None:
    """'two weeks ago', 'three days from now': as fine as the unit, never finer."""
    letters, count = unit_of(said), number_in(given(said, "count"))
    half = 0.5 if given(said, "half") else 0
    ahead = given(said, "where") in ("from now", "hence", "away")
    article = given(said, "count") in ("a", "one") and letters == "Y" and not half
    if count is None or context.published is None or (article and not ahead):
        return None  # 'a year ago' has a rule of its own
    count += half
    if count * _TIMES.get(letters, 1) % 1 and letters not in _HOURS:
        return lasting(duration(count, letters))
    period = counted(count, letters, ahead, context)
    way = "ahead" if ahead else "back"
    return on(period, context.from_published(f"{_amount(count, letters)} {way} from it"))


def _amount(count: float, letters: str) -> str:
    """'3 weeks', '1 week', '20 years' for two decades."""
    number, name = count * _TIMES.get(letters, 1), _NAMES[letters]
    return f"{number:g} {name.removesuffix('s') if number == 1 else name}"


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


def from_that_day(said: Match[str], context: Context) -> Meaning | None:
    """'a week from today', 'two weeks from tonight': the very day, as a day is counted from."""
    count, today = number_in(given(said, "count")), context.published
    letters, start = unit_of(said), given(said, "deictic") or "today"
    if count is None or count % 1 or today is None or letters not in _DISTANT:
        return None
    base = day_counted(start, _ENGLISH, today)
    reached = base and day_counted(f"in {_amount(count, letters)}", _ENGLISH, base)
    because = f"{_amount(count, letters)} ahead from '{start}'"
    meaning = on(Period(Unit.DAY, reached) if reached else None, context.from_published(because))
    is_night = bool(given(said, "tonight"))
    return meaning.at_time("TNI", Precision.PART_OF_DAY) if meaning and is_night else meaning


def away(said: Match[str], context: Context) -> Meaning | None:
    """'is 12 days away': counted ahead; 'two hours away' is a way to go."""
    if unit_of(said) not in _DISTANT or not _IS_STILL.search(context.before):
        return None
    return ago(said, context)


def ahead(said: Match[str], context: Context) -> Meaning | None:
    """'starts in three weeks', 'will be held in two days': that far from publication.

    Behind an amount ('will build nine ships in two years') or a verb that looks back ('grew in two
    weeks') it is the time that something takes, and so it is behind 'can' and 'not'.
    """
    letters, led = unit_of(said), _IN.search(context.before)
    count = number_in(given(said, "count"))
    if not led or letters not in _GRAIN.keys() - {"Q"} | {"D"} or count is None or count % 1:
        return None
    if _TOLD.match(context.after) or not _points_ahead(context, context.before[: led.start()]):
        return None
    read = context.from_published(f"{_amount(count, letters)} ahead from it")
    return on(counted(count, letters, True, context), read)


def _points_ahead(context: Context, before: str) -> bool:
    direction, cue = context.direction()
    at = before.rfind(cue.split()[0]) if cue else -1
    if direction is not Direction.FUTURE or at < 0:
        return False
    clause = before[at:]
    counts = (number_in(word) is not None and word != "a" for word in clause.lower().split())
    is_taken = _AMOUNT.search(clause) or _ENDS.search(clause) or any(counts)
    return not (_MODAL.search(before) or is_taken)


def vaguely_ago(said: Match[str], _: Context) -> Meaning:
    """'a few years ago', 'months ago': past, no more."""
    return somewhen("PAST_REF" if given(said, "where") in ("ago", "earlier") else "FUTURE_REF")


_AGO = r"{ago_word:where}(?<!away)"

RULES: tuple[Rule[Meaning], ...] = (
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
            "a year from now": "2025",
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
        "<count> <units> from <today>",
        r"{count} {unit} from (?:{deictic}(?<=today|orrow)|{tonight})",
        from_that_day,
        {
            "a week from today": "2024-11-13",
            "two weeks from tomorrow": "2024-11-21",
            "three days from tonight": "2024-11-09TNI",
        },
        ("an hour from today", "two weeks from yesterday"),
    ),
    Rule(
        "<count> <units> away",
        r"{count} {unit} {ago_word:where}(?<=away)",
        away,
        {},
        ("two hours away", "two days away"),
    ),
    Rule(
        "in <count> <units>",
        # An empty group has it tried before the length of time of the same words.
        r"(?P<ahead>){count} {unit}(?:['’] time)?",
        ahead,
        {},
        ("two weeks", "a year"),
    ),
    Rule(
        "<several> <units> ago",
        r"(?:{vague_number} {unit}|{plural_unit}) (?P<where>ago|earlier|from now|hence)",
        vaguely_ago,
        {"several years ago": "PAST_REF", "months ago": "PAST_REF"},
        ("several years",),
    ),
)
