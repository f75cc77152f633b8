"""Where the dated scene of a speaker ends: words of another time, another occasion or block.

In: the text from a scene's last dated saying to a statement without a day of its own. Out: whether
that statement is still in the scene. A later day told between is a matter of ``turns_of_day``.
"""

import re
from dataclasses import dataclass

from pipeline.lexicon import words, words_where
from pipeline.statements.narration import Frame
from pipeline.statements.nouns import TALKS
from pipeline.statements.said import SaidOn
from pipeline.statements.scenes import ON_THE_DAY, PRESENT
from pipeline.text import Reading


@dataclass(frozen=True, slots=True)
class Scene:
    """The last dated saying of a speaker, and from where to where it is told."""

    said: SaidOn
    start: int
    end: int


_PAST_HABIT = re.compile(
    r"\b(?:repeatedly|previously|earlier|long|once|often|always|already|in the past|over the years"
    r"|throughout|has|have|had|times|years ago|frequently|consistently|for years)\b",
    re.IGNORECASE,
)
_LED_BACK = re.compile(r"\b(?:after|before|since|until)\s(?:[\w.'’-]+\s){1,4}$")
"""Before a cue, words that set its time apart from the scene: "days after he insisted"."""
_COUNTED = re.compile(
    r"(?<!\bthis )(?<!\blast )(?<!\bnext )\b(?:day|night|eve|weekend|week|fortnight|month|year)s?"
    r"\s(?:after|ahead|before|prior)\b"
)
"""A time that is told without its date: "a week before the vote, she said"."""
_OF_YEAR = re.compile(r"\b(?:In|in)\s(?:an?|his|her|its|their|the)\s(?:19|20)\d\d\s[a-z]")
"""What words of another time stand in: "in her 2004 book"."""
_BESIDE = 40
"""Characters behind a cue in which such a time stands: "she said a week before the vote"."""
_MET_AT = "|".join(sorted(words_where("venues", "sense", "occasion")))
_TALKED_IN = "|".join(sorted(TALKS))
_FRONTED = re.compile(
    r"(?:(?:But|And|Then|Also|Later),?\s)?(?:At|During|In)\s"
    rf"(?:(?:[\w.’'-]+\s){{1,5}}?(?P<occasion>{_MET_AT})"
    rf"|an?\s(?:[\w.’'-]+\s){{0,4}}?(?P<talk>{_TALKED_IN})"
    rf"|(?:his|her|their|another)\s(?:[\w.’'-]+\s){{0,4}}?(?P<with>{_TALKED_IN})"
    r"(?=\s(?:on|with)\s(?:the\s)?[A-Z]))"
    r"(?=,|\s(?:about|at|for|hosted|in|inside|last|near|of|on|outside|this|to|with)\b|\s[A-Z])"
)
"""An occasion that opens the sentence: "At the debate, Lind said"."""
_BLOCK = re.compile(r"\n\d{1,2}[.:]\d{2}\b")
"""A time of day that opens another block of a live page, where no old scene goes on."""
_GOES_ON = re.compile(
    r"[^,;:.()“”\"]{0,60}[”\"’']?,[”\"’']?"
    r"\s(?:(?:also|then|later|now|on [A-Z]\w+)\s)?(?P<verb>[a-z]+)\b"
)
"""Behind a clause with "who", the verb that its noun is the subject of."""
_FINITE = words("irregular_pasts") | words("finite_verbs")
REACH = 1500
"""Characters between two statements of a speaker over which a scene goes on."""
_FRESH = 14
"""Days before publication within which a scene is news."""
_FLASHBACK_REACH = 250
"""The same where the scene is old or of no single day: an aside in the article."""


def is_fresh(reading: Reading, scene: Scene) -> bool:
    """Whether a scene is of a known day shortly before publication, so news of the article."""
    published = reading.article.published_on
    first, last = scene.said.days.earliest, scene.said.days.latest
    if not first or not last or (last - first).days > 1:
        return False
    return published is None or (published - first).days <= _FRESH


def goes_on(reading: Reading, scene: Scene, frame: Frame) -> bool:
    """Whether a statement without a date of its own belongs to its speaker's last scene."""
    is_news = is_fresh(reading, scene)
    if frame.start - scene.end > (REACH if is_news else _FLASHBACK_REACH):
        return False
    if PRESENT.fullmatch(frame.between(*frame.cue).strip()):
        return False
    before = frame.text[: frame.cue[0] - frame.start]
    if _LED_BACK.search(before) or ON_THE_DAY.search(before):
        return False
    if not is_news and _BLOCK.search(reading.text, scene.end, frame.start):
        return False
    return not is_of_old(frame)


def is_left(reading: Reading, scene: Scene, frame: Frame) -> bool:
    """Whether a sentence behind a scene tells of another time or occasion, for good."""
    if frame.start < scene.end:
        return False
    return _is_counted(frame) or _is_elsewhere(reading, scene, frame)


def is_of_old(frame: Frame) -> bool:
    """Whether the words up to a cue tell of a habit or of what was before: "has long said"."""
    return _PAST_HABIT.search(frame.text[: frame.cue[1] - frame.start]) is not None


def _is_counted(frame: Frame) -> bool:
    """Whether the saying is told with a time that has no date: "the day after the storm"."""
    before = frame.text[: frame.cue[0] - frame.start]
    behind = frame.between(frame.cue[1], frame.cue[1] + _BESIDE)
    return any(told.search(part) for told in (_COUNTED, _OF_YEAR) for part in (before, behind))


def _is_elsewhere(reading: Reading, scene: Scene, frame: Frame) -> bool:
    """Whether the sentence opens with an occasion that the scene does not name."""
    found = _FRONTED.match(frame.text)
    if found is None or found.end() > frame.cue[0] - frame.start:
        return False
    told = f"{reading.text[scene.start : frame.start]} {scene.said.venue}".lower()
    return (found["occasion"] or found["talk"] or found["with"]) not in told


def is_aside(reading: Reading, frame: Frame, end: int) -> bool:
    """Whether a saying up to ``end`` is told in passing: "Lind, who warned last week, left"."""
    if frame.source is None or frame.between(*frame.source).lower() != "who":
        return False
    closes = _GOES_ON.match(reading.text, end, reading.sentence_at(max(end - 1, 0)).end)
    if closes is None:
        return False
    verb = closes["verb"]
    return verb.endswith("ed") or verb in _FINITE
