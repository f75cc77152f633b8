"""Whether a word that can be a verb in the present agrees with what stands before it.

In: a ``Sentence``, the place of the word and where its group begins. Out: a yes for "polls show"
and "the Post reports", a no for "the claims" and "faces charges that". Forms of the past are read
in ``voices``.
"""

from pipeline.lexicon import words
from pipeline.statements.cues import Form, cue_nouns
from pipeline.statements.noun_phrases import head_of, phrase_ending
from pipeline.statements.nouns import MANY, can_speak, is_plural
from pipeline.statements.only_verbs import is_only_verb
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    AND,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DET,
    DOT,
    FINITE,
    MODAL,
    NAME,
    NOUN,
    NUM,
    OBJ,
    PAST,
    POSS,
    PREP,
    PRON,
    QUOTED,
    REL,
    THAT,
    TIME,
    WH,
)
from pipeline.statements.times_between import before_time

_OPENS_CONTENT = frozenset({THAT, QUOTED, PRON, DET, POSS, WH, COLON, OBJ, NAME})
_SUBJECT_ENDS = frozenset({NOUN, NAME, NUM, DET, TIME, COMMA, DASH, CLOSE})
_SINGULAR = frozenset({"he", "she", "it", "one", "everyone", "somebody", "someone"})
_ONE = frozenset({"a", "an", "one", "another", "each", "every"})
_INVERTED = frozenset({"say", "says", "writes", "adds"})
_OF_MANY = frozenset(
    {"third", "quarter", "half", "majority", "minority", "number", "few", "dozen", "handful"}
)
"""Behind "a" these are many: "a third say"."""
_ARTICLE_REACH = 3
_LONGEST_HEADLINE = 20
_LEADS_ON = frozenset({"against", "for", "on", "to"})
"""What follows a verb in a headline that could be a noun: "calls for", "vows to"."""
_JOINED_REACH = 12
"""Words before "and" among which the modal stands that governs both verbs."""


def agrees(sentence: Sentence, at: int, left: int, forms: frozenset[Form]) -> bool:
    """Whether a present form agrees with what stands before it."""
    before, word = sentence.tag(left - 1), sentence.form(left - 1)
    is_inverted = before in (COMMA, QUOTED) and sentence.low[at] in _INVERTED
    if is_inverted or before in (REL, THAT):
        return True
    if Form.THIRD in forms and _goes_on_headline(sentence, at, left):
        return True
    if word == "and":
        return _goes_on_after_and(sentence, at, left, forms)
    if before == PRON:
        return (Form.THIRD in forms) == (word in _SINGULAR)
    is_noun = sentence.low[at] in cue_nouns() or sentence.low[at] in words("verb_nouns")
    is_verb = is_only_verb(sentence, at, left, is_plural=Form.THIRD not in forms)
    is_relative = sentence.tag(at + 1) == THAT and sentence.tag(at + 2) in FINITE
    opens = is_verb or (sentence.tag(at + 1) in _OPENS_CONTENT and not is_relative)
    tells = word in words("findings") or _tells_of_findings(sentence, left)
    opens = opens or (tells and sentence.tag(at + 1) in (NOUN, NUM))
    is_object = _is_object(sentence, left, forms) or _follows_many(word, forms)
    is_object = is_object or _are_places(sentence, at, left)
    if is_noun and (is_object or not opens):
        return False
    return Form.THIRD in forms or _takes_base(sentence, left, is_noun)


def _goes_on_headline(sentence: Sentence, at: int, left: int) -> bool:
    """Whether the next deed of a headline follows a comma: "Lind hails win, vows to stay"."""
    is_headline = len(sentence) <= _LONGEST_HEADLINE and sentence.tags[-1] not in (DOT, QUOTED)
    goes_on = sentence.tag(left - 1) == COMMA and sentence.form(at + 1) in _LEADS_ON
    return is_headline and goes_on and not FINITE.isdisjoint(sentence.tags[: left - 1])


def _is_object(sentence: Sentence, left: int, forms: frozenset[Form]) -> bool:
    """Whether a verb that no list knows stands before: "she faces charges that"."""
    is_many = sentence.tag(left - 1) == NOUN and is_plural(sentence.form(left - 1))
    return Form.THIRD in forms and is_many and sentence.tag(left - 2) in (PRON, NAME)


def _follows_many(word: str, forms: frozenset[Form]) -> bool:
    """Whether no form in -s can agree: "two states that", "media reports that"."""
    is_many = word in MANY or (word != "one" and word in words("numbers_en"))
    return Form.THIRD in forms and is_many


def _are_places(sentence: Sentence, at: int, left: int) -> bool:
    """Whether "states" are places: "the caucus states where", not "the law states that"."""
    word = sentence.form(left - 1)
    is_thing = sentence.tag(left - 1) == NOUN and not can_speak(word)
    return sentence.low[at] == "states" and is_thing


def _goes_on_after_and(sentence: Sentence, at: int, left: int, forms: frozenset[Form]) -> bool:
    """Whether a verb follows "and", not one more noun: "papers, sites and broadcasts"."""
    if sentence.low[at] in words("verb_nouns"):
        names_more = Form.THIRD not in forms and sentence.tag(at + 1) not in _OPENS_CONTENT
        if names_more or is_plural(sentence.form(left - 2)):
            return False
    return Form.THIRD in forms or not _follows_infinitive(sentence, left - 1)


def _follows_infinitive(sentence: Sentence, at: int) -> bool:
    """Whether "and" at ``at`` joins infinitives: "she would meet Berg and talk about roads"."""
    for place in range(at - 1, max(at - 1 - _JOINED_REACH, -1), -1):
        if sentence.tags[place] in (COMMA, QUOTED):
            return False
        if sentence.tags[place] == MODAL or sentence.low[place] == "to":
            return True
    return False


def _takes_base(sentence: Sentence, left: int, is_noun: bool) -> bool:
    """Whether a plural subject ends before the base form of a verb."""
    if is_singular(sentence, left):
        return False
    before, word = sentence.tag(left - 1), sentence.form(left - 1)
    if before == PAST and (word in words("interviewed") or _ends_relative(sentence, left)):
        return True  # "those surveyed say", "officials whose bills were struck say"
    if before == OBJ:
        return _has_plural_head(sentence, left)  # "people around him say"
    if not is_noun:
        # "let Lind speak", but "critics in the Union say"
        is_one = _is_one_name(sentence, left) and not _has_plural_head(sentence, left)
        return before in _SUBJECT_ENDS and not is_one
    if word in MANY or (before in (NOUN, NAME) and is_plural(word)):
        return True
    leads = sentence.tag(left + 1) == THAT or _tells_of_findings(sentence, left)
    return leads and _has_plural_head(sentence, left)


def _ends_relative(sentence: Sentence, left: int) -> bool:
    """Whether a relative clause about many ends there, and what follows opens content."""
    for at in range(left - 2, max(left - _JOINED_REACH, 0), -1):
        if sentence.tags[at] == COMMA:
            return False
        if sentence.tags[at] == REL or sentence.low[at] == "whose":
            opens = sentence.tag(left + 1) in _OPENS_CONTENT
            return opens and is_plural(sentence.low[at - 1])
    return False


def _tells_of_findings(sentence: Sentence, left: int) -> bool:
    """Whether the subject is "polls in Ohio": what shows something."""
    phrase = phrase_ending(sentence, before_time(sentence, left - 1, 0))
    return phrase is not None and sentence.low[head_of(sentence, phrase)] in words("findings")


def _has_plural_head(sentence: Sentence, left: int) -> bool:
    """Whether the subject is "documents obtained by the firm": a plural with more behind it."""
    phrase = phrase_ending(sentence, left - 1)
    head = head_of(sentence, phrase) if phrase else left
    return head < left - 1 and is_plural(sentence.low[head])


def _is_one_name(sentence: Sentence, left: int) -> bool:
    """Whether a single name stands before a base form: in "let Lind speak" Lind does not say."""
    at = left
    while at > 0 and sentence.tags[at - 1] == NAME:
        at -= 1
    plural = sentence.form(left - 1).endswith("s") or sentence.tag(at - 1) in (AND, PREP, NOUN)
    return at < left and not plural


def is_singular(sentence: Sentence, left: int) -> bool:
    """Whether the phrase before is one thing: in "a think tank" nobody thinks."""
    if sentence.form(left - 1) in _OF_MANY:
        return False
    for at in range(left - 1, max(left - 1 - _ARTICLE_REACH, -1), -1):
        if sentence.tags[at] not in (NOUN, NAME, NUM, DET):
            return False
        if sentence.low[at] in _ONE:
            if sentence.form(at + 1) in _OF_MANY and is_plural(sentence.form(left - 1)):
                return False  # "a few voters say"
            return at < left - 1 or sentence.low[at] in ("a", "an")
    return False
