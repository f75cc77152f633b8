"""What of a wording is compared: its content words in one form each, and what they forbid.

The words are normalized so that direct and reported speech meet: "I will not resign" and "he would
not step down" share all that counts. What stays out: comparing two wordings (``evidence.py``).
"""

from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from pipeline.lexicon import table, words
from pipeline.links.stems import normal_form
from pipeline.links.tokens import Token, tokens_of

NEGATION_REACH = 3
"""How many content words after a negation are turned round by it."""

_WEIGHT_OF_FIGURE = 1.5
_WEIGHT_OF_NAME = 1.2


@dataclass(frozen=True)
class Wording:
    """A text as it is compared.

    ``words`` are the normalized content words in order; ``names`` those that are names;
    ``negated`` those that only stand under a negation, ``plain`` those that stand without one.
    """

    words: tuple[str, ...]
    names: frozenset[str]
    negated: frozenset[str]
    plain: frozenset[str]

    @cached_property
    def bag(self) -> frozenset[str]:
        """The words without their order."""
        return frozenset(self.words)

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers named."""
        return frozenset(word for word in self.bag if word[0] == "#")

    @cached_property
    def states(self) -> frozenset[str]:
        """The states named."""
        return frozenset(word for word in self.bag if word[0] == "@")

    @cached_property
    def weight(self) -> float:
        """The weight of all words together."""
        return sum(map(weight_of, self.bag))


@lru_cache(maxsize=100_000)
def wording_of(text: str) -> Wording:
    """Normalize a text."""
    content: list[str] = []
    names: set[str] = set()
    turned: set[str] = set()
    plain: set[str] = set()
    reach = 0
    for token in _without_days(tokens_of(text)):
        if token.form in words("negations"):
            reach = NEGATION_REACH
            continue
        word = token.form if token.form[0] in "#@" else _counted(token)
        if not word:
            continue
        content.append(word)
        (turned if reach else plain).add(word)
        reach = max(reach - 1, 0)
        if token.is_name:
            names.add(word)
    if not content:
        content = [token.form for token in tokens_of(text)]
    return Wording(tuple(content), frozenset(names), frozenset(turned - plain), frozenset(plain))


@lru_cache(maxsize=200_000)
def weight_of(word: str) -> float:
    """How much a normalized word says: names and figures most, everyday words little."""
    if word[0] == "#":
        return _WEIGHT_OF_FIGURE
    if word[0] == "@":
        return _WEIGHT_OF_NAME
    return float(table("light_words", "weight").get(word, "1"))


@cache
def _months() -> frozenset[str]:
    classes = table("time_words_en", "class")
    return frozenset(form for form, sort in classes.items() if sort == "month")


def _counted(token: Token) -> str | None:
    """The word in its one form; ``None`` for a word that only holds the sentence together."""
    if token.is_name:
        return token.form
    if weight_of(token.form) == 0:
        return None
    return normal_form(token.form) if weight_of(token.form) == 1 else token.form


def _without_days(tokens: list[Token]) -> list[Token]:
    """Leave out the day of "July 14": it dates an event, it is no figure that could differ."""
    months = _months()
    kept: list[Token] = []
    for before, token, after in zip([None, *tokens[:-1]], tokens, [*tokens[1:], None], strict=True):
        beside = {side.form for side in (before, after) if side}
        if not (token.form[0] == "#" and beside & months):
            kept.append(token)
    return kept
