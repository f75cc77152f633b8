"""Where the finite verbs of a stretch of English are, found by word form and by neighbours.

A list of auxiliaries, irregular past forms and the present forms that news uses, and every
lower-case word in -ed that its neighbours do not make an adjective. ``participles`` tells those
that only describe a noun ("the man arrested on Monday is ..."). No parser: a miss costs one
event, which is then listed among the rejects.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from pipeline.events.also_nouns import DETERMINERS, PLURAL_SUBJECTS, is_noun
from pipeline.lexicon import irregular_participles, table, words

WORD = re.compile(r"(?:\d{1,3}(?:,\d{3})+|[^\W_]+)(?:[’'.\-][^\W_]+)*")
COMMA = re.compile(r",(?!\d)")
"""A comma that parts words, and no thousands."""
MODALS = frozenset({"will", "would", "could", "must", "may", "might", "should", "can", "shall"})
"""Behind these the next word is a verb: "will stay shut"."""

_COUNT = re.compile(r"\d{1,3}(?:,\d{3})*")
_SHORT_BE = re.compile(
    r"(?<=who)['’]s$|(?<=that)['’]s$|(?<=it)['’]s$|(?<=he)['’]s$|['’](?:re|ve|m)$", re.IGNORECASE
)
"""A verb joined to its subject: "who's", "that's", "it's", "she's", "they've"."""
_INFINITIVES = frozenset({"do", "have"})
"""Behind "to" these are no finite verbs: "the deadline to do so passes"."""
BE = frozenset({"be", "is", "are", "was", "were", "been", "being"})
_OBJECT_OR_TIME = frozenset({"the", "a", "an", "its", "their", "his", "her", "at"})
"""Behind "and" and a form that is a noun too, these make it a verb: "and open their season"."""
NOUNS_IN_LY = frozenset(
    {
        *("ally", "anomaly", "assembly", "bully", "elderly", "family", "july", "monopoly"),
        *("rally", "reply", "supply"),
    }
)
"""Words that only look like adverbs."""
ADVERB = rf"(?-i:(?![A-Z]))(?!(?i:{'|'.join(sorted(NOUNS_IN_LY))})\b)\w+ly"
"""A pattern for the others; "Schlafly" with its capital is a name."""
_ADVERBS_IN_S = ("as", "his", "haps", "sides", "this", "thus", "times", "ways", "wards")
_SOME = frozenset({"most", "many", "some", "few", "several"})
_ARTICLES = (["the"], ["a"], ["an"], ["his"], ["her"], ["its"], ["their"])
"""Behind a past form they are its object: "most backed the plan", "most trusted paper" has none."""
_NEVER_DONE_TO = frozenset({"come", "fought", "left", "met", "run", "won"})
"""Participles that describe nobody: "the two met in May were" is no English."""
_BEHIND_VERB = frozenset(
    {"", "again", "apart", "at", "for", "in", "on", "out", "to", "twice", "with"}
)
"""What follows a verb without an object."""
_RELATIVES = frozenset({"that", "who", "which", "whom"})
_WITHOUT_OBJECT = frozenset({"retired"})
"""A past form that no office follows as its object."""
_OFFICE = 3
"""Words behind it that may hold one."""
GROUP_WORDS = frozenset(
    {
        *("not", "also", "never", "since", "then", "now", "already", "yet", "to", "first", "last"),
        *("little", "once", "twice", "again", "finally", "long", "later"),
    }
)
"""Words that stand inside a group of verbs."""


@dataclass(frozen=True, slots=True)
class Verb:
    """One finite verb: half-open offsets, and whether its form is past."""

    start: int
    end: int
    word: str
    tense: str


def verbs_in(text: str, start: int, end: int) -> Iterator[Verb]:
    """The finite verbs of ``text[start:end]`` in order."""
    found = list(WORD.finditer(text, start, end))
    forms = [match.group().lower() for match in found]
    verbs: list[int] = []
    for at, match in enumerate(found):
        tense = _tense(match.group(), forms, at)
        leads_on = at == 1 and found[0].group() == "That" and _is_third_person(forms)
        if leads_on or (tense and not is_noun(text, found, forms, verbs, at)):
            verbs.append(at)
            yield Verb(match.start(), match.end(), forms[at], tense or "present")
        elif short := _SHORT_BE.search(match.group()):
            verbs.append(at)
            yield Verb(match.start() + short.start(), match.end(), short.group(), "auxiliary")


def _is_third_person(forms: Sequence[str]) -> bool:
    """Whether "That" points at something, as a verb in -s follows: "That includes a port"."""
    tenses, form = table("finite_verbs", "tense"), forms[1]
    is_third = form.endswith("s") and not form.endswith("ss") and tenses.get(form) == "present"
    return is_third and tenses.get("".join(forms[2:3])) not in ("auxiliary", "past")


def _tense(word: str, forms: Sequence[str], at: int) -> str | None:
    """The tense of a word among its neighbours, or ``None`` if it is no finite verb."""
    form = forms[at].replace("’", "'")
    before = forms[at - 1] if at else ""
    if (word[0].isupper() and before) or (before == "to" and form in _INFINITIVES):
        return None
    known = table("finite_verbs", "tense").get(form)
    if known == "auxiliary" or form.endswith(("'ll", "'d")):
        return "auxiliary"
    led = before in table("clause_words", "before_adjective") and not _is_relative(forms, at)
    led = led and not (before in _SOME and forms[at + 1 : at + 2] in _ARTICLES)
    led = led and not _is_of_some(forms, at)
    if led or _describes(forms, at):
        return None
    if known == "present" and before.endswith("est"):
        return None
    if known == "bare":
        after = forms[at + 1 : at + 2]
        plans = after == ["to"] and before in words("time_words_en")
        return "present" if plans or _agrees(before, after) else None
    return known or _unlisted_tense(word, forms, at)


def _is_of_some(forms: Sequence[str], at: int) -> bool:
    """Whether a number or "most" alone is the subject: "the two met in Oslo"."""
    is_pair = at > 1 and forms[at - 2] == "the" and forms[at - 1] in words("numbers_en")
    is_most = at == 1 and forms[0] in _SOME
    is_past = table("finite_verbs", "tense").get(forms[at]) == "past"
    is_past = is_past and (forms[at] not in irregular_participles() or forms[at] in _NEVER_DONE_TO)
    return (is_pair or is_most) and is_past and "".join(forms[at + 1 : at + 2]) in _BEHIND_VERB


def _unlisted_tense(word: str, forms: Sequence[str], at: int) -> str | None:
    """By its ending: nothing but a verb in -s stands behind "who" or "he" ("who farms here")."""
    is_third = word.endswith("s") and not word.endswith(_ADVERBS_IN_S)
    if at and is_third and forms[at - 1] in ("who", "he", "she"):
        return "present"
    return "past" if _is_regular_past(word, forms, at) else None


def _is_relative(forms: Sequence[str], at: int) -> bool:
    """Whether "that" before a word takes up a noun: "the council that made a call"."""
    if forms[at - 1] != "that" or at == 1:
        return False
    if forms[at - 2] in ("and", "but"):  # 'the state that she won and that made her'
        return any(_is_taken_up(forms, first) for first in range(1, at - 2))
    return forms[at - 2] not in table("clause_words", "ends_noun")


def _is_taken_up(forms: Sequence[str], at: int) -> bool:
    """Whether a word takes up a noun: "the state that", not "said that"."""
    led = forms[at - 1]
    is_noun = led not in table("clause_words", "ends_noun") and led not in table(
        "finite_verbs", "tense"
    )
    return forms[at] in _RELATIVES and is_noun


def _describes(forms: Sequence[str], at: int) -> bool:
    """Whether a word stands where only an adjective or a noun can: "the heavily armed men"."""
    before = forms[at - 1] if at else ""
    if before == "so" and at > 1:
        return forms[at - 2] in _opens_noun_phrase()
    if before.endswith("ly") and before not in NOUNS_IN_LY and at > 1:
        return forms[at - 2] in _opens_noun_phrase()
    if before.replace("’", "'") in words("names_with_s"):
        return False
    return before.endswith(("'s", "’s")) and not _SHORT_BE.search(before)


@cache
def _opens_noun_phrase() -> frozenset[str]:
    """Determiners, numbers and prepositions; behind those that open clauses a verb may follow."""
    leads = table("clause_words", "before_adjective").keys() - words("clause_openers")
    return DETERMINERS | leads


def _agrees(before: str, after: Sequence[str]) -> bool:
    """Whether a plural stands before a form that is a noun as well: "members vote"."""
    if any(table("finite_verbs", "tense").get(form) for form in after):
        return False
    if before == "and" and after and after[0] in _OBJECT_OR_TIME:
        return True
    plural = before.endswith("s") and not before.endswith(("ss", "'s", "’s"))
    plural = plural or before.endswith(("men", "women"))
    return plural or before in PLURAL_SUBJECTS


def _is_regular_past(word: str, forms: Sequence[str], at: int) -> bool:
    """Whether a word in -ed is a verb: "backed by" after "be", never "well-armed", "BuzzFeed"."""
    form = forms[at]
    if (
        not form.endswith("ed")
        or not word[1:].islower()
        or "-" in form
        or len(form) <= len("aged")
        or form in words("not_past")
    ):
        return False
    before = forms[at - 1] if at else ""
    if _COUNT.fullmatch(before) and _is_plural("".join(forms[at + 1 : at + 2])):
        return False  # 'among 1,358 registered voters'
    if form in _WITHOUT_OBJECT and _leads_to_office(forms[at + 1 : at + 1 + _OFFICE]):
        return False  # 'her new aide, retired Army general Per Vik'
    return not is_told_by(forms, at) or before in BE


def _leads_to_office(follows: Sequence[str]) -> bool:
    """Whether an office follows, none but nouns before it: "Army general", "Gen. Vik"."""
    for form in follows:
        if form in words("person_nouns") or form in words("titles"):
            return True
        if form in words("function_words") or form in words("time_words_en"):
            return False
    return False


def _is_plural(form: str) -> bool:
    return form.endswith("s") and form not in words("function_words")


def is_told_by(forms: Sequence[str], at: int) -> bool:
    """Whether "by" follows a form, a day between or not: "(a plan) announced Friday by"."""
    after = at + 1
    while after < len(forms) and forms[after].lower() in words("time_words_en"):
        after += 1
    return list(forms[after : after + 1]) == ["by"]
