"""What a wording leaves out of the one shown, and what it adds."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\w+(?:['’]\w+)?")
MOST_WORDS = 400
"""Words of each text that are compared; nobody reads a longer difference."""


@dataclass(frozen=True, slots=True)
class WordDiff:
    """Stretches of words, in order: those only in the text shown, and those only in the other."""

    left_out: tuple[str, ...]
    added: tuple[str, ...]


def word_diff(shown: str, other: str) -> WordDiff:
    """Compare two texts word by word, capitals and punctuation aside."""
    left, right = _WORD.findall(shown)[:MOST_WORDS], _WORD.findall(other)[:MOST_WORDS]
    matcher = SequenceMatcher(
        None, [word.lower() for word in left], [word.lower() for word in right], autojunk=False
    )
    changes = [change for change in matcher.get_opcodes() if change[0] != "equal"]
    return WordDiff(
        left_out=tuple(" ".join(left[a:b]) for _, a, b, _, _ in changes if b > a),
        added=tuple(" ".join(right[c:d]) for _, _, _, c, d in changes if d > c),
    )
