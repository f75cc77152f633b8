"""Months that are given names too: 'June Adams, the mayor', but not 'in June Adams left'.

In: the text with the place of a month's name. Out: whether a surname goes with it. The names are
those in ``lexicon/given_names.csv`` that are months in ``lexicon/time_words_en.csv``; a capitalised
word that is no surname has a row in ``not_surnames.csv``.
"""

import re
from functools import cache

from pipeline.lexicon import table, words, words_where

_SURNAME = re.compile(
    r" (?:(?:van|von|de|der|den|al|el|bin) ){0,2}(?P<name>[^\W\d_a-z][\w’'-]*[^\W\d_A-Z])"
    r"(?:(?P<ends>['’]s\b|[,;:.!?)”\"]|$|\n)| (?P<next>[\w’-]+))"
)
_REACH = 30
"""Characters before a month in which the words that lead to it stand."""
_LEADS_MONTH = re.compile(
    r"\b(?:in|during|throughout|within|since|beyond|until|till|through|last|next|this|early|late"
    r"|mid|each|every|past|coming|around|compared with|beg[ia]ns?|ended|ends|opened|opens"
    r"|the|an?|its|their|his|her|our|my|your)[ -][“\"‘']?$|['’]s $|\d $",
    re.IGNORECASE,
)
_MAY_LEAD = re.compile(
    r"\b(?:of|to|for|from|with|by|about|after|before|between|on|at) $", re.IGNORECASE
)
"""They lead to a person too, whose name then most often ends a phrase: 'wife of June Adams,'."""
_SHORT = 3
"""Letters of a short form, which is no month without a full stop or a number: 'Jan'."""


def is_given_month(text: str, start: int, end: int) -> bool:
    """Whether the month's name in ``text[start:end]`` is the given name of somebody."""
    if text[start:end].lower() not in given_months():
        return False
    surname, before = _SURNAME.match(text, end), text[max(0, start - _REACH) : start]
    if surname is None or _LEADS_MONTH.search(before) or _beside().search(before):
        return False
    if surname["name"].lower() in _bodies() or (surname["next"] or "") in _happenings():
        return False
    is_end = surname["ends"] is not None and not surname["ends"].endswith("s")
    return is_end or end - start == _SHORT or not _MAY_LEAD.search(before)


@cache
def _beside() -> re.Pattern[str]:
    """Another month that it is named with: 'in May and June Berg left'."""
    months = "|".join(sorted(words_where("time_words_en", "class", "month")))
    return re.compile(rf"\b(?:{months})\.?,? (?:and|or) $", re.IGNORECASE)


@cache
def given_months() -> frozenset[str]:
    """The months that are given names."""
    return words_where("time_words_en", "class", "month") & words("given_names")


@cache
def _bodies() -> frozenset[str]:
    """Capitalised nouns that a month stands before: 'June Senate vote', 'April Fool'."""
    named = words_where("time_words_en", "class", "month", "weekday")
    return words("organization_words") | words("not_surnames") | words("contests") | named


@cache
def _happenings() -> frozenset[str]:
    """What a name behind a month may describe: 'June Quinnipiac poll'."""
    nouns = frozenset(form for form, kind in table("contests", "class").items() if kind != "verb")
    return nouns | words("unplanned_en")
