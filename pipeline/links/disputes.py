"""The same words given to another speaker: a quotation that two sources credit differently.

Only long quotations count: short ones are said by many. What stays out: one speaker's words on
two days (``link_block.py``).
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import combinations

from pipeline.links.candidates import days_can_meet
from pipeline.links.evidence import Evidence
from pipeline.links.levels import LONG_RUN
from pipeline.links.link_block import make_link
from pipeline.links.variants import Seen, Variant, variants_of
from pipeline.models import Mode, Reference, Relation, SpeakerKind, Statement, StatementLink

RUN = 4
LEAST_WEIGHT = 6.0
"""Weight of content words that two people do not use in the same order by chance."""

MOST_AT_ONE_PLACE = 30
LEVEL = "same words, another speaker"


def disputes_of(statements: Iterable[Statement], reference: Reference) -> Iterator[StatementLink]:
    """One link for each pair of wordings that are the same and credited to different speakers."""
    quoted = _quoted(statements)
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, variant in enumerate(quoted):
        for run in _runs(variant):
            places[run].append(number)
    pairs = {
        pair
        for numbers in places.values()
        if len(numbers) <= MOST_AT_ONE_PLACE
        for pair in combinations(numbers, 2)
    }
    for left, right in sorted(pairs):
        link = _dispute(quoted[left], quoted[right])
        if link:
            yield link


def _quoted(statements: Iterable[Statement]) -> list[Variant]:
    """The long quotations of known speakers, by speaker."""
    by_speaker: dict[str, list[Seen]] = defaultdict(list)
    for statement in statements:
        if statement.mode is Mode.DIRECT and statement.speaker_kind is not SpeakerKind.UNKNOWN:
            by_speaker[statement.speaker_id].append(Seen(statement, is_head=False))
    return [
        variant
        for _, seen in sorted(by_speaker.items())
        for variant in variants_of(seen)
        if variant.wording.weight >= LEAST_WEIGHT
    ]


def _runs(variant: Variant) -> set[tuple[str, ...]]:
    words = variant.wording.words
    return {words[at : at + RUN] for at in range(len(words) - RUN + 1)}


def _dispute(one: Variant, other: Variant) -> StatementLink | None:
    if one.statement.speaker_id == other.statement.speaker_id or not days_can_meet(one, other):
        return None
    pair = Evidence(one, other)
    if pair.shares_article or pair.run < LONG_RUN or pair.weight < LEAST_WEIGHT:
        return None
    speakers = sorted((one.statement.speaker, other.statement.speaker))
    return make_link(
        one.statement,
        other.statement,
        Relation.DISPUTED,
        round(min(pair.containment, 1.0), 3),
        LEVEL,
        f"The same words are given to {speakers[0]} and to {speakers[1]}",
    )
