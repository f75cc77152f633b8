"""Happenings named by a dated noun: "Tuesday's election", "the July 14 rally in Butler".

Such a date belongs to the noun and not to the verb of the sentence: "he praised the July 14
rally" says when the rally was, and nothing about when he praised it.
"""

import re
from dataclasses import dataclass

from pipeline.events.verbs import WORD, verbs_in
from pipeline.lexicon import table, words

_REACH = 80
_DETERMINER = re.compile(
    r"\b(?:the|a|an|this|that|his|her|its|their|our|my|whose|[^\W_]+['’]s)\s+$", re.IGNORECASE
)
_POSSESSIVE = re.compile(r"['’]s\b|(?<=s)['’](?=\s)")
_PLACE = re.compile(r"\s(?:in|at|of)\s(?:the\s)?[A-Z][\w.]*(?:[\s,]{1,2}[A-Z][\w.]*)*")


@dataclass(frozen=True, slots=True)
class Nominal:
    """The noun phrase that a date dates, as half-open offsets, the date itself left out.

    ``headline`` is empty where the noun is no happening ("Tuesday's paper").
    """

    start: int
    end: int
    headline: str


def dated_noun(text: str, start: int, end: int, stop: int) -> Nominal | None:
    """The noun that the date ``text[start:end]`` is an attribute of, or ``None`` if it is none.

    ``stop`` is where the sentence ends.
    """
    after = _owned_from(text, start, end)
    if after is None:
        return None
    phrase = _noun_phrase(text, after, min(stop, after + _REACH))
    if not phrase:
        return None
    heads = [m for m in phrase if m.group().lower() in words("happenings")]
    if not heads:
        return Nominal(phrase[0].start(), phrase[-1].end(), "")
    first, last = phrase[0].start(), heads[-1].end()
    place = _PLACE.match(text, last, min(stop, last + _REACH))
    last = place.end() if place else last
    return Nominal(first, last, text[first:last])


def _owned_from(text: str, start: int, end: int) -> int | None:
    """Where the noun starts, if the date is its possessor or stands between article and noun."""
    inside = list(_POSSESSIVE.finditer(text, start, end))
    if inside:
        return inside[-1].end()
    owner = _POSSESSIVE.match(text, end)
    if owner:
        return owner.end()
    if _DETERMINER.search(text, max(0, start - 20), start) and text[end : end + 1] == " ":
        return end
    return None


def _noun_phrase(text: str, start: int, stop: int) -> list[re.Match[str]]:
    """The words of a noun phrase that starts here; it ends at punctuation, verb or preposition."""
    verb = next(verbs_in(text, start, stop), None)
    limit = min(stop, verb.start) if verb else stop
    phrase: list[re.Match[str]] = []
    at = start
    for match in WORD.finditer(text, start, limit):
        if text[at : match.start()].strip() or match.group().lower() in table(
            "clause_words", "ends_noun"
        ):
            break
        phrase.append(match)
        at = match.end()
        if text[at : at + 1] == ".":
            at += 1
    return phrase
