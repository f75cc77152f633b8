"""Wordings that outlets give one instead of the other: two translations, a quotation and a report.

Some wordings of one statement share few words. Over many articles of one occasion they still show:
they stand beside the same other statements, but never in one article, where two statements would
meet by chance. What stays out: what two wordings have in common (``evidence.py``), few articles.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from pipeline.links.candidates import MOST_AT_ONE_PLACE, days_can_meet
from pipeline.links.clusters import SLACK_DAYS
from pipeline.links.judge import judge
from pipeline.links.levels import A_FEW
from pipeline.links.variants import Variant
from pipeline.links.weights import weight_of

LEAST_EXPECTED = 3.0
"""Articles that would hold both if they were two statements; e**-3 is the chance of seeing none."""

LEAST_COMMON = 0.6
"""Least share of what stands beside each that stands beside the other too: the same occasion."""

Group = tuple[int, ...]
"""Places of variants."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """Two groups of variants that are one statement, each by the variant that is seen most."""

    one: int
    other: int
    expected: float


def joined_alternatives(
    variants: Sequence[Variant], groups: Sequence[Group]
) -> tuple[list[Group], list[Alternative]]:
    """The groups with alternatives joined, strongest first, until none is left, and why."""
    found: list[Alternative] = []
    while True:
        occasions = _Occasions.of(variants, groups)
        best = sorted(occasions.alternatives(), key=lambda pair: (-pair[0], pair[1:]))
        if not best:
            return list(groups), found
        whole = dict(enumerate(groups))
        for expected, one, other in best:
            if one in whole and other in whole and one != other:
                reasons = occasions.shown(one), occasions.shown(other)
                found.append(Alternative(*reasons, expected))
                del whole[one], whole[other]
                whole[len(groups) + len(found)] = (*groups[one], *groups[other])
        groups = list(whole.values())


@dataclass(frozen=True)
class _Occasions:
    """Which groups stand together in the bodies of articles; what says the same counts once."""

    variants: Sequence[Variant]
    groups: Sequence[Group]
    articles: Sequence[frozenset[int]]
    places: dict[int, frozenset[int]]

    @classmethod
    def of(cls, variants: Sequence[Variant], groups: Sequence[Group]) -> "_Occasions":
        """Count articles that give a set of wordings once: reprints are no witnesses."""
        held: dict[str, set[int]] = defaultdict(set)
        for number, variant in enumerate(variants):
            for one in variant.seen:
                if not one.is_head:
                    held[one.statement.article_id].add(number)
        group_of = {number: at for at, group in enumerate(groups) for number in group}
        articles = [
            frozenset(group_of[number] for number in said)
            for said in sorted(set(map(frozenset, held.values())), key=sorted)
            if len(said) > 1
        ]
        places: dict[int, set[int]] = defaultdict(set)
        for at, together in enumerate(articles):
            for group in together:
                places[group].add(at)
        often = {key: frozenset(found) for key, found in places.items()}
        return cls(variants, groups, articles, often)

    def alternatives(self) -> Iterator[tuple[float, int, int]]:
        """Pairs of groups that are alternatives, with how often both were to be expected.

        They are looked for beside what stands in some hundred articles at most, so that a slogan of
        ten thousand does not bring everything together.
        """
        often = [key for key, found in sorted(self.places.items()) if len(found) >= LEAST_EXPECTED]
        beside = {key: self._beside(key) for key in often}
        for one in often:
            near = {
                other
                for neighbour in beside[one]
                if len(self.places[neighbour]) <= MOST_AT_ONE_PLACE
                for at in self.places[neighbour]
                for other in self.articles[at]
                if other > one and other in beside and other not in beside[one]
            }
            for other in sorted(near):
                expected = self._expected(one, other, beside[one], beside[other])
                if expected >= LEAST_EXPECTED and self._can_be_one(one, other):
                    yield expected, one, other

    def shown(self, group: int) -> int:
        """The variant of a group that is seen most."""
        return max(self.groups[group], key=lambda number: (len(self.variants[number].seen), number))

    def _beside(self, group: int) -> Counter[int]:
        """The other groups in its articles, with the number of articles."""
        together = chain.from_iterable(self.articles[at] for at in self.places[group])
        counted = Counter(together)
        del counted[group]
        return counted

    def _expected(
        self, one: int, other: int, beside_one: Counter[int], beside_other: Counter[int]
    ) -> float:
        """In how many articles both would stand if each stood there on its own account.

        Counted where something stands that is known to stand beside either.
        """
        common = beside_one.keys() & beside_other.keys()
        for beside in (beside_one, beside_other):
            if sum(beside[key] for key in common) < LEAST_COMMON * beside.total():
                return 0.0
        scene = frozenset[int]().union(*(self.places[key] for key in common))
        both = len(scene & self.places[one]) * len(scene & self.places[other])
        return both / len(scene) if scene else 0.0

    def _can_be_one(self, one: int, other: int) -> bool:
        """Whether they share some words, a day is possible for both and nothing speaks against."""
        left, right = self.variants[self.shown(one)], self.variants[self.shown(other)]
        shared = self._words(one) & self._words(other)
        level = judge(left, right).level
        return (
            sum(map(weight_of, shared)) >= A_FEW
            and days_can_meet(left, right)
            and self._days_meet(one, other)
            and not (level and level.weight == 0)
        )

    def _words(self, group: int) -> frozenset[str]:
        return frozenset(
            word for number in self.groups[group] for word in self.variants[number].wording.bag
        )

    def _days_meet(self, one: int, other: int) -> bool:
        """Whether no two stated days of the two are further apart than sources may be."""
        members = (*self.groups[one], *self.groups[other])
        days = [day for number in members if (day := self.variants[number].stated_on)]
        return not days or (max(days) - min(days)).days <= SLACK_DAYS
