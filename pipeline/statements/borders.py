"""Where the content of each cue of a sentence ends, once all of its cues are known.

In: the drafts of one sentence. Out: the same drafts with clipped content. A later cue with the
same or an own subject, set off by a comma or a conjunction, ends the content before it ("said X
and warned that Y"); a cue without such a border lies inside ("said that Lind had said").
"""

from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.ends import own_end
from pipeline.statements.frames import Frame
from pipeline.statements.semicolons import clause_behind
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    AND,
    AUXILIARY,
    BE,
    COLON,
    COMMA,
    DASH,
    FINITE,
    PAST,
    PREP,
    QUOTED,
    REL,
    SEMI,
    SUB,
)
from pipeline.statements.trailing import around_day

_CONTRAST = frozenset({"but", "while", "though", "although", "whereas", "as", "and", "yet"})


def clip(drafts: list[Draft]) -> None:
    """End the content of every draft where a sibling begins."""
    for draft in drafts:
        for other in drafts:
            if other is not draft:
                _clip_by(draft, other)
        draft.content = [
            piece
            for start, end in draft.content
            for piece in around_day(draft, start, own_end(draft, start, end))
        ]
        if draft.content:
            draft.content[-1] = _without_who(draft.sentence, draft.content[-1])
        draft.content = [
            trimmed
            for piece in draft.content
            if (trimmed := _trimmed(draft.sentence, piece))[1] > trimmed[0]
            and draft.sentence.tags[slice(*trimmed)] != [PREP]
        ]
    for draft in drafts:
        for other in drafts:
            if other is not draft:
                _end_within(draft, other)


def _end_within(inner: Draft, outer: Draft) -> None:
    """End the words of a cue inside those of another where these end with a quotation."""
    if inner.cue is None or outer.cue is None or inner.left < outer.cue[1]:
        return
    for start, end in outer.content:
        is_inside = start <= inner.left and inner.cue[1] < end
        if is_inside and inner.sentence.low[end - 1] == WHOLE:
            inner.content = [
                (first, min(last, end)) for first, last in inner.content if first < end
            ]


def _clip_by(draft: Draft, other: Draft) -> None:
    begins = clause_behind(other.sentence, _begins(other))
    for number, (start, end) in enumerate(draft.content):
        if _stands_in_content_before(draft, other, start, end):
            draft.content[number] = (start, other.content[0][1])
            continue
        quoted = _words_said_by(other, start, end)
        if quoted is not None:
            draft.content[number] = (start, quoted)
            continue
        if (
            not start < begins < end
            or not draft.cue
            or not other.cue
            or other.cue[0] < draft.cue[0]
        ):
            continue
        if _is_sibling(draft, other, begins):
            draft.content[number] = (start, _before_border(draft.sentence, begins, start))


def _words_said_by(other: Draft, start: int, end: int) -> int | None:
    """Where the piece ends for a cue behind it that takes words of it for itself alone."""
    if not other.content or other.cue is None:
        return None
    (first, last), sentence = other.content[0], other.sentence
    if first == start and sentence.tag(first) == QUOTED and start < last <= other.cue[0] <= end:
        return last  # "Lind said, “It is late,” the Post reported"
    is_alone = sentence.tag(first) == QUOTED and sentence.tag(first - 1) in (COMMA, COLON)
    is_alone = is_alone or sentence.tag(first - 1) in (COLON, SEMI)
    return first if is_alone and start < first < other.cue[0] <= end else None


def _stands_in_content_before(draft: Draft, other: Draft, start: int, end: int) -> bool:
    """In "X is expected to win, Smith said" the inner content ends where Smith's does."""
    if other.cue is None or draft.cue is None or not other.content:
        return False
    first, last = other.content[0]
    return last <= other.left and first <= draft.cue[0] < last and start < last < end


def _begins(draft: Draft) -> int:
    """Where the clause of a cue begins: at its subject, unless that is shared."""
    if draft.source is None or draft.source.shared or draft.source.places[0] >= draft.left:
        return draft.left
    places = draft.source.stands_for or draft.source.places
    return places[0] if not draft.is_sibling else draft.left


def _is_sibling(draft: Draft, other: Draft, begins: int) -> bool:
    sentence = draft.sentence
    before, word = sentence.tag(begins - 1), sentence.form(begins - 1)
    if other.passes_on or other.is_sibling:
        return True
    if other.act is Act.BELIEF and draft.act is not Act.BELIEF:
        return before == SEMI
    if _lies_before(draft, other) or _is_about_words(draft, other):
        return False
    if other.source is not None and other.source.shared:
        return _shares_subject(draft, other)
    if word in _CONTRAST or before == SEMI:
        marked = sentence.tag(begins - 2) in (COMMA, DASH, QUOTED) or before == SEMI
        marked = marked or (word == "and" and draft.frame == Frame.TOPIC)
        return marked or word in ("but", "while", "though", "although", "whereas")
    return before in (DASH,)


def _is_about_words(draft: Draft, other: Draft) -> bool:
    """In "said the road was built but was rejected by all" the road is in the words of "said"."""
    if draft.cue is None or not other.content or not other.rule.startswith("<verb> in the passive"):
        return False
    return draft.cue[1] <= other.content[0][0] < other.left


def _lies_before(draft: Draft, other: Draft) -> bool:
    """In "said it was late, as she had told them" what came before the saying is reported."""
    if draft.cue is None or other.cue is None or draft.frame == Frame.TOPIC:
        return False
    sentence = draft.sentence
    return sentence.low[other.cue[0]] == "had" and sentence.low[draft.cue[0]] != "had"


def _shares_subject(draft: Draft, other: Draft) -> bool:
    """Whether "and warned that Y" goes on from "said X": one tense, a content that shows itself."""
    if _tense(draft) != _tense(other):
        return False
    topics = draft.frame == Frame.TOPIC
    sentence, at = draft.sentence, other.left - 1
    contrast = sentence.form(at) == "but" or sentence.tag(at - 1) in (COMMA, QUOTED)
    parted = other.frame in ("that-clause", "quotation") or _is_no_pair(draft, other)
    return topics or contrast or parted


def _is_no_pair(draft: Draft, other: Draft) -> bool:
    """In "said they had won and vowed to stay" the tenses show that the speaker vowed."""
    sentence = draft.sentence
    if draft.cue is None or other.cue is None or sentence.tags[other.cue[0]] != PAST:
        return False
    if draft.frame == Frame.TO and FINITE.isdisjoint(sentence.tags[draft.cue[1] : other.left]):
        return True  # "pledged to end it and said": no infinitive goes with a past tense
    for at in range(other.left - 1, draft.cue[1], -1):
        if sentence.tags[at] in FINITE:
            return sentence.tags[at] in AUXILIARY or sentence.tags[at - 1] in AUXILIARY
    return False


def _tense(draft: Draft) -> bool:
    word = draft.sentence.low[draft.cue[1] - 1] if draft.cue else ""
    return word.endswith("s") and not word.endswith("ss")


def _before_border(sentence: Sentence, at: int, start: int) -> int:
    while at > start and sentence.tags[at - 1] in (COMMA, DASH, AND, SUB, SEMI, PREP):
        if sentence.tags[at - 1] == PREP and sentence.tag(at - 2) == BE:
            break  # "said the war was over and left"
        at -= 1
    return at


def _without_who(sentence: Sentence, piece: tuple[int, int]) -> tuple[int, int]:
    """A last piece without the "who" of a clause that is cut off."""
    start, end = piece
    return start, end - (end > start and sentence.tags[end - 1] == REL)


def _trimmed(sentence: Sentence, piece: tuple[int, int]) -> tuple[int, int]:
    """A piece without the commas and dashes at its ends."""
    start, end = piece
    edge = (COMMA, DASH, SEMI, "colon", "dot")
    while start < end and sentence.tags[start] in edge:
        start += 1
    while end > start and sentence.tags[end - 1] in edge:
        end -= 1
    if end < len(sentence) and sentence.tags[end] in FINITE and end > start + 1:
        end -= sentence.tags[end - 1] == AND  # "who said it was late but (went)"
    return start, end
