"""What is spoken about where no clause follows: an object or a prepositional phrase."""

from pipeline.lexicon import table, words
from pipeline.statements.adverbials import REACH, skip_adverbials
from pipeline.statements.clauses import only_tells_when
from pipeline.statements.cues import cue_nouns
from pipeline.statements.media import is_platform
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import Sentence
from pipeline.statements.shares import has_figure
from pipeline.statements.tagging import (
    ADV,
    AND,
    BORDER,
    DET,
    ING,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    THAT,
    TIME,
    WH,
)

_TOPICS = frozenset({"of", "for", "about", "against", "on", "at", "with"})
_OPENS = NOMINAL | {OBJ, PRON, WH, ING, ADV}
_ENDS = BORDER | {"", PREP, AND}
_NAMED_AS = frozenset({DET, NOT, QUOTED, ADV, ING, NOUN, NUM, POSS})
_PARTICLES = frozenset({"off", "up", "in", "back"})
"""Behind "call" these make another verb of it: "called off the deal"."""
_TAKES_AS = frozenset({"as", "object", "naming"})
_MATTERS = frozenset({"matter", "to-words"})
_TO = frozenset({"plea", "prep-to", "to-words"})
_POINTING = frozenset({"that", "this", "it"})
_OF_ADJECTIVES = ("able", "ible", "ous", "ful", "less", "ish")
_TOO_SOON = frozenset({"early", "earlier", "late", "later", "ahead"})
_SHORTEST = 5
_SOON = 4
"""Words after "it" among which "as" or "for" tells what is said of it."""
_LATER = (("of", "of"), ("as", "as"), ("object-to", "to"))
"""Frames with the preposition that must follow their object: "accuse X of"."""


def topic_at(sentence: Sentence, frames: frozenset[str], at: int) -> int | None:
    """Where the topic of a cue with these frames begins, or ``None``."""
    at += sentence.tag(at) == ADV and sentence.form(at + 1) == "about" and "about" in frames
    word = sentence.form(at)
    if frames & _TO and (word == "to" or "to-words" in frames):
        return _behind_to(sentence, frames, at)
    if word in _TOPICS & frames or (word == "as" and frames & _TAKES_AS):
        # "whom she was talking about on Friday": what it is about stands before
        is_other = sentence.tag(at + 1) in _ENDS or is_platform(sentence, at)
        return None if is_other else at
    if "naming" in frames and sentence.tag(at) == THAT and _names_something(sentence, at):
        return at
    if not _opens(sentence, at) or _is_time(sentence, at) or _only_points(sentence, frames, at):
        return None
    if "naming" in frames and sentence.tag(at) == QUOTED:
        return at
    soon = sentence.low[at + 1 : at + REACH]
    found = (
        "object" in frames
        or ("concern" in frames and _has_words(sentence, at))
        or any(frame in frames and preposition in soon for frame, preposition in _LATER)
        or ("naming" in frames and word not in _PARTICLES and _names_something(sentence, at))
        or ("figure" in frames and has_figure(sentence, at))
    )
    return at if found else None


def _behind_to(sentence: Sentence, frames: frozenset[str], at: int) -> int | None:
    """The topic of "responded to her claim", "appealed to guests to leave", "referred to it"."""
    if "to-words" in frames:
        return _words_answered(sentence, at)
    if "plea" in frames:
        return at if _is_plea(sentence, at) else None
    # "referred to that in a post": what was said stands elsewhere
    return None if sentence.form(at + 1) in _POINTING else at


def _is_plea(sentence: Sentence, at: int) -> bool:
    """Whether "to guests to leave", "to guests for help" stands there, not "to the court"."""
    phrase = phrase_starting(sentence, at + 1, min(len(sentence), at + REACH))
    end = phrase[1] if phrase else at
    asks = any(word in ("for", "to") for word in sentence.low[at + 1 : end])
    return asks or sentence.form(end) in ("to", "not", "for")


def _opens(sentence: Sentence, at: int) -> bool:
    """Whether a phrase can begin: "the firm", "him", "unnamed sources"."""
    describes = sentence.tag(at) == PAST and sentence.tag(at + 1) in (NOUN, NAME, QUOTED)
    return describes or sentence.tag(at) in _OPENS or sentence.form(at) == "being"


def is_matter(sentence: Sentence, frames: frozenset[str], at: int) -> bool:
    """Whether a topic only tells what was spoken about: "remarked about the weather"."""
    is_noun = "concern" in frames and "object" not in frames
    return is_noun or sentence.form(at) == "about" or bool(frames & _MATTERS)


def _is_time(sentence: Sentence, at: int) -> bool:
    """In "declared late on Friday", "conceded just before 11 p.m." no topic follows."""
    if only_tells_when(sentence, at):
        return True
    after = skip_adverbials(sentence, at)
    is_adverb = sentence.tag(at) == ADV and sentence.tag(after) in BORDER | {""}
    return after > at and (is_adverb or sentence.tag(at) == NOUN)


def _only_points(sentence: Sentence, frames: frozenset[str], at: int) -> bool:
    """In "repeated it on Monday" what was said stands elsewhere."""
    is_whole = sentence.form(at) == "it" or sentence.tag(at + 1) not in NOMINAL
    if sentence.form(at) not in _POINTING or frames & {"figure", "naming"} or not is_whole:
        return False
    soon = sentence.low[at + 1 : at + _SOON]
    return not any(word in ("as", "for", "of") for word in soon)


def _has_words(sentence: Sentence, at: int) -> bool:
    """Whether a noun of saying with its matter follows: "raised concerns about the vote"."""
    for place in range(at, min(at + _SOON, len(sentence))):
        if sentence.low[place] in cue_nouns():
            return sentence.form(place + 1) in _TOPICS | {"over", "to"}
        if sentence.tags[place] not in NOMINAL | {ADV}:
            return False
    return False


def _words_answered(sentence: Sentence, at: int) -> int | None:
    """What "responded calmly to Lind's claim that ..." is about: words that have an owner."""
    while sentence.tag(at) == ADV:
        at += 1
    phrase = phrase_starting(sentence, at + 1, min(len(sentence), at + REACH))
    if sentence.form(at) != "to" or phrase is None:
        return None
    first, end = phrase
    is_owned = any(
        sentence.tags[place] == POSS or is_possessive(sentence.low[place])
        for place in range(first, end)
    )
    has_words = any(word in cue_nouns() for word in sentence.low[first:end])
    return at if is_owned and has_words else None


def _names_something(sentence: Sentence, at: int) -> bool:
    """In "called him a liar", "called that claim on Friday a lie" it follows what it is called."""
    points = sentence.tag(at) == THAT
    phrase = phrase_starting(sentence, at + points, min(len(sentence), at + REACH))
    if points and (phrase is None or sentence.tag(at + 1) in (DET, QUOTED, ADV)):
        phrase = at, at + 1
    if phrase is None:
        return False
    first, end = phrase
    end += sentence.tag(end) == TIME
    if sentence.tag(at) == DET and _is_head_start(sentence, end):
        return False
    if QUOTED in sentence.tags[first + 1 : end] or sentence.tag(end) in _NAMED_AS:
        return True
    return end - first > 1 and _judges(sentence.low[end - 1])


def _is_head_start(sentence: Sentence, at: int) -> bool:
    """Whether it is told that it was too soon: "called the vote (two years) early"."""
    is_span = table("time_words_en", "class").get(sentence.form(at + 1)) == "unit"
    return sentence.form(at + 2 * is_span) in _TOO_SOON


def _judges(word: str) -> bool:
    """Whether an adjective ends the words: "called the vote unfair"."""
    is_formed = len(word) > _SHORTEST and word.endswith(_OF_ADJECTIVES)
    return is_formed or word in words("judging_adjectives")
