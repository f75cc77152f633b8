"""What a page says about itself: headline, authors, address, publication day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pipeline.ingest.days import NoSuchDayError, day_of_header, day_of_url
from pipeline.ingest.outlets import Outlets
from pipeline.lexicon import words
from pipeline.models import Block, BlockKind, PublishedBasis
from pipeline.text.date_lines import date_of_line, is_update
from pipeline.text.datelines import dateline_day, find_dateline
from pipeline.text.keys import value_of
from pipeline.text.labels import byline_names, split_byline
from pipeline.text.lines import plain

_URL = re.compile(r"(?:https?://|www\.)[^\s<>]+")
_AUTHORS = re.compile(r"\s*(?:[,;&|]|\b(?:and|und|et|y|e|и|и)\b)\s+|\s*[,;&|]\s*")


_RANKS = (PublishedBasis.HEADER, PublishedBasis.BYLINE, PublishedBasis.TEXT)


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
    chrome = (plain(_text(text, b)) for b in blocks if b.kind is BlockKind.CHROME)
    page.outlet = next(filter(None, (value_of("outlet", line) for line in chrome)), None)
    if BlockKind.BYLINE in first:
        page.authors = _authors(first[BlockKind.BYLINE])
    addresses = [_URL.search(_text(text, b)) for b in blocks if b.kind is BlockKind.URL]
    page.url = url or next((match.group().rstrip(".,)") for match in addresses if match), None)
    outlet = outlets.at(page.url)
    _read_day(page, text, outlet.date_order if outlet else "")
    return page


def _read_day(page: Page, text: str, date_order: str) -> None:
    """The header's day outranks the byline's, that the dateline's, and all the address's."""
    days = sorted(
        _days(text, page.blocks), key=lambda day: (_is_update(text, day[0]), _RANKS.index(day[2]))
    )
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
            written = date_of_line(line) or split_byline(line)[1]
            if written:
                yield block, written, PublishedBasis.HEADER
        elif block.kind is BlockKind.BYLINE:
            after = split_byline(byline_names(line))[1]
            written = date_of_line(after) if after else None
            if written:
                yield block, written, PublishedBasis.BYLINE
    story = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    dateline = find_dateline(text, story.start_char, story.end_char) if story else None
    written = dateline_day(text[slice(*dateline)]) if dateline else None
    if story and written:
        yield story, written, PublishedBasis.TEXT


def _is_update(text: str, block: Block) -> bool:
    return block.kind is BlockKind.DATELINE and is_update(plain(_text(text, block)))


def _authors(line: str) -> tuple[str, ...]:
    """The names of a byline; a job or an agency after the first name is none."""
    names, _ = split_byline(byline_names(line))
    first, *others = [name for part in _AUTHORS.split(names) if (name := part.strip(" ."))] or [""]
    return tuple(name for name in (first, *others) if name and (name is first or _is_person(name)))


def _is_person(name: str) -> bool:
    last = name.rsplit(maxsplit=1)[-1]
    agency = last == name and name.isupper()
    return not agency and last.lower() not in words("person_nouns")


def _text(text: str, block: Block) -> str:
    return text[block.start_char : block.end_char]
