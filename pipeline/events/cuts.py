"""Where a stretch of a sentence falls into clauses: at openers and commas between verbs.

"After Friday he left" is one clause, "after the deal collapsed on Friday he left" is two: an
opener starts a clause only where a verb follows it before the next mark.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.events.asides import asides_in, places_in, quotes_in
from pipeline.events.inside_clauses import (
    PREPOSITIONS,
    closes_date,
    is_as_office,
    is_because_of,
    stands_inside,
)
from pipeline.events.verbs import COMMA, WORD, Verb
from pipeline.lexicon import irregular_participles, table, words

_MARK = re.compile(
    r",(?!\d)|(?<![\w-])(?:"
    + "|".join(sorted(words("clause_openers"), key=len, reverse=True))
    + r")(?![\w-])"
)
_SAYING = frozenset({"said", "wrote", "added", "told", "argued", "reported", "showed"})
"""Behind a comma these speak of the words before it."""
LEANING = frozenset({"subordinate", "relative"})
_SETS_APART = frozenset({"who", "which", "whose"})
_LEADS = re.compile(
    r"\s(?:(?:the|this|last|next|early|late|mid|about|around|at|least|shortly)\s){0,2}"
)
"""Between a preposition and the date that it leads to."""
_NO_SUBJECT = re.compile(
    r" (?:(?:still|not|only|once|first|barely) |(?!(?:nothing|anything|something|everything"
    r"|spending|morning|evening|spring|housing|king|trading|voting|fighting|training)\b)[a-z]+ing\b)"
)
"""Behind "while": "while talking about it, he made"; its own verb stands before the comma."""
_OPENS_WITH_TWO = re.compile(r"\b(?:[Bb]y the time|(?:Even|Just) (?:as|if|when|though))\b")
_LAST_WORD = re.compile(r"\b([a-z]+) $")
_TO = re.compile(r"\bto (?:not )?(?!the\b|a\b|an\b|his\b|her\b)[a-z]{2,} ")
_TO_REACH = 120
"""Characters between "to" and the "and" of a second verb."""
_ADVERBS = re.compile(r" (?:(?:also|then|now|never|later|once|[a-z]+ly) ){0,2}")
_FEW = 6
"""Marks inside a clause set apart."""
_BOTH = 2
"""Marks around words set apart."""
_NEAR = 20
"""Characters before "and" that hold the word before it."""


@dataclass(frozen=True, slots=True)
class Cut:
    """Where a clause starts, and the word that opens it, if one does."""

    start: int
    opener: str | None
    leans: bool = False
    """Whether it is a subordinate or relative clause, also as "but when"."""
    is_relative: bool = False
    """Whether a comma and "who", "which" or "whose" open it."""
    broken: bool = False
    """Whether it starts inside a sentence with a phrase: "(he said) in May, and she left"."""


def kind_of(opener: str | None) -> str | None:
    """``subordinate``, ``relative`` or ``coordinate``; ``None`` for a main clause."""
    return table("clause_openers", "kind").get((opener or "").strip().lower())


def has_verb(verbs: Sequence[Verb], start: int, end: int) -> bool:
    """Whether one of the verbs stands in ``text[start:end]``."""
    return any(start <= verb.start < end for verb in verbs)


def cuts(
    text: str, start: int, end: int, verbs: Sequence[Verb], at: tuple[int, int]
) -> Iterator[Cut]:
    """The cuts of a stretch in order, the first at its start; none falls into the date ``at``."""
    asides = asides_in(text, start, end, at) + quotes_in(text, start, end, at)
    asides += places_in(text, start, end)
    marks = [
        mark
        for mark in _MARK.finditer(text, start, end)
        if not at[0] < mark.end() <= at[1]
        and not any(first <= mark.start() < last for first, last in asides)
        and not stands_inside(text, start, mark)
        and not closes_date(text, start, mark)
        and not (mark.group() in PREPOSITIONS and _LEADS.fullmatch(text, mark.end(), at[0]))
    ]
    opener = _opener(text, start, end, verbs)
    leans, broken = kind_of(opener) in LEANING, _is_broken(text, start, end)
    last = Cut(start, opener, leans, broken=broken)
    yield last
    for number, mark in enumerate(marks):
        if _follows_and(text, marks, number) or _before_and(text, marks, number):
            continue
        until = _until(text, marks, number, (end, at[0]), verbs)
        if _is_cut(text, mark, last, verbs, end if mark.group() == "," else until):
            leans = (
                kind_of(mark.group()) in LEANING
                or _goes_on_leaning(text, marks, number)
                or (last.leans and _shares_subject(text, mark, verbs))
            )
            is_relative = mark.group() in _SETS_APART and text.endswith(", ", 0, mark.start())
            last = Cut(
                mark.start(), None if mark.group() == "," else mark.group(), leans, is_relative
            )
            yield last


def _is_cut(text: str, mark: re.Match[str], last: Cut, verbs: Sequence[Verb], until: int) -> bool:
    """Whether a mark opens a clause.

    A comma does so only where it ends a clause that leans on another; "and" and "but" only after
    a verb.
    """
    if not has_verb(verbs, mark.end(), until):
        return False
    ended = has_verb(verbs, last.start, mark.start())
    if mark.group() == ",":
        if last.is_relative and _closes_later(text, mark, verbs):
            return False
        return ended and (last.leans or _goes_on(text, mark, verbs))
    if _joins_verbs(text, mark, verbs) or _joins_infinitives(text, mark, verbs):
        return False
    return ended or last.broken or kind_of(mark.group()) in LEANING


def _closes_later(text: str, mark: re.Match[str], verbs: Sequence[Verb]) -> bool:
    """Whether a later comma closes a clause: "whose left-wing, lesser-known bid won, will"."""
    verb = next((verb for verb in verbs if verb.start >= mark.end()), None)
    if verb is None or not text.endswith(", ", 0, verb.start):
        return False
    return verb.start > mark.end() + 1


def _joins_verbs(text: str, mark: re.Match[str], verbs: Sequence[Verb]) -> bool:
    """Whether "and" stands right between two verbs in the past: "was written and recorded"."""
    follows = any(verb.start == mark.end() + 1 and verb.tense == "past" for verb in verbs)
    if not follows or mark.group() not in ("and", "or"):
        return False
    word = _LAST_WORD.search(text, max(0, mark.start() - _NEAR), mark.start())
    if word is not None and word[1] in irregular_participles():
        return True
    return any(verb.end + 1 == mark.start() and verb.tense == "past" for verb in verbs)


def _joins_infinitives(text: str, mark: re.Match[str], verbs: Sequence[Verb]) -> bool:
    """Whether "to" leads to both verbs beside "and": "set to win the vote and go home"."""
    verb = next((verb for verb in verbs if verb.start == mark.end() + 1), None)
    is_base = verb is not None and verb.tense in ("present", "bare") and verb.word[-1:] != "s"
    last = next((one for one in reversed(verbs) if one.end <= mark.start()), None)
    start = max(last.end if last else 0, mark.start() - _TO_REACH)
    return is_base and _TO.search(text, start, mark.start()) is not None


def _goes_on(text: str, mark: re.Match[str], verbs: Sequence[Verb]) -> bool:
    """Whether a past verb follows a comma at once: "he came in May, lost in June and left"."""
    first = mark.end() + 1
    last = next((verb for verb in reversed(verbs) if verb.end <= mark.start()), None)
    if last is None or "," in text[last.end : mark.start()]:
        return False  # 'after the mayor, Ana Ruiz, left'
    if last.tense == "present":
        return False  # 'the book includes her profile, published in 1997'
    return any(
        verb.start == first and verb.tense == "past" and verb.word not in _SAYING for verb in verbs
    )


def _shares_subject(text: str, mark: re.Match[str], verbs: Sequence[Verb]) -> bool:
    """Whether a verb follows "and" at once, so that it goes on with the clause before."""
    verb = next((verb for verb in verbs if verb.start >= mark.end()), None)
    return mark.group() != "," and verb is not None and text[mark.end() : verb.start] == " "


def _until(
    text: str,
    marks: Sequence[re.Match[str]],
    number: int,
    end_and_date: tuple[int, int],
    verbs: Sequence[Verb],
) -> int:
    """How far the verb of a clause may be: to the next mark; past commas after a leaning opener."""
    end, at = end_and_date
    opener = marks[number].group()
    leaning = kind_of(opener) in LEANING and opener not in PREPOSITIONS
    past = (",", "and", "or") if leaning else ()
    if leaning and _NO_SUBJECT.match(text, marks[number].end()):
        past = ()
    if _is_parted(text, marks, number, verbs, at):
        return end
    last = marks[number].end()
    for mark in marks[number + 1 :]:
        if mark.start() - last <= 1 and mark.group() != ",":
            last = mark.end()  # 'and since then he'
        elif mark.group() not in past:
            return mark.start()
    return end


def _is_parted(
    text: str, marks: Sequence[re.Match[str]], number: int, verbs: Sequence[Verb], at: int
) -> bool:
    """Whether words set apart stand between a subject behind "and" and its verb.

    Where the date ``at`` stands in those words, what they are about begins behind "and".
    """
    after = marks[number + 1 : number + 3]
    if kind_of(marks[number].group()) != "coordinate" or len(after) != _BOTH:
        return False
    if after[0].group() != "," or has_verb(verbs, marks[number].end(), after[0].start()):
        return False
    if kind_of(after[1].group()) == "relative":  # but not 'met Berg and Holm, both of whom left'
        is_of = text[after[0].end() : after[1].start()].endswith(" of ")
        return not is_of and (
            after[1].start() < at or _goes_on_behind(text, marks[number + 3 :], verbs)
        )
    return after[1].group() == "," and any(verb.start == after[1].end() + 1 for verb in verbs)


def _goes_on_behind(text: str, marks: Sequence[re.Match[str]], verbs: Sequence[Verb]) -> bool:
    """Whether a verb follows one of the next commas: "and Berg, who was ill, (stayed home)"."""
    commas = [mark.end() for mark in marks[:_FEW] if mark.group() == ","]
    return any(_ADVERBS.fullmatch(text, comma, verb.start) for comma in commas for verb in verbs)


def _follows_and(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Whether an opener only goes on with the one before it, as "then" in "and then"."""
    before = marks[number - 1] if number else None
    return bool(
        before
        and before.group() != ","
        and marks[number].group() != ","
        and not text[before.end() : marks[number].start()].strip()
    )


def _is_broken(text: str, start: int, end: int) -> bool:
    first = WORD.search(text, start, end)
    return first is not None and first.group() in table("clause_words", "leads")


def _before_and(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Whether a comma only stands before "and" or "but", which then decides."""
    if number + 1 == len(marks) or marks[number].group() != ",":
        return False
    after = marks[number + 1]
    beside = not text[marks[number].end() : after.start()].strip()
    return beside and kind_of(after.group()) == "coordinate"


def _goes_on_leaning(text: str, marks: Sequence[re.Match[str]], number: int) -> bool:
    """Whether the opener is followed at once by a leaning one, as "when" in "but when"."""
    if number + 1 == len(marks) or not _follows_and(text, marks, number + 1):
        return False
    return kind_of(marks[number + 1].group()) in LEANING


def _opener(text: str, start: int, end: int, verbs: Sequence[Verb]) -> str | None:
    """The word that opens a stretch, if it opens a clause; "That" points at something.

    "As a senator, she voted" and "After years of strikes, it closed" open with a preposition.
    """
    first = _OPENS_WITH_TWO.search(text, start, end) or WORD.search(text, start, end)
    if first is None or text[start : first.start()].strip(" ,") or not kind_of(first.group()):
        return None
    comma = COMMA.search(text, first.end(), end)
    has_no_subject = _NO_SUBJECT.match(text, first.end())
    if comma is not None and (first.group().lower() in PREPOSITIONS or has_no_subject):
        return text[start : first.end()] if has_verb(verbs, start, comma.start()) else None
    if is_because_of(text, first) or is_as_office(text, first) or first.group() == "That":
        return None
    return text[start : first.end()]
