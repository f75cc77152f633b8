"""A set of rules, tried only where the text can hold one of them.

One pass over the words finds *zones*: runs of words that some rule knows, with at least one
trigger in them (a word of a lexicon slot, or a number). The rules that use a slot of that
class are then tried at every word of the zone. The cost is linear in the length of the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from pipeline.rules.overlaps import Candidate
from pipeline.rules.rule import Rule
from pipeline.rules.slots import compile_pattern, expand, first_slot, needed_slots, slot_names

ResultT = TypeVar("ResultT")

NUMBER = "number"
"""The trigger class of digits."""

_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_SYNTAX = re.compile(r"\\.|\(\?P<\w+>|\[[^\]]*\]|\(\?[a-z-]+:")
_WORD = re.compile(r"[^\W\d_]+")
_WIDEST_GAP = 3


@dataclass(frozen=True)
class Grammar(Generic[ResultT]):
    """Rules with the slots they use.

    ``slots`` maps a slot to its pattern; ``triggers`` maps a word in lower case to the slots
    it can fill; ``numeric`` names the slots that begin with digits.
    """

    rules: tuple[Rule[ResultT], ...]
    slots: Mapping[str, str]
    triggers: Mapping[str, frozenset[str]]
    numeric: frozenset[str]

    def __post_init__(self) -> None:
        known = self.numeric.union(*self.triggers.values())
        for rule in self.rules:
            if not slot_names(rule.pattern) & known:
                raise ValueError(f"{rule.name}: no slot of the pattern can trigger the rule")

    def candidates(self, text: str) -> Iterator[Candidate[ResultT]]:
        """Every rule that fits somewhere, by place."""
        for starts, classes in self._zones(text):
            at_words, at_digits = self._rules_for(classes)
            for start in starts:
                for rule, match_at in at_digits if text[start].isdecimal() else at_words:
                    match = match_at(text, start)
                    if match is not None:
                        yield Candidate(rule, match, start, match.end())

    def _zones(self, text: str) -> Iterator[tuple[list[int], int]]:
        """Where words of one zone start, and which classes its words have (as bits)."""
        vocabulary, number = self._vocabulary, self._bits[NUMBER]
        starts: list[int] = []
        classes, end = 0, 0
        for token in _TOKEN.finditer(text):
            word = token[0]
            bits = vocabulary.get(word.lower())
            if bits is None:
                bits = number if word.isdecimal() else -1
            if bits < 0:
                continue
            start = token.start()
            if start - end > _WIDEST_GAP or "\n" in text[end:start]:
                if classes:
                    yield starts, classes
                starts, classes = [], 0
            starts.append(start)
            classes |= bits
            end = token.end()
        if classes:
            yield starts, classes

    def _rules_for(self, classes: int) -> "tuple[_Compiled[ResultT], _Compiled[ResultT]]":
        """The rules to try at the words of a zone, and those to try at its digits."""
        found = self._chosen.get(classes)
        if found is None:
            at_digits = tuple(
                (rule, pattern.match)
                for rule, pattern, some, needed in self._compiled
                if some & classes and needed & classes == needed
            )
            at_words = tuple(one for one in at_digits if not self._opens_with_digits(one[0]))
            found = self._chosen[classes] = (at_words, at_digits)
        return found

    def _opens_with_digits(self, rule: Rule[ResultT]) -> bool:
        return first_slot(rule.pattern) in self.numeric

    @cached_property
    def _chosen(self) -> "dict[int, tuple[_Compiled[ResultT], _Compiled[ResultT]]]":
        return {}

    @cached_property
    def _bits(self) -> dict[str, int]:
        names = sorted(frozenset({NUMBER}).union(*self.triggers.values()) - self.numeric)
        return {name: 1 << place for place, name in enumerate(names)}

    @cached_property
    def _compiled(self) -> tuple[tuple[Rule[ResultT], re.Pattern[str], int, int], ...]:
        """The rules with the classes of which one, and those of which all must be there."""
        return tuple(
            (
                rule,
                compile_pattern(rule.pattern, self.slots),
                self._classes(slot_names(rule.pattern)),
                self._classes(needed_slots(rule.pattern)),
            )
            for rule in self.rules
        )

    def _classes(self, slots: frozenset[str]) -> int:
        bits = sum(self._bits[name] for name in slots if name in self._bits)
        return bits | (self._bits[NUMBER] if slots & self.numeric else 0)

    @cached_property
    def _vocabulary(self) -> dict[str, int]:
        """Every word a rule can start with or go through; 0 for those that trigger nothing."""
        patterns = (expand(rule.pattern, self.slots) for rule in self.rules)
        known = dict.fromkeys(_literal_words(patterns), 0)
        for word, slots in self.triggers.items():
            known[word] = sum(self._bits[slot] for slot in slots if slot in self._bits)
        return known


_MatchAt = Callable[[str, int], "re.Match[str] | None"]
_Compiled = tuple[tuple[Rule[ResultT], _MatchAt], ...]


def _literal_words(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        for found in _WORD.finditer(_SYNTAX.sub(" ", pattern)):
            yield found[0].lower()
