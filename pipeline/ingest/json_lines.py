"""JSON Lines: one article a line, ``text`` taken as it is, known metadata beside it.

Fields that are not known are ignored. A line that cannot be used is refused with its number; the
others are read.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pydantic import ValidationError

from pipeline.ingest.article import Given, article_of
from pipeline.ingest.decoding import UnreadableError, decode
from pipeline.ingest.fields import Fields, explain, moment_of, without_half_characters
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.page import read_page
from pipeline.ingest.refusals import refused, refused_days, too_long
from pipeline.models import Article, PublishedBasis, Reject
from pipeline.text.blocks import find_blocks

_WIDE = (b"\xff\xfe", b"\xfe\xff")


@dataclass(frozen=True, slots=True)
class _File:
    """A file on the way: its name, the known outlets, and the line of each id seen."""

    source_uri: str
    outlets: Outlets
    lines: dict[str, int] = field(default_factory=dict)


def read_json_lines(path: Path, source_uri: str, outlets: Outlets) -> Iterator[Article | Reject]:
    """The articles of a file and the rejects of its bad lines, in the file's order."""
    file = _File(source_uri, outlets)
    found = False
    try:
        for number, data in enumerate(_lines(path), 1):
            if data.strip():
                found = True
                yield from _read_line(data, number, file)
    except OSError as error:
        yield refused(source_uri, f"the file cannot be read: {error.strerror}")
    except UnreadableError as error:
        yield refused(source_uri, f"the file {error}")
    else:
        if not found:
            yield refused(
                source_uri, "the file is empty: write one JSON object a line, or delete it"
            )


def _lines(path: Path) -> Iterator[bytes]:
    """The lines of a file one by one; only UTF-16, which is rare, is read whole."""
    with path.open("rb") as file:
        start = file.read(2)
        file.seek(0)
        if start in _WIDE:
            yield from decode(file.read()).encode("utf-8", "surrogatepass").split(b"\n")
        else:
            yield from file


def _read_line(data: bytes, number: int, file: _File) -> Iterator[Article | Reject]:
    place = f"{file.source_uri}#{number}"
    try:
        fields = _fields(data)
    except _LineError as error:
        shown = data.decode("utf-8", "replace").strip()
        yield refused(place, f"line {number} {error}", shown)
        return
    first = file.lines.setdefault(fields.id, number) if fields.id else number
    if first == number:
        yield from _article(fields, number, file)
    else:
        trouble = f"line {number} has the id {fields.id!r} of line {first}: that one alone is read"
        yield refused(place, trouble, fields.text)


class _LineError(ValueError):
    """A line that is no article; the message goes on after its number."""


def _fields(data: bytes) -> Fields:
    try:
        fields = Fields.model_validate(json.loads(_decoded(data)))
    except UnreadableError as error:
        raise _LineError(str(error)) from error
    except json.JSONDecodeError as error:
        trouble = error.msg.removesuffix(" at")
        raise _LineError(f"is not JSON: {trouble} at character {error.colno}") from error
    except RecursionError as error:
        raise _LineError("is JSON nested too deeply to be an article") from error
    except ValidationError as error:
        raise _LineError(explain(error)) from error
    if excess := too_long(fields.text):
        raise _LineError(excess)
    return fields


def _decoded(data: bytes) -> str:
    """JSON has no raw control characters, so a line that is UTF-8 is left to the JSON reader."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return decode(data)


def _article(fields: Fields, number: int, file: _File) -> Iterator[Article | Reject]:
    source_uri = f"{file.source_uri}#{fields.id or number}"
    text, broken = without_half_characters(fields.text)
    if broken is not None:
        yield refused(
            source_uri, f"line {number} has half a character at {broken}; it is read as U+FFFD"
        )
    page = read_page(
        text,
        find_blocks(text, header=False, title=fields.title, find_outlet=file.outlets.called),
        file.outlets,
        url=fields.url,
    )
    published_at = None
    if fields.published:
        page.refused.clear()
        page.published_on, page.basis = None, PublishedBasis.NONE
        try:
            page.published_on, published_at = moment_of(fields.published)
            page.basis = PublishedBasis.GIVEN
        except ValueError as error:
            yield refused(
                source_uri, f"line {number}, field 'published': {error}", fields.published
            )
    yield from refused_days(source_uri, text, page)
    given = Given(
        source_uri=source_uri,
        key=fields.id,
        url=fields.url,
        outlet=fields.outlet,
        published=fields.published,
        published_at=published_at,
        title=fields.title,
        authors=None if fields.authors is None else tuple(fields.authors),
        language=fields.language,
    )
    yield article_of(text, page, given)
