"""Rules for holidays whose day the calendar gives; ``lexicon/holidays_en.csv`` lists them."""

import re
from datetime import date, timedelta
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Period, Unit, holding
from pipeline.dates.relative import unit_of
from pipeline.dates.told_days import is_told
from pipeline.dates.verb_cues import Direction
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_THURSDAY = 4
_FAR = timedelta(days=30)
"""Beyond it a verb tells which one is meant: 'by Christmas' in May; 'at Easter' may be near."""
_IN_STORY = re.compile(r"\bhad(?: [\w’-]+){1,5} (?:before|by|until|till|after|at) $")
"""'The strike began on 3 May 1918. All had gone home before (Christmas)'."""
_NEAR = 300
"""Characters behind a day of a history."""
_OF_STORY = "all dates before it are of years long gone"
_TOWARDS = re.compile(r"\b(?:before|ahead of|for|towards?|until|till) (?:the )?$")


def easter(year: int) -> date:
    """Western Easter Sunday, by the Gregorian computus of Meeus, Jones and Butcher."""
    cycle, hundreds, rest = year % 19, year // 100, year % 100
    lift = (hundreds - (hundreds + 8) // 25 + 1) // 3
    epact = (19 * cycle + hundreds - hundreds // 4 - lift + 15) % 30
    weekday = (32 + 2 * (hundreds % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (cycle + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """Easter Sunday of the eastern churches, by the Julian computus of Meeus."""
    cycle = (19 * (year % 19) + 15) % 30
    weekday = (2 * (year % 4) + 4 * (year % 7) - cycle + 34) % 7
    month, day = divmod(cycle + weekday + 114, 31)
    return date(year, month, day + 1) + timedelta(days=year // 100 - year // 400 - 2)


def day_in(year: int, spec: str) -> date:
    """The day of a holiday in a year.

    ``12-25`` is a day, ``11-4-4`` month, weekday and which one (``-1`` is the last), ``+1`` behind
    it a day later, ``easter-2`` counts from Easter Sunday,
    ``orthodox-2`` from that of the eastern churches.
    """
    for name, feast in (("easter", easter), ("orthodox", orthodox_easter)):
        if spec.startswith(name):
            return feast(year) + timedelta(days=int(spec.removeprefix(name)))
    spec, _, later = spec.partition("+")
    return _day_of(year, spec) + timedelta(days=int(later or 0))


def _day_of(year: int, spec: str) -> date:
    parts = spec.split("-", 2)
    month, second = int(parts[0]), int(parts[1])
    if len(parts) == 2:
        return date(year, month, second)
    if parts[2] == "-1":
        last = date(year, month + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.isoweekday() - second) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(second - first.isoweekday()) % 7 + 7 * (int(parts[2]) - 1))


def holiday(said: Match[str], context: Context) -> Meaning | None:
    """A holiday of a stated year, else the nearest one."""
    name = " ".join(given(said, "holiday").replace("’", "'").split())
    spec = table("holidays_en", "day")[name]
    if given(said, "year"):
        return on(nearest.day(day_in(int(given(said, "year")), spec)))
    if context.published is None:
        return None
    today, shift = context.published, given(said, "shift")
    bygone = None if shift else context.bygone_year
    if bygone and context.last_is_near(_NEAR) and _IN_STORY.search(context.before):
        return on(nearest.day(day_in(bygone, spec)), context.from_mention(_OF_STORY))
    around = [
        day_in(today.year + step, spec) for step in (-1, 0, 1) if 1 < today.year + step < 9998
    ]
    if shift in ("last", "this past", "next", "this coming"):
        ahead = shift in ("next", "this coming")
        around = [day for day in around if (day > today) is ahead] or around
    best, because = min(around, key=lambda day: abs(day - today)), "it is the one nearest to it"
    away = abs(best - today)
    if not shift and (away > _FAR or (best > today and is_told(context, away.days))):
        best, because = _by_verb(around, best, today, context)
    return on(Period(Unit.DAY, best), context.from_published(because))


def _by_verb(around: list[date], best: date, today: date, context: Context) -> tuple[date, str]:
    """The nearest holiday, or where that is far off the nearest on the side that a verb tells."""
    direction, cue = context.direction()
    if direction not in (Direction.PAST, Direction.FUTURE) or _TOWARDS.search(context.before):
        return best, "it is the one nearest to it"
    fitting = [day for day in around if (day >= today) is (direction is Direction.FUTURE)]
    nearest_one = min(fitting, key=lambda day: abs(day - today), default=best)
    return nearest_one, f"'{cue}' tells the way"


def week_of_holiday(said: Match[str], context: Context) -> Meaning | None:
    """'Christmas week', 'Labor Day weekend': the week that holds it, the weekend nearest to it."""
    found = holiday(said, context)
    if found is None or found.period is None:
        return None
    day, unit = found.period.first, Unit(_VALUE[given(said, "unit")])
    if unit is Unit.WEEKEND and day.isoweekday() < _THURSDAY:
        day -= timedelta(days=7)
    return on(holding(unit, day), found.read) if unit in (Unit.WEEK, Unit.WEEKEND) else None


def beside_holiday(said: Match[str], context: Context) -> Meaning | None:
    """'the day after Christmas', 'two weeks before Easter', 'the Friday after Thanksgiving'."""
    found, back = holiday(said, context), given(said, "where") == "before"
    if found is None or found.period is None:
        return None
    day = found.period.first
    if given(said, "weekday"):
        number = int(_VALUE[given(said, "weekday")])
        beside = (nearest.last_weekday if back else nearest.next_weekday)(day, number)
        return on(beside, found.read)
    unit, count = unit_of(said), number_in(given(said, "count") or "one")
    if count is None or count % 1 or unit not in set(Unit):
        return None
    return on(holding(Unit(unit), day).shifted(-int(count) if back else int(count)), found.read)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<holiday>",
        r"(?:(?P<shift>last|next|this|this coming|this past) )?{holiday}(?:,? {year})?",
        holiday,
        {
            "Christmas": "2024-12-25",
            "Thanksgiving Day": "2024-11-28",
            "last Thanksgiving": "2023-11-23",
            "Easter 2024": "2024-03-31",
            "Memorial Day 2024": "2024-05-27",
        },
        ("christmas", "Christmastide"),
    ),
    Rule(
        "<count> <units> <before|after> <holiday>",
        r"(?:(?:{count}|the) {unit}|(?:the )?{weekday}) (?P<where>before|after)"
        r" (?:(?P<shift>last|next) )?{holiday}(?:,? {year})?",
        beside_holiday,
        {
            "the day after Christmas": "2024-12-26",
            "two days before Thanksgiving": "2024-11-26",
            "the Friday after Thanksgiving": "2024-11-29",
        },
        ("the day after christening",),
    ),
    Rule(
        "<holiday> week",
        r"(?:(?P<shift>last|next|this) )?{holiday} {unit}",
        week_of_holiday,
        {"Thanksgiving weekend": "2024-W48-WE", "Christmas week": "2024-W52"},
        ("Christmas month",),
    ),
)
