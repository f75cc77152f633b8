"""Layers: a statement inside the words of another, and those who only pass words on.

In: the drafts of a sentence, or the attributions of an article. Out: the same with "according
to X" turned into *via* where the clause it belongs to is itself somebody's statement, and with
``parent`` set where the words of one statement hold the cue of another.
"""

from dataclasses import replace

from pipeline.lexicon import words
from pipeline.models import Act
from pipeline.statements.adverbials import REACH
from pipeline.statements.attribution import Attribution, Range
from pipeline.statements.draft import Draft
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.nouns import can_speak, is_paper
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import BORDER, HAVE, NAME, NOUN, QUOTED, THAT

_MANY = frozenset({"they", "we"})
_REPORTS = frozenset({"reported", "reports"})
_CITING = frozenset({"citing", "quoting"})
_ENDS = BORDER | {QUOTED, THAT}
_NEAR = 12
"""Attributions before and after one among which its parent is looked for."""


def pass_on(drafts: list[Draft]) -> list[Draft]:
    """Without "according to X" around a statement: X then passed that statement on.

    Who reports a statement behind it passes it on as well, and is still one who tells.
    """
    kept: list[Draft] = []
    for draft in _without_citing(drafts):
        is_report = _reports_behind(draft)
        told = _statement_inside(draft, drafts) if draft.passes_on or is_report else None
        if told is None or is_report:
            kept.append(draft)
        if told is None:
            continue
        if draft.source is not None and _is_somebody(draft.sentence, draft.source.places):
            told.via.append(draft.source.places)
    return kept


def _reports_behind(draft: Draft) -> bool:
    """Whether "the Post reported" stands behind words: "Lind said it was late, the Post reported".

    Who reports before them ("The Post reported that Lind said") tells more than her words.
    """
    if draft.cue is None or draft.source is None or len(draft.content) != 1 or draft.passes_on:
        return False
    first, end = draft.cue
    verb = draft.sentence.low[end - 1] if draft.sentence.tags[first] != HAVE else ""
    return verb in _REPORTS and draft.content[0][1] <= draft.source.places[0]


def _without_citing(drafts: list[Draft]) -> list[Draft]:
    """The drafts; what "“...,” the Post reported, quoting an aide" quotes, the aide said."""
    kept = list(drafts)
    for told in drafts:
        is_quoted = {told.sentence.tags[at] for piece in told.content for at in range(*piece)}
        is_told = is_quoted == {QUOTED} and not told.passes_on
        cited = _cited(told.sentence, told.cue[1]) if told.cue and is_told else None
        if cited is not None and told.source is not None:
            told.via.append(told.source.places)
            told.source = Source(cited)
            kept = [one for one in kept if one.cue is None or one.cue[1] != cited[0]]
    return kept


def _cited(sentence: Sentence, after: int) -> Places | None:
    """Whom "reported on Monday, citing an anonymous aide" cites, if it is somebody."""
    near = range(after, min(after + REACH, len(sentence)))
    comma = next((at for at in near if sentence.tags[at] in _ENDS), 0)
    if sentence.form(after - 1) not in _REPORTS or sentence.form(comma + 1) not in _CITING:
        return None
    cited = phrase_starting(sentence, comma + 2, len(sentence))
    if cited is None:
        return None
    first, end = cited
    while sentence.tag(end) in (NAME, NOUN):
        end += 1  # "an anonymous Green official"
    return (first, end) if _is_somebody(sentence, (first, end)) else None


def _statement_inside(outer: Draft, drafts: list[Draft]) -> Draft | None:
    """The statement that the clause beside "according to" consists of."""
    for draft in drafts:
        if draft is outer or draft.passes_on or draft.act is Act.BELIEF or draft.cue is None:
            continue
        if _is_shown(draft) or _is_of_the_many(draft):
            continue
        if draft.source is None or not draft.content:
            continue
        for start, end in outer.content:
            if _is_judged(draft, end):
                continue
            first = min(draft.source.places[0], draft.content[0][0])
            if start <= draft.cue[0] < end and first - start <= 1:
                return draft
            if draft.content[0] == (start, end):
                return draft
    return None


def _is_judged(draft: Draft, end: int) -> bool:
    """Whether words ending at ``end`` judge a remark: "Berg's claim is wrong, according to"."""
    is_noun = draft.rule.startswith("<source>'s <noun>")
    return is_noun and (draft.is_matter or draft.content[-1][1] < end)


def _is_somebody(sentence: Sentence, phrase: Places) -> bool:
    """Whether a phrase names somebody or tells of people: "two aides", not "his talk in Lund"."""
    places = range(*phrase)
    if sentence.tags[phrase[0]] == NAME or sentence.tag(phrase[0] + 1) == NAME:
        return True
    said = sentence.low[slice(*phrase)]
    is_text = any(is_paper(word) or word in words("channels") for word in said)
    return not is_text and any(can_speak(sentence.low[at]) for at in places)


def _is_of_the_many(draft: Draft) -> bool:
    """Whether "they" or "we" say it: the one whom the words are according to is among them."""
    return draft.source is not None and draft.sentence.form(draft.source.places[0]) in _MANY


def _is_shown(draft: Draft) -> bool:
    """Whether a thing shows it: "according to Lind, the blast claimed six lives"."""
    if draft.source is None or draft.source.stands_for is not None:
        return False
    last = draft.source.places[1] - 1
    word = draft.sentence.low[last]
    return (
        draft.sentence.tags[last] == NOUN
        and not can_speak(word)
        and word not in words("body_nouns")
        and not word.endswith("s")
    )


def layered(attributions: list[Attribution]) -> list[Attribution]:
    """Every attribution with the innermost one whose content holds its cue or its words."""
    found: list[Attribution] = []
    for number, one in enumerate(attributions):
        mark = one.cue or one.content[0]
        parent: int | None = None
        for near in range(max(0, number - _NEAR), min(len(attributions), number + _NEAR)):
            other = attributions[near]
            if near == number or not other.start <= mark[0] < other.end:
                continue
            if _holds(other, mark, one):
                smaller = parent is None or size(other) < size(attributions[parent])
                parent = near if smaller else parent
        found.append(replace(one, parent=parent))
    return found


def _holds(other: Attribution, mark: Range, one: Attribution) -> bool:
    if size(other) <= size(one) and other.cue is not None and one.cue is not None:
        inside = any(s <= other.cue[0] and other.cue[1] <= e for s, e in one.content)
        if inside:
            return False
    return any(s <= mark[0] and mark[1] <= e for s, e in other.content)


def size(attribution: Attribution) -> int:
    """How many characters of content an attribution has."""
    return sum(end - start for start, end in attribution.content)
