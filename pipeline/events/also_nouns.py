"""Verb forms that are nouns too: whether one of them ends an object in its place.

In: the words of a stretch, the verbs found so far, the place of such a form. Out: whether it is a
noun there: "raised its profit forecast", "to shelve plans".
"""

import re
from collections.abc import Sequence
from functools import cache

from pipeline.lexicon import table, words
from pipeline.statements.cues import cue_verbs

PLURAL_SUBJECTS = frozenset(
    {
        *("they", "we", "you", "i", "who", "which", "that"),
        *("people", "police", "men", "women", "children", "some", "many", "both"),
    }
)
DETERMINERS = frozenset(
    {
        *("a", "an", "the", "this", "that", "these", "those", "his", "her", "its", "their"),
        *("our", "my", "any", "no", "another", "each", "every"),
    }
)
_PARTICLES = frozenset({"out", "up", "off", "down", "over", "in"})
"""They belong to the verb before them: "to map out plans"."""
_OF_FORCES = frozenset(
    {
        *("air", "allied", "armed", "coalition", "government", "ground", "joint", "military"),
        *("peacekeeping", "police", "rebel", "security", "special"),
    }
)
"""Before "forces" they name an army: "the special forces commander"."""
_LONGEST_PHRASE = 4
"""Words between an article and a noun that could also be a verb: "its annual profit forecast"."""


def is_noun(
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
    if forms[at - 1] in PLURAL_SUBJECTS or "," in text[found[last].end() : found[at].start()]:
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
        if forms[first] in table("clause_openers", "kind"):
            return False  # 'it was no surprise when Berg left'
        if forms[first] in DETERMINERS or _counts(forms, first, at):
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
