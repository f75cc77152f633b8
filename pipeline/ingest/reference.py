"""The reference folder: speakers, roles, events, outlets and editors' decisions.

One CSV file for each, edited by hand; a missing file is an empty list. Lists inside a cell are
parted by ``;``. To add a column: a field of the model in ``pipeline.models.reference`` and its
name in the file's ``_Sheet``.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO, TypeVar

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from pipeline.ingest.refusals import refused
from pipeline.models import (
    Decision,
    Outlet,
    Record,
    Reference,
    ReferenceEvent,
    Reject,
    Role,
    Speaker,
)


class ReferenceDataError(Exception):
    """A reference file that cannot be used; the message names file, line, column and mend."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    """A file, its columns with the model's field for each, and which of them hold lists."""

    file: str
    model: type[Record]
    fields: Mapping[str, str]
    lists: frozenset[str] = frozenset()


_SPEAKERS = _Sheet(
    "speakers.csv",
    Speaker,
    {
        "id": "speaker_id",
        "name": "name",
        "kind": "kind",
        "country": "country",
        "aliases": "aliases",
    },
    frozenset({"aliases"}),
)
_ROLES = _Sheet(
    "roles.csv", Role, {"speaker": "speaker", "role": "role", "from": "from_on", "to": "to_on"}
)
_EVENTS = _Sheet(
    "events.csv",
    ReferenceEvent,
    {
        "id": "event_id",
        "name": "name",
        "kind": "kind",
        "forms": "forms",
        "earliest": "earliest",
        "latest": "latest",
        "holder": "holder",
        "source": "source",
    },
    frozenset({"forms"}),
)
_OUTLETS = _Sheet(
    "outlets.csv",
    Outlet,
    {
        "id": "outlet_id",
        "name": "name",
        "domains": "domains",
        "is_agency": "is_agency",
        "date_order": "date_order",
    },
    frozenset({"domains"}),
)
_DECISIONS = _Sheet(
    "decisions.csv",
    Decision,
    {c: c for c in ("decision", "statement_id", "other", "who", "why")},
)
_SHEETS = (_SPEAKERS, _ROLES, _EVENTS, _OUTLETS, _DECISIONS)

_QUOTES = (
    "a quotation mark is not closed, or stands inside a cell: put the whole cell in quotation "
    "marks, and where a mark belongs to it write it twice"
)
_NO_DAY = "this is no day; write it as 2024-11-05"
_SEPARATORS = {";": "';'", "\t": "tabs"}
"""What spreadsheets write instead of commas, as a message names it."""


def strange_files(folder: Path) -> Iterator[Reject]:
    """A reject for each file of a reference folder that is none of those read from it."""
    if not folder.is_dir():
        return
    known = [sheet.file for sheet in _SHEETS]
    trouble = f"this reference file is not read: the files are {', '.join(known)}"
    for path in sorted(folder.iterdir()):
        if path.name not in known and not path.name.startswith((".", "README")):
            yield refused(f"{folder.name}/{path.name}", trouble)


def read_reference(folder: Path) -> Reference:
    """The reference data of a folder; missing files and a missing folder are empty lists.

    Raises:
        ReferenceDataError: a file cannot be read as its columns say.
    """
    roles = _roles(folder)
    speakers = []
    for place, values in _read(folder, _SPEAKERS):
        key = str(values.get("speaker_id", ""))
        speakers.append(_made(Speaker, place, {**values, "roles": roles.pop(key, ())}, _SPEAKERS))
    if roles:
        stray = ", ".join(sorted(roles))
        raise ReferenceDataError(
            f"{folder / _ROLES.file}: no speaker has the id {stray}; add it to {_SPEAKERS.file}"
        )
    return Reference(
        speakers=tuple(speakers),
        events=tuple(_made(ReferenceEvent, p, v, _EVENTS) for p, v in _read(folder, _EVENTS)),
        outlets=tuple(_made(Outlet, p, v, _OUTLETS) for p, v in _read(folder, _OUTLETS)),
        decisions=tuple(_made(Decision, p, v, _DECISIONS) for p, v in _read(folder, _DECISIONS)),
    )


_RowT = TypeVar("_RowT", bound=Record)
_Values = dict[str, object]
_Row = Mapping[str | None, str | None]


def _roles(folder: Path) -> dict[str, tuple[Role, ...]]:
    found: defaultdict[str, list[Role]] = defaultdict(list)
    for place, values in _read(folder, _ROLES):
        speaker = str(values.pop("speaker", ""))
        found[speaker].append(_made(Role, place, values, _ROLES))
    return {speaker: tuple(roles) for speaker, roles in found.items()}


def _read(folder: Path, sheet: _Sheet) -> Iterator[tuple[str, _Values]]:
    """The filled cells of each row by field, with the row's place for messages."""
    path = folder / sheet.file
    if not path.exists():
        return
    seen: dict[str, int] = {}
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            for line, row in _rows(path, file, sheet):
                place = f"{path}, line {line}"
                if None in row:
                    raise ReferenceDataError(f"{place}: more cells than columns; quote commas")
                first = seen.setdefault(row.get("id") or place, line)
                if first != line:
                    raise ReferenceDataError(
                        f"{place}: the id {row['id']!r} is in line {first} too"
                    )
                yield place, _cells(row, sheet)
    except UnicodeDecodeError as error:
        raise ReferenceDataError(f"{path} is not UTF-8: save it as UTF-8") from error
    except OSError as error:
        raise ReferenceDataError(f"{path} cannot be read: {error.strerror}") from error


def _rows(path: Path, file: TextIO, sheet: _Sheet) -> Iterator[tuple[int, _Row]]:
    """The rows, each with the line it ends in; the reader counts a row only once it is whole."""
    reader = csv.DictReader(file, strict=True)
    try:
        _check_columns(path, reader.fieldnames or (), sheet)
        for row in reader:
            yield reader.line_num, row
    except csv.Error as error:
        about_quotes = any(words in str(error) for words in ("end of data", "expected after"))
        trouble = _QUOTES if about_quotes else str(error)
        raise ReferenceDataError(f"{path}, line {reader.line_num + 1}: {trouble}") from error


def _check_columns(path: Path, names: Sequence[str], sheet: _Sheet) -> None:
    strange = [name for name in names if name not in sheet.fields and name != "note"]
    for separator, words in _SEPARATORS.items():
        if strange and len(names) == 1 and separator in strange[0]:
            raise ReferenceDataError(
                f"{path}, line 1: the columns are separated by {words}: save it as CSV with commas"
            )
    if strange:
        raise ReferenceDataError(
            f"{path}, line 1: column {strange[0]!r} is not known; "
            f"the columns are {', '.join(sheet.fields)}"
        )


def _cells(row: _Row, sheet: _Sheet) -> _Values:
    values: _Values = {}
    for column, field in sheet.fields.items():
        cell = (row.get(column) or "").strip()
        if field in sheet.lists:
            values[field] = tuple(part.strip() for part in cell.split(";") if part.strip())
        elif cell:
            values[field] = cell
    return values


def _made(model: type[_RowT], place: str, values: _Values, sheet: _Sheet) -> _RowT:
    try:
        return model.model_validate(values)
    except ValidationError as error:
        raise ReferenceDataError(f"{place}: {_explain(error, sheet)}") from error


def _explain(error: ValidationError, sheet: _Sheet) -> str:
    found = error.errors()[0]
    field = str(found["loc"][0]) if found["loc"] else ""
    column = next((name for name, of in sheet.fields.items() if of == field), field)
    if found["type"] == "missing":
        return f"column {column!r} is empty: fill it in"
    message = _mend(found)
    return f"column {column!r} is {found['input']!r:.60}: {message}" if column else message


def _mend(found: ErrorDetails) -> str:
    """What to write instead of a value, as far as its kind tells."""
    if found["type"].startswith("date_"):
        return _NO_DAY
    if found["type"].startswith("bool_"):
        return "write true or false"
    if found["type"] == "enum":
        return f"write {found['ctx']['expected']}"
    return found["msg"].removeprefix("Value error, ")
