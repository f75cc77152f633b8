"""What a page says about itself: headline, authors, outlet, address, publication day."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from pipeline.ingest.credits import read_credits
from pipeline.ingest.days import NoSuchDayError, day_of_header, day_of_url
from pipeline.ingest.outlets import Outlets
from pipeline.models import Block, BlockKind, PublishedBasis
from pipeline.text.bylines import byline_names, split_byline
from pipeline.text.datelines import dateline_day, find_dateline
from pipeline.text.keys import value_of
from pipeline.text.mastheads import outlet_alone
from pipeline.text.page_dates import date_of_line, is_update
from pipeline.text.shapes import plain

_URL = re.compile(r"(?:https?://|www\.)[^\s<>]+")


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
    """Read what a page says about itself; ``url`` is its address, known from elsewhere."""
    lines = [
        (block, plain(text[block.start_char : block.end_char]))
        for block in blocks
        if block.kind in _ABOUT
    ]
    page = Page(blocks)
    page.title = next(_of_kind(lines, BlockKind.TITLE), None)
    page.authors, credited = read_credits(next(_of_kind(lines, BlockKind.BYLINE), ""), outlets)
    addresses = filter(None, map(_URL.search, _of_kind(lines, BlockKind.URL)))
    page.url = url or next((match.group().rstrip(".,)") for match in addresses), None)
    stated = _stated_outlet(lines, outlets) or outlets.name_of(page.url)
    page.outlet = stated or _masthead(lines, outlets) or credited
    outlet = outlets.at(page.url) or outlets.called(page.outlet or "")
    days = [*_header_days(lines), *_wire_days(text, blocks)]
    _read_day(page, days, outlet.date_order if outlet else "")
    return page


_ABOUT = frozenset(
    {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CHROME, BlockKind.URL}
)
_Lines = list[tuple[Block, str]]


@dataclass(frozen=True, slots=True)
class _Day:
    """A day as it is written somewhere on the page."""

    block: Block
    written: str
    basis: PublishedBasis
    rank: int


def _of_kind(lines: _Lines, kind: BlockKind) -> Iterator[str]:
    return (line for block, line in lines if block.kind is kind)


def _stated_outlet(lines: _Lines, outlets: Outlets) -> str | None:
    """What stands behind a key such as ``Source:``, under the name the reference has for it."""
    values = (value_of("outlet", line) for line in _of_kind(lines, BlockKind.CHROME))
    stated = next(filter(None, values), None)
    known = outlets.called(stated or "")
    return known.name if known else stated


def _masthead(lines: _Lines, outlets: Outlets) -> str | None:
    """The known outlet that a line of its own names."""
    alone = (line for block, line in lines if block.kind in {BlockKind.CHROME, BlockKind.DATELINE})
    known = (outlet_alone(line, outlets.called) for line in alone)
    return next((outlet.name for outlet in known if outlet), None)


def _read_day(page: Page, days: list[_Day], date_order: str) -> None:
    """The header's day outranks the byline's, that the wire's, that an update's, all the URL's."""
    for day in sorted(days, key=lambda day: day.rank):
        try:
            page.published_on = day_of_header(day.written, date_order)
        except NoSuchDayError as error:
            page.refused.append((day.block, str(error)))
        else:
            page.basis = day.basis
            return
    if page.url and not page.refused:
        page.published_on = day_of_url(page.url)
        page.basis = PublishedBasis.URL if page.published_on else PublishedBasis.NONE


def _header_days(lines: _Lines) -> Iterator[_Day]:
    for block, line in lines:
        if block.kind is BlockKind.DATELINE:
            written = date_of_line(line) or split_byline(line)[1]
            if written:
                rank = 3 if is_update(line) else 0
                yield _Day(block, date_of_line(written) or written, PublishedBasis.HEADER, rank)
        elif block.kind is BlockKind.BYLINE:
            after = split_byline(byline_names(line))[1]
            written = date_of_line(after) if after else None
            if written:
                yield _Day(block, written, PublishedBasis.BYLINE, 1)


def _wire_days(text: str, blocks: tuple[Block, ...]) -> Iterator[_Day]:
    story = next((block for block in blocks if block.kind is BlockKind.PARAGRAPH), None)
    span = find_dateline(text, story.start_char, story.end_char) if story else None
    written = dateline_day(text[slice(*span)]) if span else None
    if story and written:
        yield _Day(story, written, PublishedBasis.TEXT, 2)
