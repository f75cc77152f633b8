"""Two noun phrases side by side before a verb: "The law the council passed will take effect".

In: words and the place of a verb. Out: where the second phrase starts. What the clause around a
date makes of it is told in ``contact``.
"""

from collections.abc import Sequence

from pipeline.events.verbs import GROUP_WORDS, NOUNS_IN_LY
from pipeline.lexicon import irregular_participles, table, words
from pipeline.statements.cues import cue_verbs

DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "our", "my"})
PRONOUNS = frozenset({"he", "she", "they", "we", "i", "it", "you"})
OPENS_PHRASE = DETERMINERS | frozenset(
    {
        *("this", "these", "those", "every", "some", "many", "several", "any", "no", "one"),
        *("all", "both", "half", "only", "even"),
    }
)
_LONGEST = 5
"""Words of the second phrase."""
_CLAUSES = frozenset({"clause", "that"})
_SHORTEST = 3
"""Letters of a noun."""
_NEVER = frozenset({"all", "both", "half", "such", "quite", "what", "even", "only", "just", "like"})


def second_phrase(found: Sequence[str], gaps: Sequence[str], verb: int) -> int | None:
    """The place where the second of two noun phrases before ``verb`` starts, if there are two.

    ``gaps`` holds what stands before each word.
    """
    last = verb - 1
    while last > 0 and is_inside_group(found[last]):
        last -= 1
    first = last
    if found[first].lower() not in PRONOUNS:
        while first > 0 and last - first < _LONGEST and found[first].lower() not in DETERMINERS:
            if gaps[first] != " " or not _is_of_phrase(found[first]):
                return None
            first -= 1
        if found[first].lower() not in DETERMINERS or first == last:
            return None
    return first if _ends_phrase(found, gaps, first) else None


def name_behind_noun(found: Sequence[str], gaps: Sequence[str], verb: int) -> int | None:
    """The place where a name behind a noun starts, right before ``verb``: "the firm Berg founded".

    Only what follows tells that it did something to the noun, and does not explain it.
    """
    first = verb
    while first > 1 and verb - first < _LONGEST and found[first - 1][0].isupper():
        first -= 1
        if gaps[first] != " ":
            return None
    return first if first < verb and _ends_phrase(found, gaps, first) else None


def _ends_phrase(found: Sequence[str], gaps: Sequence[str], end: int) -> bool:
    """Whether a noun phrase ends right before ``end``: "the law", "old laws", not "sign"."""
    if end < 1 or gaps[end] != " " or not _is_noun(found[end - 1]):
        return False
    at = end - 1
    while at > 0 and end - at <= _LONGEST and gaps[at] == " " and _is_of_phrase(found[at - 1]):
        at -= 1
        if found[at].lower() in OPENS_PHRASE or found[at].lower() in words("numbers_en"):
            return True
    return found[end - 1].endswith("s") and not found[end - 1].endswith("ss")


def is_inside_group(word: str) -> bool:
    """Whether a word stands among the verbs of one group: "(had) never (left)"."""
    is_adverb = word.endswith("ly") and word.islower() and word not in NOUNS_IN_LY
    auxiliary = table("finite_verbs", "tense").get(word) == "auxiliary"
    return is_adverb or word in GROUP_WORDS or word in ("ever", "so", "far") or auxiliary


def says_that(word: str) -> bool:
    """Whether what a verb says can follow as a clause: "said", not "passed"."""
    cue = cue_verbs().get(word)
    return cue is not None and not cue.frames.isdisjoint(_CLAUSES)


def _is_of_phrase(word: str) -> bool:
    """Whether a word can stand between an article and the end of its phrase."""
    form = word.lower()
    closed = table("clause_words", "ends_noun").keys() | table("clause_words", "leads").keys()
    return form not in closed | table("clause_openers", "kind").keys() | PRONOUNS


def _is_noun(word: str) -> bool:
    """Whether a word ends a noun phrase and is no verb, adverb or time."""
    if not (word.isalpha() and word.islower() and len(word) >= _SHORTEST):
        return False
    is_formed = word.endswith(("ed", "ing")) or (word.endswith("ly") and word not in NOUNS_IN_LY)
    is_verb = word in table("finite_verbs", "tense") and word not in table("finite_verbs", "noun")
    is_past = word in irregular_participles()
    closed = words("function_words") | words("numbers_en") | words("time_words_en") | _NEVER
    return _is_of_phrase(word) and not (is_formed or is_verb or is_past or word in closed)
