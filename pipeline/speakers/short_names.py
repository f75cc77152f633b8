"""Short names that an article gives a body: the "KTN" of "the Kitchen Trade Network (KTN)".

What goes in: the names of an article in reading order. Out: the same names, a short one with the
words of the long one wherever it stands. What stays out: initials that share no letter with the
name before them, as "(AP)" behind a town.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name

_LETTERS = range(2, 8)
"""Letters of a short name."""
_SHARE = 0.5
"""Share of its letters that begin a word of the long name; languages differ in the others."""
_BODIES = (SpeakerKind.ORGANIZATION, SpeakerKind.UNKNOWN)


def with_long_names(text: str, names: Sequence[Name]) -> list[Name]:
    """The names, each short one that brackets explain as the body it is short for."""
    long_of = _explained(text, names)
    return [
        replace(
            name,
            words=long_of[_bare(name)].words,
            text=long_of[_bare(name)].text,
            kind=SpeakerKind.ORGANIZATION,
            short=name.text,
        )
        if _bare(name) in long_of
        else name
        for name in names
    ]


def _explained(text: str, names: Sequence[Name]) -> Mapping[str, Name]:
    """From each short name to the long one beside which it stands in brackets, the first one."""
    found: dict[str, Name] = {}
    for name, behind in pairwise(names):
        is_bracket = (
            text[name.end : behind.start] == " (" and text[behind.end : behind.end + 1] == ")"
        )
        if not is_bracket or name.title or behind.title:
            continue
        if _is_short_for(behind, name):
            found.setdefault(_bare(behind), name)
        elif _is_short_for(name, behind):
            found.setdefault(_bare(name), behind)
    return found


def _is_short_for(short: Name, long: Name) -> bool:
    letters = _bare(short)
    if not (letters.isupper() and letters.isalpha() and len(letters) in _LETTERS):
        return False
    if long.kind not in _BODIES or long.text.isupper():
        return False
    initials = [word[0].upper() for word in long.words]
    if len(initials) == 1:
        rest = iter(long.text.upper())
        return letters[0] == initials[0] and all(letter in rest for letter in letters)
    shared = sum(min(letters.count(one), initials.count(one)) for one in set(letters))
    return shared >= _SHARE * len(letters)


def _bare(name: Name) -> str:
    """A name without full stops: "K.T.N." is "KTN"."""
    return name.text.replace(".", "")
