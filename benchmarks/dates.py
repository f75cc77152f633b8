"""How well dates are found and resolved, and how fast, beside dateparser's ``search_dates``.

    python benchmarks/dates.py GOLD_DIR

``GOLD_DIR`` holds TimeML files (``*.tml``). A mention counts as found where it overlaps a gold
one, and as right where its TIMEX3 value is the same string. Speed is characters per second of
CPU time on one core, reading included; the word lists, patterns and calendars that a finder loads
at its first dates are start-up and left out.
"""

import argparse
import time
import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from dateparser.search import search_dates  # type: ignore[import-untyped]

from pipeline.dates import find_dates
from pipeline.ingest import make_article

Found = list[tuple[int, int, str]]


@dataclass(frozen=True)
class Document:
    """The text of one file, its day and its gold expressions (start, end, type, value)."""

    text: str
    day: date
    gold: list[tuple[int, int, str, str]]


START_UP = Document(
    "It began two weeks ago, on 5 November 2024 at 5 p.m. EST. They meet on Friday and in March.",
    date(2024, 11, 20),
    [],
)
"""Has a finder load what it loads at the first dates of each form."""


def read_timeml(path: Path) -> Document:
    """One TimeML file; offsets count characters of the text with all tags removed."""
    root = ET.parse(path).getroot()  # noqa: S314 - files that the user names
    created = next(one for one in root.iter("TIMEX3") if one.get("functionInDocument"))
    digits = (created.get("value") or "")[:10].replace("-", "")
    pieces: list[str] = []
    gold: list[tuple[int, int, str, str]] = []
    body = root.find(".//TEXT")
    if body is not None:
        _walk(body, pieces, gold)
    return Document("".join(pieces), datetime.strptime(digits, "%Y%m%d").date(), gold)


def _walk(node: ET.Element, pieces: list[str], gold: list[tuple[int, int, str, str]]) -> None:
    start = sum(map(len, pieces))
    pieces.append(node.text or "")
    for child in node:
        _walk(child, pieces, gold)
        pieces.append(child.tail or "")
    if node.tag == "TIMEX3" and not node.get("functionInDocument", "").startswith("CREATION"):
        end = sum(map(len, pieces))
        gold.append((start, end, node.get("type", ""), node.get("value", "")))


def ours(document: Document) -> Found:
    """What ``find_dates`` gives."""
    article = make_article(document.text, published_on=document.day)
    return [(one.start_char, one.end_char, one.value) for one in find_dates(article).rows]


def dateparsers(document: Document) -> Found:
    """What ``search_dates`` gives; it has no offsets, so each text is looked for in turn."""
    base = datetime.combine(document.day, datetime.min.time())
    settings = {"RELATIVE_BASE": base, "PREFER_DATES_FROM": "past"}
    found, at = [], 0
    for words, moment in search_dates(document.text, languages=["en"], settings=settings) or []:
        start = document.text.find(words, at)
        if start >= 0:
            at = start + len(words)
            found.append((start, at, moment.date().isoformat()))
    return found


def scores(documents: list[Document], finder: Callable[[Document], Found]) -> Iterator[str]:
    """The lines of the report of one finder."""
    kinds, found, right = Counter[str](), Counter[str](), Counter[str]()
    given, characters, seconds = 0, 0, 0.0
    finder(START_UP)
    for document in documents:
        began = time.process_time()
        rows = finder(document)
        seconds += time.process_time() - began
        characters += len(document.text)
        given += len(rows)
        for start, end, kind, value in document.gold:
            kinds[kind] += 1
            over = [row for row in rows if row[0] < end and start < row[1]]
            found[kind] += bool(over)
            right[kind] += any(row[2] == value for row in over)
    total, hits = kinds.total(), right.total()
    yield f"  value F1 {200 * hits / (total + given):5.1f}   {given} given, {total} in gold"
    for kind in sorted(kinds):
        yield f"  {kind:<9}{kinds[kind]:>6} gold {found[kind]:>6} found {right[kind]:>6} right"
    yield f"  {characters / max(seconds, 1e-9):,.0f} characters per CPU second"


def main() -> None:
    """Print the report of both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    gold: Path = parser.parse_args().gold
    documents = [read_timeml(path) for path in sorted(gold.glob("*.tml"))]
    if not documents:
        parser.error(f"{gold} holds no .tml")
    for name, finder in (("find_dates", ours), ("dateparser search_dates", dateparsers)):
        print(name)
        for line in scores(documents, finder):
            print(line)


if __name__ == "__main__":
    main()
