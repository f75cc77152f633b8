"""In other languages than English: whether the verb beside a date looks back or ahead.

``lexicon/tenses_<code>.csv`` has the words: ``back`` and ``ahead`` are sure (auxiliaries, forms
of known verbs), ``seems_back`` and ``seems_ahead`` are forms that a clause without a sure one is
judged by (participles, present tense: news gives what is to come in it), ``no_verb`` those that
only look like one, ``break`` words that open a clause. A form with a hyphen in front is an ending.
To add a word, add a row; to add a language, a list.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from pipeline.dates.slots import either
from pipeline.lexicon import table

_WORD = re.compile(r"[^\W\d_]+")
_SHORTEST = 2
"""Letters in front of an ending: 'Rat' is no verb."""
_BESIDE = 3
"""Words in front of the date among which a participle is its own; prepositions are two of them."""
_GIVEN = "seems_back"
_SURE, _SEEMING = ("back", "ahead"), ("seems_back", "seems_ahead")


_Told = tuple[str, str]


def tense_of(before: str, after: str, language: str) -> tuple[str | None, str]:
    """``back`` or ``ahead`` with the verb that says so; ``None`` and ``""`` where none does.

    ``before`` and ``after`` are the sentence around the date. Its own clause is asked first, the
    words before the date before those after it, but a participle beside it ('the text adopted
    on Monday will') before a verb behind it; then the verb nearest to it in the sentence.
    """
    parts = _breaks(language)
    earlier, later = parts.split(before), parts.split(after)
    told, tells = _words(earlier[-1])[::-1], _words(later[0])
    beside = [one for one in _told((*told[:_BESIDE], *tells[:1]), language) if one[0] == _GIVEN]
    before_it, after_it = list(_told(told, language)), list(_told(tells, language))
    order = (
        *_of(before_it, _SURE),
        *beside,
        *_of(after_it, _SURE),
        *_of(before_it, _SEEMING),
        *_of(after_it, _SEEMING),
    )
    for kind, word in order:
        return kind.removeprefix("seems_"), word
    return _nearest(earlier[:-1], later[1:], language)


def _of(told: Sequence[_Told], kinds: Sequence[str]) -> Iterator[_Told]:
    return (one for one in told if one[0] in kinds)


def _nearest(earlier: Sequence[str], later: Sequence[str], language: str) -> tuple[str | None, str]:
    """The nearest sure verb of the other clauses; behind the date, if both are as near."""
    behind = _words(" ".join(later))
    ahead = _words(" ".join(earlier))[::-1]
    for place in range(max(len(behind), len(ahead))):
        for side in (behind, ahead):
            for kind, word in _told(side[place : place + 1], language):
                return kind.removeprefix("seems_"), word
    return None, ""


def _words(text: str) -> list[str]:
    return _WORD.findall(text)


def _told(found: Sequence[str], language: str) -> Iterator[_Told]:
    """The words that tell a tense, each with its kind."""
    known, endings = table(f"tenses_{language}", "class"), _endings(language)
    for word in found:
        plain = word.lower().replace("ё", "е")  # most print leaves the dots out
        kind = known.get(word.lower()) or known.get(plain)
        if kind is None and word == word.lower():
            ending = endings.search(word, _SHORTEST) or endings.search(plain, _SHORTEST)
            kind = known[f"-{ending[0]}"].removesuffix("_end") if ending else None
        if kind in (*_SURE, *_SEEMING):
            yield kind, word


@cache
def _endings(language: str) -> re.Pattern[str]:
    forms = [form[1:] for form in table(f"tenses_{language}", "class") if form.startswith("-")]
    return re.compile(f"(?:{either(forms)})$")


@cache
def _breaks(language: str) -> re.Pattern[str]:
    openers = table(f"tenses_{language}", "class").items()
    listed = either([form for form, kind in openers if kind == "break"])
    return re.compile(rf"[,;:()\[\]«»„“”\"—–]|\b(?:{listed})\b(?!-)", re.IGNORECASE)
