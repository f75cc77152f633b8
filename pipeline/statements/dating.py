"""Which date expression beside a cue dates the saying, and which one something told of.

What goes in: the grammar between a date and a cue. What stays out: the other ways to a day
(``said_on.py``) and reading the expressions (``pipeline.dates``).
"""

import re

from pipeline.lexicon import irregular_participles, words
from pipeline.models import DateKind
from pipeline.statements.apposed_days import is_of_apposition
from pipeline.statements.attribution import Range
from pipeline.statements.date_asides import is_set_apart
from pipeline.statements.leading_days import LEADS, SAYING_NOUNS
from pipeline.statements.narration import BLANK, Frame, Placed
from pipeline.statements.nouns import OCCASIONS, can_speak, is_paper

_NO_PAPER = r"(?! (?:(?:was|were) )?(?:aired|broadcast|published|posted|ran)\b)"
"""Behind "that": no day of a broadcast or a paper follows."""
_BOUNDARY = re.compile(
    rf";|\b(?:who|which|that{_NO_PAPER}"
    r"(?! (?:same )?(?:day|evening|month|morning|night|week|weekend|year)\b)|when"
    r"|while|as|after|before|because|if|since|until|till|but|following"
    r"|whether|where|whose|ahead|against|despite|although|though|amid"
    r"|(?<!carried )(?<!broadcast )(?<!aired )(?<!published )(?<!posted )"
    r"(?<!led )(?<!headed )(?<!owned )(?<!backed )(?<!hosted )(?<!sponsored )(?<!moderated )"
    r"(?<!organized )(?<!organised )by(?! (?:phone|telephone|e-?mail|video|letter)\b))\b|" + BLANK
)
_OPENER = re.compile(
    rf"\b(?:who|which|that{_NO_PAPER}|(?<!\bwent )(?<!\bgo )(?<!\bgoing )after|before|since|until"
    r"|till|following|ahead|despite|while(?! \w+ing\b)|if"
    r"|because|by|where|amid|upon|from)\b",
    re.IGNORECASE,
)
_SOON_AFTER = re.compile(
    r"\s*(?:(?:just|only|barely|a few|some)\s)*"
    r"(?:hours|immediately|minutes|moments|right|shortly|soon)\safter\s",
    re.IGNORECASE,
)
"""How a clause begins that tells of the same day: "Hours after the polls closed on Tuesday"."""
_CLAUSE = re.compile(r"[,;:—–\"“”()]|" + BLANK)
_SCENE = "|".join(sorted(words("scene_participles")))
_ADVERBIAL = re.compile(
    r"\s*(?:(?:but|and|then|also|so|yet|still|even|only|just|very|back|as recently as)\s)*"
    r"(?:(?:on|in|at|during|late|early|earlier|later|last|this|for|over"
    rf"|(?:while\s)?(?:{_SCENE})(?:\sby)?"
    r"|asked (?:on|in|at|late|early|last)|while \w+ing)\b|$)",
    re.IGNORECASE,
)
"""How a clause begins that tells when or where something was said."""

_ASKED = re.compile(
    r"\b(?:asked|contacted|interviewed|reached)(?:\s(?:at|by|for|over|via)\s[^,;:.]{1,40}?)?"
    r"\s(?:(?:on|in|at|late|early|last|earlier)\s)*$",
    re.IGNORECASE,
)
"""What stands before the day of a question or call, which is that of the answer too."""

_IN_STATE = re.compile(
    r"\s(?!(?:On|In|At|Late|Early|Last|This|During)\b)[A-Z]\w+\.?(?:\s[A-Z]\w+)?(?:\son)?\s"
)
"""What stands between the comma after a town and a date; a capital opens what a label leads to."""

_NO_VERB = re.compile(r"\s*(?:according|per|citing|via|reportedly|allegedly)\b", re.IGNORECASE)
"""Cues that take no time: a date before them is in what is said."""

_BY_SAYING = re.compile(r"\sby\s(?:\w+ly\s)?$")
"""Before a cue, that the deed told was the saying: "On Monday, Lind opened her show by telling"."""
_RELATIVE_ASIDE = re.compile(
    r",?\s(?:who|whose|which)\s(?!(?:was|were)\s(?:addressing|speaking|talking)\b)"
)
"""An aside about the source, but for the speech itself: "Lind, who was speaking in Oslo on"."""
_RELATIVE = re.compile(r"who|which|that", re.IGNORECASE)

_BEFELL = re.compile(
    r"\s(?P<verb>[a-z-]+)(?:\s(?:on|in|at|during|late|early|earlier|just|only|about))*\s"
)
"""Between people and the date of what befell them: "a man arrested on"."""

_TRAILING = re.compile(
    r"[”\"’]?,?\s*(?:(?:on|in|late|early|earlier|shortly|just|soon|only|way|back)\s)*"
)
_BACK = re.compile(r"\bback\s(?:on|in)\s$")
_REMEMBERS = ("recall", "remember", "reminisc")
_TO_PAPER = re.compile(r"\sto\s(?:the\s)?(?:[A-Z][\w.’'-]*\s|reporters\s){1,4}(?:on\s|late\s)*")
"""Who was told, between content and day: "confirmed it to the Lund Post on"."""
_IN_CHANNEL = re.compile(
    r",?\s*(?:in|during|at|most recently)\s(?P<words>(?:[\w.’'-]+,?\s){0,9})"
    r"(?:(?:on|in|late|early)\s)*"
)
"""What stands between content and the day of its speech: "in a statement issued on"."""
_FOR_LATER = re.compile(r"\bfor\s(?:the\s|this\s|next\s)?$", re.IGNORECASE)
"""Before a date that something is planned for: "a protest for the weekend"."""
_OWNED = re.compile(r"['’]s?\s+(?P<rest>[^,.;:]{0,60})")
_AS_ADJECTIVE = re.compile(
    r"(?:\b(?:the|an?|his|her|its|their|this|that)|['’]s)\s+$", re.IGNORECASE
)
_YEAR = re.compile(r"\d{4}")
"""Before a capital too it tells which one: "the 2024 Assembly polls"."""
_TITLE_MARKS = ("“", '"')
_IN_BRACKETS = re.compile(r"['’]s? \($")
"""Behind the day of something: "Saturday's (May 11) vote"."""
_DETERMINER = re.compile(r"(?:the|his|her|their|its|this|that)\s", re.IGNORECASE)
_COUNTED = re.compile(r"(?:day|week|fortnight|month)s? (?:before|after)\b")
"""In "the day before the election" the event only counts."""
_AT = re.compile(r"\b(?:at|in|during|to)\s(?:(?:the|his|her|its|their|a)\s)?$", re.IGNORECASE)
"""What stands before an occasion that is the place of saying, not its subject."""

_DISTANCE = re.compile(r"\s(?:after|before)\s(?:(?:the|an?|his|her|its|their)\s)?")
"""Behind a counted day what was on it: "on Thursday, a day (after Lind accused her)"."""

_BESIDE_DEED = re.compile(
    r"(?P<whom>(?:\s[\w’'-]+){0,4}?)\s(?:while\s(?=\w+ing\b)|as\s(?=(?:s?he|they)\b)"
    rf"|(?:after|before)\s(?=(?:{_SCENE})\b)"
    r"|(?:after|following)\s(?=(?:(?:an?|the|his|her|their|its)\s)?(?:[\w’'-]+\s){0,3}?"
    rf"(?:{'|'.join(sorted(OCCASIONS))})\b))"
)
"""Behind a cue, what leads to a deed of the same day: "said while touring Ashford on Monday"."""
_PAST_CLOCK = re.compile(
    r"\s(?:(?:hours|just|minutes|moments|right|shortly|soon)\s)?(?:after|before)\s$"
)
"""Before a time of day, how close it was: "shortly after noon on Wednesday"."""
_EARLY_AS = re.compile(r"\sas (?:early|far back|late|recently) as\s")
"""Before a day, how long ago it is: "warned her as early as January"."""
_AFTER_CUE, _BEFORE_CUE = 200, 120
"""Characters between cue and date: beyond, the date belongs to something else."""


def dates_saying(frame: Frame, placed: Placed) -> bool:
    """Whether a date expression in the frame dates the saying."""
    start, end = placed.start - frame.start, placed.end - frame.start
    if placed.mention.is_distance:
        return _is_told_behind(frame, placed)
    is_occasion = is_event(placed) and not _COUNTED.search(placed.mention.text)
    bare = _after_determiner(frame.text, start, placed) if is_occasion else start
    is_apart = is_occasion and not stands_at(frame.text, start)
    if is_apart or BLANK in frame.text[start:end] or not _is_free(frame.text, bare, end):
        return False
    if placed.end <= frame.cue[0]:
        return _leads(frame, placed, start)
    if not frame.is_of_cue(placed.start, placed.end):
        return False
    if is_of_apposition(frame, placed.start, placed.mention):
        return False
    gap = frame.between(frame.cue[1], placed.start)
    if placed.mention.kind is DateKind.TIME:
        gap = _PAST_CLOCK.sub(" ", gap)
    is_other = _FOR_LATER.search(gap) or _is_recalled(frame, gap)
    return not gap or (_follows(gap) and not is_other)


def _is_recalled(frame: Frame, gap: str) -> bool:
    """For "recalled her visit back in May": the visit was then."""
    tells = frame.between(*frame.cue).lower()
    return tells.startswith(_REMEMBERS) and _BACK.search(gap) is not None


def _is_told_behind(frame: Frame, placed: Placed) -> bool:
    """For "a day after Lind accused her": the day is that of the clause behind it alone."""
    if frame.source is None or not placed.end <= frame.source[0] < frame.cue[0]:
        return False
    gap = frame.between(frame.source[1], frame.cue[0])
    leads = _DISTANCE.fullmatch(frame.between(placed.end, frame.source[0]))
    return leads is not None and not _BOUNDARY.search(gap) and "," not in gap


def gap_to_cue(frame: Frame, placed: Placed) -> int:
    """Characters between a date and the cue."""
    return max(placed.start - frame.cue[1], frame.cue[0] - placed.end, 0)


def is_event(placed: Placed) -> bool:
    """Whether the expression is no date but an occasion that the reference dates."""
    return placed.mention.kind is DateKind.EVENT


def stands_at(text: str, start: int) -> bool:
    """Whether an occasion is named as the place of saying: "at the forum", "in his speech"."""
    return _AT.search(text[max(start - 40, 0) : start]) is not None


def _follows(gap: str) -> bool:
    """For "said at the forum on Monday": nothing but places and people between."""
    said, blank, trailing = gap.rpartition(BLANK)
    if blank or said:
        is_next = _TRAILING.fullmatch(trailing) or _TO_PAPER.fullmatch(trailing)
        return is_next is not None or _is_in_channel(trailing)
    gap = _EARLY_AS.sub(" ", gap)
    deed = _BESIDE_DEED.match(gap)
    if deed and not _BOUNDARY.search(deed["whom"]):
        gap = gap[deed.end() :]
    return len(gap) <= _AFTER_CUE and not _BOUNDARY.search(gap)


def _is_in_channel(trailing: str) -> bool:
    """Whether only the speech or paper stands there that something was said in."""
    found = _IN_CHANNEL.fullmatch(trailing)
    if found is None:
        return False
    nouns = (word.strip(",.") for word in found["words"].lower().split())
    return "recently" in trailing or not SAYING_NOUNS.isdisjoint(nouns)


def _leads(frame: Frame, placed: Placed, start: int) -> bool:
    """For "On Monday, X said" and "X on Monday said", but not "X, born in 1960, said"."""
    if _NO_VERB.match(frame.between(*frame.cue)):
        return False
    if _is_of_aside(frame, placed) or _is_day_of_people(frame, placed):
        return False
    is_asked = _ASKED.search(frame.text[max(start - 80, 0) : start])
    if is_asked or any(leads(frame, placed) for leads in LEADS):
        return True
    parts = _parts_between(frame, placed.end)
    if any(frame.has_rival_in(*part) for part in parts):
        return False
    gap = _BY_SAYING.sub(" ", "".join(frame.between(*part) for part in parts))
    clauses = _CLAUSE.split(frame.text[:start])
    clause = clauses[-1]
    if len(clauses) > 1 and _IN_STATE.fullmatch(clause):
        clause = f"{clauses[-2]},{clause}"  # "In a speech in Ashford, Ohio on Friday"
    soon = _SOON_AFTER.match(clause)
    adverbial = _ADVERBIAL.match(clause)
    opener = _OPENER.search(clause, adverbial.end() if adverbial else 0)
    if len(gap) > _BEFORE_CUE or _BOUNDARY.search(gap) or (opener and not soon):
        return False
    clause_start = placed.start - len(clause)
    is_of_subject = frame.source is not None and clause_start <= frame.source[0] < placed.start
    return is_of_subject or soon is not None or adverbial is not None


def _is_of_aside(frame: Frame, placed: Placed) -> bool:
    """For "Smith, who lost his post in Ohio, in May, said": the aside ends behind the date."""
    if frame.source is None or not frame.source[1] <= placed.start < frame.cue[0]:
        return False
    opens = _RELATIVE_ASIDE.match(frame.between(frame.source[1], placed.start))
    return opens is not None and frame.between(placed.end, frame.cue[0]).startswith(",")


def _is_day_of_people(frame: Frame, placed: Placed) -> bool:
    """For "a man arrested on Tuesday said", but not "a report issued on Tuesday said"."""
    if frame.source is None or not frame.source[1] <= placed.start < frame.cue[0]:
        return False
    found = _BEFELL.fullmatch(frame.between(frame.source[1], placed.start))
    is_next = not frame.between(placed.end, frame.cue[0]).strip()
    if found is None or not is_next or found["verb"] in words("interviewed"):
        return False
    head = frame.between(*frame.source).lower().rpartition(" ")[2]
    is_participle = found["verb"].endswith("ed") or found["verb"] in irregular_participles()
    return is_participle and can_speak(head) and not is_paper(head)


def _parts_between(frame: Frame, end: int) -> list[Range]:
    """What stands between a date that leads and the cue, but for the source and whole asides.

    "On Monday, after talks in Rome, Smith, who is 40, said" has nothing there.
    """
    cue, source = frame.cue[0], frame.source
    if source is None or not end <= source[0] < cue or _RELATIVE.fullmatch(frame.between(*source)):
        parts = [(end, cue)]
    else:
        parts = [(end, source[0]), (source[1], cue)]
    return [part for part in parts if not is_set_apart(frame, part)]


def _after_determiner(text: str, start: int, placed: Placed) -> int:
    """Where the words of a date begin, "his" of "his election night" left out."""
    found = _DETERMINER.match(text, start) if "event" in placed.mention.stated else None
    return found.end() if found else start


def _is_free(text: str, start: int, end: int) -> bool:
    """Whether a date stands for itself: not "the July 14 rally", but "Monday's speech"."""
    owned = _OWNED.match(text, end)
    if owned and owned["rest"][:1] in _TITLE_MARKS:
        return True  # "on Friday’s “News Hour”"
    follows = owned["rest"] if owned else text[end : end + 60].lstrip()
    is_noun_next = follows[:1].islower() or (
        _YEAR.fullmatch(text, start, end) and follows[:1].isalpha()
    )
    if not owned and not (_AS_ADJECTIVE.search(text[:start]) and is_noun_next):
        return _IN_BRACKETS.search(text[:start]) is None
    nouns = [word.strip("’',.").lower() for word in follows.split()[:3]]
    return any(noun in SAYING_NOUNS for noun in nouns)
