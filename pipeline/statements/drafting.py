"""From a verb group and what was found around it to a draft."""

from pipeline.statements.contents import Start
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import DOT
from pipeline.statements.verb_groups import Group


def make_draft(
    sentence: Sentence, group: Group, rule: str, source: Source | None, start: Start | None
) -> Draft:
    """A draft of a verb; its content runs from ``start`` to the last word, where there is one.

    The noun of "voiced the belief that" belongs to the cue.
    """
    cue = (group.first, group.after)
    if start is not None and start.is_view:
        cue = (group.first, start.at - (start.frame is Frame.THAT))
    draft = Draft(sentence, rule, group.cue.act, cue, source, left=group.left)
    if start is not None:
        draft.content.append((start.at, last_word(sentence)))
        draft.addressee = start.addressee
        draft.frame = start.frame
        draft.is_matter = start.is_matter
    return draft


def last_word(sentence: Sentence) -> int:
    """The place after the last word, end marks left out."""
    end = len(sentence)
    while end > 0 and sentence.tags[end - 1] == DOT:
        end -= 1
    return end
