"""Where sentences end.

A terminal mark ends a sentence unless what stands before it (an abbreviation, an initial, a list
number) or what follows (a word in lower case, a cue of saying after a question in quotes) says
otherwise. Words are in ``lexicon/abbreviations.csv`` (what they stand before decides when their
full stop ends nothing) and ``lexicon/word_classes.csv``.
"""

import re
from collections.abc import Iterator
from functools import cache

from pipeline.lexicon import rows, table, words

_CLOSERS = "\"'”’»“›)\\]*_"
_END = re.compile(
    rf"(?<![.!?…])(?P<mark>[.!?…。！？]+)(?P<closers>[{_CLOSERS}]*(?:\s[”»](?=\s))?)(?P<gap>\s+)"
)
_NEXT = re.compile(r"[\"'“‘«„‹`(\[—–-]*\s?(?P<word>[^\W_][\w'’.-]*)?")
_QUOTES = frozenset("\"'”’»“›")
_SPACED_DOTS = re.compile(r"(?<!\. )\. (?:\. )?$")
"""``. . .`` leaves words out; with a fourth dot a sentence ends there too."""
_LONGEST_WORD = 40
_LIST_NUMBER = re.compile(r"[\"'“(]?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})")
_INITIALS = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_TO_PLATFORM = (" from ", " on ", " over ", " to ", " via ")
"""Before an X that is no initial: "wrote on X. Smith left"."""
_HALF_DAY = ("a.m", "p.m", "A.M", "P.M")
_ZONE_OF_PLACE = re.compile(
    r"(?:[A-Z][\w'’-]{0,20} ){1,3}(?:(?:Standard|Daylight|Summer|Mean) )?[Tt]ime\b"
)
_AFTER_ZONE = re.compile(
    r"[.,;:)]|\s*\Z|\n| (?P<word>[A-Z]\w*|on|and|or|to|until|till|in|at|for|with|as|but|when"
    r"|while|after|before|today|tonight|tomorrow|yesterday)\b"
)
_PARENTHESIS = re.compile(r"\([^()\n]{1,80}(?<![.!?])\)")
"""Behind an abbreviation what it explains: "10 a.m. (0800 GMT)", no sentence of its own."""
_ASKED_BY = re.compile(r"(?:[^\W\d_][\w'’.-]*\s+){1,4}?(?P<cue>[a-z]+)")


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as half-open offsets, outer white space left out."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and _is_end(text, begin, match):
            yield begin, match.start("gap")
            begin = match.end()
    if begin < end:
        yield begin, end


def _is_end(text: str, begin: int, match: re.Match[str]) -> bool:
    following = _NEXT.match(text, match.end(), match.end() + 4 * _LONGEST_WORD)
    after = following["word"].rstrip(".'’-") if following and following["word"] else ""
    if not after:
        return text[match.end()] not in ".!?…"
    if after[0].islower():
        return False
    mark = match["mark"]
    if mark == ".":
        return _full_stop_ends(text, begin, match, after) and not _is_zone(text, match, after)
    if mark[0] in ".…":
        return not (match.start() > begin and text[match.start() - 1].isspace())
    return not _is_asked_by(text, match)


def _full_stop_ends(text: str, begin: int, match: re.Match[str], after: str) -> bool:
    at = match.start()
    word = _word_before(text, begin, at)
    if not word:
        return not _SPACED_DOTS.search(text[max(at - 6, begin) : at])
    if at - len(word) <= begin + 1 and _LIST_NUMBER.fullmatch(text[begin:at]):
        return False
    if any(closer in _QUOTES for closer in match["closers"]):
        return True
    if word.isdigit():
        return not _is_ordinal(word, after)
    kind = _abbreviations().get(word.lower())
    if kind is not None:
        is_inside = _PARENTHESIS.match(text, match.end()) is not None
        return not is_inside and _abbreviation_ends(kind, word, after)
    is_platform = word == "X" and text.endswith(_TO_PLATFORM, begin, at - 1)
    return is_platform or not _INITIALS.fullmatch(word) or _opens_sentence(after)


def _abbreviation_ends(kind: str, word: str, after: str) -> bool:
    """Whether the full stop of an abbreviation also ends the sentence before ``after``."""
    if kind == "name":
        return word.islower() and word.isascii()
    if kind == "firm" and word.islower() and "." not in word:
        return True
    if kind == "number" or (kind == "day" and word[0].islower()):
        return not after[0].isdigit()
    if kind == "time":
        return not (after.isupper() or after.lower() in table("header_days", "unit"))
    return _opens_sentence(after)


def _is_zone(text: str, match: re.Match[str], after: str) -> bool:
    """Whether a time zone follows '9 p.m.': 'Eastern', 'Hong Kong time'.

    'Eastern' alone is one only before what no noun begins with: 'Eastern officials' are people.
    """
    at = match.end()
    if not text.endswith(_HALF_DAY, 0, match.start()):
        return False
    if _ZONE_OF_PLACE.match(text, at) and not _opens_sentence(after):
        return True
    if after.lower() not in words("time_zones_en"):
        return False
    following = _AFTER_ZONE.match(text, at + len(after))
    if following is None:
        return False
    word = following["word"] or ""
    return word.islower() or not word or word.lower() in table("header_days", "unit")


def _opens_sentence(word: str) -> bool:
    return word.replace("’", "'").lower() in table("word_classes", "opens_sentence")


def _word_before(text: str, begin: int, at: int) -> str:
    """The word that ends at ``at``, dots and apostrophes inside it included: "won't"."""
    start = at
    lowest = max(begin, at - _LONGEST_WORD)
    while start > lowest and (text[start - 1].isalnum() or text[start - 1] in ".№º'’"):
        start -= 1
    return text[start:at].lstrip(".'’")


def _is_ordinal(word: str, after: str) -> bool:
    """``6. November``: a day before its month, as German writes it."""
    row = table("header_days", "languages").get(after.lower(), "")
    return len(word) <= 2 and "de" in row.split(";")  # noqa: PLR2004


def _is_asked_by(text: str, match: re.Match[str]) -> bool:
    """``"Why?" Smith asked``: the name after a quoted question is who asked it."""
    if not any(closer in _QUOTES for closer in match["closers"]):
        return False
    following = _ASKED_BY.match(text, match.end(), match.end() + 2 * _LONGEST_WORD)
    return following is not None and following["cue"] in _cues()


@cache
def _abbreviations() -> dict[str, str]:
    return {row["form"]: row["before"] for row in rows("abbreviations")}


@cache
def _cues() -> frozenset[str]:
    return frozenset(row["past"] for row in rows("cue_verbs") if "quote" in row["frames"])
