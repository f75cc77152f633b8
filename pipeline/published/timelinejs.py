"""The chronology as TimelineJS JSON: every slide carries the day no finer than it is known.

TimelineJS places a slide by every part of a date that it is given, so month and day are left out
where the bounds of an entry do not share them. Where only one bound is known, that day itself is
the place, and ``display_date`` says "by" or "from" it. Speakers are no groups: TimelineJS gives
each group a row of its own, and a chronology has dozens. It cannot place what has no date at all:
undated entries are counted on the title slide.
Format: https://timeline.knightlab.com/docs/json-format.html
"""

import json
from datetime import date
from html import escape
from pathlib import Path
from typing import Any

from pipeline.chronology import as_said, cue_of
from pipeline.models import ChronologyEntry
from pipeline.published.exporter import Exporter, Product
from pipeline.published.links import web_address
from pipeline.published.publication import Publication

_HEADLINE = 90
"""Characters of the words that a slide's headline shows."""


def _write(publication: Publication, path: Path) -> int:
    slides = [_slide(publication, entry) for entry in publication.entries if _is_dated(entry)]
    left_out = len(publication.entries) - len(slides)
    timeline = {"title": _title(publication, left_out), "events": slides, "scale": "human"}
    path.write_text(json.dumps(timeline, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return len(slides)


def _title(publication: Publication, left_out: int) -> dict[str, Any]:
    note = f"{left_out} entries without any date are not shown." if left_out else ""
    election = publication.election
    when = f" around the election of {election.isoformat()}" if election else ""
    return {
        "unique_id": "title",
        "text": {"headline": f"Who said what{when}", "text": note},
    }


def _slide(publication: Publication, entry: ChronologyEntry) -> dict[str, Any]:
    slide: dict[str, Any] = {
        "unique_id": entry.entry_id,
        "display_date": entry.display_date,
        "text": {"headline": _headline(entry), "text": _text(publication, entry)},
    }
    slide |= days(entry.said_earliest, entry.said_latest)
    return slide


def days(earliest: date | None, latest: date | None) -> dict[str, dict[str, int]]:
    """Start and, over more than a year, end: only the parts that every possible day shares.

    A bound that stands alone is shared by none; its own day is the only one that a source gives.
    """
    first, last = earliest or latest, latest or earliest
    if first is None or last is None:
        return {}
    if first.year != last.year:
        return {"start_date": {"year": first.year}, "end_date": {"year": last.year}}
    parts = {"year": first.year}
    if first.month == last.month:
        parts["month"] = first.month
        if first.day == last.day:
            parts["day"] = first.day
    return {"start_date": parts}


def _headline(entry: ChronologyEntry) -> str:
    """Who and the first words; a dash parts a speaker from the cue that reports the words."""
    words = as_said(entry)
    if len(words) > _HEADLINE:
        words = words[:_HEADLINE].rsplit(" ", 1)[0] + " …"
    return f"{escape(entry.speaker)}{' —' if cue_of(entry) else ':'} {escape(words)}"


def _text(publication: Publication, entry: ChronologyEntry) -> str:
    """The words, behind their cue where they are reported, and the sources as HTML."""
    cue = f"<i>{escape(cue_of(entry))}:</i> " if cue_of(entry) else ""
    words = entry.content if cue else as_said(entry)
    sources = ", ".join(
        _link(publication.name_of(source), source.url)
        for source in publication.sources_of.get(entry.entry_id, ())
    )
    return f"<blockquote>{cue}{escape(words)}</blockquote><p>{sources}</p>"


def _link(name: str, url: str | None) -> str:
    address = web_address(url)
    return f'<a href="{escape(address)}">{escape(name)}</a>' if address else escape(name)


def _is_dated(entry: ChronologyEntry) -> bool:
    return entry.said_earliest is not None or entry.said_latest is not None


EXPORTER = Exporter("timelinejs", (Product("timeline.json", _write),))
