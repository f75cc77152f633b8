"""How well and how fast statements are deduplicated, on a corpus with known clusters.

    python benchmarks/duplicates.py --articles A.jsonl --truth T.jsonl [--from-truth] [--by edit]

``A.jsonl`` is a corpus in the pipeline's JSONL form; ``T.jsonl`` has a line for each mention:
``id, article, start, end, text, kind, edit, speaker, said_on, cluster`` (offsets of the whole
attributed sentence in the article's text). ``--from-truth`` judges the mentions themselves, with
their speakers and days given: what linking alone can do. Prints a table; nothing is written.
"""

import argparse
import json
import resource
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pipeline.ingest import make_article
from pipeline.links import Linked, card_of, cards_of, link_statements
from pipeline.models import (
    Act,
    Article,
    Mode,
    Precision,
    SaidBasis,
    Span,
    SpeakerKind,
    Statement,
    make_id,
)

MODES = {"indirect": Mode.INDIRECT, "mixed": Mode.MIXED}


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


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The rows of a JSONL file."""
    with path.open(encoding="utf-8") as file:
        yield from map(json.loads, file)


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


def statement_of(mention: Mention, article_id: str) -> Statement:
    """A mention as the extraction would give it, were it faultless."""
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


def pairs(sizes: Iterable[int]) -> float:
    """Number of pairs inside groups of these sizes."""
    return sum(size * (size - 1) / 2 for size in sizes)


def f1(precision: float, recall: float) -> float:
    """Their harmonic mean."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


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
    return {edit: (len(found), sum(found) / len(found)) for edit, found in sorted(shares.items())}


def entry_by_mention(linked: Linked, truth: Sequence[Mention]) -> dict[str, str]:
    """The cluster that each mention of the truth was put into."""
    cluster_of = {key: cluster.members[0] for cluster in linked.clusters for key in cluster.members}
    return {mention.id: cluster_of[make_id("statement", mention.id)] for mention in truth}


def main() -> None:
    """Read, link, score, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--articles", type=Path, required=True)
    parser.add_argument("--truth", type=Path, required=True)
    parser.add_argument("--from-truth", action="store_true")
    arguments = parser.parse_args()
    truth = [Mention(**row) for row in lines(arguments.truth)]
    known = list(articles_of(arguments.articles))
    ids = {key: article.article_id for key, article in known}
    started = time.perf_counter()
    cards = [card_of(article) for _, article in known]
    carded = time.perf_counter()
    statements = [statement_of(mention, ids[mention.article]) for mention in truth]
    begun = time.perf_counter()
    linked = link_statements(cards_of(cards).values(), statements)
    ended = time.perf_counter()
    found = entry_by_mention(linked, truth)
    print(f"{len(known)} articles, {len(truth)} mentions")
    for name, value in scores(truth, found).items():
        print(f"{name:10} {value:.4f}")
    for edit, (n, share) in recall_by_edit(truth, found).items():
        print(f"{edit:20} {n:7} {share:.3f}")
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"cards {carded - started:.1f} s, linking {ended - begun:.1f} s, {memory:.0f} MB")


if __name__ == "__main__":
    main()
