"""From a model to a row of its table, and back; both ways are checked."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar

from pydantic import BaseModel

RecordT = TypeVar("RecordT", bound=BaseModel)

_AS_IS = frozenset({str, int, float, bool, date, datetime, type(None)})
"""Types that most values have and that DuckDB takes as they are."""


def row_of(record: BaseModel, names: Sequence[str]) -> tuple[object, ...]:
    """The values of a record in the order of the table's columns."""
    return tuple(plain(getattr(record, name)) for name in names)


def record_of(model: type[RecordT], names: Sequence[str], row: Iterable[object]) -> RecordT:
    """The record behind a row.

    Raises:
        pydantic.ValidationError: the row breaks the contract.
    """
    return model.model_validate(dict(zip(names, row, strict=True)))


def plain(value: object) -> object:
    """A value as DuckDB takes it: structs as dicts, lists as lists, enums as their words."""
    if type(value) in _AS_IS:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, BaseModel):
        return {name: plain(getattr(value, name)) for name in type(value).model_fields}
    if isinstance(value, tuple | list):
        return [plain(item) for item in value]
    return value
