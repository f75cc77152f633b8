"""The base of every table row, and the ids rows are known by.

What goes in: what all rows share. What stays out: anything about one table.
"""

import hashlib
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, model_validator

Char = Annotated[int, Field(ge=0)]
"""A half-open code-point offset into ``articles.text``."""

Score = Annotated[float, Field(ge=0, le=1)]
Count = Annotated[int, Field(ge=0)]


class Record(BaseModel):
    """A row that is checked when made and never changed afterwards."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


class Span(Record):
    """A stretch of ``articles.text``: ``text[start_char:end_char]``."""

    start_char: Char = Field(description="First character of the stretch.")
    end_char: Char = Field(description="The character after its last one.")

    @model_validator(mode="after")
    def _in_order(self) -> "Span":
        if self.end_char < self.start_char:
            raise ValueError(f"span ends at {self.end_char}, before it starts at {self.start_char}")
        return self


def make_id(kind: str, *parts: object) -> str:
    """An id made from content alone: the same parts give the same id on every machine.

    ``None`` and ``""`` are different parts; so are ``1`` and ``"1"``.
    """
    content = "\x1f".join(f"{type(part).__name__}:{part}" for part in parts)
    return f"{kind}-{hashlib.sha256(content.encode()).hexdigest()[:16]}"
