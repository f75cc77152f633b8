"""How well and how fast statements are deduplicated, on a corpus with known clusters.

    python benchmarks/duplicates.py --generator synth.py [--seed 1] [--sizes 1000 10000 100000]
    python benchmarks/duplicates.py --articles A.jsonl --truth T.jsonl [--sizes 1000 10000]
        [--workers 2] [--whole | --from-truth]

``A.jsonl`` is a corpus in the pipeline's JSONL form with ``id`` and ``published``; ``T.jsonl`` has
a line for each mention: ``id, article, start, end, text, kind, edit, speaker, said_on, cluster``
(offsets of the whole attributed sentence in the article's text). A generator is a script that
writes both as ``articles.jsonl`` and ``truth.jsonl`` under ``--out DIR``, given ``--articles N
--seed S``; it is run anew for each size.

For each size the first articles are extracted and linked in this process, aligned with the truth
and scored. ``--whole`` runs the whole job instead, ``chronology run`` in a process of its own, and
scores what it published; a generator implies it. ``--from-truth`` judges the mentions themselves,
speakers and days given: what linking alone can do.

Prints, for each size, B-cubed and pair scores (a mention that was not found is a cluster of its
own), recall by kind of edit, seconds and memory; nothing is kept. A corpus made from templates
is more uniform than the press: a good score here is needed, not enough.
"""

import argparse
import json
import os
import re
import resource
import subprocess
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pipeline.extraction import extract_shards, shards_of
from pipeline.ingest import make_article
from pipeline.links import Card, card_of, link_statements
from pipeline.models import (
    Act,
    Article,
    ChronologySource,
    Mode,
    Precision,
    Reference,
    SaidBasis,
    Span,
    SpeakerKind,
    Statement,
    make_id,
)
from pipeline.store import Warehouse

MODES = {"indirect": Mode.INDIRECT, "mixed": Mode.MIXED}
LEAST_OVERLAP = 0.5
"""Mean of common words and common span from which a statement counts as a mention of the truth."""

WORD = re.compile(r"\w+")
Known = Sequence[tuple[str, Article]]


@dataclass(frozen=True, slots=True)
class Mention:
    """A line of the truth."""

    id: str
    article: str
    start: int
    end: int
    text: str
    kind: str
    edit: str
    speaker: str
    said_on: str
    cluster: str


def main() -> None:
    """Read, extract, link, score, print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    corpus = parser.add_mutually_exclusive_group(required=True)
    corpus.add_argument("--articles", type=Path)
    corpus.add_argument("--generator", type=Path)
    parser.add_argument("--truth", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000])
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--from-truth", action="store_true")
    given = parser.parse_args()
    if given.articles and not given.truth:
        parser.error("--articles needs its --truth")
    for size in given.sizes:
        if given.generator:
            with TemporaryDirectory() as folder:
                made = generate(given.generator, Path(folder), size, given.seed)
                run_whole(*made, size, given.workers)
        elif given.whole:
            run_whole(given.articles, given.truth, size, given.workers)
        else:
            run_here(given.articles, given.truth, size, given.workers, given.from_truth)


def generate(script: Path, folder: Path, size: int, seed: int) -> tuple[Path, Path]:
    """A corpus of this size, made by a script: its articles and its truth."""
    asked = ["--articles", str(size), "--seed", str(seed), "--out", str(folder)]
    subprocess.run([sys.executable, str(script), *asked], check=True, stdout=subprocess.DEVNULL)
    return folder / "articles.jsonl", folder / "truth.jsonl"


def run_whole(articles: Path, truth: Path, size: int, workers: int) -> None:
    """The job as users run it: from a folder with the articles to the published database."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        ids = first_articles(articles, folder / "seeds" / "articles" / "a.jsonl", size)
        warehouse = Warehouse(folder / "warehouse")
        spent = job_of(folder, workers)
        with warehouse.public() as tables:
            entry_of = {one.statement_id: one.entry_id for one in tables.read(ChronologySource)}
            sources = {one.source_uri: one.article_id for one in tables.stream(Article)}
            statements = [without_reasons(one) for one in tables.stream(Statement)]
        article_ids = {uri.rpartition("#")[2]: key for uri, key in sources.items()}
    told = [one for one in mentions_of(truth) if one.article in ids]
    match = aligned(article_ids, told, statements)
    report(told, {mention: entry_of.get(key, key) for mention, key in match.items()})
    print(f"  whole job {spent[0]:.1f} s, {spent[1]:.1f} CPU s, {spent[2]:.0f} MB")


def first_articles(articles: Path, path: Path, size: int) -> set[str]:
    """The first lines of a corpus as a seeds folder; gives the ids in them."""
    path.parent.mkdir(parents=True)
    with articles.open(encoding="utf-8") as file, path.open("w", encoding="utf-8") as copy:
        first = list(islice(file, size))
        copy.writelines(first)
    return {json.loads(line)["id"] for line in first}


def job_of(folder: Path, workers: int) -> tuple[float, float, float]:
    """Run the job; gives its seconds, the CPU seconds and the most megabytes of one process."""
    home = folder / "home"
    home.mkdir()
    given = [
        *("--seeds", str(folder / "seeds"), "--warehouse", str(folder / "warehouse")),
        *("--workers", str(workers)),
    ]
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        [sys.executable, "-m", "pipeline.cli", "run", *given],
        check=True,
        env={**os.environ, "DAGSTER_HOME": str(home)},
        stdout=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return time.perf_counter() - begun, cpu, after.ru_maxrss / 1024


def without_reasons(statement: Statement) -> Statement:
    """A statement with what alignment needs; a large corpus need not be in memory whole."""
    return statement.model_copy(update={"said_why": "", "speaker_why": "", "content_spans": ()})


def run_here(articles: Path, truth: Path, size: int, workers: int, from_truth: bool) -> None:
    """Extraction and linking alone, in this process."""
    known = list(islice(articles_of(articles), size))
    ids = {key: article.article_id for key, article in known}
    told = [one for one in mentions_of(truth) if one.article in ids]
    begun = time.perf_counter()
    if from_truth:
        statements = faultless(ids, told)
        match = {one.id: make_id("statement", one.id) for one in told}
    else:
        statements = extracted(known, workers)
        match = aligned(ids, told, statements)
    extracted_at = time.perf_counter()
    cards = [card_of(article) for _, article in known]
    report(told, clustered(cards, statements, match))
    linking = time.perf_counter() - extracted_at
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"  extraction {extracted_at - begun:.1f} s, linking {linking:.1f} s, {memory:.0f} MB")


def articles_of(path: Path) -> Iterator[tuple[str, Article]]:
    """The articles with the ids that the truth knows them by."""
    for row in lines(path):
        article = make_article(
            row["text"],
            source_uri=row["id"],
            published_on=date.fromisoformat(row["published"][:10]),
            outlet=row["outlet"],
            title=row["title"],
        )
        yield row["id"], article


def mentions_of(path: Path) -> Iterator[Mention]:
    """The truth."""
    return (Mention(**row) for row in lines(path))


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


def extracted(known: Known, workers: int) -> list[Statement]:
    """What the pipeline finds in the articles, without any reference data."""
    shards = shards_of([article for _, article in known])
    found = extract_shards(shards, Reference(), workers=workers)
    return [one for _, extraction in found for one in extraction.statements]


def faultless(ids: Mapping[str, str], truth: Iterable[Mention]) -> list[Statement]:
    """The mentions as an extraction without faults would give them."""
    return [statement_of(mention, ids[mention.article]) for mention in truth]


def statement_of(mention: Mention, article_id: str) -> Statement:
    """One mention as a statement with its day stated."""
    day = date.fromisoformat(mention.said_on)
    return Statement(
        statement_id=make_id("statement", mention.id),
        article_id=article_id,
        start_char=mention.start,
        end_char=mention.end,
        mode=MODES.get(mention.kind, Mode.DIRECT),
        act=Act.SPEECH,
        speaker_id=make_id("speaker", mention.speaker),
        speaker=mention.speaker,
        speaker_kind=SpeakerKind.PERSON,
        content=mention.text,
        content_spans=(Span(start_char=mention.start, end_char=mention.end),),
        said_earliest=day,
        said_latest=day,
        said_edtf=mention.said_on,
        said_precision=Precision.DAY,
        said_basis=SaidBasis.STATED,
        said_why="given",
        speaker_why="given",
        rule="given",
        confidence=1.0,
    )


def aligned(
    ids: Mapping[str, str], truth: Iterable[Mention], statements: Iterable[Statement]
) -> dict[str, str]:
    """From each mention that was found to its statement, best overlap first, one to one.

    ``ids`` leads from the articles of the truth to ours. Of two that hold one another ("he said
    that they condemn it") the one as long as the mention.
    """
    by_article: dict[str, list[Statement]] = defaultdict(list)
    for one in statements:
        by_article[one.article_id].append(one)
    match: dict[str, str] = {}
    mentions: dict[str, list[Mention]] = defaultdict(list)
    for mention in truth:
        mentions[mention.article].append(mention)
    for key, told in mentions.items():
        pairs = [
            (overlap(mention, one), likeness(mention, one), mention.id, one.statement_id)
            for mention in told
            for one in by_article[ids[key]]
        ]
        taken: set[str] = set()
        for share, _, mention_id, statement_id in sorted(pairs, reverse=True):
            if share >= LEAST_OVERLAP and not taken & {mention_id, statement_id}:
                taken |= {mention_id, statement_id}
                match[mention_id] = statement_id
    return match


def overlap(mention: Mention, one: Statement) -> float:
    """The mean of the common words and of the common span, each over the shorter of the two."""
    told, found = set(WORD.findall(mention.text.lower())), set(WORD.findall(one.content.lower()))
    inside = min(mention.end, one.end_char) - max(mention.start, one.start_char)
    shorter = max(min(mention.end - mention.start, one.end_char - one.start_char), 1)
    return (len(told & found) / max(min(len(told), len(found)), 1) + max(inside, 0) / shorter) / 2


def likeness(mention: Mention, one: Statement) -> float:
    """The common words over all words of both."""
    told, found = set(WORD.findall(mention.text.lower())), set(WORD.findall(one.content.lower()))
    return len(told & found) / max(len(told | found), 1)


def clustered(
    cards: Sequence[Card], statements: Sequence[Statement], match: Mapping[str, str]
) -> dict[str, str]:
    """The cluster that each found mention was put into."""
    linked = link_statements(cards, statements)
    cluster_of = {key: group.members[0] for group in linked.clusters for key in group.members}
    return {mention: cluster_of.get(key, key) for mention, key in match.items()}


def report(truth: Sequence[Mention], found: Mapping[str, str]) -> None:
    """Print one size."""
    articles = len({mention.article for mention in truth})
    print(f"\n{articles} articles, {len(truth)} mentions, {len(found)} of them found")
    for name, value in scores(truth, found).items():
        print(f"  {name:10} {value:.4f}")
    for edit, (n, share) in recall_by_edit(truth, found).items():
        print(f"  {edit:20} {n:8} mentions, B3 recall {share:.3f}")


def scores(truth: Sequence[Mention], found: Mapping[str, str]) -> dict[str, float]:
    """B-cubed and pair scores; a mention that was not found is a cluster of its own."""
    both = Counter((mention.cluster, found.get(mention.id, mention.id)) for mention in truth)
    gold: Counter[str] = Counter()
    system: Counter[str] = Counter()
    for (cluster, entry), n in both.items():
        gold[cluster] += n
        system[entry] += n
    precision = sum(n * n / system[entry] for (_, entry), n in both.items()) / len(truth)
    recall = sum(n * n / gold[cluster] for (cluster, _), n in both.items()) / len(truth)
    hits = pairs(both.values())
    pair_p = hits / max(pairs(system.values()), 1)
    pair_r = hits / max(pairs(gold.values()), 1)
    return {
        "b3_p": precision,
        "b3_r": recall,
        "b3_f1": f1(precision, recall),
        "pair_p": pair_p,
        "pair_r": pair_r,
        "pair_f1": f1(pair_p, pair_r),
    }


def recall_by_edit(
    truth: Sequence[Mention], found: Mapping[str, str]
) -> dict[str, tuple[int, float]]:
    """For each kind of edit: mentions, and the mean share of its cluster found beside it."""
    both = Counter((mention.cluster, found.get(mention.id, mention.id)) for mention in truth)
    gold = Counter(mention.cluster for mention in truth)
    shares: dict[str, list[float]] = defaultdict(list)
    for mention in truth:
        share = both[mention.cluster, found.get(mention.id, mention.id)] / gold[mention.cluster]
        shares[mention.edit].append(share)
    return {edit: (len(one), sum(one) / len(one)) for edit, one in sorted(shares.items())}


def pairs(sizes: Iterable[int]) -> float:
    """Number of pairs inside groups of these sizes."""
    return sum(size * (size - 1) / 2 for size in sizes)


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


if __name__ == "__main__":
    main()
