"""What of a wording is compared: its content words in one form each, and what they forbid.

The words are normalized so that direct and reported speech meet: "I will not resign" and "he would
not step down" share all that counts. What stays out: comparing two wordings (``evidence.py``).
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise

from pipeline.lexicon import table, words
from pipeline.links.negation import denies_content, is_negation, turned_words
from pipeline.links.phrases import phrased
from pipeline.links.stems import normal_form
from pipeline.links.tokens import Token, tokens_of
from pipeline.links.weights import weight_of

COMPARED_CHARS = 4000
"""Of a longer speech only the beginning is compared; comparing takes time by its square."""

LINE_WORDS = 40
"""Words of a wording that are compared with the little words among them."""

RUN = 4
"""Content words in a row that few quotations have in common by chance."""

ACT_WORDS = 15
"""What is done by saying it comes early: "As you know, I would like to thank"."""

THIRD_PERSON = frozenset(
    ["he", "her", "hers", "him", "his", "it", "its", "she", "that", "their", "them", "they", "this"]
)
"""Words that may stand for a name."""


_AHEAD = frozenset({"will", "would", "shall"})
_PERFECT = frozenset({"had", "has", "have"})
_BEFORE_MONTH = frozenset({"by", "early", "in", "last", "late", "next", "of", "since", "until"})


@dataclass(frozen=True)
class Wording:
    """A text as it is compared.

    ``words`` are the normalized content words in order; ``names`` those that are names;
    ``negated`` those that stand under a negation, ``plain`` those that stand without one;
    ``told`` are the words of the cue in one form each, none where the cue is negated;
    ``weekdays`` and ``months`` are those named; ``small`` the words that weigh nothing and have an
    opposite ("more"); ``is_ahead`` says that a verb looks ahead, ``is_over`` that one is perfect
    and none does; ``own`` are the states that another wording may give as "we";
    ``has_pronoun`` says that somebody or something is only pointed to;
    ``line`` is all that is said in order, the little words too, but no auxiliaries.
    """

    words: tuple[str, ...]
    names: frozenset[str]
    negated: frozenset[str]
    plain: frozenset[str]
    told: frozenset[str] = frozenset()
    weekdays: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    small: frozenset[str] = frozenset()
    is_ahead: bool = False
    is_over: bool = False
    has_pronoun: bool = False
    line: tuple[str, ...] = ()
    own: frozenset[str] = frozenset()

    def of_speaker(self, states: frozenset[str]) -> "Wording":
        """The wording as said by somebody who may say "we" for these states."""
        own = self.bag & states
        return replace(self, own=own) if own else self

    @property
    def turns(self) -> tuple[frozenset[str] | bool, ...]:
        """What can set two wordings of the same words apart."""
        days = (self.weekdays, self.months)
        return (self.negated, self.small, *days, self.is_ahead, self.is_over)

    @cached_property
    def bag(self) -> frozenset[str]:
        """The words without their order."""
        return frozenset(self.words)

    @property
    def runs(self) -> set[tuple[str, ...]]:
        """The runs of ``RUN`` words, by which longer common stretches are found."""
        return {self.words[at : at + RUN] for at in range(len(self.words) - RUN + 1)}

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
        """What is done by saying it: by the cue, or by the first words ("I congratulate")."""
        return self.bag.intersection(self.told.union(self.line[:ACT_WORDS])) & _acts()

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
    cue_tokens = tokens_of(cue or "")
    telling = _telling(cue_tokens)
    said = list(phrased(tokens_of(text[:COMPARED_CHARS], opens=opens)))
    tokens = [*telling, *_without_days(said)]
    is_denied = cue is not None and denies_content(cue, text)
    content: list[str] = []
    names: set[str] = set()
    turned: set[str] = set()
    plain: set[str] = set()
    for token, word, is_turned in turned_words(tokens, len(telling) if is_denied else None):
        content.append(word)
        if token.is_name:
            names.add(word)
        elif word[0] not in "#@":
            (turned if is_turned else plain).add(word)
    if not content:
        content = [token.form for token in said]
    forms = frozenset(token.form for token in said)
    return Wording(
        words=tuple(content),
        names=frozenset(names),
        negated=frozenset(turned),
        plain=frozenset(plain),
        told=_told(cue_tokens),
        weekdays=forms & _calendar("weekday"),
        months=_months(said),
        small=frozenset(form for form in forms & _with_opposite() if not weight_of(form)),
        is_ahead=not forms.isdisjoint(_AHEAD),
        is_over=forms.isdisjoint(_AHEAD) and not forms.isdisjoint(_PERFECT),
        has_pronoun=any(token.form in THIRD_PERSON for token in said),
        line=tuple(_all_said([*telling, *said])),
    )


@cache
def _acts() -> frozenset[str]:
    return frozenset(map(normal_form, words("acts_of_speech")))


def _all_said(tokens: list[Token]) -> Iterator[str]:
    """The first words in order, auxiliaries left out: "has won" and "won" are one."""
    for token in tokens[:LINE_WORDS]:
        if token.form not in _auxiliaries():
            yield token.form if token.form[0] in "#@" else normal_form(token.form)


@cache
def _auxiliaries() -> frozenset[str]:
    classes = table("word_classes", "class").items()
    return frozenset(form for form, found in classes if found in ("be", "have", "do", "modal"))


def _telling(cue: list[Token]) -> list[Token]:
    """The words of a cue that are part of what is said; "said" and "noted" are not."""
    telling = frozenset(map(normal_form, words("telling_cues")))
    return [
        token
        for token in cue
        if is_negation(token.form) or (weight_of(token.form) and normal_form(token.form) in telling)
    ]


def _told(cue: list[Token]) -> frozenset[str]:
    """What the speaker did by the cue; nothing where he did not."""
    if any(is_negation(token.form) for token in cue):
        return frozenset()
    return frozenset(normal_form(token.form) for token in cue if token.form not in _auxiliaries())


@cache
def _calendar(sort: str) -> frozenset[str]:
    """The names of the months or of the weekdays, "may" left out, for it is a verb too."""
    classes = table("time_words_en", "class")
    return frozenset(form for form, found in classes.items() if found == sort) - {"may", "march"}


def _months(said: list[Token]) -> frozenset[str]:
    """The months named; "may" and "march" only where a word of time leads to them: "in May"."""
    led = {
        token.form
        for before, token in pairwise(said)
        if before.form in _BEFORE_MONTH and token.is_name and token.form in ("may", "march")
    }
    return frozenset(led | {token.form for token in said if token.form in _calendar("month")})


@cache
def _with_opposite() -> frozenset[str]:
    listed = table("opposites", "opposites").items()
    return frozenset(word for form, others in listed for word in (form, *others.split(";")))


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
