"""Passives of saying: "it is believed that", "was accused by the court of"."""

from pipeline.statements.contents import Frame, content_start
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import make_draft
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, subject_before
from pipeline.statements.tagging import PRON
from pipeline.statements.verb_groups import Group


def passive_draft(sentence: Sentence, group: Group) -> Draft | None:
    """Content without a source, or with the agent after "by": "it is believed that"."""
    frames = group.cue.frames
    agent = _agent(sentence, group.after)
    start = content_start(sentence, frames - {"object", "addressee", "naming"}, group.after, False)
    subject = subject_before(sentence, group.left)
    if start is None or subject is None:
        return None
    draft = make_draft(sentence, group, f"<verb> in the passive <{start.frame}>", agent, start)
    if start.frame is Frame.TO or start.frame is Frame.TOPIC:
        draft.content.insert(0, subject.places)
    elif sentence.tags[subject.places[0]] != PRON and start.frame is Frame.QUOTE:
        return None
    return draft


def _agent(sentence: Sentence, after: int) -> Source | None:
    if sentence.form(after) != "by":
        return None
    phrase = phrase_starting(sentence, after + 1, len(sentence))
    return Source(phrase) if phrase else None
