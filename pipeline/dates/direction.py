"""Whether an expression looks back or ahead: by its preposition, then by the verb that governs it.

A future word somewhere near says nothing (measured: worse than always looking back); what counts
is the nearest verb before the expression, and for an infinitive the word that asks for it.
"""

import re
from enum import StrEnum
from functools import cache
from itertools import pairwise

from pipeline.dates.slots import either
from pipeline.dates.tenses import tense_of
from pipeline.lexicon import rows, table, words


class Direction(StrEnum):
    """Where to look for a date that the words leave open."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


_PREPOSITION = re.compile(
    r"\b(?P<future>until|till|by|through|(?:as|no) (?:early|soon|late|later) (?:as|than)"
    r"|(?<!as )(?<!previously )(?<!originally )"
    r"(?:starting|beginning|effective|scheduled|slated|set|due|planned|expected|postponed|delayed"
    r"|listed|fixed|booked|pencill?ed in|billed|timed"
    r"|deadline|expires?|payable)"
    r"(?: (?:on|for|in|from|until|to|as of))?"
    r"|(?:coming|upcoming|ahead of|in time for))\s+"
    r"(?:(?:the|this|early|late|mid|at|the end of)[\s-]+){0,2}"
    r"(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight),?"
    r" (?:(?:[A-Z]{2,4}|\w+(?: \w+)? time),? )?(?:on )?)?$"
    r"|\b(?:is|are)(?: on| for| in| at)? "
    r"(?:(?:\d{1,2}(?::\d\d)? ?[ap]\.?m\.?|noon|midnight),?(?: \w+(?: \w+)? time)?(?: on)? )?$"
    r"|\b(?P<past>since|ago|past|ended|as of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_VERB = re.compile(r",|\b[A-Za-z]+(?:['’](?:ll|d|s|re|ve))?(?:n['’]t)?")
_CLAUSE = re.compile(r"[;—,]|:(?!\d)|[\"“”]|\b(?:and|but)\b")
_BREAK = re.compile(r"[;—]|:(?!\d)|[\"“”]")
_CONDITION = re.compile(
    r"\b(?P<cue>when|if|once|until|unless|as soon as)\b(?: [\w'’-]+){1,8} (?:is|are)"
    r"(?: [a-z]+){0,2} (?:in|on|at|by) $"
)
_OUTCOME = re.compile(
    rf"(?:['’]s)?(?: [\w-]+){{0,2}}? (?P<cue>{either(words('unplanned_en'))})\b"
    r"(?! (?:will|would|could|may|might|is|are)\b)"
)
_WAS = re.compile(r" (?:was|were|had)\b")
_ASIDE = re.compile(r", (?:which|who|whose)\b[^,]*,")
_HAD = re.compile(r"\bhad\b")
_DETERMINER = frozenset(
    [
        "a",
        "an",
        "the",
        "its",
        "their",
        "his",
        "her",
        "this",
        "that",
        "these",
        "those",
        "my",
        "our",
        "your",
        "some",
        "any",
        "no",
        "still",
    ]
)
_LEADING = frozenset(["at", "by", "for", "from", "in", "into", "on", "over", "through", "with"])
"""Behind a participle they show that no noun follows: 'the rate that peaked at 85%'."""

_DONE = frozenset({"agreement", "decision"})
"""Nouns of asking that look back as well as ahead."""

_SHOWS = re.compile(r" (?:shows?|showed|finds?|found|suggests?|suggested)\b")
"""Behind a date what was found out on it: 'a poll in August shows'."""

_MODAL = frozenset({"can", "could", "may", "might", "must", "shall", "should"})
"""Right before a verb they ask for no past: 'could hit'; 'could have hit' has another between."""

_ASKING = ("ask", "plan", "future")
_AHEAD = 12
_OF_TENSE = {"back": Direction.PAST, "ahead": Direction.FUTURE}
LANGUAGES = frozenset({"de", "es", "fr", "ru", "uk"})


@cache
def _cues() -> dict[str, str]:
    return dict(table("direction_en", "direction"))


def governing(before: str, after: str) -> tuple[Direction, str]:
    """The direction of an expression between ``before`` and ``after``, and the words that tell.

    Both are parts of one sentence. ``UNKNOWN`` comes with an empty cue.
    """
    preposition = _PREPOSITION.search(before)
    if preposition:
        past = preposition["past"] or _opens_past(before[: preposition.start()], after)
        past = past or _HAD.search(_ASIDE.sub("", before) + after)
        return (Direction.PAST if past else Direction.FUTURE), preposition[0].strip()
    condition = _CONDITION.search(before)
    if condition:
        return Direction.FUTURE, condition["cue"]
    if names_the_unplanned(before, after):
        return Direction.PAST, "of a happening that is over"
    clause = _BREAK.split(before)[-1]
    found = _last_verb(clause)
    if found[0] is Direction.UNKNOWN:
        return _first_verb(_BREAK.split(after)[0])
    if found[0] is Direction.FUTURE and _WAS.match(after) and _cues().get(found[1]) == "plan":
        return Direction.PAST, "was"
    return found


def _opens_past(before: str, after: str) -> bool:
    """Whether the expression opens a clause in the past: 'By Monday it was over'."""
    clause = _CLAUSE.split(before)[-1]
    return not _VERB.search(clause) and _first_verb(_BREAK.split(after)[0])[0] is Direction.PAST


def _last_verb(clause: str) -> tuple[Direction, str]:
    words = _VERB.findall(clause)
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        before = words[place - 1] if place else ""
        if word == "to" and place:
            if _cues().get(before) in _ASKING:
                had = "had" in words[max(place - 6, 0) : place]
                return (Direction.PAST if had else Direction.FUTURE), f"{before} to"
            continue
        cue = _cue_of(word)
        is_verb = before != "to" and not _is_adjective(words, place) and not _is_plan(words, place)
        if cue is not Direction.UNKNOWN and is_verb:
            return _with_auxiliary(words, place, cue)
    return Direction.UNKNOWN, ""


def _is_adjective(words: list[str], place: int) -> bool:
    """'the newly elected mayor', but not 'how the paper rated the speech'."""
    led = _DETERMINER & set(words[max(place - 2, 0) : place])
    follows = words[place + 1 : place + 2]
    is_noun_next = not (_DETERMINER | _LEADING).issuperset(follows or ".")
    return words[place].endswith("ed") and bool(led) and is_noun_next


def _is_plan(words: list[str], place: int) -> bool:
    """'its spending plans', 'the governor's plan': a noun, unless 'to' or 'for' says what for."""
    follows = words[place + 1 : place + 2]
    if words[place] not in ("plan", "plans") or follows in (["to"], ["for"]):
        return False
    led = words[max(place - 3, 0) : place]
    return any(word in _DETERMINER or word.endswith(("'s", "’s")) for word in led)


def _with_auxiliary(words: list[str], place: int, cue: Direction) -> tuple[Direction, str]:
    """A participle goes with its auxiliary: 'will be held' is no past."""
    word = words[place]
    if place and words[place - 1] in _MODAL:
        return Direction.FUTURE, f"{words[place - 1]} {word}"
    if words[max(place - 2, 0) : place] == ["to", "be"]:
        return Direction.FUTURE, f"to be {word}"
    for back in range(place - 1, max(place - 4, -1), -1):
        if _cues().get(words[back]) == "future":
            perfect = "have" in words[back:place]
            if words[back] in ("would", "could", "might", "may", "should") and perfect:
                return Direction.PAST, f"{words[back]} have {word}"
            return Direction.FUTURE, f"{words[back]} … {word}"
        if _cues().get(words[back]) == "past":
            return Direction.PAST, f"{words[back]} … {word}"
    return cue, word


def _first_verb(after: str) -> tuple[Direction, str]:
    shown = _SHOWS.match(after)
    if shown:
        return Direction.PAST, shown[0].strip()
    verbs = _VERB.findall(after)[: _AHEAD + 1]
    for word, follows in pairwise([*verbs, ""]):
        cue = _cue_of(word)
        is_verb = _cues().get(word) != "plan" or follows == "to"
        if cue is not Direction.UNKNOWN and is_verb:
            return cue, word
    return Direction.UNKNOWN, ""


def _cue_of(word: str) -> Direction:
    cue = _cues().get(word)
    if cue in ("past", "future"):
        return Direction(cue)
    if cue == "plan":
        return Direction.FUTURE
    if cue in (None, "ask", "move") and len(word) > 4 and word.endswith("ed"):
        return Direction.PAST
    if word.endswith("'ll") or word.endswith("’ll"):
        return Direction.FUTURE
    return Direction.UNKNOWN


def names_the_unplanned(before: str, after: str) -> bool:
    """Whether the words name what nobody plans: 'the January 6 riot', 'Friday's attack'."""
    named = after.startswith(("'", "’")) or before.lower().endswith("the ")
    return named and _OUTCOME.match(after) is not None


def is_over(before: str, cue: str) -> bool:
    """Whether words that look ahead stand behind a verb in the past.

    'agreed to meet in July' may be of the July that is over, 'rose 5% through August' too;
    'extended the deadline through August' is not, as its verb moves a day ahead.
    """
    verb, _, rest = cue.partition(" ")
    if rest == "to":
        return _cues().get(verb) == "ask" and (verb.endswith("ed") or verb in _DONE)
    if verb.lower() not in ("through", "beginning", "starting"):
        return False
    direction, told = _last_verb(_BREAK.split(before[: before.rindex(cue)])[-1])
    return direction is Direction.PAST and _cues().get(told.split()[-1]) != "move"


def says(word: str) -> bool:
    """Whether a word in the past is a verb of saying: what it leads to has a time of its own."""
    return word in _said()


@cache
def _said() -> frozenset[str]:
    return frozenset(row["past"] for row in rows("cue_verbs"))


def is_past(word: str) -> bool:
    """Whether a word in lower case is a verb in the past."""
    return _cue_of(word) is Direction.PAST


def looks_ahead(before: str, after: str, language: str) -> tuple[Direction, str]:
    """For other languages: ahead behind 'until', else by the verb; unknown where none tells."""
    for form in _forms(language, "to"):
        if before.lower().endswith(f" {form} ") or before.lower() == f"{form} ":
            return Direction.FUTURE, form
    tense, cue = tense_of(before, after, language)
    return (_OF_TENSE[tense] if tense else Direction.UNKNOWN), cue


@cache
def _forms(language: str, kind: str) -> frozenset[str]:
    listed = rows(f"time_words_{language}") if language in LANGUAGES else ()
    return frozenset(row["form"] for row in listed if row["class"] == kind)
