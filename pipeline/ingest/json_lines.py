"""JSON Lines: one article a line, ``text`` taken as it is, known metadata beside it."""

import json
import re
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from pipeline.ingest.article import text_sha256
from pipeline.ingest.days import day_of_url
from pipeline.ingest.decoding import UnreadableError, decode
from pipeline.ingest.language import detect_language
from pipeline.ingest.outlets import Outlets
from pipeline.ingest.page import Page, read_page
from pipeline.models import Article, BlockKind, PublishedBasis, Reject, Stage, make_id
from pipeline.text.blocks import find_blocks

_SURROGATE = re.compile("[\ud800-\udfff]")


def _as_list(value: object) -> object:
    return [value] if isinstance(value, str) else value


class Line(BaseModel):
    """The fields of one line; only ``text`` is needed, others are ignored."""

    model_config = ConfigDict(strict=True, extra="ignore")

    text: str = Field(min_length=1)
    id: str | int | None = None
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    title: str | None = None
    authors: Annotated[list[str] | None, BeforeValidator(_as_list)] = None
    language: str | None = None


def read_json_lines(path: Path, source_uri: str, outlets: Outlets) -> Iterator[Article | Reject]:
    """The articles of a file and the rejects of its bad lines, in the file's order."""
    seen: dict[str, int] = {}
    number = 0
    try:
        with path.open("rb") as file:
            for number, data in enumerate(file, 1):
                if data.strip():
                    yield from _read_line(data, number, source_uri, outlets, seen)
    except OSError as error:
        yield _refused(source_uri, f"cannot be read: {error.strerror}")
        return
    if number == 0:
        yield _refused(source_uri, "is empty: write one JSON object a line, or delete it")


def _read_line(
    data: bytes, number: int, source_uri: str, outlets: Outlets, seen: dict[str, int]
) -> Iterator[Article | Reject]:
    place = f"{source_uri}#{number}"
    try:
        line = Line.model_validate(json.loads(decode(data)))
    except UnreadableError as error:
        yield _refused(place, str(error))
    except json.JSONDecodeError as error:
        yield _refused(place, f"is not JSON: {error.msg} at character {error.pos}; mend this line")
    except RecursionError:
        yield _refused(place, "is not an article: JSON nested too deeply")
    except ValidationError as error:
        yield _refused(place, _explain(error))
    else:
        key = None if line.id is None else str(line.id)
        if key is not None and key in seen:
            first = seen[key]
            yield _refused(place, f"has the id {key!r} of line {first}; only line {first} is read")
        else:
            seen[key or f"\x00{number}"] = number
            yield from _article(line, key, f"{source_uri}#{key or number}", outlets)


def _article(
    line: Line, key: str | None, source_uri: str, outlets: Outlets
) -> Iterator[Article | Reject]:
    text = line.text
    broken = _SURROGATE.search(text)
    if broken:
        at = broken.start()
        yield _refused(source_uri, f"has half a character at {at}: it is read as U+FFFD")
        text = _SURROGATE.sub("\ufffd", text)
    blocks = find_blocks(text, header=False, title=line.title)
    page = read_page(text, blocks)
    page.url = line.url or page.url
    moment = None
    if line.published:
        try:
            moment = _publish(page, line.published)
        except ValueError:
            yield _refused(
                source_uri,
                f"field 'published' is {line.published!r}, which is no day: write it as "
                "YYYY-MM-DD or YYYY-MM-DDThh:mm:ssZ; the article is kept without it",
            )
    elif page.published_on is None and page.url and not page.refused:
        page.published_on = day_of_url(page.url)
        page.basis = PublishedBasis.URL if page.published_on else PublishedBasis.NONE
    sha = text_sha256(text)
    prose = " ".join(
        text[b.start_char : b.end_char] for b in blocks if b.kind is BlockKind.PARAGRAPH
    )
    yield Article(
        article_id=make_id("article", sha, key, line.url, line.outlet, line.published),
        source_uri=source_uri,
        source_key=key,
        outlet=line.outlet or outlets.name_of(page.url),
        title=line.title or page.title,
        authors=tuple(line.authors) if line.authors is not None else page.authors,
        url=page.url,
        language=line.language or detect_language(prose),
        published_on=page.published_on,
        published_at=moment,
        published_basis=page.basis,
        text=text,
        blocks=blocks,
        text_sha256=sha,
    )


def _publish(page: Page, written: str) -> datetime | None:
    """Set the given day as written; a time of day without a zone is taken as UTC.

    Raises:
        ValueError: ``written`` is no ISO date or date-time.
    """
    page.basis, page.published_on = PublishedBasis.NONE, None
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", written.strip()):
        page.published_on, page.basis = date.fromisoformat(written.strip()), PublishedBasis.GIVEN
        return None
    moment = datetime.fromisoformat(written.strip())
    page.published_on, page.basis = moment.date(), PublishedBasis.GIVEN
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def _explain(error: ValidationError) -> str:
    """One sentence that names each bad field, what it is and what it has to be."""
    found = error.errors()[0]
    name = ".".join(str(part) for part in found["loc"]) or "line"
    if found["type"] == "missing":
        return f"has no field {name!r}: add the article's text"
    return f"field {name!r} is {found['input']!r:.60}: {found['msg']}"


def _refused(source_uri: str, reason: str) -> Reject:
    return Reject(source_uri=source_uri, stage=Stage.INGEST, reason=f"{source_uri} {reason}")
