"""What makes a date that of a saying, whatever stands between it and the cue.

In: a frame and a date in it: "the letter, dated May 3, said", "on June 16, when he asked". Out:
whether its words tell so. The grammar of all other dates is in ``dating.py``.
"""

import re

from pipeline.lexicon import words
from pipeline.statements.media import PROGRAMMES
from pipeline.statements.narration import Frame, Placed
from pipeline.statements.nouns import is_paper

_WHEN = re.compile(r"(?:['’]s?(?:\s[\w-]+){1,3})?,?\swhen\s(?:the\s|an?\s)?")
"""Between a date and the source: "on June 16, when he asked", "at Monday's debate when she"."""
_AT_WHICH = re.compile(
    r"(?:\sin\s[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*){0,3},?)?,?\s"
    r"(?:(?:in|at|on|during)\swhich|where)\s(?:the\s|an?\s)?"
)
"""The same behind the occasion: "a noisy talk on Tuesday, in which Lind"."""
_IN_TALK = re.compile(r"\s(?:(?P<at>at)|in|during)\s(?:an?|the|his|her)\s(?:[\w-]+\s){0,2}")
"""Between a date and the talk that the same words tell of: "on Monday during an (interview)"."""
_GOES_WITH = re.compile(r"(?:,|\swhile|\sby)\s(?:\w+ly\s)?$")
"""Before a participle that goes with the deed of its subject: ", (calling)"."""
_FRONTS = re.compile(r"(?:(?:And|But|Then),?\s)?(?:(?:[Oo]n|[Ii]n|Earlier|Early|Late)\s)*")
_NEXT = re.compile(r",?\s(?:(?:the|an?)\s)?")
_BESIDE = re.compile(r",?\s(?:(?:on|in|late|early|earlier)\s)*")
_ONE = re.compile(r"(?:[A-Z][\w.’'-]*\s)+(?!.*\band\b)[^A-Z]*")
"""Before the day of an occasion, that nobody else is named: "Lind replied on (Monday at a rally)".

In "Lind saw Berg speak on Monday at a rally" the words there are not hers.
"""
_BY = re.compile(r",?\sby\s(?:\w+ly\s)?")
_WHOSE = re.compile(r"\s(?:by|of|from|for|on|into|about)\s")
"""Behind a paper, whose it is: "a report by the board"."""
_ISSUED = re.compile(
    r",?\s(?:dated|published|released|issued|posted|sent|broadcast|aired|unveiled|made public)"
    r"(?:\s(?:to|by|in)\s[^,;:]{1,40}?)?(?:\s(?:on|in|late|early|earlier))*\s"
)
"""Between a paper and the day on which it came out."""
_PAPER_ISSUED = re.compile(
    r"\b(?P<paper>\w+)\s(?:issued|published|released)(?:\s(?:on|late|early|in))*\s$"
)
_CONTACTED = re.compile(
    r"\b[Ww]hen\s(?:[\w.’'-]+\s){1,5}?(?:called|contacted|reached|approached)\s[^,;:]{0,80}$"
)
_QUOTED = re.compile(r"\b(?:quoted|cited)(?:\s[\w.’'-]+){0,8}\s$")
_QUOTES = 120
"""Characters from "quoted" to the day on which it was."""
_WITH = re.compile(r"(?:(?:\s(?!.*\bthat\b)[^,;:“”\"\x00]{0,60})?,?\swith|\sas)\s(?:an?\s|the\s)?")
"""Between the day of a deed and who spoke then: "on Tuesday, with Lind saying"."""
_WHO = re.compile(r"\b(?:who|which)\s(?:(?:as recently as|early|in|just|late|on|only)\s)*$")
_VERB = re.compile(r"\s(?:(?:had|has|\w+ly)\s)*")
_WHO_SPOKE = re.compile(r",\swho\s(?:was|were)\s(?:addressing|speaking|talking)\b[^,;:]*$")
_A_MONTH = 31
_A_YEAR = 366
"""Days from first to last of a date that "when" can tell closer."""

_FROM_OCCASION = 5
"""Words from an occasion to its date: "a rally in the town of Oslo on"."""

_RECORDINGS = words("heard_nouns") | words("pictures")
"""Nouns of what shows somebody who speaks: "a clip from May 2016 in which she says"."""
SAYING_NOUNS = {"call"} | words("channels") | words("venues") | PROGRAMMES
"""Nouns of talks, texts, places and programmes that words are said in."""


def _is_day_of_paper(frame: Frame, placed: Placed) -> bool:
    """For "the letter, dated May 3, said": the day of the paper is that of its words."""
    if frame.source is None or not frame.source[1] <= placed.start < frame.cue[0]:
        return False
    is_issued = _ISSUED.fullmatch(frame.between(frame.source[1], placed.start))
    head = _WHOSE.split(frame.between(*frame.source).lower(), maxsplit=1)[0].rpartition(" ")[2]
    return is_issued is not None and is_paper(head)


def _is_told_closer(frame: Frame, placed: Placed) -> bool:
    """For "on June 16, when he asked": the saying tells the date closer, whatever leads to it."""
    first, last = placed.mention.earliest, placed.mention.latest
    if frame.source is None or first is None or last is None or (last - first).days > _A_YEAR:
        return False  # "a song of the 1990s when he asked me"
    return _WHEN.fullmatch(frame.between(placed.end, frame.source[0])) is not None


def _is_day_of_occasion(frame: Frame, placed: Placed) -> bool:
    """For "her speech on Monday, in which she said": the occasion has a date, and words."""
    if frame.source is None or not placed.end <= frame.source[0] < frame.cue[0]:
        return False
    before = frame.text[: placed.start - frame.start].lower().split()[-_FROM_OCCASION:]
    leads = _AT_WHICH.fullmatch(frame.between(placed.end, frame.source[0]))
    return leads is not None and not (SAYING_NOUNS | _RECORDINGS).isdisjoint(before)


def _is_day_of_means(frame: Frame, placed: Placed) -> bool:
    """For "Smith ended the talks on Thursday by declaring": the deed was the saying."""
    if frame.source is None or placed.start <= frame.source[0]:
        return False
    return _BY.fullmatch(frame.between(placed.end, frame.cue[0])) is not None


def _is_day_of_talk(frame: Frame, placed: Placed) -> bool:
    """For "she was calm on Monday in a speech", where the sentence sets a scene."""
    leads = _IN_TALK.fullmatch(frame.between(placed.end, frame.cue[0]))
    if frame.source is not None or leads is None:
        return False
    return not leads["at"] or _ONE.fullmatch(frame.text[: placed.start - frame.start]) is not None


def _is_day_of_quoting(frame: Frame, placed: Placed) -> bool:
    """For "the agency quoted Smith on Monday as saying": what is quoted is news of that day."""
    before = frame.text[: placed.start - frame.start]
    is_next = frame.between(placed.end, frame.cue[0]).strip() == "as"
    return is_next and _QUOTED.search(before, max(len(before) - _QUOTES, 0)) is not None


def _is_day_of_company(frame: Frame, placed: Placed) -> bool:
    """For "they met on Tuesday, with Lind saying", "it fell on Tuesday as Lind rejected"."""
    if frame.source is None or not placed.end <= frame.source[0] < frame.cue[0]:
        return False
    return _WITH.fullmatch(frame.between(placed.end, frame.source[0])) is not None


def _is_day_of_speech(frame: Frame, placed: Placed) -> bool:
    """For "Lind, who was speaking in Oslo on Tuesday, said"."""
    if frame.source is None or not frame.source[1] <= placed.start < frame.cue[0]:
        return False
    aside = frame.between(frame.source[1], placed.start)
    closes = frame.between(placed.end, frame.cue[0])
    return _WHO_SPOKE.match(aside) is not None and closes.strip() == ","


def _is_day_of_deed(frame: Frame, placed: Placed) -> bool:
    """For "On Friday Lind joined those who say that it failed, calling": it went with the deed."""
    first, last = placed.mention.earliest, placed.mention.latest
    if first is None or last is None or (last - first).days > _A_MONTH or frame.source is None:
        return False
    if not placed.end <= frame.cue[0] or not frame.between(*frame.cue).endswith("ing"):
        return False
    goes_with = _GOES_WITH.search(frame.between(frame.source[1], frame.cue[0]))
    return goes_with is not None and _is_day_of_subject(frame, placed, *frame.source)


def _is_day_of_subject(frame: Frame, placed: Placed, start: int, end: int) -> bool:
    """Whether a date stands right before a source that it opens the sentence with, or behind."""
    if end <= placed.start:
        return _BESIDE.fullmatch(frame.between(end, placed.start)) is not None
    is_next = _NEXT.fullmatch(frame.between(placed.end, start)) is not None
    return is_next and _FRONTS.fullmatch(frame.text[: placed.start - frame.start]) is not None


def _is_day_of_contact(frame: Frame, placed: Placed) -> bool:
    """For "When the Post contacted the office yesterday, an officer said"."""
    if frame.source is None or not placed.end <= frame.source[0] < frame.cue[0]:
        return False
    before = frame.text[: placed.start - frame.start]
    is_next = frame.between(placed.end, frame.source[0]).strip() in (",", ", the", ", a", ", an")
    return is_next and _CONTACTED.search(before, max(len(before) - _QUOTES, 0)) is not None


def _is_day_of_issue(frame: Frame, placed: Placed) -> bool:
    """For "a statement issued late on Tuesday by the board said"."""
    if frame.source is None or not placed.end <= frame.source[1] <= frame.cue[0]:
        return False
    before = frame.text[: placed.start - frame.start]
    is_by = _BY.match(frame.between(placed.end, frame.cue[0])) is not None
    found = _PAPER_ISSUED.search(before, max(len(before) - _QUOTES, 0)) if is_by else None
    return found is not None and is_paper(found["paper"].lower())


def _is_day_of_clause(frame: Frame, placed: Placed) -> bool:
    """For "Lind, who on Monday said": nothing but the day parts "who" from its verb."""
    before = frame.text[: placed.start - frame.start]
    is_led = _WHO.search(before, max(len(before) - _QUOTES, 0)) is not None
    return is_led and _VERB.fullmatch(frame.between(placed.end, frame.cue[0])) is not None


LEADS = (
    _is_day_of_clause,
    _is_day_of_deed,
    _is_day_of_contact,
    _is_day_of_issue,
    _is_day_of_company,
    _is_day_of_speech,
    _is_day_of_quoting,
    _is_told_closer,
    _is_day_of_occasion,
    _is_day_of_means,
    _is_day_of_paper,
    _is_day_of_talk,
)
"""What makes a date that of the saying, whatever stands between it and the cue."""
