"""All statements of one speaker judged and clustered: a pure function of the block."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from pipeline.links.alternatives import Alternative, joined_alternatives
from pipeline.links.blocks import Block
from pipeline.links.candidates import candidate_pairs, days_can_meet
from pipeline.links.clusters import average_linkage
from pipeline.links.evidence import Evidence
from pipeline.links.judge import Judgement, judge
from pipeline.links.levels import CUT, ENOUGH
from pipeline.links.two_days import LEAST_WEIGHT, is_one_saying, is_told_twice
from pipeline.links.variants import Variant, variants_of
from pipeline.models import Relation, Statement, StatementLink

STRONG = 0.85
"""A level of at least this weight says that the words are the same, whatever the day."""

SAME_WORDS = "same words"
ONE_OR_OTHER = "one or the other"
ANOTHER_DAY = "same words, another day"

Judged = Mapping[tuple[int, int], Judgement]
"""Judgements by the places of the two variants, the smaller first."""


@dataclass(frozen=True, slots=True)
class Cluster:
    """The statements that are one; ids sorted."""

    members: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BlockLinks:
    """What judging a block gives."""

    links: tuple[StatementLink, ...]
    clusters: tuple[Cluster, ...]


def link_block(block: Block) -> BlockLinks:
    """Judge and cluster the statements of one speaker."""
    variants = variants_of(block.seen)
    judged = {pair: judge(*_of(variants, pair)) for pair in candidate_pairs(variants)}
    found, alternatives = joined_alternatives(variants, _clusters(variants, judged))
    links = [*_repeats(variants), *_judged(variants, judged), *_restatements(variants)]
    by_pair = {(link.left_id, link.right_id): link for link in links}
    later = (*_instead(variants, alternatives), *_doubts(variants, judged, found))
    by_pair |= {(link.left_id, link.right_id): link for link in later}
    return BlockLinks(
        links=tuple(by_pair[pair] for pair in sorted(by_pair)),
        clusters=tuple(sorted((_cluster(variants, group) for group in found), key=_first)),
    )


def _clusters(variants: Sequence[Variant], judged: Judged) -> list[tuple[int, ...]]:
    """Average linkage; fragments do not vote, they follow the wording they hang on."""
    hosts = _hosts(variants, judged)
    clusters = average_linkage(
        {at: one.stated_on for at, one in enumerate(variants) if at not in hosts},
        {pair: judgement.score for pair, judgement in judged.items() if judgement.score},
        (
            pair
            for pair, judgement in judged.items()
            if judgement.is_forbidden or is_told_twice(*_of(variants, pair))
        ),
        CUT,
    )
    groups = [list(cluster) for cluster in clusters]
    group_of = {number: group for group in groups for number in group}
    for fragment, host in sorted(hosts.items()):
        group_of[host].append(fragment)
    return [tuple(group) for group in groups]


def _hosts(variants: Sequence[Variant], judged: Judged) -> dict[int, int]:
    """From each fragment to the wording it follows: the strongest one that is no fragment."""
    best: dict[int, tuple[float, int]] = {}
    for pair, judgement in judged.items():
        if judgement.level is None or not judgement.level.attaches:
            continue
        fragment, host = sorted(pair, key=lambda number: (variants[number].wording.weight, number))
        best[fragment] = min(best.get(fragment, (0.0, host)), (-judgement.score, host))
    return {fragment: host for fragment, (_, host) in best.items() if host not in best}


def in_order(one: Statement, other: Statement) -> dict[str, str]:
    """The two ids as the fields of a link."""
    left, right = sorted((one.statement_id, other.statement_id))
    return {"left_id": left, "right_id": right}


def _of(variants: Sequence[Variant], pair: tuple[int, int]) -> tuple[Variant, Variant]:
    return variants[pair[0]], variants[pair[1]]


def _first(cluster: Cluster) -> str:
    return cluster.members[0]


def _cluster(variants: Sequence[Variant], group: Sequence[int]) -> Cluster:
    ids = (one.statement.statement_id for number in group for one in variants[number].seen)
    return Cluster(tuple(sorted(ids)))


def _repeats(variants: Sequence[Variant]) -> Iterator[StatementLink]:
    """Each repetition of a wording, linked to its first statement."""
    why = "Both have the same words, said on the same day as far as is known"
    for variant in variants:
        for one in variant.seen[1:]:
            yield StatementLink(
                **in_order(variant.statement, one.statement),
                relation=Relation.SAME,
                score=1.0,
                level=SAME_WORDS,
                why=why,
            )


def _judged(variants: Sequence[Variant], judged: Judged) -> Iterator[StatementLink]:
    """The pairs that are the same, or the same words on another day."""
    for pair, judgement in judged.items():
        if judgement.level is None or not judgement.level.weight:
            continue
        one, other = _of(variants, pair)
        if judgement.score >= CUT:
            relation, score = Relation.SAME, judgement.score
        elif judgement.level.weight >= STRONG:
            relation, score = Relation.RESTATED, judgement.level.weight
        else:
            continue
        yield StatementLink(
            **in_order(one.statement, other.statement),
            relation=relation,
            score=score,
            level=judgement.level.name,
            why=judgement.why,
        )


def _instead(
    variants: Sequence[Variant], alternatives: Sequence[Alternative]
) -> Iterator[StatementLink]:
    """Wordings of which articles give one or the other."""
    for pair in alternatives:
        one, other = _of(variants, (pair.one, pair.other))
        why = (
            "Articles on the same occasion give one or the other and never both; "
            f"two statements would stand together in about {pair.expected:.0f} of them"
        )
        yield StatementLink(
            **in_order(one.statement, other.statement),
            relation=Relation.SAME,
            score=CUT,
            level=ONE_OR_OTHER,
            why=why,
        )


def _doubts(
    variants: Sequence[Variant], judged: Judged, groups: Sequence[Sequence[int]]
) -> Iterator[StatementLink]:
    """Long quotations that sources put on two days, where they did not become one statement.

    So it is with days further apart than ``SLACK_DAYS``, and with many other wordings of each day.
    """
    group_of = {number: at for at, group in enumerate(groups) for number in group}
    for pair in sorted({*judged, *_alike(variants)}):
        one, other = _of(variants, pair)
        if group_of[pair[0]] == group_of[pair[1]] or not is_one_saying(Evidence(one, other)):
            continue
        level = (judged.get(pair) or judge(one, other)).level
        if level is not None and level.weight >= STRONG:
            why = f"Sources give two days for one long quotation: {level.why}"
            yield StatementLink(
                **in_order(one.statement, other.statement),
                relation=Relation.DISPUTED,
                score=level.weight,
                level=ANOTHER_DAY,
                why=why,
            )


def _alike(variants: Sequence[Variant]) -> Iterator[tuple[int, int]]:
    """What has a run of words in common on stated days, each with the day before."""
    same: dict[tuple[str, ...], list[tuple[date, int]]] = defaultdict(list)
    for number, variant in enumerate(variants):
        if variant.stated_on and variant.wording.weight >= LEAST_WEIGHT:
            for run in variant.wording.runs:
                same[run].append((variant.stated_on, number))
    for group in same.values():
        for (_, before), (_, after) in pairwise(sorted(group)):
            yield min(before, after), max(before, after)


def _restatements(variants: Sequence[Variant]) -> Iterator[StatementLink]:
    """The same words again on days that cannot meet, each linked to the time before."""
    same: dict[frozenset[str], list[Variant]] = defaultdict(list)
    for variant in variants:
        if variant.wording.weight >= ENOUGH and variant.said.latest:
            same[variant.wording.bag].append(variant)
    why = "The same speaker used the same words on another day"
    for group in same.values():
        group.sort(key=lambda variant: (variant.said.latest, variant.statement.statement_id))
        for before, after in pairwise(group):
            if not days_can_meet(before, after):
                yield StatementLink(
                    **in_order(before.statement, after.statement),
                    relation=Relation.RESTATED,
                    score=1.0,
                    level=SAME_WORDS,
                    why=why,
                )
