"""Who speaks: the noun phrase that is the subject of a verb group.

In: a ``Sentence`` and the place where a verb group begins. Out: a ``Source``. Read are plain
subjects, subjects parted from their verb by an apposition, a relative clause or an adverbial,
*who* and *which*, and the shared subject of "announced X and said Y".
"""

from dataclasses import dataclass

from pipeline.lexicon import words
from pipeline.statements.antecedents import told_by_clause, told_by_meeting
from pipeline.statements.asides import ASIDES, after_owned, before_aside
from pipeline.statements.clauses import finite_soon, is_met
from pipeline.statements.enumerations import whole_list
from pipeline.statements.media import is_platform
from pipeline.statements.noun_phrases import (
    Places,
    phrase_ending,
    phrase_starting,
)
from pipeline.statements.nouns import can_speak
from pipeline.statements.pairs import with_paired
from pipeline.statements.sentence import WHOLE, Sentence
from pipeline.statements.tagging import (
    ADV,
    AND,
    CLOSE,
    COLON,
    COMMA,
    DASH,
    DET,
    FINITE,
    ING,
    NAME,
    NOUN,
    NUM,
    OBJ,
    OPEN,
    PAST,
    PREP,
    PRON,
    QUOTED,
    REL,
    SEMI,
    THAT,
    TIME,
    TO,
    VERB,
)
from pipeline.statements.times_between import before_time

_ONLY_SUBJECTS = frozenset({"i", "he", "she", "we", "they"})
_OF_ROLES = frozenset({DET, NOUN, NAME, PREP})
_SUBORDINATES = frozenset(
    {"after", "before", "since", "until", "when", "while", "as", "because", "if"}
)
_QUOTING_REACH = 5
"""Words of "citing a “lack of funds,”" at most."""


@dataclass(frozen=True, slots=True)
class Source:
    """Places of the mention; ``stands_for`` is the phrase that *who* or *which* takes up."""

    places: Places
    stands_for: Places | None = None
    shared: bool = False


def is_thing(sentence: Sentence, source: Source) -> bool:
    """Whether a subject cannot speak: "The mood was somber: “...”"."""
    first, end = source.stands_for or source.places
    is_noun = sentence.tags[end - 1] == NOUN and NAME not in sentence.tags[first:end]
    return is_noun and not can_speak(sentence.low[end - 1])


def subject_before(sentence: Sentence, at: int, floor: int = 0) -> Source | None:
    """The subject of the verb group that begins at ``at``, looked for down to ``floor``."""
    last = before_time(sentence, at - 1, floor)
    if is_platform(sentence, last - 1) and last - 2 > floor:
        last -= 2  # "Lind on Twitter said"
    if last < floor or sentence.low[last] == "there":  # "there was talk of telling voters that"
        return None
    tag = sentence.tags[last]
    if tag in (REL, THAT):
        is_relative = tag == REL or sentence.tag(last - 1) in (NOUN, NAME)
        return _relative(sentence, last, floor) if is_relative else None
    if tag in (PREP, TO) and is_met(sentence, last):
        return subject_before(sentence, last - 2, floor)
    if tag in ASIDES:
        head = before_aside(sentence, last, floor)
        return Source(with_paired(sentence, head, floor)) if head else None
    if tag == AND:
        return shared_subject(sentence, last, floor)
    return _told_which(sentence, last, floor) or _plain(sentence, last, floor)


def _told_which(sentence: Sentence, last: int, floor: int) -> Source | None:
    """The people that a participle tells apart: "those surveyed", "the guests she met"."""
    if sentence.tags[last] != PAST or last <= floor:
        return None
    if sentence.tags[last - 1] == PRON and sentence.tag(last - 2) in (NOUN, NAME):
        return _plain(sentence, last - 2, floor)
    is_participle = sentence.low[last] in words("interviewed")
    if not is_participle or sentence.tags[last - 1] not in (NOUN, NAME, NUM, DET):
        return None
    if sentence.tags[last - 1] == DET:
        return Source((last - 1, last + 1))
    told = _plain(sentence, last - 1, floor)
    if told and sentence.tag(told.places[0] - 1) in (REL, THAT):
        return _sole(phrase_ending(sentence, told.places[0] - 2, floor))  # "aides that TV5 polled"
    return Source((told.places[0], last + 1)) if told else None


def _before_quoting(sentence: Sentence, last: int, floor: int) -> Places | None:
    """In "Lind, citing “a lack of funds,” said" the comma of the aside stands in the quotation."""
    is_quoted = sentence.low[last] == WHOLE
    for at in range(last - 1, max(floor, last - _QUOTING_REACH) if is_quoted else last, -1):
        if sentence.tags[at] in FINITE:
            return None
        if sentence.tags[at] == COMMA:
            opens = sentence.tags[at + 1] == ING
            return phrase_ending(sentence, at - 1, floor) if opens else None
    return None


def _plain(sentence: Sentence, last: int, floor: int) -> Source | None:
    places = phrase_ending(sentence, last, floor)
    if places is None:
        quoting = _before_quoting(sentence, last, floor)
        return _sole(quoting or told_by_clause(sentence, last + 1, floor))
    if sentence.tags[last] == OBJ and places[0] == last:
        own = sentence.low[last].endswith("self")
        if own:
            return _plain(sentence, last - 1, floor)
        return _sole(told_by_clause(sentence, last, floor))
    if _is_adverbial(sentence, places, floor):
        return subject_before(sentence, places[0] - 1, floor)
    start = _with_modifiers(sentence, places[0], floor)
    follows_verb = start > floor and sentence.tags[start - 1] in FINITE | {PREP}
    follows_verb = follows_verb and sentence.low[start] not in _ONLY_SUBJECTS
    whole = _people_of(sentence, Source((start, places[1])), floor)
    if follows_verb or sentence.tag(start - 2) == REL:  # "who follow the vote closely said"
        whole = told_by_clause(sentence, start, floor) or told_by_meeting(sentence, start, floor)
    if whole is not None:
        return Source(whole)
    named = _named_behind_words(sentence, places[0], floor)
    return Source(named or whole_list(sentence, places, floor))


def _people_of(sentence: Sentence, thing: Source, floor: int) -> Places | None:
    """Whom "those who find ways for Lind to win the seat admit" tells of, where a thing stands."""
    start = thing.places[0]
    if not is_thing(sentence, thing):
        return None
    told = told_by_clause(sentence, start, floor)
    if told is None:
        return None
    is_next = sentence.form(start - 1) == "who"
    return told if is_next or sentence.low[slice(*told)] == ["those"] else None


def _with_modifiers(sentence: Sentence, start: int, floor: int) -> int:
    """Where a name begins with what stands before its title: "former" of "former Gov. Berg"."""
    while start > floor and sentence.low[start - 1] in words("role_modifiers"):
        start -= 1
    return start


def _sole(places: Places | None) -> Source | None:
    return Source(places) if places else None


def _named_behind_words(sentence: Sentence, start: int, floor: int) -> Places | None:
    """Lind in "“It is late,” Lind, 74, the head of the board said", which lacks a comma."""
    last = start - 2
    is_role = sentence.tag(start) == DET or sentence.form(start) in words("person_nouns")
    if not is_role or sentence.tag(start - 1) != COMMA:
        return None
    if sentence.tag(last) == NUM and sentence.tag(last - 1) == COMMA:
        last -= 2
    head = phrase_ending(sentence, last, floor) if last > floor else None
    is_behind = head is not None and sentence.tag(head[0] - 1) == QUOTED
    return head if head and is_behind and sentence.tags[head[1] - 1] == NAME else None


def role_start(sentence: Sentence, places: Places) -> int:
    """Where "the head of the power company Ada Lind" begins, if a name ends such a role.

    ``places`` are those of the name; its first place comes back where no role stands before it.
    """
    first, last = places
    named = after_owned(sentence, places)
    if named is not None:
        return named
    if first == 0 or sentence.tags[first - 1] != NOUN or set(sentence.tags[first:last]) != {NAME}:
        return first
    start = first
    while start > 0 and sentence.tags[start - 1] in _OF_ROLES:
        start -= 1
    is_whole = start == 0 or sentence.tags[start - 1] in (COMMA, QUOTED)
    is_office = not words("person_nouns").isdisjoint(sentence.low[start:first])
    is_parted = start > 0 and set(sentence.tags[start + 1 : first]) == {NOUN}
    is_role = is_office or is_parted  # ", the news site RTL"
    return start if is_whole and is_role and sentence.tags[start] == DET else first


def _is_adverbial(sentence: Sentence, places: Places, floor: int) -> bool:
    """Whether the phrase only belongs to a preposition: "Lind left and in a letter said"."""
    start, end = places
    return (
        start - 1 > floor
        and sentence.tags[start - 1] == PREP
        and sentence.tags[start - 2] == AND
        and NAME not in sentence.tags[start:end]
    )


def _relative(sentence: Sentence, at: int, floor: int) -> Source:
    last = at - 1
    if last >= floor and sentence.tags[last] in (COMMA, DASH, OPEN):
        last -= 1
    if sentence.tag(last) == NUM and sentence.tag(last - 1) == COMMA:
        last -= 2  # "Lund, 45, who denies it,"
    head = phrase_ending(sentence, last, floor) if last >= floor else None
    return Source((at, at + 1), stands_for=head)


def shared_subject(sentence: Sentence, at: int, floor: int = 0) -> Source | None:
    """The subject that the verb after ``at`` shares with the clause before it."""
    who = _open_aside(sentence, at, floor)
    if who is not None:
        return Source((who, who + 1), _relative(sentence, who, floor).stands_for, shared=True)
    if sentence.tag(at) == AND:
        marks = (place for place in range(floor, at) if sentence.tags[place] in (SEMI, COLON))
        floor = max((mark + 1 for mark in marks), default=floor)
        inside = _told_of_inside(sentence, floor, at)
        if inside is not None:
            return _plain(sentence, inside[1] - 1, inside[0])
    for verb in range(_main_clause(sentence, floor, at), at):
        if sentence.tags[verb] in FINITE and verb > floor:
            start = verb
            while start > floor and sentence.tags[start - 1] == ADV:
                start -= 1
            if sentence.tags[start - 1] in (PRON, NAME, NOUN, COMMA, QUOTED, REL, TIME, CLOSE):
                found = subject_before(sentence, start, floor)
                if found is not None and sentence.low[found.places[0]] != "whose":
                    return Source(_named(sentence, found), shared=True)
    opening = phrase_starting(sentence, floor, at)
    is_noun = opening is not None and sentence.tags[opening[1] - 1] not in (PAST, ING)
    return Source(opening, shared=True) if opening and is_noun else None


def _told_of_inside(sentence: Sentence, floor: int, at: int) -> Places | None:
    """The subject of the clause that "and said" goes on, if it is only told of.

    In "Lind writes that Berg called him and said" the tense tells so, in "Lind said that Berg
    called Dahl and told him" whom he told.
    """
    that = next((p for p in range(at - 1, floor, -1) if sentence.tags[p] == THAT), None)
    if that is None or sentence.tag(at + 1) != PAST or COMMA in sentence.tags[that:at]:
        return None
    done = next((p for p in range(that + 1, at) if sentence.tags[p] in FINITE), None)
    if done is None or sentence.tags[done] != PAST:
        return None
    is_now = sentence.tags[that - 1] == VERB
    is_met = sentence.tag(at + 2) == OBJ and sentence.tag(done + 1) == NAME
    return (that + 1, done) if is_now or is_met else None


def _main_clause(sentence: Sentence, floor: int, at: int) -> int:
    """Where the clause behind an opening "after the firm closed," begins; ``floor`` for none."""
    begins = floor
    opens = [
        p for p in range(floor, at) if sentence.low[p] in _SUBORDINATES and _is_first(sentence, p)
    ]
    for place in opens:
        comma = next((p for p in range(place, at) if sentence.tags[p] == COMMA), at)
        is_clause = any(tag in FINITE for tag in sentence.tags[place:comma])
        if is_clause and finite_soon(sentence, comma + 1, at):
            begins = comma + 1
    return begins


def _is_first(sentence: Sentence, at: int) -> bool:
    """Whether a word opens a sentence, if only behind "hours", or follows its first comma."""
    if at == 0 or (sentence.tags[at - 1] == COMMA and PREP in sentence.tags[:1]):
        return True
    is_time = sentence.low[at - 1] in words("time_nouns") or sentence.tags[at - 1] == ADV
    return is_time and (FINITE | {COMMA, PRON, NAME}).isdisjoint(sentence.tags[1:at])


def _open_aside(sentence: Sentence, at: int, floor: int) -> int | None:
    """The place of the *who* that "and asked" goes on from: "by Berg, who has fans and asked"."""
    if sentence.tag(at) != AND:
        return None
    for place in range(at - 1, floor, -1):
        if sentence.tags[place] == COMMA:
            return None
        if sentence.tags[place] == REL:
            is_aside = sentence.tags[place - 1] == COMMA and sentence.low[place] == "who"
            return place if is_aside else None
    return None


def _named(sentence: Sentence, source: Source) -> Places:
    """What a verb outside a relative clause shares: "Smith" of "Smith, who said ..., left"."""
    if source.stands_for and sentence.tag(source.places[0] - 1) in (COMMA, DASH):
        return source.stands_for
    return source.places
