"""How a word that can be a verb of saying is used: finite, passive, not as a verb at all.

In: a ``Sentence``, the place of the word, where its verb group begins and the auxiliaries in it.
Out: a ``Voice``, or ``None`` where the word is a noun ("the claims") or has no subject.
"""

from enum import StrEnum

from pipeline.lexicon import words
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.clauses import is_met
from pipeline.statements.cues import CueVerb, Form, cue_nouns
from pipeline.statements.noun_phrases import head_of, phrase_ending
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.nouns import MANY, can_speak, is_paper, is_plural
from pipeline.statements.only_verbs import is_only_verb
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    AND,
    AUXILIARY,
    BE,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DET,
    DO,
    FINITE,
    HAVE,
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
    TO,
    WH,
)


class Voice(StrEnum):
    """What a verb group needs around it."""

    FINITE = "finite"
    PARTICIPLE = "participle"
    INFINITIVE = "infinitive"
    PASSIVE = "passive"


_STANDS_ALONE = frozenset(
    {
        *("another", "one", "some", "many", "most", "several", "few", "both", "each"),
        "others",
        *("all", "this", "that", "these", "those"),
    }
)
_OPENS_CONTENT = frozenset({THAT, QUOTED, PRON, DET, POSS, WH, COLON, OBJ, NAME})
_NO_SUBJECT = frozenset({DET, POSS, PREP})
_SUBJECT_ENDS = frozenset({NOUN, NAME, NUM, DET, TIME, COMMA, DASH, CLOSE})
_SINGULAR = frozenset({"he", "she", "it", "one", "everyone", "somebody", "someone"})
_ONE = frozenset({"a", "an", "one", "another", "each", "every"})
_INVERTED = frozenset({"say", "says", "writes", "adds"})
_OF_MANY = frozenset(
    {"third", "quarter", "half", "majority", "minority", "number", "few", "dozen", "handful"}
)
"""Behind "a" these are many: "a third say"."""
_ARTICLE_REACH = 3
_JOINED_REACH = 12
"""Words before "and" among which the modal stands that governs both verbs."""


def voice_of(
    sentence: Sentence, at: int, left: int, cue: CueVerb, seen: frozenset[str]
) -> Voice | None:
    """The use of the verb at ``at`` whose group begins at ``left`` with auxiliaries ``seen``."""
    if Form.ING in cue.forms:
        return None if _is_named(sentence, at, left) else _ing(sentence, left, seen)
    if seen:
        return _with_auxiliary(cue.forms, seen)
    is_past = Form.PAST in cue.forms
    only_describes = cue.forms == {Form.PARTICIPLE}  # "an actor better known by his stage name"
    only_describes = only_describes or (
        is_past and (_is_dated_by(sentence, at) or _is_made(sentence, at, left, cue))
    )
    if only_describes or _has_no_subject(sentence, left):
        return None
    if is_past and _is_told_by(sentence, at, left):
        return Voice.PASSIVE if Form.PARTICIPLE in cue.forms else None
    if is_past:
        is_noun = sentence.low[at] in cue_nouns() and _is_singular(sentence, left)
        return None if is_noun else Voice.FINITE  # "one last thought"
    return Voice.FINITE if _is_present(sentence, at, left, cue.forms) else None


def _is_told_by(sentence: Sentence, at: int, left: int) -> bool:
    """Whether a participle describes an apposition: ", a fact first reported by the Post"."""
    if sentence.form(at + 1) != "by" or sentence.tag(left - 1) != NOUN:
        return False
    phrase = phrase_ending(sentence, left - 1)
    return phrase is not None and sentence.tag(phrase[0] - 1) in (COMMA, DASH)


def _is_dated_by(sentence: Sentence, at: int) -> bool:
    """Whether a participle with a day and an agent describes: "a visit announced Sunday by it"."""
    after = at + 1
    while sentence.tag(after) in (TIME, NUM) or sentence.form(after) in ("on", "late", "early"):
        after += 1
    return TIME in sentence.tags[at + 1 : after] and sentence.form(after) == "by"


def _is_made(sentence: Sentence, at: int, left: int, cue: CueVerb) -> bool:
    """Whether a participle describes a thing: "results announced on Monday were", "in a plan".

    The verb of the thing follows, or the thing stands in a phrase that opens the clause. What is
    said is nothing that was made.
    """
    noun = sentence.form(left - 1)
    is_thing = is_paper(noun) or (sentence.tag(left - 1) == NOUN and not can_speak(noun))
    if not is_thing or Form.PARTICIPLE not in cue.forms or cue.lemma == "say":
        return False
    place = skip_adverbials(sentence, at + 1)
    phrase = phrase_ending(sentence, left - 1)
    is_bare = place == at + 1 and sentence.tag(place) not in AUXILIARY | {PREP}
    if phrase is None or is_bare or sentence.tag(phrase[0] - 1) in (REL, WH):
        return False  # "which the probe found was wrong"
    after = sentence.tag(place)
    opens = sentence.tag(phrase[0] - 1) == PREP and sentence.tag(phrase[0] - 2) in ("", COMMA)
    return after in FINITE or (opens and after not in (THAT, QUOTED, COLON))


def _is_named(sentence: Sentence, at: int, left: int) -> bool:
    """Whether a noun of saying ends a phrase: "in a 40-page ruling that"."""
    return sentence.tag(at + 1) == THAT and at == left and _is_singular(sentence, left)


def _ing(sentence: Sentence, left: int, seen: frozenset[str]) -> Voice | None:
    if BE in seen:
        return Voice.FINITE
    is_noun = sentence.tag(left - 1) in (DET, POSS) and not _stands_alone(sentence, left - 1)
    return None if is_noun else Voice.PARTICIPLE


_AUXILIARIES = (
    (TO, Form.BASE, Voice.INFINITIVE),
    (BE, Form.PARTICIPLE, Voice.PASSIVE),
    (HAVE, Form.PARTICIPLE, Voice.FINITE),
    (MODAL, Form.BASE, Voice.FINITE),
    (DO, Form.BASE, Voice.FINITE),
)
"""What an auxiliary asks of the verb and makes of it; the first that is there decides."""


def _with_auxiliary(forms: frozenset[Form], seen: frozenset[str]) -> Voice | None:
    if seen == {TO, HAVE} and Form.PARTICIPLE in forms:
        return Voice.INFINITIVE  # "is said to have told"
    for auxiliary, form, voice in _AUXILIARIES:
        if auxiliary in seen:
            return voice if form in forms else None
    return None


def _has_no_subject(sentence: Sentence, left: int) -> bool:
    """Whether the word before the verb shows that it is none: "the said", "of found"."""
    if left > 0 and is_possessive(sentence.low[left - 1]):
        return sentence.tags[left - 1] in (NAME, NOUN)  # "Berg's suspected ties"
    if left == 0 or sentence.tags[left - 1] not in _NO_SUBJECT:
        return False
    return not _stands_alone(sentence, left - 1) and not is_met(sentence, left - 1)


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether a word can be a subject by itself: "many said", "the other said"."""
    if sentence.form(at) == "other":
        return sentence.form(at - 1) == "the"  # "in other states"
    return sentence.form(at) in _STANDS_ALONE


def _is_present(sentence: Sentence, at: int, left: int, forms: frozenset[Form]) -> bool:
    """Whether a present form agrees with what stands before it."""
    before, word = sentence.tag(left - 1), sentence.form(left - 1)
    if before in (COMMA, QUOTED) and sentence.low[at] in _INVERTED:
        return True
    if word == "and":
        return _goes_on_after_and(sentence, at, left, forms)
    if before in (REL, THAT):
        return True
    if before == PRON:
        return (Form.THIRD in forms) == (word in _SINGULAR)
    is_noun = sentence.low[at] in cue_nouns() or sentence.low[at] in words("verb_nouns")
    is_verb = is_only_verb(sentence, at, left, is_plural=Form.THIRD not in forms)
    is_relative = sentence.tag(at + 1) == THAT and sentence.tag(at + 2) in FINITE
    opens = is_verb or (sentence.tag(at + 1) in _OPENS_CONTENT and not is_relative)
    opens = opens or (word in words("findings") and sentence.tag(at + 1) in (NOUN, NUM))
    if is_noun and (_is_object(sentence, left, forms) or not opens):
        return False
    return Form.THIRD in forms or _takes_base(sentence, left, is_noun)


def _is_object(sentence: Sentence, left: int, forms: frozenset[Form]) -> bool:
    """Whether a verb that no list knows stands before: "she faces charges that"."""
    is_many = sentence.tag(left - 1) == NOUN and is_plural(sentence.form(left - 1))
    return Form.THIRD in forms and is_many and sentence.tag(left - 2) in (PRON, NAME)


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
    if _is_singular(sentence, left):
        return False
    before, word = sentence.tag(left - 1), sentence.form(left - 1)
    if before == PAST and (word in words("interviewed") or _ends_relative(sentence, left)):
        return True  # "those surveyed say", "officials whose bills were struck say"
    if before == OBJ:
        return _has_plural_head(sentence, left)  # "people around him say"
    if not is_noun:
        return before in _SUBJECT_ENDS and not _is_one_name(sentence, left)
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
    phrase = phrase_ending(sentence, left - 1)
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


def _is_singular(sentence: Sentence, left: int) -> bool:
    """Whether the phrase before is one thing: in "a think tank" nobody thinks."""
    if sentence.form(left - 1) in _OF_MANY:
        return False
    for at in range(left - 1, max(left - 1 - _ARTICLE_REACH, -1), -1):
        if sentence.tags[at] not in (NOUN, NAME, NUM, DET):
            return False
        if sentence.low[at] in _ONE:
            return at < left - 1 or sentence.low[at] in ("a", "an")
    return False
