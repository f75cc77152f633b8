"""Which way the verbs of a clause look: 'left' back, 'will leave' and 'plans to leave' ahead.

In: words of one sentence beside a date. Out: the direction with the words that tell it. A future
word somewhere near says nothing (measured: worse than always looking back); what counts is the
nearest verb before the date, and for an infinitive the word that asks for it. To add a verb, add
a row to ``lexicon/direction_en.csv``.
"""

import re
from enum import StrEnum
from functools import cache
from itertools import pairwise

from pipeline.dates.describing import OPENERS, PRONOUNS, describes_noun
from pipeline.lexicon import rows, table
from pipeline.lexicon import words as lexicon


class Direction(StrEnum):
    """Where to look for a date that the words leave open."""

    PAST = "past"
    FUTURE = "future"
    NEAR = "near"
    """Planned in the past: 'was due to open in June' may be of the next June or of the last."""
    UNKNOWN = "unknown"


VERB = re.compile(r",|\b[A-Za-z]+(?:['’](?:ll|d|s|re|ve))?(?:n['’]t)?")
_DETERMINER = frozenset(
    {
        *("a", "an", "the", "its", "their", "his", "her", "this", "that", "these", "those"),
        *("my", "our", "your", "some", "any", "no", "still"),
    }
)
_LEADING = frozenset(
    {
        *("at", "by", "for", "from", "in", "into", "on", "over", "through", "with"),
        *("away", "down", "off", "out", "up"),
    }
)
"""Behind a participle they show that no noun follows: 'the rate that peaked at 85%'."""

_SHOWS = re.compile(r" (?:shows?|showed|finds?|found|suggests?|suggested)\b")
"""Behind a date what was found out on it: 'a poll in August shows'."""

_MODAL = frozenset({"can", "could", "may", "might", "must", "shall", "should"})
"""Right before a verb they ask for no past: 'could hit'; 'could have hit' has another between."""

_SENSED = frozenset({"contacted", "found", "heard", "located", "reached", "seen"})
_NEVER = frozenset({"neither", "never", "no", "nobody", "none", "nor", "not"})
"""Beside these 'could be' tells of what was: 'could be heard', 'could not be reached on Monday'."""
_HAVE = frozenset({"has", "have"})
_ASKED = frozenset({"you", "people", "voters", "supporters"})
"""Like 'them' between a verb that asks and 'to': 'urged voters to stay'."""
_NOW = frozenset({"is", "are", "will", "now"})
_WAS = frozenset({"was", "were"})
_SET = frozenset(
    {
        *("billed", "booked", "due", "expected", "meant", "scheduled", "set", "slated"),
        "supposed",
    }
)
"""Behind 'was' and before 'to' they tell of a plan, not whether its day is over."""

_AUXILIARY = frozenset({"will", "would", "won't", "won’t"})
_PLURAL = re.compile(
    r"(?!is$|was$|has$|this$|its$|his$|hers$|as$|us$|thus$|always$|perhaps$"
    r"|(?:appear|become|come|feel|get|keep|leave|look|remain|seem|stand|stay)s$)[A-Za-z]+s"
)
"""Before 'open' or 'close' a noun of many makes a verb of it, which a copula does not."""

_ASKING = ("ask", "plan", "future")
_AHEAD = 12
_BESIDE = 2
"""The place of a verb whose pronoun stands behind the noun of the date."""
_PHRASE = 5
"""Words before 'plan' among which an article makes it a noun: 'a new road building plan'."""
_PLANNED = frozenset(
    {
        *("open", "close", "vote", "caucus", "convene", "gather", "reconvene", "elect", "choose"),
        *("head", "travel", "fly", "depart", "return", "start"),
    }
)
"""Behind a noun of many these are the present of what is planned: 'On Tuesday voters vote'."""
_GOES = frozenset({"head", "travel", "fly", "return"})
"""Before 'to' the others ask for a verb or are none: 'sources close to'."""
_MANY = frozenset({"they", "we", "people"})
_GROUP = 3
"""Words before a participle among which its auxiliary is, adverbs apart."""


@cache
def verb_cues() -> dict[str, str]:
    """What each word tells: ``past``, ``future``, ``plan``, ``ask``, ``move`` or ``prospect``.

    ``no`` says that it is no verb at all.
    """
    return dict(table("direction_en", "direction"))


def last_verb(clause: str) -> tuple[Direction, str]:
    """The way that the last verb of some words looks, and its words."""
    words = VERB.findall(clause)
    for place in range(len(words) - 1, -1, -1):
        word = words[place]
        before = words[place - 1] if place else ""
        if word == "to" and place:
            asked = _asked(words, place)
            if asked is not None:
                return asked
            continue
        cue = _cue_of(word)
        if words[place : place + 2] == ["followed", "by"] or _is_cause(words, place):
            continue  # 'speaks on Monday, followed by one on Tuesday'
        is_verb = before != "to" and not _is_adjective(words, place) and not _is_plan(words, place)
        if _is_planned(words, place):
            return Direction.FUTURE, f"{before} {word}"
        if cue is not Direction.UNKNOWN and is_verb:
            if word in _AUXILIARY or (before == "," and says(word)):
                # in 'said it would', 'it will rain, said Lind' saying is of another clause
                return cue, word
            return _with_auxiliary(words, place, cue)
    return Direction.UNKNOWN, ""


def _asked(words: list[str], place: int) -> tuple[Direction, str] | None:
    """Which way 'to' looks by the words before it: 'plans to', 'urged them to', 'was due to'."""
    if place > 1 and table("time_words_en", "class").get(words[place - 1].lower()) == "weekday":
        place -= 1 + (words[place - 2] == "on")  # 'agreed on Monday to meet'
    before = words[place - 1]
    if before in _WAS or (before in _SET and _WAS & set(words[max(place - 4, 0) : place])):
        return Direction.NEAR, f"{before} to"
    if _is_cause(words, place - 1):
        return None
    is_asked = before in _ASKED or before in lexicon("object_pronouns")
    if is_asked and verb_cues().get(words[max(place - 2, 0)]) == "ask":
        return Direction.FUTURE, f"{words[place - 2]} {before} to"
    if verb_cues().get(before) not in _ASKING:
        return None
    had = _is_had(words[max(place - 6, 0) : place])
    return (Direction.PAST if had else Direction.FUTURE), f"{before} to"


def _is_cause(words: list[str], place: int) -> bool:
    """Whether a noun follows 'due to': 'was shut due to the riot', not 'was due to open'."""
    is_due = words[place : place + 2] == ["due", "to"]
    return is_due and _DETERMINER.issuperset(words[place + 2 : place + 3] or ".")


def _is_had(words: list[str]) -> bool:
    """Whether 'had' puts what follows in the past: 'had hoped to', not 'had left and is due to'."""
    return "had" in words and not _NOW & set(words[words.index("had") :])


def _is_adjective(words: list[str], place: int) -> bool:
    """'the newly elected mayor', but not 'how the paper rated the speech'."""
    led = _DETERMINER & set(words[max(place - 2, 0) : place])
    if words[max(place - 1, 0)] == "that":
        return False  # 'the states that voted'
    follows = words[place + 1 : place + 2]
    is_noun_next = not (_DETERMINER | _LEADING).issuperset(follows or ".")
    return words[place].endswith("ed") and bool(led) and is_noun_next


def _is_plan(words: list[str], place: int) -> bool:
    """'its spending plans', 'the governor's plan': a noun, unless 'to' or 'for' says what for."""
    follows = words[place + 1 : place + 2]
    if words[place] not in ("plan", "plans") or follows in (["to"], ["for"]):
        return False
    led = words[max(place - _PHRASE, 0) : place]
    return any(word in _DETERMINER or word.endswith(("'s", "’s")) for word in led)


def _with_auxiliary(words: list[str], place: int, cue: Direction) -> tuple[Direction, str]:
    """A participle goes with its auxiliary: 'will be held' is no past."""
    word = words[place]
    modal = _modal_of(words, place)
    if modal:
        return Direction.FUTURE, f"{modal} {word}"
    if words[max(place - 2, 0) : place] == ["to", "be"]:
        before = words[max(place - 6, 0) : place - 2]
        near = _WAS & set(before[-1:]) or (_SET & set(before[-1:]) and _WAS & set(before))
        return Direction.NEAR if near else Direction.FUTURE, f"to be {word}"
    for back in _before_adverbs(words, place):
        if verb_cues().get(words[back]) == "future":
            perfect = "have" in words[back:place]
            if words[back] in ("would", "could", "might", "may", "should") and perfect:
                return Direction.PAST, f"{words[back]} have {word}"
            return Direction.FUTURE, f"{words[back]} … {word}"
        if verb_cues().get(words[back]) == "past":
            return Direction.PAST, f"{words[back]} … {word}"
    return cue, word


def _modal_of(words: list[str], place: int) -> str:
    """The modal that makes a verb of what is to come: "may hit", "may be passed"; else empty.

    What could be heard was heard, and "he should be jailed, a note posted on Monday says" has
    none for Monday.
    """
    if place and words[place - 1] in _MODAL:
        return words[place - 1]
    near = [word for word in words[max(place - _GROUP, 0) : place] if not word.endswith("ly")]
    modal = next((word for word in near if word in _MODAL), "")
    if near[-1:] != ["be"] or not modal or "," in words[place:]:
        return ""
    was = words[place] in _SENSED or _NEVER & set(words[:place])
    return "" if modal in ("can", "could") and was else f"{modal} be"


def _before_adverbs(words: list[str], place: int) -> list[int]:
    """The places of the three words before one, and of the adverbs among them."""
    places: list[int] = []
    others = 0
    for back in range(place - 1, -1, -1):
        others += not (words[back].endswith("ly") or words[back] in ("almost", "also", "not"))
        if others > _GROUP:
            break
        places.append(back)
    return places


def first_verb(after: str) -> tuple[Direction, str]:
    """The way that the first verb behind a date looks, and that verb."""
    shown = _SHOWS.match(after)
    if shown:
        return Direction.PAST, shown[0].strip()
    verbs = VERB.findall(after)[: _AHEAD + 1]
    for place, (word, follows) in enumerate(pairwise([*verbs, ""])):
        cue = _cue_of(word)
        is_verb = verb_cues().get(word) != "plan" or follows == "to"
        is_verb = is_verb and not _tells_which(verbs, place) and follows != "by"
        if verb_cues().get(word) == "plan" and _HAVE & set(verbs[max(place - _PHRASE, 0) : place]):
            return Direction.FUTURE, word  # 'on Friday she has a speech scheduled'
        if _is_planned(verbs, place):
            return Direction.FUTURE, f"{verbs[place - 1]} {word}"
        if word in _SET and follows == "to" and place and verbs[place - 1] in _NOW:
            return Direction.FUTURE, f"{word} to"  # 'on Monday Lind is set to speak'
        is_now = place > 0 and verbs[place - 1] in ("is", "are") and cue is Direction.PAST
        if cue is not Direction.UNKNOWN and is_verb and not is_now:
            return cue, word
    return Direction.UNKNOWN, ""


def _is_planned(words: list[str], place: int) -> bool:
    """Whether many do it by plan: 'voters vote', 'they travel to Oslo', not 'votes close to'."""
    word, follows = words[place], words[place + 1 : place + 2]
    if word not in _PLANNED or not place or (follows == ["to"] and word not in _GOES):
        return False
    before = words[place - 1].lower()
    return before in _MANY or _PLURAL.fullmatch(before) is not None


def _tells_which(words: list[str], place: int) -> bool:
    """Whether a verb only tells which thing is meant: 'the group he co-founded will meet'."""
    if describes_noun(words, place):
        return any(_cue_of(word) is not Direction.UNKNOWN for word in words[place + 1 :])
    place -= words[place - 1 : place] == ["co"]
    if place <= 1 or words[place - 1] not in PRONOUNS:
        return False
    noun = words[place - 2]
    is_last = all(_cue_of(word) is Direction.UNKNOWN for word in words[place + 1 :])
    if place == _BESIDE and is_last:
        return False  # 'in the April vote she won'
    return noun.islower() and noun not in OPENERS


def _cue_of(word: str) -> Direction:
    cue = verb_cues().get(word)
    if cue in ("past", "future"):
        return Direction(cue)
    if cue == "plan":
        return Direction.FUTURE
    if cue in (None, "ask", "move") and len(word) > 4 and word.endswith("ed"):
        return Direction.PAST
    if word.endswith("'ll") or word.endswith("’ll"):
        return Direction.FUTURE
    return Direction.UNKNOWN


def says(word: str) -> bool:
    """Whether a word in the past is a verb of saying: what it leads to has a time of its own."""
    return word in _said()


@cache
def _said() -> frozenset[str]:
    """Past forms of verbs of saying, without those that need a phrase: "left (open)"."""
    listed = (row for row in rows("cue_verbs") if row["act"] == "speech")
    return frozenset(row["past"] for row in listed if row["frames"] != "phrase")


def is_past(word: str) -> bool:
    """Whether a word in lower case is a verb in the past."""
    return _cue_of(word) is Direction.PAST
