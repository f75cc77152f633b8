"""Where sentences end."""

import re
from collections.abc import Iterator

from pipeline.lexicon import words

_END = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s)\s+")
_LAST_WORD = re.compile(r"[\w.]+$")


def split_sentences(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as half-open offsets, outer white space left out."""
    begin = start
    for match in _END.finditer(text, start, end):
        if match.end() < end and _is_end(text, begin, match):
            yield begin, match.start() + len(match.group().rstrip())
            begin = match.end()
    if begin < end:
        yield begin, end


def _is_end(text: str, begin: int, match: re.Match[str]) -> bool:
    follows = text[match.end()]
    if follows.islower():
        return False
    if not match.group().startswith(".") or len(match.group().strip()) > 1:
        return True
    last = _LAST_WORD.search(text, max(begin, match.start() - 40), match.start())
    word = last.group().lower() if last else ""
    return word not in words("abbreviations") and not (len(word) == 1 and word.isalpha())
