"""Table ``speakers``: everyone who is credited with a statement."""

from datetime import date
from enum import StrEnum

from pydantic import Field, model_validator

from pipeline.models.record import Record


class SpeakerKind(StrEnum):
    """What sort of source a speaker is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GROUP = "group"
    ANONYMOUS = "anonymous"
    UNKNOWN = "unknown"


class Role(Record):
    """An office held for a time; ``None`` is an open bound."""

    role: str = Field(description="The office or function, as the reference names it.")
    from_on: date | None = Field(default=None, description="First day in the role.")
    to_on: date | None = Field(default=None, description="Last day in the role.")

    @model_validator(mode="after")
    def _in_order(self) -> "Role":
        if self.from_on and self.to_on and self.to_on < self.from_on:
            raise ValueError(f"the role ends on {self.to_on}, before it starts on {self.from_on}")
        return self


class Speaker(Record):
    """Someone who is credited with a statement."""

    speaker_id: str = Field(description="Id from the reference, else made from the name.")
    name: str = Field(description="Canonical full name, or a normalized description.")
    kind: SpeakerKind = Field(description="What sort of source this is.")
    roles: tuple[Role, ...] = Field(default=(), description="Offices held, with their days.")
    country: str | None = Field(default=None, description="ISO 3166 code, where known.")
    aliases: tuple[str, ...] = Field(
        default=(), description="Other forms of the name, seen or of the reference."
    )
