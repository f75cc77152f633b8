"""How the matches of a pattern can begin, so that it is tried only where one can.

Reads what the rules use of the syntax of ``re``: letters, classes, groups, choices, repeats and
lookarounds; and ``{slots}``, each read once for all rules. Whatever it cannot tell it leaves
open, so a pattern is tried too often, never too seldom.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

ThingT = TypeVar("ThingT")

LENGTH = 6
"""Characters of an opening that are told; more tell hardly any two words of a lexicon apart."""

DIGIT = "0"
"""Stands for any digit."""

_Heads = frozenset[tuple[str, bool]]
"""Beginnings, each with whether what follows it is still to be told."""

_NOTHING: _Heads = frozenset({("", True)})
_ANYTHING: _Heads = frozenset({("", False)})
_DIGITS: _Heads = frozenset({(DIGIT, False)})
_SPACE: _Heads = frozenset({(" ", False)})
_ESCAPES = {"d": _DIGITS, "b": _NOTHING, "B": _NOTHING, "A": _NOTHING, "Z": _NOTHING}
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class Openings:
    """Reads patterns whose ``{slots}`` stand for other patterns."""

    def __init__(self, slots: Mapping[str, str]) -> None:
        self._slots = {name: _Reader(said, {}).choices() for name, said in slots.items()}

    def of(self, pattern: str) -> frozenset[str]:
        """Beginnings in lower case, with one of which every match begins; ``""`` is any.

        Nothing is told behind a space: the word before it is enough to find a rule by.
        """
        return frozenset(head for head, _ in _Reader(pattern, self._slots).choices())


class ByOpening(Generic[ThingT]):
    """Things with patterns, found by a word that a match of the pattern can begin with."""

    def __init__(self, things: Iterable[tuple[str, ThingT]], slots: Mapping[str, str]) -> None:
        openings = Openings(slots)
        self._places: list[ThingT] = []
        self._whole: dict[str, set[int]] = {}
        self._begun: dict[str, set[int]] = {}
        self._told: dict[str, tuple[ThingT, ...]] = {}
        for place, (pattern, thing) in enumerate(things):
            self._places.append(thing)
            for head in openings.of(pattern):
                word = _first_word(head)
                heads = self._begun if word == head else self._whole
                heads.setdefault(word, set()).add(place)

    def at(self, word: str) -> tuple[ThingT, ...]:
        """Those that can begin with a word in lower case, or with a number as ``DIGIT``."""
        if word not in self._told:
            self._told[word] = tuple(self._places[place] for place in sorted(self._at(word)))
        return self._told[word]

    def _at(self, word: str) -> set[int]:
        begun = (self._begun.get(word[:length], ()) for length in range(LENGTH + 1))
        return set(self._whole.get(word, ())).union(*begun)


def _first_word(head: str) -> str:
    """The number or the letters that an opening begins with."""
    if head.startswith(DIGIT):
        return head
    return next((head[:at] for at, char in enumerate(head) if not _is_letter(char)), head)


def _is_letter(char: str) -> bool:
    return char.isalnum() and not char.isdecimal()


@dataclass
class _Reader:
    """A pattern with the place that reading has come to."""

    pattern: str
    slots: Mapping[str, _Heads]
    at: int = 0

    def choices(self) -> _Heads:
        """How the choices up to the end of the group begin."""
        heads = self._sequence()
        while self._next() == "|":
            self.at += 1
            heads |= self._sequence()
        return heads

    def _sequence(self) -> _Heads:
        heads = _NOTHING
        while self._next() not in ("", "|", ")"):
            heads = _followed(heads, self._repeated(self._atom()))
        return heads

    def _atom(self) -> _Heads:
        char = self._next()
        if char == "(":
            return self._group()
        if char == "[":
            return self._class()
        if char == "{":
            return self._slot()
        self.at += 1
        if char == "\\":
            self.at += 1
            escaped = self.pattern[self.at - 1]
            return _ESCAPES.get(escaped) or (_ANYTHING if escaped.isalnum() else _letter(escaped))
        if char == " ":
            return _SPACE
        return _NOTHING if char in "^$" else _ANYTHING if char == "." else _letter(char)

    def _slot(self) -> _Heads:
        start, self.at = self.at + 1, self.pattern.index("}", self.at) + 1
        return self.slots[self.pattern[start : self.at - 1].partition(":")[0]]

    def _group(self) -> _Heads:
        rest = self.pattern[self.at : self.at + 4]
        if rest == "(?P=":
            self.at = self.pattern.index(")", self.at) + 1
            return _ANYTHING
        if rest.startswith("(?P<"):
            self.at = self.pattern.index(">", self.at) + 1
        elif rest.startswith(_LOOKS):
            self.at += 4 if rest.startswith("(?<") else 3
        elif rest.startswith("(?"):
            self.at = self.pattern.index(":", self.at) + 1
        else:
            self.at += 1
        heads = self.choices()
        self.at += 1
        return _NOTHING if rest.startswith(_LOOKS) else heads

    def _class(self) -> _Heads:
        start = self.at = self.at + 1
        while self._next() != "]" or self.at == start:
            self.at += 2 if self._next() == "\\" else 1
        inside = self.pattern[start : self.at]
        self.at += 1
        if all(char.isdigit() or char == "-" for char in inside.replace(r"\d", DIGIT)):
            return _DIGITS
        if inside.startswith("^") or "\\" in inside or "-" in inside.strip("-"):
            return _ANYTHING
        return frozenset().union(*map(_letter, inside))

    def _repeated(self, heads: _Heads) -> _Heads:
        sign = self._next()
        if not sign or sign not in "?*+{" or (sign == "{" and self._at_slot()):
            return heads
        if sign == "{":
            least = self.pattern[self.at + 1]
            self.at = self.pattern.index("}", self.at)
        else:
            least = "1" if sign == "+" else "0"
        self.at += 1
        if self._next() in ("?", "+"):
            self.at += 1
        once = heads if sign == "?" else frozenset((head, False) for head, _ in heads)
        return once | _NOTHING if least == "0" else once

    def _at_slot(self) -> bool:
        """Whether a brace opens the name of a slot, not a number of repeats."""
        return self.pattern[self.at + 1 : self.at + 2].isalpha()

    def _next(self) -> str:
        return self.pattern[self.at : self.at + 1]


def _letter(char: str) -> _Heads:
    return _DIGITS if char.isdigit() else frozenset({(char.lower(), True)})


def _followed(heads: _Heads, then: _Heads) -> _Heads:
    """Beginnings of the first, and where it is over, of the second after it."""
    told = {head for head in heads if not head[1] or len(head[0]) >= LENGTH}
    for head, _ in heads - told:
        told.update(((head + more)[:LENGTH], still) for more, still in then)
    return frozenset(told)
