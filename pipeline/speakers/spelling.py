"""When two spellings are the same name: scripts, accents, transliterations, short forms.

What goes in: how a name is folded to a key. What stays out: finding names in text. To add a
spelling habit, add a pair to ``_HABITS``; to add a short or foreign form of a given name, fill
the column ``same`` of ``given_names.csv``.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from anyascii import anyascii

from pipeline.lexicon import table, words

_INNER = re.compile(r"['.’]")
_INITIALS = re.compile(r"(?:[^\W\d_]\.?){1,3}$")
_TOKEN = re.compile(r"(?:[^\W\d_]\.[ ]?){2,3}|\w+(?:[-'’.]\w+)*\.?")

_HABITS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), key)
    for pattern, key in (
        (r"[^a-z]", ""),
        (r"tsch|tch|tsh", "ch"),
        (r"shch|sch", "sh"),
        (r"kh", "h"),
        (r"ck", "k"),
        (r"c(?!h)", "k"),
        (r"x|ks", "ks"),
        (r"w", "v"),
        (r"ph", "f"),
        (r"ff?$", "v"),
        (r"[yj]", "i"),
        (r"ue", "u"),  # Mueller, Müller
        (r"(?<=.)oe", "o"),
        (r"i+", "i"),
        (r"ie", "e"),
        (r"io", "e"),  # Фёдор: Fyodor, Fedor
        (r"(.)\1+", r"\1"),
        (r"(?<=[bdgkpt])e(?=r$)", ""),  # Aleksandr, Alexander
    )
)


@dataclass(frozen=True, slots=True)
class Spelled:
    """A person's name in parts, folded: equal parts are the same name however written."""

    given: str
    middle: str
    family: str
    suffix: str


@lru_cache(maxsize=20_000)
def fold(text: str) -> str:
    """Lower-case ASCII letters and digits, words parted by one space."""
    ascii_text = text if text.isascii() else anyascii(text)
    return " ".join(re.findall(r"[a-z0-9]+", _INNER.sub("", ascii_text.lower())))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The key of one word of a name: transliterations of one word share it."""
    key = fold(word).replace(" ", "")
    for pattern, put in _HABITS:
        key = pattern.sub(put, key)
    return key


@lru_cache(maxsize=20_000)
def spelled(name: str) -> Spelled:
    """A personal name in parts; titles and roles must be gone already.

    A single word is a family name. "Lastname, Jr." and Roman numerals are suffixes.
    """
    tokens = [token.replace(" ", "") for token in _TOKEN.findall(name)]
    suffix = ""
    while len(tokens) > 1 and tokens[-1].rstrip(".").lower() in words("name_suffixes"):
        suffix = table("name_suffixes", "suffix")[tokens.pop().rstrip(".").lower()]
    family = [tokens.pop()] if tokens else []
    while tokens and _is_particle(tokens[-1], len(tokens), family[0]):
        family.insert(0, tokens.pop())
    if tokens and "-" in tokens[0]:
        tokens[:1] = tokens[0].split("-")  # Jean-Luc, Jean Luc
    middle = "".join(sound(token)[:1] for token in tokens[1:])
    return Spelled(
        given=given_key(tokens[0]) if tokens else "",
        middle=middle,
        family=" ".join(sound(word) for word in family),
        suffix=suffix,
    )


@lru_cache(maxsize=20_000)
def given_key(word: str) -> str:
    """The key of a given name: its main form where it is a known variant; initials end in "."."""
    if _INITIALS.match(word) and (word.isupper() or "." in word):
        return "".join(sound(f"{letter}a")[0] for letter in fold(word)) + "."
    key = sound(word)
    return _main_forms().get(key, key)


@cache
def _main_forms() -> dict[str, str]:
    return {sound(form): sound(same) for form, same in table("given_names", "same").items()}


def _is_particle(token: str, n_left: int, follows: str) -> bool:
    """Whether a word belongs to the family name after it; a capital may start a given name.

    "De" of "De la Hoz" starts a sentence and no name, as a particle follows.
    """
    particles = words("name_particles")
    is_first = (
        n_left == 1 and not token.islower() and not (follows.islower() and follows in particles)
    )
    return token.lower() in particles and not is_first


def names_agree(one: str, other: str) -> bool:
    """Whether two forms can name the same person.

    The family names must be the same; given names, initials and suffixes must not differ. A
    missing given name agrees with any; a missing "Jr." does not agree with a given one.
    """
    return agree(spelled(one), spelled(other))


def agree(one: Spelled, other: Spelled) -> bool:
    """Whether two names in parts can be one person's."""
    if one.suffix != other.suffix or not _families_agree(one.family, other.family):
        return False
    if one.middle and other.middle and one.given and other.given:
        shorter, longer = sorted((one.middle, other.middle), key=len)
        if not longer.startswith(shorter):
            return False
    return _given_agree(one, other)


def _families_agree(one: str, other: str) -> bool:
    if one == other:
        return True
    shorter, longer = sorted((one, other), key=len)
    return longer.endswith(" " + shorter)  # "der Berg", "von der Berg"


def _given_agree(one: Spelled, other: Spelled) -> bool:
    if not one.given or not other.given or one.given == other.given:
        return True
    for short, long in ((one, other), (other, one)):
        if short.given.endswith("."):
            initials = long.given[:1] + long.middle
            n_shared = min(len(initials), len(short.given) - 1)
            return initials[:n_shared] == short.given[:n_shared]
    return False
