"""The noun phrase that stands before a place in the text.

What goes in: where a phrase such as "several former aides" starts. What stays out: what it
means (``phrases.py``).
"""

import re

from pipeline.speakers.phrases import PhraseKind, read_phrase
from pipeline.speakers.vocabulary import COUNTRIES, NOT_NAMES, PLURALS, is_modifier

_WORD = re.compile(r"\w[\w’'-]*")
_DETERMINER = re.compile(
    r"\b(?:the|an?|one|another|some|many|most|several|two|three|his|her|their|its)\s",
    re.IGNORECASE,
)
_IN_ITS = re.compile(r"\b(?:in|on|at|outside|inside) (?:his|her|their|its) [^,;.]{1,30}$")
"""Before a place that says nothing: "a sign in her window that reads"."""
HAS_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|should|must|did|does)\b"
)
_SOME = frozenset({"some", "others", "many", "several", "few", "those"})
"""They stand alone before "who"."""
_DASH = re.compile(r"[—–]|--")
_NO_NOUN = re.compile(r"percent|cent|\d.*|\w+(?:ed|ing|ly)")
_PLURAL = re.compile(r"[a-z-]+[^\Ws]s")
"""A noun that needs no article: "businesses (that warn)"."""
_REACH = 90
"""Characters that a noun phrase takes at most."""


def noun_phrase_before(
    text: str, begin: int, end: int, *, of_paper: bool = False
) -> tuple[int, int] | None:
    """The phrase for people or a body that ends at ``end``; its start is not before ``begin``.

    ``of_paper`` where it may be a report, too: "a letter that said".
    """
    begin = max(begin, end - 2 * _REACH)
    end = begin + len(text[begin:end].rstrip(" ,-—–"))
    words = list(_WORD.finditer(text, max(begin, end - _REACH), end))
    is_alone = not text.endswith(" of ", begin, words[-1].start()) if words else False
    if is_alone and words[-1].group().lower() in _SOME:
        return words[-1].start(), end
    if words and words[-1].group().lower() in PLURALS:
        return with_modifiers(text, begin, words[-1].start()), end
    is_thing = of_paper and _IN_ITS.search(text[begin:end]) is None
    for match in reversed(list(_DETERMINER.finditer(text, max(begin, end - _REACH), end))):
        phrase = text[match.start() : end]
        if _DASH.search(phrase):
            break
        if HAS_VERB.search(phrase):  # "the guards were carrying flags (that read)"
            is_noun = _NO_NOUN.fullmatch(words[-1].group()) is None
            return (with_modifiers(text, begin, words[-1].start()), end) if is_noun else None
        is_last = is_thing and _is_paper(words[-1].group())
        if "," not in phrase and (is_last or not _is_paper(phrase)):
            return match.start(), end
    is_noun = bool(words) and (
        read_phrase(words[-1].group()).kind is PhraseKind.PERSON
        or _PLURAL.fullmatch(words[-1].group()) is not None
    )
    return (with_modifiers(text, begin, words[-1].start()), end) if is_noun else None


def _is_paper(phrase: str) -> bool:
    return read_phrase(phrase).kind is PhraseKind.DOCUMENT


def with_modifiers(text: str, begin: int, start: int) -> int:
    """Where the phrase starts whose noun starts at ``start``: "several former" before "aides"."""
    at = start
    for match in reversed(list(_WORD.finditer(text, max(begin, start - _REACH), start))):
        low = match.group().lower()
        is_name = match.group()[0].isupper() and low not in NOT_NAMES
        is_part = is_modifier(low) or low in COUNTRIES or is_name
        if text[match.end() : at] != " " or not (is_part or _DETERMINER.match(f"{low} ")):
            break
        at = match.start()
    return at
