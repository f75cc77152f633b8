"""The forms that content takes behind its cue: a quotation, a that-clause, an infinitive.

In: a ``Look``, the place behind a cue. Out: where the words of one form begin. Which place is
looked at is settled in ``contents``; mere topics are in ``topics``. To read another form, add a
``Reader``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from pipeline.lexicon import is_listed
from pipeline.statements.bare_clauses import has_own_verb, many_act, runs_on
from pipeline.statements.clauses import is_clause
from pipeline.statements.cues import cue_nouns, is_cue
from pipeline.statements.media import is_platform
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.shares import is_share
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BORDER,
    COLON,
    COMMA,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    PAST,
    POSS,
    PRON,
    QUOTED,
    SUB,
    THAT,
    VERB,
    WH,
)
from pipeline.statements.that_words import goes_on_about, points_on

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


_CLAIMED = frozenset({"allegiance", "credit", "responsibility", "victory"})
"""What is claimed, and no subject of a claim: "a couple claiming allegiance to it shot"."""


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


def quotation_at(sentence: Sentence, at: int) -> int | None:
    """The place of a quotation at ``at``, or right after a comma or a colon there."""
    if sentence.tag(at) == QUOTED:
        return at
    if sentence.tag(at) in (COMMA, COLON):
        at += 2 if sentence.form(at + 1) == "quote" else 0  # "said, quote, “...”"
        return at + 1 if sentence.tag(at + 1) == QUOTED else None
    return None


def _quotation(look: Look) -> int | None:
    at = quotation_at(look.sentence, look.at) if look.frames & _CLAUSAL else None
    if at is None or at in look.sentence.titles:
        return None
    if look.frames & _QUOTING:
        return at
    return at if look.sentence.low[at] == WHOLE else None  # "found “few signs” of rain" quotes none


def _that(look: Look) -> int | None:
    if look.sentence.tag(look.at) == THAT and look.frames & _THAT_FRAMES:
        if points_on(look.sentence, look.at):
            return None
        if look.moved and goes_on_about(look.sentence, look.at):
            return None
        is_subject = look.sentence.tag(look.at + 1) in AUXILIARY  # "said that was wrong"
        return look.at if is_subject else look.at + 1
    after_comma = look.sentence.tag(look.at) == COMMA and look.sentence.tag(look.at + 1) == THAT
    return look.at + 2 if after_comma and "clause" in look.frames else None


def _question(look: Look) -> int | None:
    asks = look.sentence.tag(look.at) == WH or look.sentence.form(look.at) in ("if", "whether")
    asks = asks or (look.sentence.form(look.at) == "when" and _asks_when(look))
    return look.at if asks and look.frames & {"wh", "clause"} else None


def _asks_when(look: Look) -> bool:
    """Whether "when" opens what is asked: "asked when Berg left", not "asked him when he left"."""
    is_asked = look.sentence.form(look.at - 1) in _ASKS
    return is_asked and has_own_verb(look.sentence, look.at + 1)


def _infinitive(look: Look) -> int | None:
    to = look.at + (look.sentence.tag(look.at) == NOT)  # "told them not to leave"
    is_to = look.sentence.form(to) == "to" and "to" in look.frames
    follows = look.sentence.tag(to + 1)
    if follows in (ADV, NOT) and look.sentence.form(to + 1) != "as":
        follows = look.sentence.tag(to + 2)  # "vowed to quickly repeal it"
    if is_to and follows == NOUN and _is_heard_by(look.sentence, to + 1):
        return None
    return look.at if is_to and follows in _INFINITIVE | {QUOTED} else None


def _is_heard_by(sentence: Sentence, at: int) -> bool:
    """Whether "to" leads to people, or to what met the words: "said to guests and loud cheers"."""
    word = sentence.low[at]
    is_many = word == "people" or (word.endswith("s") and not word.endswith("ss"))
    return (is_many and can_speak(word)) or any(
        is_listed(one, "said_under") for one in sentence.low[at : at + 2]
    )


def _after_colon(look: Look) -> int | None:
    is_colon = look.sentence.tag(look.at) == COLON and bool(look.frames & {"clause", "quote"})
    return look.at + 1 if is_colon and look.at + 2 < len(look.sentence) else None


def _led_quotation(look: Look) -> int | None:
    """The quotation of "added a caveat: ...", a few words after the verb."""
    if not look.frames & {"quote", "object"} or look.moved:
        return None
    sentence = look.sentence
    for at in range(look.at, min(len(sentence), look.at + _LEAD)):
        tag = sentence.tags[at]
        if tag == COLON:
            ends = sentence.tag(at + 2) in (
                "",
                DOT,
            )  # "scolded him: “No,” she said" has a cue behind
            is_led = ends or "quote" in look.frames
            return at + 1 if is_led and sentence.tag(at + 1) == QUOTED else None
        adds = tag == ING and sentence.tags[at - 1] == COMMA and is_cue(sentence.low[at])
        if tag in FINITE or tag == QUOTED or adds:
            return None
    return None


def _bare_clause(look: Look) -> int | None:
    follows = look.sentence.tag(look.at + 1)
    is_part = look.sentence.form(look.at + 1) == "of"  # "much of it was new"
    if look.sentence.form(look.at) in _VAGUE and follows not in FINITE and not is_part:
        return None  # "that says something about the town"
    points = look.sentence.form(look.at) in _POINTING and follows in _NO_VERB
    if points or is_platform(look.sentence, look.at):
        return None  # "she says this often", "writing on Facebook"
    claims = look.sentence.form(look.at - 1).startswith(("claim", "declar"))
    is_claimed = claims and follows not in FINITE
    if is_claimed and look.sentence.form(look.at) in _CLAIMED:
        return None
    takes = look.strong and "clause" in look.frames
    if "clause-short" in look.frames:
        takes = look.sentence.tag(look.at) in (PRON, DET, NAME, POSS) and has_own_verb(
            look.sentence, look.at
        )
    if "share" in look.frames and is_share(look.sentence, look.at):
        takes = has_own_verb(look.sentence, look.at)
    if takes and is_clause(look.sentence, look.at, look.moved):
        return look.at
    if takes and not look.moved and (many_act(look.sentence, look.at) or _is_none(look)):
        return look.at
    is_long = "loose" in look.frames and not look.moved and runs_on(look.sentence, look.at)
    return look.at if is_long else None


def _is_none(look: Look) -> bool:
    """Whether a headline leaves the verb out: "Lind says no deal on posts"."""
    is_head = look.sentence.number == 0 and look.sentence.tags[-1] != DOT
    is_no = look.sentence.form(look.at) == "no" and look.sentence.tag(look.at + 1) in (NOUN, NAME)
    return is_head and is_no


def _view(look: Look) -> int | None:
    """After the noun of "voiced the belief that ...": what is believed, not that it is."""
    at = _noun_before(look, "that")
    is_relative = at is not None and look.sentence.tag(at + 2) in FINITE  # "a statement that said"
    return None if at is None or is_relative else at + 2


def _view_to(look: Look) -> int | None:
    """After the noun of "made a promise to ..."."""
    at = _noun_before(look, "to")
    return at + 1 if at is not None and look.sentence.tag(at + 2) in _INFINITIVE else None


def _noun_before(look: Look, word: str) -> int | None:
    """The place of a noun of saying with ``word`` right behind it."""
    if "view" not in look.frames or look.moved:
        return None
    sentence = look.sentence
    for at in range(look.at, min(len(sentence), look.at + _LEAD)):
        noun = cue_nouns().get(sentence.low[at])
        if noun is not None and word in noun.frames and sentence.form(at + 1) == word:
            return at
        if sentence.tags[at] not in _IN_VIEW:
            return None
    return None


_INFINITIVE = AUXILIARY | {NOUN, VERB, PAST}
"""What a verb behind "to" can look like: "to rebuild", "to say", "to quit"."""
_VAGUE = frozenset({"something", "nothing", "anything", "everything", "much", "little"})
_IN_VIEW = NOMINAL - {QUOTED} | {ADV, AND, ING}
_ASKS = frozenset({"ask", "asked", "asking", "asks"})
_POINTING = frozenset({"this", "that", "these", "so"})
_NO_VERB = BORDER | {"", ADV, AND, SUB}
_QUOTING = frozenset({"quote", "clause"})
_CLAUSAL = frozenset({"quote", "that", "clause"})
_THAT_FRAMES = frozenset({"that", "clause", "clause-short"})

READERS = (
    Reader(Frame.THAT, _view),
    Reader(Frame.TO, _view_to),
    Reader(Frame.QUOTE, _quotation),
    Reader(Frame.THAT, _that),
    Reader(Frame.CLAUSE, _question),
    Reader(Frame.TO, _infinitive),
    Reader(Frame.CLAUSE, _after_colon),
    Reader(Frame.QUOTE, _led_quotation),
    Reader(Frame.CLAUSE, _bare_clause),
)
"""Forms of content, the surer ones first."""

OF_NOUNS = frozenset({_view, _view_to})
"""Readers of what stands behind a noun that belongs to the cue."""
