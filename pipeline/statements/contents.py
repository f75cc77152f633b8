"""Where the content of a cue begins, and what frame it stands in.

In: a ``Sentence``, a cue's frames and the place after it. Out: a ``Start`` or ``None``.
Addressees ("told reporters") and adverbials ("on Monday", "in a statement") in between are
passed over. Where content ends is settled in ``borders``, when all cues of a sentence are known.
"""

from dataclasses import dataclass
from enum import StrEnum

from pipeline.lexicon import words
from pipeline.statements.cues import cue_nouns
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    COLON,
    COMMA,
    DET,
    FINITE,
    ING,
    NAME,
    NOMINAL,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
    is_contraction,
)

_ADVERBIAL = frozenset(
    [
        "on",
        "in",
        "at",
        "during",
        "to",
        "from",
        "after",
        "before",
        "via",
        "through",
        "over",
        "late",
        "early",
        "by",
        "with",
        "for",
        "outside",
        "near",
        "inside",
        "following",
    ]
)
_TOPICS = frozenset({"of", "for", "about", "against", "on", "at", "with"})
_OPENS_CLAUSE = NOMINAL | {PRON, OBJ, ING, ADV, SUB, WH, PREP, TIME}
_NO_CLAUSE = frozenset({"as", "while", "when", "before", "after", "because", "since", "once"})
_NEVER_OPENS = frozenset({"about", "of", "against", "to"})
_TIME_WORDS = 3
_LEAD = 9
_CLAUSE_REACH = 40
_REACH = 18
"""How far from its verb "accuse X of" may have its preposition, in words."""


class Frame(StrEnum):
    """What the content is to its cue."""

    QUOTE = "quotation"
    THAT = "that-clause"
    CLAUSE = "clause"
    TO = "to-infinitive"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Start:
    """Where content begins, in which frame, and to whom it was said."""

    frame: Frame
    at: int
    addressee: Places | None = None


def content_start(
    sentence: Sentence, frames: frozenset[str], after: int, strong: bool
) -> Start | None:
    """The content that follows a cue whose next word is at ``after``."""
    at, addressee = after, None
    if "addressee" in frames:
        at, addressee = _addressee(sentence, at)
        if addressee and sentence.tag(at) in FINITE and _is_clause(sentence, after, moved=False):
            at, addressee = after, None
    moved = skip_adverbials(sentence, at)
    marked = moved != at and _is_marked(sentence, moved)
    direct = None if marked else _clause_like(sentence, frames, at, strong, moved=False)
    if direct is None and moved != at:
        direct = _clause_like(sentence, frames, moved, strong, moved=True)
    if direct is not None:
        return Start(direct[0], direct[1], addressee)
    topic = _topic(sentence, frames, after)
    return Start(Frame.TOPIC, topic) if topic is not None else None


def _is_marked(sentence: Sentence, at: int) -> bool:
    """Whether "that", a colon or a quotation shows the content after adverbials."""
    return sentence.tag(at) in (THAT, COLON) or _quotation_at(sentence, at) is not None


def _addressee(sentence: Sentence, at: int) -> tuple[int, Places | None]:
    phrase = phrase_starting(sentence, at, min(len(sentence), at + _REACH))
    if phrase is None or sentence.tags[at] == QUOTED:
        return at, None
    return phrase[1], phrase


def _clause_like(
    sentence: Sentence, frames: frozenset[str], at: int, strong: bool, moved: bool
) -> tuple[Frame, int] | None:
    """A quotation, a that-clause, a bare clause, a question or an infinitive at ``at``."""
    tag, low = sentence.tag(at), sentence.form(at)
    quoted = _quotation_at(sentence, at)
    if quoted is not None:
        return (Frame.QUOTE, quoted) if frames & {"quote", "that", "clause"} else None
    if tag == THAT and frames & {"that", "clause", "clause-short"}:
        return Frame.THAT, at + 1
    if tag == COMMA and sentence.tag(at + 1) == THAT and "clause" in frames:
        return Frame.THAT, at + 2
    if (tag == WH or low in ("if", "whether")) and frames & {"wh", "clause"}:
        return Frame.CLAUSE, at
    if low == "to" and "to" in frames and sentence.tag(at + 1) in (NOUN, *AUXILIARY):
        return Frame.TO, at
    if tag == COLON and frames & {"clause", "quote"} and at + 2 < len(sentence):
        return Frame.CLAUSE, at + 1
    led = _led_quotation(sentence, at) if "quote" in frames and not moved else None
    if led is not None:
        return Frame.QUOTE, led
    if strong and "clause" in frames and _is_clause(sentence, at, moved):
        return Frame.CLAUSE, at
    if (
        "clause-short" in frames
        and tag in (PRON, DET, NAME, POSS)
        and _is_clause(sentence, at, moved)
    ):
        return Frame.CLAUSE, at
    return None


def _quotation_at(sentence: Sentence, at: int) -> int | None:
    """The place of a quotation at ``at``, or right after a comma, a colon or "that" there."""
    if sentence.tag(at) == QUOTED:
        return at
    if sentence.tag(at) in (COMMA, COLON) and sentence.tag(at + 1) == QUOTED:
        return at + 1
    return None


def _led_quotation(sentence: Sentence, at: int) -> int | None:
    """The quotation of "added a caveat: ...", a few words after the verb."""
    for place in range(at, min(len(sentence), at + _LEAD)):
        tag = sentence.tags[place]
        if tag == COLON:
            return place + 1 if sentence.tag(place + 1) == QUOTED else None
        if tag in FINITE or tag == QUOTED:
            return None
    return None


def _is_clause(sentence: Sentence, at: int, moved: bool) -> bool:
    """Whether a clause without "that" begins here: something nominal, then a finite verb."""
    if at >= len(sentence) or sentence.tags[at] not in _OPENS_CLAUSE:
        return False
    if sentence.low[at] in _NO_CLAUSE | _NEVER_OPENS or (
        moved and sentence.tags[at] in (PREP, SUB)
    ):
        return False
    tags = sentence.tags
    if is_contraction(sentence.low[at]):
        return True
    for place in range(at + 1, min(len(tags), at + _CLAUSE_REACH)):
        if tags[place] == AND and sentence.tag(place + 1) in (PAST, VERB):
            return False
        if _is_finite(sentence, place):
            return True
        if tags[place] == QUOTED and tags[place - 1] != COMMA:
            return True
        if tags[place] == COMMA and sentence.tag(place + 1) == ING:
            return False
    return False


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a verb with a subject stands here, not a participle such as "a divided country"."""
    tag = sentence.tags[at]
    if tag == PAST:
        return sentence.tags[at - 1] not in (DET, POSS) and sentence.low[at - 1] != "as"
    return tag in FINITE or is_contraction(sentence.low[at])


def skip_adverbials(sentence: Sentence, at: int) -> int:
    """The place after "on Monday", "in a statement", "late Tuesday", ", however,"."""
    if sentence.tag(at) == COMMA:
        aside = _skip_plain(sentence, at + 1)
        closes = aside > at + 1 and sentence.tag(aside) == COMMA
        return aside + 1 if closes and sentence.tag(aside + 1) in (THAT, QUOTED) else at
    return _skip_plain(sentence, at)


def _skip_plain(sentence: Sentence, at: int) -> int:
    for _ in range(5):
        start = at
        if time_phrase(sentence, at):
            at += time_phrase(sentence, at)
        elif sentence.form(at) in ("late", "early") and sentence.tag(at + 1) in (PREP, TIME):
            at += 1
        elif sentence.tag(at) == TIME:
            at += 2 if sentence.form(at + 1) == "." else 1
            while sentence.tag(at) == NUM or (
                sentence.tag(at) == COMMA and sentence.tag(at + 1) == NUM
            ):
                at += 1
        elif sentence.form(at) in _ADVERBIAL:
            at = _after_prepositional(sentence, at)
        elif sentence.tag(at) == ADV:
            at += 1
        if at == start:
            break
    return at


def time_phrase(sentence: Sentence, at: int) -> int:
    """How many words of "last week", "earlier this month", "two days ago" stand at ``at``."""
    place = at
    while place - at < _TIME_WORDS and sentence.form(place) in words("time_modifiers"):
        place += 1
    if sentence.tag(place) == NUM or place > at:
        place += sentence.tag(place) == NUM
        if sentence.form(place) in words("time_nouns"):
            place += 1
            return place - at + (sentence.form(place) in ("ago", "later", "earlier"))
    return 0


def _after_prepositional(sentence: Sentence, at: int) -> int:
    first = at + 1
    if sentence.tag(first) == TIME:
        return first
    if sentence.form(first) in ("least", "most"):
        return at
    if sentence.form(first) in ("an", "a", "the") or sentence.tag(first) in NOMINAL:
        phrase = phrase_starting(sentence, first, min(len(sentence), at + _REACH))
        if phrase is not None and sentence.tags[phrase[0]] != QUOTED:
            is_claim = (
                sentence.tag(phrase[1]) == THAT and sentence.low[phrase[1] - 1] in cue_nouns()
            )
            return at if is_claim else phrase[1]
    return at


def _topic(sentence: Sentence, frames: frozenset[str], at: int) -> int | None:
    """What is spoken about where no clause follows: the object, or the prepositional phrase."""
    tag, low = sentence.tag(at), sentence.form(at)
    if low in _TOPICS & frames or (low == "to" and "prep-to" in frames):
        return at
    if tag not in NOMINAL | {OBJ, PRON, WH, ING, ADV}:
        return None
    if "object" in frames:
        return at
    for wanted in ("of", "as", "to"):
        frame = "object-to" if wanted == "to" else wanted
        if frame in frames and _comes_soon(sentence, at, wanted):
            return at
    return at if "naming" in frames and _names_something(sentence, at) else None


def _comes_soon(sentence: Sentence, at: int, word: str) -> bool:
    return word in sentence.low[at + 1 : at + _REACH]


def _names_something(sentence: Sentence, at: int) -> bool:
    """In "called him a liar" the object is followed by what it is called."""
    phrase = phrase_starting(sentence, at, min(len(sentence), at + _REACH))
    if phrase is None:
        return False
    end = phrase[1]
    for place in range(phrase[0] + 1, end):
        if sentence.tags[place] == QUOTED:
            return True
    return sentence.tag(end) in (DET, QUOTED, ADV, ING, NOUN, NUM) and sentence.tag(end) != AND


__all__ = ["Frame", "Start", "content_start", "skip_adverbials"]
