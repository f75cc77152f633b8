"""A coarse class for every word: closed-class words by list, the rest by their ending.

The classes serve only to find where noun phrases and clauses begin and end. To correct a word,
add a row to ``word_classes.csv``.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from pipeline.lexicon import irregular_participles, table, words

NAME, NOUN, DET, POSS, PRON, OBJ, NUM = "name", "noun", "det", "poss", "pron", "obj", "num"
REL, THAT, WH, PREP, AND, SUB, TIME = "rel", "that", "wh", "prep", "and", "sub", "time"
BE, HAVE, DO, MODAL, NOT, ADV = "be", "have", "do", "modal", "not", "adv"
VERB, PAST, ING, TO = "verb", "past", "ing", "to"
COMMA, COLON, SEMI, DASH, OPEN, CLOSE, DOT, QUOTED, OTHER = (
    "comma",
    "colon",
    "semi",
    "dash",
    "open",
    "close",
    "dot",
    "quoted",
    "other",
)
AUXILIARY = frozenset({BE, HAVE, DO, MODAL})
NOMINAL = frozenset({NAME, NOUN, DET, POSS, NUM, QUOTED})
FINITE = AUXILIARY | {PAST, VERB}
BORDER = frozenset({COMMA, COLON, SEMI, DASH, OPEN, CLOSE, DOT})

_PUNCTUATION: Mapping[str, str] = {
    ",": COMMA,
    ":": COLON,
    ";": SEMI,
    "—": DASH,
    "–": DASH,
    "-": DASH,
    "(": OPEN,
    "[": OPEN,
    ")": CLOSE,
    "]": CLOSE,
    ".": DOT,
    "!": DOT,
    "?": DOT,
    "…": DOT,
}
_ENDINGS = (("ed", PAST), ("ing", ING), ("ly", ADV))
SHORTEST = 4
"""Words of so few letters have no ending: "red", "king", "July"."""
_PREFIXES = frozenset({"co", "cross", "de", "fact", "mis", "out", "over", "pre", "re", "under"})
"""What before a hyphen leaves a verb a verb."""
_NAMED_ALIKE = frozenset({"may", "per", "today", "will"})
"""With a capital inside a sentence they are names: "said Per Lund"."""
_NAMES_IN_CAPITALS = _NAMED_ALIKE | {"it", "us", "who", "one", "march", "her"}


_APOSTROPHE = re.compile("['’]")
_CONTRACTED = ("'s", "’s", "'ll", "’ll", "'d", "’d", "'re", "’re", "'ve", "’ve", "'m", "’m")
_CONTRACTING = frozenset(
    {"i", "you", "he", "she", "it", "we", "they", "who", "that", "there", "what"}
)


def is_contraction(lower: str) -> bool:
    """Whether a word is a pronoun with its verb: "he's", "they'll"."""
    return lower.endswith(_CONTRACTED) and _APOSTROPHE.split(lower, 1)[0] in _CONTRACTING


@lru_cache(maxsize=1 << 16)
def known_word(word: str, first: bool) -> tuple[str, str]:
    """The class and the lower-case form of a word, kept for the words that come again."""
    lower = word.lower()
    return tag_of(word, lower, first), lower


def tag_of(word: str, lower: str, first: bool) -> str:
    """The class of a word; ``first`` where it opens a sentence, so that a capital says nothing."""
    listed = _classes().get(lower)
    if listed and not _is_name(word, lower, first):
        return listed
    if is_contraction(lower):
        return REL if lower.startswith("who") else PRON
    if word[0].isupper():
        return NAME if not first else _tag_of_opening(lower)
    return _PUNCTUATION.get(word) or _tag_by_form(lower)


def _tag_of_opening(lower: str) -> str:
    form = _tag_by_form(lower)
    return form if form in (ING, ADV) else NAME


def _is_name(word: str, lower: str, first: bool) -> bool:
    if lower not in _NAMES_IN_CAPITALS or first:
        return False
    return word.isupper() or (lower in _NAMED_ALIKE and word[0].isupper())


def _tag_by_form(lower: str) -> str:
    if lower[0].isdigit() or lower[0] in "$€£%":
        return NUM
    if not lower[0].isalpha():
        return _tag_of_mark(lower)
    if lower in _pasts():
        return PAST
    if lower.startswith("un") and lower in words("not_past"):
        return NOUN  # "undocumented workers"
    if len(lower) > SHORTEST:
        ending = next((tag for end, tag in _ENDINGS if lower.endswith(end)), None)
        if ending:
            return NOUN if _is_compound(lower) else ending
    return VERB if lower in words("plain_verbs") else NOUN


def _is_compound(lower: str) -> bool:
    """Whether a word with a hyphen describes: "high-ranking", "long-awaited", not "re-elected"."""
    first, hyphen, _ = lower.partition("-")
    return bool(hyphen) and first not in _PREFIXES


def _tag_of_mark(mark: str) -> str:
    if mark.startswith("--"):
        return DASH
    return DOT if mark.startswith("..") else OTHER


@cache
def _classes() -> Mapping[str, str]:
    return table("word_classes", "class")


@cache
def _pasts() -> frozenset[str]:
    return words("irregular_pasts") | irregular_participles()
