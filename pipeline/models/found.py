"""What an extractor gives back: the rows it made, and what it refused."""

from typing import Generic, TypeVar

from pydantic import Field

from pipeline.models.record import Record
from pipeline.models.rejects import Reject

RowT = TypeVar("RowT")


class Found(Record, Generic[RowT]):
    """Rows in the order of the text, and rejects."""

    rows: tuple[RowT, ...] = Field(default=(), description="What was found.")
    rejects: tuple[Reject, ...] = Field(default=(), description="What was refused, and why.")
