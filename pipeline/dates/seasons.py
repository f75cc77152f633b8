"""Rules for seasons: 'the summer of 1990', 'last fall', 'the autumn of that year'.

Its months are those of the north, as meteorologists count them.
"""

import re
from dataclasses import replace
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.counts import year_in_words
from pipeline.dates.meaning import Meaning, on
from pipeline.dates.periods import Period, season
from pipeline.dates.years import LED, year_of_two_digits
from pipeline.lexicon import table
from pipeline.models import Interval
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")
_YEARS = {"last": -1, "this": 0, "next": 1}
_STEPS = {"same": 0, "that": 0, "following": 1, "next": 1, "previous": -1, "preceding": -1}
_STEPS |= {"very": 0, "whole": 0, "entire": 0}
_LED_SEASON = re.compile(r"\b(?:in|over|during|by|until|since|of|through|into|this|for) $", re.I)
_BARE_LED = re.compile(r"\b(?:in|by|until|since|last|this) (?:early |late )?$", re.IGNORECASE)
_TO_THE = re.compile(r"\b(?:to|from|before|after) $", re.IGNORECASE)
"""Less sure than 'in' and 'by': 'delayed to the fall', but 'it led to the fall of the house'."""

_CLOSED = re.compile(r"[,.;:)]|$")
_A_YEAR = 4
"""Seasons."""


def season_of_year(said: Match[str], _: Context) -> Meaning | None:
    """'the summer of 1990', 'winter 2024'."""
    words = given(said, "year_word")
    year = year_in_words(words) if words else int(given(said, "year") or 0)
    if given(said, "short_year"):
        year = year_of_two_digits(int(given(said, "short_year")))
    return on(season(year, _VALUE[given(said, "season")]))


def season_of_years(said: Match[str], _: Context) -> Meaning | None:
    """'the winter of 2009-10': the one that lies in both, so no other reading is kept."""
    year, letters = int(said["year"]), _VALUE[given(said, "season")]
    last = int(given(said, "last_year") or year // 100 * 100 + int(given(said, "short_year")))
    meaning = on(season(year, letters)) if letters == "WI" and last == year + 1 else None
    if meaning is None or meaning.period is None:
        return None
    days = Interval(earliest=meaning.period.first, latest=meaning.period.last)
    return replace(meaning, interval=days)


def season_of_relative_year(said: Match[str], context: Context) -> Meaning | None:
    """'the autumn of next year', 'spring last year'."""
    if context.published is None:
        return None
    shift = given(said, "shift")
    year = context.published.year + _YEARS[shift]
    read = context.from_published(f"'{shift} year' is {year}")
    return on(season(year, _VALUE[given(said, "season")]), read)


def shifted_season(said: Match[str], context: Context) -> Meaning | None:
    """'last fall', 'this summer', 'next spring', 'this past spring'."""
    if context.published is None:
        return None
    shift, today = given(said, "shift").split()[-1], context.published
    found = season(today.year, _VALUE[given(said, "season")])
    if shift in ("last", "past") and found.last >= today:
        found = found.shifted(-_A_YEAR) or found
    if shift in ("next", "coming") and found.first <= today:
        found = found.shifted(_A_YEAR) or found
    return on(found, context.from_published(f"'{shift}' says which one"))


def the_season(said: Match[str], context: Context) -> Meaning | None:
    """'the summer', 'in summer': only behind a preposition, as 'fall' and 'spring' are verbs."""
    led = _LED_SEASON if given(said, "season") in ("fall", "spring") else LED
    bare = led is _LED_SEASON and not said[0].lower().startswith("the ")
    if _TO_THE.search(context.before):
        is_time = bool(_CLOSED.match(context.after))
        return (
            on(*nearest.named_season(context, _VALUE[given(said, "season")])) if is_time else None
        )
    bare = bare and not (_BARE_LED.search(context.before) and _CLOSED.match(context.after))
    the = said[0].lower().startswith("the ")
    if not the and context.before.endswith("for ") and not _CLOSED.match(context.after):
        return None  # 'for summer trips'
    if bare or not led.search(context.before) or context.after.startswith(" of"):
        return None
    return on(*nearest.named_season(context, _VALUE[given(said, "season")]))


def same_season(said: Match[str], context: Context) -> Meaning | None:
    """'that summer', 'the following winter': of the year of the last date."""
    base, letters = context.base, _VALUE[given(said, "season")]
    step = _STEPS[given(said, "shift").split()[-1]]
    if base is None:
        return None
    found: Period | None = season(base.year, letters)
    if found and step > 0 and found.first <= base:
        found = found.shifted(_A_YEAR)
    if found and step < 0 and found.last >= base:
        found = found.shifted(-_A_YEAR)
    return on(found, context.from_base())


def season_of_that_year(said: Match[str], context: Context) -> Meaning | None:
    """'the autumn of that year': of the year of the last date."""
    if context.last is None:
        return None
    found = season(context.last.first.year, _VALUE[given(said, "season")])
    return on(found, context.from_base())


RULES: tuple[Rule[Meaning], ...] = (
    Rule(
        "<season> <year>",
        r"(?:the )?{season}(?: of|,)? (?:{year}|{year_word}|['’‘]{short_year})"
        r"|(?:the )?{season}(?=(?:,| and| or| to) {season:next_season}(?: of|,)? {year})",
        season_of_year,
        {"the summer of 1990": "1990-SU", "winter 2024": "2024-WI"},
        ("the fall of 19",),
    ),
    Rule(
        "<season> of <last|this|next> year",
        r"(?:the )?{season}(?: of)? (?P<shift>last|this|next) {year_noun}",
        season_of_relative_year,
        {"the autumn of next year": "2025-FA", "spring last year": "2023-SP"},
        ("the autumn of every year",),
    ),
    Rule(
        "<season> <year>-<year>",
        r"(?:the )?{season}(?: of|,)? {year}[-–/](?:{short_year}|{year:last_year})",
        season_of_years,
        {"the winter of 2009-10": "2009-WI", "winter 2023/2024": "2023-WI"},
        ("the winter of 2009-2011",),
    ),
    Rule(
        "<last|this|next> <season>",
        r"(?P<shift>last|(?:this |the )?past|next|(?:this |the )?coming|this) {season}",
        shifted_season,
        {"last fall": "2023-FA", "this summer": "2024-SU", "this past spring": "2024-SP"},
        ("first fall",),
    ),
    Rule(
        "the <season>",
        r"(?:the )?(?:early |late |mid-?)?{season}",
        the_season,
        counterexamples=("the fall", "spring"),
    ),
    Rule(
        "<that|the same|the next> <season>",
        r"(?P<shift>that(?: (?:same|very|whole|entire))?"
        r"|the (?:same|following|next|previous|preceding)) {season}",
        same_season,
        {"that summer": "2024-SU", "the following spring": "2025-SP"},
        ("a summer",),
    ),
    Rule(
        "<season> of that year",
        r"(?:the )?{season} (?:of )?(?:that|the same) {year_noun}",
        season_of_that_year,
        {},
        ("the autumn that year",),
    ),
)
