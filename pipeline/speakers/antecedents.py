"""Whom "who" goes back to where a name of something else stands right before it.

In: the text and the people of a sentence up to "who". Out: the name of the person, or the place
of the noun phrase, that the name is only part of: "Ada Lind, the mayor of Ashford, who",
"a senator from Ohio who". Where no such phrase stands, "who" goes with the name beside it.
"""

import re
from collections.abc import Sequence

from pipeline.lexicon import words_where
from pipeline.models import SpeakerKind
from pipeline.speakers.mention import Name
from pipeline.speakers.noun_phrases import noun_phrase_before, with_modifiers
from pipeline.speakers.people import People
from pipeline.speakers.phrases import PhraseKind, read_phrase
from pipeline.speakers.vocabulary import PERSON_NOUNS, PLURALS

_APART = re.compile(r"(?: \([^()]{1,30}\)|, (?:aged )?\d{1,3}),? $")
"""An age, a party or a place in a photograph between somebody and "who"."""
_BRACKET = " ("
_IN_ROLE = re.compile(
    r", (?!(?:who|whose|which|that|and|but|or|as|after|before|when|where|while|then|said)\b)"
    r"(?:[\w’'-]+ ){0,8}?(?:of|from|in|at|for|with) (?:the )?"
)
"""Between a person and the name in their aside: ", the mayor of "."""
_FROM = re.compile(r" (?:of|from) (?:the )?(?:[A-Z][a-z]+ ){0,2}")
"""Between a full name and where they are from: "Senator Kari Dahl of (New) York, who"."""
_OF = re.compile(r" (?:of|from|in|at) (?:the )?$")
_LEADS = len(" (a former ")
"""Characters between a name and its role."""
_LONGEST = 5
"""Words of "the former Democratic senator" at most."""
_PEOPLE_OF = re.compile(
    r"\b(?P<people>[A-Za-z][\w-]+) (?:across|around|at|for|from|in|of|on|near|throughout|to|with"
    r"|within) (?:(?:an?|the|this|that|his|her|its|their|our) )?(?:[a-z-]+ ){0,2}?"
    r"(?P<thing>[a-z-]+),? $"
)
"""People and the thing that tells which, before "who"."""
_SHARE = re.compile(
    r"\b(?:\d+(?:\.\d+)?(?:%| percent| per cent)|\w+ (?:in|out of) \w+),?\s?[—–-]?\s?$"
)
"""A share of those asked, before "who": "beside 23 percent who said no"."""
_SHARE_REACH = 30
_CARDINALS = words_where("numbers_en", "class", "cardinal")
_PREDICATE = 120
"""Characters of "is an old farmer, a dancer and a baker" at most."""
_IS_ONE = re.compile(r" (?:is|was) (?:an?|the) (?:[a-z’'-]+,? ){1,10}$")
_TIES = re.compile(
    r"\b(?:about|against|among|at|between|by|for|from|in|into|like|of|on|over|than|to|with|her|his)\b"
)
"""In what somebody is, it leads to another: "Lind is a friend of a farmer who"."""
_ACTS_AND = re.compile(r"(?:(?: [a-z’'-]+){1,8} and)?")
"""Between a subject and its second verb: "Lind often travels and (is a farmer who)"."""
_OPENS = re.compile(r"(?:[,;:—–”\"]\s?|\b(?:and|but|that|because|when|if|while) )$")
"""What stands before the subject of a clause, not "the man who beat (Lind is a farmer)"."""
_GOES_ON = re.compile(r", ")
"""Between a town and its state."""


def before_apart(text: str, begin: int, start: int) -> int:
    """Where what "who" goes back to ends: before the age of "Ada Lind, 45, who"."""
    apart = _APART.search(text, begin, start)
    return apart.start() if apart else start


def before_bracket(text: str, start: int) -> int:
    """Where what "who" goes back to ends: before the bracket of "Ada Lind (who says so)"."""
    return start - len(_BRACKET) * text.endswith(_BRACKET, 0, start)


def person_described(text: str, people: People, begin: int, start: int) -> Name | None:
    """The person whose aside ends in another name: Ada Lind of "Ada Lind, of Ashford, who"."""
    names = _beside(text, people, begin, start)
    if not names:
        return None
    at = _first_in_row(text, names)
    if not at or names[at - 1].kind is not SpeakerKind.PERSON:
        return None
    person = names[at - 1]
    is_full = len(person.words) > 1 or bool(person.title)
    if is_full and _FROM.fullmatch(text, person.end, names[at].start):
        return person
    return person if _IN_ROLE.fullmatch(text, person.end, names[at].start) else None


def people_described(text: str, people: People, begin: int, start: int) -> tuple[int, int] | None:
    """The place of a phrase for people that ends in a name: "a senator from Ohio"."""
    names = _beside(text, people, begin, start)
    if not names:
        return None
    of = _OF.search(text, begin, names[_first_in_row(text, names)].start)
    head = noun_phrase_before(text, begin, of.start()) if of else None
    if head is None:
        return None
    phrase = text[slice(*head)]
    is_short = len(phrase.split()) <= _LONGEST and "," not in phrase
    is_people = read_phrase(phrase).kind in (PhraseKind.PERSON, PhraseKind.PEOPLE)
    return (head[0], names[-1].end) if is_short and is_people else None


def people_apart(text: str, begin: int, start: int) -> tuple[int, int] | None:
    """The place of people whom a share or a thing tells apart."""
    return _share_before(text, begin, start) or _people_before_thing(text, begin, start)


def _people_before_thing(text: str, begin: int, start: int) -> tuple[int, int] | None:
    """The place of people whom a thing tells apart: "opponents on the left"."""
    found = _PEOPLE_OF.search(text, begin, start)
    if found is None or _is_of_people(found["thing"]) or not _is_of_people(found["people"]):
        return None
    return with_modifiers(text, begin, found.start("people")), found.end("thing")


def _share_before(text: str, begin: int, start: int) -> tuple[int, int] | None:
    """The place of a share before "who": "(four in 10) who said so"."""
    found = _SHARE.search(text, max(begin, start - _SHARE_REACH), start)
    if found is None:
        return None
    share = found.group().rstrip(" ,—–-")
    is_number = share[0].isdigit() or share.split()[0].lower() in _CARDINALS
    return (found.start(), found.start() + len(share)) if is_number else None


def _is_of_people(noun: str) -> bool:
    return noun.lower() in PLURALS or noun.lower() in PERSON_NOUNS


def person_in_role(text: str, people: People, begin: int, start: int) -> Name | None:
    """The person in whose role "who" stands: Ada Lind of "Ada Lind, a veteran GOP leader who"."""
    for name in reversed(people.between(begin, start)):
        at = text.find(name.role, name.end, name.end + len(name.role) + _LEADS) if name.role else -1
        if name.kind is SpeakerKind.PERSON and -1 < at <= start <= at + len(name.role) + len(" "):
            return name
    return None


def person_told_of(text: str, people: People, begin: int, start: int) -> Name | None:
    """Whom a predicate tells of: Ada Lind of "Ada Lind is a farmer and dancer who"."""
    found = _IS_ONE.search(text, max(begin, start - _PREDICATE), start)
    names = people.between(begin, found.start() + 1) if found else ()
    if found is None or not names or names[-1].is_owner or _TIES.search(found.group()):
        return None
    opens = names[-1].start == begin or _OPENS.search(text, begin, names[-1].start)
    is_subject = opens and _ACTS_AND.fullmatch(text, names[-1].end, found.start())
    return names[-1] if is_subject and names[-1].kind is not SpeakerKind.ORGANIZATION else None


def _first_in_row(text: str, names: Sequence[Name]) -> int:
    """The index of the first name of the row that ends with the last: "Ashford, Ohio"."""
    at = len(names) - 1
    while at and _GOES_ON.fullmatch(text, names[at - 1].end, names[at].start):
        at -= 1
    return at


def _beside(text: str, people: People, begin: int, start: int) -> tuple[Name, ...]:
    """The names up to one right before ``start`` that need not be whom "who" means."""
    names = people.between(begin, start)
    if not names or text[names[-1].end : start].strip(" ,"):
        return ()
    is_full = names[-1].kind is SpeakerKind.PERSON and " " in names[-1].text  # "Per Berg, who"
    return () if is_full else names
