"""A verb of saying with its auxiliaries: is it really a verb here, active, negated?

In: a ``Sentence`` and the place of a word that can be a cue. Out: a ``Group`` or ``None``, so
"the report claims" is told from "the claims". Its subject and content are found elsewhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from pipeline.lexicon import rows, words
from pipeline.models import Act
from pipeline.statements.cues import CueVerb, Form, cue_nouns, cue_verbs
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    BE,
    CLOSE,
    COLON,
    COMMA,
    DET,
    DO,
    HAVE,
    MODAL,
    NAME,
    NOT,
    NOUN,
    NUM,
    OBJ,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    THAT,
    TIME,
    WH,
)

_STANDS_ALONE = frozenset(
    "another one some many most several few both each others all this that these those".split()
)
_OPENS_CONTENT = frozenset({THAT, QUOTED, PRON, DET, POSS, WH, COLON, OBJ, NAME})
_NO_SUBJECT = frozenset({DET, POSS, PREP})


@dataclass(frozen=True, slots=True)
class Group:
    """A verb group: ``left`` is where its adverbs begin, ``after`` the place that follows it."""

    left: int
    first: int
    verb: int
    after: int
    cue: CueVerb
    voice: str
    negated: bool
    modal: bool


def group_at(sentence: Sentence, at: int) -> Group | None:
    """The group of the cue verb at ``at``, or ``None`` where the word is no verb or no cue."""
    cue = cue_verbs().get(sentence.low[at])
    if cue is None or (sentence.tags[at] == NAME and at > 0):
        return None
    left, first, seen, negated = _auxiliaries(sentence, at)
    voice = _voice(sentence, at, left, cue, seen)
    if voice is None:
        return None
    found = _with_particle(sentence, at, cue)
    if found is None:
        return None
    cue, after = found
    return Group(left, first, at, after, cue, voice, negated, MODAL in seen)


def _auxiliaries(sentence: Sentence, at: int) -> tuple[int, int, frozenset[str], bool]:
    """Where the group starts with and without adverbs, which auxiliaries it has, negation."""
    seen: set[str] = set()
    first, negated = at, False
    left = at
    while left > 0:
        tag, word = sentence.tags[left - 1], sentence.low[left - 1]
        if tag in AUXILIARY:
            seen.add(tag)
            first = left - 1
            negated = negated or word.endswith(("n't", "n’t")) or word == "cannot"
        elif tag == NOT:
            negated = True
        elif word == "to" and "to" not in seen:
            seen.add("to")
            first = left - 1
            negated = negated or sentence.form(left - 2) in words("refusals")
        elif tag != ADV:
            break
        left -= 1
    return left, first, frozenset(seen), negated


def _voice(
    sentence: Sentence, at: int, left: int, cue: CueVerb, seen: frozenset[str]
) -> str | None:
    """How the verb is used: finite, participle, infinitive, passive; ``None`` for no verb."""
    forms = cue.forms
    if Form.ING in forms:
        if BE in seen:
            return "finite"
        return None if sentence.tag(left - 1) in (DET, POSS) else "participle"
    if "to" in seen:
        return "infinitive" if Form.BASE in forms else None
    if BE in seen:
        return "passive" if Form.PARTICIPLE in forms else None
    if HAVE in seen:
        return "finite" if Form.PARTICIPLE in forms else None
    if seen & {MODAL, DO}:
        return "finite" if Form.BASE in forms else None
    if Form.PAST in forms or Form.PARTICIPLE in forms:
        return _simple_past(sentence, left, cue)
    return "finite" if _is_present(sentence, at, left, forms) else None


def _simple_past(sentence: Sentence, left: int, cue: CueVerb) -> str | None:
    if _has_no_subject(sentence, left):
        return None
    return "finite" if Form.PAST in cue.forms else None


def _is_singular(sentence: Sentence, left: int) -> bool:
    """Whether "a" or "an" stands in the phrase before: no subject of "say", as in "a think tank"."""
    for at in range(left - 1, max(left - 4, -1), -1):
        if sentence.tags[at] not in (NOUN, NAME, DET):
            return False
        if sentence.low[at] in ("a", "an"):
            return True
    return False


def _has_no_subject(sentence: Sentence, left: int) -> bool:
    """Whether the word before the verb shows that it is none: "the said", "of found"."""
    if left == 0 or sentence.tags[left - 1] not in _NO_SUBJECT:
        return False
    return sentence.low[left - 1] not in _STANDS_ALONE


def _is_present(sentence: Sentence, at: int, left: int, forms: frozenset[Form]) -> bool:
    before, word = sentence.tag(left - 1), sentence.form(left - 1)
    if _has_no_subject(sentence, left):
        return False
    if before in (COMMA, QUOTED) and sentence.low[at] in ("say", "says", "writes", "adds"):
        return True
    if before in (PRON, REL) or word in ("and", "that"):
        singular = word in ("he", "she", "it", "one", "everyone", "somebody", "someone")
        return (Form.THIRD in forms) == singular or before in (REL, THAT) or word == "and"
    is_noun = sentence.low[at] in cue_nouns() or sentence.low[at] in words("verb_nouns")
    opens = sentence.tag(at + 1) in _OPENS_CONTENT
    if Form.THIRD in forms:
        return opens or not is_noun
    if _is_singular(sentence, left):
        return False
    if not is_noun:
        return before in (NOUN, NAME, NUM, DET, TIME, COMMA, CLOSE)
    plural = (word.endswith("s") and not word.endswith(("'s", "’s"))) or word in (
        "people",
        "police",
        "some",
        "many",
        "most",
    )
    return before in (NOUN, NAME) and plural and (opens or not is_noun)


def _with_particle(sentence: Sentence, at: int, cue: CueVerb) -> tuple[CueVerb, int] | None:
    """The cue with the particle after it; phrase verbs without their particle are no cue."""
    for particle, act, frames in _particles().get(cue.lemma, ()):
        words = tuple(sentence.low[at + 1 : at + 1 + len(particle)])
        if words == particle:
            return replace(cue, act=act, strong=True, frames=frames), at + 1 + len(particle)
    return None if cue.frames == {"phrase"} else (cue, at + 1)


@cache
def _particles() -> Mapping[str, tuple[tuple[tuple[str, ...], Act, frozenset[str]], ...]]:
    found: dict[str, list[tuple[tuple[str, ...], Act, frozenset[str]]]] = {}
    for row in rows("cue_phrases"):
        lemma, *particle = row["form"].split()
        frames = frozenset(row["frames"].split(";"))
        found.setdefault(lemma, []).append((tuple(particle), Act(row["act"]), frames))
    return {lemma: tuple(phrases) for lemma, phrases in found.items()}
