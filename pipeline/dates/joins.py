"""Two expressions side by side that name one time: '5 p.m. EST, Nov. 9', 'noon on Saturday'."""

import re
from dataclasses import replace

from pipeline.dates.periods import Unit
from pipeline.dates.timex import Timex
from pipeline.models import DateKind

_TIME_THEN_DAY = re.compile(r",? (?:on )?")


def joined(text: str, first: Timex, second: Timex) -> Timex | None:
    """One expression for a time of day with the day right after it, else ``None``."""
    if not _is_time(first) or not _TIME_THEN_DAY.fullmatch(text, first.end, second.start):
        return None
    day = second.meaning
    if day.kind is not DateKind.DATE or day.period is None or day.period.unit is not Unit.DAY:
        return None
    time = first.meaning.value[10:]
    return replace(
        first,
        end=second.end,
        meaning=day.at_time(time, first.meaning.precision),
        rule=f"{first.rule} {second.rule}",
        stated=tuple(sorted({*first.stated, *second.stated})),
        bound=first.bound,
    )


def _is_time(timex: Timex) -> bool:
    return timex.meaning.kind is DateKind.TIME and "weekday" not in timex.stated
