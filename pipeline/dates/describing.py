"""Verbs that only describe a noun in front of the one that a date belongs to.

In: the words of a sentence behind a date, commas among them, and the place of a verb. Out: whether
it stands in a relative clause or is a participle, as in "voters who were turned away will".
"""

from collections.abc import Sequence

PRONOUNS = frozenset({"he", "she", "it", "they", "we", "you"})
OPENERS = frozenset(
    {
        *("and", "but", "or", "that", "when", "where", "while", "after", "before", "as", "because"),
        *("since", "until", "if", "once", "though", "although", "said", "says", "so", "than"),
    }
)
"""Before a pronoun they open a clause of their own."""
_PHRASAL = frozenset(
    {"away", "at", "by", "during", "for", "from", "in", "last", "off", "out", "over", "to", "with"}
)
"""What can follow a participle that describes a noun."""
_AUXILIARY = frozenset({"had", "has", "have", "was", "were"})
_DETERMINERS = frozenset({"the", "a", "an", "his", "her", "its", "their", "this", "that"})
_TO_COME = frozenset({"will", "would", "could", "may", "might", "should", "must"})
_LONGEST = 4
"""Words of a subject behind the noun that it did something to."""
_PARTS = frozenset({",", "who", "which", "whether", "how", "what", "why"})
"""Behind these another clause begins."""


def describes_noun(words: Sequence[str], place: int) -> bool:
    """Whether a verb tells which people or things are meant, and not what they do on the day."""
    first = place
    while first > 1 and words[first - 1] in _AUXILIARY:
        first -= 1
    if first > 1 and words[first - 1] in ("who", "that"):
        return words[first - 2].isalpha()
    if place > 0 and words[place - 1] == "having":
        return True
    return _is_participle(words, place) or _is_done_to_noun(words, place)


def _is_done_to_noun(words: Sequence[str], place: int) -> bool:
    """Whether "will" of another subject follows: 'the firm (that) Lund founded will open'."""
    if not _TO_COME.issuperset(words[place + 1 : place + 2] or "."):
        return False
    first = place
    while first > 1 and words[first - 1][0].isupper():
        first -= 1
    if first == place:
        near = range(place - 2, max(place - 2 - _LONGEST, 0), -1)
        first = next((at for at in near if words[at] in _DETERMINERS), 0)
    first -= first > 1 and words[first - 1] in ("that", "which", "whom")
    noun = words[first - 1] if first else ""
    closed = OPENERS | PRONOUNS | _PARTS | _PHRASAL | _DETERMINERS | _AUXILIARY
    return noun.isalpha() and noun.islower() and noun not in closed


def _is_participle(words: Sequence[str], place: int) -> bool:
    """Whether "will" of the same clause follows: 'officials involved in the talks will'."""
    behind = words[place + 1 :]
    if "will" not in behind or not words[place].endswith("ed"):
        return False
    between = behind[: behind.index("will")]
    leads = between[0] in _PHRASAL if between else False
    return leads and (OPENERS | PRONOUNS | _PARTS).isdisjoint(between)
