"""Rules for a month without a day or a year: 'August', 'last June', 'this past July'.

Some names of months are verbs, nouns or given names too; those need words that lead to a date.
"""

import re
from datetime import MAXYEAR, date
from re import Match

from pipeline.dates import nearest
from pipeline.dates.absolute import month_number
from pipeline.dates.contests import names_contest
from pipeline.dates.context import Context
from pipeline.dates.meaning import Meaning, Refusal, on
from pipeline.dates.periods import month_of
from pipeline.dates.verb_cues import says
from pipeline.rules import Rule
from pipeline.text.given_months import is_given_month

_VERBS_TOO = frozenset({"may", "march"})
_WHOLE = frozenset({"may", "june", "july"})
_OWNED = re.compile(r"\b(?:the|his|her|its|their|our|my|your) [\"“']?$", re.IGNORECASE)
_NOUN = re.compile(
    r" (?!(?:for|on|to|of|in|and|was|is|by|from|with|that|or|toward|towards)\b)[a-z]"
)
_IN_A_DATE = re.compile(
    r"\b(?:in|since|beyond|by|until|till|through|from|to|of|for|between|and|during|before|after|last"
    r"|(?:as|no) (?:soon|early|late|recently|sooner|earlier|later) (?:as|than)"
    r"|next|this|early|late|mid|each|every|past|coming|around|about|on|a|compared with"
    r"|beg[ia]ns?|ended|ends|opened|opens)[ -]$",
    re.IGNORECASE,
)


def _is_month(context: Context) -> bool:
    is_thing = _NOUN.match(context.after) or names_contest(context.after)
    is_owned = _OWNED.search(context.before) and is_thing
    if context.is_entry and context.after.lstrip().startswith((":", "—", "–")):
        return True  # 'March: The new house meets'
    return bool(is_owned or _IN_A_DATE.search(context.before))


def month_alone(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """A month's name; those that are verbs too need a preposition before them."""
    name = said["month"].lower()
    if is_given_month(context.reading.text, said.start("month"), said.end("month")):
        return Refusal(f"'{said['month']}' is a given name here, no month")
    if len(name) < 5 and name not in _WHOLE and not context.after.startswith("."):
        return None
    led = context.start < said.start()  # by 'early', 'mid-' and the like
    if name in _VERBS_TOO and not (led or _is_month(context)):
        return Refusal(f"'{said['month']}' is a verb or a noun here, no month")
    return on(*nearest.month(context, month_number(said["month"])))


def of_stated_year(said: Match[str], _: Context) -> Meaning | None:
    """'one April night in 1983': the month of that year, of which no day is told."""
    return on(month_of(int(said["year"]), month_number(said["month"])))


def shifted_month(said: Match[str], context: Context) -> Meaning | None:
    """'last June', 'this past July', 'next March': never the month of publication."""
    if context.published is None:
        return None
    number, today = month_number(said["month"]), context.published
    shift = said["shift"].lower()
    if shift.startswith("the ") and context.last:
        return _month_beside(context.last.first, number, shift, context)
    if shift == "this":
        return on(month_of(today.year, number), context.from_published("it is of the same year"))
    ahead = shift.split()[-1] in ("next", "coming")
    year = today.year + (number <= today.month) if ahead else today.year - (number >= today.month)
    if "past" in shift and number == today.month:
        year = today.year
    return on(month_of(year, number), context.from_published(f"'{shift}' says which one"))


def that_month(said: Match[str], context: Context) -> Meaning | None:
    """'in 2019 she ran, dropping out that December'; behind a verb of saying it opens a clause."""
    word, ends = context.before.split()[-1:], context.after.startswith(tuple(".,;:!?)"))
    if context.last is None or (word and says(word[0]) and not ends):
        return None
    read = context.from_mention("'that' takes the year of the last date mentioned")
    return on(month_of(context.last.first.year, month_number(said["month"])), read)


def _month_beside(day: date, number: int, shift: str, context: Context) -> Meaning | None:
    ahead = not shift.endswith(("previous", "preceding"))
    year = day.year + (number <= day.month) if ahead else day.year - (number >= day.month)
    if not 0 < year < MAXYEAR:
        return None
    return on(month_of(year, number), context.from_mention(f"'{shift}' is counted from it"))


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<month>",
        r"{month}",
        month_alone,
        {"January": "2025-01", "August": "2024-08", "November": "2024-11"},
        ("March", "May", "june"),
    ),
    Rule(
        "<month> <part of day> in <year>",
        r"{month} (?:{part}|day) (?:in|of) {year}",
        of_stated_year,
        {"April night in 1983": "1983-04", "May morning of 1990": "1990-05"},
        ("april night in 1983",),
    ),
    Rule(
        "that <month>",
        r"that {month}(?=[.,;:!?)]|$| (?:when|in|with|and|after|before|at|to)\b)",
        that_month,
        {},
        ("that March of folly",),
    ),
    Rule(
        "<last|this|next> <month>",
        r"(?P<shift>last|this past|this coming|past|this|next|coming"
        r"|the (?:following|next|previous|preceding)) {month}",
        shifted_month,
        {"this past July": "2024-07", "last November": "2023-11", "next March": "2025-03"},
        ("first July",),
    ),
)
