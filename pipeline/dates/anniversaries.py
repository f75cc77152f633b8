"""Rules for anniversaries: 'the 11th anniversary of 9/11' is that day eleven years on.

What stays out: anniversaries of what has no date in the text ('its 70th anniversary').
"""

from datetime import MAXYEAR, date
from re import Match

from pipeline.dates.absolute import day_number, month_and_day, month_number
from pipeline.dates.context import Context
from pipeline.dates.counts import number_in, ordinal_in
from pipeline.dates.meaning import Meaning, Read, on
from pipeline.dates.periods import Period, Unit, day_of, holding, month_of
from pipeline.lexicon import table
from pipeline.models import Anchor
from pipeline.rules import Rule, given


def anniversary(said: Match[str], _: Context) -> Meaning | None:
    """So many years after a day, a month or a year that is named in full."""
    words, count = given(said, "ordinal", "rank"), given(said, "count")
    years = ordinal_in(words) if words else number_in(count)
    first = _first(said)
    if first is None or not years or years % 1:
        return None
    start, year = first.first, first.first.year + int(years)
    if year > MAXYEAR:
        return None
    reached = {
        Unit.DAY: day_of(year, start.month, start.day),
        Unit.MONTH: month_of(year, start.month),
        Unit.YEAR: holding(Unit.YEAR, date(year, 1, 1)),
    }[first.unit]
    return on(reached, Read(Anchor.MENTION, start, f"it is {int(years)} years after it"))


def _first(said: Match[str]) -> Period | None:
    """What the years are counted from."""
    named = given(said, "named_day", "named_number")
    if named:
        known = date.fromisoformat(table("named_days_en", "day")[named.replace("’", "'")])
        return Period(Unit.DAY, known)
    year = int(given(said, "year"))
    month, number = given(said, "month", "month_after"), given(said, "day", "day_before")
    if not month:
        return holding(Unit.YEAR, date(year, 1, 1))
    if not number:
        return month_of(year, month_number(month))
    day = month_and_day(month, str(day_number(number)))
    return day_of(year, day.month, day.day) if day else None


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "the <ordinal> anniversary of <date>",
        r"(?:(?:the|its|their|his|her|our) )?"
        r"(?:{ordinal}|(?P<rank>\d{1,3}(?:st|nd|rd|th))|{count}[- ]{year_noun})"
        r"[- ]anniversary of (?:the )?(?:{named_day}|{named_number}"
        r"|(?:{month}(?:\.? {day})?,? |{day:day_before} {month:month_after},? )?{year})",
        anniversary,
        {
            "the 11th anniversary of 9/11": "2012-09-11",
            "the tenth anniversary of March 2, 2001": "2011-03-02",
            "its 20-year anniversary of the 2001": "2021",
            "the 80th anniversary of D-Day": "2024-06-06",
            "the 100th anniversary of October 1917": "2017-10",
        },
        ("the 11th anniversary of the vote", "the 11th anniversary of March"),
    ),
)
