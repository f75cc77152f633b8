"""A resolved expression at its place, on its way to becoming a row."""

from dataclasses import dataclass

from pipeline.dates.meaning import Meaning


@dataclass(frozen=True, slots=True)
class Timex:
    """A resolved expression at its place in ``Reading.text``."""

    start: int
    end: int
    meaning: Meaning
    rule: str
    stated: tuple[str, ...]
    bound: str = ""
