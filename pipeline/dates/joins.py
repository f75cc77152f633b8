"""Two expressions side by side that name one time.

'5 p.m. EST, Nov. 9', 'noon on Saturday', '10:35 a.m. (0735 GMT) on Monday', '5:30 this morning'.
"""

import re
from dataclasses import replace

from pipeline.dates.bounds import opened
from pipeline.dates.meaning import Meaning
from pipeline.dates.periods import Unit
from pipeline.dates.timex import Timex
from pipeline.models import DateKind

_TIME_THEN_DAY = re.compile(
    r"(?: \((?:\d|UTC|GMT)[^()\n]{1,30}\))?,? (?:(?:on|of|am|del?|du|vom) )?"
)
_LEAD = 40
"""Characters before a time in which its preposition stands."""
_CLOCK = re.compile(r"T(\d\d)(:\d\d)")
_LATE = frozenset({"TAF", "TEV"})
_NIGHT = "TNI"
_FIRST_OF_NIGHT = 6
"""'6:30 Tuesday night' is in the evening, '5:30 Tuesday night' says too little."""


def joined(text: str, first: Timex, second: Timex, language: str = "en") -> Timex | None:
    """One expression for a time of day with the day right after it, else ``None``.

    The preposition before the time opens a bound of the whole: 'until 5 p.m. on Friday'.
    """
    if not _is_time(first) or not _TIME_THEN_DAY.fullmatch(text, first.end, second.start):
        return None
    if "relative" in first.stated and first.meaning.value[:10] != second.meaning.value[:10]:
        return None  # 'yesterday morning, the day before and'
    time, day = _time_on(first.meaning.value[10:], second.meaning), second.meaning
    if not time or day.period is None or day.period.unit is not Unit.DAY:
        return None
    before = text[max(0, first.start - _LEAD) : first.start]
    meaning, bound = opened(day.at_time(time, first.meaning.precision), before, language)
    return replace(
        first,
        end=second.end,
        meaning=meaning,
        rule=f"{first.rule} {second.rule}",
        stated=tuple(sorted({*first.stated, *second.stated})),
        bound=bound or first.bound,
    )


def _time_on(time: str, day: Meaning) -> str:
    """The time on a day or in a part of it; ``""`` where the two are no one time."""
    if day.kind is DateKind.DATE:
        return time
    clock = _CLOCK.fullmatch(time)
    if day.kind is not DateKind.TIME or clock is None:
        return ""
    part, hour = day.value[10:], int(clock[1])
    if part == _NIGHT and hour < _FIRST_OF_NIGHT:
        return ""
    late = hour < 12 and part in {*_LATE, _NIGHT}
    return f"T{hour + 12 * late:02}{clock[2]}" if part in {"TMO", *_LATE, _NIGHT} else ""


def _is_time(timex: Timex) -> bool:
    return timex.meaning.kind is DateKind.TIME and "weekday" not in timex.stated
