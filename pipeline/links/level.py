"""A step of judgement between two wordings, and where the wordings of its example stand."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from pipeline.links.evidence import Evidence


class Setting(StrEnum):
    """Where the two wordings of an example stand."""

    TWO_ARTICLES = "two articles"
    ONE_ARTICLE = "one article"
    QUOTED_TWICE = "two quotations of one article"
    QUOTED = "two quotations of one day"
    BESIDE = "a report, then the quotation"
    NEAR = "a quotation, then a report"
    HEADLINE = "headline and body"
    ONE_DAY = "two articles about one day"
    LAYERED = "one inside the other"


@dataclass(frozen=True, slots=True)
class Level:
    """A named step of judgement.

    ``test`` reads the evidence of a pair; ``why`` is said to the reader; ``example`` is a pair of
    wordings that falls into it. A level of weight 0 says "different"; where ``is_final`` holds, no
    third wording may bring the two together either. Where a level ``attaches``, the shorter wording
    has too few words to be compared with others: it goes where the longer one goes.
    """

    name: str
    test: Callable[[Evidence], bool]
    weight: float
    why: str
    example: tuple[str, str]
    setting: Setting = Setting.TWO_ARTICLES
    is_final: bool = False
    attaches: bool = False
