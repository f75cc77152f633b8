"""What of a wording is compared: its content words in one form each, and what they forbid.

The words are normalized so that direct and reported speech meet: "I will not resign" and "he would
not step down" share all that counts. What stays out: comparing two wordings (``evidence.py``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache

from pipeline.lexicon import table, words
from pipeline.links.phrases import phrased
from pipeline.links.stems import normal_form
from pipeline.links.tokens import Token, tokens_of

COMPARED_CHARS = 4000
"""Of a longer speech only the beginning is compared; comparing takes time by its square."""

LINE_WORDS = 40
"""Words of a wording that are compared with the little words among them."""

NEGATION_REACH = 2
"""How many content words after a negation are turned round by it."""

THIRD_PERSON = frozenset(
    ["he", "her", "hers", "him", "his", "it", "its", "she", "that", "their", "them", "they", "this"]
)
"""Words that may stand for a name."""

_ENDS_NEGATION = frozenset(["about", "against", "from", "in", "of", "on", "over", "with"])
"""After a word turned round, these open what the sentence is about: "no deal on housing"."""

_WEIGHT_OF_FIGURE = 1.5
_WEIGHT_OF_NAME = 1.2


@dataclass(frozen=True)
class Wording:
    """A text as it is compared.

    ``words`` are the normalized content words in order; ``names`` those that are names;
    ``negated`` those that stand under a negation, ``plain`` those that stand without one;
    ``has_pronoun`` says that somebody or something is only pointed to; ``own`` are the states that
    another wording may give as "we";
    ``line`` is all that is said in order, the little words too, but no auxiliaries.
    """

    words: tuple[str, ...]
    names: frozenset[str]
    negated: frozenset[str]
    plain: frozenset[str]
    has_pronoun: bool = False
    line: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()

    def of_speaker(self, states: frozenset[str]) -> "Wording":
        """The wording as said by somebody who may say "we" for these states."""
        own = self.bag & states
        return replace(self, own=own) if own else self

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
        """The states named, the speaker's own left out."""
        return frozenset(word for word in self.bag if word[0] == "@") - self.own

    @cached_property
    def acts(self) -> frozenset[str]:
        """What is done by saying it."""
        return self.bag & words("acts_of_speech")

    @cached_property
    def weight(self) -> float:
        """The weight of all words together."""
        return sum(map(weight_of, self.bag))


@lru_cache(maxsize=100_000)
def wording_of(text: str, cue: str | None = None, *, opens: bool = True) -> Wording:
    """Normalize a text.

    Of its ``cue`` only a word that says something itself counts ("congratulated"). ``opens`` says
    that the text begins a sentence, so that its first capital is no sign of a name.
    """
    tokens = [*_telling(cue or ""), *phrased(tokens_of(text[:COMPARED_CHARS], opens=opens))]
    content: list[str] = []
    names: set[str] = set()
    turned: set[str] = set()
    plain: set[str] = set()
    reach = 0
    for token in _without_days(tokens):
        if token.form in words("negations"):
            reach = NEGATION_REACH
            continue
        if token.form in _ENDS_NEGATION and 0 < reach < NEGATION_REACH:
            reach = 0
        word = token.form if token.form[0] in "#@" else _counted(token)
        if not word:
            continue
        content.append(word)
        if token.is_name:
            names.add(word)
        elif word[0] not in "#@":
            (turned if reach else plain).add(word)
            reach = max(reach - 1, 0)
    if not content:
        content = [token.form for token in tokens]
    return Wording(
        words=tuple(content),
        names=frozenset(names),
        negated=frozenset(turned),
        plain=frozenset(plain),
        has_pronoun=any(token.form in THIRD_PERSON for token in tokens),
        line=tuple(_all_said(tokens)),
    )


def _all_said(tokens: list[Token]) -> Iterator[str]:
    """The first words in order, auxiliaries left out: "has won" and "won" are one."""
    for token in tokens[:LINE_WORDS]:
        if token.form not in _auxiliaries():
            yield token.form if token.form[0] in "#@" else normal_form(token.form)


@cache
def _auxiliaries() -> frozenset[str]:
    classes = table("word_classes", "class").items()
    return frozenset(form for form, found in classes if found in ("be", "have", "do", "modal"))


def _telling(cue: str) -> list[Token]:
    """The words of a cue that are part of what is said; "said" and "noted" are not."""
    telling = frozenset(map(normal_form, words("telling_cues")))
    return [
        token
        for token in tokens_of(cue)
        if token.form in words("negations")
        or (weight_of(token.form) and normal_form(token.form) in telling)
    ]


@lru_cache(maxsize=200_000)
def weight_of(word: str) -> float:
    """How much a normalized word says: names and figures most, everyday words little."""
    if word[0] == "#":
        return _WEIGHT_OF_FIGURE
    if word[0] == "@":
        return _WEIGHT_OF_NAME
    return _light_weights().get(word, 1.0)


@cache
def _light_weights() -> dict[str, float]:
    """The listed weights by form, and by the one form that its inflections have."""
    listed = {form: float(weight) for form, weight in table("light_words", "weight").items()}
    return {normal_form(form): weight for form, weight in listed.items()} | listed


@cache
def _calendar(sort: str) -> frozenset[str]:
    """The names of the months or of the weekdays, "may" left out, for it is a verb too."""
    classes = table("time_words_en", "class")
    return frozenset(form for form, found in classes.items() if found == sort) - {"may", "march"}


def _counted(token: Token) -> str | None:
    """The word in its one form; ``None`` for a word that only holds the sentence together."""
    if weight_of(token.form) == 0:
        return None
    if token.is_name:
        return token.form
    return normal_form(token.form)


def _without_days(tokens: list[Token]) -> list[Token]:
    """Leave out days: "on Friday", "July 14, 2031" date something, they are no names or figures."""
    beside: set[int] = set()
    for at, token in enumerate(tokens):
        if token.form in _calendar("month"):
            beside |= {at - 2, at - 1, at + 1, at + 2}
    return [
        token
        for at, token in enumerate(tokens)
        if token.form not in _calendar("weekday")
        and token.form not in _calendar("month")
        and not (at in beside and token.form[0] == "#")
    ]
