"""Relative clauses whose object is what was said: "a claim that Berg denies", "which he rejects".

In: a ``Sentence``, a cue and its subject with a relative word, or a bare noun, before them. Out:
what the clause takes up, and a draft where nothing else follows the cue. "A claim" behind a comma
stands for the words before it.
"""

from dataclasses import dataclass

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.before import clause_start
from pipeline.statements.clauses import has_clause
from pipeline.statements.contents import Start
from pipeline.statements.cues import cue_nouns
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import (
    ADV,
    AND,
    BORDER,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    NUM,
    OPEN,
    POSS,
    PREP,
    QUOTED,
    REL,
    THAT,
    TIME,
)
from pipeline.statements.verb_groups import Group

_ENDS = BORDER | FINITE | {"", ADV, PREP, TIME}
"""What can follow a verb whose object stands before it."""
_WHOLE = frozenset({DET, NAME, NUM, POSS})
_PLAIN = frozenset({NOUN, NAME, NUM, ING})
_CLAUSES = frozenset({"something", "which"})
"""Words that take up a whole clause."""


@dataclass(frozen=True, slots=True)
class Gap:
    """Where a relative clause opens, and the phrase that it takes up, if there is one."""

    opens: int
    antecedent: Places | None


def subject_apart(sentence: Sentence, group: Group, source: Source) -> Source:
    """The subject without the words it denies: "officials" of ", a charge officials deny"."""
    first, end = source.places
    noun = first + (sentence.tags[first] == DET)
    is_behind = sentence.tag(first - 1) in (COMMA, DASH) and noun + 1 < end
    is_words = sentence.low[noun] in cue_nouns() or sentence.low[noun] in _CLAUSES
    is_denied = is_behind and is_words and sentence.low[group.verb] in words("denying_cues")
    return Source((noun + 1, end)) if is_denied else source


def relative_draft(
    sentence: Sentence, group: Group, source: Source, start: Start | None, before: list[Draft]
) -> Draft | None:
    """The statement of a cue in a relative clause about what is said.

    ``before`` are the drafts of the cues before it, whose content ends where such a clause begins.
    """
    gap = _gap_before(sentence, source)
    if gap is None:
        return None
    if start is None and sentence.tag(group.after) in FINITE:
        return _embedded_draft(sentence, group, source, gap)
    if start is None:
        return _object_draft(sentence, group, source, gap, before)
    return _named_draft(sentence, group, source, gap, start)


def _gap_before(sentence: Sentence, source: Source) -> Gap | None:
    """The relative clause whose subject is the source, if it is one."""
    first = source.places[0]
    at = first - 1
    tag = sentence.tag(at)
    if source.stands_for is not None or at < 0:
        return None
    if tag == REL or (tag == THAT and sentence.tag(at - 1) in (NOUN, NAME)):
        last = at - 2 if sentence.tag(at - 1) in (COMMA, DASH, OPEN) else at - 1
        begins = _plain_phrase(sentence, last)
        return Gap(at, (begins, last + 1)) if begins <= last else None
    is_more = tag == THAT and sentence.tag(at - 1) == AND
    if is_more or sentence.low[at] == "what":
        return Gap(at, None)
    begins = _plain_phrase(sentence, at)
    if begins > at or (sentence.tag(begins - 1) == PREP and begins == 1):
        return None  # "In a letter he denied it"
    return Gap(first, (begins, first))


def _plain_phrase(sentence: Sentence, last: int) -> int:
    """Where "the false claims of fraud" begins that ends at ``last``; behind it for no phrase."""
    first = last + 1
    while first > 0 and sentence.tags[first - 1] in _PLAIN:
        first -= 1
    if first <= last and sentence.tags[first] == ING:
        first += 1
    if first <= last and sentence.tag(first - 1) in (DET, POSS):
        first -= 1
    if first <= last and sentence.form(first - 1) == "of" and sentence.tag(first - 2) == NOUN:
        return _plain_phrase(sentence, first - 2)
    return first


def _object_draft(
    sentence: Sentence, group: Group, source: Source, gap: Gap, before: list[Draft]
) -> Draft | None:
    """The statement of "a claim that Berg denies": what is denied stands before."""
    if "object" not in group.cue.frames or sentence.tag(group.after) not in _ENDS:
        return None
    if gap.antecedent is None or sentence.form(group.after) in ("as", "for", "to"):
        return None
    if gap.antecedent[1] == gap.opens == source.places[0] and _is_of_party(sentence, gap.opens):
        return None  # "the main opposition Greens conceded"
    is_denied = sentence.low[group.verb] in words("denying_cues")
    denied = _words_denied(sentence, gap, before) if is_denied else None
    content = denied or _clause_meant(sentence, gap.antecedent, before) or gap.antecedent
    draft = make_draft(sentence, group, "<content> that <source> <verb>", source, None)
    draft.content.append(content)
    draft.frame = Frame.TOPIC
    return draft


def _is_of_party(sentence: Sentence, at: int) -> bool:
    """Whether what stands before a name tells which party it is, and nothing it rejected."""
    return sentence.form(at - 1) in ("opposition", "ruling", "governing")


def _embedded_draft(sentence: Sentence, group: Group, source: Source, gap: Gap) -> Draft | None:
    """The statement of "the plan, which critics say will fail"."""
    is_clausal = "clause" in group.cue.frames and "object" not in group.cue.frames
    if not is_clausal or group.cue.act is Act.WRITING or not _is_said_of(sentence, gap):
        return None
    draft = make_draft(sentence, group, "<source> <verb> <clause>", source, None)
    draft.content.append((group.after, last_word(sentence)))
    if gap.antecedent is not None:
        draft.content.insert(0, gap.antecedent)
    draft.relative, draft.frame = gap.opens, Frame.CLAUSE
    return draft


def _is_said_of(sentence: Sentence, gap: Gap) -> bool:
    """Whether a relative word takes up somebody or something, not words: "the things he said"."""
    if sentence.tags[gap.opens] not in (REL, THAT):
        return False
    if gap.antecedent is None:
        return True  # "and that critics say will fail"
    first, end = gap.antecedent
    is_whole = not _WHOLE.isdisjoint(sentence.tags[first:end]) or sentence.low[end - 1].endswith(
        "s"
    )
    return is_whole and sentence.low[end - 1] not in cue_nouns().keys() | {"things", "words"}


def _named_draft(
    sentence: Sentence, group: Group, source: Source, gap: Gap, start: Start
) -> Draft | None:
    """The statement of "the plan, which Berg called “a trick”": what is named stands before."""
    is_named = sentence.tag(start.at) == QUOTED or sentence.form(start.at) == "as"
    if start.frame is not Frame.TOPIC or not is_named:
        return None
    draft = make_draft(sentence, group, "<source> <verb> <topic>", source, start)
    draft.relative = gap.opens
    if gap.antecedent is not None:
        draft.content.insert(0, gap.antecedent)
    return draft


def _words_denied(sentence: Sentence, gap: Gap, before: list[Draft]) -> Places | None:
    """What "which he denies" takes up behind the words of another: all of "Berg paid for votes"."""
    comma = gap.opens - 1
    draft = before[-1] if before and sentence.tag(comma) == COMMA else None
    if draft is None or draft.frame not in (Frame.THAT, Frame.CLAUSE):
        return None
    start, stop = draft.content[-1] if draft.content else (0, 0)
    if not start < comma < stop:
        return None
    draft.content[-1] = (start, comma)
    return start, comma


def _clause_meant(sentence: Sentence, antecedent: Places, before: list[Draft]) -> Places | None:
    """The words that "a claim" or "something" behind a comma takes up."""
    first, end = antecedent
    head, comma = sentence.low[end - 1], first - 1
    if sentence.tag(comma) not in (COMMA, DASH) or not (head in cue_nouns() or head in _CLAUSES):
        return None
    for draft in reversed(before):
        start, stop = draft.content[-1] if draft.content else (0, 0)
        is_one = draft.cue is not None and len(draft.content) == 1 and draft.act is not Act.BELIEF
        if is_one and draft.cue and draft.cue[1] <= start < comma <= stop:
            draft.content[-1] = (start, comma)
            return start, comma
    start = clause_start(sentence, comma)
    return (start, comma) if has_clause(sentence, start, comma) else None
