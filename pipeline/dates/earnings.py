"""Rules for the words of earnings news: 'a year earlier', 'the latest period', 'the 1988 quarter'.

They mean the quarter that the text reports (``reports``), or the same one of another year.
"""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Period, Unit, holding, year_of
from pipeline.dates.reports import reported
from pipeline.rules import Rule, given

_EARLIER = re.compile(r"(?:earlier|before)$")
_BESIDE = 250
"""Characters within which 'a year earlier' is counted from a date of the text."""

_IN_A_YEAR = {Unit.YEAR: 1, Unit.QUARTER: 4, Unit.MONTH: 12}
_LONGER = re.compile(
    r"\b(?:(?<!three )months|half|full year|fiscal year|for the year)\b", re.IGNORECASE
)


def latest_quarter(context: Context) -> Meaning | None:
    """The quarter that the text is about, else the last one that was over at publication."""
    if context.report:
        return reported(context.report, context.from_mention("it is the quarter of the text"))
    here = context.now(Unit.QUARTER)
    return on(here and here.shifted(-1), context.from_published("the last one that is over"))


def year_ago(said: Match[str], context: Context) -> Meaning | None:
    """'a year earlier', 'the year-ago quarter': the quarter or year of the text, a year back."""
    if context.published is None:
        return None
    unit, report = given(said, "unit"), context.report
    stated = _other_year(context) if _EARLIER.search(said[0]) and not unit else None
    if stated:
        read = context.from_mention("one year before the last date mentioned")
        return on(stated.shifted(-_IN_A_YEAR[stated.unit]), read)
    longer = _LONGER.search(context.before) is not None
    near = context.quarter_is_near() and unit != "year" and not longer
    if report and (near or unit == "quarter"):
        read = context.from_mention("one year before the quarter of the text")
        return reported(report, read, years=-1)
    back = context.from_published("one year before it")
    if unit == "quarter":
        return on(holding(Unit.QUARTER, context.published).shifted(-5), back)
    return on(holding(Unit.YEAR, context.published).shifted(-1), back)


def _other_year(context: Context) -> Period | None:
    """A year, quarter or month just before that is of a year long gone or still to come."""
    last, today = context.last, context.published
    if last is None or today is None or context.start - context.last_start > _BESIDE:
        return None
    far = abs(last.first.year - today.year) > 1
    return last if far and last.unit in _IN_A_YEAR else None


def period(said: Match[str], context: Context) -> Meaning | None:
    """'the latest period', 'the 1988 quarter': the quarter of the text, in that year."""
    year, report = int(given(said, "year", "of_year") or 0), context.report
    longer = _LONGER.search(context.before) is not None
    if year and report and context.quarter_is_near() and not longer:
        read = context.from_mention("the quarter is the one of the text")
        return reported(report, read, years=year - report.quarter.first.year)
    if given(said, "shift") and context.published:
        back = context.from_published("the same period of the year before")
        if report:
            return reported(report, back, years=-1)
        return on(year_of(context.published.year - 1), back)
    if year:
        return on(year_of(year)) if given(said, "period_noun") else None
    return latest_quarter(context)


_SAME = r"(?:the )?(?:corresponding|comparable|same|year-ago) "
_OF_LAST = r"(?: of)?(?: the)? (?P<shift>last|previous|prior) year"

RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "the <year|latest> period",
        _SAME + r"{period_noun}" + _OF_LAST + r"|(?P<shift__2>last) year['’]s {period_noun}"
        r"|(?:the )?(?:corresponding|comparable|same) {period_noun} (?:of|in) {year:of_year}"
        r"|(?:the )?(?:{year}|(?P<which>latest|current|same|corresponding|comparable)) "
        r"{period_noun}",
        period,
        {
            "the same period of 2023": "2023",
            "the latest period": "2024-Q3",
            "the 1988 period": "1988",
        },
        ("the difficult period",),
    ),
    Rule(
        "the <year> quarter",
        _SAME + r"{quarter_word}" + _OF_LAST + r"|(?P<shift__2>last) year['’]s {quarter_word}"
        r"|the {quarter_word} (?:(?P<shift__3>last) year|a year (?P<shift__4>ago|earlier))"
        r"|(?:the )?{year} {quarter_word}"
        r"|(?:the )?(?:corresponding|comparable|same) {quarter_word} (?:of|in) {year:of_year}",
        period,
        {"the same quarter last year": "2023"},
        ("the difficult quarter", "the 1988 quarter"),
    ),
    Rule(
        "a year ago",
        r"(?:a|one) {year_noun} (?:ago|earlier|before)|{year_noun}[- ](?:ago|earlier)|(?:the )?"
        r"(?:same |comparable )?{year_noun}[- ](?:ago|earlier) (?:{unit}|{period_noun})",
        year_ago,
        {"a year ago": "2023", "a year earlier": "2023", "the year-ago quarter": "2023-Q3"},
        ("a year",),
    ),
    Rule(
        "the latest quarter",
        r"(?:the )?(?P<which>latest) (?:fiscal )?{quarter_word}",
        period,
        {"the latest quarter": "2024-Q3"},
        ("the latest quarterly",),
    ),
)
