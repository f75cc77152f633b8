"""Verbs of saying with which nothing is said: refused, negated, only possible, still to come.

In: a ``Sentence`` and a verb group, or the draft made of it. Out: the reason, or ``None``. Deeds
that are told with words of speech are in ``deeds``.
"""

from pipeline.models import Act
from pipeline.statements.draft import Draft
from pipeline.statements.frames import Frame
from pipeline.statements.noun_phrases import phrase_ending
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.sources import is_thing
from pipeline.statements.tagging import (
    ADV,
    AND,
    COMMA,
    DET,
    DOT,
    FINITE,
    ING,
    MODAL,
    NAME,
    NOUN,
    NUM,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    TIME,
    WH,
)
from pipeline.statements.verb_groups import Group
from pipeline.statements.voices import Voice

_POSSIBLE = frozenset({"could", "might", "may"})
_ASKED = frozenset({"should", "must"})
_SPEAKERS_OF_NOW = frozenset({"i", "we"})
_ANYONE = frozenset({"anyone", "anybody", "whoever", "those", "no one", "nobody", "none", "no-one"})
_SPOKEN = frozenset({"words", "things", "lies", "nothing", "something", "anything", "much"})
_THINGS = frozenset({"thing", "things"})
_ENDS_PHRASE = frozenset({AND, COMMA})
_BEFORE_THINGS = frozenset({ADV, DET, NOUN, POSS})
"""Classes of words before them: "some truly nasty things"."""
_OWN_TEXTS = frozenset({"version", "edition", "headline", "caption"})
_TERMS = frozenset({"on", "anonymity"})
_NAMED = frozenset({"named", "identified", "quoted"})
_TELLS_NOW = frozenset({"confirm", "reveal", "disclose", "only"})
"""Words with which "can" and "would" tell something: "can reveal that", "would only say that"."""

_ASKING = frozenset({"has", "have", "hasn't", "haven't", "hasn’t", "haven’t"})
_NONE = frozenset({"any", "few", "none"})
"""What opens a subject that is nobody: "any party that demands it", "none of the observers"."""

MAKES_KNOWN = frozenset({"announce", "confirm", "declare", "disclose", "reveal", "say", "state"})
"""Verbs with which "this" takes up what was told before: "She disclosed this on Friday"."""
_ISSUE = frozenset({"announce", "issue"})
_LATER = frozenset({"later", "subsequently", "eventually", "afterward", "afterwards"})


def why_unsaid(sentence: Sentence, group: Group) -> str | None:
    """Why a verb group says nothing, whatever it governs."""
    if "refusal" in group.cue.frames:
        return "a refusal to speak is no statement"
    if group.negated:
        return "the verb is negated: nothing was said or believed"
    if group.voice is Voice.PASSIVE and group.cue.lemma == "expect":
        return "what is expected to happen is no statement"
    is_possible = sentence.low[group.first] in _POSSIBLE and group.voice is Voice.FINITE
    if is_possible and sentence.form(group.left - 1) not in _SPEAKERS_OF_NOW:
        return "what somebody could say was not said"
    if _is_turned_round(sentence, group):
        return "what would have been, had it been said, was not said"
    return "it asks whether somebody said so" if _is_question(sentence, group) else None


def _is_question(sentence: Sentence, group: Group) -> bool:
    """Whether the verb's subject stands behind "has": "Has Lind said that it is late?"."""
    if group.voice is not Voice.FINITE or sentence.low[-1] != "?":
        return False
    phrase = phrase_ending(sentence, group.left - 1) if group.left else None
    has = phrase[0] - 1 if phrase else -1
    return sentence.form(has) in _ASKING and sentence.tag(has - 1) in ("", COMMA, AND, WH, QUOTED)


def _is_turned_round(sentence: Sentence, group: Group) -> bool:
    """Whether "had" stands before the subject: "better had Lind told them", "Had she said so,"."""
    if group.voice is not Voice.FINITE or sentence.tags[group.verb] != PAST:
        return False
    phrase = phrase_ending(sentence, group.left - 1) if group.left else None
    had = phrase[0] - 1 if phrase else -1
    return sentence.form(had) == "had" and sentence.tag(had - 1) not in (NAME, PRON, REL, ADV, WH)


def why_not_yet(draft: Draft, group: Group) -> str | None:
    """Why what somebody will or should say is no statement, or only asks to stay unnamed.

    Quoted words are one all the same.
    """
    sentence = draft.sentence
    if reason := _why_no_matter(draft, group):
        return reason
    is_ahead = sentence.tags[group.first] == MODAL and group.voice in (Voice.FINITE, Voice.PASSIVE)
    if not is_ahead or group.cue.act is Act.BELIEF or _is_said_now(sentence, group):
        return None
    is_asked = sentence.low[group.first] in _ASKED  # "must explain “why”" are another's words
    if not draft.content or (_has_words(draft) and not is_asked):
        return None
    return "what somebody will or should say has not been said yet"


def _is_said_now(sentence: Sentence, group: Group) -> bool:
    """Whether a modal tells of what was said: "I would say", "can reveal", "would later admit"."""
    within = sentence.low[group.first : group.verb + 1]
    if within[:2] == ["would", "have"]:
        return False  # "if I would have told him": nobody did
    tells_now = group.cue.strong and not _TELLS_NOW.isdisjoint(within)
    is_story = within[0] == "would" and not _LATER.isdisjoint(within)
    return tells_now or is_story or sentence.form(group.left - 1) in _SPEAKERS_OF_NOW


def _has_words(draft: Draft) -> bool:
    """Whether words are quoted, not only what is to be done: "will defend the “old way”"."""
    sentence = draft.sentence
    quoted = [at for a, b in draft.content for at in range(a, b) if sentence.tags[at] == QUOTED]
    is_matter = draft.frame == Frame.TOPIC and sentence.tags[draft.content[0][0]] != QUOTED
    return any(sentence.low[at] == WHOLE or not is_matter for at in quoted)


def _why_no_matter(draft: Draft, group: Group) -> str | None:
    """Why what stands behind the verb does not tell what was said."""
    if group.cue.lemma == "promise" and draft.source and is_thing(draft.sentence, draft.source):
        return "what a thing promises to be nobody said"
    if draft.content and _names_terms(draft.sentence, draft.content[0][0]):
        return "a source's terms are no statement"
    if group.cue.lemma in _ISSUE and _is_bare_statement(draft):
        return "that a statement was made does not tell what it says"
    says = group.cue.lemma == "say"
    only_points = group.cue.lemma in MAKES_KNOWN and _only_points(draft)
    if only_points or (says and _are_things(draft)):
        return "that things were said does not tell which"
    return None


def _is_bare_statement(draft: Draft) -> bool:
    """Whether "a statement" is all that is told: "issued a statement on Wednesday"."""
    if len(draft.content) != 1:
        return False
    first, end = draft.content[0]
    noun = first + (draft.sentence.tag(first) == DET)
    told = (at for at in range(noun, end) if draft.sentence.tags[at] == ING)
    end = next(told, end)  # "issued a statement on Monday saying that"
    after = draft.sentence.tags[noun + 1 : end]
    is_all = set(after) <= {TIME, NUM, PREP, DOT} and (TIME in after or PREP not in after)
    return is_all and draft.sentence.form(noun) in ("statement", "statements")


def _only_points(draft: Draft) -> bool:
    """Whether "this" takes up words said before: "She said this on Monday", not "this is late"."""
    if len(draft.content) != 1:
        return False
    first, end = draft.content[0]
    behind = draft.sentence.tag(first + 1)
    return draft.sentence.form(first) == "this" and (
        behind in (PREP, TIME, DOT, "") or end == first + 1
    )


def _are_things(draft: Draft) -> bool:
    """Whether "the wrong thing" or "nasty things about Lind" is all that is told of what was said.

    "Things were fine" is a clause, and what is quoted behind them tells it.
    """
    sentence = draft.sentence
    first, end = draft.content[0] if draft.content else (0, 0)
    last = next((at for at in range(first, end) if sentence.low[at] in _THINGS), None)
    if last is None or QUOTED in sentence.tags[first:end]:
        return False
    behind = next((at for at in range(last, end) if sentence.tags[at] in _ENDS_PHRASE), end)
    is_clause = not FINITE.isdisjoint(sentence.tags[last:behind])
    return _BEFORE_THINGS.issuperset(sentence.tags[first:last]) and not is_clause


def _names_terms(sentence: Sentence, at: int) -> bool:
    """Whether the words only ask to stay unnamed: "requesting anonymity", "not to be quoted"."""
    if sentence.low[at : at + 3] == ["not", "to", "be"]:
        return sentence.form(at + 3) in _NAMED
    is_asked_for = sentence.form(at + (sentence.form(at) == "for")) == "anonymity"
    return is_asked_for or _TERMS.issubset(sentence.low[at : at + 2])


def why_nobody(draft: Draft) -> str | None:
    """Why nobody in particular says it: "anyone who thinks that", "an earlier version said"."""
    if draft.source is None:
        return None
    first, end = draft.source.stands_for or draft.source.places
    sentence = draft.sentence
    place = first - 1 if sentence.form(first - 1) == "no" else first
    is_none = sentence.form(place) == "no" and sentence.tag(place + 1) != NUM  # "No 10 said"
    if sentence.form(first) == "neither":
        return "neither of them said it"
    if sentence.form(first - 1) == "than":
        return "what something is only compared with is no statement"
    if sentence.form(first - 2) == "there":
        return None  # "there are those who think"
    is_some = sentence.tag(first - 1) == DET  # "a few voters said"
    is_none = is_none or (sentence.low[first] in _NONE and not is_some)
    is_none = is_none or sentence.form(first - 1) == "not"
    if is_none or (end == first + 1 and sentence.low[first] in _ANYONE):
        return "what anyone might say was said by nobody"
    return _why_no_speaker(draft, first, end)


def _why_no_speaker(draft: Draft, first: int, end: int) -> str | None:
    """Why the words before the verb are none who could say it."""
    sentence = draft.sentence
    if sentence.low[first] == "there":
        return "that there is something does not tell who says it"
    if sentence.low[first] == "who" and sentence.low[:first] in ([], ["but"], ["and"], ["so"]):
        return "it asks who says so"
    if sentence.low[end - 1] in _SPOKEN and draft.cue and draft.cue[0] == end:
        return "the words are what was said, and nobody who says them is named"
    if _is_own_text(sentence.low[first:end]) or _is_own_report(draft, first):
        return "what an article corrects about itself is no statement"
    return None


def _is_own_report(draft: Draft, first: int) -> bool:
    """Whether an outlet points to its own words: "As we reported on Friday, it is late"."""
    is_we = draft.sentence.form(first) == "we" and draft.sentence.form(first - 1) == "as"
    return is_we and draft.act is Act.SPEECH


def _is_own_text(source: list[str]) -> bool:
    """Whether a publisher tells of its own text: "an earlier version of this article"."""
    return any(
        word in _OWN_TEXTS and source[at + 1 : at + 3] == ["of", "this"]
        for at, word in enumerate(source)
    )
