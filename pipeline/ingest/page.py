"""What a page says about itself: headline, authors, address, publication day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pipeline.ingest.days import NoSuchDayError, day_of_header, day_of_url
from pipeline.ingest.outlets import Outlets
from pipeline.models import Block, BlockKind, PublishedBasis
from pipeline.text.labels import byline_names, split_byline
from pipeline.text.lines import date_of_line, plain

_URL = re.compile(r"(?:https?://|www\.)[^\s<>]+")
_AUTHORS = re.compile(r"\s*(?:[,;&|]|\b(?:and|und|et|y|e|и|и)\b)\s+|\s*[,;&|]\s*")
_UPDATED = re.compile(r"updated|modified|обновлено|actualizado|mis à jour", re.IGNORECASE)


@dataclass(slots=True)
class Page:
    """What was read from the labelled blocks, and what could not be read."""

    blocks: tuple[Block, ...]
    title: str | None = None
    authors: tuple[str, ...] = ()
    url: str | None = None
    outlet: str | None = None
    published_on: date | None = None
    basis: PublishedBasis = PublishedBasis.NONE
    refused: list[tuple[Block, str]] = field(default_factory=list)


def read_page(
    text: str, blocks: tuple[Block, ...], outlets: Outlets, *, url: str | None = None
) -> Page:
    """Read title, authors, address and day from blocks; ``url`` is known from elsewhere."""
    page = Page(blocks)
    first = {block.kind: plain(_text(text, block)) for block in reversed(blocks)}
    page.title = first.get(BlockKind.TITLE)
    if BlockKind.BYLINE in first:
        page.authors = _authors(first[BlockKind.BYLINE])
    addresses = [_URL.search(_text(text, b)) for b in blocks if b.kind is BlockKind.URL]
    page.url = url or next((match.group().rstrip(".,)") for match in addresses if match), None)
    outlet = outlets.at(page.url)
    _read_day(page, text, outlet.date_order if outlet else "")
    return page


def _read_day(page: Page, text: str, date_order: str) -> None:
    """The header's day outranks the byline's, and both outrank the address's."""
    days = sorted(_days(text, page.blocks), key=lambda day: day[2] is PublishedBasis.BYLINE)
    for block, written, basis in days:
        try:
            page.published_on, page.basis = day_of_header(written, date_order), basis
        except NoSuchDayError as error:
            page.refused.append((block, str(error)))
        else:
            return
    if page.url and not page.refused:
        page.published_on = day_of_url(page.url)
        page.basis = PublishedBasis.URL if page.published_on else PublishedBasis.NONE


def _days(text: str, blocks: tuple[Block, ...]) -> Iterator[tuple[Block, str, PublishedBasis]]:
    for block in blocks:
        line = plain(_text(text, block))
        if block.kind is BlockKind.DATELINE:
            written = date_of_line(line)
            if written and not _UPDATED.match(line):
                yield block, written, PublishedBasis.HEADER
        elif block.kind is BlockKind.BYLINE:
            after = split_byline(byline_names(line))[1]
            written = date_of_line(after) if after else None
            if written:
                yield block, written, PublishedBasis.BYLINE


def _authors(line: str) -> tuple[str, ...]:
    names, _ = split_byline(byline_names(line))
    return tuple(name for part in _AUTHORS.split(names) if (name := part.strip(" .")))


def _text(text: str, block: Block) -> str:
    return text[block.start_char : block.end_char]
