"""The medium of a saying as words beside it: "on Facebook", "in a post", a programme's name.

In: a ``Sentence`` and a place. Out: where such words stand. What the medium is called is told by
``channels``.
"""

from functools import cache

from pipeline.lexicon import words, words_where
from pipeline.statements.noun_steps import is_possessive
from pipeline.statements.sentence import Sentence
from pipeline.statements.tagging import NAME, NOUN, PAST, QUOTED

_MEDIA = frozenset({"in", "on", "via"})
PROGRAMMES = frozenset(
    {"broadcast", "edition", "episode", "newscast", "podcast", "program", "programme", "show"}
)
"""What is aired on a day: "on Friday’s broadcast"."""
_MEDIUM_WORDS = 5
"""Words of "in a short post on Facebook" before its noun, at most."""


def before_medium(sentence: Sentence, end: int) -> int:
    """Where "on Facebook", "in a post" that ends before ``end`` begins; ``end`` for none."""
    for at in (end - 2, end - 3):
        if is_platform(sentence, at) and platform_end(sentence, at) == end:
            return before_medium(sentence, at)
    if sentence.form(end - 1) not in _media():
        return end
    for at in range(end - 2, max(end - 2 - _MEDIUM_WORDS, 0), -1):
        if sentence.low[at] in ("a", "an"):
            return at - 1 if sentence.form(at - 1) in _MEDIA else end
        if sentence.tags[at] not in (NAME, NOUN, PAST):
            break
    return end


def before_broadcast(sentence: Sentence, start: int, end: int) -> int:
    """Where "on Friday’s broadcast of “Lund Now”" begins behind words said; ``end`` for none."""
    for at in range(start + 1, end - 2):
        if sentence.low[at] not in ("on", "during") or not _is_days(sentence.low[at + 1]):
            continue
        is_title = sentence.tags[at + 2] == QUOTED and at + 3 >= end
        if is_title or PROGRAMMES & set(sentence.low[at + 2 : min(at + 2 + _MEDIUM_WORDS, end)]):
            return at
    return end


def _is_days(word: str) -> bool:
    """Whether a word is "Friday’s"."""
    return is_possessive(word) and word[: -len("'s")] in words("time_words_en")


def is_platform(sentence: Sentence, at: int) -> bool:
    """Whether "on Facebook" stands at ``at``."""
    return sentence.form(at) == "on" and platform_end(sentence, at) > at


def platform_end(sentence: Sentence, at: int) -> int:
    """Behind the platform that follows "on" at ``at``, of one word or two; else ``at``."""
    one, two = sentence.form(at + 1), " ".join(sentence.low[at + 1 : at + 3])
    return at + 3 if two in _platforms() else at + 2 if one in _platforms() else at


def is_title(sentence: Sentence, at: int) -> bool:
    """Whether the quotation at ``at`` is the name of a programme: "on the channel's “This Day”"."""
    return sentence.tag(at) == QUOTED and is_possessive(sentence.form(at - 1))


@cache
def _media() -> frozenset[str]:
    """The nouns of the list of channels: the "post" of "blog post"."""
    return frozenset(form.rpartition(" ")[2] for form in words("channels"))


@cache
def _platforms() -> frozenset[str]:
    return words_where("channels", "sense", "platform")
