"""Circumstances that make it more or less likely that two wordings are one statement.

To add one: a row with what it moves the weight of a level by. What stays out: the words themselves
(``levels.py``, which says what the weights were set on).
"""

from collections.abc import Callable
from dataclasses import dataclass

from pipeline.links.evidence import Evidence
from pipeline.links.two_days import is_one_saying


@dataclass(frozen=True, slots=True)
class Scene:
    """A circumstance that moves the weight of a level."""

    name: str
    test: Callable[[Evidence], bool]
    weight: float
    why: str


SCENES: tuple[Scene, ...] = (
    Scene(
        "known other day",
        lambda pair: pair.days_are_stated and pair.days_apart > 0 and not is_one_saying(pair),
        -0.6,
        "both texts give the day of saying, and not the same",
    ),
    Scene(
        "day in doubt",
        is_one_saying,
        -0.25,
        "sources give two days, but so long a quotation is hardly said twice in the same words",
    ),
    Scene("same day", lambda pair: pair.is_on_one_day, 0.05, "said on the same day"),
    Scene(
        "no known day",
        lambda pair: pair.is_dayless and not pair.is_reported_near,
        -0.25,
        "the day of saying is not known, and they were reported days apart",
    ),
    Scene("same place", lambda pair: pair.shares_venue, 0.1, "said in the same place"),
    Scene("other place", lambda pair: pair.venues_differ, -0.15, "said in different places"),
    Scene("other medium", lambda pair: pair.channels_differ, -0.1, "said through different media"),
)
