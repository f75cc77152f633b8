"""Where a speaker stands: "in the hotel ballroom", "on the Capitol steps", "in Ashford".

In: the frame of a statement. Out: where words for such a place stand, and whether words behind a
cue tell where it was said. What stands behind "at" is found by ``venues``. A noun takes "in" or
"on" where ``venues.csv`` says so; who gathers to listen is told by ``audiences.csv``.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from pipeline.lexicon import rows, table, words, words_where
from pipeline.statements.cues import cue_verbs
from pipeline.statements.narration import BLANK, Frame
from pipeline.statements.tagging import ADV, FINITE, TIME, known_word

NAME = r"(?:[^\W\d_a-zà-ÿа-я][\w’'.&-]*|\d+)"
RUN = rf"{NAME}(?:\s(?:of\s|for\s|de\s|the\s)?{NAME}){{0,6}}"
ENDING = frozenset(table("word_classes", "ends_phrase"))
"""Words that end a phrase: "on", "after", "Monday"."""

_ENDS = "|".join(sorted(ENDING | {"and", "but", "or", "where"}))
_STOP = rf"(?=\s(?:{_ENDS}|{_ENDS.title()})\b|\s?[,.:;!?\"“”()—–{BLANK}]|$)"
_PART = rf"(?!(?:{_ENDS.title()})\b){NAME}"
_PLACE_NAME = rf"(?!\d){_PART}(?:\s(?:of\s|de\s|the\s)?{_PART}){{0,6}}"
"""The name of a town: "Ashford" of "Ashford Tuesday"."""


def _beside(preposition: str, forms: str) -> re.Pattern[str]:
    """The places that take a preposition, with what they are of and their town."""
    found = (row["form"] for row in rows("venues") if preposition in row["beside"].split(";"))
    return re.compile(
        rf"\b(?:{forms})\s(?P<what>{_noun_phrase(found)}"
        rf"(?:\sof\s(?:{_noun_phrase(words('venues'))}|(?:the\s)?{RUN}))?"
        rf"(?:\sin\s{_PLACE_NAME})?){_STOP}"
    )


def _noun_phrase(nouns: Iterable[str]) -> str:
    """One of the nouns with an article or a name before it: "the old hall", "Berg Hall"."""
    return (
        r"(?:(?:the|an?|his|her|its|their)\s|(?=[A-Z]))"
        rf"(?:(?!(?:{_ENDS})\b)[\w’'&-]+\s){{0,4}}?(?i:{'|'.join(sorted(nouns))})"
    )


_PLACES = (_beside("in", "[Ii]n|[Ii]nside"), _beside("on", "[Oo]n"))
_TOWN = re.compile(rf"\b[Ii]n\s(?P<what>{_PLACE_NAME}){_STOP}")
_SPEAKING = re.compile(
    r"\b(?:[Aa]ppearing|[Ss]tanding|[Ss]peaking|[Ss]peaking\s(?:to|with|before)\s[^,.;\x00]{3,40}"
    r"|[Aa]ddressing\s[^,.;\x00]{3,40})\s$"
)
_FARTHEST = 80
"""Characters of "hundreds of cheering supporters on Monday night" behind a cue."""
_ROUGHLY = re.compile(rf"\babout\s(?=\d|(?:{'|'.join(sorted(words('numbers_en')))})\b)")
_NEVER_BETWEEN = frozenset({"about", "that", "who", "which", "whether", "where", "not", "to", "as"})
_PRONOUNS = frozenset({"him", "her", "them", "us", "me"})


def spots_in(frame: Frame) -> Iterator[re.Match[str]]:
    """The places where the speaker stands, each as ``what``."""
    for pattern in _PLACES:
        for match in pattern.finditer(frame.text):
            if tells_where(frame, match.start(), of_all=True):
                yield match
    for match in _TOWN.finditer(frame.text):
        if match["what"].split()[0].lower() in _no_towns():
            continue
        if tells_where(frame, match.start(), of_all=False):
            yield match


@cache
def _no_towns() -> frozenset[str]:
    """What is no town behind "in": "in May", "in Norwegian"."""
    months = words_where("time_words_en", "class", "month")
    return months | {"may"} | words("languages") | words_where("countries", "sense", "demonym")


def tells_where(frame: Frame, at: int, *, of_all: bool) -> bool:
    """Whether a place at ``at`` of the frame is that of the saying, not of something in it.

    Behind somebody told it is if they came to listen, or ``of_all``.
    """
    start = frame.start + at
    if _SPEAKING.search(frame.text[:at]):
        return frame.is_of_cue(start, start)
    if start < frame.cue[1]:
        return of_all and at == 0
    told = _told(frame, start)
    if told is None:
        return False
    if not told:
        return of_all
    verb = cue_verbs().get(frame.between(*frame.cue).strip().lower())
    if verb is None or "addressee" not in verb.frames:
        return False
    return of_all or told[-1] in _PRONOUNS or not words("audiences").isdisjoint(told)


def _told(frame: Frame, start: int) -> list[str] | None:
    """The words from a cue to a place, without the source and the day; ``None`` for a clause."""
    cue, source = frame.cue[1], frame.source
    if not cue <= start <= cue + _FARTHEST:
        return None
    between = frame.between(cue, start)
    if source and cue <= source[0] < start:
        between = frame.between(cue, source[0]) + frame.between(source[1], start)
    if re.search(rf"[,.:;()—–{BLANK}]", between):
        return None
    between = _ROUGHLY.sub("", between)
    told = [word.lower() for word in between.split() if not _is_when(word)]
    is_clause = any(known_word(word, first=False)[0] in FINITE for word in told)
    return None if is_clause or not _NEVER_BETWEEN.isdisjoint(told) else told


def _is_when(word: str) -> bool:
    """Whether a word belongs to the day of a saying: "on Monday night", "later"."""
    is_time = known_word(word, first=False)[0] in (ADV, TIME) or word in words("time_nouns")
    return is_time or word in ("on", "late", "early", "last", "this")
