"""The name in an aside behind an office: "the chief economist, Dr. Ada Lind, said".

What goes in: whether the name right behind a phrase is whom the phrase means. What stays out:
roles written behind a name (``roles.py``).
"""

from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.people import People

_TITLE_REACH = 20
"""Characters of a title before a name at most: "the convener, Prof. Dr. Lind"."""
_MARKS = (*",.;:—–)", "")


def apposed_name(text: str, people: People, end: int, office: str | None) -> Name | None:
    """The name right behind the phrase that ends at ``end``, if the phrase means its owner.

    Without an ``office`` ("one of them") any name does.
    """
    after = end + len(", ")
    names = people.between(after, after + _TITLE_REACH) if text[end:after] == ", " else ()
    if not names or not _is_title(text[after : names[0].start], names[0]):
        return None
    name = names[0]
    if office is None or _is_role(office, name.role):
        return name
    return name if name.kind is SpeakerKind.PERSON and _closes(text, name) else None


def _is_title(between: str, name: Name) -> bool:
    """Whether nothing but the title of a name stands before it: "Dr. " or nothing."""
    return between.strip(" .").lower() in ("", name.title.strip(" .").lower())


def _is_role(office: str, role: str) -> bool:
    """Whether the office is the role of the name, with its article or without."""
    return bool(role) and (role.endswith(office[-20:]) or office.endswith(role))


def _closes(text: str, name: Name) -> bool:
    """Whether a mark ends the aside: "the economist, Ada Lind, said"."""
    return not name.is_owner and text[name.end : name.end + 1] in _MARKS
