"""A set of rules, tried only where the text can hold one of them.

One pass over the words finds *zones*: runs of words that some rule knows, with at least one
trigger in them (a word of a lexicon slot, or a number). The rules that use a slot of that
class are then tried at every word of the zone that they can begin with. The cost is linear in
the length of the text.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, TypeVar

from pipeline.rules.openings import DIGIT, ByOpening
from pipeline.rules.overlaps import Candidate
from pipeline.rules.rule import Rule
from pipeline.rules.slots import CAN_BEGIN, compile_pattern, expand, needed_slots, slot_names

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
        for words, classes in self._zones(text):
            for start, word in words:
                if word == DIGIT and not CAN_BEGIN.match(text, start):
                    continue  # most numbers of the news: an amount after '$', the end of '1.5'
                for rule, match_at in self._rules_for(classes, word):
                    match = match_at(text, start)
                    if match is not None:
                        yield Candidate(rule, match, start, match.end())

    def _zones(self, text: str) -> Iterator[tuple[list[tuple[int, str]], int]]:
        """The words of one zone with their starts, and which classes they have (as bits)."""
        vocabulary, number = self._vocabulary, self._bits[NUMBER]
        words: list[tuple[int, str]] = []
        classes, end = 0, 0
        for token in _TOKEN.finditer(text):
            word = token[0].lower()
            bits = vocabulary.get(word)
            if bits is None:
                if not word.isdecimal():
                    continue
                word, bits = DIGIT, number
            start = token.start()
            if start - end > _WIDEST_GAP or "\n" in text[end:start]:
                if classes:
                    yield words, classes
                words, classes = [], 0
            words.append((start, word))
            classes |= bits
            end = token.end()
        if classes:
            yield words, classes

    def _rules_for(self, classes: int, word: str) -> "_Tried[ResultT]":
        """The rules to try at a word of a zone with these classes."""
        found = self._chosen.get((classes, word))
        if found is None:
            found = self._chosen[classes, word] = tuple(
                (one.rule, one.pattern.match)
                for one in self._by_opening.at(word)
                if one.some & classes and one.needed & classes == one.needed
            )
        return found

    @cached_property
    def _chosen(self) -> "dict[tuple[int, str], _Tried[ResultT]]":
        return {}

    @cached_property
    def _bits(self) -> dict[str, int]:
        names = sorted(frozenset({NUMBER}).union(*self.triggers.values()) - self.numeric)
        return {name: 1 << place for place, name in enumerate(names)}

    @cached_property
    def _by_opening(self) -> "ByOpening[_Compiled[ResultT]]":
        return ByOpening(((rule.pattern, self._compiled(rule)) for rule in self.rules), self.slots)

    def _compiled(self, rule: Rule[ResultT]) -> "_Compiled[ResultT]":
        return _Compiled(
            rule,
            compile_pattern(rule.pattern, self.slots),
            self._classes(slot_names(rule.pattern)),
            self._classes(needed_slots(rule.pattern)),
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


@dataclass(frozen=True, slots=True)
class _Compiled(Generic[ResultT]):
    """A rule with the classes of which one must be in the zone, and those that all must be."""

    rule: Rule[ResultT]
    pattern: re.Pattern[str]
    some: int
    needed: int


_Tried = tuple[tuple[Rule[ResultT], Callable[[str, int], "re.Match[str] | None"]], ...]


def _literal_words(patterns: Iterable[str]) -> Iterator[str]:
    for pattern in patterns:
        for found in _WORD.finditer(_SYNTAX.sub(" ", pattern)):
            yield found[0].lower()
