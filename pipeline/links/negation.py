"""Which words of a wording a negation turns round.

"Not", "never" and verbs that deny turn the next two content words, up to the end of the clause; a
cue that denies ("ruled out"), and a content that begins with "against", turn the first two. What
stays out: comparing two wordings (``contrasts.py``).
"""

from collections.abc import Iterator, Sequence

from pipeline.lexicon import words
from pipeline.links.tokens import Token
from pipeline.links.weights import counted

REACH = 2
"""How many content words after a negation are turned round by it."""

_ENDS = frozenset(["about", "against", "from", "in", "of", "on", "over", "with"])
"""After a word turned round, these open what the sentence is about: "no deal on housing"."""


def is_negation(form: str) -> bool:
    """Whether the word, in lower case, turns round what follows."""
    return form in words("negations")


def denies_content(cue: str, content: str) -> bool:
    """Whether the speaker says that the content is not so: "ruled out a run", "warned against it".

    "Dismissed the claims as nonsense" says what the claims are.
    """
    opening = content.partition(" ")[0].lower()
    is_named = " as " in content
    return opening == "against" or (cue.lower() in words("denying_cues") and not is_named)


def turned_words(
    tokens: Sequence[Token], denied_from: int | None
) -> Iterator[tuple[Token, str, bool]]:
    """The tokens that count, each with its one form and whether it is turned round.

    ``denied_from`` is the place of the first token that the cue denies.
    """
    reach = 0
    for at, token in enumerate(tokens):
        if token.begins:
            reach = 0
        if at == denied_from:
            reach = REACH
        if is_negation(token.form):
            reach = REACH
            continue
        if token.form in _ENDS and 0 < reach < REACH:
            reach = 0
        word = counted(token)
        if not word:
            continue
        yield token, word, bool(reach)
        if token.form in words("denying_cues"):
            reach = REACH
        elif not token.is_name and word[0] not in "#@":
            reach = max(reach - 1, 0)
