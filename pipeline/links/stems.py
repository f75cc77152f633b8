"""One form for the inflections and spellings of a word.

Two words of one stem count as the same word of one speaker's day; stems are never shown. What
stays out: words that share no stem (``pipeline/lexicon/same_words.csv``), phrases (``phrases.py``).
"""

from functools import cache, lru_cache

from pipeline.lexicon import table, words

MIN_STEM = 3
"""No ending is taken off where fewer letters would be left."""

_SPELLINGS = (
    ("tre", "ter"),
    ("isation", "ization"),
    ("ise", "ize"),
    ("ised", "ized"),
    ("ising", "izing"),
)
_ENDINGS = [
    "izations",
    "ization",
    "ations",
    "ation",
    "ational",
    "ously",
    "ousness",
    "iveness",
    "fulness",
    "ments",
    "ment",
    "ances",
    "ance",
    "ences",
    "ence",
    "ities",
    "ity",
    "ables",
    "able",
    "ibles",
    "ible",
    "ings",
    "ing",
    "edly",
    "ied",
    "ies",
    "ions",
    "ion",
    "ous",
    "ious",
    "ally",
    "ial",
    "ian",
    "ized",
    "izes",
    "ize",
    "ives",
    "ive",
    "ates",
    "ated",
    "ate",
    "ers",
    "er",
    "ed",
    "ly",
    "es",
    "al",
    "ic",
    "s",
    "y",
    "e",
]
_BY_LENGTH = tuple(sorted(_ENDINGS, key=lambda ending: (-len(ending), ending)))


@lru_cache(maxsize=200_000)
def normal_form(word: str) -> str:
    """The word all its inflections, spellings and near synonyms are counted as.

    ``word`` is in lower case. "congratulations" and "congratulated" give one form, "prepared" and
    "ready" too (from ``same_words``).
    """
    stem = _stem(word)
    return _same_words().get(word) or _same_words().get(stem) or stem


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s").replace("our", "or")
    for british, american in _SPELLINGS:
        if word.endswith(british):
            word = word.removesuffix(british) + american
    for ending in _BY_LENGTH:
        if word.endswith(ending) and len(word) - len(ending) >= MIN_STEM:
            return _undoubled(word.removesuffix(ending))
    return word if word in words("light_words") else _undoubled(word)  # "will" is not "willing"


def _undoubled(stem: str) -> str:
    """One stem for both "stopp" and "stop", for "sell" and "selling"."""
    return stem[:-1] if len(stem) > MIN_STEM and stem[-1] == stem[-2] else stem


@cache
def _same_words() -> dict[str, str]:
    """From each listed form, and from its stem, to the word it counts as."""
    listed = {form: word for form, word in table("same_words", "word").items() if " " not in form}
    by_stem = {_stem(form): word for form, word in sorted(listed.items(), reverse=True)}
    return {**by_stem, **listed}
