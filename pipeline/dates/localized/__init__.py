"""Dates in other languages than English: explicit ones and the common relative ones.

One module holds the rules of a language, ``lexicon/time_words_<code>.csv`` its words and
``lexicon/tenses_<code>.csv`` the verbs that tell past from future; ``shapes``, ``stretches``,
``beside`` and ``counted`` say what the shapes mean. To add a language, add all three, a row in
``_RULES`` and the code in ``direction.LANGUAGES``. An article in a language without rules is read
for dates in digits only.
"""

from functools import cache

from pipeline.dates.localized import de, digits, es, fr, ru, uk
from pipeline.dates.localized.words import NUMERIC_SLOTS, slots, triggers
from pipeline.dates.meaning import Meaning, Refusal
from pipeline.dates.slots import SLOTS
from pipeline.rules import Grammar, Rule

_RULES = {"de": de.RULES, "es": es.RULES, "fr": fr.RULES, "ru": ru.RULES, "uk": uk.RULES}

LANGUAGES = frozenset(_RULES)
"""The languages besides English."""


def rules_of(language: str) -> tuple[Rule[Meaning | Refusal], ...]:
    """The rules of a language with those for digits; only these for one that has none."""
    return (*_RULES.get(language, ()), *digits.RULES)


@cache
def grammar_of(language: str) -> Grammar[Meaning | Refusal]:
    """The grammar of a language."""
    if language not in _RULES:
        return Grammar(digits.RULES, SLOTS, {}, NUMERIC_SLOTS)
    return Grammar(rules_of(language), slots(language), triggers(language), NUMERIC_SLOTS)
