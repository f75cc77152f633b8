"""The tokens of a wording: contractions opened, states and figures each in one form.

A figure is ``#`` and its value ("#24" for "24" and for "twenty-four"), a state ``@`` and its code
("@US" for "American", "the U.S." and "Washington").
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from pipeline.lexicon import rows, table, words

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,4}|\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?|[.!?…:;]+|(?<=\b[Nn]o),"
)
_STOPS = frozenset(".!?…:;,")
_GOES_ON = frozenset(";,")
"""After these a capital is a name: they end a clause, no sentence ("No, Berg lost")."""
SHORT_NAME = 3
"""Names of up to so many letters must be written in capitals: "US", not "Us"."""

_LONGEST_STATE = 5
_HUNDRED = 100
_MULTIPLES = frozenset({1e2, 1e3, 1e6, 1e9, 1e12})


@dataclass(frozen=True, slots=True)
class Token:
    """One word as it is compared; a name by its capital; the first word of its clause."""

    form: str
    is_name: bool = False
    begins: bool = False


def tokens_of(text: str, *, opens: bool = True) -> list[Token]:
    """The tokens of a text in order; ``opens`` says that it begins a sentence."""
    raw = _TOKEN.findall(text.replace("’", "'"))
    return list(_figures(_states(raw, opens=opens)))


def _states(raw: list[str], *, opens: bool) -> Iterator[Token]:
    """States in one form, words in lower case, contractions opened."""
    starts, longest = _state_forms()
    is_headline = _is_headline(raw)
    at = 0
    begins = opens
    while at < len(raw):
        word = raw[at]
        if word[0] in _STOPS:
            # "Ms. Lind" is one name; a sentence begins only after other words.
            begins = not (at and word == "." and raw[at - 1].lower() in words("abbreviations"))
            opens = begins and word not in _GOES_ON
            at += 1
            continue
        size = _state_at(raw, at, starts, longest)
        if size:
            yield Token("@" + longest[_joined(raw[at : at + size])], begins=begins)
        else:
            is_name = word[0].isupper() and not opens and not is_headline
            yield from _opened(Token(word, is_name, begins))
        at, opens, begins = at + (size or 1), False, False


def _state_at(raw: list[str], at: int, starts: frozenset[str], forms: dict[str, str]) -> int:
    """How many tokens from ``at`` name a state; 0 where none do."""
    if not raw[at][0].isupper() or _bare(raw[at]).lower() not in starts:
        return 0
    for size in range(min(_LONGEST_STATE, len(raw) - at), 0, -1):
        name = _joined(raw[at : at + size])
        if name in forms and (len(name) > SHORT_NAME or raw[at].isupper()):
            return size
    return 0


def _joined(name: list[str]) -> str:
    return " ".join([*name[:-1], _bare(name[-1])]).lower()


def _bare(word: str) -> str:
    return word.removesuffix("'s")


@cache
def _state_forms() -> tuple[frozenset[str], dict[str, str]]:
    """The first words of all names of states, and from name to code."""
    named = [*rows("countries"), *rows("other_names")]
    forms = {row["form"]: row["code"] for row in named}
    forms |= {f"{row['form']}s": row["code"] for row in named if row.get("sense") == "demonym"}
    return frozenset(_bare(form.split()[0]) for form in forms), forms


def _is_headline(raw: list[str]) -> bool:
    """Whether nearly every word has a capital, so that a capital says nothing."""
    long = [word for word in raw if len(word) > SHORT_NAME and word[0].isalpha()]
    if raw and raw[0][0].islower():
        return False
    return len(long) >= SHORT_NAME and sum(word[0].isupper() for word in long) > 0.7 * len(long)


def _opened(token: Token) -> Iterator[Token]:
    """The word in lower case, without a possessive; "won't" is "will not"."""
    lower = token.form.lower()
    if lower.endswith("n't"):
        yield Token(lower[:-3], begins=token.begins)
        yield Token("not")
    elif lower == "cannot":
        yield Token("can", begins=token.begins)
        yield Token("not")
    elif lower.endswith("'ll"):
        yield replace(token, form=lower.removesuffix("'ll"))
        yield Token("will")
    else:
        yield replace(token, form=lower.partition("'")[0])


def _figures(tokens: Iterator[Token]) -> Iterator[Token]:
    """Runs of number words and figures as one figure."""
    run: list[float] = []
    begins = False
    for token in tokens:
        value = _value(token.form)
        if value is not None:
            begins = token.begins if not run else begins
            run.append(value)
            continue
        yield from _figure(run, begins=begins)
        run = []
        yield token
    yield from _figure(run, begins=begins)


def _figure(run: list[float], *, begins: bool) -> Iterator[Token]:
    """Put "two hundred" together as 200, "twenty four" as 24; other neighbours stay apart."""
    if not run:
        return
    total = run[0]
    for value in run[1:]:
        if value in _MULTIPLES and value > total:
            total *= value
        elif value < total and total % 10 == 0 and value < _HUNDRED:
            total += value
        else:
            yield Token(f"#{total:g}", begins=begins)
            total, begins = value, False
    yield Token(f"#{total:.12g}", begins=begins)


def _value(form: str) -> float | None:
    if form[0].isdigit():
        plain = form.replace(",", "")
        return float(plain) if plain.replace(".", "", 1).isdecimal() else None
    return _number_words().get(form)


@cache
def _number_words() -> dict[str, float]:
    values = {**table("numbers_en", "value"), **table("large_numbers", "value")}
    classes = table("numbers_en", "class")
    return {
        form: float(value)
        for form, value in values.items()
        if classes.get(form, "multiple") in {"cardinal", "multiple"} and form != "one"
    }
