"""Subject, verb, content, in this order or with the content first.

In: a ``Sentence`` and a finite verb group. Out: a draft, possibly without content where the
quotation may stand in the sentence beside it.
"""

from pipeline.models import Act
from pipeline.statements.adverbials import REACH, skip_adverbials
from pipeline.statements.as_told import as_told_draft
from pipeline.statements.before import clause_start, content_before, is_main_clause
from pipeline.statements.contents import Start, content_start
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.frames import Frame
from pipeline.statements.going_on import go_on
from pipeline.statements.idle import is_believed, is_idle, is_scene
from pipeline.statements.named_ahead import named_ahead
from pipeline.statements.noun_phrases import Places, phrase_starting
from pipeline.statements.polls import poll_start
from pipeline.statements.questions import question_in
from pipeline.statements.relatives import relative_draft, subject_apart
from pipeline.statements.scene_clauses import SCENE
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, is_thing, role_start, subject_before
from pipeline.statements.tagging import (
    AND,
    BE,
    COMMA,
    DET,
    FINITE,
    HAVE,
    ING,
    MODAL,
    NAME,
    PAST,
    POSS,
    PREP,
    QUOTED,
)
from pipeline.statements.verb_groups import Group

_IN = frozenset({"in", "during", "at"})
"""Words before the text or talk in which somebody spoke."""

_LASTS = frozenset({"conclude", "continue", "go"})
"""What a thing does that ends or lasts."""
_CIRCUMSTANCES = frozenset({"amid", "after", "during", "following", "in", "on"})
"""Behind ", Lind said" these tell when and where she said it."""


def plain_draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    """Subject, verb, content; or content, subject, verb."""
    source = _subject(sentence, group, before)
    if source is None or is_scene(sentence, group, source) or _is_where(group, source, before):
        return None
    if _is_over(sentence, group, source):
        return None
    source = subject_apart(sentence, group, source)
    told = as_told_draft(sentence, group, source) or named_ahead(sentence, group, source)
    if told is not None:
        return told
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    start = start or poll_start(sentence, group, source)
    if start is not None and _quotes_somebody(sentence, group, start):
        return None
    is_loose = start is not None and start.frame in (Frame.TOPIC, Frame.TO)
    if is_loose and (is_idle(sentence, group, source) or is_believed(sentence, group, source)):
        return None
    return relative_draft(sentence, group, source, start, before) or _beside(
        sentence, group, source, start
    )


def _is_over(sentence: Sentence, group: Group, source: Source) -> bool:
    """Whether a thing ends or lasts: "As the recount concluded", "as the day went on"."""
    is_scene = sentence.form(source.places[0] - 1) in SCENE
    return is_scene and group.cue.lemma in _LASTS and is_thing(sentence, source)


def _quotes_somebody(sentence: Sentence, group: Group, start: Start) -> bool:
    """Whether only who is quoted follows: "quoted Lind, saying that" has no words of its own."""
    if group.cue.lemma != "quote" or start.frame is not Frame.TOPIC:
        return False
    phrase = phrase_starting(sentence, start.at, len(sentence))
    if phrase is None or sentence.tags[phrase[1] - 1] != NAME:
        return False
    return sentence.tag(phrase[1]) == COMMA and sentence.tag(phrase[1] + 1) == ING


def _is_where(group: Group, source: Source, before: list[Draft]) -> bool:
    """Whether it tells where another spoke: "Lind said in a talk published on Monday"."""
    if group.first != group.verb or source.shared or not before:
        return False
    opens = source.places[0] - 1
    follows = any(draft.cue is not None and draft.cue[1] == opens for draft in before)
    return follows and before[-1].sentence.form(opens) in _IN


def _subject(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    question = question_in(sentence)
    is_fronted = question is not None and question.start <= 1 and question.end < group.left
    floor = question.end + 1 if question is not None and is_fronted else 0
    source = subject_before(sentence, group.left, floor)
    if source is None or source.shared:
        source = _subject_of_series(sentence, group, before) or source
    return source


def _beside(sentence: Sentence, group: Group, source: Source, start: Start | None) -> Draft | None:
    """The statement with its content before or behind the verb, or around it."""
    border = role_start(sentence, source.stands_for or source.places)
    is_relative = source.stands_for is not None or sentence.low[source.places[0]] == "whose"
    is_able = group.cue.strong or "quote" in group.cue.frames or not is_thing(sentence, source)
    follows = takes_clause(group) and is_able and not is_relative
    ahead = content_before(sentence, border, group) if follows else None
    if ahead and _leads_to_deed(sentence, group, ahead):
        ahead = None
    if start is not None and start.frame is Frame.QUOTE and _goes_before(sentence, border):
        draft = make_draft(sentence, group, "<content>, <source> <verb>, <content>", source, start)
        draft.content.insert(0, (clause_start(sentence, border - 1), border - 1))
        return draft
    is_open = start is None or start.frame is Frame.CLAUSE
    if ahead is None and is_open and source.stands_for is None:
        parted = _parted(sentence, group, source, border, start)
        if parted is not None:
            return parted
    if ahead and not _prefers_after(sentence, border, start):
        draft = make_draft(sentence, group, "<content>, <source> <verb>", source, None)
        draft.content.append(ahead)
        go_on(sentence, draft, group.after, start)
        return draft
    if start is None:
        return _open(sentence, group, source)
    rule = f"<source> <verb> <{start.frame}>"
    return make_draft(sentence, group, rule, source, start)


def _leads_to_deed(sentence: Sentence, group: Group, ahead: Places) -> bool:
    """Whether a phrase stands before a verb with an object of its own.

    "Under what Lind called “the old way,” the club charged a fee".
    """
    if group.cue.strong or sentence.tags[ahead[0]] != PREP:
        return False
    return sentence.tag(group.after) in (DET, POSS) and not is_main_clause(sentence, *ahead)


def _subject_of_series(sentence: Sentence, group: Group, before: list[Draft]) -> Source | None:
    """In "said X, called Y and warned Z" the source of the cue before, in the same tense."""
    if sentence.tag(group.left - 1) not in (COMMA, AND):
        return None
    for draft in reversed(before):
        if draft.source is None or draft.cue is None or draft.act is Act.BELIEF:
            continue
        told, here = _tense(sentence, draft.cue[0]), _tense(sentence, group.first)
        if told == here or (told, here) == (HAVE, PAST):  # "has called it late and expressed doubt"
            return Source(draft.source.places, draft.source.stands_for, shared=True)
    return None


def _tense(sentence: Sentence, at: int) -> str:
    """The class of a group's first word: "had said" and "warned" do not go on from each other."""
    return sentence.tags[at] if sentence.tags[at] in (PAST, HAVE) else ""


def _goes_before(sentence: Sentence, border: int) -> bool:
    """Whether the quotation behind the verb goes on from "It was," before the subject."""
    last = border - 2
    if sentence.tag(border - 1) != COMMA or last < 0 or QUOTED in sentence.tags[:border]:
        return False
    return sentence.tags[last] in (BE, HAVE, MODAL) and not question_in(sentence)


def _parted(
    sentence: Sentence, group: Group, source: Source, border: int, after_verb: Start | None
) -> Draft | None:
    """The statement of "This, he said, will end": commas part a clause around the cue."""
    at = group.after
    if "addressee" in group.cue.frames:
        phrase = phrase_starting(sentence, at, min(len(sentence), at + REACH))
        at = phrase[1] if phrase else at
    after = skip_adverbials(sentence, at)
    if sentence.tag(border - 1) != COMMA or sentence.tag(after) != COMMA or border <= 1:
        return None
    parts = group.cue.strong or bool(group.cue.frames & {"that", "trails"})
    if not parts or sentence.tag(after + 1) in (ING, ""):
        return None
    if after_verb is not None and sentence.tag(after + 1) not in FINITE:
        return None
    draft = make_draft(sentence, group, "<content>, <source> <verb>, <content>", source, None)
    start = clause_start(sentence, border - 1)
    if start < border - 1:
        draft.content.append((start, border - 1))
    draft.content.append((after + 1, last_word(sentence)))
    return draft


def _open(sentence: Sentence, group: Group, source: Source) -> Draft | None:
    """A cue whose content may stand in the sentence before or after it."""
    if "quote" not in group.cue.frames or group.modal or sentence.form(group.after) == "to":
        return None
    return make_draft(sentence, group, "<source> <verb>, <quotation> beside", source, None)


def takes_clause(group: Group) -> bool:
    """Whether the cue takes words said, not only a topic."""
    return bool(group.cue.frames & {"clause", "clause-short", "quote", "trails"})


def _prefers_after(sentence: Sentence, border: int, start: Start | None) -> bool:
    """Whether content after the verb wins over content before its subject."""
    if start is None:
        return False
    if sentence.tag(border - 1) == QUOTED:
        return start.frame is Frame.THAT
    opens_phrase = start.frame is Frame.CLAUSE and sentence.form(start.at) in _CIRCUMSTANCES
    return start.frame is not Frame.TOPIC and not opens_phrase  # ", Lind said amid talk he would"
