"""Where content ends because its cue stands inside something: a relative clause, a question.

In: a draft and a piece of its content behind its cue. Out: the place where the words around go
on, as in "Smith, who said he would go, left". Borders within what is said are in ``ends``.
"""

from pipeline.lexicon import words
from pipeline.statements.clauses import finite_soon
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.questions import question_in
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    CLOSE,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    OPEN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    VERB,
)

_LEAST = 2
"""Words of a clause before the main one that follows "While he said so,", at least."""
_BEFORE_PARTICIPLE = frozenset({"getting", "best", "better", "well"})
"""Before a past they make it a participle: "getting involved in it", "best known"."""
_SUBJECT = frozenset({PRON, NAME, NOUN, DET, POSS})


def end_inside(draft: Draft, start: int, end: int) -> int:
    """The end of the piece ``[start, end)`` by what stands around its cue, never after ``end``."""
    is_inside = _is_relative(draft) or _is_reduced(draft) or _is_aside(draft)
    limit = _end_in_relative(draft, start, end) if is_inside else _end_in_aside(draft, start, end)
    return min(
        limit,
        _end_in_which(draft, start, end),
        _end_before_main_clause(draft, start, end),
        _end_in_brackets(draft, start, end),
        _answer(draft, end),
    )


def _end_in_brackets(draft: Draft, start: int, end: int) -> int:
    """In "the bill (Lind says it is late) was read" the content ends with the bracket."""
    tags = draft.sentence.tags
    behind = tags[: draft.left][::-1]
    opened = OPEN in behind and CLOSE not in behind[: behind.index(OPEN)]
    if not opened:
        return end
    depth = 0
    for at in range(draft.left, end):
        depth += (tags[at] == OPEN) - (tags[at] == CLOSE)
        if depth < 0 and at >= start:
            return at
    return end


def _answer(draft: Draft, end: int) -> int:
    """Where the answer begins, if the cue stands in a question that somebody was asked."""
    question = question_in(draft.sentence)
    is_asked = question is not None and draft.cue is not None and question.holds(draft.cue[0])
    return question.end if question is not None and is_asked else end


def _is_relative(draft: Draft) -> bool:
    if draft.relative is not None:
        return True
    if draft.source is None:
        return False
    is_owned = draft.sentence.low[draft.source.places[0]] == "whose"
    return is_owned or draft.source.stands_for is not None


def _end_in_which(draft: Draft, start: int, end: int) -> int:
    """In "a clip in which Lind calls him “a trick” has been seen" the quotation ends it."""
    sentence = draft.sentence
    before = draft.source.places[0] - 1 if draft.source is not None else -1
    if sentence.tag(before) != REL or sentence.tag(before - 1) != PREP:
        return end
    quoted = (at for at in range(start, end) if sentence.tags[at] == QUOTED)
    return next((at + 1 for at in quoted if sentence.tag(at + 1) in FINITE), end)


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
        closes = _closing(sentence, mark, start + (start not in sentence.paused), end)
        if closes is not None or draft.relative is None:
            return end if closes is None else closes
    is_infinitive = draft.frame == Frame.TO
    allowed = 0 if draft.frame in (Frame.TOPIC, Frame.QUOTE) or is_infinitive else 1
    for at in range(start + 2 * is_infinitive, end):
        allowed += at > start and _opens_own(sentence, at)
        allowed += at > start and _is_contact(sentence, at)
        if begins_verb(sentence, at):
            allowed -= 1
            if allowed < 0:
                return at
    return end


def _opens_own(sentence: Sentence, at: int) -> bool:
    """Whether "that" opens a clause with a verb of its own, not that of "said that was wrong"."""
    if sentence.tags[at] != THAT:
        return False
    is_subject = sentence.tag(at + 1) in FINITE
    return not is_subject or sentence.tags[at - 1] in (NOUN, NAME, SUB)


def _is_contact(sentence: Sentence, at: int) -> bool:
    """Whether a clause begins that describes the noun before it: "policies he is known for"."""
    is_begun = sentence.tags[at] == PRON and sentence.tag(at + 1) in FINITE
    return is_begun and sentence.tags[at - 1] == NOUN


def _closing(sentence: Sentence, mark: str, first: int, end: int) -> int | None:
    """Where the mark stands behind which the verb of the main clause follows.

    The comma can stand inside a quotation.
    """
    for at in range(first, end):
        if sentence.tags[at] == mark and _verb_follows(sentence, at, end):
            return at
        if sentence.low[at] == WHOLE and _verb_follows(sentence, at, end):
            return at + 1
    return None


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


def begins_verb(sentence: Sentence, at: int) -> bool:
    """Whether a verb group begins: "are" of "was rigged are few", not "rigged"."""
    tag, before = sentence.tags[at], sentence.tag(at - 1)
    if tag not in FINITE:
        return False
    if sentence.form(at - 1) == "to" or (
        tag == PAST and sentence.form(at - 1) in _BEFORE_PARTICIPLE
    ):
        return False  # "plans to come"
    if tag == PAST and before in (DET, POSS, PREP) and sentence.tag(at + 1) in (NOUN, NAME):
        return False  # "at a contested convention", "of flawed rules"
    return before not in FINITE | {ADV} or (tag in AUXILIARY and before in (PAST, VERB))


def _verb_follows(sentence: Sentence, at: int, end: int) -> bool:
    place = at + 1
    while place < end and sentence.tags[place] == ADV:
        place += 1
    return place < end and sentence.tags[place] in FINITE


def _subject_of(draft: Draft) -> int:
    """Where the subject begins; of "he was asked to go" it is part of the content."""
    if draft.source is None:
        return min(start for start, _ in draft.content)
    return (draft.source.stands_for or draft.source.places)[0]


def _end_before_main_clause(draft: Draft, start: int, end: int) -> int:
    """In "While he said he was ready, she left" the content ends with the clause of "while"."""
    sentence = draft.sentence
    if draft.source is not None and draft.source.shared and not _is_participle(draft):
        return end
    before = _subject_of(draft) - 1
    word = sentence.form(before)
    opens = before == 0 and sentence.tags[0] == PREP  # "In a letter announcing it, she left"
    is_second = sentence.low[0] == "with" and sentence.tag(before) == AND and _is_participle(draft)
    opens = opens or is_second  # "With May near and polls showing her ahead, Lind left"
    opens = opens or (sentence.tags[0] == PREP and _is_day_that(sentence, before))
    if not (opens or sentence.tag(before) == SUB or word in ("after", "before", "since")):
        return end
    is_noun = sentence.tags[start] in (NAME, NOUN)  # "As Berg conceded defeat, his aides left"
    for at in range(start + 1, end):
        is_subject = sentence.tag(at + 1) in _SUBJECT or sentence.form(at + 1) == "what"
        is_comma = sentence.tags[at] == COMMA and (at >= start + _LEAST or is_noun)
        is_end = is_comma or sentence.low[at] == WHOLE or at in sentence.paused
        if is_end and is_subject and finite_soon(sentence, at + 1, end):
            return at + (sentence.tags[at] == QUOTED)
    return end


def _is_day_that(sentence: Sentence, at: int) -> bool:
    """Whether "On the day that" opens the clause: it tells when, as "when" does."""
    return sentence.tag(at) == THAT and sentence.form(at - 1) in words("time_nouns")
