"""Where content ends by its own form, whatever other cues its sentence has.

In: a draft and a piece of its content that follows its cue. Out: the place where the narrator
speaks again. A border is drawn where annotators of political news draw one more often than not:
after a clause at ", adding", ", a move", ", while", ", but"; after a topic at almost any comma.
"""

from functools import cache

from pipeline.lexicon import rows
from pipeline.statements.adverbials import DAY_PARTS
from pipeline.statements.clauses import finite_soon, has_clause, has_unlisted_verb
from pipeline.statements.coordination import TURNS, is_reported_on
from pipeline.statements.cues import Form, cue_nouns, cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.questions import question_in
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BE,
    COMMA,
    DASH,
    DET,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NUM,
    OPEN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
)

_LEAST = 2
"""A piece of fewer words is not cut."""
_SOON = 6
"""Words within which the verb of "as the storm ended" stands."""
_ARTICLES = frozenset({"a", "an"})
_GOES_ON = frozenset({"including", "barring", "considering", "depending", "excluding"})
_SCENE = frozenset({"as", "when", "while", "after", "before", "because", "though", "although"})
_SUBJECT = frozenset({PRON, NAME, NOUN, DET, POSS})


def own_end(draft: Draft, start: int, end: int) -> int:
    """The end of the piece ``[start, end)``, never after ``end``."""
    if draft.cue is None or start < draft.cue[1]:
        return end
    sentence = draft.sentence
    is_inside = (
        draft.relative is not None or _is_relative(draft) or _is_reduced(draft) or _is_aside(draft)
    )
    limit = _end_in_relative(draft, start, end) if is_inside else _end_in_aside(draft, start, end)
    limit = min(limit, _end_before_main_clause(draft, start, end), _answer(draft, end))
    is_topic = draft.frame == "topic" or _is_nominal(draft, start, limit)
    if sentence.form(start) == WHOLE and sentence.tag(start + 1) == PRON:
        return start + 1  # "asked: “Why?” She left": no mark parts the sentences
    for at in range(start, limit):
        is_mark = is_topic and at > start and sentence.tags[at] in (COMMA, AND, DASH)
        is_soon = at < start + _LEAST and not is_mark
        if sentence.tags[at] == QUOTED or is_soon:
            continue
        if _ends_topic(sentence, at) if is_topic else _ends_clause(sentence, at, start, limit):
            return _before_day(sentence, at) if is_topic else at
    return _before_day(sentence, limit) if is_topic else limit


def _answer(draft: Draft, end: int) -> int:
    """Where the answer begins, if the cue stands in a question that somebody was asked."""
    question = question_in(draft.sentence)
    is_asked = question is not None and draft.cue is not None and question.holds(draft.cue[0])
    return question.end if question is not None and is_asked else end


def _is_nominal(draft: Draft, start: int, end: int) -> bool:
    """Whether a scene begins before any verb: "claimed a win over Berg as results came in"."""
    sentence = draft.sentence
    if draft.frame != "clause" or sentence.tag(start) != DET:
        return False
    if has_unlisted_verb(sentence, start, end):
        return False
    for at in range(start, end):
        if sentence.tags[at] in FINITE | {PRON, WH} or sentence.low[at] == "if":
            return False
        if at > start and sentence.low[at] in _SCENE and sentence.tag(at + 1) in _SUBJECT:
            return _clause_follows(sentence, at)
    return False


def _before_day(sentence: Sentence, end: int) -> int:
    """A topic without the day or platform at its end: "praised the firemen on Monday"."""
    if sentence.form(end - 2) == "on" and sentence.form(end - 1) in _platforms():
        return end - 2
    at = end - 1 if sentence.form(end - 1) in DAY_PARTS else end
    while sentence.tag(at - 1) in (TIME, NUM):
        at -= 1
    if TIME not in sentence.tags[at:end]:
        return end
    return at - 1 if sentence.form(at - 1) in ("on", "in") else end


def _ends_clause(sentence: Sentence, at: int, start: int, limit: int) -> bool:
    """Borders of a clause: ", adding", ", a move that", ", while", " - a"."""
    if sentence.tags[at] not in (COMMA, DASH):
        return False
    tag, word = sentence.tag(at + 1), sentence.form(at + 1)
    if sentence.tags[at] == DASH:
        return word in _ARTICLES
    if word in TURNS:
        return not is_reported_on(sentence, at + 1, start, limit)
    if word in _ARTICLES:
        return has_clause(sentence, start, at)
    return tag == ING and word not in _GOES_ON


def _ends_topic(sentence: Sentence, at: int) -> bool:
    """Borders of a topic: a comma before anything but a list, "as he spoke", "and left"."""
    tag, follows = sentence.tags[at], sentence.tag(at + 1)
    if tag in (DASH, OPEN):
        return True
    if tag == COMMA:
        if sentence.form(at + 1) in _GOES_ON:
            return False
        if _before_day(sentence, at) < at and follows not in (TIME, NUM):
            return True  # "conceded defeat on Thursday, hours after"
        return follows in (ING, REL, SUB, PAST, PRON, DET, PREP, ADV, THAT, AND)
    if tag == AND:
        turns = sentence.low[at] == "but" and follows == PRON
        return turns or follows in (PAST, HAVE, BE, MODAL, VERB) or _says(sentence, at + 1)
    if sentence.low[at] == "as" and sentence.form(at + 1) == "well":
        return True
    return sentence.low[at] in _SCENE and follows in _SUBJECT and _clause_follows(sentence, at)


def _says(sentence: Sentence, at: int) -> bool:
    """Whether a verb of the present stands there: "and says that"."""
    verb = cue_verbs().get(sentence.form(at))
    return verb is not None and Form.THIRD in verb.forms and sentence.low[at] not in cue_nouns()


@cache
def _platforms() -> frozenset[str]:
    return frozenset(row["form"] for row in rows("channels") if row["sense"] == "platform")


def _clause_follows(sentence: Sentence, at: int) -> bool:
    if sentence.low[at] != "as" and sentence.low[at] not in ("after", "before"):
        return True
    if sentence.tag(at + 1) == PRON or sentence.tag(at + 2) in FINITE:
        return True
    if sentence.low[at] != "as":
        return False
    is_role = sentence.form(at + 1) in _ARTICLES
    return not is_role and finite_soon(sentence, at + 1, min(len(sentence), at + _SOON))


def _is_relative(draft: Draft) -> bool:
    if draft.relative is not None:
        return True
    return draft.source is not None and draft.source.stands_for is not None


def _is_reduced(draft: Draft) -> bool:
    """Whether the cue describes the noun right before it: "the share of voters saying that"."""
    source = draft.source
    return _is_participle(draft) and source is not None and source.places[1] == draft.left


def _is_aside(draft: Draft) -> bool:
    """Whether the cue stands in commas behind its subject: "Smith, saying he was ready, left"."""
    source, before = draft.source, draft.left - 1
    is_parted = draft.sentence.tag(before) in (COMMA, DASH)
    return _is_participle(draft) and is_parted and source is not None and source.places[1] == before


def _is_participle(draft: Draft) -> bool:
    return draft.cue is not None and draft.sentence.tags[draft.cue[0]] == ING


def _end_in_relative(draft: Draft, start: int, end: int) -> int:
    """In "Smith, who said he would go, left" the content ends with the relative clause."""
    sentence = draft.sentence
    if draft.source is None:
        return end
    opening = draft.left if _is_aside(draft) else draft.source.places[0]
    if draft.relative is not None:
        opening = draft.relative
    mark = sentence.tag(opening - 1)
    if mark in (COMMA, DASH):
        for at in range(start + 1, end):
            if sentence.tags[at] == mark and _verb_follows(sentence, at, end):
                return at
        if draft.relative is None:
            return end
    allowed = 0 if draft.frame == "topic" else 1
    for at in range(start, end):
        if _begins_verb(sentence, at):
            allowed -= 1
            if allowed < 0:
                return at
    return end


def _end_in_aside(draft: Draft, start: int, end: int) -> int:
    """In "Smith, who spent weeks insisting it was late, said so" the aside ends at its comma."""
    sentence = draft.sentence
    for at in range(draft.left - 1, 0, -1):
        if sentence.tags[at] == COMMA:
            return end
        if sentence.tags[at] == REL:
            break
    else:
        return end
    if sentence.tag(at - 1) != COMMA:
        return end
    closes = (place for place in range(start + 1, end) if sentence.tags[place] == COMMA)
    return next((place for place in closes if _verb_follows(sentence, place, end)), end)


def _begins_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb group begins: "are" of "was rigged are few", not "rigged"."""
    tag, before = sentence.tags[at], sentence.tag(at - 1)
    if tag not in FINITE:
        return False
    return before not in FINITE | {ADV} or (tag in AUXILIARY and before in (PAST, VERB))


def _verb_follows(sentence: Sentence, at: int, end: int) -> bool:
    place = at + 1
    while place < end and sentence.tags[place] == ADV:
        place += 1
    return place < end and sentence.tags[place] in FINITE


def _end_before_main_clause(draft: Draft, start: int, end: int) -> int:
    """In "While he said he was ready, she left" the content ends with the clause of "while"."""
    sentence = draft.sentence
    if draft.source is None or draft.source.shared:
        return end
    before = (draft.source.stands_for or draft.source.places)[0] - 1
    word = sentence.form(before)
    opens = before == 0 and sentence.tags[0] == PREP  # "In a letter announcing it, she left"
    if not (opens or sentence.tag(before) == SUB or word in ("after", "before", "since")):
        return end
    for at in range(start + _LEAST, end):
        if (
            sentence.tags[at] == COMMA
            and sentence.tag(at + 1) in _SUBJECT
            and finite_soon(sentence, at + 1, end)
        ):
            return at
    return end
