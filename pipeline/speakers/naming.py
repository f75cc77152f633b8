"""Finding every name in a text: people, organizations, governments, and single surnames.

What goes in: what a run of capitalised words names. What stays out: who that is in the article
(``people.py``) and what stands around it (``roles.py``). New words go to the lists of the
lexicon: ``titles``, ``person_nouns``, ``organization_words``, ``countries``, ``given_names``.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from pipeline.lexicon import is_listed
from pipeline.models import SpeakerKind
from pipeline.speakers.articled import part_bodies
from pipeline.speakers.couples import with_shared_surnames
from pipeline.speakers.headline_names import headline_names, is_headline
from pipeline.speakers.kinds import is_plural, kind_of, written
from pipeline.speakers.mention import Name
from pipeline.speakers.places import without_places
from pipeline.speakers.roles import role_around
from pipeline.speakers.runs import Word, pieces, runs
from pipeline.speakers.short_names import with_long_names
from pipeline.speakers.spelling import fold
from pipeline.speakers.vocabulary import (
    COUNTRIES,
    COUNTRY_SENSE,
    FIELDS,
    GIVEN,
    GIVEN_GENDER,
    HONORIFICS,
    LEADERS,
    OFFICES,
    ORGANIZATION_WORDS,
    PERSON_NOUNS,
    PLACES,
    PLURALS,
    POST_NOMINALS,
    SUFFIX,
    SUFFIXES,
    TITLES,
    is_modifier,
    noun_gender,
)
from pipeline.text import Reading, Stretch

_AND_AFFAIRS = re.compile(r" and (?:[A-Z]\w+ ){1,3}Affairs\b")
_PARTY_AND_STATE = re.compile(r"[RDI]-[A-Z]")
_OFFICE_NEXT = re.compile(r"(?: [a-z-]+){0,2} (?P<office>[a-z-]+) (?=[A-Z])")
_NOUN_NEXT = re.compile(r" [a-z]")
_FULL = len(("given", "family"))
_SIDES = frozenset({"east", "great", "new", "north", "south", "west"})
"""Words that open the second part of a country's name and no personal name."""


def find_names(reading: Reading) -> tuple[Name, ...]:
    """All names in reading order; none overlaps another. A dateline names nobody who speaks."""
    text = reading.text
    heads: list[Stretch] = []
    body: list[Stretch] = []
    story = {dateline.start: dateline.end for dateline in reading.datelines}
    for whole in reading.paragraphs:
        paragraph = replace(whole, start=story.get(whole.start, whole.start))
        (heads if is_headline(text, paragraph) else body).append(paragraph)
    found = [name for piece in _pieces(text, body) for name in _names(piece)]
    known = {fold(" ".join(name.words)): name for name in found}
    full = {low: name.words for low, name in known.items() if name.kind is SpeakerKind.PERSON}
    for piece in _pieces(text, heads):
        found.extend(headline_names(text, piece, full, known.keys()))
    found.sort(key=lambda name: name.start)
    found = without_places(found)
    found = with_long_names(text, with_shared_surnames(text, found))
    return tuple(part_bodies(text, [role_around(reading, name) for name in found]))


def _pieces(text: str, paragraphs: Sequence[Stretch]) -> Iterator[list[Word]]:
    for paragraph in paragraphs:
        for run in runs(text, paragraph.start, paragraph.end):
            yield from (piece for piece in pieces(text, run) if not _describes(text, piece))


def _describes(text: str, piece: list[Word]) -> bool:
    """For "Finnish lawmaker Ada Lind": an adjective of a country before its noun is no name."""
    if len(piece) == 1 and is_modifier(piece[0].low) and _AND_AFFAIRS.match(text, piece[0].end):
        return True  # "Broadcasting and Parliamentary Affairs"
    if len(piece) != 1:
        return False
    is_demonym = COUNTRY_SENSE.get(piece[0].low) == "demonym" or _is_of_nation(text, piece[0])
    return is_demonym and _NOUN_NEXT.match(text, piece[0].end) is not None


def _is_of_nation(text: str, word: Word) -> bool:
    """Whether a word that no list knows stands like "Norlandian" before "foreign minister Lind"."""
    office = _OFFICE_NEXT.match(text, word.end)
    is_known = word.low in GIVEN or word.low in COUNTRIES
    is_adjective = word.low.endswith(("an", "ese", "ish")) and not is_known
    return is_adjective and office is not None and office["office"] in OFFICES


def _names(piece: list[Word]) -> Iterator[Name]:
    """The name in a run of words, and the organization or country in its role."""
    at = _core(piece)
    if at == len(piece) or _is_no_name(piece, at):
        return
    core = piece[at:]
    title = " ".join(written(piece[:at])) if at else ""
    whole = piece  # "Ada Lund MP": the letters stand in the mention and not in the name
    while len(core) > 1 and core[-1].text.isupper() and core[-1].low in POST_NOMINALS:
        core, piece = core[:-1], piece[:-1]
    while len(core) > 1 and core[-1].low in SUFFIXES:
        core = core[:-1]
    has_suffix = len(core) < len(piece) - at
    suffix = SUFFIX[piece[-1].low] if has_suffix else ""
    kind = kind_of(core, bool(title) or piece is not whole)
    if kind is SpeakerKind.ORGANIZATION and title:
        core, title = piece, ""
    is_sure = kind is SpeakerKind.PERSON and (bool(title) or core[0].low in GIVEN)
    gender = ""
    if kind is not SpeakerKind.ORGANIZATION:
        cues = [noun_gender(word.low) for word in piece[:at]] if title else []
        gender = next(filter(None, cues), "") or GIVEN_GENDER.get(core[0].low, "")
        if len(core) == 1 and not title:
            gender = ""
    words = written(core)
    if is_sure and len(words) > 1 and "".join(words).isupper():
        words = tuple(word.title() if len(word) > 1 else word for word in words)
    yield Name(
        start=core[0].start,
        end=whole[-1].end,
        words=words,
        text=" ".join((*words, suffix)).rstrip(),
        kind=kind,
        suffix=suffix,
        title=title,
        gender=gender,
        is_sure=is_sure,
        is_owner=whole[-1].is_owner,
    )


def _is_no_name(piece: list[Word], at: int) -> bool:
    """Whether a run ends in a noun for people, or is an office or an adjective alone."""
    if " ".join(word.low for word in piece[:-1]) in PLACES and piece[-1].low in PERSON_NOUNS:
        return True  # "a South Carolina Democrat"
    if at and at + 1 == len(piece) and is_listed(piece[at].low, "happenings", "venues"):
        lead = piece[:at]
        if all(is_modifier(word.low) and word.low not in TITLES for word in lead):
            return True  # "the Democratic National Convention"
    if len(piece) == 1 and (piece[0].low == "tv" or _PARTY_AND_STATE.match(piece[0].text)):
        return True  # "state TV", "Ada Lund, R-Ohio,"
    is_office = len(piece) == 1 and (piece[0].low in OFFICES or piece[0].low in HONORIFICS)
    is_office = is_office or _is_office_alone(piece, at)
    return is_office or _is_compound(piece) or (_is_noun(piece, at) and not piece[-1].before)


def _is_office_alone(piece: list[Word], at: int) -> bool:
    """For "the Prime Minister": an office with its capitals and no name behind it."""
    if at == 0 or at + 1 < len(piece):
        return False
    low, lead = piece[at].low, piece[at - 1].low
    is_led = is_modifier(lead) and (lead not in TITLES or low in TITLES)
    return low in OFFICES and low not in GIVEN and is_led


def _is_compound(piece: list[Word]) -> bool:
    """For "the Oslo-backed mayor": an adjective, though it opens with a name."""
    return len(piece) == 1 and "-" in piece[0].low and is_modifier(piece[0].low)


def _core(piece: list[Word]) -> int:
    """Where the name proper starts: after titles, offices, countries and bodies before it."""
    at = 0
    for index, word in enumerate(piece[:-1]):
        if word.low in TITLES or word.low in PERSON_NOUNS or word.low in PLURALS:
            follows = piece[index + 1]
            if word.is_owner or f"{word.low} {follows.low}" in COUNTRIES:
                continue  # "People's Alliance", "Sri Lanka"
            if word.low in GIVEN and _is_own_name(piece, index, at):
                continue
            at = index + 1
            if follows.before.startswith(("of", "for")):
                at = _behind_field(piece, index + 1)
    if at == 0 and len(piece) > 1:
        while at < len(piece) - 1 and _is_before_names(piece, at):
            at += 1
        is_single = at == len(piece) - 1
        is_bare = is_single and is_modifier(piece[0].low) and not piece[at].before
        if not _opens(piece, at) and not (is_bare and piece[at].low not in ORGANIZATION_WORDS):
            at = 0
    if at == 0 and (_has_word_before(piece) or _has_letters_before(piece)):
        return 1
    return at or _behind_body(piece)


def _behind_field(piece: list[Word], first: int) -> int:
    """Where a name begins behind "Minister of" or "Minister for"; the end where none does."""
    fields = next((n for n in range(first, len(piece)) if piece[n].low not in FIELDS), len(piece))
    if first < fields:  # "Minister for Public Works (Tan Siew Ling)"
        return fields
    opens = next((n for n in range(first, len(piece)) if _opens(piece, n)), None)
    return _behind_country(piece, first) if opens is None else opens


def _behind_country(piece: list[Word], first: int) -> int:
    """Where a name that no list knows begins behind "President of Norland"; else the end."""
    rest = [word.low for word in piece[first:]]
    is_land = len(rest) > _FULL and not ORGANIZATION_WORDS.intersection(rest)
    is_leader = piece[first - 1].low in LEADERS | {"minister"}
    is_name = piece[-_FULL].low not in _SIDES  # "Papua New Guinea"
    return len(piece) - _FULL if is_land and is_leader and is_name else len(piece)


def _behind_body(piece: list[Word]) -> int:
    """Where a person begins behind a body: "the Lund Party (Ada Lind)"; 0 where none does."""
    for at in range(2, len(piece) - 1):
        is_body = piece[at - 1].low in ORGANIZATION_WORDS and not piece[at - 1].is_owner
        rest = {word.low for word in piece[at:]}
        if is_body and piece[at].low in GIVEN and not rest & ORGANIZATION_WORDS:
            return at
    return 0


def _has_word_before(piece: list[Word]) -> bool:
    """For "Vermonter Ann Smith": a first word that no given name is, before one that is."""
    return (
        len(piece) > _FULL
        and piece[0].low not in GIVEN
        and len(piece[0].low) > 1
        and piece[1].low in GIVEN
        and piece[2].low not in ORGANIZATION_WORDS
    )


def _has_letters_before(piece: list[Word]) -> bool:
    """For "TD Ann Smith": letters of an office before a full name; a firm is "TD Bank"."""
    is_long = len(piece) > _FULL
    return is_long and piece[0].text.isupper() and piece[0].low in POST_NOMINALS


def _is_own_name(piece: list[Word], index: int, at: int) -> bool:
    """Whether a given name that is a title too is no title: "Prince Sultan", "Ali Sultan Raja"."""
    if at == index:
        return at > 0 or piece[index + 1].low not in GIVEN
    return at > 0 and not is_modifier(piece[index - 1].low)


def _opens(piece: list[Word], at: int) -> bool:
    """Whether a name begins there: a given name, or two words behind "Foreign Affairs"."""
    is_led = at > 0 and piece[at - 1].low == "affairs" and len(piece) - at > 1
    return piece[at].low in GIVEN or is_led


def _is_before_names(piece: list[Word], at: int) -> bool:
    low = piece[at].low
    return (low in COUNTRIES or is_modifier(low)) and low not in GIVEN


def _is_noun(piece: list[Word], at: int) -> bool:
    """Whether a run ends in a noun for people: "Ohio Republican", but not "Howard Dean"."""
    is_noun = piece[-1].low in PERSON_NOUNS and len(piece) > at + 1 and piece[at].low not in GIVEN
    return is_noun or is_plural(piece[-1])
