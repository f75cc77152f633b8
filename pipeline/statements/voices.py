"""How a word that can be a verb of saying is used: finite, passive, not as a verb at all.

In: a ``Sentence``, the place of the word, where its verb group begins and the auxiliaries in it.
Out: a ``Voice``, or ``None`` where the word is a noun ("the claims") or has no subject.
"""

from enum import StrEnum

from pipeline.lexicon import is_listed, words
from pipeline.models import Act
from pipeline.statements.adverbials import skip_adverbials
from pipeline.statements.agreement import agrees, is_singular
from pipeline.statements.clauses import is_met
from pipeline.statements.cues import CueVerb, Form, cue_nouns
from pipeline.statements.noun_phrases import phrase_ending, phrase_starting
from pipeline.statements.noun_steps import ALONE, is_possessive
from pipeline.statements.nouns import can_speak, is_paper
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import (
    ADV,
    AUXILIARY,
    BE,
    BORDER,
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
    POSS,
    PREP,
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


_STANDS_ALONE = ALONE | {"this", "that", "these", "those"}
_NOUNS = frozenset({"feeling", "finding", "reading", "ruling", "thinking", "warning", "writing"})
"""Forms in -ing that are nouns as well: "said in a ruling that", not "a statement saying that"."""
_AFTER_NAME = FINITE | BORDER | {"", ADV, PREP}
_LEADS_TO_MEDIUM = frozenset({"in", "during"})
_NO_SUBJECT = frozenset({DET, POSS, PREP})


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
        is_past
        and (
            _is_dated_by(sentence, at)
            or _is_made(sentence, at, left, cue)
            or _is_before_noun(sentence, at)
        )
    )
    if only_describes or _has_no_subject(sentence, left) or _is_done_to(sentence, at):
        return None
    if is_past and _is_told_by(sentence, at, left):
        return Voice.PASSIVE if Form.PARTICIPLE in cue.forms else None
    if is_past:
        is_noun = sentence.low[at] in cue_nouns() and is_singular(sentence, left)
        return None if is_noun else Voice.FINITE  # "one last thought"
    acts = sentence.tag(at + 1) in FINITE and is_listed(sentence.low[at], "person_nouns")
    is_verb = not acts and agrees(sentence, at, left, cue.forms)  # "Muslim advocates hailed it"
    return Voice.FINITE if is_verb else None


def _is_done_to(sentence: Sentence, at: int) -> bool:
    """Whether others say it of the subject, as headlines have it: "Lind accused of fraud"."""
    word, follows = sentence.low[at], sentence.form(at + 1)
    if word == "called":
        return _gives_name(sentence, at)
    if word == "declared":
        is_subject = sentence.tag(at - 1) in (NAME, NOUN)  # not ", declared President Lind"
        return is_subject and is_listed(follows, "person_nouns")
    if word != "accused" or follows != "of":
        return False
    subject = phrase_ending(sentence, at - 1)
    return subject is None or sentence.tag(subject[0] - 1) != REL  # "rivals whom Lind accused of"


def _gives_name(sentence: Sentence, at: int) -> bool:
    """Whether only a name follows, and nothing of whoever has it: "a site called Lund Today"."""
    name = phrase_starting(sentence, at + 1, len(sentence))
    if name is None or set(sentence.tags[slice(*name)]) != {NAME}:
        return False
    return sentence.tag(at - 1) == NOUN and sentence.tag(name[1]) in _AFTER_NAME


def _is_told_by(sentence: Sentence, at: int, left: int) -> bool:
    """Whether a participle describes an apposition: ", a fact first reported by the Post".

    Or ", a general feared in the 1990s as a man of the late ruler", "the plan, described by Lind
    as a trick,".
    """
    if sentence.tag(left - 1) == COMMA and sentence.form(at + 1) == "by":
        agent = phrase_starting(sentence, at + 2, len(sentence))
        return agent is not None and sentence.form(agent[1]) in ("as", "of")
    if sentence.tag(left - 1) != NOUN:
        return False
    phrase = phrase_ending(sentence, left - 1)
    if phrase is None or sentence.tag(phrase[0] - 1) not in (COMMA, DASH):
        return False
    is_new = sentence.low[phrase[0]] in ("a", "an")
    is_called = is_new and sentence.form(skip_adverbials(sentence, at + 1)) == "as"
    return sentence.form(at + 1) == "by" or is_called


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
    is_object = phrase is not None and sentence.tag(phrase[0] - 1) in FINITE
    if is_object and cue.act is Act.BELIEF and noun not in words("time_nouns"):
        return True  # "sent letters later deemed “secret”"
    is_bare = place == at + 1 and sentence.tag(place) not in AUXILIARY | {PREP}
    if phrase is None or is_bare or sentence.tag(phrase[0] - 1) in (REL, WH):
        return False  # "which the probe found was wrong"
    inside = sentence.low[slice(*phrase)]
    if is_object and not _LEADS_TO_MEDIUM.isdisjoint(inside):
        return True  # "told the Post in a message posted on Monday that"
    after = sentence.tag(place)
    opens = sentence.tag(phrase[0] - 1) == PREP and sentence.tag(phrase[0] - 2) in ("", COMMA)
    return after in FINITE or (opens and after not in (THAT, QUOTED, COLON))


def _is_before_noun(sentence: Sentence, at: int) -> bool:
    """Whether a participle describes its noun: "with 300 pledged guests", "pledged delegates"."""
    if is_listed(f"{sentence.low[at]} {sentence.form(at + 1)}", "set_participles"):
        return True
    is_number = sentence.tag(at - 1) == NUM or sentence.form(at - 1) in words("numbers_en")
    if not is_number or sentence.tag(at + 1) != NOUN:
        return False
    first = at - 2 if sentence.tag(at - 2) == DET else at - 1
    lead = sentence.form(first - 1)
    is_share = lead == "in"  # "six in 10 opposed tax cuts"
    return not is_share and (sentence.tag(first - 1) == PREP or sentence.form(first - 2) == "to")


def _is_named(sentence: Sentence, at: int, left: int) -> bool:
    """Whether a noun of saying ends a phrase: "in a 40-page ruling that"."""
    is_noun = sentence.low[at] in _NOUNS and sentence.tag(at + 1) == THAT
    return is_noun and at == left and is_singular(sentence, left)


def _ing(sentence: Sentence, left: int, seen: frozenset[str]) -> Voice | None:
    if BE in seen:
        return Voice.FINITE
    is_noun = sentence.tag(left - 1) in (DET, POSS) and not _stands_alone(sentence, left - 1)
    return None if is_noun else Voice.PARTICIPLE


_OWNER = 5
"""Words of "of Prime Minister Ada Berg's", at most."""
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
        if _is_of_somebodys(sentence, left - 1):
            return False
        return sentence.tags[left - 1] in (NAME, NOUN)  # "Berg's suspected ties"
    if left == 0 or sentence.tags[left - 1] not in _NO_SUBJECT:
        return False
    return not _stands_alone(sentence, left - 1) and not is_met(sentence, left - 1)


def _is_of_somebodys(sentence: Sentence, at: int) -> bool:
    """Whether a possessive ends a subject: "an aide of Berg's said"."""
    of = next((p for p in range(at, max(at - _OWNER, 0), -1) if sentence.low[p] == "of"), None)
    is_somebody = of is not None and sentence.tags[of - 1] == NOUN  # not "one of Berg's alleged"
    return of is not None and is_somebody and can_speak(sentence.low[of - 1])


def _stands_alone(sentence: Sentence, at: int) -> bool:
    """Whether a word can be a subject by itself: "many said", "the other said"."""
    if sentence.form(at) == "other":
        return sentence.form(at - 1) == "the"  # "in other states"
    return sentence.form(at) in _STANDS_ALONE
