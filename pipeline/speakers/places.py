"""A place right before a surname: "outside a Wisconsin Berg rally" names Berg.

In: the names of an article. Out: the same, where a place was taken for a given name cut to the
surname. Only a surname that the article has with another given name is one.
"""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.models import SpeakerKind
from pipeline.speakers.kinds import FULL
from pipeline.speakers.mention import Name
from pipeline.speakers.vocabulary import GIVEN, PLACES


def without_places(names: Sequence[Name]) -> list[Name]:
    """The names, each without a place that stands before a known surname."""
    full = [name for name in names if name.kind is SpeakerKind.PERSON and len(name.words) == FULL]
    surnames = {name.words[1] for name in full if not _opens_with_place(name)}
    return [
        _surname(name) if _opens_with_place(name) and name.words[1] in surnames else name
        for name in names
    ]


def _opens_with_place(name: Name) -> bool:
    first = name.words[0].lower()
    return len(name.words) == FULL and first in PLACES and first not in GIVEN


def _surname(name: Name) -> Name:
    start = name.start + name.text.rindex(name.words[1])
    return replace(
        name,
        start=start,
        words=name.words[1:],
        text=name.words[1],
        kind=SpeakerKind.UNKNOWN,
        is_sure=False,
    )
