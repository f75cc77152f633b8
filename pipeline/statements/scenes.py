"""Sentences that set the scene: "X gave a speech in Oslo on Monday." before what X said there.

Also "X spoke on Monday.", "X was asked about it on Monday."

What goes in: finding such a sentence close before a statement. What stays out: which date in it
counts (``dating.py``).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.lexicon import rows, words
from pipeline.statements.narration import Frame
from pipeline.statements.nouns import OCCASIONS
from pipeline.text import Reading

_SENTENCES = 2
"""Sentences before the statement that can set its scene."""

_REACH = 400
"""Characters from that sentence to the statement."""

_LONGEST = 1000
"""Characters of such a sentence at most."""

ON_THE_DAY = re.compile(
    r"\bon (?:election|polling|voting|primary) (?:day|night|eve)\b|\bon the eve of\b", re.IGNORECASE
)
"""Before a cue, a day that the text names without its date."""
AT_ANOTHER_TIME = re.compile(
    r"\b(?:once|often|always|repeatedly|previously|frequently|long)\s", re.IGNORECASE
)
"""Before a cue, what takes the saying out of the scene told just before: "he once said"."""
PRESENT = re.compile(r"\w+s")
"""A single verb in the present tense: said at the time of writing."""
_TOLD_NOW = frozenset({"says", "tells", "writes"})
"""What is written in the present of one talk or text too: "In it, he says"."""
_TEXTS = "|".join(
    sorted(
        row["form"] for row in rows("channels") if row["sense"] == "text" and " " not in row["form"]
    )
)
_SPEAKS = re.compile(
    r"\b(?:spoke(?! (?:out|with|by|for|of)\b| to (?:[A-Z]|him\b|her\b|them\b|the [a-z]+ minister))"
    r"|replied|responded(?! to\b)|(?:fired|hit|shot) back"
    r"|addressed|testified|conceded|appeared (?:on|at|before)|answered questions"
    r"|took (?:to (?=[A-Z]|the air)|questions|the (?:stage|podium|floor))|sat down (?:with|for)"
    r"|(?:was|were) (?:asked|questioned|interviewed))\b"
)
"""What somebody does who then says something: "spoke to reporters", not "spoke to Berg"."""
_ISSUES = re.compile(
    r"(?P<who>[\w’']+)(?: (?:also|then|later))? (?:issued|released|published|posted|sent|wrote)"
    rf" (?:an?|the|his|her|its|their) (?:[\w-]+ ){{0,2}}(?:{_TEXTS})\b"
)
"""The same for what is written: "Lind issued a statement"."""
_SEVERAL = re.compile(r"\b(?:held|gave|gives|in|at|during) (?:[\w-]+ ){1,4}$")
"""Before more than one occasion, that they were the source's: "gave two interviews"."""
_NOW = r"(?!(?:was|has|does|is|says)\b)[a-z]+s\b"
"""A verb of the present behind a name."""
IS_FOR = re.compile(r" for |['’]s ")
"""In a source, somebody else than who is named: "a spokeswoman for Lind"."""
_WORD = re.compile(r"\w[\w-]*")
_MARKS = re.compile(r"[\"“”«»]")
_TITLED = re.compile(r"\b(?:titled|entitled|called|headlined) [“\"][^“”\"]+[”\"]")
"""Marks that nobody's words stand in: "a memo titled “The Facts”"."""
_PRONOUNS = frozenset(("he", "she", "they", "it"))
_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b")


@dataclass(frozen=True, slots=True)
class Whom:
    """Whose scene is looked for: the words of a mention, with whom it means if it is a pronoun."""

    words: str
    is_pronoun: bool
    is_known: bool


def scenes_before(reading: Reading, frame: Frame, start: int, speaker: str) -> Iterator[Frame]:
    """The frames of scene-setting sentences before a statement at ``start``, the nearest first.

    The occasion or the speaking stands where a statement has its cue. The statement's source must
    be named in the sentence; where it is a pronoun, the ``speaker`` whom it means, if known.
    """
    whom = whom_of(reading, frame, speaker)
    if whom is None:
        return
    index = reading.sentence_index(start)
    for sentence in reversed(reading.sentences[max(index - _SENTENCES, 0) : index]):
        text = reading.text[sentence.start : min(sentence.end, sentence.start + _LONGEST)]
        is_far = start - sentence.end > _REACH or sentence.end - sentence.start > _LONGEST
        if is_far or _MARKS.search(_TITLED.sub("", text)) or ON_THE_DAY.search(text):
            return
        for first, last in (*_speaking_in(text, whom), *_occasions_in(text, whom)):
            cue = sentence.start + first, sentence.start + last
            yield Frame(sentence.start, sentence.end, text, text, cue, None, ())


def can_be_in_scene(frame: Frame) -> bool:
    """Whether a saying can be of the occasion told before it, by its tense and adverbs."""
    before = frame.text[: frame.cue[1] - frame.start]
    if AT_ANOTHER_TIME.search(before) or ON_THE_DAY.search(before):
        return False
    cue = frame.between(*frame.cue).strip()
    return not PRESENT.fullmatch(cue) or cue in _TOLD_NOW


def whom_of(reading: Reading, frame: Frame, speaker: str) -> Whom | None:
    """The source of a statement, with its speaker behind a pronoun."""
    if frame.source is None:
        return None
    source = reading.text[slice(*frame.source)]
    is_pronoun = source.lower() in _PRONOUNS
    return Whom(f"{source} {speaker}" if is_pronoun else source, is_pronoun, bool(speaker))


def names_of(whom: Whom) -> list[str]:
    """The words of names with which a source is told of."""
    return [word for word in _WORD.findall(whom.words) if word[0].isupper()]


def _speaking_in(text: str, whom: Whom) -> Iterator[tuple[int, int]]:
    """Where the sentence tells that the source spoke."""
    speaks = None if IS_FOR.search(whom.words) else _SPEAKS.search(text)
    if speaks and is_about(text[: speaks.start()], whom):
        yield speaks.span()
    issues = _ISSUES.search(text)
    if issues and is_about(issues["who"], whom):
        yield issues.span()


def _occasions_in(text: str, whom: Whom) -> Iterator[tuple[int, int]]:
    """Where it names the first occasion, if it names the source too."""
    found = _WORD.finditer(text)
    occasion = next((word for word in found if _is_occasion(text, word)), None)
    if occasion and _is_caption(text[: occasion.start()], whom):
        return
    is_one = occasion is not None and occasion.group().lower() in OCCASIONS
    if occasion and is_about(text if is_one else text[: occasion.start()], whom):
        yield occasion.span()


def _is_caption(text: str, whom: Whom) -> bool:
    """Whether the source does something now, as in a picture: "Lind waves at a rally on May 3"."""
    names = [re.escape(word) for word in whom.words.split() if word[0].isupper()]
    return bool(names) and re.search(rf"\b(?:{'|'.join(names)}) {_NOW}", text) is not None


def _is_occasion(text: str, word: re.Match[str]) -> bool:
    form = word.group().lower()
    if word.group()[0].isupper() and form in words("time_words_en"):
        return False  # "March 2"
    if form in OCCASIONS:
        return True
    one = form.removesuffix("s")
    is_several = one in OCCASIONS or f"{one[:-2]}y" in OCCASIONS
    return is_several and _SEVERAL.search(text[: word.start()]) is not None


def is_about(text: str, whom: Whom) -> bool:
    """Whether a text names the source; behind a pronoun whom it means, or goes on with one."""
    if whom.is_pronoun and (not whom.is_known or _PRONOUN.search(text)):
        return True
    return any(re.search(rf"\b{re.escape(name)}\b", text) for name in names_of(whom))
