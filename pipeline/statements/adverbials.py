"""Words of time, place and manner beside a verb, and how to pass over them."""

from collections.abc import Mapping
from functools import cache

from pipeline.lexicon import words
from pipeline.statements.cues import cue_nouns, cue_verbs
from pipeline.statements.media import is_title
from pipeline.statements.noun_phrases import PART_OF_TIME, phrase_starting
from pipeline.statements.noun_steps import may_be_infinitive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    CLOSE,
    COMMA,
    DASH,
    FINITE,
    ING,
    NAME,
    NOMINAL,
    NOUN,
    NUM,
    OBJ,
    OPEN,
    PAST,
    PREP,
    QUOTED,
    REL,
    SUB,
    THAT,
    TIME,
    VERB,
)

REACH = 18
"""Words within which an addressee or an adverbial phrase ends."""
_IN_A_ROW = 5
_TIME_WORDS = 3
_BRACKET = 6
"""Words of "(15 May 2023)" with its marks."""
_LONGEST_MANNER = 6
_OF_MANNER = frozenset({ADV, ING, NOUN, NUM, PAST, PREP, VERB})
"""Classes of words in "tongue in cheek", "only half in jest"; a name has its own comma."""
_ADVERBIAL = frozenset(
    {
        *("on", "in", "at", "during", "to", "from", "after", "before", "via", "through", "over"),
        *("late", "early", "by", "with", "for", "outside", "near", "inside", "following", "per"),
        *("without", "throughout", "aboard", "alongside"),
    }
)
_OPENS_PHRASE = frozenset({"a", "an", "the"})
_AGO = frozenset({"ago", "later", "earlier"})
_BEFORE = _AGO | {"before", "after"}
_LIMITING = frozenset({"early", "late", "recently"})
_TIME_BESIDE = frozenset({"before", "after", "into", "ahead"})
_MANY_TIMES = frozenset(
    {"seconds", "moments", "minutes", "hours", "days", "weeks", "months", "years"}
)
"""Nouns that need no number: "hours after the count"."""
_ABOUT = frozenset({"to", "with", "by", "over"})
DAY_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_OPENS_ASIDE = frozenset({ING, PAST, PREP, REL, SUB})
_IN = frozenset({"in", "during", "at"})
_LIMITS = frozenset({"least", "most"})


def skip_adverbials(sentence: Sentence, at: int) -> int:
    """The place after "on Monday", "in a statement", "late Tuesday", ", however,"."""
    at = _skip_plain(sentence, at)
    if sentence.tag(at) == DASH:
        return _after_dashes(sentence, at)
    if sentence.tag(at) != COMMA:
        return at
    aside = _skip_plain(sentence, at + 1)
    closes = aside > at + 1 and sentence.tag(aside) == COMMA
    if closes and sentence.tag(aside + 1) in (THAT, QUOTED):
        return aside + 1
    if time_before(sentence, at + 1):
        return _after_time(sentence, at)
    if sentence.tag(at + 1) in _OPENS_ASIDE:
        return _after_manner(sentence, at) or _after_aside(sentence, at)
    return _after_manner(sentence, at) or _after_place(sentence, at)


def _after_place(sentence: Sentence, at: int) -> int:
    """After what explains a place, before "that": "in Lund, a port, on Monday"; else ``at``."""
    phrase = phrase_starting(sentence, at + 1, min(len(sentence), at + REACH))
    if phrase is None or sentence.tag(at - 1) != NAME or sentence.tag(phrase[1]) != COMMA:
        return at
    after = _skip_plain(sentence, phrase[1] + 1)
    return after if sentence.tag(after) == THAT else at


def _after_dashes(sentence: Sentence, at: int) -> int:
    """After " – of which a tape was kept –" before "that"; ``at`` itself elsewhere."""
    reach = range(at + 1, min(at + REACH, len(sentence)))
    close = next((place for place in reach if sentence.tags[place] == DASH), at)
    return close + 1 if close > at and sentence.tag(close + 1) == THAT else at


def _after_aside(sentence: Sentence, at: int) -> int:
    """After ", which was long," or ", citing two aides," before "that" or a quotation.

    ``at``, the place of the first comma, where no such aside ends: "said, adding: “...”".
    """
    opener = cue_verbs().get(sentence.form(at + 1))
    is_own = (opener is not None and "quote" in opener.frames) or sentence.tag(at + 1) == PREP
    for place in range(at + 2, min(at + REACH, len(sentence))):
        if sentence.tags[place] in (QUOTED, THAT):
            return at
        if sentence.tags[place] != COMMA:
            continue
        is_that = sentence.tag(place + 1) == THAT and sentence.tag(place + 2) not in FINITE
        if is_that or (sentence.tag(place + 1) == QUOTED and not is_own):
            return place + 1
    return at


def _after_manner(sentence: Sentence, comma: int) -> int:
    """After ", tongue in cheek," or ", half joking," before "that"; 0 where it tells of a name."""
    reach = range(comma + 1, min(comma + 2 + _LONGEST_MANNER, len(sentence)))
    close = next((p for p in reach if sentence.tags[p] not in _OF_MANNER), 0)
    is_closed = sentence.tag(close) == COMMA and sentence.tag(close + 1) == THAT
    is_said = (
        close > comma + 1
        and sentence.tag(comma - 1) in FINITE
        and sentence.tag(close + 2) not in FINITE
    )
    return close + 1 if is_closed and is_said else 0


def _skip_plain(sentence: Sentence, at: int) -> int:
    for _ in range(_IN_A_ROW):
        after = _after_one(sentence, at)
        if after == at:
            break
        at = after + (sentence.form(at) in _IN and _describes(sentence, after))
    return at


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a participle goes on from the noun before it: "in a letter published on Monday"."""
    return sentence.tag(at) == PAST and sentence.tag(at + 1) in (PREP, TIME)


def _after_one(sentence: Sentence, at: int) -> int:
    """The place after one adverbial that begins at ``at``; ``at`` itself where none does."""
    length = time_phrase(sentence, at) or fixed_phrase(sentence, at)
    if length:
        return _after_event(sentence, at + length)
    word, tag = sentence.form(at), sentence.tag(at)
    if word == "according" and sentence.form(at + 1) == "to":
        return _after_prepositional(sentence, at + 1)
    if word in ("late", "early", "ahead", "as"):
        return _after_limit(sentence, at)
    if tag == TIME:
        return _after_day(sentence, at + (2 if sentence.form(at + 1) == "." else 1))
    if word in _ADVERBIAL:
        return _after_without(sentence, at) or _after_prepositional(sentence, at)
    return at + 1 if tag == ADV else at


def _after_limit(sentence: Sentence, at: int) -> int:
    """After "late" before a day, "ahead of the vote", "as early as 2019"; else ``at``."""
    if sentence.low[at] in _LIMITING:
        return at + (sentence.tag(at + 1) in (PREP, TIME) or sentence.tags[at] == ADV)
    if sentence.low[at : at + 2] == ["ahead", "of"]:
        return _after_prepositional(sentence, at + 1)
    if sentence.form(at + 2) != "as" or sentence.form(at + 1) not in _LIMITING:
        return at
    first = at + 3 + (sentence.tag(at + 3) == PREP)
    length = time_phrase(sentence, first)
    is_day = sentence.tag(first) in (TIME, NUM)
    return first + length if length else _after_day(sentence, first + 1) if is_day else at


def _after_event(sentence: Sentence, at: int) -> int:
    """After the event that a time is counted from: "the day after the vote"; else ``at``."""
    if sentence.form(at - 1) not in ("before", "after"):
        return at
    event = phrase_starting(sentence, at, min(len(sentence), at + REACH))
    is_clause = event is None or sentence.tag(event[1]) in FINITE
    return at if is_clause or event is None else event[1]


def _after_day(sentence: Sentence, at: int) -> int:
    """After the numbers of "November 6, 2024"."""
    while sentence.tag(at) == NUM or (sentence.tag(at) == COMMA and sentence.tag(at + 1) == NUM):
        at += 1
    if sentence.form(at) in DAY_PARTS:
        return at + 1
    if sentence.tag(at) == OPEN and sentence.tag(at + 1) in (TIME, NUM):
        reach = range(at, min(at + _BRACKET, len(sentence)))
        close = next((p for p in reach if sentence.tags[p] == CLOSE), None)
        return at if close is None else close + 1  # "on Monday (May 15)"
    return at + 1 if sentence.tag(at) == COMMA and sentence.tag(at + 1) == TIME else at


def time_phrase(sentence: Sentence, at: int) -> int:
    """How many words of "last week", "two days ago", "the day before" stand at ``at``."""
    if sentence.form(at) in _MANY_TIMES:
        return 2 if sentence.form(at + 1) in _AGO else 0  # "days earlier"
    if sentence.form(at) in _OPENS_PHRASE and sentence.form(at + 1) in words("time_nouns"):
        return 3 if sentence.form(at + 2) in _BEFORE else 0
    if sentence.form(at) == "the" and sentence.tag(at + 1) == TIME:
        is_counted = _after_event(sentence, at + 3) > at + 3
        return 3 if is_counted else 0  # "the Monday before the vote"
    place = at
    while place - at < _TIME_WORDS and sentence.form(place) in words("time_modifiers"):
        if sentence.form(place) == "that" and sentence.form(place + 1) in _OPENS_CLAUSE:
            return 0  # "said earlier that the week ended", "said that last week was hard"
        place += 1
    if sentence.tag(place) == NUM:
        place += 1
    if place == at or sentence.form(place) not in words("time_nouns"):
        return 0
    return place + 1 - at + (sentence.form(place + 1) in _AGO)


_OPENS_CLAUSE = words("time_modifiers") - {"same", "very"}
"""Behind "that" a time with one of these is the subject of what is said."""


def fixed_phrase(sentence: Sentence, at: int) -> int:
    """How many words of "above all", "first and foremost" stand at ``at``."""
    for length in _fixed_phrases().get(sentence.form(at), ()):
        if " ".join(sentence.low[at : at + length]) in words("adverb_phrases"):
            return length
    return 0


@cache
def _fixed_phrases() -> Mapping[str, tuple[int, ...]]:
    """From the first word of such phrases to how many words they have, the longest first."""
    found: dict[str, set[int]] = {}
    for phrase in words("adverb_phrases"):
        found.setdefault(phrase.split()[0], set()).add(len(phrase.split()))
    return {first: tuple(sorted(lengths, reverse=True)) for first, lengths in found.items()}


def time_before(sentence: Sentence, at: int) -> bool:
    """Whether "a day after", "hours before", "just two days ahead of" stands at ``at``."""
    at += sentence.tag(at) == ADV
    is_counted = sentence.tag(at) == NUM or sentence.form(at) in _OPENS_PHRASE | words("numbers_en")
    noun = sentence.form(at + is_counted)
    is_noun = noun in words("time_nouns") if is_counted else noun in _MANY_TIMES
    return is_noun and sentence.form(at + is_counted + 1) in _TIME_BESIDE


def _after_time(sentence: Sentence, comma: int) -> int:
    """After ", hours after the count," behind the day of a saying; ``comma`` elsewhere."""
    if not time_before(sentence, comma + 1):
        return comma
    reach = range(comma + 1, min(comma + REACH, len(sentence)))
    return next((at + 1 for at in reach if sentence.tags[at] == COMMA), comma)


def _after_without(sentence: Sentence, at: int) -> int | None:
    """After "without citing evidence" of "claimed without citing evidence that"."""
    if sentence.form(at) != "without" or sentence.tag(at + 1) != ING:
        return None
    phrase = phrase_starting(sentence, at + 2, min(len(sentence), at + REACH))
    return phrase[1] if phrase else at + 2


def _after_prepositional(sentence: Sentence, at: int) -> int:
    first = at + 1
    is_part = sentence.form(first) in PART_OF_TIME and sentence.tag(first + 1) == TIME
    if sentence.tag(first) == TIME or is_part:
        return _after_day(sentence, first + 2) if is_part else first  # "in early October"
    if sentence.form(first) in _LIMITS or may_be_infinitive(sentence, at):
        return at
    if (sentence.form(at), sentence.tag(first)) == ("to", OBJ):
        return first + 1  # "boasted to him that"
    if sentence.form(first) in _OPENS_PHRASE or sentence.tag(first) in NOMINAL:
        phrase = phrase_starting(sentence, first, min(len(sentence), at + REACH))
        named = _after_title(sentence, phrase[1]) if phrase is not None else None
        if named is not None:
            return named
        if phrase is not None and sentence.tags[phrase[0]] != QUOTED:
            return at if _is_claim(sentence, at, phrase[1]) else phrase[1]
    return at


def _after_title(sentence: Sentence, end: int) -> int | None:
    """After the title behind "on the channel's", "in her book,"; ``None`` where none stands."""
    if is_title(sentence, end):
        return end + 1
    return next((at + 1 for at in (end, end + 1) if at in sentence.titles), None)


def _is_claim(sentence: Sentence, at: int, end: int) -> bool:
    """In "responded to the claim that ..." the clause belongs to the noun."""
    return (
        sentence.low[at] in _ABOUT
        and sentence.tag(end) == THAT
        and sentence.low[end - 1] in cue_nouns()
    )
