"""Rules for the unit that holds the day: 'the year', 'the end of the month', 'the weekend'.

It is the one that holds the day of publication, or in a history the one told of. What stays out:
units shifted by a word ('last week': ``relative``; 'the same year': ``anaphora``).
"""

import re
from re import Match

from pipeline.dates import nearest
from pipeline.dates.context import Context
from pipeline.dates.meaning import FRACTION, Meaning, Refusal, lasting, on
from pipeline.dates.periods import Unit, finer, holding
from pipeline.dates.relative import is_plural, is_title, unit_of
from pipeline.dates.reports import reported, with_its_months
from pipeline.dates.slots import SLOTS, either
from pipeline.dates.verb_cues import Direction, is_past
from pipeline.lexicon import rows, words
from pipeline.rules import Rule

_MONTHS = {
    row["form"]: int(row["value"]) for row in rows("time_words_en") if row["class"] == "month"
}
_ENDED = re.compile(
    r" (?:ended|ending|to|through)\b(?: (?P<month>[A-Z][a-z]{2,8})\b)?(?=\.? \d|[ ,;.]|$)"
)
_ENDED_ON = re.compile(
    r" (?:ended|ending|to) (?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})(?!\d|,? \d{4})"
)
_NEAR = 500
"""Characters over which 'later in the day' goes back to a day that was named."""

_NAMED_NEXT = re.compile(rf" of (?:{SLOTS['month']})\b| \d{{3,4}}\b", re.IGNORECASE)
"""'the month of May', 'the year 988': the name says which one."""

_BESIDE = re.compile(
    r" (?:before|after|following|preceding) (?!last\b|next\b|that[,.;]|this[,.;])\w"
    r"| (?:that )?(?:he|she|they|we|I|you|(?:Mr|Mrs|Ms)\. [A-Z]\w+) (?:\w+ly )?\w+"
)
"""'the week after the vote', 'the year he left': only what stands behind it says which one."""
_NAME_DID = re.compile(r" (?:[A-Z][\w.’'-]* ){1,3}(?:\w+ly )?(?P<verb>[a-z]+)\b")
"""'the year Berg won' as well."""

_PRIZE = re.compile(
    rf"\b(?:{either((words('person_nouns') - {'one', 'ones'}) | words('works'))}"
    r"|artist|car|game|goal|photo|photograph|rookie|team|word)s? of $",
    re.IGNORECASE,
)
"""'player of the year'."""
_SHARE = re.compile(
    r" of (?!(?:(?:the|this|last|next|that|its) )?(?:\d|year\b|(?:fiscal|calendar|financial)\b))"
)
"""'the quarter of voters who stayed away'."""
_WEDNESDAY, _FRIDAY = 3, 5
_TO_COME = re.compile(
    r"(?:\b(?:will|would|to be|due to|set to|plans? to)|['’]ll) (?!have )(?:[\w’-]+ ){1,3}"
    r"(?:over|at|on|during) $"
)
"""'another would go over (the weekend)': the verb stands right before it."""
_HOLDERS = frozenset({"W", "WE", "M", "Q", "Y", "E", "C"})
_TOLD_IN = frozenset({Unit.WEEK, Unit.MONTH, Unit.YEAR})
_LED_ONLY = frozenset({"E", "C"})
"""'the end of the decade' is of this one; 'the decade' alone may be any."""


def the_unit(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'the year', 'the week', 'the quarter', 'the weekend': the one that holds the day."""
    letters = unit_of(said)
    if letters in ("Y", "M", "W") and _names_prize(context):
        return Refusal(f"what is '... of {said[0]}' has won a prize")
    if letters == "D":
        led = context.reading.text[context.start : said.start()].lower()
        return _that_day(context) if led.startswith(("earlier in", "later in")) else None
    if letters not in _HOLDERS or is_plural(said) or is_title(said) or context.published is None:
        return None
    is_bare = letters in _LED_ONLY and context.start == said.start()
    if is_bare or (letters != "Q" and _NAMED_NEXT.match(context.after)):
        return None
    if letters == "Q":
        is_share = _SHARE.match(context.after)
        return Refusal(FRACTION) if is_share else _the_quarter(context)
    is_led = " of " in context.reading.text[context.start : said.start()]
    is_open = context.before.lower().endswith("since ")  # and lasts to the day of publication
    return _holder(letters, context, led=is_led and not is_open)


def _names_prize(context: Context) -> bool:
    """Whether somebody or something 'of the year' is meant, and not 'the year's deals'."""
    is_owner = context.after.startswith(("'s", "’s"))
    return not is_owner and _PRIZE.search(context.before) is not None


def _of_history(unit: Unit, context: Context) -> Meaning | None:
    """'By the end of the month she had left', told of a month that is over: the one told of."""
    last, today = context.last, context.published
    if unit not in _TOLD_IN or last is None or today is None or not finer(last.unit, unit):
        return None
    told = holding(unit, last.first)
    near = context.start - context.last_start <= _NEAR
    if not near or told.last >= today or context.direction()[0] is not Direction.PAST:
        return None
    return on(told, context.from_mention("it is the one told of"))


def _holder(letters: str, context: Context, *, led: bool) -> Meaning | None:
    told = _of_history(Unit(letters), context) if led else None
    if told is not None:
        return told
    if letters != "WE" and not led and _is_told_beside(context.after):
        return lasting(f"P1{letters}")
    day = _ENDED_ON.match(context.after) if letters == "W" else None
    if day:
        last = nearest.named_day(context, day["month"], day["day"])
        return on(holding(Unit.WEEK, last) if last else None, context.from_base())
    if letters == "Y" and _ENDED.match(context.after):
        return lasting("P1Y")
    period = context.now(Unit(letters))
    if letters == "WE" and _is_last_weekend(context):
        period = period and period.shifted(-1)
    return on(period, context.from_published("it holds the day of publication"))


def _is_last_weekend(context: Context) -> bool:
    """Whether 'the weekend' is over: it is before Friday, on Friday where a verb is past.

    Late in the week a verb that looks ahead tells of the next: 'she will leave over the weekend'.
    """
    weekday = context.published.isoweekday() if context.published else _FRIDAY + 1
    if weekday == _FRIDAY:
        return context.direction()[0] is Direction.PAST
    if weekday >= _WEDNESDAY and _TO_COME.search(context.before):
        return context.direction()[0] is not Direction.FUTURE
    return weekday < _FRIDAY


def _is_told_beside(after: str) -> bool:
    did = _NAME_DID.match(after)
    return _BESIDE.match(after) is not None or (did is not None and is_past(did["verb"]))


def _that_day(context: Context) -> Meaning | None:
    """'later in the day': the day told of just before, else that of publication."""
    if context.story_day:
        return on(nearest.day(context.story_day), context.from_day_told())
    if context.last_is_near(_NEAR) and context.last_day:
        return on(nearest.day(context.last_day), context.from_base())
    return on(context.now(Unit.DAY), context.from_published("no other day was mentioned before"))


def _the_quarter(context: Context) -> Meaning | None:
    """The quarter that ended in a month, that of the text, or the one that holds publication."""
    ends = _ENDED.match(context.after)
    ended = _MONTHS.get((ends["month"] or "").lower()) if ends else None
    report = context.report
    if report and (not ended or (report.is_fiscal and context.quarter_is_near())):
        found = reported(report, context.from_mention("it is the quarter of the text"))
    elif ends and ended:
        over = "ended" in ends[0]
        found = on(*nearest.numbered_quarter(context, (ended + 1) // 3 or 1, over=over))
    else:
        found = on(context.now(Unit.QUARTER), context.from_base())
    return found and with_its_months(found, context, is_fiscal=False)


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "the <unit>",
        r"the(?: (?:full|whole|entire|calendar|fiscal))? {unit}(?!-)",
        the_unit,
        {"the year": "2024", "the weekend": "2024-W44-WE"},
        ("the hour", "the years", "the day"),
    ),
)
