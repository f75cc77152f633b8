"""Whom "they" means behind a sentence about people in a row: "Ada Lind and Joe Dahl left. They".

In: the place of "they". Out: the names of the row, or the place of a crowd without names. What
stays out: rows that are no subject ("Farmers met Ada Lind and Joe Dahl").
"""

import re

from pipeline.models import SpeakerKind
from pipeline.speakers.foreground import SUBJECT, Foreground
from pipeline.speakers.mention import Name
from pipeline.speakers.noun_phrases import with_modifiers
from pipeline.speakers.people import People
from pipeline.speakers.vocabulary import PLURALS
from pipeline.text import Reading

THEY = frozenset(("they", "them", "their", "themselves"))
_CROWD_REACH = 1500
"""Characters over which "they" goes back to a plural noun."""
_WORD = re.compile(r"\w[\w’'-]*")
_JOIN = re.compile(r",? and (?:the |his |her )?$|, $")
_ENDS_CLAUSE = re.compile(r"[,;.:!?]| but ")
_AND = re.compile(r" and ")


def crowd_before(reading: Reading, foreground: Foreground, start: int) -> tuple[int, int] | None:
    """The last plural noun for people before "they": its place, or ``None``."""
    first = reading.sentence_index(start)
    begin = max(reading.sentences[max(first - 1, 0)].start, start - _CROWD_REACH)
    for match in reversed(list(_WORD.finditer(reading.text, begin, start))):
        if match.group().lower() in PLURALS and not foreground.is_quoted(match.start()):
            return with_modifiers(reading.text, begin, match.start()), match.end()
    return None


def is_nearer(text: str, crowd: tuple[int, int], row: tuple[Name, ...]) -> bool:
    """Whether a crowd stands behind the clause of a row: "They left, but the farmers stayed"."""
    return _ENDS_CLAUSE.search(text, row[-1].end, max(crowd[0], row[-1].end)) is not None


def named_together(
    reading: Reading, people: People, foreground: Foreground, start: int
) -> tuple[Name, ...]:
    """The people in a row who are the subject before "they", in its sentence or the one before."""
    own, before = reading.sentence_at(start), foreground.sentence_before(start)
    for begin, end in ((own.start, start), (before.start, before.end) if before else (0, 0)):
        names = [one for one in people.between(begin, end) if not foreground.is_quoted(one.start)]
        row = _last_row(reading.text, people, names)
        if row and max(map(foreground.weight, row)) >= SUBJECT:
            return row
    return ()


def _last_row(text: str, people: People, names: list[Name]) -> tuple[Name, ...]:
    """The last names joined by "and"; each is a person and another one."""
    rows: list[list[Name]] = []
    for name in names:
        if not _is_person(people, name) or name.is_owner:
            continue
        between = text[rows[-1][-1].end : name.start] if rows else ""
        between = between.removesuffix(f"{name.title} ") if name.title else between
        if _JOIN.fullmatch(between):
            rows[-1].append(name)
        else:
            rows.append([name])
    joined = (row for row in reversed(rows) if _is_joined(text, people, row))
    return tuple(next(joined, ()))


def _is_person(people: People, name: Name) -> bool:
    character, _ = people.who(name)
    is_sure = character.known is not None or character.is_sure
    return is_sure and character.kind is SpeakerKind.PERSON


def _is_joined(text: str, people: People, row: list[Name]) -> bool:
    are_many = len({people.who(name)[0].speaker_id for name in row}) > 1
    return are_many and _AND.search(text, row[-2].end, row[-1].start) is not None
