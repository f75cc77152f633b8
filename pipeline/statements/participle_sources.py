"""Whose a participle of saying is: "Lind left, adding that", "guests gathered outside chanting".

In: a ``Sentence``, a verb group without a subject of its own, the drafts before it. Out: a
``Source``, the subject of the clause that the participle goes with.
"""

from pipeline.lexicon import words
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.cues import is_cue
from pipeline.statements.described import described
from pipeline.statements.draft import Draft
from pipeline.statements.judged import judged_for
from pipeline.statements.noun_phrases import phrase_ending, phrase_starting
from pipeline.statements.questions import question_in
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import Source, is_thing, shared_subject, subject_before
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BE,
    BORDER,
    COMMA,
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
    REL,
    SEMI,
    SUB,
)
from pipeline.statements.verb_groups import Group
from pipeline.statements.witnesses import who_was_witnessed

_WITH_REACH = 12
_PLACED = frozenset({"outside", "inside", "around", "by", "nearby"})
_LEADS_TO_ACT = frozenset({"by", "after", "before", "while"})
"""Before a participle of who acts in the clause right before them."""
_ADDING = frozenset(
    {"in addition to", "instead of", "rather than", "apart from", "aside from", "as well as"}
)
AGENT_REACH = 8
"""Words of "was quoted by the agency as saying"."""


def participle_source(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    """The source of a participle, from the clause around it and the drafts before it."""
    left = group.left
    witnessed = who_was_witnessed(sentence, left)
    if witnessed is not None:
        return witnessed
    if sentence.form(left - 1) == "as" and sentence.tag(left - 2) not in BORDER - {COMMA}:
        quoted = quoted_as(sentence, left - 1)
        if quoted is not None or sentence.tag(left - 2) in (NAME, NOUN, QUOTED):
            return quoted[0] if quoted else _plain_subject(sentence, left - 2)
    if left == 0 or (left == 1 and sentence.tags[0] in (PREP, SUB)) or _adds(sentence, group):
        return _after_first_comma(sentence, group.after)
    if sentence.tags[left - 1] not in BORDER | {AND, PREP, SUB, QUOTED, ADV}:
        beside = described(sentence, left, group)
        if beside is not None:
            return beside
    if sentence.form(left - 1) in _LEADS_TO_ACT and sentence.form(left) != "adding":
        means = _of_means(sentence, left)
        if means is not None:
            return means
    return _of_with(sentence, left) or _of_deed(sentence, left) or _around(sentence, left, before)


def _adds(sentence: Sentence, group: Group) -> bool:
    """Whether "In addition to", "Instead of" opens the sentence before the participle."""
    return " ".join(sentence.low[: group.verb]) in _ADDING


def quoted_as(sentence: Sentence, at: int) -> tuple[Source, int] | None:
    """Whom "was quoted by the agency as saying" quotes, and where that clause begins.

    ``at`` is the place of "as". In "the agency quoted Smith as saying" the object is quoted.
    """
    if sentence.form(at) != "as":
        return None
    for verb in range(at - 1, max(at - AGENT_REACH, 0), -1):
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
    if phrase is None:
        return None
    ends = (phrase[1], skip_adverbials(sentence, phrase[1]), after_aside(sentence, phrase[1]))
    return (Source(phrase), subject.places[0]) if at in ends else None


def after_aside(sentence: Sentence, at: int) -> int:
    """The place behind ", the governor," at ``at``; the place itself where no such aside stands."""
    if sentence.tag(at) != COMMA:
        return at
    near = range(at + 1, min(at + AGENT_REACH, len(sentence)))
    close = next((p for p in near if sentence.tags[p] in BORDER | FINITE), at)
    return close + 1 if sentence.tag(close) == COMMA else at


def _last_actor(sentence: Sentence, left: int, floor: int) -> Source | None:
    """Who acts last before: Lind in "prices fell after Lind closed the bank, saying"."""
    for verb in range(left - 1, floor, -1):
        if sentence.tags[verb] == PAST and sentence.tags[verb - 1] in (NAME, NOUN):
            actor = subject_before(sentence, verb, floor)
            return actor if actor is not None and not is_thing(sentence, actor) else None
    return None


def _plain_subject(sentence: Sentence, last: int) -> Source | None:
    """In "quoted Smith as saying" the one who says is the object."""
    phrase = phrase_ending(sentence, last)
    return Source(phrase) if phrase else None


def acts_in_with(sentence: Sentence, left: int) -> bool:
    """Whether the participle is that of ", with one of its leaders calling it a trick"."""
    return _of_with(sentence, left) is not None


def _of_with(sentence: Sentence, left: int) -> Source | None:
    """Whose participle stands in ", with one of its leaders, Ada Lind, telling guests"."""
    first = left - 1
    if sentence.tag(first) == COMMA:  # ", with Lind, who heads it, telling guests"
        reach = range(first - 1, max(first - _WITH_REACH, 0), -1)
        aside = next((p for p in reach if sentence.tags[p] == COMMA), None)
        first = aside if aside is not None and sentence.tag(aside + 1) == REL else first
    for at in range(first, max(first - _WITH_REACH, 0), -1):
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


def _of_means(sentence: Sentence, left: int) -> Source | None:
    """Who acts by it: Lind in "Berg has had a hard year since Lind stunned it by declaring"."""
    for verb in range(left - 2, 0, -1):
        if sentence.tags[verb] in FINITE:
            actor = subject_before(sentence, verb)
            last = actor.places[1] - 1 if actor else 0
            is_none = sentence.low[last] == "ago" or sentence.tags[last] == DET
            return None if actor is None or is_none or is_thing(sentence, actor) else actor
        if sentence.tags[verb] in BORDER | {QUOTED, ING}:
            return None
    return None


def _around(sentence: Sentence, left: int, before: list[Draft]) -> Source | None:
    """The subject of the cue before, or of the clause around the participle."""
    for draft in reversed(before):
        if draft.cue is None or draft.source is None or _describes(sentence, draft.cue[0]):
            continue
        between = (at for at in range(draft.cue[1], left) if sentence.tags[at] in FINITE)
        if all(_describes(sentence, at) for at in between):
            return judged_for(sentence, left, draft) or draft.source
        break
    begins = _main_clause(sentence, left)
    main = shared_subject(sentence, left, begins)
    if main is not None and is_thing(sentence, main):
        main = _last_actor(sentence, left, begins) or main
    for draft in before:
        if draft.source is not None and draft.cue is not None and draft.cue[0] >= begins:
            is_outer = main is None or draft.source.places[0] <= main.places[0]
            return draft.source if is_outer else main
    return main


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a participle tells which paper is meant: "told them in a letter published Monday"."""
    is_channel = sentence.form(at - 1) in words("channels") | words("venues")
    return sentence.tags[at] == PAST and is_channel


def _main_clause(sentence: Sentence, at: int) -> int:
    """Where the main clause around ``at`` begins: after ", and", after an opening "when ...,"."""
    question = question_in(sentence)
    begins = question.end + 1 if question is not None and question.end < at else 0
    opens_subordinate = sentence.tags[0] in (SUB, PREP)
    for place in range(1, at):
        if sentence.tags[place] == SEMI:
            begins = place + 1
        elif sentence.tags[place] == COMMA or (
            sentence.low[place] == WHOLE and opens_subordinate and begins == 0
        ):
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
