"""A rule is a value: a named pattern, what it means, and the phrases that prove it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

ResultT = TypeVar("ResultT")


@dataclass(frozen=True, slots=True)
class Rule(Generic[ResultT]):
    """One form of expression.

    ``name`` is the shape read, in words and angle brackets. ``pattern`` is a plain raw string
    with slots such as ``{month}``. ``resolve`` turns a match (by named groups only) into a
    result, or ``None`` where the form does not apply after all. ``examples`` map a phrase to
    what it must give; ``counterexamples`` must give nothing. The tests run all of them.
    """

    name: str
    pattern: str
    resolve: Callable[..., ResultT | None]
    examples: Mapping[str, str] = field(default_factory=dict)
    counterexamples: tuple[str, ...] = ()
