"""What speaks for and against two variants of one speaker being the same statement.

Measured once for each pair; the levels only read it. What stays out: thresholds (``levels.py``).
"""

from dataclasses import dataclass
from functools import cache, cached_property

from pipeline.lexicon import words
from pipeline.links.beside import (
    goes_on,
    is_lead_in,
    is_nested,
    is_quoted_twice,
    leads_straight_in,
)
from pipeline.links.contrasts import (
    are_disjoint,
    are_of_two_times,
    change_places,
    common_in_order,
    denies,
    each_has_its_own,
    has_opposite,
    holds_line,
    longest_run,
    says_otherwise,
)
from pipeline.links.media import media_differ
from pipeline.links.stems import normal_form
from pipeline.links.variants import Seen, Variant
from pipeline.links.weights import weight_of
from pipeline.models import Mode, SaidBasis

LEAST_LINE = 3
"""Words of a quotation of which a part can be told apart from chance."""

NEAR_DAYS = 1
"""Reports of one statement mostly follow one another within so many days."""

FEW_DAYS = 3
"""Days that reports of one saying, and the days they give, lie apart at most."""

_ALL_SHARED = 0.9
"""Share of the shorter wording from which only little words can set two apart."""

EVERYDAY = frozenset(
    ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "100", "1000", "1000000"]
)
"""Figures that two statements have in common by chance."""


@dataclass(frozen=True)
class Evidence:
    """A pair of variants under comparison."""

    one: Variant
    other: Variant

    @cached_property
    def shared(self) -> frozenset[str]:
        """The content words of both."""
        return self.one.wording.bag & self.other.wording.bag

    @cached_property
    def weight(self) -> float:
        """The weight of the shared words."""
        return sum(map(weight_of, self.shared))

    @cached_property
    def coverage(self) -> float:
        """The share of the shorter wording that the longer one has too, no word damped."""
        return self.weight / max(self.shorter, 0.1)

    @cached_property
    def containment(self) -> float:
        """The share of the shorter wording's weight that the longer one has too, 0 to 1.

        A name that the other text may give as a pronoun does not count against it.
        """
        shorter = min(self._weight(self.one, self.other), self._weight(self.other, self.one))
        return self.one.share(self.shared) / max(shorter, 0.1)

    @property
    def shorter(self) -> float:
        """The weight of the shorter wording."""
        return min(self.one.wording.weight, self.other.wording.weight)

    @cached_property
    def run(self) -> int:
        """The longest run of content words that both have in the same order."""
        return longest_run(self.one.wording.words, self.other.wording.words)

    @cached_property
    def echoed(self) -> float:
        """The share of the shorter quotation's words, the little ones too, in order in the other.

        0 where one of the two is no quotation, or the shorter has too few words to tell.
        """
        if not self.one.statement.mode is self.other.statement.mode is Mode.DIRECT:
            return 0.0
        one, other = self.one.wording.line, self.other.wording.line
        length = min(len(one), len(other))
        return common_in_order(one, other) / length if length >= LEAST_LINE else 0.0

    @property
    def has_same_words(self) -> bool:
        """Whether the content words are the same, "we" being the speaker's own state."""
        one, other = self.one.wording, self.other.wording
        left, right = one.bag - one.own, other.bag - other.own
        return one.bag == other.bag or (left == right and bool(left))

    @property
    def figures_differ(self) -> bool:
        """Whether each names a figure that the other does not."""
        return each_has_its_own(self.one.wording.figures, self.other.wording.figures)

    @property
    def shares_figure(self) -> bool:
        """Whether both give a figure that is not one of everyday."""
        return any(figure[1:] not in EVERYDAY for figure in self.shared if figure[0] == "#")

    @property
    def states_differ(self) -> bool:
        """Whether both name states, and none in common."""
        return are_disjoint(self.one.wording.states, self.other.wording.states)

    @property
    def weekdays_differ(self) -> bool:
        """Whether both name days of the week, and none in common."""
        return are_disjoint(self.one.wording.weekdays, self.other.wording.weekdays)

    @property
    def names_differ(self) -> bool:
        """Whether both name somebody or something, and the other text has none of it."""
        one, other = self.one.wording, self.other.wording
        return bool(one.names and other.names) and not (
            one.names & other.bag or other.names & one.bag
        )

    @property
    def is_turned_round(self) -> bool:
        """Whether one denies a word that the other has plain, or says or does the opposite."""
        one, other = self.one.wording, self.other.wording
        return denies(one, other) or denies(other, one) or has_opposite(one, other)

    @property
    def says_otherwise(self) -> bool:
        """Whether all that is shared is turned by little words, the time or the order of names."""
        one, other = self.one.wording, self.other.wording
        if self.has_same_words and (are_of_two_times(one, other) or change_places(one, other)):
            return True
        return self.containment >= _ALL_SHARED and says_otherwise(one, other)

    @cached_property
    def shares_article(self) -> bool:
        """Whether one article has both."""
        return bool(self.one.by_article.keys() & self.other.by_article.keys())

    @property
    def shares_act(self) -> bool:
        """Whether both do the same by saying it: thank, congratulate."""
        return not self.one.wording.acts.isdisjoint(self.other.wording.acts)

    @property
    def is_apart(self) -> bool:
        """Whether one article gives both in its body, and not as a report of a quotation."""
        return self.shares_article and not (self.is_head_and_body or self.is_lead_in)

    @cached_property
    def is_head_and_body(self) -> bool:
        """Whether in their common article one stands in the headline or summary."""
        return any(one.is_head or other.is_head for one, other in self._side_by_side)

    @cached_property
    def is_lead_in(self) -> bool:
        """Whether in their common article a report stands beside the words themselves."""
        return any(is_lead_in(one, other) for one, other in self._side_by_side)

    @cached_property
    def leads_straight_in(self) -> bool:
        """Whether in their common article the report is followed at once by the words."""
        return any(leads_straight_in(one, other) for one, other in self._side_by_side)

    @cached_property
    def shares_more_than_names(self) -> bool:
        """Whether a full word is in both that is no name, no state and not the cue of both."""
        one, other = self.one.wording, self.other.wording
        more = self.shared - one.names - other.names - (one.told & other.told)
        return any(word[0] != "@" and weight_of(word) >= 1 for word in more)

    @property
    def quotes_the_shorter(self) -> bool:
        """Whether the shorter wording is one of the speaker's own words."""
        shorter = min(self.one, self.other, key=lambda variant: variant.wording.weight)
        return shorter.statement.mode is Mode.DIRECT

    @cached_property
    def is_quoted_twice(self) -> bool:
        """Whether a common article has both as quotations in its body."""
        return any(is_quoted_twice(one, other) for one, other in self._side_by_side)

    @cached_property
    def goes_on(self) -> bool:
        """Whether in their common article one takes up the other: "…, calling it a mistake"."""
        return any(goes_on(one.statement, other.statement) for one, other in self._side_by_side)

    @cached_property
    def is_layered(self) -> bool:
        """Whether one is reported inside the other."""
        return any(is_nested(one, other) for one, other in self._side_by_side)

    @property
    def days_apart(self) -> int:
        """Days between the two likely intervals, 0 where they overlap."""
        one, other = self.one.likely, self.other.likely
        gaps = [0]
        for left, right in ((one, other), (other, one)):
            if left.earliest and right.latest:
                gaps.append((left.earliest - right.latest).days)
        return max(gaps)

    @property
    def reported_apart(self) -> int:
        """Days between the last possible days, where both are known."""
        one, other = self.one.said.latest, self.other.said.latest
        return abs((one - other).days) if one and other else 0

    @property
    def is_reported_near(self) -> bool:
        """Whether reports follow within a day, or some where one quotes a whole line of another."""
        is_line = self.echoed == 1 and holds_line(self.one.wording, self.other.wording)
        return self.reported_apart <= (FEW_DAYS if is_line else NEAR_DAYS)

    @property
    def is_on_one_day(self) -> bool:
        """Whether both were said on the same day, as far as their articles tell."""
        return self.one.likely.is_day and self.one.likely == self.other.likely

    @property
    def is_dayless(self) -> bool:
        """Whether for one of them no more is known than the day it was reported by."""
        return not (self.one.likely.is_day and self.other.likely.is_day)

    @property
    def days_are_stated(self) -> bool:
        """Whether both texts give the time of saying."""
        return self.one.basis is self.other.basis is SaidBasis.STATED

    @property
    def shares_venue(self) -> bool:
        """Whether both name the place, in words that meet."""
        return bool(self.one.venues & self.other.venues) and not self.names_two_places

    @property
    def names_two_places(self) -> bool:
        """Whether both name a place of one sort, and not the same: a rally here, a rally there.

        "Lisbon" does not contradict "the trade forum".
        """
        one, other = self.one.venues, self.other.venues
        is_one_sort = bool(one & _sorts()) == bool(other & _sorts())
        return is_one_sort and are_disjoint(one - _sorts(), other - _sorts())

    @property
    def venues_differ(self) -> bool:
        """Whether both name a place, in words that do not meet."""
        return are_disjoint(self.one.venues, self.other.venues)

    @property
    def channels_differ(self) -> bool:
        """Whether both name the medium, and not the same."""
        return media_differ(self.one.channels, self.other.channels)

    def _weight(self, one: Variant, other: Variant) -> float:
        """The weight of the one's words, names left out that the other may only point to."""
        names = one.wording.names if other.wording.has_pronoun else frozenset[str]()
        pointed = (names | one.wording.own) - other.wording.bag
        return one.share(one.wording.bag) - one.share(pointed)

    @cached_property
    def _side_by_side(self) -> tuple[tuple[Seen, Seen], ...]:
        """The pairs that stand in one article."""
        common = sorted(self.one.by_article.keys() & self.other.by_article.keys())
        return tuple(
            (one, other)
            for article in common
            for one in self.one.by_article[article]
            for other in self.other.by_article[article]
        )


@cache
def _sorts() -> frozenset[str]:
    """The words that say of what sort a place is: "rally"."""
    return frozenset(map(normal_form, words("venues")))
