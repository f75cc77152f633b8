"""What a noun tells by itself: whether it names many, whether it can speak."""

from pipeline.lexicon import is_listed, singulars, table, words_where

MANY = frozenset(
    {
        *("people", "police", "some", "many", "most", "few", "both", "others"),
        *("data", "media", "men", "women", "children"),
    }
)
"""Words that name many without an ending."""

TALKS = words_where("channels", "sense", "talk")
"""Nouns of talks: "interview", "speech"."""
OCCASIONS = TALKS | words_where("venues", "sense", "occasion")
"""Nouns of what people come together for and speak at: "rally"."""

_SINGULAR = ("ss", "us", "is", "'s", "’s")


def is_plural(word: str) -> bool:
    """Whether a word in lower case names many: "voters" and "men", not "congress" or "lind's"."""
    return word in MANY or (word.endswith("s") and not word.endswith(_SINGULAR))


def can_speak(noun: str) -> bool:
    """Whether a noun is one for people or bodies: "unions", "parties", "governor"."""
    is_named = is_listed(noun, "person_nouns", "body_nouns", "titles")
    return is_named or noun in ("people", "others", "police")


def is_paper(noun: str) -> bool:
    """Whether a noun is one for a document or for evidence, which can speak and be made."""
    senses = table("body_nouns", "sense")
    sense = next((senses[form] for form in singulars(noun) if form in senses), "")
    return sense in ("document", "evidence")
