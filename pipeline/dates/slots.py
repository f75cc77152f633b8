"""The slots of the English date rules: word slots from the lexicon, the others written out here.

To add a word, add a row to ``lexicon/time_words_en.csv`` (or ``numbers_en``, ``holidays_en``);
its class is the slot it fills. To add a slot that is no list of words, add it to ``_WRITTEN``.
"""

import re
from collections.abc import Iterable, Mapping

from pipeline.lexicon import rows, table, words

_COUNTED = (
    r"\d{1,4}(?:,\d{3}){0,3}(?:\.\d{1,3})?"
    r"(?:[ -]\d/\d|[ ]and[ ]a[ ]half|[ ](?:million|billion)\b)?|\d/\d"
    r"|(?:(?:a|an)[ ])?half[ -](?:a[ ])?dozen"
    r"|(?:a|an)[ ](?:half|dozen|couple[ ]of|quarter(?=[ -]century))|couple[ ]of|half[ ](?:a|an)"
)

_WRITTEN: Mapping[str, str] = {
    "day": r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?",
    "month_number": r"0?[1-9]|1[0-2]",
    "year": r"(?:1\d|20)\d\d",
    "any_year": r"\d{4}",
    "short_year": r"\d\d",
    "month_day": r"\d{1,2}",
    "written_year": r"(?:19|20)\d\d|\d\d",
    "hour": r"[01]?\d|2[0-4]",
    "minute": r"[0-5]\d",
    "half_day": r"[ap](?:\.[ ]?m\b\.?|[ ]?m\b)",
    "short_quarter": r"Q[1-4]",
    "short_half": r"(?-i:H)[12]",
    "era_year": r"\d{1,4}",
    "era": r"(?-i:B\.[ ]?C\.(?:[ ]?E\.)?|BCE?|A\.[ ]?D\.|AD|C\.[ ]?E\.|CE)",
    "fiscal_year": r"FY ?(?:20)?\d\d",
    "zone": r"(?-i:E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|GMT|UTC|BST|CES?T|EES?T|MSK|IST"
    r"|A[CEW]ST|A[CE]DT|AET|NZ[SD]T|SAST|WAT|EAT|PKT|SGT|HKT|JST|KST|BRT|ART)"
    r"|(?:Eastern|Central|Mountain|Pacific|Moscow|Kyiv|Kiev|local|London|Greenwich)"
    r"(?:[ ](?:Standard|Daylight|Mean|Summer))?[ ]time"
    r"|(?-i:(?:Alaska|Atlantic|Central|Eastern|Hawaii|Mountain|Pacific)"
    r"(?=[.,;:)]|\s*$|\n|[ ](?:on|and|or|to|until|till|in|at|for|with|as|but|when|while|after"
    r"|before|today|tonight|tomorrow|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b))",
    "digits_decade": r"(?:1\d|20)?\d0['’]?s",
    "digits_ordinal": r"\d{1,2}(?:st|nd|rd|th)",
    "amount_number": r"\d{1,9}(?:[.,]\d{1,9}){0,4}",
    "version_number": r"\d{1,4}(?:\.\d{1,4}){0,4}",
    "phone_part": r"\d{3}",
    "phone_lead": r"0\d{1,4}",
    "vague_number": r"(?:(?:a|an)[ ])?(?:several|few|many|some)(?:[ ]of)?|numerous|various|multiple"
    r"|dozens[ ]of|hundreds[ ]of|thousands[ ]of|countless",
}

_LITERAL = {
    "quarter_word": ("quarter", "quarters"),
    "half_word": ("half",),
    "century_word": ("century", "centuries"),
    "year_noun": ("year",),
    "short_quarter": ("q",),
    "short_half": ("h",),
    "fiscal_year": ("fy",),
    "era": ("bc", "bce", "ad", "ce", "c", "d", "e"),
    "every_word": ("every", "each"),
    "day_noun": ("day",),
    "overnight": ("overnight",),
    "clock_word": ("o'clock",),
    "half_past": (
        *("half past", "quarter past", "quarter to"),
        *("five past", "ten past", "twenty past", "twenty-five past"),
    ),
    "half_day": ("am", "pm", "m"),
    "ago_word": ("ago", "hence", "from now", "away"),
    "before_word": ("before", "prior", "previously"),
    "later_word": ("later", "earlier", "afterward", "afterwards", "before that", "after that"),
    "time_noun": ("past", "future", "time", "moment", "term", "date", "period"),
    "current_word": ("current",),
    "second_word": ("second",),
    "period_noun": ("period",),
    "age_word": ("aged", "age"),
}
"""Slots of a few fixed words that can trigger a rule."""

_LISTS = {
    "holiday": "holidays_en",
    "lookalike": "lookalikes_en",
    "named_day": "named_days_en",
    "named_weekday": "named_weekdays_en",
    "numbered_word": "numbered_en",
}
"""Slots of the forms of a whole list."""

NUMERIC = frozenset(
    {
        "day",
        "month_number",
        "year",
        "any_year",
        "short_year",
        "month_day",
        "written_year",
        "hour",
        "minute",
        "digits_decade",
        "era_year",
        "digits_ordinal",
        "amount_number",
        "version_number",
        "phone_part",
        "phone_lead",
        "named_number",
    }
)
"""Slots that digits can fill."""


def either(forms: Iterable[str]) -> str:
    """A pattern for one of the forms, longest first, a space being any space."""
    ordered = sorted(forms, key=lambda form: (-len(form), form))
    return "|".join(_spaced(form) for form in ordered)


def _spaced(form: str) -> str:
    return re.escape(form).replace(r"\ ", "[ ]").replace("'", "['’]")


def _word_slots() -> dict[str, str]:
    found: dict[str, list[str]] = {}
    for row in rows("time_words_en"):
        found.setdefault(row["class"], []).append(row["form"])
    slots = {name: either(forms) for name, forms in found.items()}
    slots |= {name: either(words(listed)) for name, listed in _LISTS.items()}
    slots["named_number"] = either(form for form in words("named_days_en") if form[0].isdigit())
    slots["part"] += "|nights?"  # a unit of counting too, so it stands among the units
    slots["plural_unit"] = either(form for form in found["unit"] if form.endswith("s"))
    # Names of months and days have a capital; 'may' and 'sat' have none.
    for name in ("month", "weekday", "weekdays", "weekday_short", "holiday", "named_weekday"):
        slots[name] = f"(?-i:(?=[A-Z]))(?:{slots[name]})"
    return slots


def _literal_slots() -> dict[str, str]:
    return {name: either(forms) for name, forms in _LITERAL.items()}


def _number_slots() -> dict[str, str]:
    classes: dict[str, list[str]] = {}
    for row in rows("numbers_en"):
        classes.setdefault(row["class"], []).append(row["form"])
    word = either([*classes["cardinal"], *classes["multiple"]])
    value = table("numbers_en", "value")
    small = either(classes["ordinal"])
    ordinal = rf"(?:(?:twenty|thirty)[ -])?(?:{small})"
    tens = either(form for form in classes["cardinal"] if 10 <= int(value[form]) < 100)
    digit = either(form for form in classes["cardinal"] if 0 < int(value[form]) < 10)
    return {
        "count": rf"{_COUNTED}|(?:(?:a|an)[ ](?={either(classes['multiple'])}))?"
        rf"(?:{word})(?:(?:[ -]|[ ]and[ ])(?:{word})){{0,4}}(?:[ ]\d/\d|[ -]and[ -]a[ -]half)?"
        r"|a|an",
        "ordinal": ordinal,
        "day_word": ordinal,
        "year_word": rf"(?:nineteen|eighteen)[ ](?:hundred|(?:{tens})(?:[ -](?:{digit}))?)"
        rf"|two[ ]thousand(?:[ ](?:and[ ])?(?:{word}))?",
    }


SLOTS: Mapping[str, str] = {
    name: pattern.replace("[ ]", "[ \u00a0]")
    for name, pattern in {
        **_literal_slots(),
        **_WRITTEN,
        **_word_slots(),
        **_number_slots(),
    }.items()
}
"""Every slot with its pattern."""


def _longest_word(form: str) -> str:
    """The word by which a form of several words is found; ``""`` for digits."""
    return max(re.findall(r"[^\W\d_]+", form), key=len, default="")


def _triggers() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for row in rows("time_words_en"):
        word = _longest_word(row["form"])
        found.setdefault(word, set()).add(row["class"])
        if row["class"] == "unit" and word.endswith("s"):
            found[word].add("plural_unit")
    for name, listed in _LISTS.items():
        for form in words(listed):
            found.setdefault(_longest_word(form), set()).add(name)
    for name, forms in _LITERAL.items():
        for form in forms:
            found.setdefault(_longest_word(form), set()).add(name)
    for word in ("night", "nights", "overnight"):
        found[word].add("part")
    for word in ("nineteen", "eighteen", "thousand"):
        found.setdefault(word, set()).add("year_word")
    return {word: frozenset(slots) for word, slots in found.items()}


TRIGGERS: Mapping[str, frozenset[str]] = _triggers()
"""From a word to the slots it can fill."""
