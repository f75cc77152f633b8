"""The words of a clause, trimmed to what happened."""

import re

from pipeline.events.actors import owner_of, subject_of
from pipeline.events.clauses import Clause

_LONGEST = 240
_PREPOSITION = (
    r"(?:on|in|at|by|since|during|until|till|before|after|from|from about|around|early on|late on"
    r"|as of|ahead of|prior to|following|as early as|over|through|throughout)"
)
_LEAD_PREPOSITION = re.compile(
    rf"(?:^|\s){_PREPOSITION}\s+(?:the\s+|about\s+|around\s+)?$", re.IGNORECASE
)
_EDGE = " ,;:.!?…—–-\"“”«»'’()[]"
_TRAILING = re.compile(
    r"(?:[\s,]+(?:and|but|or|then|just|shortly|soon|(?:(?:a|an|one|two|three|several|few|[0-9]+)\s+)?"
    r"(?:hour|day|week|month|year|minute|moment)s?))?[\s,]*$"
)
_REST_OF_PHRASE = re.compile(r"^\s+\w+(?:\s\w+)?,\s")
_LEAD_WORDS = re.compile(
    r"^(?:(?:and|but|or|that|meanwhile|indeed|however|also|moreover|importantly|then|as|while"
    r"|when|where|because|although|though|whereas|so that)\b,?\s+)+",
    re.IGNORECASE,
)


def headline_of(text: str, clause: Clause, at: tuple[int, int]) -> str:
    """The clause without its opener and without the date where that opens or ends it.

    A clause without a subject of its own starts with the one it shares.
    """
    before, after = text[clause.body : at[0]], _TRAILING.sub("", text[at[1] : clause.end])
    without = _LEAD_PREPOSITION.sub("", before)
    if not without.strip(_EDGE):
        words = _REST_OF_PHRASE.sub("", after)
    elif not after.strip(_EDGE):
        words = without
    else:
        words = before + text[at[0] : at[1]] + after
    words = _TRAILING.sub("", words)
    words = _LEAD_WORDS.sub("", " ".join(words.split()).strip(_EDGE))
    owner = owner_of(text, clause)
    if owner:
        return _shorten(f"{owner}'s {words}")
    subject = "" if _has_subject(text, clause) else subject_of(text, clause)
    return _shorten(f"{subject} {words}".strip(_EDGE))


def _has_subject(text: str, clause: Clause) -> bool:
    stop = clause.verbs[0].start if clause.verbs else clause.end
    return bool(text[clause.body : stop].strip())


def _shorten(words: str) -> str:
    if len(words) <= _LONGEST:
        return words
    return words[:_LONGEST].rsplit(" ", 1)[0] + " …"
