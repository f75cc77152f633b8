"""From a reading to its attributions: sentences, cues, borders, quotations, layers.

In: a ``Reading``. Out: ``Attribution`` rows in the order of the text, and refused stretches
with the reason. Speakers and days are found from them by ``extract``.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile
from operator import attrgetter

from pipeline.models import Mode
from pipeline.statements.adjectives import adjective_drafts
from pipeline.statements.attribution import Attribution, Range
from pipeline.statements.borders import clip
from pipeline.statements.draft import Draft
from pipeline.statements.headline_sources import headline_draft
from pipeline.statements.inner import inner_drafts, is_reported
from pipeline.statements.labels import TURN, Turn
from pipeline.statements.layers import layered, pass_on, size
from pipeline.statements.noun_phrases import Places
from pipeline.statements.phrases import phrase_drafts
from pipeline.statements.quoted import attach
from pipeline.statements.sentence import Sentence, sentences_of
from pipeline.statements.shapes import CONFIDENCE, MATTER_CONFIDENCE
from pipeline.statements.spoken_nouns import spoken_noun_drafts
from pipeline.statements.tagging import QUOTED
from pipeline.statements.verbs import verb_drafts
from pipeline.text import Reading
from pipeline.text.quotations import Quotation, quotations


@dataclass(frozen=True, slots=True)
class Refused:
    """A stretch of ``Reading.text`` that was taken for a statement and is none."""

    start: int
    end: int
    reason: str


def find_attributions(reading: Reading) -> tuple[list[Attribution], list[Refused]]:
    """All attributions of an article, outer ones before those inside them."""
    quoted = quotations(reading)
    sentences = sentences_of(reading, quoted)
    drafts: list[list[Draft]] = []
    refused: list[Refused] = []
    turn = Turn(sentences)
    headed = headline_draft(sentences)
    for sentence in sentences:
        found, refusals = verb_drafts(sentence)
        found.extend(_others(_without_verb(sentence), found))
        turned = turn.drafts(sentence)
        if headed and headed.sentence is sentence:
            turned = [headed]  # "Lund vote: It was rigged – Lind" has a label of its own besides
        found = [one for one in found if not turn.is_open or is_reported(one)]
        clip(found if turn.is_open else found + turned)
        found = pass_on(found + turned)
        drafts.append(found)
        refused.extend(_refusals(sentence, refusals))
    attached = attach(reading.text, sentences, drafts)
    refused.extend(Refused(q.start, q.end, reason) for q, reason in attached.refused)
    refused_at = {quotation.start for quotation, _ in attached.refused}
    inner = [
        draft
        for quotation in quoted
        if quotation.depth == 0 and quotation.start not in refused_at
        for draft in inner_drafts(reading.text, quotation, _nested(quoted, quotation))
    ]
    made = [_attribution(reading.text, draft) for draft in (*attached.drafts, *inner)]
    kept = sorted((one for one in made if one), key=_in_order)
    return layered(kept), sorted(refused, key=lambda one: (one.start, one.end))


def _nested(quoted: tuple[Quotation, ...], outer: Quotation) -> list[Quotation]:
    """The quotations right inside another one."""
    after = bisect_right(quoted, outer.start, key=attrgetter("start"))
    behind = takewhile(lambda one: one.start < outer.end, quoted[after:])
    return [one for one in behind if one.depth == 1]


def _without_verb(sentence: Sentence) -> list[Draft]:
    return [
        *phrase_drafts(sentence),
        *adjective_drafts(sentence),
        *spoken_noun_drafts(sentence),
    ]


def _others(drafts: list[Draft], found: list[Draft]) -> list[Draft]:
    """Those whose noun no cue has taken already, as "voiced his belief that" takes it."""
    cues = [draft.cue for draft in found if draft.cue]
    return [
        draft
        for draft in drafts
        if draft.cue is None or not any(a <= draft.cue[0] < b for a, b in cues)
    ]


def _in_order(attribution: Attribution) -> tuple[int, int]:
    """By where the words begin; the longer first, so that outer ones come before inner ones."""
    return attribution.content[0][0], -size(attribution)


def _refusals(sentence: Sentence, refusals: list[tuple[int, int, str]]) -> Iterator[Refused]:
    for start, end, reason in refusals:
        yield Refused(sentence.starts[start], sentence.ends[end - 1], reason)


def _attribution(text: str, draft: Draft) -> Attribution | None:
    pieces = [(draft.sentence, places) for places in draft.content] + draft.more
    found = {r for sentence, places in pieces for r in _ranges(text, sentence, places)}
    content = _joined(text, sorted(found))
    if not content:
        return None
    cue = _range(draft.sentence, draft.cue) if draft.cue else None
    mention = draft.source.places if draft.source else None
    source = _range(draft.source_in or draft.sentence, mention) if mention else None
    near = [part for part in (cue, source) if part and draft.source_in is None] + content
    return Attribution(
        start=min(start for start, _ in near),
        end=max(end for _, end in near),
        content=tuple(content),
        cue=cue,
        source=source,
        mode=Mode.DIRECT if draft.rule == TURN else _mode(pieces),
        act=draft.act,
        rule=draft.rule,
        confidence=_confidence(draft),
        via=tuple(_range(draft.sentence, places) for places in draft.via),
        addressee=_range(draft.sentence, draft.addressee) if draft.addressee else None,
        is_in_words=draft.sentence.number < 0,
    )


def _confidence(draft: Draft) -> float:
    """That of the rule; less where the words tell only what somebody spoke about."""
    known = CONFIDENCE[draft.rule]
    return min(known, MATTER_CONFIDENCE) if draft.is_matter else known


def _joined(text: str, ranges: list[Range]) -> list[Range]:
    """Ranges with nothing but white space and end marks between them are one."""
    joined: list[Range] = []
    for start, end in ranges:
        gap = text[joined[-1][1] : start] if joined else ""
        if joined and (start < joined[-1][1] or not gap.strip(" .!?…")):
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _range(sentence: Sentence, places: Places) -> Range:
    return sentence.starts[places[0]], sentence.ends[places[1] - 1]


def _ranges(text: str, sentence: Sentence, places: Places) -> Iterator[Range]:
    """The piece as offsets; a piece that is one quotation loses its marks and its last comma."""
    first, last = places
    if last - first == 1 and sentence.tags[first] == QUOTED:
        quotation = sentence.quotations[first]
        start, end = quotation.inside_start, quotation.inside_end
    else:
        start, end = sentence.starts[first], sentence.ends[last - 1]
    while start < end and text[start].isspace():
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] == ","):
        end -= 1
    if start < end:
        yield start, end


def _mode(pieces: list[tuple[Sentence, Places]]) -> Mode:
    """Direct where all words stand between marks, mixed where some do."""
    tags = {
        sentence.tags[at]
        for sentence, (first, last) in pieces
        for at in range(first, last)
        if sentence.tags[at] == QUOTED or sentence.low[at][0].isalnum()
    }
    if QUOTED not in tags:
        return Mode.INDIRECT
    return Mode.DIRECT if len(tags) == 1 else Mode.MIXED
