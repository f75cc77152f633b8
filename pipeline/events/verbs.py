"""Where the finite verbs of a stretch of English are, found by word form and by neighbours.

A list of auxiliaries, irregular past forms and the present forms that news uses, and every
lower-case word in -ed that its neighbours do not make an adjective. No parser: a miss costs one
event, which is then listed among the rejects.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.lexicon import table, words

WORD = re.compile(r"[^\W_]+(?:[’'.\-][^\W_]+)*")
_SHORT_BE = re.compile(
    r"(?<=who)['’]s$|(?<=that)['’]s$|(?<=it)['’]s$|(?<=he)['’]s$|['’](?:re|ve)$", re.IGNORECASE
)
"""A verb joined to its subject: "who's", "that's", "it's", "she's", "they've"."""
_BE = frozenset({"be", "is", "are", "was", "were", "been", "being"})


@dataclass(frozen=True, slots=True)
class Verb:
    """One finite verb: half-open offsets, and whether its form is past."""

    start: int
    end: int
    word: str
    tense: str


def verbs_in(text: str, start: int, end: int) -> Iterator[Verb]:
    """The finite verbs of ``text[start:end]`` in order."""
    found = list(WORD.finditer(text, start, end))
    for at, match in enumerate(found):
        before = found[at - 1].group().lower() if at else ""
        after = found[at + 1].group().lower() if at + 1 < len(found) else ""
        tense = _tense(match.group(), before, after)
        if tense:
            yield Verb(match.start(), match.end(), match.group().lower(), tense)
        elif short := _SHORT_BE.search(match.group()):
            yield Verb(match.start() + short.start(), match.end(), short.group(), "auxiliary")


def _tense(word: str, before: str, after: str) -> str | None:
    """The tense of a word between two others, or ``None`` if it is no finite verb."""
    form = word.lower().replace("’", "'")
    if word != word.lower() and before:
        return None
    known = table("finite_verbs", "tense").get(form)
    if known == "auxiliary" or form.endswith(("'ll", "'d")):
        return "auxiliary"
    if before in table("clause_words", "before_adjective"):
        return None
    if known == "present" and before.endswith("est"):
        return None
    return known or ("past" if _is_regular_past(form, before, after) else None)


def _is_regular_past(form: str, before: str, after: str) -> bool:
    """Whether a word in -ed is a verb: "backed by" is one only after "be", "well-armed" never."""
    if (
        not form.endswith("ed")
        or "-" in form
        or len(form) <= len("aged")
        or form in words("not_past")
    ):
        return False
    return after != "by" or before in _BE
