"""Where a topic ends by its own words: "praised the plan (, which)", "(as he spoke)", "(and left)".

In: a ``Sentence`` and a place behind the first words of a topic. Out: whether the narrator speaks
again there. Clauses end elsewhere (``ends``), days and media behind a topic in ``trailing``.
"""

from pipeline.statements.adverbials import time_before
from pipeline.statements.clauses import goes_on_to_act
from pipeline.statements.cues import Form, cue_nouns, cue_verbs, is_cue
from pipeline.statements.noun_phrases import Places, phrase_ending, phrase_starting
from pipeline.statements.noun_steps import is_possessive, may_be_infinitive
from pipeline.statements.nouns import can_speak
from pipeline.statements.scene_clauses import SCENE, SUBJECT, scene_clause_follows
from pipeline.statements.sentence import Sentence
from pipeline.statements.shares import lists_shares
from pipeline.statements.tagging import (
    ADV,
    AND,
    AUXILIARY,
    BORDER,
    CLOSE,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    ING,
    NAME,
    NUM,
    OPEN,
    PAST,
    PREP,
    PRON,
    QUOTED,
    REL,
    SEMI,
    SUB,
    THAT,
    TIME,
    VERB,
    WH,
)
from pipeline.statements.trailing import before_day

_ACTS = FINITE | {ING, REL, THAT, "to"}
"""Classes of words that a phrase with "after" could belong to."""
GOES_ON = frozenset({"including", "barring", "considering", "depending", "excluding"})
"""Behind a comma these go on with what was said."""


_DESCRIBING = frozenset({"lasting", "enduring", "binding", "growing", "sweeping", "damning"})
"""Adjectives in -ing behind another one."""


def ends_topic(sentence: Sentence, at: int) -> bool:
    """Borders of a topic: a comma before anything but a list, "as he spoke", "and left"."""
    tag, follows = sentence.tags[at], sentence.tag(at + 1)
    if _is_left_out(sentence, at) or _is_set_beside(sentence, at):
        return False
    if tag in (DASH, SEMI, OPEN):
        return tag != OPEN or not _explains_name(sentence, at)
    if tag == COMMA:
        return _ends_at_comma(sentence, at)
    if tag == ING:  # "slammed her rivals saying that they lied", "rebutted it by saying so"
        before = sentence.form(at - 1)
        return is_cue(sentence.low[at]) and (follows == THAT or before == "by") and before != "for"
    if tag == AND:
        turns = sentence.low[at] == "but" and follows == PRON
        turns = turns or (follows == THAT and sentence.tag(at + 2) in SUBJECT)
        turns = turns or _other_acts(sentence, at + 1)
        return turns or goes_on_to_act(sentence, at + 1) or _says(sentence, at + 1)
    return sentence.low[at] in SCENE and _is_scene(sentence, at)


def _is_left_out(sentence: Sentence, at: int) -> bool:
    """Whether only "not" is told of the same verb: "guests who could have come but didn't"."""
    is_not = sentence.form(at + 1).endswith(("n't", "n’t"))
    return sentence.low[at] == "but" and is_not and sentence.tag(at + 2) in (COMMA, DOT)


def _is_set_beside(sentence: Sentence, at: int) -> bool:
    """Whether quoted words say it again: "touted his term — “the longest boom” — and left"."""
    is_open = sentence.tags[at] == DASH and sentence.tag(at + 1) == QUOTED
    return is_open and sentence.tag(at + 2) in (DASH, DOT)


def _other_acts(sentence: Sentence, at: int) -> bool:
    """Whether somebody else does something: "rejected the plan (and the mayor left)"."""
    phrase, before = phrase_starting(sentence, at, len(sentence)), phrase_ending(sentence, at - 2)
    if phrase is None or before is None or not _is_somebody(sentence, phrase):
        return False
    opens = sentence.tag(before[0] - 1) in (WH, REL, SUB, THAT) or sentence.tag(at - 2) == PRON
    if opens:
        return False  # "the day he and his father left"
    after = phrase[1] + 1
    is_led = sentence.tag(after) == PREP and not may_be_infinitive(sentence, after)
    return sentence.tag(phrase[1]) in FINITE and not is_led


def _is_somebody(sentence: Sentence, phrase: Places) -> bool:
    """Whether a name or a noun for people ends a phrase."""
    last = phrase[1] - 1
    return sentence.tags[last] in (NAME, PRON) or can_speak(sentence.low[last])


def _is_scene(sentence: Sentence, at: int) -> bool:
    """Whether the narrator goes on: "as she spoke", "as well", "before declaring victory"."""
    follows = sentence.tag(at + 1)
    if follows == ING and sentence.low[at] == "as" and sentence.tag(at + 2) in FINITE:
        return True  # "as counting continued"
    if follows == ING:
        is_when = sentence.low[at] in ("after", "before", "while", "when")
        return is_when and (is_cue(sentence.low[at + 1]) or _is_of_cue(sentence, at))
    is_clause = follows in SUBJECT and scene_clause_follows(sentence, at)
    is_clause = is_clause and not _is_of_deed(sentence, at)
    return is_clause or sentence.low[at : at + 2] == ["as", "well"]


def _is_of_deed(sentence: Sentence, at: int) -> bool:
    """Whether it tells by when to do it: "dared her to print it before the court meets"."""
    if sentence.low[at] not in ("before", "until", "unless"):
        return False
    verb = next((p for p in range(at, len(sentence)) if sentence.tags[p] in FINITE), None)
    tells = (p for p in range(at - 1, 0, -1) if sentence.tags[p] in _ACTS or _is_to(sentence, p))
    is_deed = _is_to(sentence, next(tells, 0))
    return is_deed and verb is not None and sentence.tags[verb] == VERB


def _is_to(sentence: Sentence, at: int) -> bool:
    return sentence.form(at) == "to"


def _is_of_cue(sentence: Sentence, at: int) -> bool:
    """Whether "after" goes with the saying: "announced a deal after breaking up", nothing else."""
    last = next((p for p in range(at - 1, -1, -1) if sentence.tags[p] in _ACTS), None)
    return last is not None and sentence.tags[last] in FINITE and is_cue(sentence.low[last])


def _explains_name(sentence: Sentence, at: int) -> bool:
    """Whether a word in brackets goes with a name: "Berg (D) of fraud", "Lai's (賴) win"."""
    is_short = sentence.tags[at - 1] == NAME and sentence.tag(at + 2) == CLOSE
    return is_short or is_possessive(sentence.form(at - 1))


def _ends_at_comma(sentence: Sentence, at: int) -> bool:
    follows = sentence.tag(at + 1)
    is_first = sentence.tag(at - 2) == DET  # "a calm, caring and good man"
    if is_first and (sentence.form(at + 1) in _DESCRIBING or _describes_too(sentence, at + 1)):
        return False  # "a real, lasting peace"
    is_told_more = sentence.low[at + 1 : at + 3] == ["to", "be"]  # "an inquiry, to be led by"
    if is_told_more or sentence.form(at + 1) in GOES_ON or lists_shares(sentence, at):
        return False
    if sentence.form(at + 1) == "something":
        return True  # "claimed victory, something that happens often"
    is_dated = before_day(sentence, at) < at and follows not in (TIME, NUM)
    if is_dated or time_before(sentence, at + 1):
        return True  # "conceded defeat on Thursday, as", "praised a freeze, two days before"
    tells = _says(sentence, at + 1) and sentence.tag(at + 2) not in BORDER | {"", AND, PREP}
    if follows in AUXILIARY or tells:
        return True  # "his rise, even after he slammed Berg, shows how"
    return follows in (ING, REL, SUB, PAST, PRON, DET, PREP, ADV, THAT, AND)


def _describes_too(sentence: Sentence, at: int) -> bool:
    """Whether a word in -ing goes on a row of adjectives: "loving and good"."""
    return sentence.tag(at) == ING and sentence.form(at + 1) == "and"


def _says(sentence: Sentence, at: int) -> bool:
    """Whether a verb of the present stands there: "and says that"."""
    verb = cue_verbs().get(sentence.form(at))
    return verb is not None and Form.THIRD in verb.forms and sentence.low[at] not in cue_nouns()
