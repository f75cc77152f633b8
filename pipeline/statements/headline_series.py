"""What a headline tells with its second verb: "Lind hails win, says town ready for talks".

In: a ``Sentence`` and a verb of saying behind a comma. Out: the draft of what the subject of the
first verb says, also where the words have no verb of their own. What stays out: the speaker behind
the verb, as in "Deal reached, says Lind".
"""

from pipeline.statements.contents import content_start
from pipeline.statements.cues import Form, cue_verbs
from pipeline.statements.draft import Draft
from pipeline.statements.drafting import last_word, make_draft
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.nouns import can_speak, is_paper
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, is_thing
from pipeline.statements.tagging import ADV, COMMA, DOT, NAME, NOUN, PREP, QUOTED, VERB
from pipeline.statements.verb_groups import Group

_LONGEST = 20
"""Words of a headline, at most."""
_LEAST = 3
"""Words that are said without a verb, at least: "town ready for"."""


def series_draft(sentence: Sentence, group: Group) -> Draft | None:
    """The statement of a second verb, whose subject opens the headline."""
    if not _is_second(sentence, group):
        return None
    opening = phrase_starting(sentence, 0, group.left)
    if opening is None or not _acts(sentence, opening[1]) or is_thing(sentence, Source(opening)):
        return None
    source, rule = Source(opening, shared=True), "<source> <verb>, <verb> <content>"
    start = content_start(sentence, group.cue.frames, group.after, group.cue.strong)
    if start is not None:
        draft = make_draft(sentence, group, rule, source, start)
    elif group.cue.strong and _is_verbless(sentence, group.after):
        draft = make_draft(sentence, group, rule, source, None)
        draft.content.append((group.after, last_word(sentence)))
    else:
        return None
    draft.is_sibling = True
    return draft


def _is_second(sentence: Sentence, group: Group) -> bool:
    """Whether a verb in -s stands right behind a comma of a headline."""
    if len(sentence) > _LONGEST or sentence.tags[-1] in (DOT, QUOTED):
        return False
    is_third = Form.THIRD in cue_verbs()[sentence.low[group.verb]].forms
    return is_third and group.first == group.verb and sentence.tag(group.left - 1) == COMMA


def _acts(sentence: Sentence, at: int) -> bool:
    """Whether a verb in -s follows the subject, on a list or not: "Lind (wins) vote"."""
    at += sentence.tag(at) == ADV
    word = sentence.form(at)
    is_unlisted = sentence.tag(at) == NOUN and word.endswith("s") and not word.endswith("ss")
    return (sentence.tag(at) == VERB and word.endswith("s")) or is_unlisted


def _is_verbless(sentence: Sentence, start: int) -> bool:
    """Whether the words are no speaker: "town ready for talks", not "town mayor Ada Lind"."""
    phrase = phrase_starting(sentence, start, len(sentence))
    if phrase is None or last_word(sentence) - start < _LEAST:
        return False
    lead = next((p for p in range(*phrase) if sentence.tags[p] == PREP), phrase[1])
    nouns = [p for p in range(start, lead) if sentence.tags[p] == NOUN]
    if not nouns or NAME in sentence.tags[nouns[-1] : lead]:
        return False
    head = sentence.low[nouns[-1]]
    return not can_speak(head) and not is_paper(head)
