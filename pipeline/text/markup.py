"""What is not read inside a block: Markdown marks, tags, invisible characters, surplus white space.

``kept_runs`` gives the characters that are read, in runs, each with its place in the source. A
mark is taken out only where it is certainly one: ``f***`` and ``5 * 3`` stay as they are. So is
the number of a footnote, which would keep the sentence before it from ending.
"""

import re
from collections.abc import Iterator

_ADDRESS = r"\((?:[^()\s]|\([^()\s]{0,200}\)){0,500}(?:\s\"[^\"\n]{0,200}\")?\)"
_OPENING = re.compile(r"#{1,6}\s+|>\s?|[-+*•‣▪●◦]\s+")
_NUMBER = r"\d{1,3}(?:[,–-]\s?\d{1,3}){0,5}"
_NOTE = (
    # glued to what it belongs to: "He left.[1] Lind", "the mayor[2] said"; "[\[1\]](#n)" is a link
    rf"(?<=\S)(?:\[\\?\[\^?{_NUMBER}\\?\]\]{_ADDRESS}|\[\^?{_NUMBER}\](?:{_ADDRESS})?)"
    # parted from the sentence before it
    rf"|(?<=[.!?…\"”’»)] )\[\^?{_NUMBER}\](?:{_ADDRESS})?(?:\s+|\Z)"
    # "km²" and "10⁶" are none: raised numbers stand after a mark or a long word
    r"|(?:(?<=[.,;:!?…\"”’»)])|(?<=[^\W\d_]{4}))[⁰¹²³⁴-⁹]{1,3}(?![^\W_])"
    r"|(?:(?<=[.,;:!?…\"”’»)])|(?<=[^\W\d_]{4}))<sup>\s?\[?\d{1,3}\]?\s?</sup>"
)
_MARKUP = re.compile(
    rf"(?P<note>{_NOTE})|"
    # a line broken after a hyphen is one word
    r"(?P<hyphen>(?<=\w-)[ \t]*+\r?\n[ \t]*+(?=[^\W\d_])(?!(?:and|or|to|und|oder)\b))"
    r"|(?P<space>\s{2,}+)"
    # a link shows its text
    rf"|(?P<link>!?\[(?=[^\[\]]{{0,400}}\]{_ADDRESS})|\]{_ADDRESS})"
    # emphasis is a pair; the end that belongs to an opening mark is remembered
    r"|(?P<bold>(?<![\w*\\])\*\*\*?(?=[^\s*](?:[^*]|\*(?!\*)){0,2000}?(?<=\S)(?P<bold_end>\*\*)))"
    r"|(?P<italic>(?<![\w*\\])\*(?=[^\s*][^*]{0,2000}(?<=\S)(?P<italic_end>\*)(?!\w)))"
    r"|(?P<under>(?<![\w\\])_(?=[^\s_][^_]{0,2000}(?<=\S)(?P<under_end>_)(?!\w)))"
    r"|(?P<end>\*{1,3}|_)"
    r"|(?P<escape>\\(?=[\\`*_{}\[\]()#+.!>~|-]))"
    r"|(?P<quoted>(?<=[\n\r])>[ \t]?)"
    # a tag is no text; one that opens a block parts words
    r"|(?P<tag></?(?P<name>[A-Za-z][A-Za-z0-9-]{0,20})(?:\s[^<>]{0,400})?/?>)"
    r"|(?P<hidden>[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+)"
)
_ENDS_OF = {"bold": "bold_end", "italic": "italic_end", "under": "under_end"}
_CANDIDATE = re.compile(
    r"[\s\[\]!*_\\<>⁰¹²³⁴-⁹\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
    r"(?:(?<! )|(?=\s))"
)
"""Where a mark can begin: one set of characters is found much faster than the marks themselves."""
_INLINE = frozenset(
    {
        *("a", "abbr", "b", "cite", "code", "del", "em", "font", "i", "ins", "mark", "q", "s"),
        *("small", "span", "strong", "sub", "sup", "time", "u"),
    }
)
_ODD_SPACE = re.compile(r"[^\S ]")


def kept_runs(source: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The runs of ``source[start:end]`` that are read, each with the place of its first character.

    All white space is read as single spaces; every other character is read as it is.
    """
    opening = _OPENING.match(source, start, end)
    at = opening.end() if opening else start
    for match in _marks(source, at, end):
        if match.start() > at:
            yield at, _ODD_SPACE.sub(" ", source[at : match.start()])
        if match.lastgroup == "space" or _parts_words(match):
            yield match.start(), " "
        at = match.end()
    if at < end:
        yield at, _ODD_SPACE.sub(" ", source[at:end])


def _parts_words(mark: re.Match[str]) -> bool:
    """Whether a tag ends a line: "one<br>two"; "<b>bold</b>ly" is one word."""
    return mark.lastgroup == "tag" and mark["name"].lower() not in _INLINE


def _marks(source: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The marks to take out, in order; the end of an emphasis only where it has begun."""
    ends: set[int] = set()
    at = start
    for candidate in _CANDIDATE.finditer(source, start, end):
        if candidate.start() < at:
            continue
        match = _MARKUP.match(source, candidate.start(), end)
        if match is None or (match.lastgroup == "end" and match.start() not in ends):
            continue
        pair = _ENDS_OF.get(match.lastgroup or "")
        if pair:
            ends.add(match.start(pair))
        yield match
        at = match.end()
