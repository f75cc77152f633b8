"""Participles of saying: ", adding that", "was quoted as saying".

In: a ``Sentence``, a verb group without a subject of its own, the drafts before it. Out: a draft
whose source is the subject of the clause around it.
"""

from pipeline.statements.before import content_before
from pipeline.statements.clauses import has_clause
from pipeline.statements.contents import content_start
from pipeline.statements.cues import is_cue
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import phrase_ending, phrase_starting
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import Source, shared_subject, subject_before
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BE,
    BORDER,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    SEMI,
    SUB,
)
from pipeline.statements.verb_groups import Group

_UNSAID = frozenset({"without", "avoid", "avoided", "avoids", "avoiding"})
"""Words before a participle that tell that nothing was said."""
_UNSAID_OF = frozenset({"short of", "instead of", "refrained from", "refrain from", "away from"})
_WITH_REACH = 12
_PLACED = frozenset({"outside", "inside", "around", "by", "nearby"})
_AGENT_REACH = 8
"""Words of "was quoted by the agency as saying"."""


def participle_draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """The statement of ", adding that": its subject is that of the clause before."""
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    before_it = sentence.tag(group.left - 1)
    if _is_unsaid(sentence, group.left):
        return None
    if start is None:
        return _quoted_as(sentence, group)
    if not group.cue.strong and start.frame is Frame.TOPIC and before_it not in (COMMA, ""):
        return None
    if group.cue.lemma in ("speak", "talk", "cite"):
        return None
    source = _participle_subject(sentence, group, before)
    if source is None:
        return None
    draft = make_draft(sentence, group, f"<source>, <verb>ing <{start.frame}>", source, start)
    opened_by = source.places[0] - 1
    if group.left <= 1 and opened_by > start.at:
        if sentence.tags[start.at] == PREP and not has_clause(sentence, start.at, opened_by):
            return None  # "Writing in the Post, Lind said"
        draft.content = [(start.at, opened_by)]  # "Announcing the result, Lind said"
    draft.is_sibling = sentence.tag(group.left - 1) in (COMMA, DASH, QUOTED) or _follows_cue(
        before, group.left
    )
    return draft


def _is_unsaid(sentence: Sentence, left: int) -> bool:
    """Whether "stopped short of saying", "left without saying" tell that it was not said."""
    last = sentence.form(left - 1)
    return last in _UNSAID or f"{sentence.form(left - 2)} {last}" in _UNSAID_OF


def says_as(sentence: Sentence, after: int) -> bool:
    """Whether behind "quoted" somebody is quoted "as saying", which is a cue of its own."""
    for at in range(after, min(after + _AGENT_REACH, len(sentence) - 1)):
        if sentence.tags[at] in BORDER:
            return False
        if sentence.low[at] == "as":
            return sentence.tags[at + 1] == ING and is_cue(sentence.low[at + 1])
    return False


def _quoted_as(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of '"...," Smith was quoted as saying': the words stand before."""
    quoted = _quoted(sentence, group.left - 1)
    if quoted is None:
        return None
    source, border = quoted
    ahead = content_before(sentence, border, group)
    if ahead is None or QUOTED not in sentence.tags[ahead[0] : ahead[1]]:
        return None
    draft = make_draft(sentence, group, "<source>, <verb>ing <quotation>", source, None)
    draft.content.append(ahead)
    return draft


def _quoted(sentence: Sentence, at: int) -> tuple[Source, int] | None:
    """Whom "was quoted by the agency as saying" quotes, and where that clause begins.

    ``at`` is the place of "as". In "the agency quoted Smith as saying" the object is quoted.
    """
    if sentence.form(at) != "as":
        return None
    for verb in range(at - 1, max(at - _AGENT_REACH, 0), -1):
        if sentence.low[verb] in ("quoted", "cited"):
            return _quoted_by(sentence, verb, at)
    return None


def _quoted_by(sentence: Sentence, verb: int, at: int) -> tuple[Source, int] | None:
    first = verb
    while sentence.tag(first - 1) in AUXILIARY | {ADV}:
        first -= 1
    subject = subject_before(sentence, first)
    if subject is None:
        return None
    if BE in sentence.tags[first:verb]:
        return subject, subject.places[0]
    phrase = phrase_starting(sentence, verb + 1, at)
    return (Source(phrase), subject.places[0]) if phrase and phrase[1] == at else None


def _follows_cue(before: list[Draft], at: int) -> bool:
    """Whether the participle stands right after another cue, as in "said adding that"."""
    return any(draft.cue is not None and draft.cue[1] == at for draft in before)


def _participle_subject(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    left = group.left
    if sentence.form(left - 1) == "as" and sentence.tag(left - 2) not in BORDER:
        quoted = _quoted(sentence, left - 1)
        if quoted is not None or sentence.tag(left - 2) in (NAME, NOUN, QUOTED):
            return quoted[0] if quoted else _plain_subject(sentence, left - 2)
    if left == 0 or (left == 1 and sentence.tags[0] in (PREP, SUB)):
        return _after_first_comma(sentence, group.after)
    if sentence.tags[left - 1] not in BORDER | {AND, PREP, SUB, QUOTED, ADV}:
        beside = _beside(sentence, left)
        if beside is not None:
            return beside
    return _of_with(sentence, left) or _of_deed(sentence, left) or _around(sentence, left, before)


def _of_with(sentence: Sentence, left: int) -> Source | None:
    """Whose participle stands in ", with one of its leaders, Ada Lind, telling guests"."""
    for at in range(left - 1, max(left - _WITH_REACH, 0), -1):
        if sentence.tags[at] in FINITE:
            return None
        if sentence.low[at] == "with" and sentence.tags[at - 1] == COMMA:
            phrase = phrase_starting(sentence, at + 1, left)
            return Source(phrase) if phrase else None
    return None


def _of_deed(sentence: Sentence, left: int) -> Source | None:
    """Who did what the participle goes with: "guests" of "guests gathered outside chanting"."""
    at = left - 1
    while at > 0 and (sentence.tags[at] == ADV or sentence.low[at] in _PLACED):
        at -= 1
    did = at < left - 1 and sentence.tag(at) == PAST and not is_cue(sentence.low[at])
    return subject_before(sentence, at) if did else None


def _around(sentence: Sentence, left: int, before: list[Draft]) -> Source | None:
    """The subject of the cue before, or of the clause around the participle."""
    for draft in reversed(before):
        if draft.cue is not None and draft.source is not None:
            if not any(tag in FINITE for tag in sentence.tags[draft.cue[1] : left]):
                return draft.source
            break
    begins = _main_clause(sentence, left)
    main = shared_subject(sentence, left, begins)
    for draft in before:
        if draft.source is not None and draft.cue is not None and draft.cue[0] >= begins:
            is_outer = main is None or draft.source.places[0] <= main.places[0]
            return draft.source if is_outer else main
    return main


def _plain_subject(sentence: Sentence, last: int) -> Source | None:
    """In "quoted Smith as saying" the one who says is the object."""
    phrase = phrase_ending(sentence, last)
    return Source(phrase) if phrase else None


def _is_object(sentence: Sentence, at: int) -> bool:
    before = at - 2 if sentence.tag(at - 1) == ADV else at - 1
    return before >= 0 and sentence.tags[before] in FINITE | {ING}


def _beside(sentence: Sentence, left: int) -> Source | None:
    """Whom a participle without a comma describes: the noun before it, or who acts on that."""
    nearest = subject_before(sentence, left)
    if nearest is None:
        return None
    acting = _acting(sentence, nearest.places[0])
    return acting or (None if _is_object(sentence, nearest.places[0]) else nearest)


def _acting(sentence: Sentence, at: int) -> Source | None:
    """Who acts on the object at ``at``: Lind in "after Lind sent a series of posts saying"."""
    before = at - 2 if sentence.tag(at - 1) == ADV else at - 1
    if before <= 0 or sentence.tags[before] != PAST or is_cue(sentence.low[before]):
        return None
    return subject_before(sentence, before)


def _main_clause(sentence: Sentence, at: int) -> int:
    """Where the main clause around ``at`` begins: after ", and", after an opening "when ...,"."""
    begins = 0
    opens_subordinate = sentence.tags[0] in (SUB, PREP)
    for place in range(1, at):
        if sentence.tags[place] == SEMI:
            begins = place + 1
        elif sentence.tags[place] == COMMA:
            first = place + 1
            if sentence.tag(first) == AND:
                first += 1
            elif not (opens_subordinate and begins == 0):
                continue
            if sentence.tag(first) in (PRON, NAME, DET, POSS) and _finite_before_comma(
                sentence, first, at
            ):
                begins = first
    return begins


def _finite_before_comma(sentence: Sentence, start: int, end: int) -> bool:
    for place in range(start, end):
        if sentence.tags[place] in FINITE:
            return True
        if sentence.tags[place] == COMMA:
            return False
    return False


def _after_first_comma(sentence: Sentence, at: int) -> Source | None:
    for place in range(at, len(sentence)):
        if sentence.tags[place] == COMMA or sentence.low[place] == WHOLE:
            phrase = phrase_starting(sentence, place + 1, len(sentence))
            if phrase is not None and sentence.tags[phrase[0]] != QUOTED:
                return Source(phrase)
    return None
