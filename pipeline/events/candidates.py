"""A date in its place: what the reading of a sentence starts from."""

from dataclasses import dataclass
from datetime import timedelta

from pipeline.lexicon import words
from pipeline.models import DateMention, Mode, Statement

NEWS = timedelta(days=10)
"""How old what an article reports as new can be."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date mention in its place: reading offsets of the date and of the stretch around it."""

    mention: DateMention
    at: tuple[int, int]
    stretch: tuple[int, int]
    statement: Statement | None

    @property
    def is_spoken(self) -> bool:
        """Whether the words are a speaker's own."""
        return self.statement is not None and self.statement.mode is Mode.DIRECT

    @property
    def is_reported(self) -> bool:
        """Whether the words are a speaker's, told by the narrator."""
        return self.statement is not None and not self.is_spoken

    @property
    def looks_back(self) -> bool:
        """Whether the cue speaks of something that was before: "condemned the attack"."""
        cue = self.statement.cue if self.statement else None
        return (cue or "").lower() in words("looking_back")

    @property
    def is_denied(self) -> bool:
        """Whether the speaker denies what the words say."""
        cue = self.statement.cue if self.statement else None
        return cue is not None and cue.lower() in words("denying_cues") and not self.is_spoken
