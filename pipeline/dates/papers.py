"""Papers that have a time in their name: 'the Sunday Ledger', 'a free daily', 'daily Sabit'.

In: the words around a weekday or a frequency. Out: whether a paper is named. The words for papers
are the ``paper`` rows of ``lexicon/outlet_words.csv``; behind 'the' the ``unlisted`` ones, which
are family names too, are papers as well.
"""

import re
from functools import cache

from pipeline.dates.slots import either
from pipeline.lexicon import words_where

_OF_PAPERS = (
    r"free|largest|biggest|leading|influential|national|local|regional|popular|best-selling|"
    r"liberal|conservative|leftist|independent|official|private|financial|sports|opposition|tabloid"
    r"|respected|top|oldest|only|new|[a-z]+-(?:run|owned|language|leaning|wing|government|selling"
    r"|circulation|opposition|Kremlin|based|backed|controlled)|[A-Z][\w’'-]+"
)
_A_PAPER = re.compile(
    rf"(?:\b(?:[Aa]n?|[Tt]he|[Aa]nother|[Ii]ts|[Tt]heir)|['’]s) (?:(?:{_OF_PAPERS}) ){{1,3}}$"
)
_NO_NOUN = re.compile(
    r"[.,;:!?)”\"—–]|$|\n| (?:in|of|that|which|owned|based|published|reported|said|wrote|quoted"
    r"|says|writes|reports|by|called|named|has|is|was|and)\b| [A-Z]"
)
_NAMED = re.compile(
    r" [A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2}"
    r"(?:[.,;:!?)”\"]|['’]s\b|$|\n"
    r"| (?:said|reported|wrote|quoted|says|reports|that|on|in|as|has|is|was|and|which)\b)"
)
_TOLD = re.compile(r"(?:^|[.!?”\"] |\b(?:told|to|by|in|from|with|quoted|owns|of) )$", re.IGNORECASE)
"""Before 'daily Sabit': who or what is told, owned or quoted."""
_DATED = re.compile(
    r"\b(?:on|last|this|next|every|since|until|till|by|early|late|from|through|before|after) $",
    re.IGNORECASE,
)


def is_paper(before: str, after: str) -> bool:
    """Whether 'daily' or 'weekly' is a noun, or stands before the name of a paper."""
    if _A_PAPER.search(before[-60:]) and _NO_NOUN.match(after):
        return True
    return _TOLD.search(before) is not None and _NAMED.match(after) is not None


def names_paper(before: str, after: str) -> bool:
    """Whether a weekday opens the name of a paper: 'the (Sunday) Ledger'."""
    kinds = ("paper", "unlisted") if before.lower().endswith("the ") else ("paper",)
    return not _DATED.search(before) and _title(kinds).match(after) is not None


@cache
def _title(kinds: tuple[str, ...]) -> re.Pattern[str]:
    nouns = either(form.title() for form in words_where("outlet_words", "alone", *kinds))
    return re.compile(rf" (?:(?:Business|Morning|Evening|Daily) )?(?:{nouns})\b(?! [A-Z])")
