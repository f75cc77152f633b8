"""The words of one language: ``lexicon/time_words_<code>.csv`` as slots, triggers and values."""

import re
from collections.abc import Mapping
from functools import cache
from re import Match

from pipeline.dates.context import Context
from pipeline.dates.slots import NUMERIC, SLOTS, either
from pipeline.lexicon import rows
from pipeline.rules import given

_SHARED = (
    "day",
    "month_number",
    "year",
    "any_year",
    "short_year",
    "month_day",
    "written_year",
    "hour",
    "minute",
)
_APOSTROPHE = re.compile("[’ʼ]")
_CAPITALS = {"de": ("month", "weekday", "unit", "season")}
"""Classes whose words have a capital in a language."""


def plain(word: str) -> str:
    """A word in lower case with the plain apostrophe and single spaces."""
    return " ".join(_APOSTROPHE.sub("'", word.lower()).split())


@cache
def values(language: str) -> Mapping[tuple[str, str], str]:
    """From class and word in lower case to its value: month number, unit letters, days ..."""
    return {
        (row["class"], plain(row["form"])): row["value"] for row in rows(f"time_words_{language}")
    }


def value_of(said: Match[str], context: Context, *names: str) -> str:
    """The lexicon's value of the first of the named slots that took part."""
    name = next(name for name in names if given(said, name))
    return values(context.language)[name, plain(given(said, name))]


@cache
def slots(language: str) -> Mapping[str, str]:
    """The slots of a language: one for each class of words, and those of digits."""
    found: dict[str, list[str]] = {}
    for row in rows(f"time_words_{language}"):
        found.setdefault(row["class"], []).append(row["form"])
    made = {name: SLOTS[name] for name in _SHARED}
    made |= {name: either(forms) for name, forms in found.items()}
    for name in _CAPITALS.get(language, ()):
        made[name] = f"(?-i:{made[name]})"
    made["count"] = rf"\d{{1,4}}(?:[.,]\d)?|{made['count']}"
    return made


@cache
def triggers(language: str) -> Mapping[str, frozenset[str]]:
    """From a word to the classes it can fill; a form of several words is found by its longest.

    Numbers trigger nothing: digits fill the same slot, and a unit always stands beside them.
    """
    found: dict[str, set[str]] = {}
    for row in rows(f"time_words_{language}"):
        if row["class"] in ("about", "count", "roman", "vague_count"):
            continue
        word = max(re.findall(r"[^\W\d_]+", row["form"]), key=len).lower()
        found.setdefault(word, set()).add(row["class"])
    return {word: frozenset(classes) for word, classes in found.items()}


NUMERIC_SLOTS = NUMERIC & frozenset(_SHARED)
"""Slots that digits fill."""
