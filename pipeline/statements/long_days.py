"""Days told in several words: "in the early hours of Monday", "the following day", "hours later".

In: a ``Sentence`` and a place. Out: where such words end. Plain days are read in ``trailing``.
"""

from pipeline.statements.adverbials import DAY_PARTS, time_phrase
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import NUM, TIME

_LEADS = frozenset({"in", "on", "during"})
_RELATIVE = frozenset({"following", "next", "same", "previous"})
_DAYS = DAY_PARTS | {"day", "weekend", "week"}
_PARTS = DAY_PARTS | {"hours", "eve"}
_PART_OF = frozenset({"early", "late", "small", "wee"})
_CLOSE = frozenset({"shortly", "just", "soon", "minutes", "hours"})
_BESIDE = frozenset({"after", "before"})
_TIMES = frozenset({"midnight", "noon", "midday", "dawn", "dusk"})


def after_long_day(sentence: Sentence, at: int) -> int | None:
    """Behind a day of several words that begins at ``at``, or ``None``."""
    first = at + (sentence.form(at) in _LEADS)
    if sentence.form(first) == "the":
        return _after_relative(sentence, first + 1) or _after_part(sentence, first + 1)
    length = time_phrase(sentence, at)
    if length > 1 and sentence.form(at + length - 1) in ("later", "earlier"):
        return at + length
    return _after_time(sentence, at)


def _after_relative(sentence: Sentence, at: int) -> int | None:
    """Behind "following day"."""
    is_day = sentence.form(at) in _RELATIVE and sentence.form(at + 1) in _DAYS
    return at + 2 if is_day else None


def _after_part(sentence: Sentence, at: int) -> int | None:
    """Behind "early hours of Monday", "night of May 6"."""
    at += sentence.form(at) in _PART_OF
    is_part = sentence.form(at) in _PARTS and sentence.form(at + 1) == "of"
    if not is_part or sentence.tag(at + 2) != TIME:
        return None
    return at + 3 + (sentence.tag(at + 3) == NUM)


def _after_time(sentence: Sentence, at: int) -> int | None:
    """Behind "shortly after midnight on Monday"."""
    at += sentence.form(at) in _CLOSE
    if sentence.form(at) not in _BESIDE or sentence.form(at + 1) not in _TIMES:
        return None
    day = at + 2 + (sentence.form(at + 2) == "on")
    return day + 1 if sentence.tag(day) == TIME else None
