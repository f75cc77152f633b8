"""Rules for lengths said in more than one unit, and for days so far away.

'two hours and 30 minutes', 'six years, four months and 12 days ago'. What stays out: lengths of one
unit (``durations``) and days counted in one (``relative``).
"""

from itertools import pairwise
from re import Match

from pipeline.dates.arithmetic import day_counted
from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in
from pipeline.dates.meaning import Meaning, lasting, on
from pipeline.dates.periods import Unit, holding
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_LETTERS = table("time_words_en", "value")
_MOST = {
    ("Y", "M"): 23,
    ("Y", "W"): 103,
    ("Y", "D"): 364,
    ("M", "W"): 8,
    ("M", "D"): 60,
    ("W", "D"): 13,
    ("D", "TH"): 47,
    ("TH", "TM"): 119,
    ("TM", "TS"): 119,
}
"""How many of a smaller unit are said beside a larger one."""

_NAMES = {"Y": "years", "M": "months", "W": "weeks", "D": "days"}
_GROUPS = (("count", "unit"), ("more_count", "more_unit"), ("third_count", "third_unit"))


def _parts(said: Match[str]) -> list[tuple[float, str]]:
    """Numbers with the letters of their units; none where each is not less than one before it."""
    parts = []
    for number, unit in _GROUPS:
        count = number_in(given(said, number)) if given(said, unit) else None
        if count is not None:
            parts.append((count, _LETTERS[given(said, unit)]))
    for (_, larger), (count, smaller) in pairwise(parts):
        if not 0 < count <= _MOST.get((larger, smaller), 0):
            return []
    return parts


def added_up(said: Match[str], _: Context) -> Meaning | None:
    """'two hours and 30 minutes': only where each unit is smaller and less than one of the last."""
    parts = _parts(said)
    if not parts:
        return None
    first, *rest = (duration(count, letters) for count, letters in parts)
    led = "PT" if "T" in first else "P"
    return lasting(first + "".join(one.removeprefix(led) for one in rest))


def so_long_ago(said: Match[str], context: Context) -> Meaning | None:
    """'six years, four months and 12 days ago': as fine as the last unit, never finer."""
    parts, today = _parts(said), context.published
    if not parts or today is None or any(count % 1 for count, _ in parts):
        return None
    ahead = given(said, "where") != "ago"
    day = today
    for count, letters in parts:
        if letters in _NAMES:  # the hour of publication is not known
            amount = f"{int(count)} {_NAMES[letters]}"
            reached = day_counted(f"in {amount}" if ahead else f"{amount} ago", "en", day)
            if reached is None:
                return None
            day = reached
    grain = parts[-1][1]
    read = context.from_published(f"it lies so far {'ahead' if ahead else 'back'} of it")
    return on(holding(Unit(grain) if grain in _NAMES else Unit.DAY, day), read)


_AND = r"(?:,? and|,)?"
_SUM = (
    r"(?:the )?{count} {unit}"
    + _AND
    + r" {count:more_count} {unit:more_unit}(?:"
    + _AND
    + r" {count:third_count} {unit:third_unit})?"
)

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<count> <units> and <count> <units>",
        _SUM,
        added_up,
        {
            "two hours and 30 minutes": "PT2H30M",
            "1 hour, 5 minutes": "PT1H5M",
            "five years and three months": "P5Y3M",
            "two days and six hours": "P2DT6H",
            "two years, a month and 12 days": "P2Y1M12D",
        },
        ("two days and two nights", "three months and two years", "3 years and 900 days"),
    ),
    Rule(
        "<count> <units> and <count> <units> ago",
        _SUM + r" {ago_word:where}(?<!away)",
        so_long_ago,
        {
            "six years, four months and 12 days ago": "2018-06-24",
            "two years and a month ago": "2022-10",
            "a week and two days from now": "2024-11-15",
        },
        ("two years and 900 days ago",),
    ),
)
