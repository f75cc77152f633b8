"""Words of saying and believing, with the frames each of them needs.

In: ``cue_verbs.csv`` and ``cue_nouns.csv``. Out: for every inflected form the cue words it can
be. A strong verb takes a bare clause and stands after its subject in inverted order; a weak one
needs its frame. Where the words of a cue stand in a sentence is no matter of this module.
"""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from types import MappingProxyType

from pipeline.lexicon import Row, rows
from pipeline.models import Act


class Form(StrEnum):
    """Which form of its verb a word is."""

    BASE = "base"
    THIRD = "third"
    PAST = "past"
    PARTICIPLE = "participle"
    ING = "ing"


@dataclass(frozen=True, slots=True)
class CueVerb:
    """A verb of saying or believing in one of its forms.

    ``frames`` are what it takes: ``clause`` (with or without *that*), ``that``, ``quote``,
    ``object``, ``to``, ``addressee`` before them, or a preposition. ``deed`` and ``greeting``
    mark verbs that can also tell what somebody did, ``matter`` those whose object is only what
    they spoke about.
    """

    lemma: str
    act: Act
    strong: bool
    frames: frozenset[str]
    forms: frozenset[Form]


@dataclass(frozen=True, slots=True)
class CueNoun:
    """A noun of saying or believing; ``frames`` are *that*, *to* or a preposition."""

    act: Act
    frames: frozenset[str]


@cache
def cue_verbs() -> Mapping[str, CueVerb]:
    """From an inflected form, lower case, to the verb it is a form of."""
    found: dict[str, CueVerb] = {}
    for row in rows("cue_verbs"):
        forms: defaultdict[str, set[Form]] = defaultdict(set)
        for word, form in _inflected(row):
            forms[word].add(form)
        for word, kinds in forms.items():
            found.setdefault(word, _verb(row, frozenset(kinds)))
    return MappingProxyType(found)


def is_cue(form: str) -> bool:
    """Whether a form is a cue without a particle or noun: "said", not "sent" or "took"."""
    verb = cue_verbs().get(form)
    return verb is not None and "phrase" not in verb.frames


@cache
def cue_nouns() -> Mapping[str, CueNoun]:
    """From a noun, singular or plural, to what it is."""
    found: dict[str, CueNoun] = {}
    for row in rows("cue_nouns"):
        noun = CueNoun(Act(row["act"]), frozenset(row["frames"].split(";")))
        found[row["form"]] = found[_third(row["form"])] = noun
    return MappingProxyType(found)


def _verb(row: Row, forms: frozenset[Form]) -> CueVerb:
    return CueVerb(
        row["form"],
        Act(row["act"]),
        row["grade"] == "strong",
        frozenset(row["frames"].split(";")),
        forms,
    )


def _inflected(row: Row) -> tuple[tuple[str, Form], ...]:
    base = row["form"]
    return (
        (base, Form.BASE),
        (_third(base), Form.THIRD),
        (row["past"], Form.PAST),
        (row["participle"], Form.PARTICIPLE),
        (_ing(base, row["past"]), Form.ING),
    )


def _third(base: str) -> str:
    if base.endswith("y") and base[-2] not in "aeiou":
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "sh", "ch", "x", "z", "go", "do")) else "s")


def _ing(base: str, past: str) -> str:
    if base.endswith("e") and not base.endswith("ee"):
        return base[:-1] + "ing"
    doubled = base + base[-1]
    return (doubled if past == doubled + "ed" or base in ("begin", "put", "hit") else base) + "ing"
