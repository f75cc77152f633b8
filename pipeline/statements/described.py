"""Whom a participle without a comma describes: "guests shouting", "Lind sent a post saying".

In: a ``Sentence`` and a verb group right behind a noun phrase. Out: a ``Source``, which is that
phrase or who acts on it, or None where neither says it.
"""

from pipeline.lexicon import words
from pipeline.statements.cues import cue_verbs, is_cue
from pipeline.statements.noun_phrases import Places, head_of
from pipeline.statements.nouns import is_paper, is_plural
from pipeline.statements.sentence import Sentence
from pipeline.statements.sources import Source, is_thing, subject_before
from pipeline.statements.tagging import ADV, FINITE, ING, PAST, PREP
from pipeline.statements.verb_groups import Group

_NOW = frozenset({"now", "still", "already"})
"""Between a noun and a participle that describes it: "a nation now demanding change"."""
_SETS = frozenset(
    {
        *("leave", "leaves", "left", "keep", "keeps", "kept", "hear", "heard", "saw"),
        *("show", "shows", "showed", "find", "finds", "found", "include", "includes", "included"),
    }
)
"""Verbs whose object is the one who acts: "her exit leaves rivals asking"."""
_NOT_THEIRS = frozenset(
    {"cite", "contradict", "denounce", "deny", "dismiss", "dispute", "rebut", "refute", "reject"}
)
"""Verbs whose object is the word of somebody else."""
_SENT_TO = frozenset({"written", "wrote", "spoke", "appealed", "turned", "talked"})
_ANSWERS = frozenset({"response", "reaction", "reply", "answer", "thanks", "due"})
_SHOWS = frozenset({"indicate", "show", "suggest"})
_SHOWN = words("findings") - {"report", "study", "analysis"}
"""What shows something whoever made it known; a report speaks for its author."""


def described(sentence: Sentence, left: int, group: Group) -> Source | None:
    """Whom a participle without a comma describes: the noun before it, or who acts on that."""
    if sentence.form(left - 1) == "those":
        return Source((left - 1, left))
    nearest = subject_before(sentence, left)
    if nearest is None or sentence.form(nearest.places[0] - 1) == "there":
        return None
    if sentence.low[left] in _NOW and sentence.low[nearest.places[1] - 2] in ("a", "an", "the"):
        return Source((nearest.places[1] - 2, nearest.places[1]))  # "the trust of a nation now"
    if sentence.form(nearest.places[0] - 1) in _SETS or _is_of_others(sentence, nearest.places):
        return nearest
    if group.cue.lemma in _SHOWS and sentence.low[head_of(sentence, nearest.places)] in _SHOWN:
        return nearest  # "announced results indicating a tie"
    acting = _answered(sentence, nearest.places) or _acting(sentence, nearest.places[0])
    is_other = _is_object(sentence, nearest.places[0])
    is_other = is_other or (group.cue.lemma not in _SHOWS and _is_place(sentence, nearest))
    return acting or (None if is_other else nearest)


def _is_of_others(sentence: Sentence, places: Places) -> bool:
    """Whether the paper is no work of who acts on it: "denied a report alleging that"."""
    before = _verb_before(sentence, places[0])
    verb = cue_verbs().get(sentence.low[before]) if before > 0 else None
    is_told_of = verb is not None and verb.lemma in _NOT_THEIRS
    return is_told_of and is_paper(sentence.low[places[1] - 1])


def _is_place(sentence: Sentence, source: Source) -> bool:
    """Whether a thing only stands in the clause: "was sworn into office vowing to stay"."""
    first, end = source.places
    is_bare = sentence.low[first:end] == ["office"]
    is_led = sentence.tag(first - 1) == PREP and (is_bare or is_thing(sentence, source))
    return is_led and not is_paper(sentence.low[end - 1]) and not is_plural(sentence.low[end - 1])


def _answered(sentence: Sentence, places: Places) -> Source | None:
    """Lind in "in response to Lind saying that" and "got a letter from Lind saying that"."""
    first, end = places
    for at in range(first + 1, end):
        is_answer = sentence.low[at] == "to" and sentence.low[at - 1] in _ANSWERS
        is_author = sentence.low[at] in ("from", "by") and is_paper(sentence.low[at - 1])
        if is_answer or is_author:
            return Source((at + 1, end))
    return None


def _acting(sentence: Sentence, at: int) -> Source | None:
    """Who acts on the object at ``at``: Lind in "after Lind sent a series of posts saying"."""
    before = _verb_before(sentence, at)
    if sentence.form(at - 1) == "to" and sentence.form(at - 2) in _SENT_TO:
        return subject_before(sentence, at - 2)  # "guests wrote to Lind urging her to leave"
    if before <= 0 or sentence.tags[before] != PAST or is_cue(sentence.low[before]):
        return None
    return subject_before(sentence, before)


def _is_object(sentence: Sentence, at: int) -> bool:
    before = _verb_before(sentence, at)
    return before >= 0 and sentence.tags[before] in FINITE | {ING}


def _verb_before(sentence: Sentence, at: int) -> int:
    """The place of the verb of an object, if it has one; an adverb between is passed."""
    return at - 2 if sentence.tag(at - 1) == ADV else at - 1
