"""One long quotation that outlets put on two days: more likely said once, the day in doubt.

A speaker repeats a slogan, seldom a whole sentence word for word within a few days; two newsrooms
that differ by a day are everyday. To add a reason that words were said twice all the same: one row
in ``SAID_TWICE``. What stays out: what is made of the doubt (``scenes.py``, ``link_block.py``).
"""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.links.contrasts import WHOLE_LINE, common_in_order
from pipeline.links.evidence import FEW_DAYS, NEAR_DAYS, Evidence
from pipeline.links.levels import NEARLY_ALL
from pipeline.links.variants import Variant
from pipeline.models import Mode

LEAST_WEIGHT = 7.0
"""Weight of the common words from which a quotation is more than a slogan or a stump phrase."""

_EVERY_DAY = frozenset(
    {"conversation", "interview", "phone call", "radio", "speech", "state television", "television"}
)
"""Media of which a campaign has several a day, with the same lines in all of them."""


@dataclass(frozen=True, slots=True)
class SaidTwice:
    """A circumstance in which the same words on two days were said twice."""

    name: str
    test: Callable[[Evidence], bool]


def is_one_saying(pair: Evidence) -> bool:
    """Whether the two are one long quotation, the day of which is in doubt."""
    return (
        pair.days_are_stated
        and 0 < pair.days_apart <= FEW_DAYS
        and pair.one.said.is_day
        and pair.other.said.is_day
        and _is_one_long_quotation(pair)
        and not any(reason.test(pair) for reason in SAID_TWICE)
    )


def is_told_twice(one: Variant, other: Variant) -> bool:
    """Whether an article itself gives one long quotation on two days.

    Then no third wording may bring the two together.
    """
    if not one.stated_on or not other.stated_on or one.stated_on == other.stated_on:
        return False
    pair = Evidence(one, other)
    return pair.shares_article and _is_one_long_quotation(pair)


def _is_one_long_quotation(pair: Evidence) -> bool:
    """Whether both quote, and nearly all words of the shorter one are in the other, in order."""
    one, other = pair.one.wording.words, pair.other.wording.words
    return (
        (pair.weight >= LEAST_WEIGHT or _is_line_of_one_occasion(pair))
        and _is_quoted(pair.one)
        and _is_quoted(pair.other)
        and common_in_order(one, other) >= NEARLY_ALL * min(len(one), len(other))
    )


def _is_line_of_one_occasion(pair: Evidence) -> bool:
    """Whether both give a whole line word for word, from the same place or the same medium."""
    one, other = pair.one.wording.line, pair.other.wording.line
    is_line = one == other and len(one) >= WHOLE_LINE
    media = (pair.one.channels & pair.other.channels) - _EVERY_DAY
    return is_line and pair.days_apart <= NEAR_DAYS and (pair.shares_venue or bool(media))


def _is_quoted(variant: Variant) -> bool:
    return any(one.statement.mode is Mode.DIRECT for one in variant.seen)


def _is_of_one_outlet(pair: Evidence) -> bool:
    return len({one.publisher for one in (*pair.one.seen, *pair.other.seen)}) == 1


def _is_told_again(pair: Evidence) -> bool:
    return any(one.is_again for one in (*pair.one.seen, *pair.other.seen))


def _is_reported_late(pair: Evidence) -> bool:
    one, other = (
        min((seen.published_on for seen in variant.seen if seen.published_on), default=None)
        for variant in (pair.one, pair.other)
    )
    return one is not None and other is not None and abs((one - other).days) > FEW_DAYS


def _is_old_line(pair: Evidence) -> bool:
    """Whether articles give a further day for these words that is not near the two."""
    days = pair.one.said.union(pair.other.said)
    return any(not told.overlaps(days, FEW_DAYS) for told in pair.one.told | pair.other.told)


SAID_TWICE: tuple[SaidTwice, ...] = (
    SaidTwice("an article has both", lambda pair: pair.shares_article),
    SaidTwice("one outlet gives both", _is_of_one_outlet),
    SaidTwice("a text tells that it was said again", _is_told_again),
    SaidTwice("reported long after one another", _is_reported_late),
    SaidTwice("said in two places", lambda pair: pair.names_two_places),
    SaidTwice("a line of the speaker's, said weeks ago too", _is_old_line),
)
