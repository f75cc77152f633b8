"""Rules for what happens again and again: 'every Tuesday', 'daily', 'twice a year'."""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.counts import duration, number_in, ordinal_in
from pipeline.dates.meaning import Meaning, Refusal, repeating
from pipeline.dates.papers import is_paper
from pipeline.dates.relative import unit_of
from pipeline.dates.weekdays import part_of
from pipeline.lexicon import table
from pipeline.rules import Rule, given

_VALUE = table("time_words_en", "value")


def every_unit(said: Match[str], _: Context) -> Meaning | None:
    """'every year', 'each day', 'every two weeks', 'every other month'."""
    if unit_of(said) == "WE":
        return repeating("XXXX-WXX-WE")
    if given(said, "vague_number", "low"):
        return repeating(duration(None, unit_of(said)))
    count = number_in(given(said, "count")) or 1.0
    if given(said, "ordinal"):
        count = float(ordinal_in(given(said, "ordinal")) or 1)
    if given(said, "other"):
        count = 2.0
    return repeating(duration(count, unit_of(said)))


def times_a_unit(said: Match[str], _: Context) -> Meaning | None:
    """'twice a week', 'several times a day': the value is the unit that comes again."""
    return repeating(duration(1.0, unit_of(said)))


def every_weekday(said: Match[str], _: Context) -> Meaning | None:
    """'every Tuesday', 'Tuesdays', 'Tuesday nights'."""
    number = _VALUE[given(said, "weekday", "weekdays")]
    part = "T" + part_of(said) if given(said, "part") else ""
    return repeating(f"XXXX-WXX-{number}{part}")


def of_every_month(_said: Match[str], _: Context) -> Meaning | None:
    """'the first Tuesday of every month', 'every last Friday': once a month."""
    return repeating(duration(1.0, "M"))


def every_part(said: Match[str], _: Context) -> Meaning | None:
    """'every morning', 'each night'."""
    return repeating(f"XXXX-XX-XXT{part_of(said)}")


def every_month(said: Match[str], _: Context) -> Meaning | None:
    """'each July', 'every summer'."""
    if given(said, "month"):
        return repeating(f"XXXX-{int(_VALUE[given(said, 'month')]):02}")
    return repeating(f"XXXX-{_VALUE[given(said, 'season')]}")


def frequency(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'daily', 'annually'; not the rate '20% annually', not a newspaper."""
    if _AMOUNT.search(context.before):
        return Refusal("it says how much of each day, week or year")
    if _NAME.match(context.after) and context.before.lower().endswith(("the ", "party ")):
        return Refusal("it is a newspaper here")
    if said[0] in ("daily", "weekly") and is_paper(context.before, context.after):
        return Refusal("it is a newspaper here")
    return repeating(_VALUE[given(said, "frequency")].replace("P1N", "P1D"))


_AMOUNT = re.compile(r"(?:\d%?|percent|[mb]illion|\d [a-z]+s) $")
_NAME = re.compile(r" [A-Z]")

RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "every <unit>",
        r"{every_word}(?: {vague_number}|(?: {count:low} (?:to|or))? {count}| {ordinal}"
        r"| (?P<other>other))? {unit}",
        every_unit,
        {
            "every year": "P1Y",
            "each day": "P1D",
            "every two weeks": "P2W",
            "every other day": "P2D",
            "every few years": "PXY",
        },
        ("every person",),
    ),
    Rule(
        "<count> times a <unit>",
        r"(?:once|twice|thrice|(?:{count}|{vague_number}) times) (?:an?|each|every|per) {unit}",
        times_a_unit,
        {"twice a week": "P1W", "three times a year": "P1Y", "several times a day": "P1D"},
        ("two times", "many times a person"),
    ),
    Rule(
        "every <weekday>",
        r"(?:every|each)(?: other| second| third| single)? {weekday}(?: {part})?|{weekdays}",
        every_weekday,
        {"every Tuesday": "XXXX-WXX-2", "Sundays": "XXXX-WXX-7"},
        ("every tuesday",),
    ),
    Rule(
        "the <ordinal> <weekday> of every month",
        r"(?:the )?(?:{ordinal}|last) {weekday} (?:of|in) {every_word} month"
        r"|(?:every|each) (?:first|last) {weekday}(?: (?:of|in) (?:the|a) month)?",
        of_every_month,
        {
            "the first Tuesday of every month": "P1M",
            "the last Friday of each month": "P1M",
            "every first Friday": "P1M",
        },
        ("the first Tuesday of every meeting", "the first tuesday of every month"),
    ),
    Rule(
        "<weekday> nights",
        r"{weekday} {part}(?<=s)",
        every_weekday,
        {"Tuesday nights": "XXXX-WXX-2TNI"},
        ("Tuesday night",),
    ),
    Rule(
        "every <part of day>",
        r"(?:every|each) {part}",
        every_part,
        {"every morning": "XXXX-XX-XXTMO"},
        ("morning",),
    ),
    Rule(
        "every <month>",
        r"(?:every|each) (?:{month}|{season})",
        every_month,
        {"each July": "XXXX-07", "every summer": "XXXX-SU"},
        ("every may",),
    ),
    Rule(
        "<frequency>",
        r"{frequency}",
        frequency,
        {"daily": "P1D", "annually": "P1Y"},
        ("day",),
    ),
)
