"""What is found in the text and what it is resolved to: the values of this package."""

from dataclasses import dataclass

from pipeline.models import SpeakerKind


@dataclass(frozen=True, slots=True)
class Name:
    """One name in the text; ``start`` and ``end`` are offsets into ``Reading.text``.

    ``words`` are the words of the name, without title, role or suffix; ``text`` is the name as
    one string, with its suffix. ``kind`` is ``UNKNOWN``
    for a single word that may be a surname or anything else. ``is_sure`` says that a given
    name, a title or a role shows it to be a person. ``is_owner``: it carries a possessive "s".
    """

    start: int
    end: int
    words: tuple[str, ...]
    text: str
    kind: SpeakerKind
    suffix: str = ""
    title: str = ""
    role: str = ""
    gender: str = ""
    is_sure: bool = False
    is_owner: bool = False
    short: str = ""
    """The short name that stands in the text, where ``words`` are those of the long one."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """Who a mention means, and each step that led there."""

    speaker_id: str
    speaker: str
    speaker_kind: SpeakerKind
    speaker_role: str | None
    why: str
    is_thing: bool = False
    """Whether the mention is a thing and no paper: "the use of force", "the election results"."""
