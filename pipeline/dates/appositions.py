"""The day that stands in apposition behind a distance: 'two weeks later, on October 6'.

In: where the reader stands. Out: the day that the text itself gives, which no count may contradict.
"""

import re
from datetime import date

from pipeline.dates import nearest
from pipeline.dates.absolute import month_number
from pipeline.dates.context import Context
from pipeline.dates.periods import day_of
from pipeline.dates.slots import SLOTS

_MONTH = SLOTS["month"]
_DAY_BEHIND = re.compile(
    rf", (?:on )?(?:(?:{SLOTS['weekday']}),? )?"
    rf"(?:(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})|(?P<first>\d{{1,2}}) (?P<month_after>{_MONTH}))"
    r"(?:,? (?P<year>(?:1\d|20)\d\d))?\b(?! ?[-–—:])",
    re.IGNORECASE,
)


def day_behind(context: Context) -> date | None:
    """The day that stands right behind the expression, between commas."""
    found = _DAY_BEHIND.match(context.after)
    if found is None:
        return None
    month, number = found["month"] or found["month_after"], found["day"] or found["first"]
    if found["year"] is None:
        return nearest.named_day(context, month, number)
    day = day_of(int(found["year"]), month_number(month), int(number))
    return day.first if day else None
