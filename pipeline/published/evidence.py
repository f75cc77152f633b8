"""What stands behind each entry, as the page shows it when an entry is opened.

Plain lists and dicts, embedded as JSON: every wording with its outlet, the paragraph it stands
in and where in it the words are. A paragraph that several wordings share is stored once.
"""

from dataclasses import dataclass, field
from typing import Any

from pipeline.models import (
    Article,
    ChronologyEntry,
    ChronologySource,
    Conflict,
    Mode,
    Span,
)
from pipeline.published.days import day_words
from pipeline.published.links import web_address
from pipeline.published.publication import Publication
from pipeline.text import Reading, read

_CONTEXT = 700
"""Characters of a paragraph shown before and after the words."""


@dataclass
class Evidence:
    """Collects the evidence of a publication's entries."""

    publication: Publication
    paragraphs: list[str] = field(default_factory=list)
    _known: dict[str, int] = field(default_factory=dict)

    def embedded(self) -> dict[str, Any]:
        """Paragraphs and entries, ready to be written as JSON."""
        by_article = sorted(self.publication.sources, key=lambda source: source.article_id)
        places = {source.statement_id: self._place(source) for source in by_article}
        entries = {entry.entry_id: self._entry(entry, places) for entry in self.publication.entries}
        return {"paragraphs": self.paragraphs, "entries": entries}

    def _entry(self, entry: ChronologyEntry, places: dict[str, dict[str, Any]]) -> dict[str, Any]:
        sources = self.publication.sources_of.get(entry.entry_id, ())
        shown = self.publication.shown_statement(entry)
        return {
            "date": shown.said_why if shown else "",
            "speaker": shown.speaker_why if shown else "",
            "wordings": [self._wording(source) | places[source.statement_id] for source in sources],
            "conflicts": [
                self._conflict(conflict)
                for conflict in self.publication.conflicts_of.get(entry.entry_id, ())
            ],
        }

    def _wording(self, source: ChronologySource) -> dict[str, Any]:
        article = self.publication.article_by_id.get(source.article_id)
        return {
            "outlet": source.outlet or "",
            "title": (article.title if article else None) or "",
            "file": article.source_uri if article else source.article_id,
            "day": "".join(day_words([source.published_on])),
            "url": web_address(source.url) or "",
            "mode": source.mode.value,
            "shown": source.is_representative,
            "cue": self._cue(source),
            "words": source.content,
            "why": source.link_why,
            "id": source.statement_id,
        }

    def _cue(self, source: ChronologySource) -> str:
        """What reports the words; nothing for direct ones."""
        statement = self.publication.statement_by_id.get(source.statement_id)
        return (statement and source.mode is not Mode.DIRECT and statement.cue) or ""

    def _conflict(self, conflict: Conflict) -> dict[str, Any]:
        values = []
        for value in conflict.values:
            article = self.publication.article_by_id.get(value.article_id)
            values.append([value.value, _named(article) or value.article_id])
        return {"field": conflict.field.value, "why": conflict.why, "values": values}

    def _place(self, source: ChronologySource) -> dict[str, Any]:
        """The paragraph of a wording and its words in it; nothing where the article is absent."""
        article = self.publication.article_by_id.get(source.article_id)
        if article is None:
            return {"in": -1, "marks": []}
        statement = self.publication.statement_by_id.get(source.statement_id)
        spans = statement.content_spans if statement else (source,)
        text, marks = _paragraph(article, spans)
        if text not in self._known:
            self._known[text] = len(self.paragraphs)
            self.paragraphs.append(text)
        return {"in": self._known[text], "marks": marks}


def _named(article: Article | None) -> str:
    """The outlet; where the article does not tell it, its title, else the file it came from."""
    return (article.outlet or article.title or article.source_uri) if article else ""


def _paragraph(article: Article, spans: tuple[Span, ...]) -> tuple[str, list[list[int]]]:
    """The readable paragraphs that hold the spans, and the spans in them."""
    reading = read(article)
    places = [_in_reading(reading, span) for span in spans]
    first = reading.paragraph_at(places[0][0]).start
    last = reading.paragraph_at(max(places[-1][1] - 1, places[-1][0])).end
    start = max(first, places[0][0] - _CONTEXT)
    end = min(last, places[-1][1] + _CONTEXT)
    lead = "… " if start > first else ""
    text = lead + reading.text[start:end] + (" …" if end < last else "")
    shift = len(lead) - start
    return text, [[_units(text, at + shift) for at in place] for place in places]


def _in_reading(reading: Reading, span: Span) -> tuple[int, int]:
    start = reading.read_at(span.start_char)
    return start, max(start, reading.read_at(max(span.end_char - 1, span.start_char)) + 1)


def _units(text: str, at: int) -> int:
    """An offset in UTF-16 units, as the browser counts characters."""
    return at if text.isascii() else len(text[:at].encode("utf-16-le")) // 2
