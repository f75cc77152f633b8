"""The same words given to another speaker: a quotation that two sources credit differently.

Only long quotations count, for short ones are said by many; between a body and a person of one
country ("the ministry", the minister) also what both are reported to have said. What stays out:
one speaker's words on two days (``link_block.py``).

Where a report only names a topic, what was said is in the cue: a ministry that welcomed a claim and
a minister who mentioned it share the claim, which is neither's, and do not contradict each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from pipeline.links.candidates import days_can_meet
from pipeline.links.contrasts import are_disjoint
from pipeline.links.evidence import NEAR_DAYS, Evidence
from pipeline.links.levels import LONG_RUN, MOST
from pipeline.links.link_block import in_order
from pipeline.links.variants import Seen, Variant, variants_of
from pipeline.links.weights import weight_of
from pipeline.models import Mode, Reference, Relation, SpeakerKind, Statement, StatementLink

LEAST_WEIGHT = 6.0
"""Weight of content words that two people do not use in the same order by chance."""

LEAST_REPORTED = 4.0
"""The same for the reports about a body and about a person who may speak for it."""

MOST_AT_ONE_PLACE = 30
LEVEL = "same words, another speaker"

_Pairs = Iterable[tuple[Variant, Variant]]


def disputes_of(statements: Iterable[Statement], reference: Reference) -> Iterator[StatementLink]:
    """One link for each pair of wordings that are the same and credited to different speakers."""
    variants = _variants(statements)
    found = {
        (one.statement.statement_id, other.statement.statement_id): _dispute(one, other, pair)
        for pairs in (_quoted_twice(variants), _body_and_person(variants, reference))
        for one, other in pairs
        if (pair := _same_elsewhere(one, other))
    }
    yield from (link for _, link in sorted(found.items()))


def _variants(statements: Iterable[Statement]) -> list[Variant]:
    """The variants of all speakers that have a name."""
    by_speaker: dict[str, list[Seen]] = defaultdict(list)
    for statement in statements:
        if statement.speaker_kind in {SpeakerKind.PERSON, SpeakerKind.ORGANIZATION}:
            by_speaker[statement.speaker_id].append(Seen(statement, is_head=False))
    return [one for _, seen in sorted(by_speaker.items()) for one in variants_of(seen)]


def _quoted_twice(variants: Iterable[Variant]) -> _Pairs:
    """Long quotations with a run of words in common."""
    places: dict[tuple[str, ...], list[Variant]] = defaultdict(list)
    for one in variants:
        if one.statement.mode is Mode.DIRECT and one.wording.weight >= LEAST_WEIGHT:
            for run in one.wording.runs:
                places[run].append(one)
    for found in places.values():
        if len(found) <= MOST_AT_ONE_PLACE:
            for one, other in combinations(found, 2):
                pair = Evidence(one, other)
                if pair.weight >= LEAST_WEIGHT and pair.run >= LONG_RUN:
                    yield one, other


def _body_and_person(variants: Iterable[Variant], reference: Reference) -> _Pairs:
    """What a body and a person of its country are both reported to have said."""
    country_of = {one.speaker_id: one.country for one in reference.speakers if one.country}
    bodies: dict[tuple[str, str], list[Variant]] = defaultdict(list)
    people: list[tuple[str, Variant]] = []
    for one in variants:
        country = country_of.get(one.statement.speaker_id)
        if country and one.statement.speaker_kind is SpeakerKind.PERSON:
            people.append((country, one))
        elif country:
            for word in one.wording.bag:
                bodies[country, word].append(one)
    for country, person in people:
        for body in _sharing(bodies, country, person):
            pair = Evidence(body, person)
            is_near = pair.containment >= MOST and pair.reported_apart <= NEAR_DAYS
            if is_near and not _are_two_acts(body, person):
                yield body, person


def _are_two_acts(one: Variant, other: Variant) -> bool:
    """Whether one of two reports only names a topic, and their cues are not the same."""
    names_topic = any(variant.statement.rule.endswith("<topic>") for variant in (one, other))
    return names_topic and are_disjoint(one.wording.told, other.wording.told)


def _sharing(
    bodies: dict[tuple[str, str], list[Variant]], country: str, person: Variant
) -> Iterator[Variant]:
    """The bodies' wordings that share enough with the person's."""
    weights: dict[str, float] = defaultdict(float)
    by_id: dict[str, Variant] = {}
    for word in person.wording.bag:
        found = bodies.get((country, word), [])
        for body in found if len(found) <= MOST_AT_ONE_PLACE else ():
            by_id[body.statement.statement_id] = body
            weights[body.statement.statement_id] += weight_of(word)
    yield from (by_id[key] for key in sorted(weights) if weights[key] >= LEAST_REPORTED)


def _same_elsewhere(one: Variant, other: Variant) -> Evidence | None:
    """The evidence, where both can be one statement that two articles credit differently."""
    pair = Evidence(one, other)
    if one.statement.speaker_id == other.statement.speaker_id or pair.shares_article:
        return None
    if not days_can_meet(one, other) or pair.figures_differ or pair.is_turned_round:
        return None
    return pair


def _dispute(one: Variant, other: Variant, pair: Evidence) -> StatementLink:
    speakers = sorted((one.statement.speaker, other.statement.speaker))
    return StatementLink(
        **in_order(one.statement, other.statement),
        relation=Relation.DISPUTED,
        score=round(min(pair.containment, 1.0), 3),
        level=LEVEL,
        why=f"The same words are given to {speakers[0]} and to {speakers[1]}",
    )
