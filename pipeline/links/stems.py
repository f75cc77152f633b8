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
    "ently",
    "antly",
    "ents",
    "ent",
    "ants",
    "ant",
    "encies",
    "ency",
    "ancies",
    "ancy",
    "ness",
    "ful",
    "fully",
]
_INFLECTIONS = (
    ("ies", "y"),
    ("ied", "y"),
    ("ing", ""),
    ("es", ""),
    ("ed", ""),
    ("e", ""),
    ("s", ""),
)
_BY_LENGTH = tuple(sorted(_ENDINGS, key=lambda ending: (-len(ending), ending)))


@lru_cache(maxsize=200_000)
def normal_form(word: str) -> str:
    """The word all its inflections, spellings and near synonyms are counted as.

    ``word`` is in lower case. "congratulations" and "congratulated" give one form, "prepared" and
    "ready" too (from ``same_words``).
    """
    light = _light(word)
    if light:
        return light
    stem = _stem(word)
    form, same = _by_stem().get(stem, (word, stem))
    # "courageous" goes with a listed "courage", but "need" not with a listed "needy".
    derived = same if len(word) > len(form) else stem
    return _same_words().get(word) or _same_words().get(_inflected(word)) or derived


def _light(word: str) -> str | None:
    """The listed form of a word that says little: "cases" is "case", but "quit" is not "quite"."""
    if word in words("light_words"):
        meant = _same_words().get(word, "")
        return meant if meant in words("light_words") else _light_bases()[_inflected(word)]
    base = _light_bases().get(_inflected(word))
    is_longer = base is not None and len(word) > len(base)
    return base if is_longer and word not in _same_words() and _says_some(base) else None


def _says_some(light: str | None) -> bool:
    """Whether a listed word is no mere function word, so that it has inflections."""
    return light is not None and float(table("light_words", "weight")[light]) > 0


@cache
def _light_bases() -> dict[str, str]:
    """From the base of each word that says little to the shortest such word."""
    ordered = sorted(words("light_words"), key=lambda form: (-len(form), form))
    return {_inflected(form): form for form in ordered}


def _stem(word: str) -> str:
    word = word.removesuffix("'s").removesuffix("’s").replace("our", "or")
    if word.endswith(("ies", "ied")) and len(word) > len("died"):
        word = word[:-3] + "y"
    for british, american in _SPELLINGS:
        if word.endswith(british):
            word = word.removesuffix(british) + american
    for ending in _BY_LENGTH:
        is_plain = ending == "s" and word.endswith("ss")
        if word.endswith(ending) and not is_plain and len(word) - len(ending) >= MIN_STEM:
            return _undoubled(word.removesuffix(ending))
    return _unlight(word)


def _inflected(word: str) -> str:
    """One form for "reply", "replies", "replied", but another one for "needy" than for "need"."""
    word = word.removesuffix("'s").removesuffix("’s").replace("our", "or")
    for ending, base in _INFLECTIONS:
        if word.endswith(ending) and len(word) - len(ending) >= MIN_STEM:
            return _undoubled(word.removesuffix(ending) + base)
    return _unlight(word)


def _unlight(word: str) -> str:
    """A word without an ending: "will" is not "willing"."""
    return word if word in words("light_words") else _undoubled(word)


def _undoubled(stem: str) -> str:
    """One stem for both "stopp" and "stop", for "sell" and "selling"."""
    is_doubled = len(stem) > MIN_STEM and stem[-1] == stem[-2] != "s"  # "pass" is no "pas"
    return stem[:-1] if is_doubled else stem


@cache
def _by_stem() -> dict[str, tuple[str, str]]:
    """From a stem to the shortest listed form that has it, and what that counts as."""
    found: dict[str, tuple[str, str]] = {}
    for form, word in table("same_words", "word").items():
        stem = _stem(form)
        if " " not in form and (stem not in found or len(form) < len(found[stem][0])):
            found[stem] = (form, word)
    return found


@cache
def _same_words() -> dict[str, str]:
    """From each listed form, and from its base, to the word it counts as."""
    listed = {form: word for form, word in table("same_words", "word").items() if " " not in form}
    by_base = {_inflected(form): word for form, word in sorted(listed.items(), reverse=True)}
    of_itself = {word: word for word in listed.values()}
    return {**of_itself, **by_base, **listed}
