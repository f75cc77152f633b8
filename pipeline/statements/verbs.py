"""Statements of verbs of saying and believing in one sentence.

In: a ``Sentence``. Out: drafts and refusals, in the order of their verbs. Each use of a verb is
read in a module of its own: ``plain``, ``inverted``, ``participles``, ``passives``.
"""

from pipeline.statements.as_told import as_told_by
from pipeline.statements.cues import cue_verbs
from pipeline.statements.deeds import why_done
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.headline_series import series_draft
from pipeline.statements.hearings import hearing_draft
from pipeline.statements.hypothetical import why_supposed
from pipeline.statements.infinitives import infinitive_draft
from pipeline.statements.inverted import inverted_draft
from pipeline.statements.participles import participle_draft, says_as
from pipeline.statements.passives import impersonal_draft, passive_draft
from pipeline.statements.plain import plain_draft
from pipeline.statements.questions import question_in
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import NOUN, VERB
from pipeline.statements.unsaid import why_nobody, why_not_yet, why_unsaid
from pipeline.statements.verb_groups import Group, group_at
from pipeline.statements.voices import Voice

_ASKED = "words of a question that somebody was asked"

_OF_NOBODY = frozenset({"hearing", "impersonal"})
_QUOTING = frozenset({"quote", "cite"})

Refusal = tuple[int, int, str]
"""Places of a refused cue, and why."""


def verb_drafts(sentence: Sentence) -> tuple[list[Draft], list[Refusal]]:
    """What the verbs of a sentence govern, and the cues that govern nothing said."""
    drafts: list[Draft] = []
    refused: list[Refusal] = []
    verbs = cue_verbs()
    question = question_in(sentence)
    for at, word in enumerate(sentence.low):
        group = group_at(sentence, at) if word in verbs else None
        if group is None:
            continue
        is_asked = question is not None and question.is_open and question.holds(at - 1)
        reason = _ASKED if is_asked else why_unsaid(sentence, group)
        draft = None if reason else _draft(sentence, group, drafts)
        if draft is not None:
            reason = (
                why_nobody(draft)
                or why_supposed(draft, group)
                or why_not_yet(draft, group)
                or why_done(draft, group.cue.frames)
            )
        if reason:
            refused.append((group.first, group.after, reason))
        elif draft is not None:
            drafts.append(draft)
            _settle(sentence, group, draft)
    return drafts, refused


def _settle(sentence: Sentence, group: Group, draft: Draft) -> None:
    """A word that could be a noun is a verb for the cues behind: "polls show farmers saying".

    Not so in "denounced what it calls a trick", where it only names what is denounced.
    """
    is_noun = sentence.tags[group.verb] == NOUN and group.voice is Voice.FINITE
    source = draft.source
    if is_noun and source is not None and sentence.form(source.places[0] - 1) != "what":
        sentence.tags[group.verb] = VERB


def _is_taken(draft: Draft, before: list[Draft]) -> bool:
    """Whether a verb before has the words: "said after the results were announced that"."""
    if draft.frame is not Frame.THAT or not draft.content:
        return False
    return any(other.content and other.content[0][0] == draft.content[0][0] for other in before)


def _draft(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    if group.cue.lemma in _QUOTING and says_as(sentence, group.after):
        return None  # "was quoted by the Post as saying": the participle says it
    if group.cue.frames & _OF_NOBODY:
        is_heard = "hearing" in group.cue.frames
        return hearing_draft(sentence, group) if is_heard else impersonal_draft(sentence, group)
    return as_told_by(sentence, group) or _by_voice(sentence, group, before)


def _by_voice(sentence: Sentence, group: Group, before: list[Draft]) -> Draft | None:
    if group.voice is Voice.PASSIVE:
        draft = passive_draft(sentence, group)
        return None if draft is not None and _is_taken(draft, before) else draft
    if group.voice is Voice.PARTICIPLE:
        draft = participle_draft(sentence, group, before)
        return None if draft is not None and _is_taken(draft, before) else draft
    if group.voice is Voice.INFINITIVE:
        return infinitive_draft(sentence, group)
    series = series_draft(sentence, group)
    return series or inverted_draft(sentence, group) or plain_draft(sentence, group, before)
