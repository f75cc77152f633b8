"""Scenes of several people: "Lind and Berg met in a debate on Monday. “No,” Lind said. “Yes,” ...".

In: the scene in which somebody has just spoken and a statement of another right behind. Out:
whether that one was there as well. What sets a scene is told by ``scenes``.
"""

import re
from dataclasses import dataclass, replace

from pipeline.statements.narration import Frame
from pipeline.statements.said import SaidOn
from pipeline.statements.scenes import IS_FOR, Whom, is_about, names_of, whom_of
from pipeline.text import Reading

_ANSWER = 300
"""Characters from the words of one to those of another in the same scene."""
_ALL_ARE_THERE = frozenset({"debate", "duel"})
"""Occasions at which all who are named are."""


@dataclass(frozen=True, slots=True)
class Shared:
    """The last scene that a sentence set, its day, and where the last statement in it ends."""

    setting: Frame
    said: SaidOn
    end: int


def is_in(reading: Reading, shared: Shared, frame: Frame, speaker: str) -> bool:
    """Whether the source of a statement is in the scene of the one before.

    Behind a speech of Lind alone Berg can have answered on another day, but not behind what they
    did together: "Lind and Berg spoke on Monday".
    """
    whom, setting = whom_of(reading, frame, speaker), shared.setting
    if whom is None or not 0 <= frame.start - shared.end <= _ANSWER or not _is_somebody(whom):
        return False
    if not is_about(setting.text, replace(whom, is_pronoun=False)):
        return False
    if setting.between(*setting.cue).lower() in _ALL_ARE_THERE:
        return True
    names = "|".join(re.escape(word) for word in names_of(whom))
    before = setting.text[: setting.cue[0] - setting.start]
    joined = rf"\sand\s(?:[A-Z][\w.’'-]*\s){{0,3}}(?:{names})\b|\b(?:{names})\sand\s[A-Z]"
    return re.search(joined, before) is not None


def _is_somebody(whom: Whom) -> bool:
    """Whether a source is a person by name: "the Lind campaign" was not there."""
    is_named = whom.is_pronoun or whom.words.split()[-1][0].isupper()
    return is_named and IS_FOR.search(whom.words) is None
