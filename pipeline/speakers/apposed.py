"""The name in an aside behind an office: "the chief economist, Dr. Ada Lind, said".

What goes in: whether the name right behind a phrase is whom the phrase means. What stays out:
roles written behind a name (``roles.py``).
"""

import re

from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People

_ROLE_REACH = 60
"""Characters of a title or a role before a name at most: "the head, retired judge Ada Lind"."""
_COMMA = re.compile(r"(?: \([A-Z][\w.-]{1,9}\))?, ")
"""What parts a phrase from the name behind it, the short name of a body between or not."""
_ROLE = re.compile(
    r"(?:(?!(?:who|and|with|in|on|at)\s)[a-z][\w’'-]*\s|[A-Z][a-z]+\s(?=[a-z])){1,5}"
)
_ADDED = re.compile(r"\b[A-Z][a-z]+\.? (?=\([A-Z])|\([A-Z][a-z]+\.?\)")
"""Titles one behind the other: "Chief (Mrs.) Ada Lind"."""

_PLAIN = re.compile(r"[Tt]he (?:[a-z-]+ ){0,2}(?!survey|poll|report|study|paper)[a-z]+")
_GOES_ON = re.compile(r", [a-z]")
"""Behind the name of a body that is no part of a list: "The regulator, Lundcom, says"."""
_NOT_BEFORE_NAME = frozenset(
    {
        *("after", "against", "among", "as", "before", "by", "for", "from", "in", "including"),
        *("like", "of", "on", "over", "than", "to", "under", "with"),
    }
)
"""Right before a name, what makes it another's: "the board, led by Ada Lind, said"."""
_ARTICLE = re.compile(r"\s+(?:the\s+)?$")
_WHENCE = re.compile(r" (?:of|from|at|with) [^,;.:()]{1,60}(?=, )")
_MARKS = (*",.;:—–)", "")


def apposed_name(text: str, people: People, end: int, office: str | None) -> Name | None:
    """The name right behind the phrase that ends at ``end``, if the phrase means its owner.

    Without an ``office`` ("one of them") any name does.
    """
    comma = _COMMA.match(text, end)
    after = comma.end() if comma else end
    names = people.between(after, after + _ROLE_REACH) if comma else ()
    name = next((one for one in names if _leads_to(text[after : one.start], one)), None)
    if name is None:
        return None
    if office is None or _is_role(office, name.role):
        return name
    is_body = _PLAIN.fullmatch(office) is not None and _GOES_ON.match(text, name.end) is not None
    is_called = name.kind is SpeakerKind.PERSON or is_body
    return name if is_called and _closes(text, name) else None


def _is_title(between: str, name: Name) -> bool:
    """Whether nothing but the title of a name stands before it: "Dr. " or nothing."""
    bare = _ADDED.sub("", between).strip(" .").lower()
    return bare in ("", name.title.strip(" .").lower())


def _leads_to(between: str, name: Name) -> bool:
    """Whether a title or another role stands before the name: "Norwegian envoy Ada Lind"."""
    title = between.removesuffix(f"{name.title} ") if name.title else between
    if _ARTICLE.sub("", title).rpartition(" ")[2] in _NOT_BEFORE_NAME:
        return False
    return _is_title(between, name) or _ROLE.fullmatch(title) is not None


def _is_role(office: str, role: str) -> bool:
    """Whether the office is the role of the name, with its article or without."""
    return bool(role) and (role.endswith(office[-20:]) or office.endswith(role))


def _closes(text: str, name: Name) -> bool:
    """Whether a mark ends the aside: "the economist, Ada Lind (of the Old Bank), said"."""
    whence = _WHENCE.match(text, name.end)
    end = whence.end() if whence else name.end
    return not name.is_owner and text[end : end + 1] in _MARKS
