"""Which nouns name many."""

MANY = frozenset(
    {
        *("people", "police", "some", "many", "most", "few", "both", "others"),
        *("data", "media", "men", "women", "children"),
    }
)
"""Words that name many without an ending."""

_SINGULAR = ("ss", "us", "is", "'s", "’s")


def is_plural(word: str) -> bool:
    """Whether a word in lower case names many: "voters" and "men", not "congress" or "lind's"."""
    return word in MANY or (word.endswith("s") and not word.endswith(_SINGULAR))
