"""Editors' decisions on what is the same statement and what is not, applied after judgement."""

from collections.abc import Iterable, Iterator, Mapping

from pipeline.links.link_block import Cluster
from pipeline.models import (
    Decision,
    DecisionKind,
    Reject,
    Relation,
    Stage,
    StatementLink,
)

EDITOR = "editor's decision"
DECISIONS_FILE = "reference/decisions.csv"


def apply_decisions(
    decisions: Iterable[Decision], clusters: Iterable[Cluster], links: Iterable[StatementLink]
) -> tuple[tuple[Cluster, ...], tuple[StatementLink, ...], tuple[Reject, ...]]:
    """The clusters and links as editors decided, and the decisions about unknown statements.

    All ``same`` decisions are applied before the ``different`` ones, so these have the last word.
    """
    groups = [set(cluster.members) for cluster in clusters]
    group_of = {key: group for group in groups for key in group}
    by_pair = {(link.left_id, link.right_id): link for link in links}
    rejects: list[Reject] = []
    for decision in sorted(_about_pairs(decisions), key=_order):
        unknown = [key for key in (decision.statement_id, decision.other) if key not in group_of]
        if unknown:
            rejects.append(stale(decision, f"there is no statement {' or '.join(unknown)}"))
        elif decision.decision is DecisionKind.SAME:
            _join(decision, group_of, by_pair)
        else:
            _part(decision, group_of, by_pair)
    parts = {id(group): tuple(sorted(group)) for group in group_of.values()}
    return (
        tuple(Cluster(part) for part in sorted(parts.values())),
        tuple(by_pair[pair] for pair in sorted(by_pair)),
        tuple(rejects),
    )


def stale(decision: Decision, reason: str) -> Reject:
    """A decision that no longer applies, as a row that a person understands."""
    said = f"{decision.decision},{decision.statement_id},{decision.other}"
    return Reject(
        source_uri=DECISIONS_FILE,
        stage=Stage.LINKS,
        text=said,
        reason=f"the decision of {decision.who} no longer applies: {reason}",
    )


def _about_pairs(decisions: Iterable[Decision]) -> Iterator[Decision]:
    kinds = {DecisionKind.SAME, DecisionKind.DIFFERENT}
    return (decision for decision in decisions if decision.decision in kinds)


def _order(decision: Decision) -> tuple[bool, str, str]:
    is_last = decision.decision is DecisionKind.DIFFERENT
    return is_last, decision.statement_id, decision.other


def _join(
    decision: Decision,
    group_of: dict[str, set[str]],
    by_pair: dict[tuple[str, str], StatementLink],
) -> None:
    left, right = sorted((decision.statement_id, decision.other))
    if left == right:
        return
    by_pair[left, right] = StatementLink(
        left_id=left,
        right_id=right,
        relation=Relation.SAME,
        score=1.0,
        level=EDITOR,
        why=f"{decision.who} decided that they are the same: {decision.why}",
    )
    whole = group_of[left] | group_of[right]
    group_of.update(dict.fromkeys(whole, whole))


def _part(
    decision: Decision,
    group_of: dict[str, set[str]],
    by_pair: dict[tuple[str, str], StatementLink],
) -> None:
    """Each other member goes with the one of the two that it is linked to more strongly."""
    one, other = decision.statement_id, decision.other
    left, right = sorted((one, other))
    by_pair.pop((left, right), None)
    if group_of[one] is not group_of[other] or one == other:
        return
    side = {
        key
        for key in group_of[one]
        if key != one
        and (key == other or _strength(key, other, by_pair) > _strength(key, one, by_pair))
    }
    rest = group_of[one] - side
    group_of.update({**dict.fromkeys(side, side), **dict.fromkeys(rest, rest)})


def _strength(one: str, other: str, by_pair: Mapping[tuple[str, str], StatementLink]) -> float:
    left, right = sorted((one, other))
    link = by_pair.get((left, right))
    return link.score if link and link.relation is Relation.SAME else 0.0
