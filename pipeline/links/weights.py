"""How much a normalized word says.

Figures and states say most, listed everyday words little or nothing, any other word 1.
"""

from functools import cache, lru_cache

from pipeline.lexicon import table
from pipeline.links.stems import normal_form
from pipeline.links.tokens import Token

_WEIGHT_OF_FIGURE = 1.5
_WEIGHT_OF_STATE = 1.2


@lru_cache(maxsize=200_000)
def weight_of(word: str) -> float:
    """How much a normalized word says: figures and states most, everyday words little."""
    if word[0] == "#":
        return _WEIGHT_OF_FIGURE
    if word[0] == "@":
        return _WEIGHT_OF_STATE
    return _light_weights().get(word, 1.0)


@cache
def _light_weights() -> dict[str, float]:
    """The listed weights by form, and by the one form that its inflections have."""
    listed = {form: float(weight) for form, weight in table("light_words", "weight").items()}
    return {normal_form(form): weight for form, weight in listed.items()} | listed


def counted(token: Token) -> str | None:
    """The word in its one form; ``None`` for a word that only holds the sentence together."""
    if token.form[0] in "#@":
        return token.form
    if weight_of(token.form) == 0:
        return None
    return token.form if token.is_name else normal_form(token.form)
