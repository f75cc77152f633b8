"""When and where something was said, told behind the words: "praised them in a post on Monday".

In: a ``Sentence`` and words of a topic or clause. Out: where they end before the day or the
medium, which belong to the saying.
"""

from pipeline.lexicon import rows
from pipeline.statements.adverbials import DAY_PARTS
from pipeline.statements.clauses import has_clause
from pipeline.statements.cues import cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.media import before_medium
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import COMMA, NAME, NOUN, NUM, PAST, QUOTED, TIME

_WEEKDAYS = frozenset(row["form"] for row in rows("time_words_en") if row["class"] == "weekday")
_LEAST = 2
"""A piece of fewer words is not cut."""
_PART_OF_DAY = frozenset({"late", "early"})
_GIVES = frozenset({"give", "gave", "given", "make", "made", "appear", "speak", "spoke"})
_GOES_ON_WITH = frozenset({"as", "to", "of", "for", "against", "over"})


def around_day(draft: Draft, start: int, end: int) -> list[Places]:
    """The piece without a day of saying inside: "praised her on Monday as “a leader”"."""
    sentence = draft.sentence
    if draft.frame == Frame.TOPIC and draft.cue is not None and start >= draft.cue[1]:
        for at in range(start + _LEAST, end):
            before = _before_bare_day(sentence, at) or _before_time(sentence, at)
            goes_on = sentence.tags[at] == QUOTED or sentence.low[at] in _GOES_ON_WITH
            if goes_on and start < before < at:
                return [(start, before), (at, end)]
    return [(start, end)]


def _before_bare_day(sentence: Sentence, end: int) -> int | None:
    """Where the day of "conceded defeat Sunday to her rival" stands."""
    is_bare = sentence.tag(end - 1) == TIME and sentence.tag(end - 2) in (NOUN, NAME)
    return end - 1 if is_bare and sentence.low[end - 1] in _WEEKDAYS else None


def before_day(sentence: Sentence, end: int) -> int:
    """A topic without the day or medium at its end: "praised them in a post late on Monday"."""
    medium = before_medium(sentence, _before_time(sentence, end))
    return _before_time(sentence, medium)


def before_channel(sentence: Sentence, start: int, end: int) -> int:
    """A clause without ", in a statement issued on Monday" or "in a speech on Monday"."""
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


def _before_time(sentence: Sentence, end: int) -> int:
    at = end - 1 if sentence.form(end - 1) in DAY_PARTS else end
    while sentence.tag(at - 1) in (TIME, NUM):
        at -= 1
    if TIME not in sentence.tags[at:end]:
        return end
    if sentence.form(at - 1) in ("on", "in"):
        return at - 1 - (sentence.form(at - 2) in _PART_OF_DAY)
    if sentence.form(at - 1) not in _PART_OF_DAY:
        return end
    return at - 1 - (sentence.form(at - 2) in ("on", "in"))  # "in late July"
