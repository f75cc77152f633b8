"""The chronology as Markdown with footnotes to the sources, for editors who review with a diff.

Every line belongs to one entry, footnotes are named after entries and not numbered: a new entry
adds lines and changes none.
"""

import re
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from pipeline.chronology import cue_of
from pipeline.models import ChronologyEntry, ChronologySource
from pipeline.published.exporter import Exporter, Product
from pipeline.published.links import web_address
from pipeline.published.publication import Publication

_SPECIAL = re.compile(r"([\\`*_{}\[\]<>()#+!|~^&$=-])")
_ORDERED = re.compile(r"^(\d+)([.)])")


def _write(publication: Publication, path: Path) -> int:
    lines = "\n".join(_lines(publication))
    path.write_text(lines + "\n", encoding="utf-8", newline="\n")
    return len(publication.entries)


def _lines(publication: Publication) -> Iterator[str]:
    yield "# Who said what, when"
    if publication.election:
        yield f"\nElection day: {publication.election.isoformat()}"
    for day, entries in groupby(publication.entries, key=lambda entry: entry.display_date):
        yield f"\n## {plain(day)}\n"
        for entry in entries:
            yield _entry(publication, entry)
    yield ""
    for entry in publication.entries:
        for number, source in enumerate(publication.sources_of.get(entry.entry_id, ()), 1):
            yield f"[^{entry.entry_id}-{number}]: {_source(publication, source)}"


def _entry(publication: Publication, entry: ChronologyEntry) -> str:
    place = ", ".join(plain(part) for part in (entry.venue, entry.channel) if part)
    notes = "".join(
        f"[^{entry.entry_id}-{number}]"
        for number in range(1, len(publication.sources_of.get(entry.entry_id, ())) + 1)
    )
    conflict = " — *sources disagree*" if entry.has_conflict else ""
    where = f" ({place})" if place else ""
    return f"- **{plain(entry.speaker)}**{where}: {_words(entry)}{notes}{conflict}"


def _words(entry: ChronologyEntry) -> str:
    """The words: direct ones in quotation marks, others behind the cue that reports them."""
    words = plain(entry.content)
    if entry.mode == "direct":
        return f"“{words}”"
    cue = cue_of(entry)
    return f"*{plain(cue)}:* {words}" if cue else words


def _source(publication: Publication, source: ChronologySource) -> str:
    name = plain(publication.name_of(source))
    address = web_address(source.url)
    outlet = f"[{name}](<{address}>)" if address else name
    day = f", {source.published_on.isoformat()}" if source.published_on else ""
    return (
        f"{outlet}{day}: {plain(source.content)} (characters {source.start_char}–{source.end_char})"
    )


def plain(text: str) -> str:
    """Text that Markdown shows as it is, on one line."""
    return _ORDERED.sub(r"\1\\\2", _SPECIAL.sub(r"\\\1", " ".join(text.split())))


EXPORTER = Exporter("markdown", (Product("chronology.md", _write),))
