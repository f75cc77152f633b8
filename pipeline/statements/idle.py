"""Subjects that cannot say what their verb would tell: things, anyone at all, mere scenes.

In: a ``Sentence``, a verb group and its subject. Out: whether the verb says nothing there. Nouns
for people and bodies are in ``person_nouns``, ``body_nouns`` and ``titles``.
"""

from pipeline.statements.cues import is_cue
from pipeline.statements.noun_phrases import head_of
from pipeline.statements.nouns import can_speak
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source
from pipeline.statements.tagging import BORDER, COMMA, DASH, DET, FINITE, NAME, NOUN, PAST
from pipeline.statements.verb_groups import Group

_NEVER_TO = frozenset({"allege", "believe", "know", "report", "say", "think", "understand"})
"""Verbs that "to" follows only where they are passive."""


def is_scene(sentence: Sentence, group: Group, source: Source) -> bool:
    """Whether a participle belongs to "with": "With most seats declared, the party led"."""
    before = source.places[0] - 1
    is_with = sentence.form(before) == "with" and sentence.tag(before - 1) in ("", *BORDER)
    return is_with and sentence.tags[group.first] == PAST


def is_believed(sentence: Sentence, group: Group, source: Source) -> bool:
    """Whether others believe it of the noun: "a vote believed to be", "held a vote expected to".

    Nobody believes or thinks "to be"; one who expects to do something is no object of a verb.
    """
    is_bare = sentence.tags[group.verb] == PAST and group.first == group.verb
    if not is_bare or sentence.form(group.after) != "to":
        return False
    first = source.places[0]
    is_verb = sentence.tags[first] == DET and sentence.tag(first - 1) == NOUN  # "unveils a plan"
    is_object = is_verb or sentence.tag(first - 1) in FINITE
    is_object = is_object and not is_cue(sentence.form(first - 1))  # "said it expected to win"
    return group.cue.lemma in _NEVER_TO or (group.cue.lemma == "expect" and is_object)


def is_idle(sentence: Sentence, group: Group, source: Source) -> bool:
    """A weak verb of a thing, or of "everyone who ...", tells about it and says nothing."""
    if group.cue.strong:
        return False
    if source.stands_for is not None:
        return not _is_aside(sentence, source)
    head = head_of(sentence, source.places)
    return sentence.tags[head] == NOUN and not can_speak(sentence.low[head])


def _is_aside(sentence: Sentence, source: Source) -> bool:
    """Whether "who" goes on about somebody known: "Smith, who called it a trick, left"."""
    if source.stands_for is None or sentence.tag(source.places[0] - 1) not in (COMMA, DASH):
        return False
    if sentence.tag(source.places[0] - 2) == NAME:
        return True  # "the ire of Berg, who called it a trick"
    head = head_of(sentence, source.stands_for)
    return sentence.tags[head] == NAME or can_speak(sentence.low[head])
