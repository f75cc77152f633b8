"""Statements that quoted words report in turn: what Berg, who is quoted, says that Lind said.

In: the text and an outermost quotation with those inside it, or the drafts in a turn of a
transcript. Out: drafts of plain verbs of saying, of somebody named, of the speaker ("I told her in
May that"), of one of theirs ("my mother used to say that") or of "he". What only "they" or "people"
say there is left out, and so is what somebody feels.
"""

import re
from collections.abc import Iterator, Sequence

from pipeline.lexicon import words
from pipeline.models import Act, BlockKind
from pipeline.statements.borders import clip
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import Places
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import LONGEST, WHOLE, Sentence, read_words
from pipeline.statements.tagging import (
    FINITE,
    HAVE,
    MODAL,
    NAME,
    NOUN,
    NUM,
    PAST,
    POSS,
    QUOTED,
    TIME,
)
from pipeline.statements.verbs import verb_drafts
from pipeline.text.quotations import Quotation
from pipeline.text.sentences import split_sentences

_BY_NAME = frozenset({"said", "says", "told"})
_PROMISES = frozenset({"promised", "pledged", "vowed", "threatened"})
"""Verbs with "to" by which somebody tells what he will do."""
_PLAIN = _BY_NAME | frozenset(
    {"wrote", "written", "warned", "argued", "claimed", "announced", "insisted", "assured"}
)
_SAYING = re.compile(rf"\b(?:used to say|{'|'.join(sorted(_PLAIN | _PROMISES))})\b")
_REPORTED = frozenset({Frame.THAT, Frame.CLAUSE})
_ONE = frozenset({"he", "she"})
_POINTING = frozenset({"this", "that"})
_ASKS = frozenset({"how", "what", "way", "which"})
"""Before a subject these only take up what was said: "the way he said it"."""


def inner_drafts(
    text: str, quotation: Quotation, nested: Sequence[Quotation] = ()
) -> Iterator[Draft]:
    """The statements inside a quotation, each in its own sentence."""
    if not _SAYING.search(text, quotation.inside_start, quotation.inside_end):
        return
    for start, end in split_sentences(text, quotation.inside_start, quotation.inside_end):
        inside = [one for one in nested if start <= one.start and one.end <= end]
        sentence = _sentence(text, start, end, inside)
        if len(sentence) <= LONGEST:
            drafts, _ = verb_drafts(sentence)
            clip(drafts)
            yield from (draft for draft in drafts if is_reported(draft) or _is_quoted(draft))


def _sentence(text: str, start: int, end: int, nested: Sequence[Quotation]) -> Sentence:
    """A sentence of a quotation; what is quoted in it is a single word again."""
    sentence = Sentence(start, end, number=-1, paragraph=-1, kind=BlockKind.PARAGRAPH)
    at = start
    for one in nested:
        if text[one.inside_end - 1] in ",.!?…":  # else it may be a nickname or a title
            read_words(sentence, text, at, one.start)
            sentence.quotations[len(sentence)] = one
            sentence.add(QUOTED, WHOLE, one.start, one.end)
            at = one.end
    read_words(sentence, text, at, end)
    return sentence


def is_reported(draft: Draft) -> bool:
    """Whether somebody said something, by a plain verb: no belief, no topic."""
    if draft.source is None or draft.act is Act.BELIEF or not draft.content:
        return False
    if draft.frame == Frame.TO:
        return _verb(draft) in _PROMISES and draft.addressee is None and _is_named(draft)
    is_named = _is_named(draft) and (_verb(draft) not in _PLAIN - _BY_NAME or _has_words(draft))
    return draft.frame in _REPORTED and (is_named or _is_told(draft))


def _is_quoted(draft: Draft) -> bool:
    """Whether somebody's words are quoted in those of another: "‘A pity,’ he told me"."""
    tags = {draft.sentence.tags[at] for piece in draft.content for at in range(*piece)}
    is_said = draft.source is not None and _verb(draft) in _PLAIN and not _is_supposed(draft)
    return is_said and tags == {QUOTED} and (_is_named(draft) or _is_one(draft))


def _verb(draft: Draft) -> str:
    return draft.sentence.low[draft.cue[1] - 1] if draft.cue else ""


def _is_named(draft: Draft) -> bool:
    return NAME in draft.sentence.tags[slice(*_source(draft))]


def _source(draft: Draft) -> Places:
    return draft.source.places if draft.source else (0, 0)


def _is_told(draft: Draft) -> bool:
    """Whether "he", the speaker or one of theirs told it in the past, with words of its own."""
    sentence, first = draft.sentence, _source(draft)[0]
    leads = sentence.form(first - 1)
    is_taken_up = leads in _ASKS or sentence.tag(first - 1) == NAME
    is_taken_up = is_taken_up or (
        sentence.tag(first - 1) == NOUN and leads not in words("time_nouns")
    )
    is_apart = sentence.form(first) != "i" or _is_another_time(draft)
    return is_apart and not is_taken_up and _is_one(draft) and _is_past(draft) and _has_words(draft)


def _is_another_time(draft: Draft) -> bool:
    """Whether it shows that the speaker said it before: when, to whom, or "have said"."""
    sentence, cue = draft.sentence, draft.cue or (0, 0)
    beside = [*range(cue[0]), *range(cue[1], draft.content[0][0])]
    is_dated = any(
        sentence.tags[at] == TIME
        or sentence.low[at] in words("time_nouns")
        or _is_year(sentence, at)
        for at in beside
    )
    is_dated = is_dated or sentence.form(_source(draft)[0] - 1) == "when"
    return is_dated or draft.addressee is not None or HAVE in sentence.tags[slice(*cue)]


def _is_year(sentence: Sentence, at: int) -> bool:
    """Whether a year, a month or a place stands behind "in": "in May", "in Oslo"."""
    return sentence.tags[at] in (NAME, NUM) and sentence.form(at - 1) in ("in", "since")


def _is_one(draft: Draft) -> bool:
    """Whether "I", "he" or "my mother" says it."""
    sentence, (first, last) = draft.sentence, _source(draft)
    if sentence.tag(first) == POSS:
        return can_speak(sentence.low[last - 1])
    return sentence.low[first:last] == ["i"] or sentence.form(first) in _ONE


def _is_past(draft: Draft) -> bool:
    """Whether it was said before: "I said in May", not "I promise you", "I would say"."""
    if draft.cue is None:
        return False
    first, last = draft.cue
    is_wont = draft.sentence.low[first - 1 : last] == ["used", "to", "say"]
    is_past = _verb(draft) in _PLAIN and draft.sentence.tags[last - 1] == PAST
    return is_wont or (is_past and not _is_supposed(draft))


def _is_supposed(draft: Draft) -> bool:
    """Whether it would only be said: "would have told you"."""
    return draft.cue is not None and MODAL in draft.sentence.tags[slice(*draft.cue)]


def _has_words(draft: Draft) -> bool:
    """Whether a clause tells what was said: not "told me that story", "said this week"."""
    sentence, (start, end) = draft.sentence, draft.content[0]
    if sentence.low[start] == "what":
        return False
    if sentence.low[start] in _POINTING and sentence.tag(start + 1) == NOUN:
        return False
    return not FINITE.isdisjoint(sentence.tags[start:end])
