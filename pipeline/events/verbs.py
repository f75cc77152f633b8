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

from pipeline.lexicon import irregular_participles, table, words
from pipeline.statements.cues import cue_verbs

WORD = re.compile(r"(?:\d{1,3}(?:,\d{3})+|[^\W_]+)(?:[’'.\-][^\W_]+)*")
COMMA = re.compile(r",(?!\d)")
"""A comma that parts words, and no thousands."""
MODALS = frozenset({"will", "would", "could", "must", "may", "might", "should", "can", "shall"})
"""Behind these the next word is a verb: "will stay shut"."""

_SHORT_BE = re.compile(
    r"(?<=who)['’]s$|(?<=that)['’]s$|(?<=it)['’]s$|(?<=he)['’]s$|['’](?:re|ve|m)$", re.IGNORECASE
)
"""A verb joined to its subject: "who's", "that's", "it's", "she's", "they've"."""
_PARTICLES = frozenset({"out", "up", "off", "down", "over", "in"})
"""They belong to the verb before them: "to map out plans"."""
_INFINITIVES = frozenset({"do", "have"})
"""Behind "to" these are no finite verbs: "the deadline to do so passes"."""
BE = frozenset({"be", "is", "are", "was", "were", "been", "being"})
_OBJECT_OR_TIME = frozenset({"the", "a", "an", "its", "their", "his", "her", "at"})
"""Behind "and" and a form that is a noun too, these make it a verb: "and open their season"."""
_PLURAL_SUBJECTS = frozenset(
    {
        *("they", "we", "you", "i", "who", "which", "that"),
        *("people", "police", "men", "women", "children", "some", "many", "both"),
    }
)
_DETERMINERS = frozenset(
    {
        *("a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their"),
        *("our", "my", "any", "no", "another", "each", "every"),
    }
)
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
_BEHIND_VERB = (
    [],
    ["again"],
    ["apart"],
    ["out"],
    ["at"],
    ["in"],
    ["on"],
    ["for"],
    ["to"],
    ["twice"],
    ["with"],
)
_OF_FORCES = frozenset(
    {"allied", "armed", "ground", "joint", "peacekeeping", "security", "special"}
)
"""Before "forces" they name an army: "the special forces commander"."""
_LONGEST_PHRASE = 4
"""Words between an article and a noun that could also be a verb: "its annual profit forecast"."""


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
        if tense and not _is_noun(text, found, forms, verbs, at):
            verbs.append(at)
            yield Verb(match.start(), match.end(), forms[at], tense)
        elif short := _SHORT_BE.search(match.group()):
            verbs.append(at)
            yield Verb(match.start() + short.start(), match.end(), short.group(), "auxiliary")


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
    return (is_pair or is_most) and is_past and forms[at + 1 : at + 2] in _BEHIND_VERB


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
    return forms[at - 2] not in table("clause_words", "ends_noun")


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
    return _DETERMINERS | leads


def _agrees(before: str, after: Sequence[str]) -> bool:
    """Whether a plural stands before a form that is a noun as well: "members vote"."""
    if any(table("finite_verbs", "tense").get(form) for form in after):
        return False
    if before == "and" and after and after[0] in _OBJECT_OR_TIME:
        return True
    plural = before.endswith("s") and not before.endswith(("ss", "'s", "’s"))
    plural = plural or before.endswith(("men", "women"))
    return plural or before in _PLURAL_SUBJECTS


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
    return not is_told_by(forms, at) or before in BE


def is_told_by(forms: Sequence[str], at: int) -> bool:
    """Whether "by" follows a form, a day between or not: "(a plan) announced Friday by"."""
    after = at + 1
    while after < len(forms) and forms[after].lower() in words("time_words_en"):
        after += 1
    return list(forms[after : after + 1]) == ["by"]


def _is_noun(
    text: str, found: Sequence[re.Match[str]], forms: Sequence[str], verbs: Sequence[int], at: int
) -> bool:
    """Whether a form that is also a noun ends an object: "raised its profit forecast"."""
    if forms[at] not in _also_nouns():
        return False
    if _stands_as_noun(text, found, forms, at) or _ends_infinitive(text, found, forms, verbs, at):
        return True
    if table("finite_verbs", "tense")[forms[at]] == "bare":
        return bool(verbs) and not _is_opened(text, found, forms, verbs[-1], at)
    return bool(verbs) and _ends_object(text, found, forms, verbs, at)


def _ends_infinitive(
    text: str, found: Sequence[re.Match[str]], forms: Sequence[str], verbs: Sequence[int], at: int
) -> bool:
    """Whether "to" and a verb lead to the form: "(tried) to ease growing public worries"."""
    if not verbs or not forms[at].endswith("s") or text[found[at].end() :][:1] == ",":
        return False
    first = next((n for n in range(at - 2, verbs[-1], -1) if forms[n] == "to"), None)
    if first is None or at - first > _LONGEST_PHRASE or cue_verbs().get(forms[verbs[-1]]):
        return False
    gaps = {text[found[n].end() : found[n + 1].start()] for n in range(first, at)}
    closed = table("clause_words", "ends_noun").keys() | table("clause_openers", "kind").keys()
    return gaps == {" "} and not closed & set(forms[first + 1 : at])


def _is_opened(
    text: str, found: Sequence[re.Match[str]], forms: Sequence[str], last: int, at: int
) -> bool:
    """Whether a new clause can begin between two places: a comma, an opener, a pronoun."""
    if forms[at - 1] in _PLURAL_SUBJECTS or "," in text[found[last].end() : found[at].start()]:
        return True
    return bool(table("clause_openers", "kind").keys() & forms[last + 1 : at])


def _ends_object(
    text: str, found: Sequence[re.Match[str]], forms: Sequence[str], verbs: Sequence[int], at: int
) -> bool:
    """Whether an article behind a verb or preposition leads to the form: "its profit forecast"."""
    first = at
    while first > 0 and at - first <= _LONGEST_PHRASE:
        first -= 1
        if text[found[first].end() : found[first + 1].start()] != " " or first in verbs:
            return False
        if forms[first] in _DETERMINERS or _counts(forms, first, at):
            break
    else:
        return False
    led = forms[first - 1] if first else ""
    is_infinitive = first > 1 and forms[first - 2] == "to"  # "expected to make his final bid"
    return (
        is_infinitive
        or first - 1 in verbs
        or (
            led in table("clause_words", "ends_noun") and led not in table("clause_openers", "kind")
        )
    )


def _counts(forms: Sequence[str], first: int, at: int) -> bool:
    """Whether a number leads to a plural: "in the first of two election debates"."""
    is_number = forms[first] in words("numbers_en") and forms[first] != "one"
    return is_number and at - first > 1 and forms[at].endswith("s")


def _stands_as_noun(
    text: str, found: Sequence[re.Match[str]], forms: Sequence[str], at: int
) -> bool:
    """Whether what stands beside such a form makes it a noun: "to shelve plans", "to map out"."""
    tense = table("finite_verbs", "tense")
    if tense[forms[at]] != "present":
        return False
    if forms[at] == "forces" and forms[at - 1] in _OF_FORCES:
        return True
    if at > 1 and forms[at - 2] == "to":
        return True
    if "to" in forms[max(0, at - 3) : at] and forms[at - 1] in _PARTICLES:
        return True
    if at + 1 == len(found):
        return False
    mark = text[found[at].end() : found[at + 1].start()].strip()
    after = forms[at + 1]
    is_month = found[at + 1].group() == "May"
    is_verb = tense.get(after) in ("auxiliary", "past") and not is_month
    return mark == "," or after.endswith("ed") or is_verb


@cache
def _also_nouns() -> frozenset[str]:
    bare = {form for form, tense in table("finite_verbs", "tense").items() if tense == "bare"}
    return frozenset(bare) | table("finite_verbs", "noun").keys()
