"""Rules for years, decades and centuries of the calendar.

What stays out: seasons, quarters and halves (``seasons``, ``quarters``), and those counted from
another one ('last year', 'the decade': ``relative``).
"""

import re
from re import Match

from pipeline.dates.contests import names_contest
from pipeline.dates.context import Context
from pipeline.dates.counts import ordinal_in, year_in_words
from pipeline.dates.meaning import Meaning, Refusal, on, span_of
from pipeline.dates.periods import Unit, holding, year_of
from pipeline.dates.reports import in_fiscal_year
from pipeline.lexicon import table, words
from pipeline.rules import Rule, given

LED = re.compile(
    r"\b(?:in|over|since|of|until|till|from|by|before|after|during|year|between|and|to|early|late|mid"
    r"|back in|around|circa|through|into|this|over|fiscal|for)[ -]$",
    re.IGNORECASE,
)
"""Words that lead to a time: 'in', 'since', 'early'."""

_NO_YEAR_AFTER = re.compile(r"(?:No\.|number|nearly|almost|than|least|most|some|[$£€#×])\s?$", re.I)
_UNTIL_AT_LEAST = re.compile(
    r"\b(?:until|till|through|to|since|from|in|by|before|after) (?:at (?:the )?(?:least|most) )$",
    re.IGNORECASE,
)
_OF_MODEL = re.compile(r"(?:\b(?:a|an|the|his|her|their|its|my|our)|['’]s) $", re.IGNORECASE)
_OWN = re.compile(
    r"\b(?:his|her|their|my|our|your|its)(?: (?:early|late|mid))?[ -]"
    r"(?:\d0s,? (?:(?:and|or|to) )?(?:(?:early|late|mid)[ -])?){0,4}$",
    re.IGNORECASE,
)
"""'in her 30s, 40s and 50s'."""
_HEIGHT = re.compile(
    r"\b(?:low|lower|high|upper|middle)(?: to (?:mid|high|upper))?[ -]$", re.IGNORECASE
)
"""'stuck in the low 40s': a share, a temperature."""
_NEXT_WORD = re.compile(r"[ -]([^\W\d_]+)(?: ([^\W\d_]+))?")
_LED_SHORT = re.compile(
    r"\b(?:in|of|since|from|until|till|by|late|early|before|after|spring|summer|fall|autumn"
    r"|winter) ['’‘]$",
    re.IGNORECASE,
)
_NAME = re.compile(r" [A-Z]")
_LED = re.compile(r"\b(?:in|of|from|during) (?:the )?$", re.IGNORECASE)
"""'in 19th Century Oslo'."""
_COUNTING = re.compile(r" [a-z]+s\b|['’]")
_THIS_CENTURY = 50
_FISCAL = re.compile(r"(?:the )?(?:f(?:iscal|inancial)|FY)", re.IGNORECASE)
_SURE = range(1700, 2101)
_VALUE = table("time_words_en", "value")


def year_alone(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """Four digits are a year unless they count something or number a house."""
    year = int(given(said, "year", "fiscal_year").removeprefix("fy").strip())
    year += 2000 if year < 100 else 0
    follows = _NEXT_WORD.match(context.after)
    counted = follows and {follows[1].lower(), (follows[2] or "").lower()} & words("counted_en")
    if follows and _OF_MODEL.search(context.before) and follows[1].lower() in words("car_makes"):
        return Refusal(f"{year} is the year of a model and dates nothing")
    led = said[0][:1].isdigit() and _NO_YEAR_AFTER.search(context.before)
    if counted or (led and not _UNTIL_AT_LEAST.search(context.before)) or _is_title(context):
        return Refusal(f"{year} counts or numbers something and is no year")
    if year not in _SURE and not LED.search(context.before):
        return None
    found = on(year_of(year))
    return in_fiscal_year(found) if found and _FISCAL.match(said[0]) else found


def _is_title(context: Context) -> bool:
    """Whether the digits stand alone between quotation marks, as the name of a work does."""
    return context.before.endswith(("“", '"', "‘")) and context.after.startswith(("”", '"', "’"))


def spoken_year(said: Match[str], _: Context) -> Meaning | None:
    """'nineteen ninety-six', 'two thousand'."""
    return on(year_of(year_in_words(given(said, "year_word"))))


def short_year(said: Match[str], context: Context) -> Meaning | None:
    """``'88``."""
    led = _LED_SHORT.search(context.before) or names_contest(context.after)
    if not led or _COUNTING.match(context.after):
        return None
    digits = int(said["short_year"])
    return on(year_of(year_of_two_digits(digits)))


def year_of_two_digits(digits: int) -> int:
    """2024 for 24, 1988 for 88."""
    return digits + (2000 if digits < _THIS_CENTURY else 1900)


def two_years(said: Match[str], _: Context) -> Meaning | None:
    """'1988-89': the value is the first year, the bounds hold both."""
    first = int(said["year"])
    last = first // 100 * 100 + int(said["short_year"])
    return span_of(year_of(first), year_of(last)) if first < last <= first + 30 else None


def from_year_to_year(said: Match[str], _: Context) -> Meaning | None:
    """'1998–2004'."""
    first, last = int(said["year"]), int(said["last_year"])
    return span_of(year_of(first), year_of(last)) if first < last else None


def decade(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'the 1980s', ``the '80s``, 'the nineties'; two digits mean the last century to have them."""
    digits = re.sub(r"\D", "", given(said, "digits_decade")) or _VALUE[given(said, "decade_word")]
    first = int(digits) if len(digits) > 2 else int(digits) + (1900 if int(digits) > 19 else 2000)
    if len(digits) == 2 and _OWN.search(context.before):
        return Refusal("it tells an age")
    if len(digits) == 2 and _HEIGHT.search(context.before):
        return Refusal("it tells how high a figure is")
    return on(holding(Unit.DECADE, year_of(first).first)) if first % 10 == 0 else None


def century(said: Match[str], context: Context) -> Meaning | Refusal | None:
    """'the 20th century' has the value 19; '20th Century Works' is a name."""
    is_name = said[0].split("-")[-1].split()[-1][0].isupper() and _NAME.match(context.after)
    if is_name and not _LED.search(context.before):
        return Refusal("it is part of a name here")
    number = ordinal_in(given(said, "ordinal", "digits_ordinal"))
    if number is None or not 2 <= number <= 21:
        return None
    return on(holding(Unit.CENTURY, year_of(number * 100 - 100).first))


RULES: tuple[Rule[Meaning | Refusal], ...] = (
    Rule(
        "<year>",
        r"{year}",
        year_alone,
        {"2016": "2016", "1989": "1989"},
        ("1200",),
    ),
    Rule(
        "fiscal <year>",
        r"(?:the )?(?:(?:fiscal|calendar|financial)(?: year)?|year) {year}|{fiscal_year}",
        year_alone,
        {"fiscal 1989": "1989", "the year 2000": "2000", "FY2024": "2024"},
        ("fiscal 89",),
    ),
    Rule(
        "<year in words>",
        r"(?:the year )?{year_word}",
        spoken_year,
        {"nineteen ninety-six": "1996", "the year two thousand": "2000"},
        ("nineteen times",),
    ),
    Rule(
        "'<short year>",
        r"(?<=['’‘]){short_year}",
        short_year,
        {},
        ("88",),
    ),
    Rule(
        "<year>-<short year>",
        r"(?:(?:the )?(?:fiscal|financial)(?: year)? |the year )?{year}[-–/]{short_year}",
        two_years,
        {"1988-89": "1988/1989", "2023/24": "2023/2024"},
        ("1988-80",),
    ),
    Rule(
        "<year>-<year>",
        r"{year} ?[-–—] ?{year:last_year}",
        from_year_to_year,
        {"1998–2004": "1998/2004", "2006-2009": "2006/2009"},
        ("2009-2006", "1998-3004"),
    ),
    Rule(
        "<decade>",
        r"(?:the )?(?:(?:early|late|mid)[- ])?(?:['’‘]?{digits_decade}|{decade_word})",
        decade,
        {"the 1980s": "198", "the '80s": "198", "the nineties": "199"},
        ("the 1985s",),
    ),
    Rule(
        "<ordinal> century",
        r"(?:the )?(?:{ordinal}|{digits_ordinal})[ -]{century_word}"
        r"|(?:the )?(?:{ordinal}|{digits_ordinal})"
        r"(?=(?:,| and| to| or) (?:the )?(?:{ordinal:last}|{digits_ordinal:last}) {century_word})",
        century,
        {"the 20th century": "19", "eighteenth-century": "17"},
        ("30th century",),
    ),
)
