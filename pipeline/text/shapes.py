"""What a single line looks like: names, headlines, sentences.

Tests on the plain words of a short piece, markup taken out. They know nothing of where the line
stands; ``header`` and ``footer`` do.
"""

import re
from functools import cache

from pipeline.lexicon import rows, words

LONGEST = 400
"""Longer pieces are paragraphs, whatever they begin with."""

_LINK = re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\s]{0,500}\)")
_OPENING = re.compile(r"[#>*_\s]+")
_CLOSING = "*_"
_WORD = re.compile(r"[^\W_][\w'’.-]*")
_END = re.compile(r"[.!?…]+[\"'”’»)\]*_]*$")
_TITLE_CASE_SHARE = 0.6
_LONG_WORD, _FEWEST_LONG_WORDS = 4, 3
_LONGEST_HEADLINE, _MOST_HEADLINE_WORDS = 220, 20
_MOST_NAME_WORDS = 16


def plain(piece: str) -> str:
    """The words of a line without Markdown around them."""
    words = (_LINK.sub(r"\1", piece) if "[" in piece else piece).strip()
    opening = _OPENING.match(words)
    if opening:
        words = words[opening.end() :]
    return " ".join(_unclosed(words).replace("**", "").split())


def _unclosed(words: str) -> str:
    """Without the marks that close a heading or emphasis; those behind a bracket are part of it."""
    if words.endswith("#"):
        return words.rstrip("# ")
    bare = words.rstrip(_CLOSING)
    return words if bare.endswith((" ", ")")) else bare


def ends_sentence(line: str) -> bool:
    """Whether a line ends as a sentence does, closing quotes and brackets apart."""
    return _END.search(line) is not None


def is_title_case(line: str) -> bool:
    """Whether most long words are capitalised, as in English headlines."""
    long = [word for word in _WORD.findall(line) if len(word) >= _LONG_WORD]
    return len(long) >= _FEWEST_LONG_WORDS and sum(
        w[0].isupper() for w in long
    ) >= _TITLE_CASE_SHARE * len(long)


def looks_like_headline(line: str, longest: int = _LONGEST_HEADLINE) -> bool:
    """A short line that begins like a sentence and does not end like one."""
    if not 1 < len(line) <= longest or not any(char.isalpha() for char in line):
        return False
    if line[0].islower() or line[-1] in ",;:-–—_":
        return False
    ended = line.rstrip("\"'”’»)").endswith(".") and not line.endswith("...")
    return not ended or (is_title_case(line) and len(_WORD.findall(line)) < _MOST_HEADLINE_WORDS)


def is_names(line: str) -> bool:
    """Whether a line holds nothing but names: capitalised words and what joins them."""
    found = _WORD.findall(line)
    return (
        0 < len(found) <= _MOST_NAME_WORDS
        and not line.endswith(("?", "!"))
        and any(word[0].isupper() for word in found)
        and all(word[0].isupper() or word.lower() in words("name_joints") for word in found)
    )


def has_function_word(line: str) -> bool:
    """Whether some word joins others into a sentence; lists of names and tags have none."""
    return any(word.lower() in words("function_words") for word in _WORD.findall(line))


def _longest(form: str) -> tuple[int, str]:
    return -len(form), form


@cache
def phrase_pattern(kind: str, place: str) -> str:
    """The forms of ``page_phrases`` of one kind and place as alternatives, longest first."""
    forms = [r["form"] for r in rows("page_phrases") if (r["kind"], r["place"]) == (kind, place)]
    return "|".join(re.escape(form).replace(r"\ ", r"\s+") for form in sorted(forms, key=_longest))


@cache
def labelled(kind: str) -> re.Pattern[str]:
    """A line that opens with a form of a kind and a colon (``Photo: ...``)."""
    return re.compile(rf"\(?(?:{phrase_pattern(kind, 'label')})\s*[:：|]\s*\S?.*", re.IGNORECASE)
