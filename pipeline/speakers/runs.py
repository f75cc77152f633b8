"""Runs of capitalised words: the raw material of names.

What goes in: which words stand together. What stays out: what they name (``naming.py``).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from anyascii import anyascii

from pipeline.speakers.vocabulary import (
    COUNTRIES,
    FIELDS,
    GIVEN,
    MODIFIERS,
    NAMES_WITH_S,
    NOT_NAMES,
    OFFICES,
    ONLY_AT_START,
    ORGANIZATION_WORDS,
    OUTLET_WORDS,
    PARTICLES,
    PLATFORMS,
    SUFFIXES,
    TITLES,
)
from pipeline.text.given_months import given_months, is_given_month

_UPPER = "".join(chr(code) for code in range(0x600) if chr(code).isupper())
_WITH_S = "|".join(sorted(form.removesuffix("'s") for form in NAMES_WITH_S))
_WORD = re.compile(
    rf"(?<![\w.])(?:(?=[{_UPPER}])(?i:{_WITH_S})[’']s\b"
    rf"|[{_UPPER}]\.(?:[ ]?[{_UPPER}]\.(?!\w))*"  # initials
    rf"|(?:[adlAD]l[-’']|[dlDLO][’'])?[{_UPPER}]\w*(?:[-’'](?!s\b)\w+)*)"
)
_OWNER = re.compile(r"['’](?:s\b)?")
_NICKNAME = re.compile(r" (?:[\"“]|'')[^\W\d_]{2,20}(?:[\"”]|'') ")
_REMARK = re.compile(r" \(([A-Za-z]{2,7})\.?\) ")
"""Between a rank and its name: "Justice (Rtd) Ada Lind"."""
_ASKS = re.compile(r"[^.!?\n]{0,200}\?")
_SPEAKS = re.compile(r"(?:[,:] |, (?:(?! said\b)[^.!?\n]){1,120}, )[\"“‘']")
"""Behind a name: the quotation that "Said Smith, who lives nearby," opens."""
_DUTCH = re.compile(r" (?:aan|in|op|van) ['’]t ")
"""Between the words of a name: "Sophie in ’t Veld"."""
_LOWER = re.compile(r"[^\W\d_]+")


_OWNING_CROWDS = frozenset(
    {"people", "workers", "women", "farmers", "citizens", "peasants", "pensioners", "soldiers"}
)
_OPENS_BODY = frozenset({"all", "our"})
"""Little words that open a body's name where an article stands before them."""


class Word(NamedTuple):
    """A capitalised word (or initials) and its place.

    ``low`` is it in lower case without its dot, ``before`` what parts it from the last word.
    """

    start: int
    end: int
    text: str
    before: str
    is_owner: bool
    low: str


def runs(text: str, start: int, end: int) -> Iterator[list[Word]]:
    """The runs of capitalised words in ``text[start:end]``, joined over particles and "of"."""
    run: list[Word] = []
    for match in _WORD.finditer(text, start, end):
        if _is_medium(text, match) or (run and _is_put_between(text, run[-1], match)):
            continue
        before = text[run[-1].end : match.start()] if run else ""
        word = match.group()
        goes_on = run and (_goes_on(run, before, word) or _is_body(run, before, word))
        if run and not goes_on:
            yield run
            run, before = [], ""
        start_at, stop = match.span()
        is_owner = _OWNER.match(text, stop) is not None
        low = _without_accents(word.rstrip(".").lower())
        between = "" if run and _is_aside(run[-1], before) else before.strip(" .,")
        run.append(Word(start_at, stop, word, between, is_owner, low))
    if run:
        yield run


@lru_cache(maxsize=20_000)
def _without_accents(low: str) -> str:
    """For "josé": as the lists have it, unless a list has the accent too."""
    if low.isascii() or low in COUNTRIES:
        return low
    return anyascii(low).lower()


def _is_medium(text: str, match: re.Match[str]) -> bool:
    """For "wrote on X. Smith noted": a platform before a full stop is no initial."""
    word = match.group()
    is_platform = word.rstrip(".").lower() in PLATFORMS and len(word) == len("X.")
    return is_platform and text.endswith("on ", 0, match.start()) and word.endswith(".")


def pieces(text: str, run: list[Word]) -> Iterator[list[Word]]:
    """The parts of a run that can be names: function words, days and months taken out."""
    piece: list[Word] = []
    for at, word in enumerate(run):
        is_inside = (bool(piece) and word.low in ONLY_AT_START) or _owns_next(word, run, at)
        is_inside = is_inside or _opens_body(text, run, at)
        if at == 0 and _opens_with_verb(text, run):
            continue
        if word.low not in NOT_NAMES or is_inside or _is_name_after_all(text, run, at):
            piece.append(word)
            continue
        if piece:
            yield piece
        piece = []
    if piece:
        yield piece


def _is_put_between(text: str, last: Word, match: re.Match[str]) -> bool:
    """For 'Robert C. "Bobby" Scott': the quoted word between two words of a name."""
    found = _NICKNAME.match(text, last.end) or _REMARK.match(text, last.end)
    is_inside = last.end < match.start() <= last.end + len(" ''")
    return found is not None and is_inside and _is_aside(last, found[0])


def _is_aside(last: Word, between: str) -> bool:
    """Whether a nickname parts two words of a name, or "(Rtd)" a rank from the name."""
    remark = _REMARK.fullmatch(between)
    if remark is None:
        return _NICKNAME.fullmatch(between) is not None
    low = remark[1].lower()
    return (last.low in TITLES or last.low in OFFICES) and (low in TITLES or low in MODIFIERS)


def _goes_on(run: list[Word], between: str, word: str) -> bool:
    last = run[-1]
    is_surname = len(run) > 1 and (run[-2].low in GIVEN or len(run[-2].low) == 1)
    if is_surname and last.low in OFFICES and between.startswith(" of "):
        return False  # "Ada King of Ohio" has no office
    if _is_aside(last, between) or _DUTCH.fullmatch(between):
        return True
    if last.is_owner:  # "the People's Alliance", but not "Smith's Toyota"
        return last.low in _OWNING_CROWDS and between in ("'s ", "’s ", "' ", "’ ")
    return _joins(last, between, word)


def _is_body(run: list[Word], between: str, word: str) -> bool:
    """For a body that two make: "Lund & Berg", "Ministry of Health and Welfare", "the Post/TV9"."""
    last = run[-1]
    low, names = word.rstrip(".").lower(), [one for one in run if one.low not in NOT_NAMES]
    is_couple = last.low in GIVEN and low in GIVEN and low != last.low
    is_body = last.low in ORGANIZATION_WORDS or (last.text.isupper() and len(last.text) > 1)
    is_body = is_body or (len(run) > 1 and last.low in OUTLET_WORDS)
    if between == "/" and is_body:
        return True
    is_firm = between == " & " and len(names) == 1 and low not in TITLES and not is_couple
    return is_firm or _is_field(run, between, word)


def _is_field(run: list[Word], between: str, word: str) -> bool:
    """For "Ministry of Health and Welfare": a body that is for two things."""
    if between != " and " or len(run) == 1:
        return False
    first = next((one.low for one in run if one.low not in NOT_NAMES), "")
    if first not in ORGANIZATION_WORDS:
        return first in OFFICES and run[-1].low in FIELDS and word.lower() in FIELDS
    low = word.rstrip(".").lower()
    is_somebody = low in GIVEN or low in OFFICES or low in TITLES or low in COUNTRIES
    is_body = low in ORGANIZATION_WORDS or (word.isupper() and len(word) > 1)
    return run[-1].before in ("of", "for") and not (is_somebody or is_body)


def _opens_with_verb(text: str, run: list[Word]) -> bool:
    """For "Injecting Smith into the race": the capital is that of the sentence."""
    first = run[0]
    is_first = text[max(first.start - 2, 0) : first.start].strip() in ("", ".")
    if not is_first or len(run) == 1:
        return False
    if first.low == "said" or (first.low.endswith("ed") and first.low not in GIVEN):
        return _SPEAKS.match(text, run[-1].end) is not None
    is_form = first.low.endswith("ing") and len(first.low) > len("sterling")
    return is_form and first.low not in GIVEN


def _is_title_of(last: Word, inner: list[str], word: str) -> bool:
    """For "Speaker of the House", "Committee for a Free Press"."""
    if inner[0] == "of":
        is_next = inner[1:] in ([], ["the"])
        return is_next and (last.low in OFFICES or last.low in ORGANIZATION_WORDS)
    if inner == ["for"] and word.lower() in FIELDS and (last.low in OFFICES or last.low == "state"):
        return True  # "Minister for Housing", "Secretary of State for Defence"
    is_next = inner[1:] in ([], ["the"], ["a"], ["an"])
    return is_next and last.low in ORGANIZATION_WORDS and word.rstrip(".").lower() not in NOT_NAMES


def _owns_next(word: Word, run: list[Word], at: int) -> bool:
    """For the first word of "People's Alliance"."""
    return word.is_owner and word.low in _OWNING_CROWDS and at + 1 < len(run)


def _opens_body(text: str, run: list[Word], at: int) -> bool:
    """For the first word of "the All Workers Congress", "the Our Land party"."""
    begin = max(run[at].start - len("the "), 0)
    is_led = text[begin : run[at].start].lower() == "the "
    return is_led and run[at].low in _OPENS_BODY and at + 1 < len(run)


def _joins(last: Word, between: str, word: str) -> bool:
    if between == " ":
        return True
    if between == ". ":
        return last.low in TITLES or last.low in SUFFIXES or len(last.low) == 1
    if between in (", ", "., "):
        return word.rstrip(".").lower() in SUFFIXES
    if len(between) > len(" van der ") + 3 or not between.startswith(" "):
        return False
    inner = _LOWER.findall(between)
    if inner[:1] and inner[0] in ("of", "for", "on"):
        return _is_title_of(last, inner, word)
    is_name = word.rstrip(".").lower() not in NOT_NAMES
    return bool(inner) and is_name and all(part in PARTICLES for part in inner)


def _is_name_after_all(text: str, run: list[Word], at: int) -> bool:
    """For "may" after "Theresa" or "Mrs." is no month; "Will" before "Smith" is no verb."""
    before = run[at - 1].low if at else ""
    if before in TITLES or before in GIVEN:
        return True
    if run[at].low in OUTLET_WORDS and before in COUNTRIES and run[at - 1].text.isalpha():
        return True  # "USA Today"
    follows = run[at + 1].low if at + 1 < len(run) else ""
    is_given = run[at].low in GIVEN and bool(follows) and follows not in NOT_NAMES
    if is_given and run[at].low in given_months():
        is_given = is_given_month(text, run[at].start, run[at].end)
    return is_given and not _ASKS.match(text, run[at].end)
