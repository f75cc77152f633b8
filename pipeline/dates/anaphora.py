"""Rules for dates counted from a date of the text: 'the same day', 'that year', 'two days later'.

Where the text gave no date before, the day of publication stands in, or the words mean nothing.
"""

import re
from re import Match

from pipeline.dates import nearest, weekdays
from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in
from pipeline.dates.meaning import Meaning, lasting, on, some_day_at, unknown_part
from pipeline.dates.periods import Unit, finer, holding
from pipeline.dates.relative import is_plural, is_title, unit_of
from pipeline.dates.reports import reported, with_its_months
from pipeline.dates.slots import SLOTS
from pipeline.dates.verb_cues import Direction
from pipeline.dates.weekdays import part_of
from pipeline.lexicon import rows
from pipeline.models import Precision
from pipeline.rules import Rule, given

_MONTHS = {
    row["form"]: int(row["value"]) for row in rows("time_words_en") if row["class"] == "month"
}
_STEPS = {"same": 0, "that": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
_STEPS |= {"before": -1, "after": 1, "earlier": -1, "later": 1, "prior": -1}
_STEPS |= {"previously": -1, "afterward": 1, "afterwards": 1, "subsequent": 1}
_ENDED = re.compile(
    r" (?:ended|ending|to|through)\b(?: (?P<month>[A-Z][a-z]{2,8})\b)?(?=\.? \d|[ ,;.]|$)"
)
_ENDED_ON = re.compile(
    r" (?:ended|ending|to) (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?!\d|,? \d{4})"
)
_TOLD_AFTER = re.compile(r" (?:that|when|as|in which|on which|after|before)\b")
_THAN = re.compile(r" than\b")
"""'a week earlier than planned': how much, and no day."""

_IN_UNITS = {"E": ("Y", 10), "C": ("Y", 100), "2W": ("W", 2)}
_NEAR = 500
"""Characters over which 'later in the day' goes back to a day that was named."""

_NAMED_NEXT = re.compile(rf" of (?:{SLOTS['month']})\b| \d{{3,4}}\b", re.IGNORECASE)
"""'the month of May', 'the year 988': the name says which one."""

_HOLDERS = frozenset({"W", "WE", "M", "Q", "Y", "E", "C"})
_TOLD_IN = frozenset({Unit.WEEK, Unit.MONTH, Unit.YEAR})
_LED_ONLY = frozenset({"E", "C"})
"""'the end of the decade' is of this one; 'the decade' alone may be any."""


def same_unit(said: Match[str], context: Context) -> Meaning | None:
    """'that year', 'the same day', 'the following month', 'the previous week'."""
    letters, step = unit_of(said), _STEPS[given(said, "shift").split()[-1]]
    base = context.base
    if letters not in set(Unit) or is_plural(said) or is_title(said) or base is None:
        return None
    if context.last and not finer(context.last.unit, Unit(letters)):
        return unknown_part(context.last, Unit(letters), context.from_base())
    return on(holding(Unit(letters), base).shifted(step), context.from_base())


def same_part(said: Match[str], context: Context) -> Meaning | None:
    """'the same night', 'that evening', 'the next morning'."""
    base = context.base
    if base is None:
        return None
    if _TOLD_AFTER.match(context.after) or (context.last and not context.last_day):
        return some_day_at("T" + part_of(said))
    period = nearest.day(base).shifted(_STEPS[given(said, "shift").split()[-1]])
    meaning = on(period, context.from_base())
    return meaning and meaning.at_time("T" + part_of(said), Precision.PART_OF_DAY)


def units_later(said: Match[str], context: Context) -> Meaning | None:
    """'two days later', 'a week earlier': from the last date, as fine as unit and date allow."""
    letters, count = unit_of(said), number_in(given(said, "count"))
    article = given(said, "count") in ("a", "one") and letters == "Y"
    if count is None or (article and _STEPS[given(said, "where").split()[0]] < 0):
        return None  # 'a year earlier' has a rule of its own
    return steps_from_last(
        context, letters, count, ahead=_STEPS[given(said, "where").split()[0]] > 0
    )


def steps_from_last(context: Context, letters: str, count: float, *, ahead: bool) -> Meaning | None:
    """So many units from the last date of the text; a length where that is too coarse for them."""
    base = context.last if not count % 1 and not _THAN.match(context.after) else None
    if letters in _IN_UNITS:
        letters, times = _IN_UNITS[letters]
        count *= times
    exact = letters in set(Unit) and (base is not None and finer(base.unit, Unit(letters)))
    if base is None or not exact:
        return lasting(duration(count, letters))
    return on(
        holding(Unit(letters), base.first).shifted(int(count if ahead else -count)),
        context.from_base(),
    )


def the_unit_before(said: Match[str], context: Context) -> Meaning | None:
    """'the day before', 'a day earlier', 'the year after'."""
    base, letters = context.base, unit_of(said)
    if said[0].lower().startswith("a ") and _THAN.match(context.after):
        return None
    a_year = letters == "Y" and said[0].lower().startswith("a ")
    if base is None or letters not in set(Unit) or is_plural(said) or a_year:
        return None  # 'a year earlier' has a rule of its own
    if context.last and not finer(context.last.unit, Unit(letters)):
        return unknown_part(context.last, Unit(letters), context.from_base())
    step = _STEPS[given(said, "where")]
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
    return on(found.period.shifted(_STEPS[given(said, "where")]), found.read)


def the_unit(said: Match[str], context: Context) -> Meaning | None:
    """'the year', 'the week', 'the quarter', 'the weekend': the one that holds the day."""
    letters = unit_of(said)
    if letters == "D":
        led = context.reading.text[context.start : said.start()].lower()
        return _that_day(context) if led.startswith(("earlier in", "later in")) else None
    if letters not in _HOLDERS or is_plural(said) or is_title(said) or context.published is None:
        return None
    if letters in _LED_ONLY and context.start == said.start():
        return None
    if letters == "Q":
        return _the_quarter(context)
    if _NAMED_NEXT.match(context.after):
        return None
    led = " of " in context.reading.text[context.start : said.start()]
    led = led and not context.before.lower().endswith("since ")  # up to the day of publication
    return _holder(letters, context, led=led)


def _of_history(unit: Unit, context: Context) -> Meaning | None:
    """'By the end of the month she had left', told of a month that is over: the one told of."""
    last, today = context.last, context.published
    if unit not in _TOLD_IN or last is None or today is None or not finer(last.unit, unit):
        return None
    told = holding(unit, last.first)
    near = context.start - context.last_start <= _NEAR
    if not near or told.last >= today or context.direction()[0] is not Direction.PAST:
        return None
    return on(told, context.from_mention("it is the one told of"))


def _holder(letters: str, context: Context, *, led: bool) -> Meaning | None:
    told = _of_history(Unit(letters), context) if led else None
    if told is not None:
        return told
    day = _ENDED_ON.match(context.after) if letters == "W" else None
    if day:
        last = nearest.named_day(context, day["month"], day["day"])
        return on(holding(Unit.WEEK, last) if last else None, context.from_base())
    if letters == "Y" and _ENDED.match(context.after):
        return lasting("P1Y")
    period = context.now(Unit(letters))
    if letters == "WE" and context.published and context.published.isoweekday() < 5:
        period = period and period.shifted(-1)
    return on(period, context.from_published("it holds the day of publication"))


def _that_day(context: Context) -> Meaning | None:
    """'later in the day': the day mentioned just before, else that of publication."""
    if context.last_is_near(_NEAR) and context.last_day:
        return on(nearest.day(context.last_day), context.from_base())
    return on(context.now(Unit.DAY), context.from_published("no other day was mentioned before"))


def _the_quarter(context: Context) -> Meaning | None:
    """The quarter that ended in a month, that of the text, or the one that holds publication."""
    ends = _ENDED.match(context.after)
    ended = _MONTHS.get((ends["month"] or "").lower()) if ends else None
    report = context.report
    if report and (not ended or (report.is_fiscal and context.quarter_is_near())):
        found = reported(report, context.from_mention("it is the quarter of the text"))
    elif ended:
        found = on(*nearest.numbered_quarter(context, (ended + 1) // 3 or 1))
    else:
        found = on(context.now(Unit.QUARTER), context.from_base())
    return found and with_its_months(found, context, is_fiscal=False)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<that|the same|the next> <unit>",
        r"(?P<shift>that(?: same)?|the (?:same|following|next|previous|preceding|prior|subsequent)"
        r"|(?:the )?same)"
        r" {unit}",
        same_unit,
        {"that year": "2024", "the following month": "2024-12", "the same day": "2024-11-06"},
        ("that hour",),
    ),
    Rule(
        "<that|the same|the next> <part of day>",
        r"(?P<shift>that(?: same)?|the (?:same|following|next|previous)) {part}",
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
        r"(?=[.,;:!?]|$| (?:at|in|on|by|from)\b)",
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
    Rule(
        "the <unit>",
        r"the(?: (?:full|whole|entire|calendar|fiscal))? {unit}(?!-)",
        the_unit,
        {"the year": "2024", "the weekend": "2024-W44-WE"},
        ("the hour", "the years", "the day"),
    ),
)
