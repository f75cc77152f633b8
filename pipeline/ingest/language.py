"""Which language a text is written in, by the small words that join all others.

The lists are ``lexicon/function_words.csv``; to add a language, add its words there. A text
that is too short, or that two languages share, has no language rather than a guessed one.
Libraries for this were measured (py3langid 0.4: 0.7 s to load, and numpy); for the texts of
newspapers the small words decide as well, at once and for a reason that one can look at.
"""

import re
from collections import Counter
from functools import cache

from pipeline.lexicon import rows

_SAMPLE = 8_000
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_FEWEST = 3
"""Small words seen before a language is named."""
_SHARE = 0.12
"""Every tenth to third word of running prose is a small one; lists of names have fewer."""
_LEAD = 1.25
"""How much more often than the next language's."""


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    return {row["form"]: tuple(row["languages"].split(";")) for row in rows("function_words")}


def detect_language(text: str) -> str | None:
    """The ISO 639-1 code of a text's language, or ``None`` where its words do not tell."""
    known = _languages()
    found = [word.lower() for word in _WORD.findall(text[:_SAMPLE])]
    votes = Counter(language for word in found for language in known.get(word, ()))
    ranked = sorted(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    if not ranked or ranked[0][1] < max(_FEWEST, _SHARE * len(found)):
        return None
    if len(ranked) > 1 and ranked[0][1] < _LEAD * ranked[1][1]:
        return None
    return ranked[0][0]
