"""An Atom feed (RFC 4287) of new and changed entries, newest first.

With runs known, it lists what they changed and when they ended. Without, it lists the entries by
the last day on which an article reported them. No clock is read.
"""

import re
import uuid
import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, time
from pathlib import Path

from pipeline.chronology import as_said
from pipeline.models import Change, ChronologyEntry
from pipeline.published.changes_page import page_of
from pipeline.published.exporter import Exporter, Product
from pipeline.published.links import web_address
from pipeline.published.publication import Publication

LONGEST = 200
"""Items in the feed."""

_FEED, _PAGE = "changes.atom", "chronology.html"
_ATOM = "http://www.w3.org/2005/Atom"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(frozen=True, slots=True)
class _Item:
    """One line of the feed; ``links`` are relations with their addresses, unknown ones ``None``."""

    key: str
    title: str
    text: str
    updated: datetime
    links: tuple[tuple[str, str | None], ...]


def _write(publication: Publication, path: Path) -> int:
    items = _changed(publication) if publication.runs else _reported(publication)
    newest = sorted(items, key=lambda item: (item.updated, item.key), reverse=True)[:LONGEST]
    ET.register_namespace("", _ATOM)
    feed = ET.Element(f"{{{_ATOM}}}feed")
    _describe(feed, "feed", "Who said what, when", newest[0].updated if newest else _EPOCH)
    _child(_child(feed, "author"), "name", "chronology")
    _link(feed, "self", _FEED)
    _link(feed, "alternate", _PAGE)
    for item in newest:
        entry = _child(feed, "entry")
        _describe(entry, item.key, item.title, item.updated)
        _child(entry, "content", item.text).set("type", "text")
        for relation, address in item.links:
            _link(entry, relation, address)
    ET.indent(feed, " ")
    ET.ElementTree(feed).write(path, encoding="utf-8", xml_declaration=True)
    return len(newest)


def _changed(publication: Publication) -> Iterable[_Item]:
    ended = {run.run_id: run.ended_at.astimezone(UTC) for run in publication.runs}
    for change in publication.changes:
        if change.run_id in ended:
            yield _of_change(publication, change, ended[change.run_id])


def _of_change(publication: Publication, change: Change, updated: datetime) -> _Item:
    entry = publication.entry_by_id.get(change.entry_id)
    what = _title(entry) if entry else (change.before or change.entry_id)
    key = f"{change.run_id} {change.entry_id} {change.change}"
    words = f"{as_said(entry)}\n{change.why}" if entry else change.why
    of_run = page_of(change.run_id)
    links = (
        ("alternate", _place(entry) if entry else of_run),
        ("related", of_run),
        ("via", _source(publication, entry) if entry else None),
    )
    return _Item(key, f"{change.change}: {what}", words, updated, links)


def _reported(publication: Publication) -> Iterable[_Item]:
    for entry in publication.entries:
        sources = publication.sources_of.get(entry.entry_id, ())
        days = [source.published_on for source in sources if source.published_on]
        updated = datetime.combine(max(days), time(), UTC) if days else _EPOCH
        links = (("alternate", _place(entry)), ("via", _source(publication, entry)))
        yield _Item(entry.entry_id, _title(entry), as_said(entry), updated, links)


def _place(entry: ChronologyEntry) -> str:
    return f"{_PAGE}#{entry.entry_id}"


def _title(entry: ChronologyEntry) -> str:
    return f"{entry.speaker}, {entry.display_date}"


def _source(publication: Publication, entry: ChronologyEntry) -> str | None:
    """The address of the first source that has one."""
    sources = publication.sources_of.get(entry.entry_id, ())
    return next(filter(None, (web_address(source.url) for source in sources)), None)


def _describe(parent: ET.Element, key: str, title: str, updated: datetime) -> None:
    _child(parent, "id", uuid.uuid5(uuid.NAMESPACE_URL, f"chronology {key}").urn)
    _child(parent, "title", " ".join(title.split()))
    _child(parent, "updated", updated.strftime("%Y-%m-%dT%H:%M:%SZ"))


def _link(parent: ET.Element, relation: str, address: str | None) -> None:
    if address is None:
        return
    link = _child(parent, "link")
    link.set("rel", relation)
    link.set("href", address)


def _child(parent: ET.Element, name: str, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, f"{{{_ATOM}}}{name}")
    child.text = _NOT_XML.sub("�", text) if text is not None else None
    return child


EXPORTER = Exporter("atom", (Product("changes.atom", _write),))
