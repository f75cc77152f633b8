"""Rules for stretches of the calendar said as one: 'November 5-7', 'January-March 2024'.

What stays out: two dates that are mentions of their own ('from Monday to Thursday': ``ranges``).
"""

from re import Match

from pipeline.dates import nearest
from pipeline.dates.absolute import day_number, day_said, month_number, yearless
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, span_of
from pipeline.dates.periods import day_of, month_of
from pipeline.rules import Rule


def months(said: Match[str], context: Context) -> Meaning | None:
    """'January-March', with or without a year: the last such stretch that has begun."""
    first, last = month_number(said["month"]), month_number(said["last_month"])
    if said["year"]:
        year = int(said["year"])
        return span_of(month_of(year - (last < first), first), month_of(year, last))
    begin, read = nearest.month(context, first)
    if begin is None:
        return None
    return span_of(begin, month_of(begin.first.year + (last < first), last), read)


def days_of_month(said: Match[str], context: Context) -> Meaning | None:
    """'November 5-7', with or without a year."""
    month, last = month_number(said["month"]), day_number(said["last_day"])
    if said["year"]:
        return span_of(day_said(said), day_of(int(said["year"]), month, last))
    first = yearless(said["month"], said["day"], context)
    if first is None or first.period is None:
        return None
    return span_of(first.period, day_of(first.period.first.year, month, last), first.read)


def days_of_months(said: Match[str], context: Context) -> Meaning | None:
    """'Oct. 30 - Nov. 2'; the second day is the next such one after the first."""
    month, day = month_number(said["last_month"]), day_number(said["last_day"])
    if said["year"]:
        last = day_of(int(said["year"]), month, day)
        year = int(said["year"]) - (month < month_number(said["month"]))
        return span_of(day_of(year, month_number(said["month"]), day_number(said["day"])), last)
    first = yearless(said["month"], said["day"], context)
    if first is None or first.period is None:
        return None
    year = first.period.first.year + (month < first.period.first.month)
    return span_of(first.period, day_of(year, month, day), first.read)


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<month>-<month>",
        r"{month}\.?(?: ?[-–—] ?|-to-){month:last_month}(?:,? {year})?"
        r"(?: quarter\b)?",
        months,
        {
            "July-September 2023": "2023-07/2023-09",
            "January–March 2024": "2024-01/2024-03",
            "July-to-September": "2024-07/2024-09",
        },
        ("July-",),
    ),
    Rule(
        "<month> <day>-<day>",
        r"{month}\.? {day} ?(?:-|–|—|to|through) ?{day:last_day}(?:,? {year})?",
        days_of_month,
        {"November 5-7, 2024": "2024-11-05/2024-11-07", "Nov. 5–7": "2024-11-05/2024-11-07"},
        ("November 7-5",),
    ),
    Rule(
        "<day>-<day> <month>",
        r"{day} ?(?:-|–|—|to) ?{day:last_day} (?:of )?{month}(?:,? {year})?",
        days_of_month,
        {"5-7 November 2024": "2024-11-05/2024-11-07", "5–7 November": "2024-11-05/2024-11-07"},
        ("7-5 November",),
    ),
    Rule(
        "<month> <day>-<month> <day>",
        r"{month}\.? {day} ?[-–—] ?{month:last_month}\.? {day:last_day}(?:,? {year})?",
        days_of_months,
        {"Oct. 30 - Nov. 2": "2024-10-30/2024-11-02"},
        ("Oct. 30 - Nov. 31",),
    ),
    Rule(
        "between <month> <day> and <day>",
        r"(?<=between[ ]){month}\.? {day} and {day:last_day}(?:,? {year})?",
        days_of_month,
        {},
        ("November 5 and 7",),
    ),
    Rule(
        "between <day> and <day> <month>",
        r"(?<=between[ ]){day} and {day:last_day} (?:of )?{month}(?:,? {year})?",
        days_of_month,
        {},
        ("5 and 7 November",),
    ),
)
