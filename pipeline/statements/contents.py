"""Where the content of a cue begins, and what frame it stands in.

In: a ``Sentence``, a cue's frames and the place after it. Out: a ``Start`` or ``None``.
Addressees ("told reporters") and adverbials ("on Monday", "in a statement") in between are
passed over. Where content ends is settled in ``borders``, when all cues of a sentence are known.
To read another form of content, add a ``Reader``.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum

from pipeline.lexicon import words
from pipeline.statements.adverbials import REACH, skip_adverbials, time_phrase
from pipeline.statements.clauses import has_clause, is_clause
from pipeline.statements.cues import cue_nouns, cue_verbs
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BORDER,
    COLON,
    COMMA,
    DET,
    FINITE,
    ING,
    NAME,
    NOMINAL,
    NOUN,
    NUM,
    POSS,
    PRON,
    QUOTED,
    THAT,
    TIME,
    WH,
)
from pipeline.statements.topics import is_matter, topic_at

_LEAD = 9
"""Words between a verb and its quotation in "added a caveat: ...", at most."""


class Frame(StrEnum):
    """What the content is to its cue."""

    QUOTE = "quotation"
    THAT = "that-clause"
    CLAUSE = "clause"
    TO = "to-infinitive"
    TOPIC = "topic"
    LABEL = "label"


@dataclass(frozen=True, slots=True)
class Start:
    """Where content begins, in which frame, and to whom it was said."""

    frame: Frame
    at: int
    addressee: Places | None = None
    is_view: bool = False
    """Whether a noun for what is thought stands before it: "voiced the belief that"."""
    is_matter: bool = False
    """Whether it only tells what was spoken about: "discussed the weather"."""


@dataclass(frozen=True, slots=True)
class Look:
    """A place at which content may begin; ``moved`` after adverbials, ``strong`` for the verb."""

    sentence: Sentence
    frames: frozenset[str]
    at: int
    strong: bool
    moved: bool


@dataclass(frozen=True, slots=True)
class Reader:
    """One form of content: ``read`` gives the place where its words begin, or ``None``."""

    frame: Frame
    read: Callable[[Look], int | None]


def content_start(
    sentence: Sentence, frames: frozenset[str], after: int, strong: bool
) -> Start | None:
    """The content that follows a cue whose next word is at ``after``."""
    at, addressee = _addressee(sentence, after) if "addressee" in frames else (after, None)
    if addressee and sentence.tag(at) in FINITE and is_clause(sentence, after, moved=False):
        at, addressee = after, None  # "promised the war would end": the phrase is a subject
    moved = skip_adverbials(sentence, at)
    found = None
    if moved == at or not (_is_marked(sentence, moved) or _tells_when_said(sentence, at, moved)):
        found = _read(Look(sentence, frames, at, strong, moved=False))
    if found is None and moved != at:
        found = _read(Look(sentence, frames, moved, strong, moved=True))
    if found is not None:
        return replace(found, addressee=addressee)
    topic = topic_at(sentence, frames, after)
    if topic is None and sentence.tag(moved) in (DET, POSS, NAME) and sentence.tag(at) != NAME:
        topic = topic_at(sentence, frames, moved)  # "announced on Monday the end of the war"
    if topic is None:
        return None
    return Start(Frame.TOPIC, topic, is_matter=is_matter(sentence, frames, topic))


def _addressee(sentence: Sentence, at: int) -> tuple[int, Places | None]:
    phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    if phrase is None or sentence.tags[at] == QUOTED:
        return at, None
    first, end = phrase
    end = next((place for place in range(first + 1, end) if time_phrase(sentence, place)), end)
    return end, (first, end)


def _is_marked(sentence: Sentence, at: int) -> bool:
    """Whether "that", a colon or a quotation shows the content after adverbials."""
    return sentence.tag(at) in (THAT, COLON, WH) or _quotation_at(sentence, at) is not None


def _tells_when_said(sentence: Sentence, at: int, moved: int) -> bool:
    """Whether "on Monday", "in a statement" right before a clause belongs to the saying.

    With no comma between, a fronted adverbial of the clause itself is rare ("said on Monday he
    would go").
    """
    if sentence.tag(moved) not in _OPENS_CLAUSE or not is_clause(sentence, moved, moved=True):
        return False
    if sentence.low[at] in _OWN_TIME:
        return False
    known = words("channels") | words("venues")
    return any(
        sentence.tags[place] in (TIME, NAME)
        or sentence.low[place] in known
        or time_phrase(sentence, place)
        for place in range(at, moved)
    )


def _read(look: Look) -> Start | None:
    for reader in READERS:
        at = reader.read(look)
        if at is not None:
            return Start(reader.frame, at, is_view=reader.read is _view)
    return None


def _quotation_at(sentence: Sentence, at: int) -> int | None:
    """The place of a quotation at ``at``, or right after a comma or a colon there."""
    if sentence.tag(at) == QUOTED:
        return at
    if sentence.tag(at) in (COMMA, COLON) and sentence.tag(at + 1) == QUOTED:
        return at + 1
    return None


def _quotation(look: Look) -> int | None:
    at = _quotation_at(look.sentence, look.at) if look.frames & _CLAUSAL else None
    if at is None or look.frames & _QUOTING:
        return at
    return at if look.sentence.low[at] == WHOLE else None  # "found “few signs” of rain" quotes none


def _that(look: Look) -> int | None:
    if look.sentence.tag(look.at) == THAT and look.frames & _THAT_FRAMES:
        return None if _is_pointing(look.sentence, look.at) else look.at + 1
    after_comma = look.sentence.tag(look.at) == COMMA and look.sentence.tag(look.at + 1) == THAT
    return look.at + 2 if after_comma and "clause" in look.frames else None


def _is_pointing(sentence: Sentence, at: int) -> bool:
    """Whether "that" goes with the noun behind it: "feels that way"."""
    ends = sentence.tag(at + 2) == "" or sentence.tag(at + 2) in BORDER
    return sentence.tag(at + 1) == NOUN and ends and not has_clause(sentence, at + 2, len(sentence))


def _question(look: Look) -> int | None:
    asks = look.sentence.tag(look.at) == WH or look.sentence.form(look.at) in ("if", "whether")
    return look.at if asks and look.frames & {"wh", "clause"} else None


def _infinitive(look: Look) -> int | None:
    is_to = look.sentence.form(look.at) == "to" and "to" in look.frames
    follows = look.sentence.tag(look.at + 1)
    return look.at if is_to and follows in (NOUN, QUOTED, *AUXILIARY) else None


def _after_colon(look: Look) -> int | None:
    is_colon = look.sentence.tag(look.at) == COLON and bool(look.frames & {"clause", "quote"})
    return look.at + 1 if is_colon and look.at + 2 < len(look.sentence) else None


def _led_quotation(look: Look) -> int | None:
    """The quotation of "added a caveat: ...", a few words after the verb."""
    if "quote" not in look.frames or look.moved:
        return None
    sentence = look.sentence
    for at in range(look.at, min(len(sentence), look.at + _LEAD)):
        tag = sentence.tags[at]
        if tag == COLON:
            return at + 1 if sentence.tag(at + 1) == QUOTED else None
        adds = tag == ING and sentence.tags[at - 1] == COMMA and sentence.low[at] in cue_verbs()
        if tag in FINITE or tag == QUOTED or adds:
            return None
    return None


def _bare_clause(look: Look) -> int | None:
    if look.sentence.form(look.at) in _VAGUE and look.sentence.tag(look.at + 1) not in FINITE:
        return None  # "that says something about the town"
    takes = look.strong and "clause" in look.frames
    if "clause-short" in look.frames:
        takes = look.sentence.tag(look.at) in (PRON, DET, NAME, POSS)
    return look.at if takes and is_clause(look.sentence, look.at, look.moved) else None


def _view(look: Look) -> int | None:
    """After the noun of "voiced the belief that ...": what is believed, not that it is."""
    if "view" not in look.frames or look.moved:
        return None
    sentence = look.sentence
    for at in range(look.at, min(len(sentence), look.at + _LEAD)):
        noun = cue_nouns().get(sentence.low[at])
        if noun is not None and "that" in noun.frames and sentence.tag(at + 1) == THAT:
            return at + 2
        if sentence.tags[at] not in _IN_VIEW:
            return None
    return None


_OPENS_CLAUSE = frozenset({PRON, DET, POSS, NAME, NOUN, NUM})
_OWN_TIME = frozenset({"by", "for", "from", "with", "over", "per", "through", "until", "since"})
"""What rather tells when something happens than when it is said: "said by May he would go"."""

_VAGUE = frozenset({"something", "nothing", "anything", "everything", "much", "little"})
_IN_VIEW = NOMINAL - {QUOTED} | {ADV, AND, ING}
_QUOTING = frozenset({"quote", "clause"})
_CLAUSAL = frozenset({"quote", "that", "clause"})
_THAT_FRAMES = frozenset({"that", "clause", "clause-short"})

READERS = (
    Reader(Frame.THAT, _view),
    Reader(Frame.QUOTE, _quotation),
    Reader(Frame.THAT, _that),
    Reader(Frame.CLAUSE, _question),
    Reader(Frame.TO, _infinitive),
    Reader(Frame.CLAUSE, _after_colon),
    Reader(Frame.QUOTE, _led_quotation),
    Reader(Frame.CLAUSE, _bare_clause),
)
"""Forms of content, the surer ones first."""
