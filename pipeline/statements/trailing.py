"""When and where something was said, told behind the words: "praised them in a post on Monday".

In: a ``Sentence`` and words of a topic or clause. Out: where they end before the day or the
medium, which belong to the saying.
"""

from pipeline.lexicon import is_listed, singulars, words, words_where
from pipeline.statements.adverbials import DAY_PARTS
from pipeline.statements.clauses import has_clause
from pipeline.statements.cues import cue_nouns, cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.long_days import after_long_day
from pipeline.statements.media import before_broadcast, before_medium
from pipeline.statements.noun_phrases import PART_OF_TIME, Places
from pipeline.statements.noun_steps import may_be_infinitive
from pipeline.statements.nouns import OCCASIONS, TALKS
from pipeline.statements.scene_clauses import scene_clause_follows
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    COMMA,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    QUOTED,
    REL,
    THAT,
    TIME,
)

_WEEKDAYS = words_where("time_words_en", "class", "weekday")
_LEAST = 2
"""A piece of fewer words is not cut."""
_NAMES_DAY = frozenset({"super", "black", "bloody", "good", "easter", "ash", "holy", "palm"})
_LONGEST_DAY = 4
"""Words of "late on Tuesday night"."""
_LEADS = frozenset({DET, POSS})
_LONGEST_CHANNEL = 3
"""Words of "an interview", "a rare television interview" behind the article."""
_DAYS = frozenset({"yesterday", "today", "tonight"})
_HOW_FAR = frozenset({"back", "just", "only", "way"})
_UNITS = _WEEKDAYS | DAY_PARTS | {"week", "weekend", "month", "year"}
_ENDS_TOPIC = frozenset({NOUN, NAME, NUM, QUOTED, CLOSE, OBJ})
_ACTS = FINITE | {ING}
_CIRCUMSTANCES = frozenset(
    {
        *("in", "at", "during", "after", "before", "with", "while", "outside", "ahead", "amid"),
        *("following", "via", "from", "through", "by", "when", "hours", "shortly"),
    }
)
"""What opens the circumstances of saying behind its day."""
_AT_OCCASION = frozenset({"at", "during", "in"})
_LONGEST_OCCASION = 5
"""Words from "at" to the "rally" of "at a noisy campaign rally"."""
_TOLD_TO = frozenset(
    {
        *("acknowledged", "admitted", "announced", "confirmed", "disclosed", "revealed"),
    }
)
"""Verbs whose "to" leads to who was told."""
_LONGEST_LISTENER = 5
_GO_TO = frozenset(
    {
        *("access", "aid", "answer", "letter", "message", "offer", "payment", "payments", "return"),
        *("threat", "threats", "tour", "tribute", "trip", "visit", "visits"),
    }
)
"""Nouns that go on with "to" themselves: "confirmed a visit to farmers"."""
_WITH = frozenset({"to", "with", "on", "at", "from"})
"""Behind a medium, what leads to whom it was for."""
_PARTED = _ACTS | {COMMA, QUOTED, REL, THAT, AND}
_PLAIN = frozenset({ADV, DET, NAME, NOUN, NUM, POSS})
_NAMED = frozenset({COMMA, DOT, NAME})
_SETS = ("announc", "call", "demand", "plan", "propos", "promis", "request", "schedul", "vow")
"""How verbs begin whose object can be a meeting to come."""
_GIVES = frozenset({"give", "gave", "given", "make", "made", "appear", "speak", "spoke"})
_GOES_ON_WITH = frozenset({"as", "to", "of", "for", "against", "over"})


def around_day(draft: Draft, start: int, end: int) -> list[Places]:
    """The piece without a day of saying inside: "praised her on Monday as “a leader”"."""
    sentence = draft.sentence
    if draft.frame == Frame.TOPIC and draft.cue is not None and start >= draft.cue[1]:
        for at in range(start + _LEAST, end):
            before = _before_bare_day(sentence, at) or _before_time(sentence, at)
            goes_on = sentence.tags[at] == QUOTED or sentence.low[at] in _GOES_ON_WITH
            if sentence.low[at] == "as" and scene_clause_follows(sentence, at):
                continue  # "conceded defeat Friday as the count ended"
            if goes_on and start < before < at:
                return [(start, before), (at, end)]
    return [(start, end)]


def _before_bare_day(sentence: Sentence, end: int) -> int | None:
    """Where the day of "conceded defeat Sunday night to her rival" stands."""
    for at in range(max(end - _LONGEST_DAY, 1), end):
        if _after_day(sentence, at) == end and _stands_bare(sentence, at):
            return at
    return None


def before_bare_day(draft: Draft, start: int, end: int) -> int:
    """Where a topic ends before a day that no preposition leads to: "praised her Monday in Lund".

    Behind the day the topic is over, or the circumstances of saying follow. The day may be that
    of what was announced: "called a rally Friday".
    """
    sentence = draft.sentence
    if draft.cue is None or draft.frame not in (Frame.TOPIC, Frame.CLAUSE):
        return end
    first = max(start, draft.cue[1])
    for at in range(first + 1, end):
        if may_be_infinitive(sentence, at - 1) or sentence.tags[at - 1] in _ACTS:
            return end  # "criticised the vow he made Monday", "urged them to vote Monday"
        behind = _after_day(sentence, at)
        is_scene = sentence.form(behind) == "as" and scene_clause_follows(sentence, behind)
        goes_on = behind < end and sentence.low[behind] not in _CIRCUMSTANCES and not is_scene
        if _stands_bare(sentence, at) and not goes_on and not _is_of_plan(draft, at):
            return at
    return end


def _stands_bare(sentence: Sentence, at: int) -> bool:
    """Whether a day behind a noun stands there, and no "Super Tuesday"."""
    is_named = sentence.low[at - 1] in _NAMES_DAY | PART_OF_TIME
    is_behind = sentence.tags[at - 1] in _ENDS_TOPIC and not is_named
    return is_behind and _after_day(sentence, at) > at


def _after_day(sentence: Sentence, at: int) -> int:
    """Behind the day that stands at a place, the place itself where none does."""
    if long := after_long_day(sentence, at):
        return long
    first = at
    while sentence.form(first) in ("on", *PART_OF_TIME):
        first += 1
    if sentence.form(first) in _WEEKDAYS or sentence.form(first) in _DAYS:
        return first + 1 + (sentence.form(first + 1) in DAY_PARTS)
    if sentence.form(at) in ("last", "this") and sentence.form(at + 1) in _UNITS:
        return at + 2
    return at


def _is_of_plan(draft: Draft, at: int) -> bool:
    """Whether the day can be that of a meeting that the verb announces."""
    verb = draft.sentence.low[draft.cue[1] - 1] if draft.cue else ""
    return verb.startswith(_SETS) and is_listed(draft.sentence.low[at - 1], "happenings")


def before_day(sentence: Sentence, end: int) -> int:
    """A topic without the day or medium at its end: "praised them in a post late on Monday"."""
    medium = before_medium(sentence, _before_time(sentence, end))
    return _before_time(sentence, medium)


def before_occasion(draft: Draft, start: int, end: int) -> int:
    """Where a topic ends before the talk or rally at its end: "slammed Berg at a rally in Lund".

    Only behind somebody: "the violence at a rally" happened there.
    """
    sentence = draft.sentence
    for at in range(start + 1, end - 1):
        if sentence.tags[at] in _ACTS:
            break  # "accused her of insulting guests in interviews"
        nouns = TALKS if sentence.low[at] == "in" else OCCASIONS
        if sentence.low[at] not in _AT_OCCASION or not _is_somebody(sentence, at - 1):
            continue
        reach = range(at + 1, min(end, at + 1 + _LONGEST_OCCASION))
        noun = next((n for n in reach if not nouns.isdisjoint(singulars(sentence.low[n]))), None)
        if noun is not None and _is_simple(sentence, at + 1, noun, end):
            return at
    return end


def before_talk(draft: Draft, start: int, end: int) -> int:
    """Where a topic ends before its medium: "rejected it in an interview with the Post".

    Also "in a statement released on Monday". What the topic itself does there stays: "accused
    her of lying in an interview", "praised the words in a letter".
    """
    sentence = draft.sentence
    is_denied = draft.cue is not None and sentence.low[draft.cue[1] - 1] in words("denying_cues")
    for at in range(start + 1, end - 2):
        acts = sentence.tags[at] in _ACTS and sentence.tags[at - 1] not in _LEADS
        if acts or (_is_of_words(sentence.low[at - 1]) and not is_denied):
            break
        if sentence.low[at] != "in" or sentence.low[at + 1] not in ("a", "an"):
            continue
        reach = range(at + 2, min(end, at + 2 + _LONGEST_CHANNEL))
        noun = next((n for n in reach if sentence.low[n] in words("channels")), None)
        if noun is not None and _PLAIN.issuperset(sentence.tags[at + 2 : noun]):
            return at if _goes_to(sentence, noun + 1, end) else end
    return end


def before_listener(draft: Draft, start: int, end: int) -> int:
    """Where a topic ends before who was told it: "confirmed the arrest to reporters"."""
    sentence = draft.sentence
    if draft.cue is None or sentence.low[draft.cue[1] - 1] not in _TOLD_TO:
        return end
    for at in range(end - 2, max(end - 2 - _LONGEST_LISTENER, start), -1):
        if sentence.low[at] == "to" and sentence.low[at - 1] not in _GO_TO:
            first = at + 1 + (sentence.tags[at + 1] in _LEADS)
            is_name = first < end and set(sentence.tags[first:end]) == {NAME}
            is_paper = is_name and sentence.low[end - 1] in words("outlet_words")
            return at if is_paper or _hears(sentence, end - 1) else end
    return end


def _hears(sentence: Sentence, at: int) -> bool:
    """Whether people end a phrase who can be told something."""
    return is_listed(sentence.low[at], "person_nouns") or sentence.low[at] == "media"


def _is_of_words(noun: str) -> bool:
    """Whether a noun can itself stand in a medium: "the words in a letter"."""
    return noun in cue_nouns() or is_listed(noun, "spoken_nouns")


def _goes_to(sentence: Sentence, at: int, end: int) -> bool:
    """Whether only who got a medium and when follows: "sent to lawmakers", "with the Post"."""
    opens = at >= end or sentence.tags[at] == PAST or sentence.low[at] in _WITH
    behind = sentence.tags[at + 1 : end]
    return opens and _PARTED.isdisjoint(behind)


def _is_somebody(sentence: Sentence, at: int) -> bool:
    is_person = sentence.tags[at] == NOUN and is_listed(sentence.low[at], "person_nouns")
    return sentence.tags[at] in (NAME, OBJ) or is_person


def _is_simple(sentence: Sentence, first: int, noun: int, end: int) -> bool:
    """Whether up to its end nothing stands there but an occasion and where it was."""
    is_phrase = _PLAIN.issuperset(sentence.tags[first:noun])
    behind = sentence.low[noun + 1 : end]
    is_place = not behind or (behind[0] in ("in", "at") and len(behind) > 1)
    return is_phrase and is_place and _NAMED.issuperset(sentence.tags[noun + 2 : end])


def before_channel(sentence: Sentence, start: int, end: int) -> int:
    """A clause without ", in a statement issued on Monday" or "in a speech on Monday".

    Nor with "on Friday’s broadcast of “Lund Now”" behind it.
    """
    broadcast = before_broadcast(sentence, start, end)
    if broadcast < end:
        return broadcast if has_clause(sentence, start, broadcast) else end
    day = _before_time(sentence, end)
    last = day - 1 if sentence.tag(day - 1) == PAST else day
    at = before_medium(sentence, last)
    is_parted = sentence.tag(at - 1) == COMMA
    if at == last or at - start < _LEAST or not (is_parted or day < end):
        return end
    said = sentence.low[start:at]
    if not is_parted and any(word in cue_verbs() or word in _GIVES for word in said):
        return end  # "would explain it in a speech on Monday"
    return at - is_parted if has_clause(sentence, start, at) else end


def opens_channel(sentence: Sentence, start: int, comma: int, end: int) -> bool:
    """Whether where it was said ends a clause: ", in an interview with the Post on Monday"."""
    is_parted = sentence.tags[comma] == COMMA and sentence.form(comma + 1) in ("in", "during")
    if not is_parted or sentence.tag(comma + 2) not in _LEADS:
        return False
    near = sentence.low[comma + 3 : comma + 3 + _LONGEST_CHANNEL]
    is_channel = not words("channels").isdisjoint(near)
    return (
        is_channel
        and FINITE.isdisjoint(sentence.tags[comma:end])
        and has_clause(sentence, start, comma)
    )


def _before_time(sentence: Sentence, end: int) -> int:
    at = end - 1 if sentence.form(end - 1) in DAY_PARTS else end
    while sentence.tag(at - 1) in (TIME, NUM):
        at -= 1
    if TIME not in sentence.tags[at:end]:
        return end
    if sentence.form(at - 1) in ("on", "in"):
        first = at - 1 - (sentence.form(at - 2) in PART_OF_TIME)
        while sentence.form(first - 1) in _HOW_FAR:
            first -= 1  # "praised the deal way back in May"
        return first
    if sentence.form(at - 1) not in PART_OF_TIME:
        return end
    return at - 1 - (sentence.form(at - 2) in ("on", "in"))  # "in late July"
