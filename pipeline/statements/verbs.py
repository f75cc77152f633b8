"""Statements of verbs of saying and believing in one sentence.

In: a ``Sentence``. Out: drafts and refusals, in the order of their verbs. Each use of a verb is
read in a module of its own: ``plain``, ``inverted``, ``participles``, ``passives``.
"""

from pipeline.statements.cues import cue_verbs
from pipeline.statements.deeds import why_done
from pipeline.statements.draft import Draft
from pipeline.statements.inverted import inverted_draft
from pipeline.statements.participles import infinitive_draft, participle_draft
from pipeline.statements.passives import passive_draft
from pipeline.statements.plain import plain_draft
from pipeline.statements.sentence import Sentence
from pipeline.statements.verb_groups import Group, group_at
from pipeline.statements.voices import Voice

_POSSIBLE = frozenset({"could", "might", "may"})
_ANYONE = frozenset({"anyone", "anybody", "whoever", "those", "no one", "nobody", "none", "no-one"})
_SPEAKERS_OF_NOW = frozenset({"i", "we"})

Refusal = tuple[int, int, str]
"""Places of a refused cue, and why."""


def verb_drafts(sentence: Sentence) -> tuple[list[Draft], list[Refusal]]:
    """What the verbs of a sentence govern, and the cues that govern nothing said."""
    drafts: list[Draft] = []
    refused: list[Refusal] = []
    verbs = cue_verbs()
    for at, word in enumerate(sentence.low):
        group = group_at(sentence, at) if word in verbs else None
        if group is None:
            continue
        reason = _why_not_said(group) or _why_only_possible(sentence, group)
        if reason:
            refused.append((group.first, group.after, reason))
            continue
        draft = _draft(sentence, group, drafts)
        if draft is not None and _is_anyone(draft):
            refused.append((group.first, group.after, "what anyone might say was said by nobody"))
        elif draft is not None:
            done = why_done(draft, group.cue.frames)
            if done:
                refused.append((group.first, group.after, done))
            else:
                drafts.append(draft)
    return drafts, refused


def _is_anyone(draft: Draft) -> bool:
    """Whether the subject is nobody in particular: "anyone who thinks that", "no one said"."""
    if draft.source is None:
        return False
    first, end = draft.source.stands_for or draft.source.places
    sentence = draft.sentence
    is_none = "no" in (sentence.form(first - 1), sentence.form(first))
    return is_none or (end == first + 1 and sentence.low[first] in _ANYONE)


def _why_not_said(group: Group) -> str | None:
    if "refusal" in group.cue.frames:
        return "a refusal to speak is no statement"
    if group.negated:
        return "the verb is negated: nothing was said or believed"
    if group.voice is Voice.PASSIVE and group.cue.lemma == "expect":
        return "what is expected to happen is no statement"
    return None


def _why_only_possible(sentence: Sentence, group: Group) -> str | None:
    """In "the winner could say that" nobody says it; "I may say that" does say it."""
    is_possible = sentence.low[group.first] in _POSSIBLE and group.voice is Voice.FINITE
    if not is_possible or sentence.form(group.left - 1) in _SPEAKERS_OF_NOW:
        return None
    return "what somebody could say was not said"


def _draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    if group.voice is Voice.PASSIVE:
        return passive_draft(sentence, group)
    if group.voice is Voice.PARTICIPLE:
        return participle_draft(sentence, group, before)
    if group.voice is Voice.INFINITIVE:
        return infinitive_draft(sentence, group)
    return inverted_draft(sentence, group) or plain_draft(sentence, group, before)
