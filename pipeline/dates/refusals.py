"""Words that a careless reader takes for a date: refused with a reason, and kept as rejects.

What goes in: forms that need no context to be refused. Rules elsewhere may refuse too, where
the context decides. These compete with the date rules, and the longest reading wins.
"""

import re
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.meaning import Refusal
from pipeline.lexicon import table, words
from pipeline.rules import Rule


def ordinal_noun(_: Match[str], __: Context) -> Refusal | None:
    """'a second chance', 'Second Street'."""
    return Refusal("'second' is a number in a row here, no time")


def ordinal_name(said: Match[str], _: Context) -> Refusal | None:
    """'Second Street'."""
    return Refusal("'Second' is part of a name here") if said[0][0].isupper() else None


def lookalike(said: Match[str], _: Context) -> Refusal | None:
    """'we', 'may', 'sat': words that look like short forms of days and months."""
    word = said["lookalike"]
    if word.isupper() or (word[0].isupper() and word.lower() != "we"):
        return None
    return Refusal(f"'{word}' is {_REASONS[word.lower()]}")


def amount(_: Match[str], __: Context) -> Refusal:
    """'64.1 billion'."""
    return Refusal("it is an amount")


def share(said: Match[str], context: Context) -> Refusal | None:
    """'34 of the 100'; 'Article 5 of the 1949 treaty' has a year in it."""
    if _YEAR.fullmatch(said["whole"]) and _counts_nothing(context):
        return None
    return Refusal("it is a number out of others, no day or year")


def version(_: Match[str], __: Context) -> Refusal:
    """'version 2.0.24', 'Resolution 1701', 'Project 2025'."""
    return Refusal("it is a version, a score, a phone number or the number in a name")


def called_number(_: Match[str], context: Context) -> Refusal | None:
    """'our hotline, 1800 1900'."""
    return _PHONE.search(context.before) and Refusal("it is a phone number")


def address(_: Match[str], __: Context) -> Refusal:
    """'14 March Avenue'."""
    return Refusal("it is an address")


_PHONE = re.compile(
    r"\b(?:call|dial|ring|phone|tele(?:phone)?|tel|hotline|helpline|switchboard|fax|number)"
    r"\b[^\w\n]{1,3}(?:(?:us|is|on|at|the|it|desk|line) ){0,4}$",
    re.IGNORECASE,
)
_YEAR = re.compile(r"(?:1[6-9]|20)\d\d")
_NEXT = re.compile(r" ([a-z]+)(?: ([a-z]+))?")


def _counts_nothing(context: Context) -> bool:
    follows = _NEXT.match(context.after)
    return follows is not None and not {*follows.groups()} & words("counted_en")


_REASONS = table("lookalikes_en", "reason")


def named_weekday(_: Match[str], __: Context) -> Refusal:
    """'Bloody Sunday', 'the Sunday Times'."""
    return Refusal("it is a name with a weekday in it, no day of this or another week")


RULES: tuple[Rule[Refusal], ...] = (
    Rule(
        "<name with a weekday>",
        r"(?:the )?{named_weekday}",
        named_weekday,
        counterexamples=("Bloody Sunday", "the Sunday Times"),
    ),
    Rule(
        "<lookalike>",
        r"{lookalike}(?!\.)",
        lookalike,
        counterexamples=("we", "We", "may", "sat"),
    ),
    Rule(
        "a second <thing>",
        r"(?:a|the|his|her|its|their|my|our|your|another|every) {second_word}(?= [a-z]+)"
        r"(?! (?:ago|later|earlier|half|quarter|after|before|to|of|in|at|and|or)\b)",
        ordinal_noun,
        counterexamples=("a second chance",),
    ),
    Rule(
        "Second <Street>",
        r"{second_word} (?-i:[A-Z])[a-z]+",
        ordinal_name,
        counterexamples=("Second Street",),
    ),
    Rule(
        "<amount> billion",
        r"{amount_number} (?:million|billion|trillion|percent|%)",
        amount,
        counterexamples=("64.1 billion",),
    ),
    Rule(
        "<number> of the <number>",
        r"{amount_number} of (?:the )?{amount_number:whole}",
        share,
        counterexamples=("34 of the 100",),
    ),
    Rule(
        "<version>",
        r"{numbered_word} ?{version_number}",
        version,
        counterexamples=("version 2.0.24", "Section 1989", "Resolution 1701", "Project 2025"),
    ),
    Rule(
        "<phone number>, by its lead",
        r"(?:{phone_lead}|(?<=\+)\d{1,3}) {any_year}(?: {any_year:other})?",
        version,
        counterexamples=("020 1984 2001",),
    ),
    Rule(
        "<phone number>, by what it is called",
        r"{any_year} {any_year:other}",
        called_number,
        counterexamples=("1984 2001",),
    ),
    Rule(
        "<number> <month> <Street>",
        r"{day} {month} (?-i:Street|Avenue|Road|Lane|Square|Boulevard|Drive)\b",
        address,
        counterexamples=("14 March Avenue", "27 July Street"),
    ),
    Rule(
        "<phone number>",
        r"(?:\+?\d{1,3}[-. ])?\(?{phone_part}\)?[-. ]\d{3}[-. ]\d{2,4}",
        version,
        counterexamples=("202-555-1990",),
    ),
)
