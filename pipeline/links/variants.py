"""Statements of one speaker, those with the same words on the same days taken together.

A wire quotation stands in hundreds of articles; it is judged once.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from math import log

from pipeline.links.contrasts import stance_of
from pipeline.links.weights import weight_of
from pipeline.links.wording import Wording, wording_of
from pipeline.models import Interval, Mode, SaidBasis, Statement

FEW_WORDINGS = 8
"""With fewer wordings of a speaker a word's frequency says nothing about it."""

LEAST_RARITY = 0.25
"""What the most frequent word keeps of its weight."""

HORIZON_DAYS = 10
"""What is only known to be said by a day is taken to be at most so many days older: news is new."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A statement, whether it stands in a headline, a summary or a caption, and what it holds.

    ``has_layer``: the words of another are reported in it, so that what it quotes is his.
    ``is_again``: the article tells beside it that something was said more than once.
    """

    statement: Statement
    is_head: bool
    has_layer: bool = False
    is_again: bool = False
    publisher: str = ""
    published_on: date | None = None


@dataclass(frozen=True)
class Variant:
    """One wording said on one interval, and everywhere it stands (in the order of the ids).

    ``said`` is what the text gives, ``likely`` the days that it was likely said on, ``rarity`` how
    much each common word of the speaker still tells his statements apart (1 where not listed),
    ``told`` are all days that any article gives for these words.
    """

    wording: Wording
    said: Interval
    likely: Interval
    basis: SaidBasis
    seen: tuple[Seen, ...]
    rarity: Mapping[str, float] = field(default_factory=dict, compare=False)
    told: frozenset[Interval] = field(default=frozenset(), compare=False)

    @property
    def statement(self) -> Statement:
        """The statement that stands for all of them in links."""
        return self.seen[0].statement

    @property
    def stated_on(self) -> date | None:
        """The day of saying, where the text states one."""
        is_stated = self.basis is SaidBasis.STATED and self.said.is_day
        return self.said.earliest if is_stated else None

    def share(self, words: Iterable[str]) -> float:
        """The weight of words, those that the speaker always uses damped."""
        return sum(weight_of(word) * self.rarity.get(word, 1.0) for word in words)

    @cached_property
    def by_article(self) -> dict[str, tuple[Seen, ...]]:
        """Where it stands, by article."""
        places: dict[str, list[Seen]] = defaultdict(list)
        for one in self.seen:
            places[one.statement.article_id].append(one)
        return {article: tuple(seen) for article, seen in places.items()}

    @cached_property
    def venues(self) -> frozenset[str]:
        """The content words of the places named."""
        return _words_of(one.statement.venue for one in self.seen)

    @cached_property
    def channels(self) -> frozenset[str]:
        """The media named."""
        return frozenset(one.statement.channel for one in self.seen if one.statement.channel)


def variants_of(seen: Iterable[Seen]) -> list[Variant]:
    """The variants of a speaker in the order of their first statement ids."""
    ordered = sorted(seen, key=lambda one: one.statement.statement_id)
    days = days_by_article(one.statement for one in ordered)
    own = own_states(one.statement for one in ordered)
    groups: dict[tuple[object, ...], list[Seen]] = defaultdict(list)
    found: dict[tuple[object, ...], tuple[Wording, Interval]] = {}
    for one in ordered:
        interval = said_days(one.statement)
        likely = likely_days(interval, days.get(one.statement.article_id, frozenset()))
        wording = wording_of_statement(one.statement).of_speaker(own)
        key = (wording.words, wording.turns, stance_of(wording), likely)
        groups[key].append(one)
        found.setdefault(key, (wording, likely))
    rarity = rarity_of([wording for wording, _ in found.values()])
    told: dict[frozenset[str], set[Interval]] = defaultdict(set)
    for which, group in groups.items():
        told[found[which][0].bag].update(said_days(one.statement) for one in group)
    return [
        _variant(*found[which], tuple(group), rarity, told[found[which][0].bag])
        for which, group in groups.items()
    ]


def _variant(
    wording: Wording,
    likely: Interval,
    seen: tuple[Seen, ...],
    rarity: Mapping[str, float],
    told: Iterable[Interval],
) -> Variant:
    """What is best known of the day among those with the same words."""
    best = min((one.statement for one in seen), key=lambda said: _BASES.index(said.said_basis))
    said = said_days(best)
    return Variant(wording, said, likely, best.said_basis, seen, rarity, frozenset(told))


def said_days(said: Statement) -> Interval:
    """The days of saying that the text gives."""
    return Interval(earliest=said.said_earliest, latest=said.said_latest)


_BASES = tuple(SaidBasis)
"""From the best known to the least."""


def rarity_of(wordings: Sequence[Wording]) -> dict[str, float]:
    """How much words tell wordings of one speaker apart, 0 to 1; only what is less than 1.

    Inverse document frequency, 1 for a word of one or two wordings. Few wordings tell nothing.
    """
    n = len(wordings)
    if n < FEW_WORDINGS:
        return {}
    frequency = Counter(word for wording in wordings for word in wording.bag)
    scale = log((n + 1) / 2)
    return {
        word: max(log((n + 1) / df) / scale, LEAST_RARITY)
        for word, df in frequency.items()
        if df > 2  # noqa: PLR2004
    }


def own_states(statements: Iterable[Statement]) -> frozenset[str]:
    """The states that the speaker's roles name: "Moscow" is "we" for a Russian minister."""
    roles = {said.speaker_role for said in statements if said.speaker_role}
    return frozenset(state for role in roles for state in wording_of(role).states)


def days_by_article(statements: Iterable[Statement]) -> dict[str, frozenset[date]]:
    """The days of saying that each article gives for the speaker."""
    days: dict[str, set[date]] = defaultdict(set)
    for said in statements:
        is_day = said.said_earliest == said.said_latest
        if is_day and said.said_latest:
            days[said.article_id].add(said.said_latest)
    return {article: frozenset(found) for article, found in days.items()}


def likely_days(said: Interval, days: frozenset[date]) -> Interval:
    """The days of saying as far as known, an open beginning closed.

    It is closed by the day that the article gives for the same speaker's other words, if that is
    one recent day; else by ``HORIZON_DAYS``.
    """
    if said.earliest or not said.latest:
        return said
    recent = Interval(earliest=_earlier(said.latest, HORIZON_DAYS), latest=said.latest)
    occasions = [day for day in days if Interval.on(day).overlaps(recent)]
    return Interval.on(occasions[0]) if len(occasions) == 1 else recent


def wording_of_statement(said: Statement) -> Wording:
    """The words of a statement, those of a telling cue among them."""
    if said.mode is Mode.DIRECT:
        return wording_of(said.content)
    opens = said.content_spans[0].start_char == said.start_char
    return wording_of(said.content, said.cue, opens=opens)


def _earlier(day: date, days: int) -> date:
    """The day so many days before, held at the beginning of the calendar."""
    return max(day, date.min + timedelta(days=days)) - timedelta(days=days)


def _words_of(texts: Iterable[str | None]) -> frozenset[str]:
    return frozenset(word for text in texts if text for word in wording_of(text).words)
