"""Quotations that no cue governs: which statement beside them takes them.

In: a quotation at its place, the drafts of its sentence, the statement before and those behind.
Out: the quotation added to one of them, or to a new draft of the subject of its sentence or of the
open speaker. Who has the floor is kept by ``quoted``.
"""

from dataclasses import dataclass

from pipeline.models import Act, BlockKind
from pipeline.statements.clauses import goes_on_to_act
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, is_thing, shared_subject
from pipeline.statements.tagging import (
    AND,
    COLON,
    COMMA,
    DET,
    DOT,
    NAME,
    NOUN,
    PAST,
    PRON,
    QUOTED,
)

FEW_WORDS = 3
"""Quotations of fewer words that no cue governs are scare quotes, titles or nicknames."""
SURE_WORDS = 5
"""Quotations of so many words are statements in 97.8% of political news."""
_OPENING = 8
"""A cue that opens a sentence stands among its first words."""


@dataclass(frozen=True, slots=True)
class Place:
    """A quotation that no cue has claimed; ``whole`` where it stands alone, as words said do."""

    sentence: Sentence
    at: int
    size: int
    whole: bool


def give(place: Place, own: list[Draft], last: Draft | None, following: list[Draft]) -> bool:
    """Add a quotation to the draft it belongs to; false where there is none."""
    sentence, piece = place.sentence, (place.at, place.at + 1)
    led = sentence.tag(place.at - 1) == COLON and shared_subject(sentence, place.at) is not None
    if place.whole and not led and last is not None and goes_on(last, sentence):
        last.add(sentence, piece)
        return True
    same = _nearest(own, place.at)
    if same is not None and place.size >= FEW_WORDS:
        if _acts_again(same, place.at):
            own.append(_bare(sentence, "<source> ... <quotation>", same.source, place.at))
        else:
            same.content = sorted([*same.content, piece])
        return True
    taker = next((draft for draft in following if _takes_back(draft, sentence)), None)
    if place.whole and taker is not None:
        taker.add(sentence, piece)
        return True
    made = _without_cue(sentence, place.at, last)
    is_said = place.size >= FEW_WORDS or sentence.tag(place.at - 1) != COMMA
    if made is None or not ((place.whole and is_said) or place.size >= SURE_WORDS):
        return False
    own.append(made)
    return True


def goes_on(last: Draft, sentence: Sentence) -> bool:
    """Whether a sentence of quoted words goes on from the statement before it."""
    before = last.last_sentence
    if before.number + 1 != sentence.number:
        return False
    if before.paragraph != sentence.paragraph:
        return any(one.goes_on for one in before.quotations.values()) or ends_open(before)
    return bool(before.quotations) or ends_open(before)


def _speaks_on(last: Draft, sentence: Sentence) -> bool:
    """Whether the sentence right after words said is still the speaker's: it has no cue."""
    before = last.last_sentence
    return (
        before.number + 1 == sentence.number
        and before.paragraph == sentence.paragraph
        and last.cue is not None
        and bool(last.content)
        and last.content[0][0] < last.cue[0]
    )


def ends_open(sentence: Sentence) -> bool:
    """A sentence that ends in a colon leaves its content to the next one."""
    return bool(sentence.tags) and sentence.tags[-1] == COLON


def _takes_back(draft: Draft, sentence: Sentence) -> bool:
    """Whether a cue without content takes the quotation of the sentence before."""
    return (
        not draft.content
        and not draft.more
        and draft.cue is not None
        and draft.cue[0] <= _OPENING
        and (draft.sentence.paragraph == sentence.paragraph or draft.frame == Frame.LABEL)
    )


def _nearest(own: list[Draft], at: int) -> Draft | None:
    """The draft of the sentence whose cue stands nearest to the quotation."""
    usable = [draft for draft in own if draft.cue and draft.source and draft.act != Act.BELIEF]
    return min(usable, key=lambda draft: abs((draft.cue or (0, 0))[0] - at), default=None)


def _acts_again(draft: Draft, at: int) -> bool:
    """Whether a verb of its own leads to a quotation: "thanked the town and then wept: “...”"."""
    sentence, last = draft.sentence, max((end for _, end in draft.content), default=at)
    if draft.frame != Frame.TOPIC or sentence.tag(at - 1) not in (COMMA, COLON):
        return False
    joins = next((place for place in range(last, at) if sentence.tags[place] == AND), at)
    return joins < at and goes_on_to_act(sentence, joins + 1)


def _without_cue(sentence: Sentence, at: int, last: Draft | None) -> Draft | None:
    """A statement by the subject of its sentence, else by the open speaker."""
    is_name = sentence.tag(at - 1) == DET and sentence.tag(at + 1) == NOUN
    if sentence.kind in (BlockKind.TITLE, BlockKind.HEADING) or is_name:
        return None  # "the “I am late” line"
    led = sentence.tag(at - 1) == COLON
    if last is not None and last.source is not None and _speaks_on(last, sentence) and not led:
        draft = _bare(sentence, "<quotation> by the open speaker", last.source, at)
        draft.source_in = last.source_in or last.sentence
        return draft
    subject = shared_subject(sentence, at) if at > 0 else None
    if subject is not None:
        speaker = _for_whom(sentence) if led and is_thing(sentence, subject) else subject
        return _bare(sentence, "<source> ... <quotation>", speaker, at)
    if at == 0 and not stands_alone(sentence, at):
        named = _subject_behind(sentence, at + 1)
        return _bare(sentence, "<source> ... <quotation>", named, at) if named else None
    if last is None or last.source is None:
        return None
    draft = _bare(sentence, "<quotation> by the open speaker", last.source, at)
    draft.source_in = last.source_in or last.sentence
    return draft


def _subject_behind(sentence: Sentence, at: int) -> Source | None:
    """Whose words open a sentence whose verb no list knows: '"...," Lind, the mayor, wept'."""
    phrase = phrase_starting(sentence, at, len(sentence))
    if phrase is None and sentence.tag(at) == PAST:
        phrase = phrase_starting(sentence, at + 1, len(sentence))
    if phrase is None:
        return None
    first, end = phrase
    if sentence.tags[first] in (NOUN, PAST) and sentence.tag(first + 1) == NAME:
        first += 1  # "wept Ada Lind"
    if sentence.tags[first] == NAME:
        end = next((place for place in range(first, end) if sentence.tags[place] != NAME), end)
    phrase = first, end
    tags = sentence.tags[first:end]
    is_known = NAME in tags or PRON in tags or can_speak(sentence.low[phrase[1] - 1])
    return Source(phrase) if is_known else None


def _for_whom(sentence: Sentence) -> Source | None:
    """Who thinks so in "For Lind, a nurse, the choice was simple: “...”"; else nobody."""
    phrase = phrase_starting(sentence, 1, len(sentence)) if sentence.form(0) == "for" else None
    is_named = phrase is not None and NAME in sentence.tags[phrase[0] : phrase[1]]
    return Source(phrase) if phrase and is_named else None


def _bare(sentence: Sentence, rule: str, source: Source | None, at: int) -> Draft:
    draft = Draft(sentence, rule, Act.SPEECH, None, source)
    draft.content.append((at, at + 1))
    return draft


def stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether nothing but quotations stands in the sentence, or a colon or comma leads to it."""
    if sentence.tag(at - 1) in (COLON, COMMA) and at > 1:
        return True
    return all(tag in (QUOTED, DOT, COMMA) for tag in sentence.tags)
