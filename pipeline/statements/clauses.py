"""Whether a clause begins at a place: something nominal, then a finite verb."""

from itertools import pairwise

from pipeline.lexicon import words
from pipeline.statements.cues import is_cue
from pipeline.statements.noun_phrases import phrase_starting
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOMINAL,
    NOT,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
    is_contraction,
)

_REACH = 40
"""Words within which the verb of a clause stands."""
_NEAR = 8
"""Words within which the verb of a short subject stands."""
_WHEN = frozenset({"early", "earlier", "late", "on", "to"})
"""Behind "released" in "a statement released on Monday"; behind "by" words can follow."""
_MEDIUM = 4
"""Words of "in a short" before a medium, at most."""
_SHORTEST = 2
"""Places of "I spoke with", behind which the noun it describes must stand."""
_OPENS = NOMINAL | {PRON, OBJ, ING, ADV, SUB, WH, PREP, TIME}
_OPENS_ASIDE = frozenset({"based", "given", "compared"})
"""Participles behind a comma: "reported on Monday, based on the count, that"."""
_OBJECTS = frozenset({DET, POSS, OBJ, NUM, NAME, PREP})
_NEVER_OPENS = frozenset(
    {
        *("as", "while", "when", "before", "after", "because", "since", "once"),
        *("about", "of", "against", "to"),
    }
)


def is_clause(sentence: Sentence, at: int, moved: bool) -> bool:
    """Whether a clause without "that" begins at ``at``.

    ``moved`` says that adverbials were passed over: one more of them is no clause.
    """
    is_gerund = sentence.form(at) in ("being", "having")
    if _opens_with_two(sentence, at) and not moved:
        return _has_verb(sentence, at + 1)
    if at >= len(sentence) or (sentence.tags[at] not in _OPENS and not is_gerund):
        return _opens_described(sentence, at)
    if _never_opens(sentence, at) or (moved and sentence.tags[at] in (PREP, SUB)):
        return False
    if sentence.tags[at] == PRON and sentence.tag(at + 1) in (NOUN, ADV, VERB):
        return True  # "they trust the court": the verb may be in no list
    if sentence.tags[at] == PRON and sentence.tag(at + 1) == AND:
        return sentence.tag(at + 2) in (NAME, DET, POSS, PRON)  # "he and Berg differ"
    return is_contraction(sentence.low[at]) or _has_verb(sentence, at + 1)


def _never_opens(sentence: Sentence, at: int) -> bool:
    """Whether what stands here opens no clause, whatever follows."""
    if sentence.low[at : at + 2] == ["it", "best"] or only_tells_when(sentence, at):
        return True
    if sentence.tags[at] == ADV:
        return sentence.tag(at + 1) == DASH  # "argued firmly — as he had to — that"
    is_means = sentence.low[at] == "by" and sentence.tag(at + 1) == ING  # "ended by saying"
    return sentence.low[at] in _NEVER_OPENS or is_means or _is_parted(sentence, at)


def _opens_with_two(sentence: Sentence, at: int) -> bool:
    """For "not one vote was lost", "because of the storm it was late"."""
    is_not = sentence.tag(at) == NOT and sentence.tag(at + 1) in (DET, NUM, NOUN, PRON)
    return is_not or sentence.low[at : at + 2] == ["because", "of"]


def _opens_described(sentence: Sentence, at: int) -> bool:
    """Whether a participle describes the subject: "said increased pressure would help"."""
    is_led = sentence.tag(at - 1) in FINITE and sentence.tag(at) == PAST
    if not is_led or sentence.tag(at + 1) != NOUN:
        return False
    verb = next((p for p in range(at + 1, len(sentence)) if sentence.tags[p] != NOUN), at)
    return sentence.tag(verb) in AUXILIARY


def only_tells_when(sentence: Sentence, at: int) -> bool:
    """Whether a clause only tells when: "conceded even before the count was over"."""
    is_even = sentence.low[at] == "even" and sentence.tag(at + 1) in (PREP, SUB)
    return is_even and COMMA not in sentence.tags[at:]


def _is_parted(sentence: Sentence, at: int) -> bool:
    """Whether a phrase ends at the comma before a verb: "who argued with her, said"."""
    comma = next((p for p in range(at, len(sentence)) if sentence.tags[p] == COMMA), at)
    is_phrase = sentence.tags[at] == PREP and FINITE.isdisjoint(sentence.tags[at:comma])
    is_verb = sentence.tag(comma + 1) in FINITE and sentence.form(comma + 1) not in _OPENS_ASIDE
    return is_phrase and is_verb


def _has_verb(sentence: Sentence, start: int) -> bool:
    tags = sentence.tags
    inner = 0
    for at in range(start, min(len(tags), start + _REACH)):
        follows = sentence.tag(at + 1)
        inner += tags[at] == REL or (tags[at] == THAT and at > start and follows in FINITE)
        if inner and _is_finite(sentence, at):
            inner -= follows not in FINITE
            continue
        if tags[at] == AND and (goes_on_to_act(sentence, at + 1) or _others_act(sentence, at)):
            return False
        if _is_finite(sentence, at) or (tags[at] == QUOTED and tags[at - 1] != COMMA):
            return True
        if (tags[at] == COMMA and follows == ING) or _says_that(sentence, at):
            return False
    return False


def _others_act(sentence: Sentence, at: int) -> bool:
    """Whether somebody else acts behind ", and": "denied the charges, and his trial began"."""
    if sentence.tags[at - 1] != COMMA:
        return False
    phrase = phrase_starting(sentence, at + 1, len(sentence))
    return phrase is not None and sentence.tag(phrase[1]) in FINITE


def _says_that(sentence: Sentence, at: int) -> bool:
    """Whether words end at "saying that": "repeated his pledge saying that it was late"."""
    is_ing = sentence.tags[at] == ING and sentence.tag(at + 1) == THAT
    return is_ing and sentence.tags[at - 1] != PREP and is_cue(sentence.low[at])


def goes_on_to_act(sentence: Sentence, at: int) -> bool:
    """Whether the next verb of the one who spoke stands there: "and left", "and then left".

    Not "the old and newly elected members".
    """
    if sentence.tag(at) in FINITE:
        return True
    after = next((p for p in range(at, len(sentence)) if sentence.tags[p] != ADV), at)
    is_verb = sentence.tag(after) in FINITE and sentence.tag(after + 1) not in (NOUN, NAME)
    return after > at and is_verb


def _is_finite(sentence: Sentence, at: int) -> bool:
    """Whether a verb with a subject stands here, not a participle such as "a divided country"."""
    tag = sentence.tags[at]
    if tag == PAST and _is_of_medium(sentence, at):
        return False
    if tag == PAST:
        return sentence.tags[at - 1] not in (DET, POSS) and sentence.low[at - 1] != "as"
    return tag in FINITE or is_contraction(sentence.low[at])


def _is_of_medium(sentence: Sentence, at: int) -> bool:
    """Whether a participle tells of a medium: "in a short statement released on Monday"."""
    is_dated = sentence.tag(at + 1) == TIME or sentence.form(at + 1) in _WHEN
    if sentence.low[at - 1] not in words("channels") or not is_dated:
        return False
    near = sentence.low[max(at - 1 - _MEDIUM, 0) : at - 1]
    return any(pair in (("in", "a"), ("in", "an")) for pair in pairwise(near))


def has_clause(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a finite verb stands there, or a subject pronoun, whose verb may be unknown."""
    tags = sentence.tags
    return any(
        tags[at] == PRON or (tags[at] in FINITE and not _describes(sentence, at))
        for at in range(start, end)
    )


def _describes(sentence: Sentence, at: int) -> bool:
    """Whether a participle stands before its noun: "a hotly contested race"."""
    is_led = sentence.tags[at] == PAST and sentence.tag(at - 1) == ADV
    return is_led and sentence.tag(at - 2) in (DET, POSS) and sentence.tag(at + 1) == NOUN


def has_unlisted_verb(sentence: Sentence, start: int, end: int) -> bool:
    """Whether a word in -s between a singular and an object can only be a verb: "it clears him".

    For words before ", she said", where a clause is expected anyway.
    """
    if sentence.tags[start] not in (DET, NAME, POSS):
        return False
    return any(_looks_third(sentence, at) for at in range(start + 1, end - 1))


def _looks_third(sentence: Sentence, at: int) -> bool:
    word, before = sentence.low[at], sentence.low[at - 1]
    return (
        sentence.tags[at] == NOUN
        and word.endswith("s")
        and not word.endswith(("ss", "'s", "’s"))
        and sentence.tags[at - 1] in (NOUN, NAME)
        and not before.endswith("s")
        and sentence.tag(at + 1) in _OBJECTS
    )


def finite_soon(sentence: Sentence, at: int, end: int) -> bool:
    """Whether the subject at ``at`` has its verb among the next words."""
    for place in range(at, min(end, at + _NEAR)):
        if sentence.tags[place] in FINITE:
            return True
        if sentence.tags[place] in (COMMA, REL, THAT):
            return False
    return False


def is_met(sentence: Sentence, last: int) -> bool:
    """Whether a preposition ends a relative clause: "one voter I spoke with said"."""
    is_verb = sentence.tag(last - 1) in (PAST, VERB)
    return is_verb and last > _SHORTEST and sentence.tag(last - 2) in (PRON, NAME)
