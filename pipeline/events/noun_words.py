"""The words of a noun phrase: where it ends, what behind it says which one, what takes place.

In: offsets of a noun in a text. Out: its words. Which noun a date belongs to is told in
``nominals``.
"""

import re

from pipeline.events.edges import ABBREVIATED
from pipeline.events.groups import second_group
from pipeline.events.verbs import WORD, verbs_in
from pipeline.lexicon import is_listed, table, words

_JOINS = frozenset({"of", "in", "at", "with", "against", "between"})
_JOINS_NAME = frozenset({"to", "over", "for", "on"})
"""These join only a name or a noun with an article: "win over Lund", not "decision to leave"."""
_LAST_WORD = re.compile(r"[A-Za-z]+$")
_LONGEST_WORD = 24
_SHORT = re.compile(r"\b[A-Z]\.[A-Z]$")
"""The full stop behind it is no end: "U.S. embassies"."""
_TITLE = re.compile(rf"(?:{ABBREVIATED})$")
"""So is that of "Gov."."""
_NAME_OR_NOUN = re.compile(r" (?:(?P<name>[A-Z]\w*)|(?:the|an?|his|her|its|their) )")
_COMPARED = frozenset({"more", "fewer", "less"})
"""Before "than" they end no phrase: "release of more than 90 prisoners"."""
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their"})
_DECIDED = words("nouns_with_to") | {"vote", "votes", "referendum", "decisions", "efforts"}
_THAT = re.compile(r" that (?:(?:also|later|first|once|eventually|[a-z]+ly) )?")
_TO = re.compile(r" to (?!the\b|an?\b|his\b|her\b|its\b|their\b)(?=[a-z]{2})")
_TOLD = re.compile(
    rf"(?:{ABBREVIATED}|(?! - )[^,;:.!?—–“”\"()\[\]\n]|[,.](?=\d)){{8,120}}+(?=\W|$)"
)
"""Words up to the next mark."""
_MOST_ADDED = 12
"""Words behind the noun that still say which happening: "death of a guard at the Lund prison"."""


def complement_end(text: str, start: int, stop: int) -> int:
    """Where the words behind a noun end that say which one: "of a guard", "with the board"."""
    verb = next(verbs_in(text, start, stop), None)
    end, at, joined, both, whole = start, start, True, False, start
    for number, match in enumerate(WORD.finditer(text, start, verb.start if verb else stop)):
        word = match.group()
        is_compared = word in _COMPARED and text.startswith(" than ", match.end())
        if is_compared or not _is_gap(text, at, match.start()):
            break
        if number == _MOST_ADDED:
            return whole
        joins = _joins(text, start, match) or (both and word == "and")
        both = word == "between" or (both and word != "and")
        if (number == 0 and not joins) or not _goes_on(word, joins=joins):
            break
        whole = end if joins else whole
        joined = joins or word in _DETERMINERS
        at = match.end()
        end = end if joined else at
    return end


def told_end(text: str, start: int, stop: int) -> int:
    """Where a clause ends that says which happening: "(the attack) that left ten dead".

    "(The vote) to leave the union" is one too. What the sentence tells of it stays out.
    """
    told = _TOLD.match(text, start, stop)
    head = _LAST_WORD.search(text, max(0, start - _LONGEST_WORD), start)
    if told is None or head is None:
        return start
    verbs = tuple(verb for verb in verbs_in(text, head.start(), told.end()) if verb.start > start)
    opened = _THAT.match(text, start)
    if opened is not None:
        is_subject = bool(verbs) and verbs[0].start == opened.end()
        again = second_group(text, verbs) if is_subject else None
        return again.start - 1 if again else told.end() if is_subject else start
    if head[0].lower() not in _DECIDED or _TO.match(text, start) is None:
        return start
    return verbs[0].start - 1 if verbs else told.end()


def _joins(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a preposition goes on with the noun that ends at ``start``."""
    word = match.group()
    if word == "with":
        head = _LAST_WORD.search(text, max(0, start - _LONGEST_WORD), start)
        return head is not None and head[0].lower().removesuffix("s") in words("held_with_another")
    head = _LAST_WORD.search(text, max(0, start - _LONGEST_WORD), start)
    if word == "to" and head is not None and head[0].lower() in table("contests", "class"):
        return False  # 'lost her primary to Berg'
    return word in _JOINS or (word in _JOINS_NAME and _names(text, match.end()))


def _is_gap(text: str, start: int, end: int) -> bool:
    """Whether a space alone stands between two words, or the full stop of "U.S."."""
    short = _SHORT.search(text, max(0, start - 4), start) or _TITLE.search(
        text, max(0, start - _LONGEST_WORD), start + 1
    )
    return text[start:end] == (". " if short else " ")


def _names(text: str, at: int) -> bool:
    """Whether a name or a noun with its article follows, and no day: "the debate on Monday"."""
    found = _NAME_OR_NOUN.match(text, at)
    return found is not None and (found["name"] or "").lower() not in words("time_words_en")


def _goes_on(word: str, *, joins: bool) -> bool:
    if joins or word in _DETERMINERS:
        return True
    date = word[0].isdigit() or word in words("time_words_en") or word.endswith(("ed", "ing", "ly"))
    ends = table("clause_words", "ends_noun").keys() | table("clause_words", "never_subject").keys()
    return not date and word.lower() not in ends | table("clause_openers", "kind").keys()


def is_happening(word: str) -> bool:
    """Whether a word, singular or plural, names something that takes place."""
    return is_listed(word.lower(), "happenings")


def noun_phrase(text: str, start: int, stop: int) -> list[re.Match[str]]:
    """The words of a noun phrase that starts here; it ends at punctuation, verb or preposition."""
    verb = next(verbs_in(text, start, stop), None)
    limit = min(stop, verb.start) if verb else stop
    phrase: list[re.Match[str]] = []
    at = start
    for match in WORD.finditer(text, start, limit):
        word = match.group().lower()
        opens = bool(phrase) and word in _DETERMINERS  # 'make (the vote) a battle'
        if text[at : match.start()].strip() or opens or word in table("clause_words", "ends_noun"):
            break
        phrase.append(match)
        at = match.end()
        if text[at : at + 1] == ".":
            at += 1
    return phrase


def names_happening(match: re.Match[str], after: re.Match[str] | None) -> bool:
    """Whether a word names a happening, and no thing behind it: "his campaign (plane)"."""
    beside = after is not None and after.start() == match.end() + 1
    return is_happening(match.group()) and not (beside and after and is_thing(after))


def is_thing(match: re.Match[str]) -> bool:
    """Whether a word behind a happening can be the thing that is meant: "campaign (reports)"."""
    word = match.group()
    plural = word.endswith("s") and word in table("finite_verbs", "noun")
    others = words("clause_openers") | words("clause_words") | words("finite_verbs")
    if plural:
        return True
    return word.islower() and word not in others and not word.endswith(("ing", "ed", "ly"))
