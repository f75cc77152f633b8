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
_PARTS = frozenset({",", "who", "which", "whether", "how", "what", "why"})
"""Behind these another clause begins."""


def describes_noun(words: Sequence[str], place: int) -> bool:
    """Whether a verb tells which people or things are meant, and not what they do on the day."""
    first = place
    while first > 1 and words[first - 1] in _AUXILIARY:
        first -= 1
    if first > 1 and words[first - 1] in ("who", "that"):
        return words[first - 2].isalpha()
    return place > 0 and (words[place - 1] == "having" or _is_participle(words, place))


def _is_participle(words: Sequence[str], place: int) -> bool:
    """Whether "will" of the same clause follows: 'officials involved in the talks will'."""
    behind = words[place + 1 :]
    if "will" not in behind or not words[place].endswith("ed"):
        return False
    between = behind[: behind.index("will")]
    leads = between[0] in _PHRASAL if between else False
    return leads and (OPENERS | PRONOUNS | _PARTS).isdisjoint(between)
