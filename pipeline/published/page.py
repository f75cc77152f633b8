"""The chronology as one HTML file that needs nothing else: no network, no server."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pipeline.models import ChronologyEntry, Mode, Phase
from pipeline.published.chart import chart_of
from pipeline.published.days import NO_OUTLET, day_words, days_of, window_words
from pipeline.published.evidence import Evidence
from pipeline.published.exporter import Exporter, Product
from pipeline.published.nearest import nearest
from pipeline.published.publication import Publication
from pipeline.published.rendering import embedded, render

MOST_ENTRIES = 20_000
"""What a browser still opens in some seconds; a page with more would help nobody."""

_MODES = {
    Mode.DIRECT.value: "quoted",
    Mode.INDIRECT.value: "reported",
    Mode.MIXED.value: "partly quoted",
}
_PHASES = {
    Phase.BEFORE.value: "before the election",
    Phase.ELECTION_DAY.value: "on election day",
    Phase.AFTER.value: "after the election",
    Phase.SPANS.value: "across election day",
    Phase.UNKNOWN.value: "before or after is not known",
}
"""What readers are told instead of a value of the tables."""
_STYLES = {"": "", "bound": "said by that day, ", "stretch": "within that stretch, "}
"""What the legend of the chart says of a mark before its phase."""


@dataclass(frozen=True, slots=True)
class Facet:
    """A filter: its name in the address, its label, and its choices with their counts."""

    name: str
    label: str
    choices: tuple[tuple[str, str, int], ...]


def _write(publication: Publication, path: Path) -> int:
    n_all = len(publication.entries)
    publication = nearest(publication, MOST_ENTRIES)
    outlets = _outlets(publication)
    page = render(
        "page.html.j2",
        style="page.css",
        script="page.js",
        publication=publication,
        n_all=n_all,
        election="".join(day_words([publication.election])),
        window=window_words(publication),
        facets=_facets(publication, outlets),
        chart=chart_of(publication),
        days=list(days_of(publication, outlets)),
        mode_words=_MODES,
        phase_words=_PHASES,
        style_words=_STYLES,
        evidence=embedded(Evidence(publication).embedded()),
        n_speakers=len({entry.speaker_id for entry in publication.entries}),
        n_articles=len({source.article_id for source in publication.sources}),
        n_days_known=sum(_is_known(entry) for entry in publication.entries),
    )
    path.write_text(page, encoding="utf-8", newline="\n")
    return len(publication.entries)


def _outlets(publication: Publication) -> dict[str, int]:
    """A number for each outlet, in the order of the alphabet."""
    names = sorted({source.outlet for source in publication.sources if source.outlet})
    return {name: number for number, name in enumerate(names)}


def _facets(publication: Publication, outlets: dict[str, int]) -> tuple[Facet, ...]:
    entries = publication.entries
    ids = publication.speaker_of_name
    speakers = _most(Counter(entry.speaker for entry in entries))
    return (
        Facet("speaker", "Speaker", tuple((ids[name], name, n) for name, n in speakers)),
        _words_facet("kind", "Kind of speaker", Counter(e.speaker_kind.value for e in entries), {}),
        Facet("outlet", "Outlet", tuple(_outlet_choices(publication, outlets))),
        _words_facet("mode", "Wording", Counter(entry.mode.value for entry in entries), _MODES),
        _words_facet("phase", "Phase", Counter(entry.phase.value for entry in entries), _PHASES),
    )


def _outlet_choices(
    publication: Publication, outlets: dict[str, int]
) -> Iterator[tuple[str, str, int]]:
    """Each outlet with the entries it has, and at the end those of which no outlet is known."""
    carried = [
        {source.outlet for source in publication.sources_of.get(entry.entry_id, ())} - {None}
        for entry in publication.entries
    ]
    per_outlet = Counter(outlet for names in carried for outlet in names)
    for name, number in outlets.items():
        yield str(number), name, per_outlet[name]
    unknown = sum(not names for names in carried)
    if unknown:
        yield NO_OUTLET, "not known", unknown


def _most(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))


def _words_facet(name: str, label: str, counts: Counter[str], words: dict[str, str]) -> Facet:
    choices = tuple((value, words.get(value, value), count) for value, count in _most(counts))
    return Facet(name, label, choices)


def _is_known(entry: ChronologyEntry) -> bool:
    return entry.said_earliest is not None and entry.said_earliest == entry.said_latest


EXPORTER = Exporter("html", (Product("chronology.html", _write),))
