"""How well and how fast statements and their sources are found, on annotated articles.

    python benchmarks/statements.py GOLD_DIR [--split dev]

``GOLD_DIR/<split>/text`` holds one ``.txt`` an article, ``GOLD_DIR/<split>/attributions`` its
standoff annotation (``T`` lines with Content, Source and Cue spans, ``E`` lines that join them;
the first of several annotators counts). The unit of length is the word. A statement is matched
when it shares at least half of the longer of the two contents, one to one; *joint* asks besides
that the sources share a word that is no function word, or that both have none. A quotation of
five words and more belongs to the statement that holds half of it. Attributions inside another
are not annotated and left out. Prints tables; nothing is written.
"""

import argparse
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from pipeline.ingest import make_article
from pipeline.lexicon import table
from pipeline.models import Act, Article, Statement
from pipeline.statements import find_statements
from pipeline.statements.cues import cue_nouns, cue_verbs
from pipeline.text import read
from pipeline.text.quotations import quotations

WORD = re.compile(r"[^\W_]+(?:[’'\-.&/][^\W_]+)*")
HALF = 0.5
DIRECT_SHARE = 0.9
LONG_QUOTATION = 5
ARTICLE_LENGTH = 4500
SCOPES = ("every cue", "speech cues", "say cues")
MODES = ("direct", "mixed", "indirect")

Spans = list[tuple[int, int]]


@dataclass(frozen=True)
class Told:
    """One statement, annotated or found, as sets of word numbers."""

    content: frozenset[int]
    source: frozenset[int]
    scope: str
    mode: str
    rule: str = ""


class Page:
    """An article with its words numbered."""

    def __init__(self, text: str) -> None:
        self.article: Article = make_article(text)
        self.text = text
        self.places = [match.span() for match in WORD.finditer(text)]
        reading = read(self.article)
        spans = [reading.source(q.start, q.end) for q in quotations(reading) if q.depth == 0]
        self.quoted = [self.numbers([(span.start_char, span.end_char)]) for span in spans]
        self.in_quotes = frozenset().union(*self.quoted)

    def numbers(self, spans: Spans) -> frozenset[int]:
        """The numbers of the words that touch the spans."""
        return frozenset(
            number
            for number, (start, end) in enumerate(self.places)
            if any(start < last and first < end for first, last in spans)
        )

    def told(self, content: Spans, source: Spans, cue: Spans, rule: str = "") -> Told:
        """A statement with these spans."""
        inside = self.numbers(content)
        quoted = len(inside & self.in_quotes)
        mode = "direct" if quoted >= DIRECT_SHARE * len(inside) else "mixed"
        named = frozenset(
            n for n in self.numbers(source) if self._word(n) not in table("word_classes", "class")
        ) or self.numbers(source)
        scope = scope_of(" ".join(self.text[start:end] for start, end in cue))
        return Told(inside, named, scope, mode if quoted else "indirect", rule)

    def _word(self, number: int) -> str:
        return self.text[slice(*self.places[number])].lower()


def scope_of(cue: str) -> str:
    """What a cue is: a verb that takes words said, other speech, or no speech at all."""
    for word in WORD.findall(cue.lower()):
        verb = cue_verbs().get(word)
        if verb and verb.act is not Act.BELIEF:
            return "say cues" if verb.frames & {"clause", "that", "quote"} else "speech cues"
        if word == "according":
            return "say cues"
        noun = cue_nouns().get(word)
        if noun and noun.act is not Act.BELIEF:
            return "speech cues"
    return "say cues" if cue.strip() in (":", "-", "—", "–", "--") else "every cue"


def annotated(path: Path, page: Page) -> Iterator[Told]:
    """The annotated attributions of an article."""
    spans: dict[str, tuple[str, Spans]] = {}
    lines = sorted(path.read_bytes().decode().split("\n"), reverse=True)  # T lines before E lines
    for line in lines:
        name, _, rest = line.partition("\t")
        if name.startswith("T"):
            kind, _, places = rest.split("\t")[0].partition(" ")
            parts = (part.split() for part in places.split(";") if part.strip())
            spans[name] = (kind, [(int(first), int(last)) for first, last in parts])
        elif name.startswith("E"):
            roles: dict[str, Spans] = defaultdict(list)
            for role in rest.split():
                kind, _, mark = role.partition(":")
                roles[kind.rstrip("0123456789")] += spans[mark][1]
            if roles["Content"]:
                yield page.told(roles["Content"], roles["Source"], roles["Cue"])


def system(page: Page, rows: Sequence[Statement]) -> Iterator[Told]:
    """The statements found in an article, those inside others left out."""
    for row in rows:
        if row.nested_in is None:
            source = _span(row.speaker_start, row.speaker_end)
            content = [(span.start_char, span.end_char) for span in row.content_spans]
            yield page.told(content, source, _span(row.cue_start, row.cue_end), row.rule)


def _span(start: int | None, end: int | None) -> Spans:
    return [(start, end)] if start is not None and end is not None else []


def matched(gold: Sequence[Told], found: Sequence[Told]) -> dict[int, int]:
    """From gold to found, the best overlaps first, one to one."""
    pairs = [
        (-len(g.content & f.content) / max(len(g.content), len(f.content), 1), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if g.content & f.content
    ]
    taken: dict[int, int] = {}
    used: set[int] = set()
    for share, i, j in sorted(pairs):
        if -share >= HALF and i not in taken and j not in used:
            taken[i] = j
            used.add(j)
    return taken


def same_source(gold: Told, found: Told) -> bool:
    """Whether both name a source and share a word of it, or neither names one."""
    return bool(gold.source & found.source) or not (gold.source or found.source)


class Tally:
    """Counts over all articles."""

    def __init__(self) -> None:
        self.counts: Counter[tuple[str, ...]] = Counter()
        self.causes: Counter[tuple[str, str]] = Counter()

    def add(self, page: Page, gold: Sequence[Told], found: Sequence[Told]) -> None:
        """Score one article."""
        pairs = matched(gold, found)
        back = {j: i for i, j in pairs.items()}
        for scope in SCOPES:
            self._score(scope, gold, found, pairs, back)
        self._explain(gold, found, pairs, back)
        for quoted in page.quoted:
            if len(quoted) >= LONG_QUOTATION:
                self._region(quoted, gold, found)

    def _score(
        self,
        scope: str,
        gold: Sequence[Told],
        found: Sequence[Told],
        pairs: dict[int, int],
        back: dict[int, int],
    ) -> None:
        wanted = SCOPES[SCOPES.index(scope) :]
        for i, one in enumerate(gold):
            if one.scope in wanted:
                right = i in pairs and same_source(one, found[pairs[i]])
                self.counts[scope, one.mode, "gold"] += 1
                self.counts[scope, one.mode, "hit"] += right
        for j, one in enumerate(found):
            judged = gold[back[j]] if j in back else one
            if judged.scope in wanted:
                self.counts[scope, one.mode, "found"] += 1
                self.counts[scope, one.mode, "right"] += j in back and same_source(judged, one)

    def _explain(
        self,
        gold: Sequence[Told],
        found: Sequence[Told],
        pairs: dict[int, int],
        back: dict[int, int],
    ) -> None:
        for i, one in enumerate(gold):
            if one.scope == "every cue":
                continue
            if i in pairs:
                right = same_source(one, found[pairs[i]])
                self.causes["right" if right else "another source", one.mode] += 1
            else:
                touched = any(one.content & other.content for other in found)
                self.causes["another border" if touched else "not found", one.mode] += 1
        for j, one in enumerate(found):
            if j not in back and one.scope != "every cue":
                self.causes["found too much", one.mode] += 1

    def _region(self, quoted: frozenset[int], gold: Sequence[Told], found: Sequence[Told]) -> None:
        owner, claimed = _owner(quoted, gold), _owner(quoted, found)
        self.counts["region", "gold"] += owner is not None
        self.counts["region", "found"] += claimed is not None
        if owner and claimed:
            self.counts["region", "both"] += 1
            self.counts["region", "right"] += same_source(owner, claimed)


def _owner(quoted: frozenset[int], told: Sequence[Told]) -> Told | None:
    best = max(told, key=lambda one: len(one.content & quoted), default=None)
    held = len(best.content & quoted) if best else 0
    return best if held >= HALF * len(quoted) else None


def f1(right: int, found: int, hit: int, gold: int) -> float:
    """The harmonic mean of precision and recall, in percent."""
    precision, recall = right / max(found, 1), hit / max(gold, 1)
    return 200 * precision * recall / max(precision + recall, 1e-9)


def show(tally: Tally) -> None:
    """Print the tables."""
    count = tally.counts
    print(f"{'joint F1':14}{'direct':>9}{'mixed':>9}{'indirect':>9}{'ind+mix':>9}{'all':>9}")
    for scope in SCOPES:
        cells = [f"{scope:14}"]
        for modes in (("direct",), ("mixed",), ("indirect",), ("indirect", "mixed"), MODES):
            sums = [
                sum(count[scope, mode, part] for mode in modes)
                for part in ("right", "found", "hit", "gold")
            ]
            cells.append(f"{f1(*sums):9.1f}")
        print("".join(cells))
    right, both = count["region", "right"], count["region", "both"]
    region = f1(right, count["region", "found"], right, count["region", "gold"])
    print(
        f"quotations of {LONG_QUOTATION} words and more: joint F1 {region:.1f}, "
        f"speaker right {100 * right / max(both, 1):.1f}"
    )
    print(f"\n{'speech cues':16}" + "".join(f"{mode:>9}" for mode in MODES))
    for cause in ("right", "another source", "another border", "not found", "found too much"):
        print(f"{cause:16}" + "".join(f"{tally.causes[cause, mode]:9}" for mode in MODES))


def main() -> None:
    """Read, find, score, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--split", default="dev")
    arguments = parser.parse_args()
    folder: Path = arguments.gold / arguments.split
    texts = sorted((folder / "text").glob("*.txt"))
    if not texts:
        parser.error(f"{folder / 'text'} holds no .txt: name the folder above the splits")
    tally, seconds, length = Tally(), 0.0, 0
    for path in texts:
        page = Page(path.read_bytes().decode())
        marked = sorted((folder / "attributions").glob(f"{path.stem}_*.ann"))
        begun = time.process_time()
        rows = find_statements(page.article, ()).rows
        seconds += time.process_time() - begun
        length += len(page.text)
        tally.add(page, list(annotated(marked[0], page)), list(system(page, rows)))
    show(tally)
    print(f"\n{length / ARTICLE_LENGTH / seconds:.0f} articles of 4.5 kB a second on one core")


if __name__ == "__main__":
    main()
