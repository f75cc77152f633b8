"""Phrases that mean one word: "step down" is "resign", "prime minister" is "premier".

What goes in: rows of ``pipeline/lexicon/same_words.csv`` whose form has more than one word; any
inflection of the words counts ("stepped down"). What stays out: single words (``stems.py``).
"""

from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.lexicon import table
from pipeline.links.stems import normal_form
from pipeline.links.tokens import Token


def phrased(tokens: Sequence[Token]) -> Iterator[Token]:
    """The tokens, each listed phrase as the one word that it means."""
    at = 0
    while at < len(tokens):
        meaning, size = _phrase_at(tokens, at)
        yield Token(meaning) if meaning else tokens[at]
        at += size


def _phrase_at(tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
    """What the longest phrase from ``at`` means and how many tokens it has."""
    for forms, meaning in _phrases().get(normal_form(tokens[at].form), ()):
        found = tuple(normal_form(token.form) for token in tokens[at : at + len(forms)])
        if found == forms:
            return meaning, len(forms)
    return None, 1


@cache
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """From the first word of a phrase to its words and its meaning, longest first."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for form, meaning in table("same_words", "word").items():
        if " " in form:
            forms = tuple(map(normal_form, form.split()))
            found.setdefault(forms[0], []).append((forms, meaning))
    return {
        first: tuple(sorted(phrases, key=lambda one: (-len(one[0]), one)))
        for first, phrases in found.items()
    }
